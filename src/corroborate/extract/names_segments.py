"""Runs of capitalised words -> candidates, with what the run itself says of them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.organisations import HEAD_NOUNS
from corroborate.lexicon.places import PLACE_OF, gazetteer
from corroborate.lexicon.surnames import SURNAMES
from corroborate.text.lemmas import is_common

from .names_candidates import KNOWN_PLACE, LEGAL, Candidate, Pieces, RoleWord, fold
from .names_lexicon import VESSELS
from .names_runs import Run, Unit
from .names_scan import Scan
from .names_shapes import DIRECTIONS, coined, shape
from .names_titles import SURNAME_HEADS, Titles

SPACED_RE = re.compile(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)")
NAMELESS = frozenset(
    """
        hurricane typhoon cyclone storm operation project flight boeing airbus article chapter section test
        tropical macbook iphone ipad galaxy windows playstation xbox eid kindle
    """.split()
)


class Segmenter:
    """Cuts runs into candidates and collects them in `pieces`."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.titles = Titles(scan)
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
        if code in "NLB" or (code == "R" and self.titles.low(unit) in SURNAMES):
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
                and self.titles.low(unit) in GIVEN_NAMES
                and k + 1 < len(units)
                and self._surname(units[k + 1])
            ):
                units[k] = replace(unit, code="N")
            elif unit.code == "P":
                self.pieces.peoples[unit.tok] = (self.scan.text[unit.start : unit.end], unit.name, unit.stop)
            elif (
                k
                and unit.code == "D"
                and units[k - 1].code in "NT"
                and self.titles.low(unit) in ("may", "march", "day")
                and (units[k - 1].code == "T" or self.titles.low(units[k - 1]) in GIVEN_NAMES)
            ):
                units[k] = replace(unit, code="N")
        return units

    def _surname(self, unit: Unit) -> bool:
        return unit.code == "N" and (self.titles.low(unit) in SURNAMES or not is_common(self.titles.low(unit)))

    def _read(self, units: Sequence[Unit], sentence: int) -> None:
        k, n = 0, len(units)
        while k < n:
            first = self.titles.office(units, k)
            if first is None:
                self._chunk(units[k:], sentence)
                return
            last = self.titles.end(units, first)
            tail = self.titles.tail(units, last)
            if (
                tail == last
                and first == k
                and last - k == n - k
                and len(units) > 1
                and units[-1].code == "T"
                and self.titles.low(units[-2]) in GIVEN_NAMES
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
        while len(units) > 1 and self.titles.low(units[0]) in ("former", "ex", "late"):
            units = units[1:]
        while units and units[-1].code in "odat":
            units = units[:-1]
        while (
            len(units) > 1
            and units[0].code in "NPM"
            and self.titles.low(units[0]) in DIRECTIONS
            and units[1].code == "L"
        ):
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
        if codes[-1] == "M" and self.titles.low(head) in ("county", "city", "state"):
            codes = codes[:-1] + "G"
        elif codes[-1] == "M" and self.titles.low(head) in HEAD_NOUNS:
            codes = codes[:-1] + "H"
        if self.titles.low(units[0]) in NAMELESS and len(units) > 1:
            return
        if len(units) == 1:
            if head.code in "PX":
                return
            self._one(head, sentence)
        elif codes[-1] == "S" and "X" in codes:
            return  # "World War II"
        elif codes[-1] == "X" and self.titles.low(head) not in SURNAME_HEADS:
            if codes[0] in "LB":
                self._one(units[0], sentence)
        elif (given := self.titles.inner_given(units, codes)) > 0:
            self._piece(units[:given], sentence)
            self._piece(units[given:], sentence)
        elif "o" in codes and codes[codes.index("o") - 1] in "HGNMRT":
            found = self._candidate(units, sentence)
            before = self.titles.low(units[codes.index("o") - 1])
            if before in PLACE_OF and before != "bank":
                found.place += 4
            else:
                found.organisation += 5
        elif codes[0] == "B" and self.titles.low(head) in LEGAL:
            found = self._candidate(units, sentence)
            found.known, found.code = units[0].name, "B"
            found.organisation += 4
        elif codes[-1] == "H" and self.titles.low(head) not in SURNAME_HEADS:
            self._candidate(units, sentence).organisation += 5
        elif codes[-1] in "HG" and (
            codes[0] in "LP" or not self.titles.given(units[0]) or self.titles.low(head) not in SURNAME_HEADS
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
        first = self.titles.low(units[0])
        country = codes[-1] == "L" and units[-1].name in gazetteer().articled
        if codes[0] == "N" and len(units) > 2 and (country or (codes[-1] == "B" and first in GIVEN_NAMES)):
            self._piece(units[:-1], sentence)
            self._one(units[-1], sentence)
            return
        if set(codes) <= {"L", "B"} and first not in GIVEN_NAMES:
            for unit in units:
                self._one(unit, sentence)
        elif self.titles.given(units[0]) or codes[0] == "I":
            self._candidate(units, sentence).person += 2
        elif codes[0] == "B" and all(self.titles.low(unit) in LEGAL for unit in units[1:]):
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

    def _one(self, unit: Unit, sentence: int) -> None:
        if unit.code in "HGMItad" and unit.code != "I":
            if unit.code in "HG":
                self.pieces.roles.append(RoleWord(unit.tok, unit.stop, sentence))
            if self.titles.low(unit) not in SURNAME_HEADS:
                return
        if unit.code == "I":
            return
        self._candidate([unit], sentence)

    def _candidate(self, units: Sequence[Unit], sentence: int) -> Candidate:
        found = self._single(units[0], sentence) if len(units) == 1 else self._joined(units, sentence)
        self.pieces.candidates.append(found)
        return found

    def _single(self, unit: Unit, sentence: int) -> Candidate:
        text = self.scan.text[unit.start : unit.end]
        if text[1:3] == ". ":
            text = SPACED_RE.sub("", text)  # "U. N."
        known = unit.code in "LB"
        name, code = (unit.name, unit.code) if known else ("", "")
        words, person, organisation, place = _by_itself(text, code)
        return Candidate(
            unit.start,
            unit.end,
            unit.tok,
            unit.stop,
            sentence,
            words,
            text,
            person,
            organisation,
            place,
            name,
            code,
        )

    def _joined(self, units: Sequence[Unit], sentence: int) -> Candidate:
        scan, first, last = self.scan, units[0], units[-1]
        text = scan.text[first.start : last.end]
        if "q" in [unit.code for unit in units]:
            text = " ".join([scan.text[unit.start : unit.end] for unit in units if unit.code != "q"])
            units = [unit for unit in units if unit.code != "q"]
        if text[1:3] == ". ":
            text = SPACED_RE.sub("", text)
        found = Candidate(first.start, last.end, first.tok, last.stop, sentence, fold(text), text)
        shape(self.scan, found, units)
        if _acronym(text):
            found.organisation += 0.8
        return found


def _acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and 2 <= len(text) <= 6


@lru_cache(maxsize=65_536)
def _by_itself(text: str, code: str) -> tuple[tuple[str, ...], float, float, float]:
    """The parts of a name of one unit, and what it tells by itself of a person, an organisation and a place."""
    words = fold(text)
    person = 1.0 if not code and words and (words[0] in GIVEN_NAMES or words[0] in SURNAMES) else 0.0
    organisation = 4.0 if code == "B" else 0.0
    organisation += 0.8 if _acronym(text) else 1.5 if coined(text) else 0.0
    return words, person, organisation, KNOWN_PLACE if code == "L" else 0.0
