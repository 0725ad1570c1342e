"""A remark is printed with changed words.

A quotation may be trimmed, put into another tense or person, but not altered: another number, name or word, or a
dropped "not", changes what was said. Where more than a word differs it may be a translation, which is a warning.
"""

from corroborate.schemas import WordsFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        '"We will not sign this treaty before the spring," Peter Novak said.',
        '"We will not sign this treaty," Peter Novak said.',
    ]
]
CONTRADICTS = [
    [
        '"We will not sign this treaty before the spring," Peter Novak said.',
        '"We will sign this treaty before the spring," Peter Novak said.',
    ]
]


@check("ATT102", severity="error")
def check_quoted_words_agree(fact: WordsFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
