"""Runs of capitalised words -> candidates, with what the run itself says of them."""

import re
from collections.abc import Sequence

from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.ordinary import WORDS
from corroborate.lexicon.organisations import HEAD_NOUNS
from corroborate.lexicon.places import PLACE_OF, PLACE_OPENERS, gazetteer
from corroborate.lexicon.roles import OF_PARTS, ROLE_NOUNS
from corroborate.lexicon.surnames import SURNAMES
from corroborate.text.lemmas import is_common, lemma

from .names_candidates import KNOWN_PLACE, LEGAL, Candidate, Pieces, RoleWord, fold
from .names_lexicon import VESSELS
from .names_runs import Run, Unit
from .names_scan import Scan

# Heads of places and bodies that are also surnames.
SPACED_RE = re.compile(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)")
NAMELESS = frozenset(
    """
        hurricane typhoon cyclone storm operation project flight boeing airbus article chapter section test
        tropical macbook iphone ipad galaxy windows playstation xbox kindle
    """.split()
)
SURNAME_HEADS = frozenset(
    "park hill lake hall church street castle house ford rivers bush woods fields banks moon post press guard "
    "guards mirror trust union temple square forest forrest "
    """
        bridge parish harbor tower towers glass march fund court day cross star price mills mill brown parks
        hills springs lane drive marsh field
    """.split()
)
DIRECTIONS = frozenset(
    "downtown central northern southern eastern western north south east west northeast northwest southeast "
    "southwest upper lower greater inner outer suburban mainland "
    "northeastern northwestern southeastern southwestern rural far midtown old".split()
)
ROYAL = frozenset(
    """
        king queen prince princess duke earl count saint father mother sister brother cardinal judge lord lady
        major general chief officer
    """.split()
)


def _coined(word: str) -> bool:
    """ "GlobalCom", "EYP": capitals within, other than those of "McCain" and "LaRue"."""
    return len(word) > 1 and (word.isupper() or (any(c.isupper() for c in word[4:]) and "-" not in word))


def _plural(word: str) -> bool:
    """The plural of a noun that is no name: "advisors", but not "Jeffs" or "Brooks"."""
    base = lemma(word)
    return base != word and (base in WORDS or base in ROLE_NOUNS)


