"""One name is spelt in two ways, by two articles or by one.

A reader who searches for one spelling misses the other source. Nicknames, short forms, plurals and hyphens are no
misspellings. Two transliterations of one name (Sergei, Sergey) are told as a note.
"""

from corroborate.schemas import SpellingFact

from corroborate.rules import Contradiction, check

AGREES = [
    ["The minister met Bob Hartwell in Vienna.", "The minister met Robert Hartwell in Vienna."],
    ["President Yoon Suk-Yeol spoke in Seoul.", "President Yoon Suk Yeol spoke in Seoul."],
]
CONTRADICTS = [
    [
        "Judge Philip Hartwell sentenced the former mayor on Monday.",
        "The former mayor was sentenced on Monday by Judge Philip Hartwel.",
    ]
]

VARIANTS = ("it may be another transliteration", "it may be another form of the name")


@check("NAM101", severity="error")
def check_names_are_spelt_alike(fact: SpellingFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash, severity="note" if clash.doubt in VARIANTS else None)
