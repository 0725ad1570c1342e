"""Group against group: do two sets of agreeing claims, whose values clash, speak of the same thing?"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from corroborate.schemas import DateMention, QuantityMention
from corroborate.values import calendar, slips

from .comparing import compare, days_clash, same_person
from .doubts import doubt, one_given_name
from .elapsed import days_between
from .groups import Rivals
from .likeness import Pair, exact
from .occurrences import Occurrence
from .speakers import same_speaker
from .weights import GROUP

SEEN = -2.5  # log odds below which a clashing pair is not looked at
SURE = 0.4
DOUBTFUL = -1.2
SURER = {"measure": 1.5, "money": 1.2, "percent": 2.0}  # of these kinds one text tells many: they ask for more
RETOLD = 1.2  # log odds from which two verbs may tell one event: "was ousted", "was ejected"
TWO_EVENTS = "they may be the times of two events"
DAYS_BETWEEN = 2.0  # log odds that days between two reports take from their telling of one time
TURNED = frozenset(
    {
        slips.TURNED,
        calendar.TURNED_YEAR,
        "km/mi",
        "thousand/million",
        "million/billion",
        "billion/trillion",
    }
)
# Log odds from which a slip is a slip: of four telling digits and more, of three, and of two.
EXACT_TURNED, LONG_TURNED, SHORT_TURNED = -6.0, -1.8, -0.6
KEYED = 1.5  # log odds of a slot with an owner
LEAD = 4  # sentences from the top that tell the main event


class Rivalry(NamedTuple):
    """Two groups by number, the log odds that they share a slot, the witness of the clash, the evidence, and what else
    speaks against the clash.
    """

    first: int
    second: int
    score: float
    witness: Pair
    evidence: dict[str, float]
    doubt: str | None = None


def keyed(a: Occurrence, b: Occurrence) -> bool:
    """The two fill a slot with an owner, whatever the sentences are.

    The age of one person, told beside the name; how many wives or children one has, how heavy one is; the magnitude of
    an earlier quake, told with the town that it struck.
    """
    if a.kind == "age":
        now = a.beside and b.beside and not (a.background or b.background)
        return now and bool(a.owner and b.owner) and one_given_name(a.owner, b.owner)
    if a.side == b.side == "magnitude":
        if a.background and b.background:
            return a.town == b.town != "" and not days_clash(a, b)
        return False
    if a.kind in ("count", "measure") and a.owner and b.owner and a.side == b.side:
        return one_given_name(a.owner, b.owner) and (a.modifiers, a.other, a.harm) == (b.modifiers, b.other, b.harm)
    return False


def readings(a: Occurrence, b: Occurrence) -> bool:
    """Two magnitudes that one body gives of the quake that is the news: it may have measured anew."""
    return bool(a.giver and b.giver) and same_speaker(a.giver, b.giver) and not (a.background or b.background)


def _years(*claims: Occurrence) -> bool:
    """Events of the past, told by the year alone."""
    return all(c.background and isinstance(c.mention, DateMention) and c.mention.granularity == "year" for c in claims)


def _turned(found: Sequence[Occurrence], between: Sequence[tuple[Pair, Rivals]]) -> tuple[Pair, float] | None:
    """The likeliest pair that a slip of the pen makes one, "612" and "621", and the log odds that it needs."""
    pairs = [pair for pair, _ in between if pair.comparison.slip in TURNED]
    if not pairs:
        return None
    best = max(pairs, key=lambda p: (p.score, -p.first, -p.second))
    a, b = found[best.first], found[best.second]
    if exact(a, b):
        return best, EXACT_TURNED
    digits = min(sum(c.isdigit() for c in o.text) for o in (a, b))
    return best, LONG_TURNED if digits > 2 else SHORT_TURNED


class Told:
    """Which values each article and each sentence tells, to see what a clash is explained by."""

    def __init__(self, found: Sequence[Occurrence]) -> None:
        self._by_article: dict[tuple[int, str], list[Occurrence]] = {}
        self._by_line: dict[tuple[int, int], list[Occurrence]] = {}
        self._known: dict[tuple[int, Occurrence], float] = {}
        self._alone: dict[Occurrence, float] = {}
        for occurrence in found:
            self._by_article.setdefault((occurrence.line.article, occurrence.kind), []).append(occurrence)
            self._by_line.setdefault((occurrence.line.article, occurrence.line.index), []).append(occurrence)

    def knows(self, article: int, other: Occurrence) -> float:
        """The article tells the other's value of the same kind of thing, too."""
        if (article, other) not in self._known:
            self._known[article, other] = float(
                any(
                    mine.head == other.head and compare(mine, other).verdict == "agree"
                    for mine in self._by_article.get((article, other.kind), ())
                )
            )
        return self._known[article, other]

    def alone(self, one: Occurrence) -> float:
        """1 where the article tells no other value of the slot, less the more it tells."""
        if one not in self._alone:
            self._alone[one] = 1.0 / (1 + len(self._others(one)))
        return self._alone[one]

    def _others(self, one: Occurrence) -> set[str]:
        """The other values of the slot that the article tells."""
        return {
            other.text.lower()
            for other in self._by_article[one.line.article, one.kind]
            if other.head == one.head
            and other.harm == one.harm
            and other.side == one.side
            and (not other.owner or not one.owner or other.owner == one.owner)
            and (other.point == one.point or not other.point)
            and (one.kind not in ("date", "clock", "duration") or other.verb == one.verb)
            and compare(other, one).verdict == "contradiction"
        }

    def company(self, a: Occurrence, b: Occurrence) -> float:
        """The share of the other values in the two sentences that agree, from -1 (none) to 1; 0 without others."""
        first = [o for o in self._by_line[a.line.article, a.line.index] if o is not a]
        second = [o for o in self._by_line[b.line.article, b.line.index] if o is not b]
        if not first or not second:
            return 0.0
        agreeing = sum(
            any(x.kind == y.kind and x.head == y.head and compare(x, y).verdict == "agree" for y in second)
            for x in first
        )
        return (
            2 * agreeing / min(len(first), max(len(second), 1)) - 1 if agreeing < min(len(first), len(second)) else 1.0
        )


