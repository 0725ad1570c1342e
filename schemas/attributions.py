"""Who says so."""

from typing import Literal

from .base import Mention, Record

Act = Literal[
    "say", "deny", "confirm", "claim", "order", "ask", "accuse", "warn", "announce", "quote", "believe",
    "promise", "intend", "support", "oppose", "find",
]  # fmt: skip


class Source(Mention):
    """The words that name a speaker, and the speaker they stand for ("he" -> "Park Jin")."""

    name: str


class Cue(Mention):
    """The words that attribute ("said", "according to") and the kind of act they report."""

    act: Act


class AttributionMention(Record):
    """A speaker, a cue and the content attributed; the content may be broken into several spans."""

    source: Source | None
    cue: Cue | None
    content: tuple[Mention, ...]
    direct: bool = False  # the content is quoted words
    negated: bool = False  # "did not say"
    via: tuple[str, ...] = ()  # who passed it on, nearest first: "told AFP", "as cited by Tass"
    cites: str | None = None  # whom the source leans on in turn: "Yonhap reported, citing the foreign minister"
