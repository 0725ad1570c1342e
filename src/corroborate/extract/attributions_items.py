"""A cue with its speaker and contents while its sentence is being read."""

from .attributions_sentences import Sentence
from .attributions_verbs import Found

Range = tuple[int, int]
ADVERBIAL_CLAUSES = frozenset({"as", "when", "after", "while", "because", "before", "since", "although", "though"})
NP_CLASSES = frozenset("DnLRUHOGEBZYX$&AN")  # word classes that a noun phrase or a clause without "that" begins with


class Attributed:
    """A cue with its speaker and contents, as token ranges, while the sentence is being read."""

    __slots__ = ("awaits", "cites", "contents", "cue", "end", "left", "source", "told", "via")

    def __init__(self, cue: Found, source: Range | None) -> None:
        self.cue = cue
        self.source = source
        self.end = cue.end  # where the cue's own words end
        self.contents: list[Range] = []
        self.left = False  # the content stands before the cue
        self.told: Range | None = None  # to whom
        self.via: Range | None = cue.via  # who passes the words on
        self.cites: Range | None = None  # whom the speaker leans on
        self.awaits: str | None = None  # "before": the quotation stands in the sentence before; "after": behind a colon


def last_word(sentence: Sentence) -> int:
    """The index behind the last word, without the final full stop."""
    words = sentence.words
    end = len(words.low)
    while end and words.classes[end - 1] in ".?!…" and sentence.quoted[end - 1] < 0:
        end -= 1
    return end


def tail(sentence: Sentence, k: int, named: bool = True) -> tuple[str, int]:
    """What follows a cue once times, places and addressees are skipped, and where.

    It is one of end, comma, quote, that, clause, object, colon.

    Unless the person is `named` already, a noun phrase behind the cue is its object.
    """
    words = sentence.words
    low, classes = words.low, words.classes
    total = len(low)
    start = k
    while k < total and classes[k] in "AM":
        k += 1
    if k < total and not named and sentence.quoted[k] < 0 and classes[k] in "DnLUHOGBZWE$":
        return "object", k
    while k < total:
        if sentence.quoted[k] >= 0:
            return "quote", k
        letter = classes[k]
        if letter in ".?!;—–―" and not (
            letter == "." and k + 1 < total and classes[k - 1] == "L" and classes[k + 1] == ","
        ):
            return "end", k
        if letter == ":":
            return "colon", k
        if letter == ",":
            if k + 1 < total and sentence.quoted[k + 1] >= 0:
                return "quote", k + 1
            if k + 1 < total and low[k + 1] == "that":
                return "that", k + 1
            return ("comma", k + 1) if k + 1 < total else ("end", k)
        if low[k] in {"that", "whether"}:
            return "that", k
        if low[k] in ADVERBIAL_CLAUSES:
            return "end", k
        if letter in "XVYR" and (k > start or letter in "RY"):
            return "clause", start
        k += 1
    return "end", total
