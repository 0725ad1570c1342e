"""The days that a sentence tells."""

from collections.abc import Sequence

from corroborate.schemas import Article

from .lines import Line

Days = Sequence[tuple[int, int]]


def days(article: Article, line: Line) -> Days:
    """The days told in a sentence, as pairs of ordinals: the first and the last that may be meant."""
    return [
        (date.first.toordinal(), date.last.toordinal())
        for date in article.dates
        if date.granularity == "day" and date.first and date.last and line.start <= date.start < line.end
    ]


def apart(first: Days, second: Days, least: int) -> bool:
    """Both tell days, of which no two are within `least` days of each other."""
    return bool(first and second) and all(max(a[0] - b[1], b[0] - a[1]) > least for a in first for b in second)
