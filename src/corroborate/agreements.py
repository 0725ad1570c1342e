"""What a story's articles agree on, in brief: all that a short report tells, without the facts themselves."""

from collections import Counter
from collections.abc import Iterable
from typing import Self

from corroborate.schemas import Claim, Fact, Record, Shape

KEPT = 5  # of a story
FEW = 2  # of what there are one or two ("the two countries"), no reader needs to be told
WHO = frozenset({"role", "holder"})  # who is who, which readers know


class Agreement(Record):
    """A fact that several outlets tell alike."""

    shape: Shape
    subject: str
    value: str = ""  # that most claims give
    names: tuple[str, ...] = ()  # of the outlets, each once
    outlets: int
    origins: int
    first: Claim | None = None
    shortest: Claim | None = None  # of those that give the value most claims give

    @classmethod
    def of(cls, fact: Fact) -> Self:
        """A fact in brief."""
        claims, value = fact.claims, common(fact)
        return cls(
            shape=fact.shape,
            subject=fact.subject,
            value=value,
            names=tuple(dict.fromkeys(claim.outlet or claim.article for claim in claims)),
            outlets=fact.outlets,
            origins=fact.origins,
            first=claims[0] if claims else None,
            shortest=shortest(fact),
        )


def common(fact: Fact) -> str:
    """The value that most claims of a fact give, empty where it has none."""
    return Counter(claim.value for claim in fact.claims).most_common(1)[0][0] if fact.claims else ""


def shortest(fact: Fact) -> Claim | None:
    """The claim with the shortest sentence of those that give the value most claims give."""
    value = common(fact)
    return min((c for c in fact.claims if c.value == value), key=lambda c: len(c.sentence.text), default=None)


def telling(fact: Fact, number: int) -> tuple[int, ...]:
    """How much a corroborated fact tells: most of all what many origins say; that a name is the same, least. Unique."""
    return fact.shape != "identity", not _idle(fact), fact.origins, fact.outlets, -number


def _idle(fact: Fact) -> bool:
    """True of any news: who somebody is, or that there are one or two of something."""
    if fact.shape in WHO:
        return True
    return fact.shape == "count" and all(claim.high is not None and claim.high <= FEW for claim in fact.claims)


def best(facts: Iterable[Fact]) -> list[Agreement]:
    """The facts of one story that tell most, at most `KEPT`, that which tells most first."""
    agreed = [(telling(fact, number), fact) for number, fact in enumerate(facts) if fact.standing == "corroborated"]
    agreed.sort(key=lambda entry: entry[0], reverse=True)
    return [Agreement.of(fact) for _, fact in agreed[:KEPT]]
