"""Occurrences -> the public records of claims and facts."""

from collections.abc import Sequence
from datetime import date

from corroborate.schemas import Claim, Clash, Fact, FactKind, QuantityMention, Shape, Verdict
from corroborate.values import calendar, quantities
from corroborate.values.bearings import Bearing
from corroborate.values.ordinals import Ordinal

from .captions import caption
from .claims import claim, name_of
from .occurrences import Occurrence
from .origins import Origins
from .worth import Value

KINDS: dict[str, FactKind] = {"date": "date", "clock": "date", "duration": "date", "bearing": "place"}


def build(
    members: Sequence[Occurrence],
    verdict: Verdict,
    reason: str,
    origins: Origins,
    *,
    clash: Clash | None = None,
    shape: Shape | None = None,
    why: tuple[str, ...] = (),
    rejected: tuple[str, ...] = (),
) -> Fact:
    """The public record of some occurrences, which share a kind; the first gives the subject."""
    first = members[0]
    claims = tuple(to_claim(member) for member in members)
    about = caption(first)
    usual: Shape = "place" if first.kind == "bearing" else "number" if first.kind == "ordinal" else first.kind
    return Fact.trusted(
        {
            "kind": KINDS.get(first.kind, "number"),
            "shape": shape or usual,
            "slot": f"{first.kind} {about}",
            "subject": about,
            "verdict": verdict,
            "reason": reason,
            "collection": first.article.collection,
            "story": "",
            "claims": claims,
            "outlets": len({name_of(member.article) for member in members}),
            "origins": origins.count(claims),
            "why": why,
            "rejected": rejected,
            "conflict": clash,
        }
    )


def to_claim(occurrence: Occurrence) -> Claim:
    """The public record of an occurrence."""
    low, high = bounds(occurrence.mention)
    return claim(occurrence.article, occurrence.start, occurrence.end, shown(occurrence), low, high)


def bounds(mention: Value) -> tuple[float | None, float | None]:
    """A value's ends for plots: the quantity's own, days as ordinals, durations in days."""
    if isinstance(mention, (Bearing, Ordinal)):
        return None, None
    if isinstance(mention, QuantityMention):
        return mention.low, mention.high
    if mention.type == "duration":
        return mention.low_days, mention.high_days
    return _ordinal(mention.first), _ordinal(mention.last)


def _ordinal(day: date | None) -> float | None:
    return None if day is None else float(day.toordinal())


def shown(occurrence: Occurrence) -> str:
    """The value as understood, for a reader."""
    mention = occurrence.mention
    if isinstance(mention, QuantityMention):
        return quantities.describe(mention)
    return mention.text if isinstance(mention, (Bearing, Ordinal)) else calendar.describe(mention)
