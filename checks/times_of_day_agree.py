"""Two articles put the same event at different hours.

Time zones are honoured where both are named; a local time and GMT are not compared.
"""

from corroborate.schemas import ClockFact

from corroborate.rules import Contradiction, check

AGREES = [["The bomb exploded at the station at about 3 p.m.", "The bomb exploded at the station at 3:10 p.m."]]
CONTRADICTS = [["The bomb exploded at the station at 3:10 p.m.", "The bomb exploded at the station at 3:50 p.m."]]


@check("DAT102", severity="error")
def check_times_of_day_agree(fact: ClockFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
