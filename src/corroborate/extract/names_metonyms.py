"""Capitals and seats of government that act: "Seoul said", "ties with Moscow", "the Kremlin"."""

from corroborate.lexicon.places import gazetteer
from corroborate.text.words import CLASS_OF

from .names_candidates import Candidate
from .names_context import DOING, SPEAKING
from .names_entities import Group
from .names_scan import Scan

AUXILIARIES = frozenset("is was has had will would could can did does".split())
PLACING = frozenset(
    """
        in at near from to outside inside around across into through throughout toward towards over visit
        visited visiting left leaving reached of downtown central
    """.split()
)
DEALING = frozenset("with against between urged pressed accused told warned asked by".split())
ACTING = frozenset(
    "wants want seeks seek believes plans planned hopes fears agreed agrees refused refuses imposed imposes "
    "sent sends offered approached summoned expelled "
    """
        recalled backed backs supports supported rejected rejects sees saw threatened threatens pledged vowed
        signed insists wanted sought decided
    """.split()
)
THINGS = frozenset(
    "decision statement claim claims announcement response position stance policy allies ally arms denial "
    "denials demands demand support government warning "
    """
        warnings interests relations ties envoy ambassador efforts plan plans proposal offer sanctions role
        influence leaders leadership
    """.split()
)


def governs(group: Group) -> bool:
    """The name is a capital's or that of a seat of government."""
    place = gazetteer().places.get(group.known.lower())
    return place is not None and place.kind in ("capital", "seat")


def _does(scan: Scan, at: int, stop: int) -> bool:
    """The auxiliary at `at` belongs to a verb of doing: "has denied", but not "has been the scene"."""
    for k in range(at + 1, min(at + 4, stop)):
        word = scan.words[k]
        if CLASS_OF.get(word) in ("A", "N") or word.endswith("ly"):
            continue
        if scan.words[at] in ("is", "was"):
            return word.endswith("ing")
        return word not in ("been", "be", "become", "seen")
    return False


def acts(scan: Scan, found: Candidate, group: Group) -> bool:
    """The mention of a capital or a seat stands for the government there."""
    first, stop = scan.bounds[found.sentence]
    before = scan.words[found.tok - 1].lower() if found.tok > first else ""
    after = scan.words[found.stop] if found.stop < stop else ""
    if group.kind == "organisation":
        placed = before == "the" and found.tok - 1 > first and scan.words[found.tok - 2].lower() in PLACING
        return not placed and (found.possessive or after in CLASS_OF or not (after.isalpha() and after.islower()))
    if after in ("'s", "’s") and found.stop + 1 < stop:
        after = scan.words[found.stop + 1]
        return after in THINGS
    if found.possessive:
        return after in THINGS
    if before in PLACING or scan.text[found.end - 1] == ".":
        return False
    if after in SPEAKING or after in ACTING or (after in AUXILIARIES and _does(scan, found.stop, stop)):
        return True
    if before in DEALING:
        return True
    if after == "and" and found.stop + 2 < stop:
        return scan.words[found.stop + 1][0].isupper() and scan.words[found.stop + 2] in SPEAKING | DOING | ACTING
    return before == "and" and found.tok - 3 >= first and scan.words[found.tok - 3].lower() in DEALING
