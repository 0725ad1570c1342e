"""Lined-up claims -> facts: who agrees, who clashes, and how sure the line-up is."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from corroborate.schemas import Article, Claim, Clash, Fact, QuantityMention, Verdict
from corroborate.values.comparison import Comparison

from . import groups as grouping
from .comparing import compare, exchanged, falls
from .copied import copied_facts
from .deathbeds import deathbed_facts
from .deaths import death_facts
from .denials import denial_facts
from .directions import turned
from .disputes import disagreement, named
from .evidence import NearMatches, together
from .headlines import mismatches
from .identities import identities, identity_facts
from .judge import SURE, Rivalry, rivalries, worthy
from .lifespans import lifespan_facts
from .likeness import Pair, pairs
from .lines import Line, Weights, Wording, lines, weigh
from .meetings import Meetings
from .occurrences import Occurrence, occurrences
from .one_slot import one_slot_facts
from .opposites import opposite_facts
from .origins import Origins
from .place_slots import place_facts
from .records import build, shown, to_claim
from .relations import relation_facts
from .remarks import alike, remark_facts, remarks
from .reversals import reversed_facts
from .roles import role_facts
from .speakers import same_speaker
from .spelling import spelling_facts
from .stances import denied_facts, reworded_facts
from .strangers import Strangers
from .telling import Sayings, two_events, two_periods, two_readings
from .usual import usual_facts

MANY = 150  # values of one article that are compared; more is a table
SHARED_RIVALS = 2  # a group that clashes with more groups than this is lined up badly
FEW = 2  # more claims of each side that a doubtful contradiction shows
DISTINCT = 6  # values of one fact that are held against each other for its reason
LONG = 90  # characters of a value's words in a reason
AGAIN = (
    "identity",
    "holder",
    "role",
    "speaker",
    "stance",
    "opposite",
)  # shapes that may tell a clash that another fact tells
DOUBT = "the sentences may be about different things"


def all_facts(articles: Sequence[Article], origins: Origins) -> list[Fact]:
    """Everything that is lined up between the articles of one story."""
    wordings: dict[str, Wording] = {}
    read = [lines(article, number, wordings) for number, article in enumerate(articles)]
    together = [line for part in read for line in part]
    weights = weigh(together)
    known = identities(articles)
    said = remarks(articles, weights)
    likeness = alike(said)
    strangers = Strangers(articles, known)
    facts = once(
        [
            *typed_facts(articles, read, weights, origins),
            *identity_facts(articles, read, weights, known, origins),
            *spelling_facts(articles, together, weights, origins),
            *role_facts(articles, read, known, origins),
            *denied_facts(articles, origins),
            *remark_facts(articles, said, likeness, weights, origins),
            *denial_facts(articles, said, origins),
            *copied_facts(articles, read, origins),
            *place_facts(articles, read, known, origins),
            *death_facts(articles, read, known, origins),
            *deathbed_facts(articles, read, origins),
            *lifespan_facts(articles, known, origins),
            *relation_facts(articles, read, known, origins),
            *usual_facts(articles, read, weights, origins),
            *one_slot_facts(articles, read, weights, known, origins),
            *opposite_facts(articles, read, weights, origins),
            *reversed_facts(articles, read, origins),
            *reworded_facts(articles, said, likeness, origins),
        ]
    )
    return [strangers.kept(fact) for fact in facts]


def once(facts: Sequence[Fact]) -> list[Fact]:
    """The facts without names, speakers and opposites whose clash is in the words of an earlier fact's clash."""
    told: dict[tuple[str, str], list[tuple[Claim, Claim]]] = {}
    kept = []
    for fact in facts:
        if fact.conflict is None:
            kept.append(fact)
            continue
        first, second = fact.claims[fact.conflict.first], fact.claims[fact.conflict.second]
        if (first.article, first.start) > (second.article, second.start):
            first, second = second, first
        others = told.setdefault((first.article, second.article), [])
        if fact.shape in AGAIN and any(_meet(first, a) and _meet(second, b) for a, b in others[:MANY]):
            continue
        if fact.conflict.doubt is None:
            others.append((first, second))
        kept.append(fact)
    return kept


