"""Degrees and employers that two articles give otherwise, as cases; and every row of degrees."""

import re

import pytest

from corroborate.align.relations import DEGREE_RE
from corroborate.lexicon.degrees import DEGREES, Degree
from corroborate.testing import story

OPENED = "Anna Berg opened the clinic on Monday. {}"
CASES = [
    ("error", "She took an MBA from Torvik University.", "She has an M.B.A. from Lindnes Business School."),
    (
        "error",
        "She received her medical degree from Torvik.",
        "Berg earned a degree in medicine at Lindnes University.",
    ),
    ("doubt", "She has a bachelor's degree from Torvik.", "Berg holds a bachelor's degree in law from Lindnes."),
    (None, "She took an MBA from Torvik University.", "She has an MBA from the University of Torvik."),
    (None, "She took an MBA from Torvik University.", "She has a law degree from Lindnes University."),
    (None, "She took an MBA from Torvik University.", "She has an honorary doctorate from Lindnes University."),
    (None, "She took a doctorate from Torvik.", "She took an MBA, and Karl Lund a doctorate from Lindnes University."),
    ("error", "Anna Berg, who works for Lund Ferries, wept.", "Anna Berg, 41, who works at Olsen Lines, was glad."),
    (None, "Anna Berg, who works for Lund Ferries, wept.", "Anna Berg, who works at Lund, was glad."),
    (
        None,  # the one article has the other's as well
        "She took an MBA from Torvik University. She has another MBA from Lindnes University.",
        "She has an MBA from Lindnes University.",
    ),
]


@pytest.mark.parametrize(("wanted", "first", "second"), CASES)
def test_relation(wanted: str | None, first: str, second: str) -> None:
    for pair in ((first, second), (second, first)):
        facts = [fact for fact in story([OPENED.format(text) for text in pair]).facts if "Anna Berg" in fact.slot]
        clashes = [fact.conflict for fact in facts if fact.conflict]
        assert ["doubt" if clash.doubt else "error" for clash in clashes] == [wanted] * bool(wanted)


def test_a_degree_before_anybody_is_named_is_nobodys() -> None:
    taken = "A master's degree from Torvik University hung in the hall. Anna Berg slept."
    facts = story([taken, OPENED.format("She has a master's degree from Lindnes University.")]).facts
    assert not [fact for fact in facts if fact.conflict and "Anna Berg" in fact.slot]


@pytest.mark.parametrize("degree", DEGREES, ids=lambda degree: degree.name)
def test_row(degree: Degree) -> None:
    assert re.search(degree.pattern, degree.example)
    match = DEGREE_RE.search(degree.example)
    assert match
    assert match["body"] in ("Torvik University", "Torvik College")
