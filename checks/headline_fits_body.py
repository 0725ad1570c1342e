"""A headline gives another figure than the article under it.

Headlines are written last, by somebody else, and are what most readers remember.
"""

from corroborate.schemas import HeadlineFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["Thieves take $2.6 million from museum\n\nThieves took $2.6 million in jewels from the museum, police said."]
]
CONTRADICTS = [
    ["Thieves take $2.5 million from museum\n\nThieves took $2.6 million in jewels from the museum, police said."]
]


@check("NUM109", severity="warning")
def check_headline_fits_body(fact: HeadlineFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
