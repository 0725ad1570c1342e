"""Titles and offices within a run of capitalised words: where they begin and end, and where the name behind ends."""

from collections.abc import Sequence

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.ordinary import WORDS
from corroborate.lexicon.roles import OF_PARTS, ROLE_NOUNS
from corroborate.lexicon.surnames import SURNAMES
from corroborate.text.lemmas import is_common, lemma
from corroborate.text.words import CLASS_OF

from .names_runs import Unit
from .names_scan import Scan

# Heads of places and bodies that are also surnames.
SURNAME_HEADS = frozenset(
    "park hill lake hall church street castle house ford rivers bush woods fields banks moon post press "
    "guard guards mirror trust union temple square forest forrest bridge parish harbor tower towers glass "
    "march fund court day cross star price mills mill brown parks hills springs lane drive marsh field".split()
)
ROYAL = frozenset(
    """
        king queen prince princess duke earl count saint father mother sister brother cardinal judge lord lady
        major general chief officer
    """.split()
)


def plural(word: str) -> bool:
    """The plural of a noun that is no name: "advisors", but not "Jeffs" or "Brooks"."""
    base = lemma(word)
    return base != word and (base in WORDS or base in ROLE_NOUNS)


class Titles:
    """Reads titles among the units of runs of one scan."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan

    def low(self, unit: Unit) -> str:
        """The unit's word in lower case, without a full stop."""
        return self.scan.text[unit.start : unit.end].lower().rstrip(".")

    def given(self, unit: Unit) -> bool:
        """The unit is a word that is a given name."""
        return unit.code in "NLMRT" and self.low(unit) in GIVEN_NAMES

    def office(self, units: Sequence[Unit], k: int) -> int | None:
        """Where the next title or office begins that something may follow, or that stands alone."""
        n = len(units)
        for at in range(k, n):
            if units[at].code not in "TR":
                continue
            first = at
            while first > k and units[first - 1].code == "M" and not self._area(units, k, first - 1):
                first -= 1
            last = self.end(units, first)
            if last < n and (units[last].code in "HGX" or units[-1].code in "HG") and self.tail(units, last) == last:
                continue  # "General Hospital", "Governor House"
            if last == n and at > k and first > k and units[first - 1].code in "NI":
                low = self.low(units[first - 1])
                if low in GIVEN_NAMES or units[first - 1].code == "I":
                    continue  # "Larry King"
            return first
        return None

    def _area(self, units: Sequence[Unit], k: int, at: int) -> bool:
        """ "County" in "Genesee County Undersheriff" belongs to the place."""
        return at > k and units[at - 1].code in "LN" and self.low(units[at]) in ("county", "city", "state")

    def end(self, units: Sequence[Unit], first: int) -> int:
        """The unit after the words of the office that begins at `first`."""
        k, n, last = first, len(units), first
        while k < n:
            code = units[k].code
            if code in "TR":
                last = k + 1
            elif code == "M":
                last = k + 1 if self.low(units[k]) == "executive" and last == k > first else last
            elif code in "oa":
                step = k + 2 if k + 1 < n and units[k + 1].code == "t" else k + 1
                low = self.low(units[step]) if step < n else ""
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

    def tail(self, units: Sequence[Unit], first: int) -> int:
        """The unit after the name that begins at `first`; `first` itself where none does."""
        k, n = first, len(units)
        while k < n and (
            units[k].code in "NIdSLMHGDTPXq" or (units[k].code == "B" and k > first and self.given(units[k - 1]))
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
        if k - first == 1 and last.code == "N" and plural(self.low(last)):
            return first  # "Marine Commandos"
        if k - first > 1 and all(self._ordinary(unit) for unit in units[first:k]):
            return first  # "A Scientist Presents Evidence"
        if last.code in "HGX" and self.low(last) not in SURNAME_HEADS:
            return first
        if last.code == "G" and k - first == 1 and first and self.low(units[first - 1]) in ROYAL:
            return first
        return k

    def _ordinary(self, unit: Unit) -> bool:
        low = self.low(unit)
        plain = low in WORDS or low in CLASS_OF or lemma(low) != low
        return unit.code == "N" and plain and is_common(low) and low not in GIVEN_NAMES and low not in SURNAMES

    def inner_given(self, units: Sequence[Unit], codes: str) -> int:
        """Where a person's name begins behind words that are none: "House Newt Gingrich"; 0 if nowhere."""
        for k in range(1, len(units) - 1):
            if units[k - 1].code not in "HGMX":
                return 0
            if codes[k:] and set(codes[k:]) <= {"N", "I", "S"} and self.given(units[k]):
                return k
        return 0
