"""Facts from claims that are made already."""

from corroborate.schemas import Claim, Clash, Fact, FactKind, Shape, Verdict

from .origins import Origins


def fact(
    kind: FactKind,
    shape: Shape,
    slot: str,
    claims: tuple[Claim, ...],
    origins: Origins,
    *,
    reason: str,
    subject: str | None = None,
    verdict: Verdict | None = None,
    why: tuple[str, ...] = (),
    clash: Clash | None = None,
) -> Fact:
    """The fact that some claims tell. Its subject is the slot and its verdict that of the clash, unless they are given:
    a contradiction where two claims clash beyond doubt, else compatible.
    """
    return Fact.trusted(
        {
            "kind": kind,
            "shape": shape,
            "slot": slot,
            "subject": slot if subject is None else subject,
            "verdict": verdict or ("contradiction" if clash and clash.doubt is None else "compatible"),
            "reason": reason,
            "collection": "",
            "story": "",
            "claims": claims,
            "outlets": len({claim.outlet or claim.article for claim in claims}),
            "origins": origins.count(claims),
            "why": why,
            "rejected": (),
            "conflict": clash,
        }
    )


def shortened(words: str, most: int = 60) -> str:
    """Words for a subject: cut with dots where they have `most` characters or more."""
    return words if len(words) < most else words[: most - 3] + "..."
