"""Group against group: do two sets of agreeing claims, whose values clash, speak of the same thing?"""

from collections.abc import Sequence
from dataclasses import dataclass

from corroborate.lexicon import slots
from corroborate.schemas import DateMention, QuantityMention
from corroborate.values import calendar, slips

from .comparing import days_clash
from .contrasts import set_apart
from .doubts import doubt, one_given_name
from .elapsed import days_between
from .groups import Rivals
from .likeness import Pair, exact, weighted
from .lines import fold
from .occurrences import Occurrence
from .speakers import same_speaker
from .weighing import Told, weigh
from .weights import AGAIN, GROUP, OUTVOTED

SEEN = -2.5  # log odds below which a clashing pair is not looked at
SURE = 0.4
DOUBTFUL = -1.3  # log odds from which a clash is worth a look; of these kinds, which are seldom or often right:
WORTH = {"date": -0.6, "ordinal": 0.0, "number": SURE, "clock": -1.6}
# Of these kinds one text tells many, or one event has several: they ask for more.
SURER = {"measure": 1.5, "money": 1.2, "percent": 2.0, "date": 1.0, "clock": 1.0, "count": 0.5}
# Log odds from which two verbs may tell one event: "was ousted", "was ejected".
RETOLD = {"date": 1.2, "clock": 2.0}
TWO_EVENTS = "they may be the times of two events"
TELLING = frozenset(map(fold, slots.TELLING))
# Cosines of the words around, of the sentences and of who takes part, below which two times are hardly of one event.
NEAR, LIKE, WHO = 0.2, 0.4, 0.3
UNLIKE = 0.2  # the cosine of the sentences below which two verbs are those of two events
OTHER_FIGURES = "the sentences tell other figures, and none alike"
TELLS_BOTH = "one article tells both"
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
UNBORNE = -3.0  # log odds that stand for a claim with which none agrees
OUT = 1.5  # log odds from which a day that one article alone tells is held for a slip
BORNE_OUT = -0.3  # log odds by the second look from which a clash that is sure by the first is one
MOST = 4.0  # log odds beyond which a score tells the second look no more


Table = dict[str, float]  # evidence by its name


@dataclass(slots=True, eq=False)
class Rivalry:
    """Two groups by number, the log odds that they share a slot, the witness of the clash, the evidence, and what else
    speaks for or against the clash.
    """

    first: int
    second: int
    score: float
    witness: Pair
    evidence: Table
    doubt: str | None = None
    standing: Table | None = None  # of a day that may be another event's: how the two groups stand


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
        return one_given_name(a.owner, b.owner) and (a.modifiers, a.other, _lost(a)) == (b.modifiers, b.other, _lost(b))
    return False


def _lost(claim: Occurrence) -> bool:
    """A death is told, by which one has fewer."""
    return claim.harm == "kill"


def readings(a: Occurrence, b: Occurrence) -> bool:
    """Two magnitudes that one body gives of the quake that is the news: it may have measured anew."""
    return bool(a.giver and b.giver) and same_speaker(a.giver, b.giver) and not (a.background or b.background)


def _one_telling(a: Occurrence, b: Occurrence) -> bool:
    """One of two times is that of somebody's words, the other that of an event, or two hours are those of words."""
    one, other = a.verb in TELLING, b.verb in TELLING
    return one != other or (one and a.kind == "clock")


def _apart(witness: Pair, a: Occurrence, b: Occurrence) -> bool:
    """Hardly a word about two times of the news is the same, though their verbs may be; fewer are, where these are not
    known to be.
    """
    told = witness.evidence
    if a.kind != "date" or (a.background and b.background):
        return False
    who = 0.0 if a.verb in TELLING else told.get("who", 0.0)  # one says many things
    if "verb_same" not in told and told["sentence"] < (UNLIKE if "verb_differs" in told else LIKE):
        return True
    return told["near"] < NEAR and told["sentence"] < LIKE and who < WHO


