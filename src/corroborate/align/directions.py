"""A direction from a landmark: a slot with an owner, the landmark and the distance from it."""

import re
from collections.abc import Iterator, Sequence

from .comparing import FITTING, compare
from .occurrences import Occurrence

CONVERTED = 40  # characters between a distance and its direction: "55 km (34 miles) west"
MANY = 40  # directions from one landmark that are held against each other

_BETWEEN_RE = re.compile(r"\s*(?:\([^()]{1,30}\)\s*)?(?:to the\s+|due\s+)?")


def turned(found: Sequence[Occurrence]) -> Iterator[tuple[int, int]]:
    """Two directions, of two articles, from one landmark at one distance; not where an article tells both."""
    distances = {(o.line.article, o.end): i for i, o in enumerate(found) if o.kind == "measure"}
    ends: dict[int, list[int]] = {}
    for article, end in sorted(distances):
        ends.setdefault(article, []).append(end)
    told: dict[str, list[tuple[int, int]]] = {}
    for i, o in enumerate(found):
        if o.kind != "bearing" or not o.point:
            continue
        near = [end for end in ends.get(o.line.article, ()) if 0 <= o.start - end <= CONVERTED]
        if near and _BETWEEN_RE.fullmatch(o.article.text, near[-1], o.start):
            told.setdefault(o.point, []).append((i, distances[o.line.article, near[-1]]))
    for _, members in sorted(told.items()):
        for n, (second, far) in enumerate(members[:MANY]):
            for first, near_by in members[:n]:
                a, b = found[first], found[second]
                if (
                    a.line.article != b.line.article
                    and compare(a, b).verdict == "contradiction"
                    and compare(found[near_by], found[far]).verdict in FITTING
                    and not _both(found, members[:MANY], a, b)
                ):
                    yield first, second


def _both(found: Sequence[Occurrence], members: Sequence[tuple[int, int]], a: Occurrence, b: Occurrence) -> bool:
    """One article has both directions."""
    homes = [{found[i].line.article for i, _ in members if compare(found[i], x).verdict in FITTING} for x in (a, b)]
    return bool(homes[0] & homes[1])
