"""A passage's sentences as the grammar of attribution reads them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corroborate.text.words import Words, words_of
from corroborate.text.tokens import Token

from corroborate.text.quotations import Quotation
from .passage import Passage


@dataclass(slots=True)
class Sentence:
    """A sentence: its range, its words, which of them are quoted, and how it stands in the text."""

    start: int
    end: int
    words: Words
    quoted: list[int]  # per token: index of the quotation that holds it, or -1
    opens_paragraph: bool
    title: bool

    def is_quoted(self) -> bool:
        """Whether the sentence begins and ends inside quotation marks."""
        return bool(self.quoted) and self.quoted[0] >= 0 and (self.quoted[-1] >= 0 or self.quoted[-2] >= 0)


def sentences(passage: Passage, quotations: Sequence[Quotation]) -> list[Sentence]:
    """The sentences of `passage` in order; the first of a text without a title zone counts as its title."""
    starts = [quotation.start for quotation in quotations]
    titles = [zone for zone in passage.zones if zone.kind == "title"]
    found: list[Sentence] = []
    previous = 0
    for (start, end), tokens in zip(passage.sentences, passage.tokens, strict=True):
        title = any(zone.start <= start < zone.end for zone in titles) if titles else not found
        opens = not found or "\n" in passage.text[previous:start]
        words, marks = words_of(tokens), _quoted(tokens, quotations, starts)
        _join_nicknames(words, marks)
        found.append(Sentence(start, end, words, marks, opens, title))
        previous = end
    return found


def _join_nicknames(words: Words, quoted: list[int]) -> None:
    """Takes `Robert “Bob” Smith` for one name."""
    classes = words.classes
    for k in range(1, len(classes) - 3):
        if classes[k] == "q" and classes[k - 1] == classes[k + 1] == classes[k + 3] == "L" and classes[k + 2] == "q":
            classes[k] = classes[k + 2] = "-"
            quoted[k : k + 3] = [-1, -1, -1]


def _quoted(tokens: Sequence[Token], quotations: Sequence[Quotation], starts: list[int]) -> list[int]:
    """For each token the index of the quotation it stands in, or -1."""
    if not tokens or not quotations:
        return [-1] * len(tokens)
    at = max(bisect_right(starts, tokens[0].start) - 1, 0)
    found = []
    for token in tokens:
        while at < len(quotations) and quotations[at].end <= token.start:
            at += 1
        found.append(at if at < len(quotations) and quotations[at].start <= token.start else -1)
    return found
