"""Two persons are named for one office or post.

Two articles give one post to people of one surname or one given name, or tell the same of two holders of an office that
one person has. Offices of two places, former holders and other posts that many hold are no difference; where the office
may have changed hands, this is a warning.
"""

from corroborate.schemas import HolderFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["Foreign Minister of Norway Anna Berg spoke in Oslo.", "Norwegian Foreign Minister Anna Berg spoke in Oslo."]
]
CONTRADICTS = [
    [
        "Norwegian Foreign Minister Anna Berg spoke in Oslo on Monday.",
        "Norwegian Foreign Minister Karl Lund spoke in Oslo on Monday.",
    ]
]


@check("NAM102", severity="error")
def check_office_has_one_holder(fact: HolderFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
