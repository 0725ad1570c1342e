"""Whether two claims are about the same thing: weighted evidence for and against, pair by pair."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import repeat
from operator import attrgetter, mul

from rapidfuzz.distance import Indel

from corroborate.lexicon.slots import PERSONS, SUBSETS
from corroborate.schemas import DateMention, QuantityMention
from corroborate.values import places, slips
from corroborate.values.comparison import Comparison

from .claimable import Kind
from .comparing import FITTING, TIMES, agree, compare, days_apart, days_clash, limits, same_person
from .crowds import candidates
from .lines import Cosines, Line, Vector, cosine
from .occurrences import Occurrence
from .surroundings import REACH
from .weights import PAIR


@dataclass(slots=True, eq=False)
class Pair:
    """Two comparable claims of two articles by index, the log odds of one slot, and how the values compare."""

    first: int
    second: int
    score: float
    comparison: Comparison
    evidence: dict[str, float]
    fits: bool = field(init=False)  # both values can be true of one thing

    def __post_init__(self) -> None:
        self.fits = self.comparison.verdict in FITTING

    @property
    def near(self) -> float:
        """The cosine of the words around the two."""
        return self.evidence["near"]


EXACT = 4  # telling digits of a number that is not rounded
MANY = 20  # values of one sentence that are looked at for a value that it tells, too
ABOUT = 30  # minutes that "about 5:54" leaves open
PLACED = ("percent", "count", "money")


def comparable(a: Occurrence, b: Occurrence) -> bool:
    """Cheap tests that two occurrences of one kind could share a slot."""
    if a.owner and b.owner and (a.side != b.side or not same_person(a.owner, b.owner)):
        return False
    if a.kind == "count":
        if a.other != b.other or a.coordinated != b.coordinated or (a.harm and b.harm and a.harm != b.harm):
            return False
        if a.bare or b.bare:
            return exact(a, b) or _equal(a, b)
        if (a.listed or b.listed) and a.modifiers != b.modifiers:
            return False
        if a.modifiers & SUBSETS != b.modifiers & SUBSETS:
            return False
        if not a.head or not b.head or a.head == b.head or a.head in b.modifiers or b.head in a.modifiers:
            return True
        befell = bool(a.harm) and a.harm == b.harm
        acted = bool(a.happening.act) and (a.happening.act, a.happening.doer) == (b.happening.act, b.happening.doer)
        return ((befell or acted) and a.head in PERSONS and b.head in PERSONS) or exact(a, b)
    if a.kind in ("measure", "money") and a.scope and b.scope and not a.scope & b.scope:
        return False
    if a.kind in PLACED and a.place and b.place and places.compare(a.place, b.place).verdict != "agree":
        return False
    if a.point and b.point and not _overlap(a.point, b.point):
        return False
    if a.kind == "measure" and a.side != b.side and ((a.side and b.side) or "depth" in (a.side, b.side)):
        return False
    if a.kind == "bearing":
        return bool(a.point and b.point)
    if a.kind == "ordinal":
        return a.head == b.head
    return True


def _equal(a: Occurrence, b: Occurrence) -> bool:
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.value is not None and first.value == second.value


def exact(a: Occurrence, b: Occurrence) -> bool:
    """Two numbers of four telling digits and more that are the same digits in another order, or of five and more of
    which one is another: hardly by chance, whatever is counted.
    """
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    if not (first.value and second.value) or min(first.value, second.value) < 10 ** (EXACT - 1):
        return False
    one, other = (f"{value:.0f}".rstrip("0") for value in (first.value, second.value))
    if len(one) < EXACT or one == other:
        return False
    return sorted(one) == sorted(other) or (len(one) > EXACT and slips.slip(first.value, second.value) == slips.ONE_OFF)


def features(a: Occurrence, b: Occurrence, alike: Callable[[Vector, Vector], float] = cosine) -> dict[str, float]:
    """Named evidence, raw values in 0..1."""
    first, second = a.mention, b.mention
    found = {"": 1.0, "sentence": alike(a.line.vector, b.line.vector), "near": cosine(a.near, b.near)}
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
    if limits(a, b):
        found["limits"] = 1.0
    found["apart"] = _apart(first, second) if a.kind in TIMES else 0.0
    found["era_differs"] = float(a.background != b.background)
    if a.names and b.names:
        found["names"] = len(a.names & b.names) / min(len(a.names), len(b.names))
    if a.verb and b.verb:
        same = a.verb == b.verb and a.happening.doer == b.happening.doer
        found["verb_same" if same else "verb_differs"] = 1.0
    if a.happening.who and b.happening.who:
        found["who"] = cosine(a.happening.who, b.happening.who)
    found["local"] = Indel.normalized_similarity(a.around, b.around)
    left, right = _run(a.left, b.left), _run(a.right, b.right)
    found["run"] = max(left, right)
    found["framed"] = min(left, right)
    return found


def _apart(first: object, second: object) -> float:
    """How many days lie between two dates, as log10 from 0 (same) to 1 (thirty years)."""
    days = days_apart(first, second)
    return min(1.0, math.log10(1 + days) / 4) if days else 0.0


def _run(first: Sequence[str], second: Sequence[str]) -> float:
    """The share of `REACH` content words that are equal before the first difference."""
    if not first or not second or first[0] != second[0]:
        return 0.0
    length = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        length += 1
    return length / REACH


def score(evidence: dict[str, float]) -> float:
    """The log odds that the two share a slot."""
    return weighted(PAIR, evidence)


def weighted(table: dict[str, float], evidence: dict[str, float]) -> float:
    """The log odds of named evidence under a table of weights; what it does not name counts for nothing."""
    weights = map(table.get, evidence, repeat(0.0))
    return float(sum(map(mul, weights, evidence.values())))


def pairs(found: Sequence[Occurrence], apart: Callable[[int, int], bool] | None = None) -> Iterator[Pair]:
    """All comparable pairs of claims of one kind from two articles, in order; of those whose values clash, the ones
    that are not `apart`.
    """
    together = _told_together(found)
    classes = _classes(found)
    scored: dict[tuple[int, int], tuple[float, dict[str, float]]] = {}  # of pairs of classes
    cosines = Cosines()
    for i, j in candidates(found):
        a, b = found[i], found[j]
        if not comparable(a, b):
            continue
        comparison = compare(a, b)
        verdict = comparison.verdict
        if verdict == "not_comparable":
            continue
        if verdict == "contradiction":
            with_a, with_b = together.get((a.line, a.kind)), together.get((b.line, b.kind))
            if (with_b and both_told(a, with_b, b)) or (with_a and both_told(b, with_a, a)):
                continue
            if apart is not None and apart(i, j):
                continue
        told = classes[i], classes[j]
        if (known := scored.get(told)) is None:
            evidence = features(a, b, cosines)
            known = scored[told] = score(evidence), evidence
        yield Pair(i, j, known[0], comparison, known[1])


# The fields of an occurrence that its words and its place in them do not decide.
_decided = "article line mention start end near left right around days happening".split()
_told = attrgetter(*(one.name for one in fields(Occurrence) if one.name not in _decided))


def _classes(found: Sequence[Occurrence]) -> list[int]:
    """For each occurrence the number of its class: the same where equal sentences tell the same of the same."""
    numbers: dict[tuple[object, ...], int] = {}
    classes = []
    for o in found:
        place = o.line.wording, o.start - o.line.start, o.end - o.line.start
        classes.append(numbers.setdefault((place, _told(o)), len(numbers)))
    return classes


def _told_together(found: Sequence[Occurrence]) -> dict[tuple[Line, Kind], list[Occurrence]]:
    """The occurrences of each sentence and kind, of the first `MANY` of a sentence; none where one stands alone."""
    lines: dict[Line, list[Occurrence]] = {}
    for occurrence in found:
        if len(others := lines.setdefault(occurrence.line, [])) < MANY:
            others.append(occurrence)
    told: dict[tuple[Line, Kind], list[Occurrence]] = {}
    for line, occurrences in lines.items():
        for occurrence in occurrences:
            told.setdefault((line, occurrence.kind), []).append(occurrence)
    return {place: together for place, together in told.items() if len(together) > 1}


def both_told(value: Occurrence, others: Sequence[Occurrence], rival: Occurrence | None = None) -> bool:
    """A sentence tells the value, too: then its own other value, the `rival`, is told of something else."""
    return any(_told_too(value, other, rival) for other in others if other is not rival)


def _told_too(value: Occurrence, other: Occurrence, rival: Occurrence | None) -> bool:
    """The other is the value; of a time, an hour to the minute is it whatever it is told of, and so is a day that fits
    where the rival is told of something else: "ended in late September", "began in April and was over by the 25th".
    """
    if other.kind != value.kind or (value.giver and other.giver != value.giver):
        return False
    if value.kind == "count" and other.head and value.head and other.head != value.head:
        return False
    if value.kind == "clock":
        return compare(value, other).verdict in FITTING and _to_the_minute(other)
    if value.kind not in TIMES or not value.verb or not other.verb or other.verb == value.verb:
        return agree(value, other)
    if rival is None or rival.verb in ("", value.verb):
        return False
    return compare(value, other).verdict in FITTING


def _to_the_minute(clock: Occurrence) -> bool:
    mention = clock.mention
    told = mention.clock if isinstance(mention, DateMention) else None
    return told is not None and told.last - told.first <= ABOUT


def _overlap(first: str, second: str) -> bool:
    return bool(set(first.split()) & set(second.split()))
