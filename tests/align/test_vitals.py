"""Whose a number of kin is, and how tall or heavy somebody is, as cases."""

import pytest

from .claims_of import told

CASES = [  # the person and what the number tells, or "" and ""
    ("Anna Berg", "child", "Anna Berg has three children, her lawyer said."),
    ("Karl Lund", "child", "Karl Lund opened the fair. He has three children."),
    ("Karl Lund", "daughter", "Karl Lund's three daughters sang."),
    ("Karl Lund", "son", "Karl Lund is the father of three sons."),
    ("Karl Lund", "son left", "Karl Lund leaves three sons."),
    ("", "", "It rained. The house has four children."),
    ("", "", "Karl Lund has three boats."),
    ("", "", "Karl Lund (a baker) has three children."),
    ("", "", "Karl Lund met three sisters in Oslo."),
    ("", "", "Karl Lund has three children with his second wife."),
    ("", "", "Karl Lund, with whom she has three children, won."),
    ("Karl Lund", "weight", "Karl Lund, who weighs 90 kilograms, won."),
    ("Karl Lund", "height", "Karl Lund stands 190 centimetres tall."),
    ("Karl Lund", "height", "Karl Lund stands six feet tall."),
    ("", "", "Karl Lund bought 90 kilograms of apples."),
]


@pytest.mark.parametrize(("owner", "side", "text"), CASES)
def test_whose(owner: str, side: str, text: str) -> None:
    (found,) = [o for o in told(text) if o.kind in ("count", "measure")]
    assert (found.owner, found.side) == (owner, side)


def test_no_person_is_as_heavy_as_a_lorry() -> None:
    (found,) = [o for o in told("Karl Lund, who weighs 9,000 kilograms, won.") if o.kind == "measure"]
    assert found.owner == ""
