"""The day on which two persons met, however it is told."""

import pytest
from corroborate.schemas import Fact

from corroborate.testing import story

MET = "The chancellor, Anna Berg, met Peter Novak in Lindnes on {} September to talk about the river."
TALKS = "Talks between Peter Novak and Anna Berg on {} September ended without a treaty."


def days(*texts: str) -> list[Fact]:
    return [fact for fact in story(texts).facts if fact.shape == "date" and fact.outlets > 1]


def clashes(*texts: str) -> bool:
    return any(fact.conflict for fact in days(*texts))


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (True, (MET.format(12), TALKS.format(14))),
        (False, (MET.format(12), TALKS.format(12))),
        (False, (MET.format(12), TALKS.format(14).replace("Novak", "Lund"))),  # somebody else met
        (False, (MET.format(12), "Peter Novak will meet no minister on 14 September.")),
        (True, (MET.format(12), MET.format(12), TALKS.format(14))),
    ],
)
def test_two_days_of_one_meeting(wanted: bool, texts: tuple[str, ...]) -> None:
    assert clashes(*texts) is wanted


def test_one_who_met_somebody_told_by_an_office() -> None:
    """The other half of the meeting is known from an article that names both."""
    half = "The North's leader met President Anna Berg on {} September in Lindnes."
    [fact] = days(MET.format(12), half.format(12))
    assert fact.verdict == "agree"
    assert not clashes(MET.format(12), half.format(12).replace("Anna Berg", "Karl Lund"))


def test_half_a_meeting_that_fits_two_is_neither() -> None:
    other = "Anna Berg met Karl Lund in Torvik on 12 September to talk about fish."
    half = "The president met his counterpart Anna Berg on 12 September."
    for fact in days(MET.format(12), other, half):
        assert fact.conflict is None


def test_a_day_beside_a_meeting_is_not_its_day() -> None:
    assert not clashes(
        MET.format(12), "Anna Berg arrived in Lindnes on 11 September on a ship with two hundred soldiers."
    )
