"""What a token is by itself: one look tells each extractor where to look closer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corroborate.lexicon.counted import PERSONS
from corroborate.lexicon.cues import ACCORDING, CUE_ADJECTIVES, CUE_FORMS, CUE_NOUNS
from corroborate.lexicon.roles import ROLE_NOUNS
from corroborate.text.known import Known

from .dates_grammar import BEFORE_NUMBERS, symbols, triggers
from .quantities_numerals import CUE_RE, cased

CAPITAL, NUMBER, CUE, TELLING, OFFICE, PERSON, PRONOUN, QUOTE, COLON, TIME, BEFORE_NUMBER = (1 << k for k in range(11))

PRONOUNS = {"he": True, "He": True, "she": False, "She": False}  # male
QUOTES = {"“": True, "”": False, "``": True, "''": False, '"': None}  # opens, closes or either
_ATTRIBUTING = {*CUE_FORMS, *CUE_NOUNS, *CUE_ADJECTIVES}
_WORDS: tuple[tuple[int, Iterable[str]], ...] = (
    (CUE, cased({*_ATTRIBUTING, *(cue.split()[0] for cue in ACCORDING)})),
    # A sentence without any of these attributes nothing by a cue.
    (TELLING, cased({*_ATTRIBUTING, "according", "words", "view", "opinion", "eyes", "per"})),
    (OFFICE, (form for noun in ROLE_NOUNS for form in (noun, f"ex-{noun}", f"{noun}'s", f"{noun}’s"))),
    (PERSON, cased(PERSONS)),
    (PRONOUN, PRONOUNS),
    (QUOTE, QUOTES),
    (COLON, (":",)),
    (BEFORE_NUMBER, (*BEFORE_NUMBERS, "’")),
    (TIME, ("m", "M")),  # of "a. m."
)
_ARABIC = ("al-", "el-", "ul-", "as-", "ar-", "an-", "at-", "az-", "ad-", "ash-")


@dataclass(slots=True)
class Marked:
    """The tokens of a sentence that are something, by their index with what they are, and all that any of them is."""

    tokens: list[tuple[int, int]]
    told: int

    def of(self, mark: int, first: int = 0) -> list[int]:
        """The tokens that are something, counted from `first`; most sentences have none that is."""
        return [first + k for k, what in self.tokens if what & mark] if self.told & mark else []


def marked(words: Iterable[str]) -> Marked:
    """What the tokens of a sentence are."""
    tokens = [(k, mark) for k, mark in enumerate(map(_MARKS.__getitem__, words)) if mark]
    told = 0
    for _, mark in tokens:
        told |= mark
    return Marked(tokens, told)


def timed(words: Sequence[str], marks: Marked) -> bool:
    """Whether a sentence may tell a time: it has a word or a number without which nothing does."""
    if not marks.told & (TIME | BEFORE_NUMBER):
        return False
    for k, mark in marks.tokens:
        if mark & TIME or (mark & BEFORE_NUMBER and (k + 1 == len(words) or words[k + 1][0].isdecimal())):
            return True
    return False


def arabic(word: str) -> bool:
    """ "al-Assad": a name with its article."""
    return word.startswith(_ARABIC) and word.split("-", 1)[1][:1].isupper()


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for mark, words in _WORDS:
        for word in words:
            table[word] = table.get(word, 0) | mark
    return table


_TABLE = _table()


def _mark(word: str) -> int:
    capital = word[0].isupper() or ("-" in word and arabic(word))
    numbered = CUE_RE.search(word) is not None
    return _TABLE.get(word, 0) | CAPITAL * capital | NUMBER * numbered | TIME * _timed(word)


def _timed(word: str) -> bool:
    """The token holds a word without which nothing tells a time, or its number may go on behind it."""
    alphabet = symbols()
    if alphabet.plain(word):
        return False
    if triggers().search(alphabet.line(word)):
        return True
    return word[-1].isdecimal() and not word[0].isdecimal()


_MARKS = Known(_mark)
