"""The facts that most origins tell alike, picked in one pass over facts that may not fit in memory."""

import heapq
from collections.abc import Collection, Iterable
from typing import NamedTuple

from corroborate.schemas import Fact

Key = tuple[str, str]  # collection and story


class Agreed(NamedTuple):
    """By story: the facts best corroborated and the number of all that are; `more` stories were left out."""

    stories: dict[Key, list[Fact]]
    sizes: dict[Key, int]
    more: int


def gathered(facts: Iterable[Fact], wanted: Collection[Key], most: int, others: int) -> Agreed:
    """The `most` best corroborated facts of each wanted story and of the first `others` that are not."""
    heaps: dict[Key, list[tuple[int, int, int, Fact]]] = {}
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
        entry = (fact.origins, fact.outlets, -number, fact)
        if len(heap) < most:
            heapq.heappush(heap, entry)
        elif entry[:3] > heap[0][:3]:
            heapq.heapreplace(heap, entry)
    ranked = {key: [entry[3] for entry in sorted(heap, reverse=True)] for key, heap in heaps.items()}
    return Agreed(ranked, sizes, len(left))
