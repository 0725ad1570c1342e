"""Candidates -> entities: which names of an article belong together, and of which kind each is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES, PARTICLES, groups_of, same_group
from corroborate.lexicon.organisations import LEGAL_FORMS, NOISE_WORDS
from corroborate.lexicon.titles import FEMALE_TITLES, MALE_TITLES, SUFFIXES
from corroborate.schemas import NameKind

from .names_candidates import KNOWN_PLACE, LEGAL, Candidate

LEAST = 0.9  # evidence below which a name that nothing is known of is left out
# Bodies that are often called after their place: "Bellflower" is not short for "Bellflower Superior Court".
LOCAL_HEADS = frozenset(
    """
        court police university council department county board office times post news school hospital college
        airport jail prison church
    """.split()
)
MANY = 12  # names of one surname that are looked at


@dataclass(slots=True, eq=False)
class Group:
    """One entity in the making."""

    words: tuple[str, ...]  # of its fullest form
    text: str
    known: str = ""
    scores: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])
    mentions: list[Candidate] = field(default_factory=list)
    male: bool | None = None
    number: int = 0
    called: bool = False  # the surname alone has stood for the person
    kin: bool = True  # named only as somebody's relative: "his wife, Mary Smith"
    fixed: bool = False  # the lexicon says what it is

    @property
    def kind(self) -> NameKind:
        """The kind with the most evidence; a person before a body before a place."""
        person, organisation, place = self.scores
        if person >= organisation:
            return "person" if person >= place else "place"
        return "organisation" if organisation >= place else "place"

    @property
    def first(self) -> int:
        """Where it is first named."""
        return self.mentions[0].start

    def add(self, found: Candidate) -> None:
        """Takes a mention and its evidence."""
        self.mentions.append(found)
        self.kin = self.kin and (found.kin or len(found.words) < 2)
        if len(found.words) == 1 and len(self.words) > 1:  # what a short form is used for tells less
            self.scores[0] += max(0.0, found.person)
            self.scores[1] += found.organisation / 2
            self.scores[2] += found.place / 2
        else:
            self.scores[0] += found.person
            self.scores[1] += found.organisation
            self.scores[2] += found.place
        if self.male is None:
            self.male = found.male


def sex(found: Candidate) -> bool | None:
    """Whether the person is male, from title and given name; None where neither tells."""
    if found.title:
        for word in found.title.lower().replace(".", "").split():
            if word in MALE_TITLES:
                return True
            if word in FEMALE_TITLES:
                return False
    given = GIVEN_NAMES.get(found.words[0]) if len(found.words) > 1 and found.words[0] not in FAMILY_FIRST else None
    return None if given in (None, "?") else given == "m"


def plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The parts without "Jr" and the like."""
    return words if SUFFIXES.isdisjoint(words) else tuple(w for w in words if w not in SUFFIXES) or words


def surnames(words: tuple[str, ...]) -> tuple[str, ...]:
    """The parts by which the person may be called alone: the last, and the first where the family name stands first."""
    parts = plain(words)
    if len(parts) < 2:
        return parts
    if (
        len(parts) <= 3
        and parts[0] in FAMILY_FIRST
        and (parts[0] not in GIVEN_NAMES or all(len(p) < 6 for p in parts))
        and not parts[-1].endswith(".")
    ):
        western = parts[0] in GIVEN_NAMES or parts[-1] in FAMILY_FIRST
        return (parts[0], parts[-1]) if western or len(parts) == 2 else (parts[0],)
    return (parts[-1],)


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Two names of several parts and one surname can be one person's."""
    if set(a) & SUFFIXES != set(b) & SUFFIXES and set(a) & SUFFIXES and set(b) & SUFFIXES:
        return False
    a, b = plain(a), plain(b)
    if a == b or "".join(a) == "".join(b):
        return True
    if a[-1] != b[-1]:
        return False
    if a[0] in PARTICLES or b[0] in PARTICLES:  # "De Blasio"
        return a == b[-len(a) :] or b == a[-len(b) :]
    first, second = a[0], b[0]
    if first == second or (same_group(first, second) and _one_pet(first, second)):
        middles = set(a[1:-1]), set(b[1:-1])
        long = [m for m in middles if m]
        return (
            len(long) < 2 or bool(middles[0] & middles[1]) or {m[0] for m in middles[0]} == {m[0] for m in middles[1]}
        )
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first in b[1:-1] or second in a[1:-1]


def _one_pet(first: str, second: str) -> bool:
    """Of two forms of a name, one begins the other or is short for that name alone."""
    return first[:3] == second[:3] or min(groups_of(first), groups_of(second)) == 1


