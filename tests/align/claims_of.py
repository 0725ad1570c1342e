"""Builders: the claims that sentences make."""

from corroborate.align.lines import lines, weigh
from corroborate.align.occurrences import Occurrence, occurrences
from corroborate.testing import article


def told(*texts: str) -> list[Occurrence]:
    """The claims of articles, one a text, as one story."""
    articles = [article(f"Outlet {chr(65 + i)}", text) for i, text in enumerate(texts)]
    read = [lines(a, number) for number, a in enumerate(articles)]
    weights = weigh([line for part in read for line in part])
    return [o for a, part in zip(articles, read, strict=True) for o in occurrences(a, part, weights)]


def two(first: str, second: str, kind: str) -> tuple[Occurrence, Occurrence]:
    """The first claim of a kind in each of two articles."""
    found = told(first, second)
    a, b = ([o for o in found if o.kind == kind and o.line.article == number] for number in (0, 1))
    return a[0], b[0]
