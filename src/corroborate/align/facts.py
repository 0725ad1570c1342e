"""Lined-up claims -> facts: who agrees, who clashes, and how sure the line-up is."""

from collections.abc import Sequence
from datetime import date

from corroborate.schemas import Article, Claim, Clash, Fact, FactKind, QuantityMention, Verdict
from corroborate.values import calendar, quantities
from corroborate.values.bearings import Bearing

from . import groups as grouping
from .claims import claim, name_of
from .identities import identities, identity_facts, role_facts
from .judge import DOUBTFUL, SURE, Rivalry, rivalries
from .likeness import falls, pairs
from .lines import Line, Weights, lines, weigh
from .occurrences import Occurrence, Value, occurrences
from .origins import Origins
from .one_slot import one_slot_facts
from .remarks import remark_facts
from .spelling import spelling_facts

KINDS: dict[str, FactKind] = {"date": "date", "clock": "date", "duration": "date", "bearing": "place"}
MANY = 150  # values of one article that are compared; more is a table
SHARED_RIVALS = 2  # a group that clashes with more groups than this is lined up badly


def all_facts(articles: Sequence[Article], origins: Origins) -> list[Fact]:
    """Everything that is lined up between the articles of one story."""
    read = [lines(article, number) for number, article in enumerate(articles)]
    together = [line for part in read for line in part]
    weights = weigh(together)
    known = identities(articles)
    return [
        *typed_facts(articles, read, weights, origins),
        *identity_facts(articles, read, weights, known, origins),
        *role_facts(articles, known, origins),
        *one_slot_facts(articles, read, weights, known, origins),
        *spelling_facts(articles, together, weights, origins),
        *remark_facts(articles, weights, origins),
    ]


def typed_facts(
    articles: Sequence[Article], read: Sequence[list[Line]], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about quantities and times."""
    told = [occurrences(article, part, weights)[:MANY] for article, part in zip(articles, read, strict=True)]
    found = [occurrence for part in told for occurrence in part]
    compared = list(pairs(found))
    rivals = grouping.competition(found, compared)
    members = grouping.group(found, compared, rivals)
    judged = choose(rivalries(found, members, compared, rivals))
    facts = [_contradicted(found, members, rivalry, origins) for rivalry in judged]
    sure = [rivalry for rivalry in judged if rivalry.score >= SURE]
    taken = {number for rivalry in sure for number in (rivalry.first, rivalry.second)}
    facts += [_grouped(found, indexes, origins) for number, indexes in enumerate(members) if number not in taken]
    return facts


def choose(found: Sequence[Rivalry]) -> list[Rivalry]:
    """The rivalries worth reporting, likeliest first; a group takes part in few."""
    used: dict[int, int] = {}
    kept = []
    for rivalry in found:
        if rivalry.score < DOUBTFUL:
            break
        if max(used.get(rivalry.first, 0), used.get(rivalry.second, 0)) < SHARED_RIVALS:
            kept.append(rivalry)
            for number in (rivalry.first, rivalry.second):
                used[number] = used.get(number, 0) + 1
    return kept


def _contradicted(
    found: Sequence[Occurrence], members: Sequence[list[int]], rivalry: Rivalry, origins: Origins
) -> Fact:
    first, second = rivalry.witness.first, rivalry.witness.second
    doubt = None if rivalry.score >= SURE else "the sentences may be about different things"
    others = {*members[rivalry.first], *members[rivalry.second]} if doubt is None else set()
    order = [first, second, *sorted(others - {first, second})]
    comparison = rivalry.witness.comparison
    clash = Clash(first=0, second=1, reason=comparison.reason, slip=comparison.slip, doubt=doubt)
    fact = build(found, order, "contradiction", comparison.reason, origins, clash, (f"likeness {rivalry.score:.2f}",))
    falling = falls(found[first], found[second])
    return fact.model_copy(update={"shape": "counter"}) if falling else fact


def _grouped(found: Sequence[Occurrence], indexes: list[int], origins: Origins) -> Fact:
    outlets = {found[i].line.article for i in indexes}
    if len(outlets) < 2:
        return build(found, indexes, "not_comparable", "only one article says so", origins)
    values = {_value(found[i]) for i in indexes}
    verdict: Verdict = "agree" if len(values) == 1 else "compatible"
    reason = "all say " + min(values) if verdict == "agree" else " and ".join(sorted(values)) + " can all be true"
    return build(found, indexes, verdict, reason, origins)


def build(
    found: Sequence[Occurrence],
    indexes: Sequence[int],
    verdict: Verdict,
    reason: str,
    origins: Origins,
    clash: Clash | None = None,
    why: tuple[str, ...] = (),
) -> Fact:
    """The public record of some occurrences."""
    occurrence = found[indexes[0]]
    claims = tuple(to_claim(found[i]) for i in indexes)
    return Fact(
        kind=KINDS.get(occurrence.kind, "number"),
        shape="place" if occurrence.kind == "bearing" else occurrence.kind,
        slot=subject(occurrence),
        subject=subject(occurrence),
        verdict=verdict,
        reason=reason,
        collection=occurrence.article.collection,
        claims=claims,
        outlets=len({name_of(found[i].article) for i in indexes}),
        origins=origins.count(claims),
        why=why,
        conflict=clash,
    )


def to_claim(occurrence: Occurrence) -> Claim:
    """The public record of an occurrence."""
    low, high = bounds(occurrence.mention)
    return claim(occurrence.article, occurrence.start, occurrence.end, _value(occurrence), low, high)


def bounds(mention: Value) -> tuple[float | None, float | None]:
    """A value's ends for plots: the quantity's own, days as ordinals, durations in days."""
    if isinstance(mention, Bearing):
        return None, None
    if isinstance(mention, QuantityMention):
        return mention.low, mention.high
    if mention.type == "duration":
        return mention.low_days, mention.high_days
    return _ordinal(mention.first), _ordinal(mention.last)


def _ordinal(day: date | None) -> float | None:
    return None if day is None else float(day.toordinal())


def _value(occurrence: Occurrence) -> str:
    mention = occurrence.mention
    if isinstance(mention, QuantityMention):
        return quantities.describe(mention)
    return mention.text if isinstance(mention, Bearing) else calendar.describe(mention)


def subject(occurrence: Occurrence) -> str:
    """What the claim is about, in a few of its own words."""
    telling = sorted(occurrence.near.items(), key=lambda item: (-item[1], item[0]))[:4]
    chosen = {word for word, _ in telling}
    words = [w.text.lower() for w in occurrence.line.words if w.key in chosen]
    return " ".join(dict.fromkeys(words)) or occurrence.text
