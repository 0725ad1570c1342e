"""How much and how many: numbers with hedge, unit and counted thing."""

from collections.abc import Sequence

from corroborate.schemas import DateMention, QuantityMention

from .passage import Passage


def find(passage: Passage, days: Sequence[DateMention]) -> list[QuantityMention]:
    """The quantities in the passage's claim zones, in order of place; none lies in one of `days`."""
    return []
