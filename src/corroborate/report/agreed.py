"""What the articles agree on, story by story: the facts that most origins tell alike."""

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from corroborate.agreements import KEPT, Agreement, telling
from corroborate.schemas import Fact
from corroborate.stored import Facts

Key = tuple[str, str]  # collection and story
Entry = tuple[tuple[int, ...], Fact]  # a fact with its weight; weights differ, so that facts are never compared


class Agreed(NamedTuple):
    """By story: the facts best corroborated and the number of all that are; `more` stories were left out."""

    stories: dict[Key, list[Agreement]]
    sizes: dict[Key, int]
    more: int


def gathered(facts: Iterable[Fact], wanted: Collection[Key], most: int, others: int) -> Agreed:
    """The `most` best corroborated facts of each wanted story and of the first `others` that are not.

    At most `KEPT` of a story. That a name is the same is only told of a story in which nothing else agrees.
    """
    told: dict[Key, list[Agreement]] = {}
    sizes: dict[Key, int] = {}
    left = 0
    for key, size, load in _stories(facts):
        if key not in wanted:
            if others <= 0:
                left += 1
                continue
            others -= 1
        best = load()[:most]
        sizes[key] = size
        told[key] = [one for one in best if one.shape != "identity"] or [*best]
    return Agreed(told, sizes, left)


def _stories(facts: Iterable[Fact]) -> Iterator[tuple[Key, int, Callable[[], Sequence[Agreement]]]]:
    """The stories in which something is corroborated: how many facts are, and what loads the best of them."""
    if isinstance(facts, Facts):
        for number, kept in enumerate(facts.stories):
            if kept.agreed:
                yield (kept.collection, kept.name), kept.agreed, partial(facts.agreed, number)
        return
    heaps: dict[Key, list[Entry]] = {}
    sizes: dict[Key, int] = {}
    for number, fact in enumerate(facts):
        if fact.standing == "corroborated":
            key = (fact.collection, fact.story)
            sizes[key] = sizes.get(key, 0) + 1
            keep(heaps.setdefault(key, []), (telling(fact, number), fact), KEPT)
    for key, heap in heaps.items():
        yield key, sizes[key], partial(_brief, heap)


def _brief(heap: Iterable[Entry]) -> list[Agreement]:
    return [Agreement.of(fact) for fact in heaviest(heap)]


def keep(heap: list[Entry], entry: Entry, most: int) -> None:
    """Keeps the heaviest entries."""
    if len(heap) < most:
        heapq.heappush(heap, entry)
    elif entry[0] > heap[0][0]:
        heapq.heapreplace(heap, entry)


def heaviest(entries: Iterable[Entry]) -> list[Fact]:
    """The facts of weighed entries, the heaviest first."""
    return [fact for _, fact in sorted(entries, key=lambda entry: entry[0], reverse=True)]
