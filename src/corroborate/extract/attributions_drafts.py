"""An attribution while the text is being read: character spans that later sentences may still add to."""

from dataclasses import dataclass, field
from typing import Any

from corroborate.schemas import Act, AttributionMention, Cue, Mention, Source

from .attributions_items import Attributed, Range
from .attributions_resolution import Speakers
from .attributions_sentences import Sentence

_OPENING_MARKS = ('"', "“", "„", "«", "‘", "``", "''")


@dataclass(slots=True)
class Draft:
    """Half-open character ranges of source, cue and contents."""

    source: Range | None
    cue: Range
    act: Act
    contents: list[Range] = field(default_factory=list)
    negated: bool = False
    via: Range | None = None  # who may have passed it on: whom it was told, who is named behind "as cited by"
    cites: Range | None = None  # whom the speaker leans on
    awaits: str | None = None

    def direct(self, text: str) -> bool:
        """Whether the content is quoted words."""
        return any(
            text.startswith(_OPENING_MARKS, start) or (text[start] == "'" and text.find("'", start + 1, end) > 0)
            for start, end in self.contents
        )

    def says(self, text: str) -> bool:
        """Whether anything is attributed; marks alone are dropped."""
        self.contents = [span for span in self.contents if any(map(str.isalnum, text[span[0] : span[1]]))]
        return bool(self.contents)

    def record(self, text: str, speakers: Speakers) -> AttributionMention:
        """The record."""
        source = None
        if self.source is not None and any(map(str.isalnum, text[self.source[0] : self.source[1]])):
            source = Source.trusted(_mention(text, self.source) | {"name": speakers.name(*self.source)})
        return AttributionMention.trusted(
            {
                "source": source,
                "cue": Cue.trusted(_mention(text, self.cue) | {"act": self.act}),
                "content": tuple([Mention.trusted(_mention(text, span)) for span in self.contents]),
                "direct": self.direct(text),
                "negated": self.negated,
                "via": speakers.outlets(*self.via) if self.via else (),
                "cites": speakers.name(*self.cites) if self.cites else None,
            }
        )


def _mention(text: str, span: Range) -> dict[str, Any]:
    return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]}


def span_of(sentence: Sentence, tokens: Range) -> Range:
    """The character range of a token range."""
    return sentence.row.starts[tokens[0]], sentence.row.ends[tokens[1] - 1]


def draft(sentence: Sentence, item: Attributed) -> Draft:
    """The attribution read in `sentence`."""
    source = item.source
    if source is not None:
        first, end = source
        while end > first + 1 and sentence.words.classes[end - 1] in ",–—-M":
            end -= 1
        source = (first, end)
    cue = item.cue
    return Draft(
        span_of(sentence, source) if source else None,
        span_of(sentence, (cue.start, max(item.end, cue.end))),
        cue.verb_row.act,
        [span_of(sentence, r) for r in item.contents if r[1] > r[0]],
        cue.negated,
        span_of(sentence, item.via) if item.via and item.via[1] > item.via[0] else None,
        span_of(sentence, item.cites) if item.cites else None,
        item.awaits,
    )
