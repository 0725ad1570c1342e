"""Whether two claims are about the same thing: weighted evidence for and against, pair by pair."""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import Indel

from corroborate.lexicon.slots import PERSONS
from corroborate.schemas import DateMention, QuantityMention, Verdict
from corroborate.values import bearings, calendar, names, ordinals, places, quantities
from corroborate.values.bearings import Bearing
from corroborate.values.ordinals import Ordinal
from corroborate.values.comparison import Comparison

from .lines import Line, cosine
from .occurrences import REACH, Occurrence
from .weights import PAIR


class Pair(NamedTuple):
    """Two comparable claims of two articles: indexes, the log odds that they share a slot, and how their values compare."""

    first: int
    second: int
    score: float
    comparison: Comparison
    evidence: dict[str, float]

    @property
    def near(self) -> float:
        """The cosine of the words around the two."""
        return self.evidence["near"]

    @property
    def fits(self) -> bool:
        """Both values can be true of one thing."""
        return self.comparison.verdict in FITTING


MANY = 20  # values of one sentence that are looked at for a value that it tells, too
AGED = 2  # years that may lie between reports of unknown dates
PLACED = ("percent", "count", "money")
TIMES = ("date", "clock", "duration")
FITTING: frozenset[Verdict] = frozenset({"agree", "compatible", "superseded"})


def compare(a: Occurrence, b: Occurrence) -> Comparison:
    """How the values of two occurrences of one kind compare."""
    first, second = a.mention, b.mention
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        compared = calendar.compare(first, second)
        if compared.verdict == "contradiction" and _may_lean(a, b):
            return Comparison("not_comparable", "one of the times leans on another time")
        return compared
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        compared = quantities.compare(first, second)
        if compared.verdict == "contradiction" and (a.vague or b.vague):
            return Comparison("not_comparable", "one of the numbers is vague")
        if a.kind == "age" and compared.verdict == "contradiction" and _aged(a, b):
            return Comparison("not_comparable", "a birthday or two may lie between the reports")
        return as_of(a, b, compared) if compared.verdict == "contradiction" and a.moving and b.moving else compared
    if isinstance(first, Ordinal) and isinstance(second, Ordinal):
        return ordinals.compare(first, second)
    if isinstance(first, Bearing) and isinstance(second, Bearing):
        return bearings.compare(first, second)
    return Comparison("not_comparable", "values of two kinds")


def _may_lean(a: Occurrence, b: Occurrence) -> bool:
    """One of two clashing times is told by another time, or by a day of writing that may be a day off."""
    if a.leaning or b.leaning or a.vague or b.vague:
        return True
    return (a.deictic or b.deictic) and 0 < days_apart(a.mention, b.mention) <= 1


def _aged(a: Occurrence, b: Occurrence) -> bool:
    """A person may have grown older between two reports whose dates are far apart or not known."""
    first, second = _middle(a), _middle(b)
    if first is None or second is None or abs(first - second) > AGED:
        return False
    return a.published is None or b.published is None or abs((a.published - b.published).days) > 180


def days_apart(first: object, second: object) -> int:
    """How many days lie between two days or periods; 0 where they meet or are not known."""
    if not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return 0
    if first.type == "duration" or not (first.first and second.first and first.last and second.last):
        return 0
    return max(0, (second.first - first.last).days, (first.first - second.last).days)


def as_of(a: Occurrence, b: Occurrence, compared: Comparison) -> Comparison:
    """A number that grows while a story is told: the later and higher report supersedes the earlier one."""
    earlier, later = sorted((a, b), key=_told)
    if earlier.published is None or later.published is None or earlier.published == later.published:
        return compared
    low, high = _middle(earlier), _middle(later)
    if low is None or high is None or high < low:
        return compared
    days = (later.published - earlier.published).days
    return Comparison("superseded", f"{later.text} was reported {days} day{'s' * (days > 1)} after {earlier.text}")


def falls(a: Occurrence, b: Occurrence) -> bool:
    """The later of two reports of a growing number is the lower one."""
    if not (a.moving and b.moving and a.published and b.published) or a.published == b.published:
        return False
    low, high = _middle(min(a, b, key=_told)), _middle(max(a, b, key=_told))
    return low is not None and high is not None and high < low


def _told(occurrence: Occurrence) -> date:
    return occurrence.published or date.min


def _middle(occurrence: Occurrence) -> float | None:
    mention = occurrence.mention
    return (
        (mention.value if mention.value is not None else mention.low) if isinstance(mention, QuantityMention) else None
    )


def comparable(a: Occurrence, b: Occurrence) -> bool:
    """Cheap tests that two occurrences of one kind could share a slot."""
    if a.kind == "count":
        same = a.head == b.head or a.head in b.modifiers or b.head in a.modifiers
        same = same or (bool(a.harm) and a.harm == b.harm and a.head in PERSONS and b.head in PERSONS)
        if a.other != b.other or (a.harm and b.harm and a.harm != b.harm):
            return False
        return (same or not a.head or not b.head) and a.coordinated == b.coordinated
    if a.kind in ("measure", "money") and a.scope and b.scope and not a.scope & b.scope:
        return False
    if a.kind in PLACED and a.place and b.place and places.compare(a.place, b.place).verdict != "agree":
        return False
    if a.point and b.point and not _overlap(a.point, b.point):
        return False
    if a.kind == "measure" and a.side != b.side and (a.side and b.side or "depth" in (a.side, b.side)):
        return False
    if a.kind in ("age", "duration") and a.owner and b.owner and not same_person(a.owner, b.owner):
        return False
    if a.kind == "bearing":
        return bool(a.point and b.point)
    if a.kind == "ordinal":
        return a.head == b.head
    return True


