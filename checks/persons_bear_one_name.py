"""One person bears two names.

Two articles say the same of people whose given names or whose surnames differ, or give one surname and one post two
given names: "Judge Tammy", "Judge Tracy". Nicknames, initials and short forms are no difference, nor are two persons
whom one article tells apart.
"""

from corroborate.schemas import IdentityFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "Bob Hartwell, a spokesman for the harbour police, said the ferry had struck a rock.",
        "Robert Hartwell, a spokesman for the harbour police, said the ferry had struck a rock.",
    ]
]
CONTRADICTS = [
    [
        "Martin Hartwell, a spokesman for the harbour police, said the ferry had struck a rock.",
        "Peter Hartwell, a spokesman for the harbour police, said the ferry had struck a rock.",
    ]
]


@check("NAM103", severity="error")
def check_persons_bear_one_name(fact: IdentityFact) -> None:
    if fact.slot.startswith("name of ") and (clash := fact.clash()):
        raise Contradiction(fact, clash)
