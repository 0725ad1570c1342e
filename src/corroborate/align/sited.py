"""What a sentence tells of the place of something: a slot with an owner, and the spot."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from corroborate.schemas import Article, NameMention

from .identities import Identity
from .lines import Line
from .spots import Site, Spot, spots

Owner = tuple[str, str]  # of which sort, and which: ("person", "7")
DIRECTED = frozenset("north south east west n s e w".split())
OPENING = frozenset("rue via calle place avenue boulevard".split())


@dataclass(slots=True, eq=False)
class Sited:
    """The place that an article gives to something."""

    slot: str  # "birth", "seat", "site" and so on
    owner: Owner
    shown: str  # the slot for a reader: "birth of Anna Berg"
    article: int
    line: Line
    start: int
    end: int
    spot: Spot
    once: bool  # the slot has one value; else it has one at a time
    block: str = ""  # "1200" of a street


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence with its names and places."""

    article: Article
    number: int  # of the article
    line: Line
    names: Sequence[NameMention]
    who: dict[tuple[int, int], int]  # (article, start of a mention) -> identity
    known: Sequence[Identity]
    sites: list[Site]
    spots: list[Spot] = field(init=False)

    def __post_init__(self) -> None:
        self.spots = spots(self.article, self.line, self.sites)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def of(self, slot: str, mention: NameMention, spot: Spot, *, once: bool = True) -> list[Sited]:
        """The statement that a spot is the place of a person's or body's birth, seat and so on; none of the unknown."""
        identity = self.who.get((self.number, mention.start))
        if identity is None:
            return []
        owner, shown = (mention.kind, str(identity)), f"{slot} of {self.known[identity].name}"
        level = spot.levels[0]
        return [Sited(slot, owner, shown, self.number, self.line, level[0].start, level[-1].end, spot, once)]

    def owns(self, mention: NameMention) -> bool:
        """The name is a possessive."""
        return self.text.startswith(("'s", "’s"), mention.end) or mention.text.endswith(("'s", "’s"))


def only(site: Site) -> Spot:
    """The spot that a place by itself is."""
    return Spot(site.start, site.end, ((site,),), loose=False)


def street_key(name: str) -> str:
    """A street's name without its direction and sort: "East 223rd St." -> "223rd"."""
    words = [w for w in name.lower().replace(".", "").split() if w not in DIRECTED]
    return " ".join(words[:-1] if len(words) > 1 and words[0] not in OPENING else words)
