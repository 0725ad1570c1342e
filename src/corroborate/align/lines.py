"""Sentences as bags of weighted words: the context in which claims are compared."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from operator import mul, truediv
from typing import Any, Generic, TypeVar

from corroborate.lexicon.stopwords import STOPWORDS
from corroborate.lexicon.synonyms import FOLDED
from corroborate.schemas import Article, ZoneKind
from corroborate.text.lemmas import lemma
from corroborate.text.once import once
from corroborate.text.tokens import Row, row

AROUND = 60  # content words on each side of a span that are looked at; what is farther weighs next to nothing

Value = TypeVar("Value")
Vector = dict[str, float]
RAREST = 5  # words of a sentence by which its likes are found
MOST_WORDS = 100_000  # words and marks of one article that are lined up; what has more is no article


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """The key under which a word is compared: its lemma, with words that news uses for one another made equal."""
    base = lemma(word)
    return FOLDED.get(base, base)


@dataclass(slots=True)
class Word:
    """A token of a line; `key` is empty for marks, numbers and words without subject matter."""

    text: str
    start: int
    end: int
    key: str


class Wording:
    """The words of all sentences of a story that are equal letter by letter, and what is worked out of them once."""

    def __init__(self, cut: Row) -> None:
        self.texts = tuple(cut.words)
        self.starts = cut.starts  # of each word, counted from the sentence's own first character
        self.ends = cut.ends
        self.all_keys = list(map(key, cut.words))  # of each word, "" where it has none
        self.telling = [i for i, key in enumerate(self.all_keys) if key]  # the indexes of the words that have a key
        self.keys = tuple(filter(None, self.all_keys))  # the keys of these
        self.capitals = [i for i, text in enumerate(cut.words) if text[0].isupper()]  # words that begin with one
        self.known: dict[object, Any] = {}  # by the function that worked it out

    @once
    def low(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(map(str.lower, self.texts))

    @once
    def words(self) -> list[Word]:
        """The words where they stand in the sentence."""
        return list(map(Word, self.texts, self.starts, self.ends, self.all_keys))


class of_wording(Generic[Value]):
    """A function of a wording, worked out once however many sentences have it."""

    def __init__(self, work: Callable[[Wording], Value]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __call__(self, wording: Wording) -> Value:
        try:
            value: Value = wording.known[self]
        except KeyError:
            value = wording.known[self] = self._work(wording)
        return value


@dataclass(eq=False)
class Line:
    """A sentence of an article, cut into words."""

    article: int
    index: int
    start: int
    end: int
    zone: ZoneKind
    wording: Wording
    vector: Vector = field(default_factory=dict)
    rarest: list[str] = field(default_factory=list)  # its heaviest words, that first
    telling: list[int] = field(init=False)  # the indexes of the words that have a key
    keys: tuple[str, ...] = field(init=False)  # the keys of these
    capitals: list[int] = field(init=False)  # the indexes of the words that begin with a capital

    def __post_init__(self) -> None:
        told = self.wording
        self.telling, self.keys, self.capitals = told.telling, told.keys, told.capitals

    @once
    def words(self) -> list[Word]:
        """The words where they stand in the article."""
        told, at = self.wording, self.start
        starts, ends = [at + start for start in told.starts], [at + end for end in told.ends]
        return list(map(Word, told.texts, starts, ends, told.all_keys))

    def at(self, position: int) -> int:
        """The index of the first word that ends after a character position."""
        return bisect_right(self.wording.ends, position - self.start)

    def end_of(self, word: int) -> int:
        """Where a word ends in the article, by its index."""
        return self.start + self.wording.ends[word]

    def content(self, first: int, stop: int, most: int) -> tuple[str, ...]:
        """The keys of at most `most` words of the range `first:stop`, from its beginning."""
        low = bisect_left(self.telling, first)
        return self.keys[low : min(low + most, bisect_left(self.telling, stop, low))]

    def content_back(self, stop: int, most: int) -> tuple[str, ...]:
        """The keys of at most `most` words before the word `stop`, nearest first."""
        high = bisect_left(self.telling, stop)
        return self.keys[max(0, high - most) : high][::-1]


@lru_cache(maxsize=200_000)
def key(text: str) -> str:
    """The content key of a token, or "" where it carries none."""
    lower = text.lower().replace("’", "'").removesuffix("'s")
    if not any(c.isalpha() for c in lower) or lower in STOPWORDS:
        return ""
    folded = fold(lower)
    return "" if folded in STOPWORDS else folded


def lines(article: Article, number: int, wordings: dict[str, Wording] | None = None) -> list[Line]:
    """The article's sentences in its claim zones, in order, up to `MOST_WORDS`.

    `wordings` holds those of the story's earlier articles by their text, and takes those of this one.
    """
    found = []
    zones = list(article.zones)
    place = seen = 0
    known: dict[str, Wording] = {} if wordings is None else wordings
    for index, span in enumerate(article.sentences):
        if seen > MOST_WORDS:
            break
        start, end = span.start, span.end
        while place < len(zones) and zones[place].end <= start:
            place += 1
        kind: ZoneKind = zones[place].kind if place < len(zones) and zones[place].start <= start else "body"
        wording = _wording(article.text, start, end, known)
        seen += len(wording.texts)
        found.append(Line(number, index, start, end, kind, wording))
    return found


class Finder:
    """Finds the line of an article that holds a character."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._starts = [line.start for line in lines]

    def __call__(self, position: int) -> Line | None:
        """The line that holds a character position; None between lines."""
        place = bisect_right(self._starts, position) - 1
        return self._lines[place] if place >= 0 and position < self._lines[place].end else None


