"""Whose relatives, weight and height a number tells, as cases."""

import pytest

from corroborate.align.groups import competition, group
from corroborate.align.judge import SURE, rivalries
from corroborate.align.likeness import pairs

from .claims_of import told

OWNED = [
    ("Anna Berg, who has three sons, spoke.", "Anna Berg", "son"),
    ("Karl Lund, alleged to have 19 wives, was held.", "Karl Lund", "wife"),
    ("Karl Lund's four children were at home.", "Karl Lund", "child"),
    ("Karl Lund, a father of three, was killed.", "Karl Lund", "child"),
    ("Anna Berg, grandmother of five, was killed.", "Anna Berg", "grandchild"),
    ("Karl Lund leaves a wife and two sons.", "Karl Lund", "son left"),
    ("Karl Lund is survived by nine grandchildren.", "Karl Lund", "grandchild left"),
    ("Police sought Karl Lund. He has two brothers.", "Karl Lund", "brother"),
    ("Karl Lund is 5-foot-8 and has a beard.", "Karl Lund", "height"),
    ("Karl Lund is described as 6-foot-1 and 190 pounds.", "Karl Lund", "height"),
    ("Karl Lund, weighing 130 pounds, fled.", "Karl Lund", "weight"),
    ("Karl Lund had two children with his second wife.", "", ""),
    ("Karl Lund said; three children were hurt.", "", ""),
    ("Karl Lund saw three children.", "", ""),
    ("The blast hurt three children.", "", ""),
    ("Karl Lund bought 130 pounds of rice.", "", ""),
    ("Karl Lund caught a fish that weighed 2 pounds.", "", "weight"),
    ("Karl Lund (a baker) has three children.", "", ""),
    ("Karl Lund, with whom she has three children, won.", "", ""),
    ("It rained. The house has four children.", "", ""),
    (
        "Police sought Karl Lund. He had come by ferry from Lindnes in the early morning with a load of red apples for "
        "the old fair of the town and has three children.",
        "Karl Lund",
        "child",
    ),
]


@pytest.mark.parametrize(("text", "owner", "side"), OWNED)
def test_whose_a_number_is(text: str, owner: str, side: str) -> None:
    found = next(o for o in told(text) if o.kind in ("count", "measure"))
    assert (found.owner, found.side) == (owner, side)


CLASHES = [
    (True, "Karl Lund has 20 wives, the court heard.", "Karl Lund, alleged to have 19 wives, was arrested on a farm."),
    (True, "Police seek Karl Lund, a father of three.", "Karl Lund, a father of five, fled over the hills at night."),
    (False, "Karl Lund, a father of three, was killed.", "Karl Lund leaves two children, the priest said."),
    (False, "Karl Lund has three sons.", "Otto Ek has five sons."),
]


@pytest.mark.parametrize(("clash", "first", "second"), CLASHES)
def test_numbers_of_relatives(clash: bool, first: str, second: str) -> None:
    found = told(first, second)
    compared = list(pairs(found))
    rivals = competition(found, compared)
    scores = [r.score for r in rivalries(found, group(found, compared, rivals), compared, rivals)]
    assert any(score >= SURE for score in scores) == clash
