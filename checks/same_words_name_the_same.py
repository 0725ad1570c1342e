"""Two articles put different names into the same sentence.

Where two reports share their words but for a name, one of them names the wrong person, body or place. Forms of one name
and names that both reports know are left alone.
"""

from corroborate.schemas import IdentityFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "The keynote was held on Monday at the Harbour Hall in Torvik, the organisers said.",
        "The keynote was held on Monday at the Harbour Hall in Torvik City, the organisers said.",
    ]
]
CONTRADICTS = [
    [
        "The keynote was held on Monday at the Harbour Hall in Torvik, the organisers said.",
        "The keynote was held on Monday at the Harbour Hall in Lindnes, the organisers said.",
    ]
]


@check("NAM105", severity="error")
def check_same_words_name_the_same(fact: IdentityFact) -> None:
    if not fact.slot.startswith("name of ") and (clash := fact.clash()):
        raise Contradiction(fact, clash)
