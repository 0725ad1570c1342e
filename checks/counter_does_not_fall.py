"""A later report gives a lower figure for something that can only grow.

A death toll that rises from 12 to 31 is superseded; one that falls from 31 to 12 is wrong in one of the two reports, or
was corrected, which the reader should be told.
"""

from corroborate.schemas import CounterFact

from corroborate.rules import Contradiction, check

AGREES = [["The mine collapse in Torvik killed 12 people.", "The mine collapse in Torvik killed at least 12 people."]]
CONTRADICTS = [
    [
        "2023-05-01: The mine collapse in Torvik killed 31 people.",
        "2023-05-04: The mine collapse in Torvik killed 12 people.",
    ]
]


@check("NUM108", severity="warning")
def check_counter_does_not_fall(fact: CounterFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
