"""Sentences as bags of weighted words: the context in which claims are compared."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from corroborate.lexicon.stopwords import STOPWORDS
from corroborate.lexicon.synonyms import FOLDED
from corroborate.schemas import Article, ZoneKind
from corroborate.text.lemmas import lemma
from corroborate.text.tokens import tokens

Vector = dict[str, float]


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


@dataclass(slots=True, eq=False)
class Line:
    """A sentence of an article, cut into words."""

    article: int
    index: int
    start: int
    end: int
    zone: ZoneKind
    words: list[Word]
    vector: Vector = field(default_factory=dict)

    def at(self, position: int) -> int:
        """The index of the first word that ends after a character position."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].end <= position:
                low = middle + 1
            else:
                high = middle
        return low


@lru_cache(maxsize=200_000)
def key(text: str) -> str:
    """The content key of a token, or "" where it carries none."""
    lower = text.lower().replace("’", "'").removesuffix("'s")
    if not any(c.isalpha() for c in lower) or lower in STOPWORDS:
        return ""
    folded = fold(lower)
    return "" if folded in STOPWORDS else folded


def lines(article: Article, number: int) -> list[Line]:
    """The article's sentences in its claim zones, in order."""
    found = []
    zones = list(article.zones)
    place = 0
    for index, span in enumerate(article.sentences):
        while place < len(zones) and zones[place].end <= span.start:
            place += 1
        kind: ZoneKind = zones[place].kind if place < len(zones) and zones[place].start <= span.start else "body"
        words = [Word(t.text, t.start, t.end, key(t.text)) for t in tokens(article.text, span.start, span.end)]
        found.append(Line(number, index, span.start, span.end, kind, words))
    return found


class Weights:
    """How telling a word is: the inverse of how many sentences of the story use it."""

    def __init__(self, all_lines: Iterable[Line]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for line in all_lines:
            total += 1
            counts.update({word.key for word in line.words if word.key})
        self.counts = counts
        self.total = total

    def __call__(self, word: str) -> float:
        """ln((N + 1) / (df + 0.5)) over the sentences of the story."""
        return math.log((self.total + 1) / (self.counts.get(word, 0) + 0.5))

    def vector(self, words: Iterable[tuple[str, float]]) -> Vector:
        """A unit vector of weighted words; empty where nothing carries weight."""
        raw: Vector = {}
        for word, share in words:
            raw[word] = max(raw.get(word, 0.0), share)
        weighted = {word: share * self(word) for word, share in raw.items()}
        norm = math.sqrt(sum(value * value for value in weighted.values()))
        return {word: value / norm for word, value in weighted.items()} if norm else {}


def cosine(first: Vector, second: Vector) -> float:
    """The cosine of two unit vectors."""
    if first.keys().isdisjoint(second):
        return 0
    if len(first) > len(second):
        first, second = second, first
    return sum([value * second[word] for word, value in first.items() if word in second])


def window(line: Line, start: int, end: int, weights: Weights, reach: float = 2.5) -> Vector:
    """The words around a span, each by e^(-k / reach) for k content words of distance."""
    first, last = line.at(start), line.at(max(start, end - 1))
    shares: list[tuple[str, float]] = []
    for step, begin, stop in ((-1, first - 1, -1), (1, last + 1, len(line.words))):
        distance = 0
        for i in range(begin, stop, step):
            word = line.words[i].key
            if word:
                distance += 1
                shares.append((word, math.exp(-distance / reach)))
    shares.extend((word.key, 1.0) for word in line.words[first : last + 1] if word.key)
    return weights.vector(shares)


def weigh(all_lines: Sequence[Line]) -> Weights:
    """Weights over the lines, whose vectors are filled in."""
    weights = Weights(all_lines)
    for line in all_lines:
        line.vector = weights.vector((word.key, 1.0) for word in line.words if word.key)
    return weights
