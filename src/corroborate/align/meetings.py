"""The day on which two persons met: a slot with owners, which holds however differently the meeting is told."""

from collections.abc import Sequence

from .likeness import FITTING, compare
from .occurrences import Occurrence

MEETING = "meet"  # the key of "met", "meeting", "talks" and "summit"
REACH = 24  # words before the day within which the meeting is told
OFFICES = frozenset("leader president counterpart minister premier chancellor king queen dictator envoy".split())


def regroup(found: Sequence[Occurrence], groups: Sequence[list[int]]) -> list[list[int]]:
    """The groups, those that tell the day of one meeting made one where all their days can be one."""
    slots: dict[tuple[str, ...], list[int]] = {}
    halves: list[tuple[str, int]] = []
    for i, occurrence in enumerate(found):
        if len(key := _met(occurrence)) == 2:
            slots.setdefault(key, []).append(i)
        elif key:
            halves.append((key[0], i))
    for name, i in halves:
        fitting = [key for key, members in slots.items() if name in key and _fit(found, members, [i])]
        if len(fitting) == 1:
            slots[fitting[0]].append(i)
    result = [list(group) for group in groups]
    for _, members in sorted(slots.items()):
        if len({found[i].line.article for i in members}) > 1:
            _join(found, result, members)
    return [group for group in result if group]


def _join(found: Sequence[Occurrence], groups: list[list[int]], members: Sequence[int]) -> None:
    """Makes one group of some members, with the groups they are in where those fit as well."""
    joined: list[int] = []
    for i in members:
        if i in joined:
            continue
        home = next(group for group in groups if i in group)
        for part in (list(home), [i]):
            if _fit(found, joined, part):
                for member in part:
                    home.remove(member)
                joined = sorted({*joined, *part})
                break
    groups.append(joined)


def _fit(found: Sequence[Occurrence], first: Sequence[int], second: Sequence[int]) -> bool:
    return all(compare(found[i], found[j]).verdict in FITTING for i in first for j in second)


def _met(occurrence: Occurrence) -> tuple[str, ...]:
    """Who met on the day, by name and sorted: two persons, or one who met somebody told by an office; else nobody."""
    if occurrence.kind != "date":
        return ()
    line = occurrence.line
    at = line.at(occurrence.start)
    told = [i for i in range(max(0, at - REACH), at) if line.words[i].key == MEETING]
    if not told:
        return ()
    people = {
        name.name
        for name in occurrence.article.names
        if name.kind == "person" and line.start <= name.start and name.end <= occurrence.start
    }
    if len(people) == 2:
        return tuple(sorted(people))
    by_office = any(word.key in OFFICES for word in line.words[: told[0]])
    return tuple(people) if len(people) == 1 and occurrence.verb == MEETING and by_office else ()
