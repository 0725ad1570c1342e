"""Offices and occupations beside names: "the mayor of Oslo, Anna Berg", "Anna Berg, the mayor," "the mayor"."""

from dataclasses import dataclass

from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.roles import ROLE_MODIFIERS, ROLE_NOUNS, SOLE, folded
from corroborate.lexicon.titles import HONORIFICS, OFFICES, RANKS
from corroborate.text.lemmas import is_common
from corroborate.text.words import CLASS_OF

from .marks import OFFICE
from .names_candidates import Candidate, Pieces, RoleWord
from .names_lexicon import possessive
from .names_scan import Scan

FORMER = frozenset("former ex late then-".split())
DETERMINERS = frozenset("the a an its his her their our this that The A An Its His Her Their This".split())
DEFINITE = frozenset("the The".split())
NO_ROLE = frozenset(
    """
        counterpart partner hopeful head director player model host forward defender official officer head
        veteran striker guard expert marine owner
    """.split()
)
ARTICLED = frozenset(["Kremlin", "White House", "Pentagon", "Senate", "FBI", "CIA", "UN", "U.N.", "EU"])
ARTICLED_HEADS = frozenset(
    """
        ministry department agency bureau commission council committee court army navy union nations service
        office guard force forces board party
    """.split()
)
STAFF = frozenset("station office department team deputies deputy detectives house home".split())
LINKS = frozenset("of for at with in".split())
REACH = 6  # words before the noun that may belong to the office


@dataclass(slots=True)
class Office:
    """An office where the text names it, `text[start:end]` with its determiner, and the person that it is tied to."""

    start: int
    end: int
    tok: int  # first token of the office itself, without determiner and affiliation
    stop: int
    sentence: int
    role: str
    affiliation: str | None
    nationality: str | None
    former: bool
    definite: bool
    alone: bool = True  # no noun follows that it belongs to: "the sheriff's station"
    holder: Candidate | None = None


class Offices:
    """Finds the offices of a passage and ties them to the candidates beside them."""

    def __init__(self, scan: Scan, pieces: Pieces, candidates: list[Candidate]) -> None:
        self.scan = scan
        self.words = scan.words
        self.starting = {c.tok: c for c in candidates}
        self.ending = {c.stop: c for c in candidates}
        self.peoples = pieces.peoples
        self.peoples_ending = {stop: (text, country, tok) for tok, (text, country, stop) in pieces.peoples.items()}
        self.capitalised = {role.stop: role for role in pieces.roles}

    def find(self) -> list[Office]:
        """All offices in the order of the text; those with a holder have told it what they know."""
        found = []
        words = self.words
        spots = sorted({*self.scan.marked(OFFICE), *[k - 1 for k in self.capitalised]})
        number = 0
        for k in spots:
            while self.scan.bounds[number][1] <= k:
                number += 1
            office = self._office(k, number, *self.scan.bounds[number])
            if office is not None and (office.definite or words[k][-2:] not in ("'s", "’s")):
                found.append(office)
        return found

    def _office(self, k: int, number: int, first: int, stop: int) -> Office | None:
        words = self.words
        owned = possessive(words[k])
        if not owned and self._goes_on(k + 1, stop):
            return None
        noun: RoleWord | None = self.capitalised.get(k + 1)
        tok = noun.tok if noun else k
        if noun is None:
            while (
                tok > first
                and k - tok < REACH
                and (
                    (words[tok - 1] if tok - 1 > first else words[tok - 1].lower()) in ROLE_MODIFIERS
                    or words[tok - 1] in ROLE_NOUNS
                )
            ):
                tok -= 1
        else:
            while tok > first and words[tok - 1] in ROLE_MODIFIERS:
                tok -= 1
        role = " ".join(w for w in words[tok : k + 1] if w != ".")
        role = folded(role[:-2] if owned else role)
        office = Office(
            self.scan.starts[tok], self.scan.ends[k] - 2 * owned, tok, k + 1, number, role, None, None, False, False
        )
        begin = self._left(office, noun, first)
        office.start = self.scan.starts[begin]
        office.role, former = current(office.role)
        office.former = office.former or former
        following = words[k + 1] if k + 1 < stop else ""
        if owned:
            office.alone = following not in STAFF
            return office
        office.alone = not self._plain_noun(following)
        after = self._right(office, k + 1, stop)
        office.holder = self._named_after(after, stop, k + 1) or self._named_before(begin, first)
        if office.holder is not None:
            self._tell(office)
        return office

    def _goes_on(self, k: int, stop: int) -> bool:
        """Words of the office follow, as "security officer" after "chief"."""
        for at in range(k, min(k + 4, stop)):
            if self.words[at] in ROLE_NOUNS:
                return True
            if self.words[at] not in ROLE_MODIFIERS:
                return False
        return False

    def _left(self, office: Office, noun: RoleWord | None, first: int) -> int:
        """Reads what stands before the office: nationality, whose it is, determiner. Returns its first token."""
        words, at = self.words, office.tok
        if noun is not None and noun.affiliation is not None:
            office.affiliation = _shown(noun.affiliation)
            if isinstance(noun.affiliation, Candidate):
                at = noun.affiliation.tok
        for _ in range(3):
            if at in self.peoples_ending and self.peoples_ending[at][2] >= first:
                office.nationality, country, at = self.peoples_ending[at]
                office.affiliation = office.affiliation or country or None
            elif at > first and words[at - 1].lower() in FORMER:
                office.former = True
                at -= 1
            elif at in self.ending and self.ending[at].tok >= first and office.affiliation is None:
                found = self.ending[at]
                if found.person > max(found.organisation, found.place):
                    break
                office.affiliation = _shown(found)
                office.definite = office.definite or found.possessive
                at = found.tok
            elif at > first + 1 and words[at - 1] in ("'s", "’s", "'", "’") and at - 1 in self.ending:
                office.affiliation = _shown(self.ending[at - 1])
                office.definite = True
                at = self.ending[at - 1].tok
            else:
                break
        if at > first and words[at - 1] in DETERMINERS:
            office.definite = words[at - 1] in DEFINITE
            at -= 1
        return at

    def _right(self, office: Office, at: int, stop: int) -> int:
        """Reads "of South Korea" after the office. Returns the token behind it."""
        words = self.words
        if at + 1 < stop and words[at] in LINKS:
            step = at + 2 if words[at + 1] == "the" else at + 1
            found = self.starting.get(step)
            if found is not None and found.code == "L" and found.stop < stop and self._plain_noun(words[found.stop]):
                return at
            if found is not None and found.person <= max(found.organisation, found.place, 0.5) + 2:
                if office.affiliation is None and words[at] != "in":
                    office.affiliation = _shown(found)
                if words[at] in ("of", "for"):
                    office.end = found.end
                return found.stop + (found.stop < stop and words[found.stop] in ("'s", "’s"))
        return at

    def _plain_noun(self, word: str) -> bool:
        """A noun goes on: "for the U.S. advocacy group"."""
        return word.isalpha() and word.islower() and word not in CLASS_OF

    def _named_after(self, at: int, stop: int, behind: int) -> Candidate | None:
        """The person named right after the office, or after it and a comma."""
        words = self.words
        found = self.starting.get(at)
        if found is not None and at == behind and found.code not in ("L", "B"):
            return None if all(is_common(word) for word in found.words) and found.person < 2 else found
        if found is not None and found.person > 2:
            return found
        if at + 1 < stop and words[at] == ",":
            found = self.starting.get(at + 1)
            if (
                found is not None
                and found.code == ""
                and len(found.words) > 1
                and found.person >= max(found.organisation, found.place)
            ):
                after = words[found.stop] if found.stop < stop else "."
                if after in (",", ".", ";", ")", "–", "—") or after.islower():
                    return found
        return None

    def _named_before(self, begin: int, first: int) -> Candidate | None:
        """The person to whom the office is an apposition: "Park Jin, 66, the foreign minister"."""
        words, at = self.words, begin
        if at - 1 <= first or words[at - 1] not in (",", "(", "-", "–", "—"):
            return None
        at -= 1
        if at - 2 > first and words[at - 1].isdigit() and words[at - 2] == ",":
            at -= 2
        found = self.ending.get(at)
        if (
            found is None
            or found.code in ("L", "B")
            or found.possessive
            or found.person < max(found.organisation, found.place)
        ):
            return None
        return found

    def _tell(self, office: Office) -> None:
        holder = office.holder
        if holder is None:
            return
        holder.person += 4
        if holder.role is None and office.role not in NO_ROLE:
            holder.role, holder.former = office.role, office.former
            holder.affiliation = office.affiliation or holder.affiliation
        holder.nationality = holder.nationality or office.nationality