def days_clash(a: Occurrence, b: Occurrence) -> bool:
    """Both sentences tell other dates, and none of them can be one."""
    told = [(x, y) for x in a.days[:MANY] for y in b.days[:MANY]]
    return bool(told) and all(calendar.compare(x, y).verdict == "contradiction" for x, y in told)


def same_person(first: str, second: str) -> bool:
    """The two names can be one person's."""
    return first == second or names.compare(first, second, "person").verdict in FITTING


def features(a: Occurrence, b: Occurrence) -> dict[str, float]:
    """Named evidence, raw values in 0..1."""
    first, second = a.mention, b.mention
    found = {"": 1.0, "sentence": cosine(a.line.vector, b.line.vector), "near": cosine(a.near, b.near)}
    if a.kind == "count":
        if not a.head or not b.head:
            found["head_unknown"] = 1.0
        else:
            found["head_same" if a.head == b.head else "head_part"] = 1.0
        if a.modifiers and b.modifiers:
            found["modifiers"] = len(a.modifiers & b.modifiers) / (len(a.modifiers) * len(b.modifiers)) ** 0.5
    if a.point and b.point:
        found["point_same" if _overlap(a.point, b.point) else "point_differs"] = 1.0
    if a.scope and b.scope:
        found["scope_same" if a.scope & b.scope else "scope_differs"] = 1.0
    if a.other != b.other:
        found["other_differs"] = 1.0
    if days_clash(a, b):
        found["days_clash"] = 1.0
    if a.place and b.place and a.place != b.place:
        found["place_differs"] = 1.0
    if a.owner and b.owner:
        found["owner_same"] = 1.0
    if a.kind in ("clock", "duration"):
        found[a.kind] = 1.0
    if a.harm or b.harm:
        found["harm_same" if a.harm == b.harm else "harm_unknown"] = 1.0
    if a.side and a.side == b.side:
        found["side_same"] = 1.0
    found["apart"] = _apart(first, second)
    found["era_differs"] = float(a.background != b.background)
    if a.names and b.names:
        found["names"] = len(a.names & b.names) / min(len(a.names), len(b.names))
    if a.verb and b.verb:
        found["verb_same" if a.verb == b.verb else "verb_differs"] = 1.0
    found["local"] = Indel.normalized_similarity(a.around, b.around)
    left, right = _run(a.left, b.left), _run(a.right, b.right)
    found["run"] = max(left, right)
    found["framed"] = min(left, right)
    return found


def _apart(first: object, second: object) -> float:
    """How many days lie between two dates, as log10 from 0 (same) to 1 (thirty years)."""
    return min(1.0, math.log10(1 + days_apart(first, second)) / 4)


def _run(first: Sequence[str], second: Sequence[str]) -> float:
    """The share of `REACH` content words that are equal before the first difference."""
    length = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        length += 1
    return length / REACH


def score(evidence: dict[str, float]) -> float:
    """The log odds that the two share a slot."""
    return sum(PAIR.get(name, 0.0) * value for name, value in evidence.items())


def pairs(found: Sequence[Occurrence]) -> Iterator[Pair]:
    """All comparable pairs of claims of one kind from two articles, in order."""
    told: dict[Line, list[Occurrence]] = {}
    for occurrence in found:
        if len(others := told.setdefault(occurrence.line, [])) < MANY:
            others.append(occurrence)
    known: dict[tuple[int, int], Comparison] = {}

    def how(a: Occurrence, b: Occurrence) -> Comparison:
        key = id(a), id(b)
        if key not in known:
            known[key] = compare(a, b)
        return known[key]

    for i, j in candidates(found):
        a, b = found[i], found[j]
        if not comparable(a, b):
            continue
        comparison = how(a, b)
        if comparison.verdict == "not_comparable" or (
            comparison.verdict == "contradiction"
            and (both_told(a, told[b.line], how) or both_told(b, told[a.line], how))
        ):
            continue
        evidence = features(a, b)
        yield Pair(i, j, score(evidence), comparison, evidence)


def both_told(
    value: Occurrence, others: Sequence[Occurrence], how: Callable[[Occurrence, Occurrence], Comparison] = compare
) -> bool:
    """A sentence tells the value, too: then its own other value is told of something else."""
    return any(
        other.kind == value.kind
        and (other.kind != "count" or other.head == value.head or not other.head or not value.head)
        and (other.kind not in TIMES or not value.verb or not other.verb or other.verb == value.verb)
        and how(value, other).verdict == "agree"
        for other in others
    )


def candidates(found: Sequence[Occurrence]) -> Iterator[tuple[int, int]]:
    """Index pairs of one kind from two articles."""
    kinds: dict[str, list[int]] = {}
    for i, occurrence in enumerate(found):
        kinds.setdefault(occurrence.kind, []).append(i)
    for _, members in sorted(kinds.items()):
        for i, j in combinations(members, 2):
            if found[i].line.article != found[j].line.article:
                yield i, j


def _overlap(first: str, second: str) -> bool:
    return bool(set(first.split()) & set(second.split()))
