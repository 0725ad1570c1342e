"""The day on which two persons met: a slot with owners, which holds however differently the meeting is told."""

from collections.abc import Iterator, Sequence

from .comparing import FITTING, compare, days_apart
from .occurrences import Occurrence
from .records import shown

MEETING = "meet"  # the key of "met", "meeting", "talks" and "summit"
REACH = 24  # words before the day within which the meeting is told
CLOSE = 7  # days; two persons seldom meet twice within them
MANY = 40  # days of one meeting that are held against each other
OFFICES = frozenset("leader president counterpart minister premier chancellor king queen dictator envoy".split())


class Meetings:
    """Which of a story's days are those of a meeting of two persons."""

    def __init__(self, found: Sequence[Occurrence]) -> None:
        self._found = found
        self._members: dict[tuple[str, ...], list[int]] = {}
        halves: list[tuple[str, int]] = []
        for i, occurrence in enumerate(found):
            if len(key := _met(occurrence)) == 2:
                self._members.setdefault(key, []).append(i)
            elif key:
                halves.append((key[0], i))
        for name, i in halves:
            fitting = [
                key
                for key, members in self._members.items()
                if name in key and any(self._fit([member], [i]) for member in members[:MANY])
            ]
            if len(fitting) == 1:
                self._members[fitting[0]].append(i)
        self._who = {i: key for key, members in self._members.items() for i in members}

    def apart(self, first: int, second: int) -> bool:
        """One of two days is that of a meeting, and the other's sentence does not name both who met."""
        who = self._who
        if first not in who and second not in who:
            return False
        for i, other in ((first, second), (second, first)):
            if i in who and who.get(other) != who[i]:
                occurrence = self._found[other]
                if not set(who[i]) <= _people(occurrence, occurrence.line.end):
                    return True
        return False

    def regroup(self, groups: Sequence[list[int]]) -> list[list[int]]:
        """The groups, those that tell the day of one meeting made one where all their days can be one."""
        result = [list(group) for group in groups]
        for _, members in sorted(self._members.items()):
            if len({self._found[i].line.article for i in members}) > 1:
                self._join(result, members)
        return [group for group in result if group]

    def clashes(self) -> Iterator[tuple[int, int]]:
        """Two days, close together, on which two articles put one meeting; not where an article tells both."""
        for _, members in sorted(self._members.items()):
            for j, second in enumerate(members[:MANY]):
                for first in members[:j]:
                    a, b = self._found[first], self._found[second]
                    if (
                        a.line.article != b.line.article
                        and 0 < days_apart(a.mention, b.mention) <= CLOSE
                        and not a.background
                        and not b.background
                        and compare(a, b).verdict == "contradiction"
                        and not self._both(members, a, b)
                    ):
                        yield first, second

    def _both(self, members: Sequence[int], a: Occurrence, b: Occurrence) -> bool:
        """One article puts the meeting on both days."""
        told = [self._found[i] for i in members[:MANY]]
        homes = [{o.line.article for o in told if compare(o, one).verdict == "agree"} for one in (a, b)]
        return bool(homes[0] & homes[1])

    def _join(self, groups: list[list[int]], members: Sequence[int]) -> None:
        """Makes one group of some members, with the groups they are in where those fit as well."""
        homes = {i: group for group in groups for i in group}
        joined: set[int] = set()
        for i in members:
            if i in joined:
                continue
            home = homes[i]
            for part in (list(home), [i]):
                if self._fit(sorted(joined), part):
                    kept = set(home) - set(part)
                    home[:] = [member for member in home if member in kept]
                    joined |= set(part)
                    break
        groups.append(sorted(joined))

    def _fit(self, first: Sequence[int], second: Sequence[int]) -> bool:
        one, other = self._distinct(first), self._distinct(second)
        return all(compare(a, b).verdict in FITTING for a in one for b in other)

    def _distinct(self, members: Sequence[int]) -> list[Occurrence]:
        """The claims with each day that is told, once."""
        return list({shown(self._found[i]): self._found[i] for i in members}.values())[:MANY]


def _met(occurrence: Occurrence) -> tuple[str, ...]:
    """Who met on the day, sorted: two persons, or one who met somebody told by an office; else nobody."""
    if occurrence.kind != "date":
        return ()
    line = occurrence.line
    at = line.at(occurrence.start)
    keys = line.wording.all_keys
    told = [i for i in range(max(0, at - REACH), at) if keys[i] == MEETING]
    if not told:
        return ()
    people = _people(occurrence, occurrence.start)
    if len(people) == 2:
        return tuple(sorted(people))
    by_office = not OFFICES.isdisjoint(keys[: told[0]])
    return tuple(people) if len(people) == 1 and occurrence.verb == MEETING and by_office else ()


def _people(occurrence: Occurrence, end: int) -> set[str]:
    """The persons named in the sentence up to a character."""
    start = occurrence.line.start
    return {n.name for n in occurrence.article.names if n.kind == "person" and start <= n.start and n.end <= end}
