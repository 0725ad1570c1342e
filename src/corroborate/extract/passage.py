"""The text that extractors read: an article's claim zones cut into sentences and tokens, once for all of them."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from corroborate.schemas import CLAIM_ZONES, DateMention, Document, Zone
from corroborate.text import sentences
from corroborate.text.once import once
from corroborate.text.tokens import Row, row

from .dates_grammar import symbols
from .dates_symbols import Line, read
from .marks import Marked, marked, timed

NOWHERE = sys.maxsize


@dataclass
class Passage:
    """A document's text with what every extractor needs of it.

    `selected` are the zones to read in place of those that hold claims.
    """

    document: Document
    selected: Sequence[Zone] | None = None
    days: dict[date | None, list[DateMention]] = field(default_factory=dict)  # as found, by the day counted from
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.document.text

    @once
    def zones(self) -> list[Zone]:
        """The zones that are read, in order. A document without zones is one body."""
        if self.selected is not None:
            return list(self.selected)
        if not self.document.zones:
            return [Zone(start=0, end=len(self.text), kind="body")]
        return [z for z in self.document.zones if z.kind in CLAIM_ZONES]

    @once
    def lines(self) -> list[Line]:
        """The zones that may tell a time, as symbols of the grammar of time."""
        zones = self.zones if self.selected is not None else self._timed()
        return [read(symbols(), self.text, zone.start, zone.end) for zone in zones]

    def _timed(self) -> Iterator[Zone]:
        """The zones with a token without which nothing tells a time."""
        sentences = zip(self.sentences, self.rows, self.marks, strict=True)
        told = iter([start for (start, _), row, marks in sentences if timed(row.words, marks)])
        start = next(told, NOWHERE)
        for zone in self.zones:
            if start < zone.end:
                yield zone
            while start < zone.end:
                start = next(told, NOWHERE)

    @once
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open ranges of all sentences in the zones that are read."""
        return [s for zone in self.zones for s in sentences.split(self.text, zone.start, zone.end)]

    @once
    def rows(self) -> list[Row]:
        """The tokens of each sentence, parallel to `sentences`."""
        return [row(self.text, start, end) for start, end in self.sentences]

    @once
    def marks(self) -> list[Marked]:
        """What the tokens of each sentence are, parallel to `rows`."""
        return [marked(row.words) for row in self.rows]

    def marked(self, mark: int) -> list[tuple[int, int]]:
        """Where the tokens stand that are something."""
        rows = zip(self.rows, self.marks, strict=True)
        return [(row.starts[k], row.ends[k]) for row, marks in rows if marks.told & mark for k in marks.of(mark)]