def rivalries(
    found: Sequence[Occurrence], groups: Sequence[list[int]], pairs: Sequence[Pair], rivals: Sequence[Rivals]
) -> list[Rivalry]:
    """Every two groups with a clashing pair that is worth a look, the likeliest first."""
    home = {member: number for number, members in enumerate(groups) for member in members}
    clashes: dict[tuple[int, int], list[tuple[Pair, Rivals]]] = {}
    for pair, rival in zip(pairs, rivals, strict=True):
        if pair.comparison.verdict == "contradiction" and (
            pair.score >= SEEN
            or pair.comparison.slip in TURNED
            or keyed(a := found[pair.first], b := found[pair.second])
            or readings(a, b)
        ):
            one, other = sorted((home[pair.first], home[pair.second]))
            if one != other:
                clashes.setdefault((one, other), []).append((pair, rival))
    told = Told(found)
    result = [_rivalry(found, groups, one, other, between, told) for (one, other), between in sorted(clashes.items())]
    return sorted(result, key=lambda r: (-r.score, r.first, r.second))


def _rivalry(
    found: Sequence[Occurrence],
    groups: Sequence[list[int]],
    one: int,
    other: int,
    between: Sequence[tuple[Pair, Rivals]],
    told: Told,
) -> Rivalry:
    """Two groups by number with their clashing pairs: how surely they share a slot, and what speaks against it."""
    evidence = weigh(found, groups[one], groups[other], between, told)
    total = sum(GROUP.get(name, 0.0) * value for name, value in evidence.items())
    if owned := [both for both in between if keyed(found[both[0].first], found[both[0].second])]:
        total = max(total, KEYED)
    elif total < SURE and (owned := [b for b in between if readings(found[b[0].first], found[b[0].second])]):
        total = SURE - 0.01
    witness = max(owned or between, key=lambda both: (both[0].score, -both[0].first, -both[0].second))[0]
    if (turned := _turned(found, between)) and total >= turned[1]:
        witness, total = turned[0], max(total, KEYED)
    a, b = found[witness.first], found[witness.second]
    days = days_between(a, b)
    why = doubt(a, b, turned=turned is not None)
    if why is None and a.kind in ("date", "clock") and evidence["verb_differs"]:
        why = None if total >= RETOLD and (_years(a, b) or not days) else TWO_EVENTS
    if why or total < SURER.get(a.kind, SURE):
        total = min(total - DAYS_BETWEEN * days, SURE - 0.01)
    return Rivalry(one, other, total, witness, evidence, why)


