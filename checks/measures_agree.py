"""Two articles measure the same thing differently.

Lengths, masses, speeds and magnitudes are converted first: "six miles" agrees with "10 kilometres". A measured value
stands for what rounds to it: 6.1 and 6.2 differ.
"""

from corroborate.schemas import MeasureFact

from corroborate.rules import Contradiction, check

AGREES = [["The tunnel under the bay is six miles long.", "The tunnel under the bay is 10 kilometres long."]]
CONTRADICTS = [
    ["The earthquake near the port had a magnitude of 6.1.", "The earthquake near the port had a magnitude of 6.2."]
]


@check("NUM102", severity="error")
def check_measures_agree(fact: MeasureFact) -> None:
    if clash := fact.clash():
        raise Contradiction(fact, clash)
