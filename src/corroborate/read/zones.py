"""What each paragraph of a page is there for."""

from corroborate.schemas import Zone

from . import dateline, furniture, head, tail
from .lines import Line
from .paragraphs import paragraphs


def zones(text: str, *, title: str | None = None, start: int = 0) -> tuple[Zone, ...]:
    """The zones of `text[start:]`, in order and without overlap; every word lies in one.

    `title` is the headline if it is known from elsewhere. A paragraph that nothing marks as something else is body.
    """
    page = [Line(text[p.start : p.end], p.start, p.gap) for p in paragraphs(text, start)]
    furniture.mark(page)
    headline = head.mark(page, title)
    dateline.mark(page)
    tail.mark(page, headline)
    found = []
    for line in page:
        parts = line.parts or [(line.start, line.end, line.kind or "body")]
        found += [Zone(start=first, end=last, kind=kind) for first, last, kind in parts if first < last]
    return tuple(found)
