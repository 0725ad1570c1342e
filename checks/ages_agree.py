"""Two articles give one person different ages.

An age moves by one with a birthday, so reports some weeks apart may differ by a year; the name must be the same
person's.
"""

from corroborate.schemas import AgeFact

from corroborate.rules import Contradiction, check

AGREES = [["Maria Lopez, 34, was rescued from the river.", "Rescuers pulled 34-year-old Maria Lopez from the river."]]
CONTRADICTS = [
    ["Maria Lopez, 34, was rescued from the river.", "Rescuers pulled 43-year-old Maria Lopez from the river."]
]


@check("NUM105", severity="error")
def check_ages_agree(fact: AgeFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
