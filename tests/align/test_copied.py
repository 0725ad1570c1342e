"""Copied sentences that name another, as cases."""

import pytest

from corroborate.align.copied import copied_facts
from corroborate.align.lines import lines, weigh
from corroborate.align.origins import Origins
from corroborate.testing import article

TOLD = (
    "Two masked men drove a stolen van into the window of the Harrow jewellery shop in central Torvik early on Monday."
)
KNOWN = " The owner of the Harrow shop was abroad."
SPOKE = "The driver then fled towards the harbour, Torvik homicide inspector {} said."
LEFT = "The driver then fled towards the harbour, and inspector {} pursued him."
SPOKEN = " Hartwell and Lindqvist lead the inquiry."


def swapped(*texts: str) -> list[tuple[str, ...]]:
    articles = [article(f"Outlet {n}", text) for n, text in enumerate(texts)]
    read = [lines(a, n) for n, a in enumerate(articles)]
    weigh([line for part in read for line in part])
    return [tuple(claim.text for claim in fact.claims) for fact in copied_facts(articles, read, Origins(articles))]


CASES = [
    ([], TOLD, TOLD.replace("Harrow", "Lindqvist")),
    ([("Harrow", "Lindqvist")], TOLD, TOLD.replace("Harrow", "Lindqvist") + KNOWN),
    ([], TOLD + " So was Lindqvist.", TOLD.replace("Harrow", "Lindqvist") + KNOWN),
    ([], TOLD, TOLD),
    ([], TOLD.title(), TOLD.title().replace("Harrow", "Lindqvist") + KNOWN),
    ([], TOLD, TOLD.replace("Harrow", "Harow")),
    ([], TOLD, TOLD.replace("Monday", "Tuesday")),
    ([], TOLD, TOLD.replace("masked", "hooded")),
    ([], TOLD, TOLD.replace("Harrow", "well-known")),
    ([("Joe Hartwell", "Karl A. Lind")], SPOKE.format("Joe Hartwell"), SPOKE.format("Karl A. Lind") + SPOKEN),
    ([("Hartwell", "Lindqvist")], SPOKE.format("Hartwell") + SPOKEN, SPOKE.format("Lindqvist") + SPOKEN),
    ([], LEFT.format("Hartwell") + SPOKEN, LEFT.format("Lindqvist") + SPOKEN),
    ([], TOLD, "Two men drove into the window of the Lindqvist shop in Torvik."),
]


@pytest.mark.parametrize(("names", "first", "second"), CASES)
def test_swapped(names: list[tuple[str, ...]], first: str, second: str) -> None:
    assert swapped(first, second) == names
    assert swapped(second, first) == [pair[::-1] for pair in names]
