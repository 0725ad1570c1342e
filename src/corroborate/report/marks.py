"""An article's text cut at the ends of all its mentions, for pages that mark and link them."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple

from corroborate.schemas import Article, DateMention, NameMention, QuantityMention

Spot = tuple[int, int]  # start and end of words in an article


class Link(NamedTuple):
    """Where words lead, and what they are there: "told", "disputed" or "noted"."""

    href: str
    kind: str


class Piece(NamedTuple):
    """Text with the kinds of mention it belongs to, and what they are."""

    text: str
    kinds: str
    title: str


class Run(NamedTuple):
    """Pieces that lead to one place, if any; `kind` is the link's, `anchors` are the starts of linked words in it."""

    href: str
    kind: str
    anchors: list[int]
    pieces: list[Piece]


class _Mark(NamedTuple):
    start: int
    end: int
    kind: str
    title: str = ""
    href: str = ""


def runs(article: Article, links: Mapping[Spot, Link]) -> Iterator[Run]:
    """The text in order, nothing left out."""
    anchors = {start for start, _ in links}
    for mark, parts in groupby(_parts(article, links), key=lambda part: part[1]):
        held = list(parts)
        starts = [start for start, _, _ in held if start in anchors]
        yield Run(mark.href if mark else "", mark.kind if mark else "", starts, [piece for _, _, piece in held])


def _parts(article: Article, links: Mapping[Spot, Link]) -> Iterator[tuple[int, _Mark | None, Piece]]:
    """Each stretch between two ends of mentions: its start, the link it belongs to, and the piece."""
    size = len(article.text)
    found = [m for m in [*_mentions(article), *_linked(links)] if 0 <= m.start < m.end <= size]
    marks = sorted(found, key=lambda m: (m.start, -m.end))
    edges = sorted({0, size} | {m.start for m in marks} | {m.end for m in marks})
    active: list[_Mark] = []
    following = 0
    for start, end in pairwise(edges):
        active = [m for m in active if m.end > start]
        while following < len(marks) and marks[following].start == start:
            active.append(marks[following])
            following += 1
        inner = sorted(active, key=lambda m: m.end - m.start)
        kinds = " ".join(dict.fromkeys(m.kind for m in inner if not m.href))
        title = "; ".join(dict.fromkeys(m.title for m in inner if m.title))
        yield start, next((m for m in inner if m.href), None), Piece(article.text[start:end], kinds, title)


def _linked(links: Mapping[Spot, Link]) -> Iterator[_Mark]:
    for (start, end), link in links.items():
        yield _Mark(start, end, link.kind, "", link.href)


def _mentions(article: Article) -> Iterator[_Mark]:
    for when in article.dates:
        yield _Mark(when.start, when.end, "date", f"{when.type}: {_when(when)}")
    for quantity in article.quantities:
        yield _Mark(quantity.start, quantity.end, "quantity", f"quantity: {_amount(quantity)}")
    for name in article.names:
        yield _Mark(name.start, name.end, "name", _who(name))
    for said in article.attributions:
        speaker = said.source.name if said.source else "an unnamed speaker"
        if said.source:
            yield _Mark(said.source.start, said.source.end, "source", f"speaker: {speaker}")
        if said.cue:
            yield _Mark(said.cue.start, said.cue.end, "cue", f"attributes: {said.cue.act}")
        for part in said.content:
            yield _Mark(part.start, part.end, "content", f"told by {speaker}")


def _when(mention: DateMention) -> str:
    if mention.type == "duration":
        return _between(mention.low_days, mention.high_days) + " days"
    return _between(mention.first, mention.last)


def _amount(mention: QuantityMention) -> str:
    return f"{_between(mention.low, mention.high)} {mention.unit}".strip()


def _who(mention: NameMention) -> str:
    return f"{mention.kind}: {mention.name}" + (f", {mention.role}" if mention.role else "")


def _between(low: float | date | None, high: float | date | None) -> str:
    shown = [
        "" if end is None else f"{end:,g}" if isinstance(end, (int, float)) else end.isoformat() for end in (low, high)
    ]
    if shown[0] == shown[1]:
        return shown[0] or "not known"
    return f"from {shown[0]}" if not shown[1] else f"up to {shown[1]}" if not shown[0] else f"{shown[0]} to {shown[1]}"
