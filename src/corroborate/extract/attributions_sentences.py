"""A passage's sentences as the grammar of attribution reads them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corroborate.text.once import once
from corroborate.text.quotations import Quotation
from corroborate.text.tokens import Row
from corroborate.text.words import Words, words_of

from .marks import Marked, marked
from .passage import Passage

LONGEST_SENTENCE = 160  # tokens


@dataclass
class Sentence:
    """A sentence: its range, its tokens, which of them are quoted, and how it stands in the text."""

    start: int
    end: int
    row: Row
    marks: Marked
    quoted: list[int]  # per token: index of the quotation that holds it, or -1
    unquoted: bool  # no token is quoted
    opens_paragraph: bool
    title: bool

    @once
    def words(self) -> Words:
        """The words with their classes; many sentences attribute nothing and never need them."""
        words = words_of(self.row)
        _join_nicknames(words, self.quoted)
        return words

    def is_quoted(self) -> bool:
        """Whether the sentence begins and ends inside quotation marks."""
        return bool(self.quoted) and self.quoted[0] >= 0 and (self.quoted[-1] >= 0 or self.quoted[-2] >= 0)


def sentences(passage: Passage, quotations: Sequence[Quotation]) -> list[Sentence]:
    """The sentences of `passage` in order; the first of a text without a title zone counts as its title."""
    starts = [quotation.start for quotation in quotations]
    titles = [(zone.start, zone.end) for zone in passage.zones if zone.kind == "title"]
    last_title = titles[-1][1] if titles else 0
    found: list[Sentence] = []
    previous = 0
    for (start, end), row, marks in _pieces(passage):
        title = start < last_title and any(first <= start < last for first, last in titles) if titles else not found
        opens = not found or passage.text.find("\n", previous, start) >= 0
        quoted = _quoted(row, quotations, starts)
        unquoted = quoted.count(-1) == len(quoted)
        found.append(Sentence(start, end, row, marks, quoted, unquoted, opens, title))
        previous = end
    return found


def _pieces(passage: Passage) -> Iterator[tuple[tuple[int, int], Row, Marked]]:
    """Sentences with their tokens; what is longer than any sentence is cut, so that no search within one grows with
    the text.
    """
    for span, row, marks in zip(passage.sentences, passage.rows, passage.marks, strict=True):
        if len(row.words) <= LONGEST_SENTENCE:
            yield span, row, marks
            continue
        for first in range(0, len(row.words), LONGEST_SENTENCE):
            piece = row.cut(first, first + LONGEST_SENTENCE)
            yield (piece.starts[0], piece.ends[-1]), piece, marked(piece.words)


def _join_nicknames(words: Words, quoted: list[int]) -> None:
    """Takes `Robert “Bob” Smith` for one name."""
    classes = words.classes
    for k in range(1, len(classes) - 3) if "q" in classes else ():
        if classes[k] == "q" and classes[k - 1] == classes[k + 1] == classes[k + 3] == "L" and classes[k + 2] == "q":
            classes[k] = classes[k + 2] = "-"
            quoted[k : k + 3] = [-1, -1, -1]


def _quoted(row: Row, quotations: Sequence[Quotation], starts: list[int]) -> list[int]:
    """For each token the index of the quotation it stands in, or -1."""
    begins = row.starts
    found = [-1] * len(begins)
    if not begins or not quotations:
        return found
    last = begins[-1]
    at = max(bisect_right(starts, begins[0]) - 1, 0)
    stop = 0
    while at < len(quotations) and quotations[at].start <= last:
        first = bisect_left(begins, quotations[at].start, stop)
        stop = bisect_left(begins, quotations[at].end, first)
        found[first:stop] = [at] * (stop - first)
        at += 1
    return found
