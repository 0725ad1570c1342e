"""Two articles give the same thing different lengths of time.

"Weeklong" is about seven days and agrees with "six-day"; "five-day" against "seven-day" does not.
"""

from corroborate.schemas import DurationFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["The minister returned from a six-day trip to Jakarta.", "The minister returned from a weeklong trip to Jakarta."]
]
CONTRADICTS = [
    [
        "The minister returned from a five-day trip to Jakarta.",
        "The minister returned from a seven-day trip to Jakarta.",
    ]
]


@check("DAT103", severity="error")
def check_durations_agree(fact: DurationFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
