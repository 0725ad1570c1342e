"""Whether two figures of two speakers are news or an error."""

import pytest

from corroborate.testing import story

FLOODED = "The flood damaged {} houses in the town of Torvik, {} said."


@pytest.mark.parametrize(
    ("first", "second", "disagree"),
    [
        ("Karl Lund", "Anna Berg", True),
        ("Karl Lund", "Karl Lund", False),
        ("Karl Lund", "Lund", False),
        ("Karl Lund", "Karl Lumd", False),  # one of them is misspelt
        ("Karl Lund", "Norway's defence ministry", False),  # he may speak for it
        ("Karl Lund", "officials", False),
        ("The army", "The rebels", True),
        ("The union", "The company", True),
        ("The police", "The officials", False),
    ],
)
def test_two_speakers(first: str, second: str, disagree: bool) -> None:
    for one, other in ((first, second), (second, first)):
        facts = story([FLOODED.format(40, one), FLOODED.format(70, other)]).facts
        (clash,) = [fact for fact in facts if fact.shape == "count" and fact.conflict]
        assert clash.reason.startswith(f"{one} and {other} disagree") == disagree
