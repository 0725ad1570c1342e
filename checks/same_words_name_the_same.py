"""Two articles put different names into the same sentence, or one names a thing that all others name otherwise.

Where two reports share their words but for a name, one of them names the wrong person, body or place. So does one
that has a name of its own for a ship, a shop, a court or a bridge, and lacks the name that the others have for it; or
that gives somebody another university for a degree, or another employer. Forms of one name and names that both
reports know are left alone.
"""

from corroborate.schemas import IdentityFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "The keynote was held on Monday at the Harbour Hall in Torvik, the organisers said. Visitors queued for hours.",
        "The keynote was held on Monday at the Harbour Hall in Torvik City, the organisers said. Trams were full.",
    ]
]
CONTRADICTS = [
    [
        "Some 300 engineers came. The keynote was written on Monday by the gifted Anna Hartwell, the organisers said. "
        "Visitors queued for hours. Trams were full.",
        "The keynote was written on Monday by the gifted Karl Lundqvist, the organisers said. Engineers praised it. "
        "Next year's meeting will be smaller.",
    ]
]


@check("NAM105", severity="error")
def check_same_words_name_the_same(fact: IdentityFact) -> None:
    if not fact.slot.startswith("name of ") and (clash := fact.clash()):
        raise Contradiction(fact, clash)