def weigh(
    found: Sequence[Occurrence],
    first: list[int],
    second: list[int],
    between: Sequence[tuple[Pair, Rivals]],
    told: Told,
) -> dict[str, float]:
    """Named evidence that two groups share a slot."""
    pairs = [pair for pair, _ in between]
    best = max(pairs, key=lambda p: (p.score, -p.first, -p.second))
    a, b = found[best.first], found[best.second]
    evidence = {
        "": 1.0,
        "near": max(p.near for p in pairs),
        "wording": max(fuzz.token_sort_ratio(_words(found[p.first]), _words(found[p.second])) for p in pairs) / 100,
        "mean": sum(p.score for p in pairs) / len(pairs),
        "mutual": sum(r.mutual for _, r in between) / len(between),
        "margin": max(r.margin for _, r in between),
        "both": float(min(2, len({found[i].line.article for i in first} & {found[i].line.article for i in second}))),
        "support": math.log2(
            max(len({found[i].line.article for i in first}), len({found[i].line.article for i in second}))
        ),
    }
    if a.kind == "clock":
        evidence["clock"] = 1.0
    if days_clash(a, b):
        evidence["days_clash"] = 1.0
    if a.place and b.place and a.place != b.place:
        evidence["place_differs"] = 1.0
    evidence["limits"] = best.evidence.get("limits", 0.0)
    evidence["apart"] = best.evidence["apart"]
    evidence["era_differs"] = best.evidence["era_differs"]
    evidence["harm_same"] = best.evidence.get("harm_same", 0.0)
    if a.title or b.title:
        evidence["title"] = 1.0
    if a.scope != b.scope:
        evidence["scope_differs"] = 1.0
    if a.moving and b.moving:
        evidence["moving"] = 1.0
    evidence["ratio"] = 0.0 if best.comparison.slip else _ratio(a, b)  # a slip explains any distance
    evidence["local"] = max(p.evidence["local"] for p in pairs)
    evidence["run"] = max(p.evidence["run"] for p in pairs)
    evidence["framed"] = max(p.evidence["framed"] for p in pairs)
    evidence["sentence"] = max(p.evidence["sentence"] for p in pairs)
    evidence["explained"] = told.knows(a.line.article, b) + told.knows(b.line.article, a)
    evidence["company"] = max(told.company(found[p.first], found[p.second]) for p in pairs)
    evidence["alone"] = min(told.alone(a), told.alone(b))
    evidence["verb_same"] = max(p.evidence.get("verb_same", 0.0) for p in pairs)
    evidence["verb_differs"] = min(p.evidence.get("verb_differs", 0.0) for p in pairs)
    evidence["who"] = max(p.evidence.get("who", 0.0) for p in pairs)
    evidence["names"] = max(p.evidence.get("names", 0.0) for p in pairs)
    evidence["copied"] = max(0.0, evidence["wording"] - 0.75) * 4
    evidence["copied_near"] = max(0.0, evidence["local"] - 0.6) * 2.5
    now = not (a.background or b.background)
    if a.kind == "age" and a.owner and b.owner:
        evidence["age_beside" if a.beside and b.beside else "age_owned"] = float(now)
    if a.side == b.side == "magnitude":
        evidence["magnitude"] = float(now)
    if a.kind in ("date", "clock") and evidence["verb_same"] and now:
        evidence["event_named" if evidence["names"] else "event"] = 1.0 - evidence["explained"] / 2
    evidence["lead"] = float(a.line.index < LEAD and b.line.index < LEAD)
    evidence[f"is_{a.kind}"] = 1.0
    if a.owner and b.owner and same_person(a.owner, b.owner):
        evidence["owner_same"] = 1.0
    if a.point and b.point:
        evidence["point_same"] = 1.0  # claims with two points are not comparable
    if a.other != b.other:
        evidence["other_differs"] = 1.0
    if a.kind == "count":
        evidence["small"] = float(_small(a) and _small(b))
        evidence["head_same"] = float(bool(a.head) and a.head == b.head)
    return evidence


def _small(occurrence: Occurrence) -> bool:
    mention = occurrence.mention
    return isinstance(mention, QuantityMention) and mention.value is not None and mention.value <= 3


def _words(occurrence: Occurrence) -> str:
    return " ".join(occurrence.line.keys)


def _ratio(a: Occurrence, b: Occurrence) -> float:
    """The absolute log10 of the two values' ratio, at most 3; 0 for dates."""
    if not isinstance(a.mention, QuantityMention) or not isinstance(b.mention, QuantityMention):
        return 0.0
    first, second = a.mention.value or a.mention.low, b.mention.value or b.mention.low
    if not first or not second or first < 0 or second < 0:
        return 0.0
    return min(3.0, abs(math.log10(first / second)))
