"""What a sentence says that can be turned into its opposite."""

from dataclasses import dataclass
from functools import cache, lru_cache

from corroborate.lexicon.numbers import CARDINALS
from corroborate.lexicon.opposites import DENIALS, NEGATIONS, OPPOSITES, RIVALS
from corroborate.text.known import Known
from corroborate.text.lemmas import lemma
from corroborate.text.once import once
from corroborate.text.tokens import row

from .lines import Wording, of_wording

LONGEST = 150  # words of a sentence that are looked at
COUNTED = 6  # words before a word within which those of whom it is told are counted: "15 people survived"


@cache
def _partners() -> dict[str, frozenset[str]]:
    """Each word's opposites and rivals."""
    found: dict[str, set[str]] = {}
    for table in (OPPOSITES, RIVALS):
        for pair in table:
            for word in pair:
                found.setdefault(word, set()).update(pair - {word})
    return {word: frozenset(others) for word, others in found.items()}


@lru_cache(maxsize=100_000)
def forms(word: str) -> frozenset[str]:
    """The word in lower case and its dictionary form; a contracted "not" with it."""
    lower = word.lower().replace("’", "'")
    if lower == "lives":
        return frozenset((lower,))  # more often those that were lost
    return frozenset((lower, "not")) if lower.endswith(("n't", "cannot")) else frozenset((lower, lemma(lower)))


def has_negation(text: str) -> bool:
    """The text has a "not", a "no" or a word of the kind."""
    return any(forms(word) & NEGATIONS for word in row(text, 0, len(text)).words)


@dataclass(slots=True, eq=False)
class _Turn:
    """A word that can be turned into its opposite, or that turns others."""

    forms: frozenset[str]
    opposites: frozenset[str]
    negates: bool


def _turn(word: str) -> _Turn | None:
    """What the word can be turned into or turns; None for most words."""
    partners, shape = _partners(), forms(word)
    opposites = frozenset[str]().union(*(partners[form] for form in shape if form in partners))
    negates = bool(shape & NEGATIONS)
    return _Turn(shape, opposites, negates) if opposites or negates else None


_TURNS = Known(_turn)


class Statement:
    """What sentences of one wording say, with the words that can be turned into their opposites."""

    def __init__(self, wording: Wording) -> None:
        self._texts = wording.texts[:LONGEST]
        self._keys = wording.all_keys
        turns = [(i, turn) for i, turn in enumerate(map(_TURNS.__getitem__, self._texts)) if turn]
        self.turning = [  # by index of the word
            (i, turn.forms, turn.opposites) for i, turn in turns if turn.opposites and not self._bounds(i)
        ]
        self.turnable = frozenset[str]().union(*(turn.forms for _, turn in turns))  # the forms of all that turn
        self.partners = frozenset[str]().union(*(opposites for _, _, opposites in self.turning))
        self.negations = [i for i, turn in turns if turn.negates]  # indexes of words

    def _bounds(self, at: int) -> bool:
        """The word bounds a number: "at least 400", "more than 400"."""
        return (at > 0 and self._texts[at - 1].lower() == "at") or self._texts[at + 1 : at + 2] == ("than",)

    def counted(self, at: int) -> bool:
        """The word is told of so and so many: of others its opposite may be told."""
        for text in reversed(self._texts[max(0, at - COUNTED) : at]):
            if not text[0].isalnum():
                return False
            if text[0].isdigit() or text.lower() in CARDINALS:
                return True
        return False

    @once
    def forms(self) -> frozenset[str]:
        """The forms of all its words."""
        return frozenset[str]().union(*map(forms, self._texts))

    @property
    def denied(self) -> bool:
        """It tells of a denial."""
        return bool(self.forms & DENIALS)

    @once
    def numbers(self) -> frozenset[str]:
        """Its words in digits."""
        return frozenset(text for text in self._texts if text[0].isdigit())

    @once
    def proper(self) -> frozenset[str]:
        """The keys of its capitalised words."""
        both = zip(self._texts[1:], self._keys[1:], strict=False)
        return frozenset(key for text, key in both if key and text[0].isupper())


statement = of_wording(Statement)
