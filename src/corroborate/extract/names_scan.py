"""The tokens of a passage in one row, and which of its sentences have a headline's capitals."""

from dataclasses import dataclass, field
from functools import lru_cache

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.stopwords import FUNCTION_WORDS
from corroborate.text.lemmas import is_common

from .marks import CAPITAL, Marked, marked
from .names_lexicon import code_of, lexicon
from .passage import Passage

ENDING_PARTS = frozenset(
    """
        that who which but he she it in at on of a an is was based led born run held made like area wide the and
        era bound style owned
    """.split()
)


@dataclass(slots=True)
class Scan:
    """The tokens of all sentences in one row; words with a capital before a hyphen are cut there."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    bounds: list[tuple[int, int]] = field(default_factory=list)  # token range of each sentence
    capitals: list[list[int]] = field(
        default_factory=list
    )  # each sentence's tokens that begin with a capital, or an Arabic article before one
    headline: list[bool] = field(default_factory=list)  # its capitals tell nothing
    marks: list[Marked] = field(default_factory=list)  # what the tokens of each sentence are, counted within it

    def marked(self, mark: int) -> list[int]:
        """The tokens that are something."""
        rows = zip(self.bounds, self.marks, strict=True)
        return [k for (first, _), marks in rows if marks.told & mark for k in marks.of(mark, first)]


def scan(passage: Passage) -> Scan:
    """The passage's tokens with their sentences; says which sentences have a headline's capitals."""
    found = Scan(passage.text)
    words, starts, ends = found.words, found.starts, found.ends
    zones = iter(passage.zones)
    zone = next(zones, None)
    for (start, end), row, marks in zip(passage.sentences, passage.rows, passage.marks, strict=True):
        while zone is not None and start >= zone.end:
            zone = next(zones, None)
        first = len(words)
        if row.words:
            words += row.words
            starts += row.starts
            ends += row.ends
            if passage.text.find("-", start, end) >= 0:
                for k in [k for k in range(first, len(words)) if "-" in words[k]][::-1]:
                    _cut(found, k)
                if len(words) - first > len(row.words):
                    marks = marked(words[first:])
        upper = marks.of(CAPITAL, first)
        found.marks.append(marks)
        found.bounds.append((first, len(words)))
        found.capitals.append(upper)
        capital = 3 * len(upper) > len(words) - first
        found.headline.append(capital and _headline(words, first, zone is not None and zone.kind == "title"))
    return found


def _cut(found: Scan, k: int) -> None:
    """Cuts "London-based" and "Russia-North" (Korea) into their parts."""
    word = found.words[k]
    at = word.find("-")
    head, tail = word[:at], word[at + 1 :]
    if not head or not tail or not word[0].isupper() or word in lexicon():
        return
    if tail[0].islower():
        if tail in ("elect", "general", "designate", "chief", "president", "minister"):
            return
        if not (len(tail) > 5 or tail in ENDING_PARTS or tail.endswith("ed")) or at < 2:
            return
    elif head.lower() not in ("then", "ex", "vice", "now", "co", "former") and lexicon().get(head, ("", ""))[0] not in (
        "L",
        "P",
    ):
        return
    start = found.starts[k]
    found.words[k : k + 1] = [head, "-", tail]
    found.starts[k : k + 1] = [start, start + at, start + at + 1]
    found.ends[k : k + 1] = [start + at, start + at + 1, found.ends[k]]


def _headline(words: list[str], first: int, title: bool) -> bool:
    """Most of the longer words begin with a capital, ordinary ones among them, or all are capitals."""
    longer = [w for w in words[first : first + 40] if len(w) > 3 and w[0].isalpha()]
    if len(longer) < 2:
        return False
    if len(words) - first < 7 and all(w.isupper() for w in longer):
        return True
    if len(longer) < 3 and not title:
        return False
    capitals = sum([w[0].isupper() for w in longer])
    if capitals < 0.6 * len(longer):
        return False
    if sum([w.isupper() for w in longer]) >= (0.7 if len(longer) > 4 else 1) * len(longer):
        return True
    if capitals < 0.8 * len(longer) or not all(w[0].isupper() or w in FUNCTION_WORDS for w in longer):
        return False
    return title or sum([_ordinary(w) for w in longer[1:]]) >= max(3, 0.3 * len(longer))


@lru_cache(maxsize=65_536)
def _ordinary(word: str) -> bool:
    """A word that only a headline writes with a capital: "Meets", "Over"."""
    return word[0].isupper() and code_of(word) == "N" and is_common(word) and word.lower() not in GIVEN_NAMES
