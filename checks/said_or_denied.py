"""One speaker is said to have said or confirmed and to have denied the same thing.

Only one speaker's two stances fail. Where one says what another denies, two speakers disagree, which is a note.
"""

from corroborate.schemas import StanceFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "The ministry in Moscow denied that its jets had bombed the hospital.",
        "Rebels confirmed that jets had bombed the hospital.",
    ]
]
CONTRADICTS = [
    [
        "Peter Novak denied that the company had poisoned the river.",
        "Peter Novak confirmed that the company had poisoned the river.",
    ]
]


@check("ATT103", severity="error")
def check_said_or_denied(fact: StanceFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
