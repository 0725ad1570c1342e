"""The mentions of a story's names with the words around them, and which words each article has."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from operator import mul, truediv

from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.schemas import Article, NameMention
from corroborate.text.once import once
from corroborate.text.tokens import row

from .identities import Identity
from .lines import Finder, Line, Vector, Weights, Wording, key, window
from .spoken import says
from .surroundings import frame

FORMS = frozenset({"full", "short", "acronym"})
SHORTEST = 4  # letters of a word that tells whether an article knows a name


@dataclass(slots=True, eq=False)
class Named:
    """A mention of an identity with the words around it."""

    article: int
    line: Line
    mention: NameMention
    identity: int
    told: "Told"


@dataclass(eq=False)
class Told:
    """What is told around a name; one for the same place of equal sentences."""

    vector: Vector  # of the sentence
    text: str
    near: Vector
    around: tuple[str, ...]

    @once
    def rest(self) -> Vector:
        """The sentence's words without the name."""
        return without(self.vector, self.text)


def named(lines: Sequence[Sequence[Line]], weights: Weights, known: Sequence[Identity]) -> list[Named]:
    """The mentions of all identities, in their order."""
    found = []
    told: dict[tuple[Wording, int, int], Told] = {}
    finders = list(map(Finder, lines))
    for number, identity in enumerate(known):
        for article, mention in identity.mentions:
            if mention.form in FORMS and (line := finders[article](mention.start)):
                start, end = mention.start, mention.end
                place = line.wording, start - line.start, end - line.start
                if place not in told:
                    near = without(window(line, start, end, weights, reach=3.0), mention.text)
                    told[place] = Told(line.vector, mention.text, near, frame(line, start, end))
                found.append(Named(article, line, mention, number, told[place]))
    return found


def without(near: Vector, text: str) -> Vector:
    """A vector with the words of a name left out, of unit length."""
    rest = near.copy()
    for word in _keys(text):
        rest.pop(word, None)
    norm = math.sqrt(sum(map(mul, rest.values(), rest.values())))
    return dict(zip(rest, map(truediv, rest.values(), repeat(norm)), strict=False)) if norm else {}


class Spoken:
    """Which words each article has."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    def knows(self, article: int, other: Named, own: Named) -> bool:
        """The article has a telling word of the other's name that is not one of its own name's."""
        telling = _telling(other.mention.name, own.mention.name)
        return not telling or says(self._articles[article], telling)


@lru_cache(maxsize=20_000)
def _keys(text: str) -> frozenset[str]:
    return frozenset(map(key, _words(text)))


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(row(text, 0, len(text)).words)


@lru_cache(maxsize=20_000)
def _telling(name: str, other: str) -> frozenset[str]:
    """The words of a name that tell it from another."""
    mine = {word.lower() for word in _words(other)}
    lower = [word.lower() for word in _words(name) if len(word) >= SHORTEST]
    return frozenset(word for word in lower if word not in mine and word not in TIME_NOUNS)
