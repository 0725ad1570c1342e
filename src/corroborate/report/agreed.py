"""The facts that most origins tell alike, picked in one pass over facts that may not fit in memory."""

import heapq
from collections.abc import Collection, Iterable
from typing import NamedTuple

from corroborate.schemas import Fact

Key = tuple[str, str]  # collection and story


FEW = 2  # of what there are one or two ("the two countries"), no reader needs to be told
WHO = frozenset({"role", "holder"})  # who is who, which readers know


def telling(fact: Fact, number: int) -> tuple[int, ...]:
    """How much a corroborated fact tells: most of all what many origins say; that a name is the same, least. Unique."""
    return fact.shape != "identity", not _idle(fact), fact.origins, fact.outlets, -number


def _idle(fact: Fact) -> bool:
    """True of any news: who somebody is, or that there are one or two of something."""
    if fact.shape in WHO:
        return True
    return fact.shape == "count" and all(claim.high is not None and claim.high <= FEW for claim in fact.claims)


class Agreed(NamedTuple):
    """By story: the facts best corroborated and the number of all that are; `more` stories were left out."""

    stories: dict[Key, list[Fact]]
    sizes: dict[Key, int]
    more: int


def gathered(facts: Iterable[Fact], wanted: Collection[Key], most: int, others: int) -> Agreed:
    """The `most` best corroborated facts of each wanted story and of the first `others` that are not.

    That a name is the same is only told of a story in which nothing else agrees.
    """
    heaps: dict[Key, list[tuple[tuple[int, ...], Fact]]] = {}
    sizes: dict[Key, int] = {}
    left: set[Key] = set()
    for number, fact in enumerate(facts):
        if fact.standing != "corroborated":
            continue
        key = (fact.collection, fact.story)
        if key not in heaps and key not in wanted and len(heaps.keys() - set(wanted)) >= others:
            left.add(key)
            continue
        heap = heaps.setdefault(key, [])
        sizes[key] = sizes.get(key, 0) + 1
        entry = (telling(fact, number), fact)
        if len(heap) < most:
            heapq.heappush(heap, entry)
        elif entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    ranked = {key: heaviest(heap) for key, heap in heaps.items()}
    told = {key: [fact for fact in best if fact.shape != "identity"] or best for key, best in ranked.items()}
    return Agreed(told, sizes, len(left))


def heaviest(entries: Iterable[tuple[tuple[int, ...], Fact]]) -> list[Fact]:
    """The facts of weighed entries, the heaviest first."""
    return [fact for _, fact in sorted(entries, key=lambda entry: entry[0], reverse=True)]
