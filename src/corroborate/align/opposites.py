"""Statements told alike of which one is the opposite of the other: a "not", or a word that excludes the other's."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from operator import attrgetter
from typing import Literal

from rapidfuzz.distance import Indel

from corroborate.lexicon.opposites import FATES, GUESSES, OPPOSITES, PARTICLES, RIVALS, TERMS, UNDONE, UNNEGATED
from corroborate.schemas import Article, Clash, Fact

from .claims import attributed, claim
from .elapsed import reported_apart
from .lines import Line, Vector, Weights, Word, Wording, cosine, window
from .origins import Origins
from .speakers import differ, speaker
from .statements import LONGEST, Statement, forms, statement
from .surroundings import frame
from .told import fact

CROWD = 16  # sentences with one rare word that are tried
TOLD = 0.3  # cosine of two sentences that may tell one thing
REACH = 4.0  # content words over which the context of a word fades
SCOPE = 6  # words behind a negation that it may negate
FRAMED = 0.5  # what a fully equal frame adds
VERBATIM = 0.7  # share of common words from which, framed alike, two sentences are one
SAME_FRAME = 0.5
MUCH = 0.5  # share of common words below which a "not" may be told of something else
SHARED = 4  # words that two sentences share where one negates the other
NEARBY = 8  # sentences on either side of one in which its article may go on about the same
MANY = 12  # claims of a fact that are shown

Kind = Literal["opposite", "rival", "negation"]
SURE: dict[Kind, float] = {"opposite": 0.9, "rival": 1.35, "negation": 1.3}
LEAST_FRAME: dict[Kind, float] = {"opposite": 0.15, "rival": 0.5, "negation": 0.15}
TABLES: tuple[tuple[Kind, frozenset[frozenset[str]]], ...] = (
    ("opposite", OPPOSITES),
    ("rival", RIVALS),
)


@dataclass(slots=True, eq=False)
class Opposition:
    """Two words of two sentences that cannot both be true."""

    kind: Kind
    score: float
    first: tuple[Line, Word]
    second: tuple[Line, Word]
    others: list[tuple[Line, Word]] = field(default_factory=list)


def opposite_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about sentences of two articles of which one says the opposite of the other."""
    found = [o for a, b in pairs([line for part in lines for line in part]) for o in oppositions(a, b, weights)]
    found = [o for o in found if not _told_too(o, lines)]
    found.sort(key=lambda o: (-o.score, o.first[0].article, o.first[1].start, o.second[0].article, o.second[1].start))
    return [_fact(articles, opposition, origins) for opposition in _gathered(found)]


def _told_too(opposition: Opposition, lines: Sequence[Sequence[Line]]) -> bool:
    """One of the articles tells in a sentence nearby, more alike, what the other tells."""
    if opposition.kind != "negation":
        return False
    (a, _), (b, _) = opposition.first, opposition.second
    alike = cosine(a.vector, b.vector)
    return any(
        line is not own and cosine(line.vector, other.vector) > alike
        for own, other in ((a, b), (b, a))
        for line in _around(own, lines[own.article])
    )


def _around(line: Line, lines: Sequence[Line]) -> Sequence[Line]:
    """The sentences of its article near a sentence, itself among them."""
    first = bisect_left(lines, line.index - NEARBY, key=attrgetter("index"))
    return lines[first : bisect_right(lines, line.index + NEARBY, key=attrgetter("index"))]


