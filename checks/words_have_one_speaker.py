"""The same words are put into two mouths.

Either one article has the wrong speaker, or one person quotes the other, which the reader is not told.
"""

from corroborate.schemas import SpeakerFact

from corroborate.rules import Contradiction, check

AGREES = [
    [
        '"We will never give up our land to anyone," Peter Novak said.',
        'Peter Novak said: "We will never give up our land to anyone."',
    ]
]
CONTRADICTS = [
    [
        '"We will never give up our land to anyone," Peter Novak said.',
        '"We will never give up our land to anyone," Maria Santos said.',
    ]
]


@check("ATT101", severity="error")
def check_words_have_one_speaker(fact: SpeakerFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
