"""Two articles give different percentages for the same thing.

Percent and percentage points are different measures and are not compared.
"""

from corroborate.schemas import PercentFact

from corroborate.rules import Contradiction, check

AGREES = [["Turnout in the vote reached 61.4 percent.", "Turnout in the vote reached about 61 percent."]]
CONTRADICTS = [["Turnout in the vote reached 61.4 percent.", "Turnout in the vote reached 64.1 percent."]]


@check("NUM104", severity="error")
def check_percentages_agree(fact: PercentFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
