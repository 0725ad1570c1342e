"""What a token is by itself: one look tells each extractor where to look closer."""

from collections.abc import Iterable

from corroborate.lexicon.counted import PERSONS
from corroborate.lexicon.cues import ACCORDING, CUE_ADJECTIVES, CUE_FORMS, CUE_NOUNS
from corroborate.lexicon.roles import ROLE_NOUNS
from corroborate.text.known import Known

from .quantities_numerals import CUE_RE, cased

CAPITAL, NUMBER, CUE, TELLING, OFFICE, PERSON, PRONOUN, QUOTE = (1 << place for place in range(8))

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
)
_ARABIC = ("al-", "el-", "ul-", "as-", "ar-", "an-", "at-", "az-", "ad-", "ash-")

Marked = list[tuple[int, int]]  # the tokens that are something, by their index, and what they are


def marked(words: Iterable[str]) -> Marked:
    """What the tokens of a sentence are."""
    return [(k, mark) for k, mark in enumerate(map(_MARKS.__getitem__, words)) if mark]


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
    return _TABLE.get(word, 0) | CAPITAL * capital | NUMBER * (CUE_RE.search(word) is not None)


_MARKS = Known(_mark)
