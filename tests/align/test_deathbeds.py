"""Where a story's one death is told to have been, as cases."""

import pytest

from corroborate.testing import story

SCENE = "The guard died at the scene, police said."
CASES = [
    (True, [SCENE, "The guard died on the way to the hospital."]),
    (True, [SCENE, "The third victim was pronounced dead at Torvik General Hospital."]),
    (True, ["He died at his home on Monday.", "He died in hospital on Monday."]),
    (False, [SCENE, "The guard was declared dead at the scene."]),
    (False, [SCENE, "One guard died on the spot. Another died in hospital."]),
    (False, [SCENE, "The guard was rushed to hospital."]),
    (False, [SCENE]),
]


@pytest.mark.parametrize(("clash", "texts"), CASES)
def test_a_place_of_death(clash: bool, texts: list[str]) -> None:
    found = [fact.conflict for fact in story(texts).facts if fact.slot == "place of death"]
    assert bool(found) == clash
    assert all(conflict and conflict.doubt for conflict in found)