def _wording(text: str, start: int, end: int, known: dict[str, Wording]) -> Wording:
    """The wording of `text[start:end]`, one for equal sentences."""
    own = text[start:end]
    if own.startswith(("'", "’")):  # what stands before it tells how it is cut
        cut = row(text, start, end)
        return Wording(Row(cut.words, [at - start for at in cut.starts], [at - start for at in cut.ends]))
    if own not in known:
        known[own] = Wording(row(own, 0, len(own)))
    return known[own]


class Weights:
    """How telling a word is: the inverse of how many sentences of the story use it."""

    def __init__(self, all_lines: Iterable[Line]) -> None:
        used = Counter([line.wording for line in all_lines])
        counts: dict[str, int] = {}
        for wording, times in used.items():
            for word in set(wording.keys):
                counts[word] = counts.get(word, 0) + times
        total = used.total()
        self._unknown = math.log((total + 1) / 0.5)
        self._known = {word: math.log((total + 1) / (count + 0.5)) for word, count in counts.items()}
        self._windows: dict[tuple[object, ...], Vector] = {}
        self.about: dict[tuple[Wording, int, int, float], Vector] = {}  # windows by place in a wording

    def __call__(self, word: str) -> float:
        """ln((N + 1) / (df + 0.5)) over the sentences of the story."""
        return self._known.get(word, self._unknown)

    def vector(self, words: Iterable[tuple[str, float]]) -> Vector:
        """A unit vector of weighted words, each by its largest share; empty where nothing carries weight."""
        raw: Vector = {}
        for word, share in words:
            if raw.get(word, 0.0) < share:
                raw[word] = share
        return self.unit(raw)

    def unit(self, shares: Vector) -> Vector:
        """The unit vector of words by the share of their weight."""
        return self._unit(shares, shares.values())

    def _unit(self, words: Collection[str], shares: Iterable[float]) -> Vector:
        weighted = list(map(mul, shares, map(self._known.get, words, repeat(self._unknown))))
        norm = math.sqrt(sum(map(mul, weighted, weighted)))
        return dict(zip(words, map(truediv, weighted, repeat(norm)), strict=False)) if norm else {}

    def window(self, keys: tuple[str, ...], low: int, high: int, reach: float, *, own: bool = True) -> Vector:
        """The unit vector of a sentence's keys about those from `low` to `high`, with these if `own`.

        Equal sentences share it.
        """
        asked = (keys, low, high, reach, own)
        known = self._windows.get(asked)
        if known is None:
            before, after = keys[max(0, low - AROUND) : low][::-1], keys[high : high + AROUND]
            within = keys[low : min(low + AROUND, high)] if own else ()
            words, fade = (*before, *after, *within), fading(reach)
            if len(set(words)) == len(words):
                shares = (*fade[: len(before)], *fade[: len(after)], *repeat(1.0, len(within)))
                known = self._unit(words, shares)
            else:
                known = self.unit(_shares(before, after, fade) | dict.fromkeys(within, 1.0))
            self._windows[asked] = known
        return known


def cosine(first: Vector, second: Vector) -> float:
    """The cosine of two unit vectors. The exact sum does not depend on the order of the words, which a set has not."""
    shared = first.keys() & second.keys()
    return math.fsum([first[word] * second[word] for word in shared]) if shared else 0.0


class Cosines:
    """The cosines of vectors that live as long as this, each worked out once. Equal sentences share a vector."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], float] = {}

    def __call__(self, first: Vector, second: Vector) -> float:
        asked = id(first), id(second)
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = cosine(first, second)
        return known


@lru_cache(maxsize=16)
def fading(reach: float) -> tuple[float, ...]:
    """The shares e^(-k / reach) of the words at the distances 1 to `AROUND`."""
    return tuple(math.exp(-k / reach) for k in range(1, AROUND + 1))


def window(line: Line, start: int, end: int, weights: Weights, reach: float = 2.5) -> Vector:
    """The words around a span, each by e^(-k / reach) for k content words of distance; to be read only."""
    asked = line.wording, start - line.start, end - line.start, reach
    known = weights.about.get(asked)
    if known is None:
        low = bisect_left(line.telling, line.at(start))
        high = bisect_left(line.telling, line.at(max(start, end - 1)) + 1, low)
        known = weights.about[asked] = weights.window(line.keys, low, high, reach)
    return known


def _shares(before: tuple[str, ...], after: tuple[str, ...], fade: tuple[float, ...]) -> Vector:
    """Each key by its largest share; nearest first, those before the span, then those after it."""
    shares: Vector = {}
    for some in (before, after):
        for word, share in zip(some, fade, strict=False):
            if shares.get(word, 0.0) < share:
                shares[word] = share
    return shares


def weigh(all_lines: Sequence[Line]) -> Weights:
    """Weights over the lines, whose vectors are filled in; lines of equal keys share one."""
    weights = Weights(all_lines)
    known: dict[tuple[str, ...], tuple[Vector, list[str]]] = {}
    told: dict[Wording, tuple[Vector, list[str]]] = {}
    for line in all_lines:
        if line.wording not in told:
            if line.keys not in known:
                vector = weights.unit(dict.fromkeys(line.keys, 1.0))
                known[line.keys] = vector, heaviest(vector, RAREST)
            told[line.wording] = known[line.keys]
        line.vector, line.rarest = told[line.wording]
    return weights


def heaviest(vector: Vector, most: int) -> list[str]:
    """The words of most weight, that first; of equal weight by the alphabet."""
    return sorted(sorted(vector), key=vector.__getitem__, reverse=True)[:most]
