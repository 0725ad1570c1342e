"""Two persons are named for one office.

An office may have changed hands between two reports, so this is a warning.
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
