"""Named evidence that two groups of claims, whose values clash, speak of the same thing."""

import math
from collections.abc import Sequence

from rapidfuzz import fuzz

from corroborate.schemas import QuantityMention

from .comparing import agree, compare, days_clash, same_person
from .groups import Rivals
from .likeness import Pair
from .lines import Wording, of_wording
from .occurrences import Occurrence

LEAD = 4  # sentences from the top, the headline's among them, that tell the main event


class Told:
    """Which values each article and each sentence tells, to see what a clash is explained by."""

    def __init__(self, found: Sequence[Occurrence]) -> None:
        self._by_article: dict[tuple[int, str, str], list[Occurrence]] = {}  # and by kind and head
        self._by_line: dict[tuple[int, int], list[Occurrence]] = {}
        self._known: dict[tuple[int, Occurrence], float] = {}
        self._alone: dict[Occurrence, float] = {}
        for occurrence in found:
            self._by_article.setdefault(_what(occurrence.line.article, occurrence), []).append(occurrence)
            self._by_line.setdefault((occurrence.line.article, occurrence.line.index), []).append(occurrence)

    def knows(self, article: int, other: Occurrence) -> float:
        """The article tells the other's value of the same kind of thing, too."""
        if (article, other) not in self._known:
            self._known[article, other] = float(
                any(agree(mine, other) for mine in self._by_article.get(_what(article, other), ()))
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
            for other in self._by_article[_what(one.line.article, one)]
            if other.harm == one.harm
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
        agreeing = sum(any(x.kind == y.kind and x.head == y.head and agree(x, y) for y in second) for x in first)
        return (
            2 * agreeing / min(len(first), max(len(second), 1)) - 1 if agreeing < min(len(first), len(second)) else 1.0
        )


def _what(article: int, told: Occurrence) -> tuple[int, str, str]:
    """The kind of thing whose values one article tells."""
    return article, told.kind, told.head


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
    one, other = ({found[i].line.article for i in group} for group in (first, second))
    evidence = {
        "": 1.0,
        "mutual": sum(r.mutual for _, r in between) / len(between),
        "margin": max(r.margin for _, r in between),
        "both": float(min(2, len(one & other))),
        "support": math.log2(max(len(one), len(other))),
        "explained": told.knows(a.line.article, b) + told.knows(b.line.article, a),
        "company": max(told.company(found[p.first], found[p.second]) for p in pairs),
        "alone": min(told.alone(a), told.alone(b)),
        "ratio": 0.0 if best.comparison.slip else _ratio(a, b),  # a slip explains any distance
        **_of_pairs(found, pairs, best),
        **_of_claims(a, b),
    }
    if a.kind in ("date", "clock") and evidence["verb_same"] and not (a.background or b.background):
        evidence["event_named" if evidence["names"] else "event"] = 1.0 - evidence["explained"] / 2
    return evidence


def _of_pairs(found: Sequence[Occurrence], pairs: Sequence[Pair], best: Pair) -> dict[str, float]:
    """What the clashing pairs tell: the most or least of all of them, or that of the likeliest."""
    told = [pair.evidence for pair in pairs]
    evidence = {
        "near": max([pair.near for pair in pairs]),
        "wording": max([_wording(found[p.first], found[p.second]) for p in pairs]),
        "mean": sum([pair.score for pair in pairs]) / len(pairs),
        "verb_differs": min([one.get("verb_differs", 0.0) for one in told]),
    }
    for name in ("local", "run", "framed", "sentence", "verb_same", "who", "names"):
        evidence[name] = max([one.get(name, 0.0) for one in told])
    for name in ("limits", "apart", "era_differs", "harm_same"):
        evidence[name] = best.evidence.get(name, 0.0)
    evidence["copied"] = max(0.0, evidence["wording"] - 0.75) * 4
    evidence["copied_near"] = max(0.0, evidence["local"] - 0.6) * 2.5
    return evidence


def _of_claims(a: Occurrence, b: Occurrence) -> dict[str, float]:
    """What the two claims of the likeliest pair tell."""
    now = not (a.background or b.background)
    evidence = {
        "lead": float(a.line.index < LEAD and b.line.index < LEAD),
        f"is_{a.kind}": 1.0,
        "clock": float(a.kind == "clock"),
        "days_clash": float(days_clash(a, b)),
        "place_differs": float(bool(a.place and b.place) and a.place != b.place),
        "title": float(a.title or b.title),
        "scope_differs": float(a.scope != b.scope),
        "moving": float(a.moving and b.moving),
        "owner_same": float(bool(a.owner and b.owner) and same_person(a.owner, b.owner)),
        "point_same": float(bool(a.point and b.point)),  # claims with two points are not comparable
        "other_differs": float(a.other != b.other),
    }
    if a.kind == "age" and a.owner and b.owner:
        evidence["age_beside" if a.beside and b.beside else "age_owned"] = float(now)
    if a.side == b.side == "magnitude":
        evidence["magnitude"] = float(now)
    if a.kind == "count":
        evidence["small"] = float(_small(a) and _small(b))
        evidence["head_same"] = float(bool(a.head) and a.head == b.head)
    return evidence


def _small(occurrence: Occurrence) -> bool:
    mention = occurrence.mention
    return isinstance(mention, QuantityMention) and mention.value is not None and mention.value <= 3


def _wording(a: Occurrence, b: Occurrence) -> float:
    """How alike two sentences are, whatever the order of their words, from 0 to 1."""
    return fuzz.ratio(_in_order(a.line.wording), _in_order(b.line.wording)) / 100


@of_wording
def _in_order(wording: Wording) -> str:
    """The keys of a sentence in the order of the alphabet."""
    return " ".join(sorted(" ".join(wording.keys).split()))


def _ratio(a: Occurrence, b: Occurrence) -> float:
    """The absolute log10 of the two values' ratio, at most 3; 0 for dates."""
    if not isinstance(a.mention, QuantityMention) or not isinstance(b.mention, QuantityMention):
        return 0.0
    first, second = a.mention.value or a.mention.low, b.mention.value or b.mention.low
    if not first or not second or first < 0 or second < 0:
        return 0.0
    return min(3.0, abs(math.log10(first / second)))
