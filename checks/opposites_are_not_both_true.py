"""Two reports state the opposite.

Where two sentences are told alike and one has a "not" that the other lacks, or "rose" where the other has "fell", both
cannot be true. Nor can they where one gives another cause of a death, of which the first has no word, or where each of
two beats or buys the other. Two speakers who disagree are no finding; nor are reports whose words differ but not their
sense.
"""

from corroborate.schemas import OppositeFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "The harbour bridge at Torvik was reopened to lorries after the storm on Monday.",
        "The harbour bridge at Torvik was opened again to lorries after the storm on Monday.",
    ],
    [
        "The council is unlikely to approve the harbour bridge at Torvik this spring.",
        "The council is not likely to approve the harbour bridge at Torvik this spring.",
    ],
    [
        "Kenya beat Uganda in the final at Nairobi on Sunday.",
        "Uganda were beaten by Kenya in the final at Nairobi on Sunday.",
    ],
]
CONTRADICTS = [
    [
        "The harbour bridge at Torvik was not damaged by the storm on Monday, engineers found.",
        "The harbour bridge at Torvik was damaged by the storm on Monday, engineers found.",
    ],
    [
        "The council is unlikely to approve the harbour bridge at Torvik this spring.",
        "The council is likely to approve the harbour bridge at Torvik this spring.",
    ],
    [
        "Kenya beat Uganda in the final at Nairobi on Sunday.",
        "Uganda beat Kenya in the final at Nairobi on Sunday.",
    ],
]


@check("ATT104", severity="error")
def check_opposites_are_not_both_true(fact: OppositeFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