class Segmenter:
    """Cuts runs into candidates and collects them in `pieces`."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.pieces = Pieces()

    def run(self, run: Run) -> None:
        """Adds the candidates of one run."""
        if len(run.units) == 1:
            self._alone(run.units[0], run)
            return
        units = self._mended(run.units)
        before = len(self.pieces.candidates)
        self._read(units, run.sentence)
        if (
            run.possessive
            and len(self.pieces.candidates) > before
            and self.pieces.candidates[-1].stop >= units[-1].stop
        ):
            self.pieces.candidates[-1].possessive = True

    def _alone(self, unit: Unit, run: Run) -> None:
        """A run of one unit."""
        code = unit.code
        if code in "NLB" or (code == "R" and self._low(unit) in SURNAMES):
            self._candidate([unit], run.sentence).possessive = run.possessive
        elif code == "P":
            self.pieces.peoples[unit.tok] = (self.scan.text[unit.start : unit.end], unit.name, unit.stop)
        elif code in "TR":
            self.pieces.roles.append(RoleWord(unit.tok, unit.stop, run.sentence))
        elif code in "HGMS":
            self._one(unit, run.sentence)

    def _mended(self, units: list[Unit]) -> list[Unit]:
        """Months that are surnames ("Theresa May"), and codes that a neighbour settles."""
        for k, unit in enumerate(units):
            if (
                unit.code == "P"
                and self._low(unit) in GIVEN_NAMES
                and k + 1 < len(units)
                and self._surname(units[k + 1])
            ):
                units[k] = unit._replace(code="N")
            elif unit.code == "P":
                self.pieces.peoples[unit.tok] = (self.scan.text[unit.start : unit.end], unit.name, unit.stop)
            elif (
                k
                and unit.code == "D"
                and units[k - 1].code in "NT"
                and self._low(unit) in ("may", "march", "day")
                and (units[k - 1].code == "T" or self._low(units[k - 1]) in GIVEN_NAMES)
            ):
                units[k] = unit._replace(code="N")
        return units

    def _surname(self, unit: Unit) -> bool:
        return unit.code == "N" and (self._low(unit) in SURNAMES or not is_common(self._low(unit)))

    def _low(self, unit: Unit) -> str:
        return self.scan.text[unit.start : unit.end].lower().rstrip(".")

    def _read(self, units: Sequence[Unit], sentence: int) -> None:
        k, n = 0, len(units)
        while k < n:
            first = self._office(units, k)
            if first is None:
                self._chunk(units[k:], sentence)
                return
            last = self._office_end(units, first)
            tail = self._tail(units, last)
            if (
                tail == last
                and first == k
                and last - k == n - k
                and len(units) > 1
                and units[-1].code == "T"
                and self._low(units[-2]) in GIVEN_NAMES
            ):
                self._chunk(units[k:], sentence)
                return
            made = len(self.pieces.candidates)
            if units[k:first]:
                self._chunk(units[k:first], sentence)
            affiliation: Candidate | str | None = None
            if len(self.pieces.candidates) > made and self.pieces.candidates[-1].stop == units[first].tok:
                affiliation = self.pieces.candidates[-1]
                affiliation.person -= 4
                affiliation.organisation += 1
                affiliation.place += 1
            elif first > k and units[first - 1].code == "P":
                affiliation = units[first - 1].name
            if tail == last:
                self.pieces.roles.append(RoleWord(units[first].tok, units[last - 1].stop, sentence, affiliation))
            else:
                person = self._candidate(units[last:tail], sentence)
                person.person += 6
                person.head = units[first].tok
                person.title = " ".join(
                    self.scan.text[units[first].start : self.scan.ends[units[last - 1].stop - 1]].split()
                )
                if first > k and units[first - 1].code == "P":
                    person.nationality = self.scan.text[units[first - 1].start : units[first - 1].end]
                person.affiliation = (
                    affiliation
                    if isinstance(affiliation, str)
                    else affiliation.known or affiliation.text
                    if affiliation
                    else None
                )
            k = tail

    def _office(self, units: Sequence[Unit], k: int) -> int | None:
        """Where the next title or office begins that something may follow, or that stands alone."""
        n = len(units)
        for at in range(k, n):
            if units[at].code not in "TR":
                continue
            first = at
            while first > k and units[first - 1].code == "M" and not self._area(units, k, first - 1):
                first -= 1
            last = self._office_end(units, first)
            if last < n and (units[last].code in "HGX" or units[-1].code in "HG") and self._tail(units, last) == last:
                continue  # "General Hospital", "Governor House"
            if last == n and at > k and first > k and units[first - 1].code in "NI":
                low = self._low(units[first - 1])
                if low in GIVEN_NAMES or units[first - 1].code == "I":
                    continue  # "Larry King"
            return first
        return None

    def _area(self, units: Sequence[Unit], k: int, at: int) -> bool:
        """ "County" in "Genesee County Undersheriff" belongs to the place."""
        return at > k and units[at - 1].code in "LN" and self._low(units[at]) in ("county", "city", "state")

    def _office_end(self, units: Sequence[Unit], first: int) -> int:
        """The unit after the words of the office that begins at `first`."""
        k, n, last = first, len(units), first
        while k < n:
            code = units[k].code
            if code in "TR":
                last = k + 1
            elif code == "M":
                last = k + 1 if self._low(units[k]) == "executive" and last == k > first else last
            elif code in "oa":
                step = k + 2 if k + 1 < n and units[k + 1].code == "t" else k + 1
                low = self._low(units[step]) if step < n else ""
                if code == "o" and (low in OF_PARTS or low == "foreign"):
                    last = min(n, step + 1 + (low == "foreign"))
                    k = last
                    continue
                if code == "o" or not low or units[step].code not in "TRM":
                    break
            else:
                break
            k += 1
        return last

    def _tail(self, units: Sequence[Unit], first: int) -> int:
        """The unit after the name that begins at `first`; `first` itself where none does."""
        k, n = first, len(units)
        while k < n and (
            units[k].code in "NIdSLMHGDTPXq" or (units[k].code == "B" and k > first and self._given(units[k - 1]))
        ):
            code = units[k].code
            if code == "D" and k == first:
                break
            if k > first and code in "TR":
                if k + 1 < n:
                    break
            elif (
                code == "T"
                or (code == "P" and k == first and units[k].name and k + 1 < n)
                or (code == "M" and k == first and k + 1 == n)
            ):
                break
            k += 1
        if k == first or (k == n - 1 and units[k].code == "o"):
            return first
        last = units[k - 1]
        if k - first == 1 and last.code == "N" and _plural(self._low(last)):
            return first  # "Marine Commandos"
        if k - first > 1 and all(self._ordinary(unit) for unit in units[first:k]):
            return first  # "A Scientist Presents Evidence"
        if last.code in "HGX" and self._low(last) not in SURNAME_HEADS:
            return first
        if last.code == "G" and k - first == 1 and first and self._low(units[first - 1]) in ROYAL:
            return first
        return k

    def _ordinary(self, unit: Unit) -> bool:
        low = self._low(unit)
        return unit.code == "N" and is_common(low) and low not in GIVEN_NAMES and low not in SURNAMES

    def _chunk(self, units: Sequence[Unit], sentence: int) -> None:
        """Candidates of units among which no title is."""
        units = list(units)
        start = 0
        for k, unit in enumerate(units):
            if unit.code == "D":
                self._piece(units[start:k], sentence)
                if self.scan.words[unit.tok] in VESSELS:
                    return
                start = k + 1
        self._piece(units[start:], sentence)

    def _piece(self, units: list[Unit], sentence: int) -> None:
        while units and units[0].code in "odatS":
            units = units[1:] if units[0].code != "d" or not self.scan.words[units[0].tok][0].isupper() else units
            if units and units[0].code == "d":
                break
        while units and units[-1].code in "odat":
            units = units[:-1]
        while len(units) > 1 and units[0].code in "NPM" and self._low(units[0]) in DIRECTIONS and units[1].code == "L":
            units = units[1:]
        if not units:
            return
        while len(units) > 1 and units[-1].code == "P":
            units = units[:-1] if units[0].code in "LB" or len(units) > 2 else []
        if not units or all(unit.code == "I" for unit in units):
            return
        while units and units[0].code == "q":
            units = units[1:]
        codes = "".join([unit.code for unit in units if unit.code != "q"])
        head = units[-1]
        if codes[-1] == "M" and self._low(head) in ("county", "city", "state"):
            codes = codes[:-1] + "G"
        elif codes[-1] == "M" and self._low(head) in HEAD_NOUNS:
            codes = codes[:-1] + "H"
        if self._low(units[0]) in NAMELESS and len(units) > 1:
            return
        if len(units) == 1:
            if head.code in "PX":
                return
            self._one(head, sentence)
        elif codes[-1] == "S" and "X" in codes:
            return  # "World War II"
        elif codes[-1] == "X" and self._low(head) not in SURNAME_HEADS:
            if codes[0] in "LB":
                self._one(units[0], sentence)
        elif (given := self._inner_given(units, codes)) > 0:
            self._piece(units[:given], sentence)
            self._piece(units[given:], sentence)
        elif "o" in codes and codes[codes.index("o") - 1] in "HGNMRT":
            found = self._candidate(units, sentence)
            before = self._low(units[codes.index("o") - 1])
            if before in PLACE_OF and before != "bank":
                found.place += 4
            else:
                found.organisation += 5
        elif codes[0] == "B" and self._low(head) in LEGAL:
            found = self._candidate(units, sentence)
            found.known, found.code = units[0].name, "B"
            found.organisation += 4
        elif codes[-1] == "H" and self._low(head) not in SURNAME_HEADS:
            self._candidate(units, sentence).organisation += 5
        elif codes[-1] in "HG" and (
            codes[0] in "LP" or not self._given(units[0]) or self._low(head) not in SURNAME_HEADS
        ):
            found = self._candidate(units, sentence)
            if codes[-1] == "G":
                found.place += 4
            else:
                found.organisation += 4
        elif "L" in codes or "B" in codes:
            self._mixed(units, codes, sentence)
        elif codes[0] == "P":
            self.pieces.peoples.setdefault(
                units[0].tok, (self.scan.text[units[0].start : units[0].end], units[0].name, units[0].stop)
            )
            made = len(self.pieces.candidates)
            self._piece(units[1:], sentence)
            if len(self.pieces.candidates) > made:
                found = self.pieces.candidates[made]
                if found.person > found.organisation and units[0].name:
                    found.nationality = self.scan.text[units[0].start : units[0].end]
        else:
            found = self._candidate(units, sentence)
            if "H" in codes and codes[0] == "H":
                found.organisation += 2

    def _mixed(self, units: list[Unit], codes: str, sentence: int) -> None:
        """Known names beside other words."""
        first = self._low(units[0])
        country = codes[-1] == "L" and units[-1].name in gazetteer().articled
        if codes[0] == "N" and len(units) > 2 and (country or (codes[-1] == "B" and first in GIVEN_NAMES)):
            self._piece(units[:-1], sentence)
            self._one(units[-1], sentence)
            return
        if set(codes) <= {"L", "B"} and first not in GIVEN_NAMES:
            for unit in units:
                self._one(unit, sentence)
        elif self._given(units[0]) or codes[0] == "I":
            self._candidate(units, sentence).person += 2
        elif codes[0] == "B" and all(self._low(unit) in LEGAL for unit in units[1:]):
            found = self._candidate(units, sentence)
            found.known, found.code = units[0].name, "B"
            found.organisation += 4
        elif codes[0] == "B":
            self._one(units[0], sentence)
            self._piece(units[1:], sentence)
        elif codes[0] == "P":
            self._piece(units[1:], sentence)
        else:
            found = self._candidate(units, sentence)
            if codes[-1] == "B":
                found.organisation += 4
            elif codes[0] == "L":
                found.organisation += 1
            else:
                found.place += 1

    def _inner_given(self, units: Sequence[Unit], codes: str) -> int:
        """Where a person's name begins behind words that are none: "House Newt Gingrich"; 0 if nowhere."""
        for k in range(1, len(units) - 1):
            if units[k - 1].code not in "HGMX":
                return 0
            if codes[k:] and set(codes[k:]) <= {"N", "I", "S"} and self._given(units[k]):
                return k
        return 0

    def _given(self, unit: Unit) -> bool:
        return unit.code in "NLMRT" and self._low(unit) in GIVEN_NAMES

    def _one(self, unit: Unit, sentence: int) -> None:
        if unit.code in "HGMItad" and unit.code != "I":
            if unit.code in "HG":
                self.pieces.roles.append(RoleWord(unit.tok, unit.stop, sentence))
            if self._low(unit) not in SURNAME_HEADS:
                return
        if unit.code == "I":
            return
        self._candidate([unit], sentence)

    def _candidate(self, units: Sequence[Unit], sentence: int) -> Candidate:
        scan, first, last = self.scan, units[0], units[-1]
        text = scan.text[first.start : last.end]
        if any(unit.code == "q" for unit in units):
            text = " ".join([scan.text[unit.start : unit.end] for unit in units if unit.code != "q"])
            units = [unit for unit in units if unit.code != "q"]
        if text[1:3] == ". ":
            text = SPACED_RE.sub("", text)  # "U. N."
        words = fold(text)
        found = Candidate(first.start, last.end, first.tok, last.stop, sentence, words, text)
        if len(units) == 1 and first.code in "LB":
            found.known, found.code = first.name, first.code
            if first.code == "L":
                found.place += KNOWN_PLACE
            else:
                found.organisation += 4
        elif len(units) > 1:
            self._shape(found, units)
        elif words and (words[0] in GIVEN_NAMES or words[0] in SURNAMES):
            found.person += 1
        if text.isupper() and text.isalpha() and 2 <= len(text) <= 6:
            found.organisation += 0.8
        self.pieces.candidates.append(found)
        return found

    def _shape(self, found: Candidate, units: Sequence[Unit]) -> None:
        words = found.words
        codes = "".join(unit.code for unit in units)
        if words[0] in GIVEN_NAMES:
            found.person += 3
        if "I" in codes[:-1] and "o" not in codes and "a" not in codes:
            found.person += 3
        if codes[-1] == "S" or ("d" in codes and self._low(units[0]) not in PLACE_OPENERS):
            found.person += 3
        if "Gd" in codes or "Hd" in codes:
            found.place += 6
        if words[0] in FAMILY_FIRST and 2 <= len(words) <= 3 and set(codes) <= {"N", "G", "R"}:
            found.person += 2
        if len(words) == 3 and len(units) == 2 and "-" in found.text and not found.text.isupper():
            found.person += 1
        if set(codes) == {"N"} and len(units) in (2, 3):
            if words[-1].endswith("s") and len(words[-1]) > 4 and _plural(words[-1]):
                found.organisation += 3
                found.person -= 2
            elif words[-1] in SURNAMES:
                found.person += 2
            elif is_common(words[-1]) and words[0] not in GIVEN_NAMES:
                found.organisation += 0.5
                found.person += 0.0 if is_common(words[0]) else 0.3 if words[-1] in WORDS else 0.6
            else:
                found.person += 1
        if "a" in codes:
            found.organisation += 3
        if self._low(units[0]) in PLACE_OPENERS and codes[0] in "NG":
            found.place += 2.5 if self._low(units[0]) in ("san", "santa", "el", "los", "las", "place") else 3
        elif self._low(units[0]) in DIRECTIONS:
            found.place += 2
            found.person -= 1
        if any(_coined(self.scan.words[unit.tok]) for unit in units):
            found.organisation += 2
