"""Agreeing claims grouped into facts: competition between pairs first, then merging from the strongest."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from .clusters import linkage, merge
from .comparing import TIMES
from .likeness import Pair, weighted
from .occurrences import Occurrence
from .records import shown
from .weights import SAME

KEEP = -1.5  # log odds below which a pair is no reason to merge
LOOSE = -1.0  # what a looser value counts against a merge
LINKAGE = -1.0  # the mean log odds over all pairs of two groups that merge
ABSENT = -4.0  # log odds of a pair that was not comparable
AGREED, UNKNOWN = -0.2, -2.0  # the same two for claims that are said to agree
SIDE_BY_SIDE = 0.8  # what is added for two times that can both be true: "13 September" and "last week"
MARGIN = 3.0  # log odds beyond which a lead tells no more
NONE = (-math.inf, -math.inf)


@dataclass(slots=True, eq=False)
class Rivals:
    """How a pair does against the other pairs of its two claims, among the same two articles."""

    mutual: float  # 1 if best for both, 0.5 for one, 0 for none
    margin: float  # log odds over the better of the two runners-up, at most `MARGIN` either way


def competition(found: Sequence[Occurrence], pairs: Sequence[Pair]) -> list[Rivals]:
    """For each pair, whether its two claims prefer each other to all others in the other's article."""
    home = [occurrence.line.article for occurrence in found]
    tops: dict[tuple[int, int], tuple[float, float]] = {}  # of a claim and another article: the best and second best
    rivalled_in = [((pair.first, home[pair.second]), (pair.second, home[pair.first])) for pair in pairs]
    for pair, both in zip(pairs, rivalled_in, strict=True):
        score = pair.score
        for rivalled in both:
            best, runner_up = tops.get(rivalled, NONE)
            if score > best:
                tops[rivalled] = score, best
            elif score > runner_up:
                tops[rivalled] = best, score
    result = []
    for pair, both in zip(pairs, rivalled_in, strict=True):
        score, wins, margin = pair.score, 0, MARGIN
        for rivalled in both:
            best, runner_up = tops[rivalled]
            wins += score >= best
            lead = score - (runner_up if score >= best else best)
            if lead < margin:
                margin = lead
        result.append(Rivals(wins / 2, max(-MARGIN, margin)))
    return result


def group(found: Sequence[Occurrence], pairs: Sequence[Pair], rivals: Sequence[Rivals]) -> list[list[int]]:
    """Groups of indexes whose claims agree and share a slot, each sorted, singletons included.

    They are held against each other: that they clash asks for less likeness within each than that all of one agree.
    """
    edges = []
    for pair, rival in zip(pairs, rivals, strict=True):
        if pair.fits:
            strength = pair.score + (1.0 if pair.comparison.verdict == "agree" else LOOSE) - (1.0 - rival.mutual)
            if strength >= KEEP:
                edges.append((strength, pair.first, pair.second))
    scores = {(p.first, p.second): p.score for p in pairs}
    return merge(len(found), edges, _allowed(pairs, linkage(scores, ABSENT, LINKAGE)))


def agreeing(found: Sequence[Occurrence], pairs: Sequence[Pair], taken: AbstractSet[int]) -> list[list[int]]:
    """Groups of indexes whose claims are said to agree, or to be all true; each that is `taken` stays alone."""
    often = commonness(found)
    scores = {(p.first, p.second): same(found, p, often) for p in pairs if p.fits}
    edges = [
        (score, first, second)
        for (first, second), score in scores.items()
        if score >= AGREED and first not in taken and second not in taken
    ]
    return merge(len(found), edges, _allowed(pairs, linkage(scores, UNKNOWN, AGREED)))


def _allowed(pairs: Sequence[Pair], linked: Callable[[list[int], list[int]], bool]) -> Callable[..., bool]:
    """Two groups may merge where they are linked and no claim of one clashes with one of the other."""
    clashing: dict[int, set[int]] = {}
    for pair in pairs:
        if not pair.fits:
            clashing.setdefault(pair.first, set()).add(pair.second)
            clashing.setdefault(pair.second, set()).add(pair.first)

    def allowed(a: list[int], b: list[int]) -> bool:
        return all(clashing[i].isdisjoint(b) for i in a if i in clashing) and linked(a, b)

    return allowed


def commonness(found: Sequence[Occurrence]) -> list[float]:
    """For each claim the natural logarithm of how often the story tells its value: "two", "Tuesday"."""
    values = {occurrence.worth: shown(occurrence) for occurrence in found}
    told = [(occurrence.kind, values[occurrence.worth]) for occurrence in found]
    counted = Counter(told)
    return [math.log(counted[value]) for value in told]


def same(found: Sequence[Occurrence], pair: Pair, often: Sequence[float]) -> float:
    """The log odds that two claims which can both be true are of one thing."""
    evidence = sameness(pair, often)
    times = found[pair.first].kind in TIMES and not evidence["agree"]
    return weighted(SAME, evidence) + SIDE_BY_SIDE * times


def sameness(pair: Pair, often: Sequence[float]) -> dict[str, float]:
    """Named evidence that two claims which can both be true are of one thing."""
    return {
        "": 1.0,
        "pair": pair.score,
        "often": max(often[pair.first], often[pair.second]),
        "agree": float(pair.comparison.verdict == "agree"),
    }
