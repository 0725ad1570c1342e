"""Two articles give different scores, ranks or bare numbers for the same thing.

Scores are compared side by side: "4-2" and "2-4" differ.
"""

from corroborate.schemas import NumberFact

from corroborate.rules import Contradiction, check

AGREES = [["Rovers beat Albion 4-2 in the final on Saturday.", "In the final on Saturday Rovers beat Albion 4-2."]]
CONTRADICTS = [["Rovers beat Albion 4-2 in the final on Saturday.", "Rovers beat Albion 4-1 in the final on Saturday."]]


@check("NUM106", severity="error")
def check_scores_and_ranks_agree(fact: NumberFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
