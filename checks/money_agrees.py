"""Two articles name different amounts of money for the same thing.

Amounts in two currencies are held against each other at the average rates of the year that they are told of, with
what rates move in a year; as a rate is our claim and not the source's, such a clash is a warning at most.
"""

from corroborate.schemas import MoneyFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["The ministry paid $2.3 billion for the new fleet.", "The ministry paid about $2.3 billion for the new fleet."]
]
CONTRADICTS = [
    ["The ministry paid $2.3 billion for the new fleet.", "The ministry paid $3.2 billion for the new fleet."]
]


@check("NUM103", severity="error")
def check_money_agrees(fact: MoneyFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
