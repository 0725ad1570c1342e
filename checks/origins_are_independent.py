"""Several outlets report a fact, but all have it from one origin.

Copies are not corroboration: five outlets that print one agency's words are one source. The fact may well be true.
"""

from corroborate.schemas import Fact

from corroborate.rules import Contradiction, check

ENOUGH = 3  # outlets that look like corroboration

AGREES = [["The dam near Torvik broke at noon.", "At noon the Torvik dam gave way.", "Torvik's dam burst about noon."]]
CONTRADICTS = [
    ["The old dam near the village of Torvik broke without a warning, killing 12 people in the valley below."] * 3
]


@check("SRC101", severity="note")
def check_origins_are_independent(fact: Fact) -> None:
    if fact.outlets >= ENOUGH and fact.origins == 1 and fact.shape in ("count", "measure", "money", "date"):
        raise Contradiction(
            fact, message=f"{fact.outlets} outlets, but one origin: {fact.claims[0].origin}", verdict="compatible"
        )
