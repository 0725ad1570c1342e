"""Two articles put the same event on different days.

A coarser date contains a finer one: "in September" agrees with 13 September. Weekdays count from the day of
publication. Where two verbs tell the days ("sank", "capsized") they may be those of two events, which is a warning,
unless several articles tell the one day in like words and the other is told by one article alone.
"""

from corroborate.schemas import DateFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "The ministers signed the treaty in Geneva in March 2021.",
        "The ministers signed the treaty in Geneva on 14 March 2021.",
    ]
]
CONTRADICTS = [
    [
        "The ministers signed the treaty in Geneva on 14 March 2021.",
        "The ministers signed the treaty in Geneva on 17 March 2021.",
    ]
]


@check("DAT101", severity="error")
def check_event_dates_agree(fact: DateFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
