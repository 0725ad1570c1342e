"""One person is given two posts that nobody holds together.

Two articles make one person governor and police chief of one province, governor of two provinces, minister of two
portfolios, head and deputy head of one agency, or somebody's lawyer and coach. Posts that go together (chairman and
chief executive), a wider word for a post (official, executive) and posts of which one is former are no difference.
Whether a prime minister is a minister as well is a warning, until three articles stand against one.
"""

from corroborate.schemas import RoleFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        "Anna Berg, the governor of Torvik province, said the ferry had sunk.",
        "Local official Anna Berg, governor of Torvik, said the ferry had sunk.",
    ],
    [
        "Karl Lund, chairman of Lund Ferries, said the ferry had sunk.",
        "Karl Lund, chief executive of Lund Ferries, said the ferry had sunk.",
    ],
]
CONTRADICTS = [
    [
        "Anna Berg, the governor of Torvik province, said the ferry had sunk.",
        "Anna Berg, the police chief of Torvik province, said the ferry had sunk.",
    ]
]


@check("NAM106", severity="error")
def check_posts_fit_one_person(fact: RoleFact) -> None:
    if fact.slot.startswith("role of ") and (clash := fact.clash()):
        raise Contradiction(fact, clash)
