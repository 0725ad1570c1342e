"""Agreeing claims grouped into facts: competition between pairs first, then merging from the strongest."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from .clusters import linkage, merge
from .likeness import Pair
from .occurrences import Occurrence

KEEP = -1.5  # log odds below which a pair is no reason to merge
LOOSE = -1.0  # what a looser value counts against a merge
LINKAGE = -1.0  # the mean log odds over all pairs of two groups that merge
ABSENT = -4.0  # log odds of a pair that was not comparable
MARGIN = 3.0  # log odds beyond which a lead tells no more
NONE = (-math.inf, -math.inf)


class Rivals(NamedTuple):
    """How a pair does against the other pairs of its two claims, among the same two articles."""

    mutual: float  # 1 if best for both, 0.5 for one, 0 for none
    margin: float  # log odds over the better of the two runners-up, at most `MARGIN` either way


def competition(found: Sequence[Occurrence], pairs: Sequence[Pair]) -> list[Rivals]:
    """For each pair, whether its two claims prefer each other to all others in the other's article."""
    home = [occurrence.line.article for occurrence in found]
    tops: dict[tuple[int, int], tuple[float, float]] = {}  # of a claim and another article: the best and second best
    for first, second, score, *_ in pairs:
        for rivalled in ((first, home[second]), (second, home[first])):
            best, runner_up = tops.get(rivalled, NONE)
            if score > best:
                tops[rivalled] = score, best
            elif score > runner_up:
                tops[rivalled] = best, score
    result = []
    for first, second, score, *_ in pairs:
        wins, margin = 0, MARGIN
        for rivalled in ((first, home[second]), (second, home[first])):
            best, runner_up = tops[rivalled]
            wins += score >= best
            lead = score - (runner_up if score >= best else best)
            if lead < margin:
                margin = lead
        result.append(Rivals(wins / 2, max(-MARGIN, margin)))
    return result


def group(found: Sequence[Occurrence], pairs: Sequence[Pair], rivals: Sequence[Rivals]) -> list[list[int]]:
    """Groups of indexes whose claims agree and share a slot, each sorted, singletons included."""
    scores = {(p.first, p.second): p.score for p in pairs}
    clashing: dict[int, set[int]] = {}
    for pair in pairs:
        if not pair.fits:
            clashing.setdefault(pair.first, set()).add(pair.second)
            clashing.setdefault(pair.second, set()).add(pair.first)
    linked = linkage(scores, ABSENT, LINKAGE)

    def allowed(a: list[int], b: list[int]) -> bool:
        return all(clashing[i].isdisjoint(b) for i in a if i in clashing) and linked(a, b)

    edges = []
    for pair, rival in zip(pairs, rivals, strict=True):
        if pair.fits:
            strength = pair.score + (1.0 if pair.comparison.verdict == "agree" else LOOSE) - (1.0 - rival.mutual)
            if strength >= KEEP:
                edges.append((strength, pair.first, pair.second))
    return merge(len(found), edges, allowed)
