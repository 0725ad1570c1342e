"""Agreeing claims grouped into facts: competition between pairs first, then merging from the strongest."""

from collections.abc import Sequence
from typing import NamedTuple

from .clusters import linkage, merge
from .likeness import Pair
from .occurrences import Occurrence

KEEP = -1.5  # log odds below which a pair is no reason to merge
LOOSE = -0.7  # what a looser value counts against a merge
LINKAGE = -1.0  # the mean log odds over all pairs of two groups that merge
ABSENT = -4.0  # log odds of a pair that was not comparable


class Rivals(NamedTuple):
    """How a pair does against the other pairs of its two claims, among the same two articles."""

    mutual: float  # 1 if best for both, 0.5 for one, 0 for none
    margin: float  # log odds over the better of the two runners-up, at most 3 either way


def competition(found: Sequence[Occurrence], pairs: Sequence[Pair]) -> list[Rivals]:
    """For each pair, whether its two claims prefer each other to all others in the other's article."""
    best: dict[tuple[int, int], list[float]] = {}
    for pair in pairs:
        for mine, other in ((pair.first, pair.second), (pair.second, pair.first)):
            best.setdefault((mine, found[other].line.article), []).append(pair.score)
    tops = {slot: sorted(scores, reverse=True)[:2] for slot, scores in best.items()}
    result = []
    for pair in pairs:
        wins, margin = 0, 3.0
        for mine, other in ((pair.first, pair.second), (pair.second, pair.first)):
            top = tops[mine, found[other].line.article]
            wins += pair.score >= top[0]
            rival = top[1] if pair.score >= top[0] and len(top) > 1 else top[0] if pair.score < top[0] else None
            if rival is not None:
                margin = min(margin, pair.score - rival)
        result.append(Rivals(wins / 2, max(-3.0, min(3.0, margin))))
    return result


def group(found: Sequence[Occurrence], pairs: Sequence[Pair], rivals: Sequence[Rivals]) -> list[list[int]]:
    """Groups of indexes whose claims agree and share a slot, each sorted, singletons included."""
    scores = {(p.first, p.second): p.score for p in pairs}
    clashing = {(p.first, p.second) for p in pairs if not p.fits}
    linked = linkage(scores, ABSENT, LINKAGE)

    def allowed(a: list[int], b: list[int]) -> bool:
        return not any((min(i, j), max(i, j)) in clashing for i in a for j in b) and linked(a, b)

    edges = []
    for pair, rival in zip(pairs, rivals, strict=True):
        if pair.fits:
            strength = pair.score + (1.0 if pair.comparison.verdict == "agree" else LOOSE) - (1.0 - rival.mutual)
            if strength >= KEEP:
                edges.append((strength, pair.first, pair.second))
    return merge(len(found), edges, allowed)
