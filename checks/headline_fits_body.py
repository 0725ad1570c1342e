"""A headline gives another figure than the article under it.

Headlines are written last, by somebody else, and are what most readers remember. It is a warning where the headline
may tell of something else.
"""

from corroborate.schemas import HeadlineFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["Thieves take $2.6 million from museum\n\nThieves took $2.6 million in jewels from the museum, police said."],
    ["Four sailors come home\n\nFour sailors came home on Monday. Five sailors are still held."],
]
CONTRADICTS = [
    ["Thieves take $2.5 million from museum\n\nThieves took $2.6 million in jewels from the museum, police said."],
    ["Four sailors freed in Torvik\n\nFive sailors were freed in Torvik on Monday."],
    ["Anna Berg, 87, sails round the world\n\nAnna Berg came home on Monday. She is 78 years old."],
]


@check("NUM109", severity="error")
def check_headline_fits_body(fact: HeadlineFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
