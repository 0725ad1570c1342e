"""Average-linkage merging of alike things, strongest pairs first. Deterministic."""

from collections.abc import Callable, Iterable
from operator import itemgetter


def merge(
    size: int,
    edges: Iterable[tuple[float, int, int]],
    allowed: Callable[[list[int], list[int]], bool],
) -> list[list[int]]:
    """Groups of 0..size-1, each sorted, singletons included.

    `edges` are (strength, i, j); two groups merge along the strongest edge left between them where `allowed`.
    """
    home = list(range(size))
    members: dict[int, list[int]] = {i: [i] for i in home}
    refused: set[tuple[int, int, int, int]] = set()  # two groups with their sizes: a group of one size is one group
    for _, first, second in sorted(sorted(edges), key=itemgetter(0), reverse=True):
        a, b = home[first], home[second]
        if a == b:
            continue
        if a > b:
            a, b = b, a
        if (tried := (a, len(members[a]), b, len(members[b]))) in refused:
            continue
        if not allowed(members[a], members[b]):
            refused.add(tried)
            continue
        for i in members[b]:
            home[i] = a
        members[a] = sorted(members[a] + members.pop(b))
    return [members[i] for i in sorted(members)]


def linkage(
    scores: dict[tuple[int, int], float], absent: float, least: float, larger: float = 0.0
) -> Callable[[list[int], list[int]], bool]:
    """Allows a merge where the mean score over all pairs of the two groups is at least `least`.

    For each member of the two beyond a pair, `larger` is added to it.
    """

    def allowed(a: list[int], b: list[int]) -> bool:
        total = sum([scores.get((i, j) if i < j else (j, i), absent) for i in a for j in b])
        return total / (len(a) * len(b)) >= least + larger * (len(a) + len(b) - 2)

    return allowed
