"""Two articles put the same event in different places.

A place inside the other is no contradiction: Vostochny lies in Amur Oblast.
"""

from corroborate.schemas import PlaceFact

from corroborate.rules import Contradiction, check

AGREES = [["The bomb exploded in Lyon on Monday.", "The bomb exploded in France on Monday."]]
CONTRADICTS = [
    ["The freighter sank 12 miles east of Aden on Monday.", "The freighter sank 12 miles west of Aden on Monday."]
]


@check("PLC101", severity="warning")
def check_event_places_agree(fact: PlaceFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
