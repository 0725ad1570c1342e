"""Two articles give one person different ranks.

A short form is no difference: "Gen." stands for a lieutenant general as well.
"""

from corroborate.schemas import RoleFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "Lt. Gen. Martin Hartwell said the ferry had sunk.",
        "Gen. Martin Hartwell said the ferry had sunk.",
    ]
]
CONTRADICTS = [
    [
        "Commodore Martin Hartwell said the ferry had sunk.",
        "Commander Martin Hartwell said the ferry had sunk.",
    ]
]


@check("NAM104", severity="error")
def check_rank_is_one(fact: RoleFact) -> None:
    if fact.slot.startswith("rank of ") and (clash := fact.clash()):
        raise Contradiction(fact, clash)
