"""The text that extractors read: an article's claim zones cut into sentences and tokens, once for all of them."""

from dataclasses import dataclass, field
from functools import cached_property

from corroborate.schemas import CLAIM_ZONES, Document, Zone
from corroborate.text import sentences
from corroborate.text.tokens import Row, row


@dataclass
class Passage:
    """A document's text with what every extractor needs of it; `whole` also reads the zones that hold no claims."""

    document: Document
    whole: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.document.text

    @cached_property
    def zones(self) -> list[Zone]:
        """The zones that are read, in order. A document without zones is one body."""
        if not self.document.zones:
            return [Zone(start=0, end=len(self.text), kind="body")]
        return [z for z in self.document.zones if self.whole or z.kind in CLAIM_ZONES]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open ranges of all sentences in the zones that are read."""
        return [s for zone in self.zones for s in sentences.split(self.text, zone.start, zone.end)]

    @cached_property
    def rows(self) -> list[Row]:
        """The tokens of each sentence, parallel to `sentences`."""
        return [row(self.text, start, end) for start, end in self.sentences]
