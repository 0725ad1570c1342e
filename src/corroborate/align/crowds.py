"""Which pairs of claims are compared: all, or of many the likely ones, so that their number is linear."""

from collections.abc import Iterator, Sequence

from .occurrences import Occurrence

CROWD = 600  # claims of one kind of which all pairs are tried,
TELLING = 4  # and the words by which others meet,
NEIGHBOURS = 25  # each with so many before it that share the word


def candidates(found: Sequence[Occurrence]) -> Iterator[tuple[int, int]]:
    """Index pairs of one kind from two articles."""
    kinds: dict[str, list[int]] = {}
    for i, occurrence in enumerate(found):
        kinds.setdefault(occurrence.kind, []).append(i)
    for _, members in sorted(kinds.items()):
        if len(members) > CROWD:
            yield from _likely(found, members)
            continue
        homes = [found[i].line.article for i in members]
        for place, i in enumerate(members):
            home = homes[place]
            for other in range(place + 1, len(members)):
                if homes[other] != home:
                    yield i, members[other]


def _likely(found: Sequence[Occurrence], members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Of many claims of one kind, the pairs that share a telling word and stand close among those that have it.

    Each claim meets at most `TELLING * NEIGHBOURS` others before it, so that the number of pairs is linear.
    """
    holders: dict[tuple[str, ...], list[int]] = {}
    for i in members:
        before: set[int] = set()
        for block in _blocks(found[i]):
            held = holders.setdefault(block, [])
            before.update(held[-NEIGHBOURS:])
            held.append(i)
        for j in sorted(before):
            if found[j].line.article != found[i].line.article:
                yield j, i


def _blocks(occurrence: Occurrence) -> list[tuple[str, ...]]:
    """What like claims share: the most telling words about each, its own value aside, and whose age it is."""
    told = sorted(occurrence.near.items(), key=lambda item: (-item[1], item[0]))[:TELLING]
    blocks: list[tuple[str, ...]] = [(occurrence.head, word) for word, _ in told]
    return [*blocks, (occurrence.owner, "", "")] if occurrence.owner else blocks
