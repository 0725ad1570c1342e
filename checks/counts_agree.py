"""Two articles count the same thing differently.

A reader who meets both figures cannot know which to repeat. "At least 12" agrees with 14, "about 170,000" with 168,500;
a toll that grows from report to report is superseded, not contradicted. Tolls grow within hours, so two of one day or
of unknown days are a warning; one that is lower in a later report is an error. Where two named speakers give the
figures, they disagree, which is a note: both reports may be right about what was said.
"""

from corroborate.schemas import CountFact

from corroborate.rules import Contradiction, check

AGREES = [["At least 12 people died in the blast at the depot.", "The blast at the depot killed 14 people."]]
CONTRADICTS = [
    ["The blast at the depot destroyed twelve trucks.", "The blast at the depot destroyed 14 trucks."],
    ["Twelve people died in the blast at the depot.", "The blast at the depot killed 14 people."],
]


@check("NUM101", severity="error")
def check_counts_agree(fact: CountFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
