"""Who and where."""

from typing import Literal

from .base import Mention, Record

NameKind = Literal["person", "organisation", "place"]


class NameMention(Mention):
    """A name, a short form of one, or a role that stands for one ("the minister").

    `name` is the fullest form of the name in the article; mentions of one entity share `entity`.
    """

    name: str
    kind: NameKind
    role: str | None = None  # "leader of North Korea", "foreign minister"
    title: str | None = None  # what stands before the name: "Gen.", "Dr.", "President"
    nationality: str | None = None  # "South Korean"
    age: int | None = None
    entity: int = 0  # number of the entity within the article
    form: Literal["full", "short", "role", "acronym", "pronoun", "metonym"] = "full"
    country: str | None = None  # for places and for metonyms (Seoul -> South Korea), where known


class Entity(Record):
    """One person, organisation or place of an article, from all its mentions."""

    number: int
    name: str
    kind: NameKind
    roles: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
