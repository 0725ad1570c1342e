"""What may be a name, with all that is known of it; the records that the steps of finding names hand on."""

from dataclasses import dataclass, field

KNOWN_PLACE = 5.0  # evidence that the lexicon's knowing a place gives
# Legal forms that end names of companies.
LEGAL = frozenset("inc corp corporation ltd limited co llc plc ag gmbh sa nv incorporated".split())


@dataclass(slots=True)
class Candidate:
    """A stretch that may be a name: `text[start:end]`, tokens `tok:stop` of sentence number `sentence`."""

    start: int
    end: int
    tok: int
    stop: int
    sentence: int
    words: tuple[str, ...]  # folded for comparison
    text: str
    person: float = 0.0
    organisation: float = 0.0
    place: float = 0.0
    known: str = ""  # what the lexicon says that it stands for
    code: str = ""  # L or B where the lexicon knows it
    opening: bool = False  # its capital may be that of the sentence
    title: str | None = None
    role: str | None = None  # folded, without whom it serves
    former: bool = False
    affiliation: str | None = None  # country or body that the role belongs to
    nationality: str | None = None
    age: int | None = None
    possessive: bool = False
    form: str = "full"
    entity: int = 0
    male: bool | None = None
    head: int = -1  # first token of the title
    kin: bool = False  # a word for a relative stands before it


@dataclass(slots=True)
class RoleWord:
    """A capitalised office without a name beside it: "the District Attorney"."""

    tok: int
    stop: int
    sentence: int
    affiliation: Candidate | str | None = None


@dataclass(slots=True)
class Pieces:
    """What the runs of a passage fall into."""

    candidates: list[Candidate] = field(default_factory=list)
    roles: list[RoleWord] = field(default_factory=list)
    peoples: dict[int, tuple[str, str, int]] = field(default_factory=dict)  # first token -> words, country, token after


def fold(text: str) -> tuple[str, ...]:
    """The parts of a name in lower case, hyphens and full stops aside: "Suk-Yeol" -> ("suk", "yeol")."""
    if text.isalpha():
        return (text.lower(),)
    return tuple(text.lower().replace(".", " ").replace("-", " ").replace("’", "'").split())
