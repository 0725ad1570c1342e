"""What the words of a name by themselves say of its kind."""

from collections.abc import Sequence

from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.ordinary import WORDS
from corroborate.lexicon.places import PLACE_OPENERS
from corroborate.lexicon.surnames import SURNAMES
from corroborate.text.lemmas import is_common

from .names_candidates import Candidate
from .names_runs import Unit
from .names_scan import Scan
from .names_titles import plural

DIRECTIONS = frozenset(
    "downtown central northern southern eastern western north south east west northeast northwest southeast "
    "southwest upper lower greater inner outer suburban mainland "
    "northeastern northwestern southeastern southwestern rural far midtown old".split()
)


def shape(scan: Scan, found: Candidate, units: Sequence[Unit]) -> None:
    """Adds to a candidate of several units what they tell: a given name, an initial, a coined word, a plural."""
    first = scan.words[units[0].tok].lower()
    words = found.words
    codes = "".join(unit.code for unit in units)
    if words[0] in GIVEN_NAMES:
        found.person += 3
    if "I" in codes[:-1] and "o" not in codes and "a" not in codes:
        found.person += 3
    if codes[-1] == "S" or ("d" in codes and first not in PLACE_OPENERS):
        found.person += 3
    if "Gd" in codes or "Hd" in codes:
        found.place += 6
    if words[0] in FAMILY_FIRST and 2 <= len(words) <= 3 and set(codes) <= {"N", "G", "R"}:
        found.person += 2
    if len(words) == 3 and len(units) == 2 and "-" in found.text and not found.text.isupper():
        found.person += 1
    if set(codes) == {"N"} and len(units) in (2, 3):
        if words[-1].endswith("s") and len(words[-1]) > 4 and plural(words[-1]):
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
    if first in PLACE_OPENERS and codes[0] in "NG":
        found.place += 2.5 if first in ("san", "santa", "el", "los", "las", "place") else 3
    elif first == "st" and len(words) > 1 and words[1] not in GIVEN_NAMES:
        found.place += 3
    elif first in DIRECTIONS:
        found.place += 2
        found.person -= 1
    if any(coined(scan.words[unit.tok]) for unit in units):
        found.organisation += 2


def coined(word: str) -> bool:
    """ "GlobalCom", "EYP": capitals within, other than those of "McCain" and "LaRue"."""
    if word[1:].islower():
        return False
    return len(word) > 1 and (
        word.isupper() or (any(c.isupper() for c in word[4:]) and "-" not in word and word[:4] != "Fitz")
    )
