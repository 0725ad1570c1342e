"""Persons, organisations and places that a text names."""

from collections.abc import Sequence

from corroborate.schemas import Entity, NameMention

from .passage import Passage


def find(passage: Passage) -> list[NameMention]:
    """The names in the passage's claim zones, in order of place."""
    return []


def entities(mentions: Sequence[NameMention]) -> tuple[Entity, ...]:
    """One entity a number that the mentions share."""
    return ()