def pairs(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Sentences of two articles that are told alike and may be opposites."""
    holders: defaultdict[str, list[Line]] = defaultdict(list)  # by rare words
    turning: dict[str, list[tuple[int, Line]]] = {}  # of these those that can be turned, with their number
    told: set[tuple[int, tuple[str, ...]]] = set()
    harmless: defaultdict[Wording, set[Wording]] = defaultdict(set)  # for each wording those that are not opposed to it
    opposed: set[tuple[Wording, Wording]] = set()
    for b in lines:
        if (b.article, b.wording.texts) in told:
            continue  # an article that repeats itself
        told.add((b.article, b.wording.texts))
        tried: set[Line] = set()
        said, passed = statement(b.wording), harmless[b.wording]
        for word in b.rarest:
            held = holders[word]
            first, turned = len(held) - CROWD, turning.get(word, ())[-CROWD:]
            for a in held[-CROWD:] if said.negations else [line for number, line in turned if number >= first]:
                if a.wording in passed or a.article == b.article or a in tried:
                    continue
                tried.add(a)
                both = a.wording, b.wording
                if both in opposed or _opposed(a, b, said):
                    opposed.add(both)
                    yield a, b
                else:
                    passed.add(a.wording)
            if said.turning or said.negations:
                turning.setdefault(word, []).append((len(held), b))
            held.append(b)


def _opposed(a: Line, b: Line, other: Statement) -> bool:
    """One may say the opposite of the other, which is the statement of the second, told alike."""
    one = statement(a.wording)
    negated = bool(one.negations) != bool(other.negations)
    if not negated and (not one.partners or one.partners.isdisjoint(other.turnable)):
        return False
    return cosine(a.vector, b.vector) >= TOLD or _common(a, b) >= VERBATIM


def oppositions(a: Line, b: Line, weights: Weights) -> list[Opposition]:
    """The words of two sentences that cannot both be true, where the sentences are about one thing."""
    if _apart(a, b):
        return []
    told, verbatim = cosine(a.vector, b.vector), _common(a, b) >= VERBATIM
    found = []
    turned = list(_turned(a, b))
    same = len(statement(a.wording).negations) == len(statement(b.wording).negations)
    options = turned if same else []
    if not any(kind == "opposite" for kind, *_ in turned):
        options += [*_negated(a, b), *_negated(b, a, swapped=True)]
    for kind, first, second, about in options:
        framed = Indel.normalized_similarity(_frame(a, about[0]), _frame(b, about[1]))
        if framed < LEAST_FRAME[kind]:
            continue
        own = kind == "negation"  # both sentences have the word
        near = cosine(_near(a, about[0], weights, own=own), _near(b, about[1], weights, own=own))
        score = told + near + FRAMED * framed
        if score >= SURE[kind] or (verbatim and framed >= SAME_FRAME):
            found.append(Opposition(kind, score, (a, first), (b, second)))
    return found


def _apart(a: Line, b: Line) -> bool:
    """Both tell numbers, or names, and none alike: sentences of one pattern about two things."""
    one, other = statement(a.wording), statement(b.wording)
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return True
    named = (one.proper & b.vector.keys()) | (other.proper & a.vector.keys())
    return bool(one.proper and other.proper) and not named


def _common(a: Line, b: Line) -> float:
    """The share of the longer sentence's words that both have."""
    first, second = a.vector.keys(), b.vector.keys()
    return len(first & second) / max(len(first), len(second), SHARED)


def _turned(a: Line, b: Line) -> Iterator[tuple[Kind, Word, Word, tuple[Word, Word]]]:
    """Words that are opposites, neither of which both sentences have."""
    one, two = statement(a.wording), statement(b.wording)
    if not one.partners & two.forms:
        return
    for i, shape, others in one.turning:
        if shape & two.forms or not others & two.forms or others & one.forms:
            continue
        for j, other, back in two.turning:
            if not other & others or other & one.forms or back & two.forms or one.counted(i) or two.counted(j):
                continue
            first, second = a.words[i], b.words[j]
            yield _kind(shape, other), first, second, (first, second)


def _kind(first: frozenset[str], second: frozenset[str]) -> Kind:
    crossed = {frozenset((x, y)) for x in first for y in second}
    return next((kind for kind, table in TABLES if crossed & table), "rival")


def _negated(a: Line, b: Line, *, swapped: bool = False) -> Iterator[tuple[Kind, Word, Word, tuple[Word, Word]]]:
    """A negation of the first sentence, with what it negates in both, where the second has nothing of the kind."""
    negations = statement(a.wording).negations
    if len(negations) != 1 or statement(b.wording).denied or len(a.vector.keys() & b.vector.keys()) < SHARED:
        return
    at, words = negations[0], a.words
    before = [forms(w.text) for w in words[max(0, at - 2) : at]]
    behind = [forms(w.text) for w in words[at + 1 : at + 9]]
    if any(shape & GUESSES for shape in before) or any(shape & UNNEGATED for shape in behind[:2]):
        return
    if any(shape & TERMS for shape in behind):
        return
    scope = takewhile(lambda w: w.text[0].isalnum(), words[at + 1 : at + 1 + SCOPE])
    head = next((w for w in scope if w.key), None)
    others = [i for i, w in enumerate(b.words[:LONGEST]) if head and w.key == head.key]
    if head is None or len(others) != 1 or _turned_about(words, words.index(head), b.words, others[0]):
        return
    if not _undone(b, others[0]) - set(a.wording.low[max(0, at - 2) : at]):
        other = b.words[others[0]]
        pair = (other, words[at]) if swapped else (words[at], other)
        yield "negation", *pair, (other, head) if swapped else (head, other)


def _turned_about(words: Sequence[Word], at: int, others: Sequence[Word], other: int) -> bool:
    """The particles behind a verb are opposites, which makes up for the "not": "not switched on", "switched off"."""
    both = frozenset(w.text.lower() for w in (*words[at + 1 : at + 2], *others[other + 1 : other + 2]))
    return both in PARTICLES


def _undone(line: Line, at: int) -> set[str]:
    """The words before a word that make it no fact: "must", "to"."""
    return set(line.wording.low[max(0, at - 2) : at]) & UNDONE


def _near(line: Line, word: Word, weights: Weights, *, own: bool) -> Vector:
    """The unit vector of the words around, with the word itself or without."""
    near = window(line, word.start, word.end, weights, reach=REACH)
    if own:
        return near
    rest = {key: share for key, share in near.items() if key != word.key}
    norm = math.sqrt(sum(share * share for share in rest.values()))
    return {key: share / norm for key, share in rest.items()} if norm else {}


def _frame(line: Line, word: Word) -> tuple[str, ...]:
    return frame(line, word.start, word.end)


def _gathered(found: Sequence[Opposition]) -> list[Opposition]:
    """Each word in one opposition, the likeliest; what else opposes one of its words joins it."""
    home: dict[tuple[int, int], Opposition] = {}
    kept = []
    for opposition in found:
        sides = (opposition.first, opposition.second)
        keys = [(line.article, word.start) for line, word in sides]
        known = next((home[key] for key in keys if key in home), None)
        if known is None:
            known = opposition
            kept.append(opposition)
        else:
            known.others += [side for side, key in zip(sides, keys, strict=True) if key not in home]
        for key in keys:
            home.setdefault(key, known)
    return kept


def _fact(articles: Sequence[Article], opposition: Opposition, origins: Origins) -> Fact:
    sides = [opposition.first, opposition.second, *opposition.others[:MANY]]
    claims = tuple(claim(articles[line.article], word.start, word.end, word.text) for line, word in sides)
    first, second = opposition.first[1].text, opposition.second[1].text
    if opposition.kind == "negation":
        reason = f'one says the opposite of the other: "{first}" against "{second}"'
    else:
        reason = f'"{first}" stands in one where "{second}" stands in the other'
    speakers = [attributed(articles[line.article], word.start) for line, word in sides[:2]]
    names = [speaker(a.source.name) for a in speakers if a and a.source]
    disagree = len(names) == 2 and differ(*names)
    later = reported_apart(*(articles[line.article] for line, _ in sides[:2]))
    doubt = "two speakers may disagree" if disagree else "it may have changed between the reports" if later else None
    if doubt is None and opposition.kind == "negation" and _common(sides[0][0], sides[1][0]) < MUCH:
        doubt = "the sentences may be about different things"
    if doubt is None and opposition.kind == "opposite" and all(forms(w.text) & FATES for _, w in sides[:2]):
        doubt = "of several one may live"
    return fact(
        "attribution",
        "opposite",
        f"{first} or {second}",
        claims,
        origins,
        reason=reason,
        why=(f"likeness {opposition.score:.2f}",),
        clash=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
