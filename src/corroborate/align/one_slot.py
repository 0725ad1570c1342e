"""Two names in one slot: what two articles tell in the same words of two different persons, bodies or places."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.schemas import Article, Clash, Fact, NameMention
from corroborate.text.tokens import row
from corroborate.values import names

from .claims import claim, name_of
from .identities import Identity
from .lines import Line, Vector, Weights, cosine, key, window
from .origins import Origins
from .surroundings import frame

LIKE = 0.55  # cosine of the words around from which two names may fill one slot
TOLD = 0.45  # cosine of the whole sentences that a slot needs at least
SURE = 1.20  # both together, from which they hardly fill two
FRAMED = 0.25  # what a fully equal frame adds to the cosine,
USUAL = 0.3  # less the likeness of any two frames
TELLING = 4  # words around a name by which the like are found
MOST = 24  # names that share a telling word; beyond, the word tells nothing
SHORTEST = 4  # letters of a word that tells whether an article knows a name
DIFFERENT = ("contradiction", "not_comparable")
FORMS = frozenset({"full", "short", "acronym"})


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """A mention of an identity with the words around it."""

    article: int
    line: Line
    mention: NameMention
    identity: int
    near: Vector
    around: tuple[str, ...]


def one_slot_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    weights: Weights,
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Facts about names that differ where all else is told alike.

    A name that both articles know is told of two things.
    """
    spoken = _Spoken(articles)
    best: dict[tuple[int, int], tuple[float, Named, Named]] = {}
    for first, second in _pairs(_named(lines, weights, known)):
        score = cosine(first.near, second.near)
        if score < LIKE - FRAMED * (1 - USUAL):
            continue
        score += FRAMED * (Indel.normalized_similarity(first.around, second.around) - USUAL)
        if score < LIKE:
            continue
        told = cosine(first.line.vector, second.line.vector)
        score += told
        slot = (first.identity, second.identity)
        if told < TOLD or (slot in best and best[slot][0] >= score) or not _different(first.mention, second.mention):
            continue
        if not spoken.knows(first.article, second, first) and not spoken.knows(second.article, first, second):
            best[slot] = (score, first, second)
    return [_fact(articles, known, *best[slot], origins) for slot in sorted(best)]


def _named(lines: Sequence[Sequence[Line]], weights: Weights, known: Sequence[Identity]) -> list[Named]:
    found = []
    for number, identity in enumerate(known):
        for article, mention in identity.mentions:
            if mention.form in FORMS and (line := _line(lines[article], mention.start)):
                near = _without(window(line, mention.start, mention.end, weights, reach=3.0), mention.text)
                found.append(Named(article, line, mention, number, near, frame(line, mention.start, mention.end)))
    return found


def _line(lines: Sequence[Line], position: int) -> Line | None:
    """The line that holds a character position."""
    place = bisect_right(lines, position, key=lambda line: line.start) - 1
    return lines[place] if place >= 0 and position < lines[place].end else None


def _without(near: Vector, text: str) -> Vector:
    """The unit vector of the words around, the name's own left out."""
    own = {key(word) for word in _words(text)}
    rest = {word: share for word, share in near.items() if word not in own}
    norm = math.sqrt(sum(share * share for share in rest.values()))
    return {word: share / norm for word, share in rest.items()} if norm else {}


def _pairs(found: Sequence[Named]) -> Iterator[tuple[Named, Named]]:
    """Names of one kind and of two articles that share a telling word, in order, the lower identity first."""
    holders: dict[tuple[str, str], list[int]] = {}
    for i, named in enumerate(found):
        for word, _ in sorted(named.near.items(), key=lambda item: (-item[1], item[0]))[:TELLING]:
            holders.setdefault((named.mention.kind, word), []).append(i)
    pairs = set()
    for members in holders.values():
        for n, j in enumerate(members[: 4 * MOST]):
            second = found[j]
            for i in members[max(0, n - MOST) : n]:
                if found[i].identity != second.identity and found[i].article != second.article:
                    pairs.add((i, j))
    for i, j in sorted(pairs):
        yield found[i], found[j]


def _different(first: NameMention, second: NameMention) -> bool:
    compared = names.compare(first.name, second.name, first.kind)
    if compared.verdict not in DIFFERENT or compared.slip is not None:
        return False
    return compared.verdict == "contradiction" or _head(first) == _head(second)


def _head(mention: NameMention) -> str:
    """What sort of place a name names by its last word: "Byberry Road" a road."""
    return mention.name.rpartition(" ")[2] if " " in mention.name else ""


class _Spoken:
    """Which words each article has."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._words: dict[int, frozenset[str]] = {}

    def knows(self, article: int, other: Named, own: Named) -> bool:
        """The article has a telling word of the other's name that is not one of its own name's."""
        telling = _telling(other.mention.name, own.mention.name)
        if article not in self._words:
            text = self._articles[article].text
            self._words[article] = frozenset(map(str.lower, row(text, 0, len(text)).words))
        return not telling or not self._words[article].isdisjoint(telling)


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(row(text, 0, len(text)).words)


@lru_cache(maxsize=20_000)
def _telling(name: str, other: str) -> frozenset[str]:
    """The words of a name that tell it from another."""
    mine = {word.lower() for word in _words(other)}
    lower = [word.lower() for word in _words(name) if len(word) >= SHORTEST]
    return frozenset(word for word in lower if word not in mine and word not in TIME_NOUNS)


def _fact(
    articles: Sequence[Article],
    known: Sequence[Identity],
    score: float,
    first: Named,
    second: Named,
    origins: Origins,
) -> Fact:
    places = [(x.article, x.mention) for x in (first, second)]
    if score >= SURE:
        for side in (first, second):
            told = {side.article}
            for article, mention in known[side.identity].mentions:
                if article not in told:
                    told.add(article)
                    places.append((article, mention))
    claims = tuple(claim(articles[n], m.start, m.end, m.name) for n, m in places)
    reason = f"{first.mention.name} and {second.mention.name} are named in the same words"
    doubt = None if score >= SURE else "the sentences may be about different things"
    kind = "place" if first.mention.kind == "place" else "name"
    return Fact(
        kind=kind,
        shape="identity",
        slot=f"name {first.mention.name} or {second.mention.name}",
        subject=f"{first.mention.name} or {second.mention.name}",
        verdict="contradiction",
        reason=reason,
        claims=claims,
        outlets=len({name_of(articles[n]) for n, _ in places}),
        origins=origins.count(claims),
        why=(f"likeness {score:.2f}",),
        conflict=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
