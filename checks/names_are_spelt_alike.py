"""One name is spelt differently in two articles.

A reader who searches for one spelling misses the other source. Transliterations (Sergei, Sergey), nicknames and short forms
are variants, not misspellings.
"""

from corroborate.schemas import SpellingFact

from corroborate.rules import Contradiction, check

AGREES = [["The minister met Sergei Markov in Vienna.", "The minister met Sergey Markov in Vienna."]]
CONTRADICTS = [
    [
        "Judge Philip Hartwell sentenced the former mayor on Monday.",
        "The former mayor was sentenced on Monday by Judge Philip Hartwel.",
    ]
]


@check("NAM101", severity="error")
def check_names_are_spelt_alike(fact: SpellingFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