def _years(*claims: Occurrence) -> bool:
    """Events of the past, told by the year alone."""
    return all(c.background and isinstance(c.mention, DateMention) and c.mention.granularity == "year" for c in claims)


def _slip(found: Sequence[Occurrence], pair: Pair) -> bool:
    """A slip of the pen alone makes the two values one."""
    slip = pair.comparison.slip
    return slip in TURNED or (slip == slips.ONE_OFF and exact(found[pair.first], found[pair.second]))


def _turned(found: Sequence[Occurrence], between: Sequence[tuple[Pair, Rivals]]) -> tuple[Pair, float] | None:
    """The likeliest pair that a slip of the pen makes one, "612" and "621", and the log odds that it needs."""
    pairs = [pair for pair, _ in between if _slip(found, pair)]
    if not pairs:
        return None
    best = max(pairs, key=lambda p: (p.score, -p.first, -p.second))
    a, b = found[best.first], found[best.second]
    if exact(a, b):
        return best, EXACT_TURNED
    digits = min(sum(c.isdigit() for c in o.text) for o in (a, b))
    return best, LONG_TURNED if digits > 2 else SHORT_TURNED


def rivalries(
    found: Sequence[Occurrence], groups: Sequence[list[int]], pairs: Sequence[Pair], rivals: Sequence[Rivals]
) -> list[Rivalry]:
    """Every two groups with a clashing pair that is worth a look, the likeliest first."""
    home = {member: number for number, members in enumerate(groups) for member in members}
    clashes: dict[tuple[int, int], list[tuple[Pair, Rivals]]] = {}
    for pair, rival in zip(pairs, rivals, strict=True):
        if pair.comparison.verdict == "contradiction" and (
            pair.score >= SEEN
            or _slip(found, pair)
            or keyed(a := found[pair.first], b := found[pair.second])
            or readings(a, b)
        ):
            one, other = sorted((home[pair.first], home[pair.second]))
            if one != other:
                clashes.setdefault((one, other), []).append((pair, rival))
    told, borne = Told(found), _borne(pairs)
    result = [
        _rivalry(found, groups, one, other, between, told, borne) for (one, other), between in sorted(clashes.items())
    ]
    return sorted(result, key=lambda r: (-r.score, r.first, r.second))


def worthy(found: Sequence[Occurrence], rivalry: Rivalry) -> bool:
    """The clash is worth a reader's look."""
    return rivalry.score >= _worth(found[rivalry.witness.first])


def _worth(first: Occurrence) -> float:
    """The log odds from which a clash of such values is worth a look."""
    score = isinstance(first.mention, QuantityMention) and first.mention.kind == "score"
    return DOUBTFUL if score else WORTH.get(first.kind, DOUBTFUL)


def _rivalry(
    found: Sequence[Occurrence],
    groups: Sequence[list[int]],
    one: int,
    other: int,
    between: Sequence[tuple[Pair, Rivals]],
    told: Told,
    borne: dict[int, float],
) -> Rivalry:
    """Two groups by number with their clashing pairs: how surely they share a slot, and what speaks against it."""
    evidence = weigh(found, groups[one], groups[other], between, told)
    total = likely = weighted(GROUP, evidence)
    if owned := [both for both in between if keyed(found[both[0].first], found[both[0].second])]:
        total = max(total, KEYED)
    elif total < SURE and (owned := [b for b in between if readings(found[b[0].first], found[b[0].second])]):
        total = SURE - 0.01
    witness = max(owned or between, key=lambda both: (both[0].score, -both[0].first, -both[0].second))[0]
    two_acts = bool(evidence["verb_differs"]) and _years(found[witness.first], found[witness.second])
    if (turned := _turned(found, between)) and total >= turned[1] and not two_acts:
        witness, total = turned[0], max(total, KEYED)
    a, b = found[witness.first], found[witness.second]
    slip = turned is not None and (a.kind != "count" or turned[1] <= LONG_TURNED)  # 12 grows to 21, too
    if total < _worth(a) or (not slip and set_apart(a, b)):
        return Rivalry(one, other, min(total, SEEN), witness, evidence)
    why = doubt(a, b, turned=slip) or _doubt(a, b, witness, evidence, total)
    standing = None
    if why == TWO_EVENTS and a.kind == "date" and TELLING.isdisjoint((a.verb, b.verb)):
        standing = _standing(found, (groups[one], groups[other]), between, witness, likely, borne)
        if weighted(OUTVOTED, standing) >= OUT:
            return Rivalry(one, other, max(total, SURE), witness, evidence, None, standing)
    if why or total < SURER.get(a.kind, SURE):
        total = min(total - DAYS_BETWEEN * days_between(a, b), SURE - 0.01)
    rivalry = Rivalry(one, other, total, witness, evidence, why, standing)
    if total >= SURE and not (keyed(a, b) or borne_out(rivalry)):
        rivalry.score = SURE - 0.01
    return rivalry


