"""The days that a sentence tells."""

from collections.abc import Sequence

from corroborate.schemas import Article

from .lines import Line

LONG_AGO = 60  # days between news and what is told as background

Days = Sequence[tuple[int, int]]


def days(article: Article, line: Line) -> Days:
    """The days, months and years told in a sentence, as pairs of ordinals: the first and last day meant.

    Months and years that lean on another time ("later that year") are left out.
    """
    return [
        (date.first.toordinal(), date.last.toordinal())
        for date in article.dates
        if date.first and date.last and line.start <= date.start < line.end
        if date.granularity == "day" or (date.granularity in ("month", "year") and not date.relative)
    ]


def apart(first: Days, second: Days, least: int) -> bool:
    """Both tell days, of which no two are within `least` days of each other."""
    return bool(first and second) and all(max(a[0] - b[1], b[0] - a[1]) > least for a in first for b in second)


def past(article: Article, told: Days) -> bool:
    """The days are those of a time well before the article appeared."""
    published = article.published.first
    return bool(told) and published is not None and published.toordinal() - max(last for _, last in told) > LONG_AGO
