"""What each paragraph of a page is there for."""

import re

from corroborate.schemas import Zone, ZoneKind

from . import dateline, furniture, head, tail
from .lines import Line
from .paragraphs import paragraphs

# No article has more paragraphs; what is behind them is a table or worse and stays body.
MOST_PARAGRAPHS = 4000
WORD_RE = re.compile(r"\w")


def zones(text: str, *, title: str | None = None, start: int = 0) -> tuple[Zone, ...]:
    """The zones of `text[start:]`, in order and without overlap; every word lies in one.

    `title` is the headline if it is known from elsewhere. A paragraph that nothing marks as something else is body.
    """
    every = paragraphs(text, start)
    page = [Line(text[p.start : p.end], p.start, p.gap) for p in every[:MOST_PARAGRAPHS]]
    furniture.mark(page)
    headline = head.mark(page, title)
    dateline.mark(page)
    tail.mark(page, headline)
    found: list[Zone] = []
    for line in page:
        parts = _whole(line, text) if line.parts else [(line.start, line.end, line.kind or "body")]
        found += [Zone.trusted({"start": a, "end": z, "kind": kind}) for a, z, kind in parts if a < z]
    if rest := every[MOST_PARAGRAPHS:]:
        found.append(Zone(start=rest[0].start, end=rest[-1].end, kind="body"))
    return tuple(found)


def _whole(line: Line, text: str) -> list[tuple[int, int, ZoneKind]]:
    """The parts of a line, and words that lie in none of them as boilerplate."""
    whole: list[tuple[int, int, ZoneKind]] = []
    last = line.start
    for start, end, kind in [*line.parts, (line.end, line.end, "boilerplate")]:
        between = text[last:start]
        if WORD_RE.search(between):
            first = last + len(between) - len(between.lstrip())
            whole.append((first, first + len(between.strip()), "boilerplate"))
        whole.append((start, end, kind))
        last = max(last, end)
    return whole
