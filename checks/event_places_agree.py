"""Two articles give one event, person, body or site two places.

Where somebody was born or arrested, where a body has its seat, where a hotel or a town lies, on which side of a
landmark a ship sank, which block of a street was sealed. A place inside the other is no contradiction: Vostochny lies
in Amur Oblast. What is only said to be near a place, and what may have happened twice, is a warning.
"""

from corroborate.schemas import PlaceFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["The bomb exploded in Lyon on Monday.", "The bomb exploded in France on Monday."],
    ["Anna Berg was born in Brooklyn in 1931.", "Anna Berg, who was born in New York, painted murals."],
]
CONTRADICTS = [
    ["The freighter sank 12 miles east of Aden on Monday.", "The freighter sank 12 miles west of Aden on Monday."],
    ["Anna Berg was born in Brooklyn in 1931.", "Born in Harlem in 1931, the last of six sisters, Anna Berg painted."],
]


@check("PLC101", severity="error")
def check_event_places_agree(fact: PlaceFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