def _meet(a: Claim, b: Claim) -> bool:
    return a.start < b.end and b.start < a.end


def typed_facts(
    articles: Sequence[Article], read: Sequence[list[Line]], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about quantities and times."""
    parts = [occurrences(article, part, weights, MANY) for article, part in zip(articles, read, strict=True)]
    found = [occurrence for part in parts for occurrence in part]
    compared, meetings = comparable_pairs(found)
    rivals = grouping.competition(found, compared)
    members = meetings.regroup(grouping.group(found, compared, rivals))
    owned = [*meetings.clashes(), *turned(found)]
    likely = [r for r in rivalries(found, members, compared, rivals) if worthy(found, r)]
    judged = choose([*_with_owner(found, members, owned), *likely])
    near = NearMatches(found)
    facts = [_contradicted(found, members, rivalry, origins, near) for rivalry in judged]
    sure = [rivalry for rivalry in judged if rivalry.score >= SURE]
    taken = {i for rivalry in sure for number in (rivalry.first, rivalry.second) for i in members[number]}
    agreeing = meetings.regroup(grouping.agreeing(found, compared, taken))
    best = _strongest(agreeing, compared)
    facts += [
        _grouped(found, left, origins, best.get(indexes[0]), near)
        for indexes in agreeing
        if (left := [i for i in indexes if i not in taken])
    ]
    return facts + list(_headlines(found, origins))


def comparable_pairs(found: Sequence[Occurrence]) -> tuple[list[Pair], Meetings]:
    """The pairs of claims that may share a slot, those left out that are of two occasions; and who met when."""
    sayings, meetings = Sayings(found), Meetings(found)

    def apart(first: int, second: int) -> bool:
        """Two clashing values are told of two statements, two meetings or two events."""
        if sayings.apart(first, second) or meetings.apart(first, second):
            return True
        a, b = found[first], found[second]
        if a.kind == b.kind == "date" and sayings.both(first, second):
            return True
        return two_events(a, b) or two_readings(a, b) or two_periods(a, b)

    return [pair for pair in pairs(found, apart) if not (pair.fits and sayings.beside(pair))], meetings


def _with_owner(
    found: Sequence[Occurrence], members: Sequence[list[int]], clashes: Sequence[tuple[int, int]]
) -> Iterator[Rivalry]:
    """The groups that put one meeting on two days, or one point on two sides; a slot with owners needs no likeness."""
    home = {member: number for number, indexes in enumerate(members) for member in indexes}
    told: set[tuple[int, int]] = set()
    for first, second in clashes:
        a, b = sorted((home[first], home[second]))
        if a != b and (a, b) not in told:
            told.add((a, b))
            witness = Pair(first, second, SURE, compare(found[first], found[second]), {})
            yield Rivalry(a, b, SURE, witness, {})


def choose(found: Sequence[Rivalry]) -> list[Rivalry]:
    """The rivalries worth reporting, likeliest first; a group takes part in few."""
    used: dict[int, int] = {}
    pairs: set[tuple[int, int]] = set()
    kept = []
    for rivalry in found:
        if (rivalry.first, rivalry.second) in pairs:
            continue
        pairs.add((rivalry.first, rivalry.second))
        if max(used.get(rivalry.first, 0), used.get(rivalry.second, 0)) < SHARED_RIVALS:
            kept.append(rivalry)
            for number in (rivalry.first, rivalry.second):
                used[number] = used.get(number, 0) + 1
    return kept


def _strongest(members: Sequence[list[int]], compared: Sequence[Pair]) -> dict[int, Pair]:
    """The likeliest pair within each group, by the group's first member."""
    home = {member: indexes[0] for indexes in members for member in indexes}
    best: dict[int, Pair] = {}
    for pair in compared:
        number = home[pair.first]
        if number == home[pair.second] and pair.fits and (number not in best or pair.score > best[number].score):
            best[number] = pair
    return best


def _contradicted(
    found: Sequence[Occurrence], members: Sequence[list[int]], rivalry: Rivalry, origins: Origins, near: NearMatches
) -> Fact:
    pair = rivalry.witness
    a, b = found[pair.first], found[pair.second]
    sure = rivalry.score >= SURE
    sides = [_beyond(found, members[side], pair) for side in (rivalry.first, rivalry.second)]
    others = sorted({i for side in sides for i in side[: None if sure else FEW]})
    order = [pair.first, pair.second, *(others if sure else ())]
    reason = clashing(a, b, pair.comparison)
    first, second = to_claim(a), to_claim(b)
    disagree = disagreement(first, second)
    if (one := named(first.speaker or "")) and same_speaker(first.speaker or "", second.speaker or ""):
        reason += f"; both are from {one.name}"
    fact = build(
        [found[i] for i in order],
        "not_comparable" if disagree else "contradiction",
        f"{disagree}: {reason}" if disagree else reason,
        origins,
        clash=Clash(
            first=0,
            second=1,
            reason=f"{disagree}: {reason}" if disagree else reason,
            slip=None if disagree else pair.comparison.slip,
            doubt=None if sure else rivalry.doubt or DOUBT,
            severity="note" if disagree else None,
            beside=() if sure else tuple(to_claim(found[i]) for i in others),
        ),
        shape="counter" if falls(a, b) else None,
        why=(*together(a, b), f"likeness {rivalry.score:.2f}"),
        rejected=near.rejected(order),
    )
    return fact


def _beyond(found: Sequence[Occurrence], side: Sequence[int], pair: Pair) -> list[int]:
    """A side's claims beyond the witness, those of other articles first."""
    homes = {found[i].line.article for i in (pair.first, pair.second)}
    rest = [i for i in side if i not in (pair.first, pair.second)]
    return sorted(rest, key=lambda i: (found[i].line.article in homes, i))


def clashing(a: Occurrence, b: Occurrence, comparison: Comparison) -> str:
    """Why two values cannot both be true, in the articles' own words where these are short."""
    if not isinstance(a.mention, QuantityMention) or a.kind == "number" or len(a.text) + len(b.text) > LONG:
        return comparison.reason
    if exchanged(a, b):
        return comparison.reason
    first, second = " ".join(a.text.split()), " ".join(b.text.split())
    if a.kind == "age" and a.owner:
        return f"{a.owner} cannot be both {first} and {second}"
    if falls(a, b):
        earlier, later = (a, b) if a.published and b.published and a.published < b.published else (b, a)
        return f'"{later.text}" was reported after "{earlier.text}", which is more'
    return f'"{first}" and "{second}" do not overlap'


def _grouped(
    found: Sequence[Occurrence], indexes: list[int], origins: Origins, best: Pair | None, near: NearMatches
) -> Fact:
    members = [found[i] for i in indexes]
    if len({member.line.article for member in members}) < 2:
        return build(members, "not_comparable", "only one article says so", origins)
    verdict, reason = _agreed(members)
    why = together(found[best.first], found[best.second]) if best else ()
    return build(members, verdict, reason, origins, why=why, rejected=near.rejected(indexes))


def _agreed(members: Sequence[Occurrence]) -> tuple[Verdict, str]:
    """What claims that can all be true amount to, and why."""
    values: dict[str, Occurrence] = {}
    for member in members:
        values.setdefault(shown(member), member)
    if len(values) == 1:
        return "agree", f"all say {next(iter(values))}"
    told = list(values.values())[:DISTINCT]
    compared = [compare(a, b) for a, b in combinations(told, 2)]
    if grown := [c.reason for c in compared if c.verdict == "superseded"]:
        return "superseded", grown[0]
    if len(values) == 2:
        return "compatible", compared[0].reason
    named = sorted(values)
    return "compatible", f"{', '.join(named[:-1])} and {named[-1]} can all be true"


def _headlines(found: Sequence[Occurrence], origins: Origins) -> Iterator[Fact]:
    for mismatch in mismatches(found):
        headline, body = found[mismatch.headline], found[mismatch.body]
        reason = f'the headline says "{headline.text}", the article "{body.text}"'
        doubt = None if mismatch.sure else "the headline may tell of something else"
        clash = Clash(first=0, second=1, reason=reason, slip=mismatch.comparison.slip, doubt=doubt)
        why = (*together(headline, body), f"likeness {mismatch.score:.2f}")
        yield build([headline, body], "contradiction", reason, origins, clash=clash, shape="headline", why=why)