def _shown(whose: Candidate | str) -> str:
    return whose if isinstance(whose, str) else whose.known or whose.text


def current(role: str) -> tuple[str, bool]:
    """The office without "former", and whether it was there."""
    first, _, rest = role.partition("-" if role.startswith("ex-") else " ")
    return (rest, True) if rest and first in FORMER else (role, False)


def was(scan: Scan, head: int) -> bool:
    """ "former" stands before the title whose first token is `head`, or before the country in front of it."""
    for at in range(head - 1, max(head - 5, -1), -1):
        word = scan.words[at]
        if word.lower() in FORMER:
            return True
        if not (word[0].isupper() or word in ("'s", "’s")):
            return False
    return False


def titled_role(found: Candidate) -> str | None:
    """The office in the title before a name: "Foreign Minister" -> "foreign minister"; None for "Mr" and ranks."""
    if found.title is None:
        return None
    plain = found.title.lower().replace(".", "")
    if plain.endswith("-elect"):
        return folded(plain)
    if plain in HONORIFICS or (plain in RANKS and plain not in SOLE):
        return None
    if plain in OFFICES:
        return folded(OFFICES[plain])
    if plain in ("first lady",):
        return plain
    words = plain.split()
    while (
        len(words) > 1
        and words[-1] != "general"
        and words[-1] not in SOLE
        and (words[-1] in RANKS or words[-1] in OFFICES)
    ):
        words.pop()
    plain, last = " ".join(words), words[-1]
    if last in ROLE_NOUNS or " of " in plain or last == "general":
        return folded(plain)
    return None


def described(role: str, affiliation: str | None, former: bool) -> str:
    """The role as it is shown: "former president of the United States"."""
    words = f"former {role}" if former else role
    if not affiliation:
        return words
    whose = gazetteer().articled.get(affiliation, affiliation)
    if whose in ARTICLED or whose.rpartition(" ")[2].lower() in ARTICLED_HEADS:
        whose = whose if whose.startswith("The ") or "'" in whose else f"the {whose}"
    link = "for" if role.endswith("spokesperson") else "of"
    return f"{words} {link} {whose}"