def _borne(pairs: Sequence[Pair]) -> dict[int, float]:
    """For each claim with which one of another article agrees, the log odds that the likeliest tells the same thing."""
    best: dict[int, float] = {}
    for pair in pairs:
        if pair.comparison.verdict == "agree":
            for claim in (pair.first, pair.second):
                best[claim] = max(best.get(claim, UNBORNE), pair.score)
    return best


def _standing(
    found: Sequence[Occurrence],
    sides: tuple[list[int], list[int]],
    between: Sequence[tuple[Pair, Rivals]],
    witness: Pair,
    likely: float,
    borne: dict[int, float],
) -> Table:
    """Named evidence that one article alone has a day wrong which several others tell."""
    many = set(max(reversed(sides), key=lambda side: len({found[i].line.article for i in side})))
    best: dict[int, float] = {}  # of each of their articles: the log odds of the likeliest pair
    for pair, _ in between:
        article = found[pair.first if pair.first in many else pair.second].line.article
        best[article] = max(best.get(article, SEEN), pair.score)
    likeliest = [*sorted(best.values(), reverse=True), SEEN, SEEN]
    agreed = sorted(min(MOST, borne.get(i, UNBORNE)) for i in (witness.first, witness.second))
    return {
        "": 1.0,
        "score": likely,
        "alone": float(min(map(len, sides)) == 1),
        "second": likeliest[1],
        "third": likeliest[2],
        "agreed_less": agreed[0],
        "agreed_more": agreed[1],
    }


def borne_out(rivalry: Rivalry) -> bool:
    """The second look, which learned from more coverage than the first, holds the clash for one as well."""
    return weighted(AGAIN, looked_at_again(rivalry)) >= BORNE_OUT


def looked_at_again(rivalry: Rivalry) -> Table:
    """What the second look knows: the evidence, and what the first made of it."""
    score, slip = max(-MOST, min(MOST, rivalry.score)), rivalry.witness.comparison.slip is not None
    return rivalry.evidence | {"score": score, "slip": float(slip)}


def _doubt(a: Occurrence, b: Occurrence, witness: Pair, evidence: Table, total: float) -> str | None:
    """What speaks against the clash beside the two claims themselves: what else the articles and the groups tell."""
    if a.kind in ("money", "percent", "age") and evidence["both"]:
        return TELLS_BOTH
    if a.kind == "duration" and evidence["company"] == -1.0:
        return OTHER_FIGURES
    if _apart(witness, a, b):
        return TWO_EVENTS
    telling = _one_telling(a, b)
    if a.kind not in RETOLD or not (evidence["verb_differs"] or telling):
        return None
    retold = not telling and total >= RETOLD["date" if witness.comparison.slip else a.kind]
    one = a.kind == "clock" or witness.comparison.slip is not None
    return None if retold and (_years(a, b) or (one and not days_between(a, b))) else TWO_EVENTS