class Grouping:
    """Builds the groups: names of several words first, then short forms and acronyms, which lean on them."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.groups: list[Group] = []
        self.of: dict[tuple[str, ...], Group] = {}  # names of several words, and known names
        self.called: dict[str, list[Group]] = {}  # surname -> persons
        self.given: dict[str, list[Group]] = {}
        self.opened: dict[str, list[Group]] = {}  # first word -> bodies
        self.letters: dict[str, list[Group]] = {}  # initials -> bodies
        self.known: dict[str, Group] = {}
        self.grounds: set[str] = set()  # first words of places: "Jeju" of "Jeju Island"
        for found in candidates:
            told = sex(found)
            found.male = found.male if told is None else told
        for found in candidates:
            if not found.known and len(found.words) > 1:
                self._place_long(found)
        for found in candidates:
            if found.known and not self._namesake(found):
                self._place_known(found)
        for group in self.groups:
            self._index(group)
        for found in candidates:
            if not found.known and len(found.words) == 1:
                self._place_short(found)
        self._join_acronyms()

    def _namesake(self, found: Candidate) -> bool:
        """A place's name that is a surname here: "Washington" after "Ada Washington", unless it is used as a place."""
        if found.code != "L" or len(found.words) != 1 or found.place > KNOWN_PLACE:
            return False
        people = [g for g in self.called.get(found.words[0], ())[:MANY] if g.kind == "person"]
        if not people or not (found.title or found.person >= 1):
            return False
        found.known, found.code, found.place = "", "", 0.0
        return True

    def _new(self, found: Candidate) -> Group:
        group = Group(found.words, found.text, found.known)
        self.groups.append(group)
        return group

    def _place_known(self, found: Candidate) -> None:
        group = self.known.get(found.known)
        if group is None:
            group = self.known[found.known] = self._new(found)
            group.fixed = True
        if len(found.words) > len(group.words):
            group.words, group.text = found.words, found.text
        self.of[found.words] = group
        group.add(found)

    def _place_long(self, found: Candidate) -> None:
        core = found.words[:-1] if len(found.words) > 2 and found.words[-1] in LEGAL else found.words
        group = self.of.get(core)
        if group is None:
            group = self._variant(found)
            if group is None:
                group = self._new(found)
                for part in surnames(found.words):
                    self.called.setdefault(part, []).append(group)
            elif len(found.words) > len(group.words):
                group.words, group.text = found.words, found.text
            self.of[core] = group
            opening = found.words[0]
            if opening not in surnames(found.words) and group not in self.given.setdefault(opening, []):
                self.given[opening].append(group)
        group.add(found)

    def _variant(self, found: Candidate) -> Group | None:
        for part in surnames(found.words):
            for group in self.called.get(part, ())[:MANY]:
                if (
                    group.kind == "person"
                    and (found.person >= max(found.organisation, found.place) or found.words[0] in PARTICLES)
                    and same_person(found.words, group.words)
                ):
                    return group
        return None

    def _index(self, group: Group) -> None:
        parts = plain(group.words)
        if len(parts) < 2:
            return
        if group.kind == "place":
            self.grounds.add(parts[0])
        if group.kind == "organisation":
            if parts[-1] not in LOCAL_HEADS:
                self.opened.setdefault(parts[0], []).append(group)
            initials = "".join(w[0] for w in parts if w not in NOISE_WORDS and w not in LEGAL_FORMS)
            self.letters.setdefault(initials, []).append(group)

    def _place_short(self, found: Candidate) -> None:
        word = found.words[0]
        group = self._whose(word, found)
        if group is None and word in self.called:
            found.person += 3
        if group is None:
            if word in self.grounds:
                found.place += 2
            if word[-1:] == "s" and word[:-1] in self.called and found.title is None:
                return  # "the Mitchells"
            key = (word,)
            group = self.of.get(key)
            if group is None:
                group = self.of[key] = self._new(found)
        elif group.words != found.words:
            found.form = (
                "acronym" if found.text.isupper() and len(found.text) > 1 and group.kind == "organisation" else "short"
            )
        if found.words != group.words:
            group.called = True
        group.add(found)

    def _whose(self, word: str, found: Candidate) -> Group | None:
        """The one person or body that the single word can stand for at its place in the text."""
        if word not in self.called and word not in self.given and word not in self.opened and word not in self.letters:
            return None
        people = [g for g in self.called.get(word, ())[:MANY] if g.kind == "person"]
        if people and max(g.scores[0] for g in people) >= 3 and not found.place > 5:
            return self._one(people, found)
        if people and found.place < found.person + 2.5 and found.organisation < found.person + 3:
            return self._one(people, found)
        if found.organisation > found.person:
            bodies = self.letters.get(word) if found.text.isupper() else self.opened.get(word)
            if bodies and len(bodies) == 1:
                return bodies[0]
        people = [g for g in self.given.get(word, ())[:MANY] if g.kind == "person"]
        if people and found.place < 2.5 and found.title is None and found.organisation < found.person + 3:
            return self._one(people, found)
        bodies = [g for g in self.opened.get(word, ()) if g.first < found.start]
        if len(bodies) == 1 and found.person < 2.5 and found.place < 2.5:
            return bodies[0]
        return None

    def _one(self, people: Sequence[Group], found: Candidate) -> Group | None:
        fitting = [g for g in people if found.male is None or g.male is None or g.male == found.male]
        if len(fitting) > 1:
            fitting = [g for g in fitting if g.first < found.start] or fitting
        if len(fitting) > 1:
            # Relatives who come later do not take the surname from who is called by it already.
            fitting = (
                [g for g in fitting if g.called and not g.kin] if all(g.kin or g.called for g in fitting) else fitting
            )
        return fitting[0] if len(fitting) == 1 else None

    def _join_acronyms(self) -> None:
        """ "Harbour Safety Agency (HSA)" and later "HSA": single words in capitals that are a body's initials."""
        for group in [g for g in self.groups if len(g.words) == 1 and g.text.isupper() and 2 <= len(g.text) <= 6]:
            bodies = self.letters.get(group.words[0], ())
            if len(bodies) == 1 and bodies[0] is not group and not (group.fixed and bodies[0].fixed):
                home = bodies[0]
                for found in group.mentions:
                    found.form = "acronym"
                    home.add(found)
                home.mentions.sort(key=lambda m: m.start)
                group.mentions = []


def kept(groups: Iterable[Group]) -> list[Group]:
    """The groups that are worth naming, numbered in the order of the text."""
    found = [g for g in groups if g.mentions and max(g.scores) >= LEAST]
    found.sort(key=lambda g: (g.first, -len(g.words)))
    for number, group in enumerate(found):
        group.number = number
    return found
