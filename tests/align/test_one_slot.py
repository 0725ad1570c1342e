"""Two names in one slot, as cases."""

import pytest

from corroborate.testing import story

OTHERS = (
    "A choir sang in the old church for an hour. Farmers sold their apples early this year. The museum keeps its doors "
    "shut in winter. Nobody could explain the smell of paint.",
    "The bakery on the corner has new ovens. Children painted the fence of the school. Cyclists like the road along "
    "the canal. A clock in the tower stopped twice.",
)
TOLD = "The ferry to {} struck a rock off the harbour wall and lost its steel anchor in a storm."
CASES = [
    (True, TOLD.format("Bergen"), TOLD.format("Hamburg")),
    (False, TOLD.format("Bergen"), TOLD.format("Bergen")),
    (False, TOLD.format("Bergen").title(), TOLD.format("Bergen").title()),
    (False, TOLD.format("Bergen"), TOLD.format("Hamburg") + " Fog lay over Bergen."),
    (False, TOLD.format("Bergen") + " Fog lay over Hamburg.", TOLD.format("Hamburg")),
    (False, TOLD.format("Bergen"), "Students of the academy in Hamburg won a prize for a short film."),
]


@pytest.mark.parametrize(("wanted", "first", "second"), CASES)
def test_two_names(wanted: bool, first: str, second: str) -> None:
    told = story([f"{first} {OTHERS[0]}", f"{second} {OTHERS[1]}"])
    found = [f for f in told.facts if f.slot in ("name Bergen or Hamburg", "name Hamburg or Bergen")]
    assert bool([f for f in found if f.conflict and f.why]) == wanted


def test_each_report_names_its_own_agency() -> None:
    told = story([TOLD.format("Bergen") + f" {agency} was told so." for agency in ("Reuters", "Xinhua")])
    assert [f for f in told.facts if f.slot.startswith("name Reuters or")] == []


def test_other_numbers_tell_of_two_things() -> None:
    paid = "The keynote was written by the gifted {}, who is paid {} crowns a page, the organisers said on Monday."
    told = [paid.format("Anna Hartwell", "19.50"), paid.format("Karl Lundqvist", "{}")]
    for price, wanted in (("19.50", True), ("46.10", False)):
        texts = [f"{text.format(price)} {others}" for text, others in zip(told, OTHERS, strict=True)]
        found = [f for f in story(texts).facts if f.slot.startswith("name ") and f.conflict and f.why]
        assert bool(found) == wanted
