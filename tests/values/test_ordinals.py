"""Places in an order, as cases."""

import pytest

from corroborate.values.ordinals import compare, find, hinted


@pytest.mark.parametrize(
    ("text", "number", "noun"),
    [
        ("It was the fourth time.", 4, "time"),
        ("She lives on the 3rd floor.", 3, "floor"),
        ("the second-placed team won", 2, "placed"),
        ("The twentieth race is on.", 20, "race"),
    ],
)
def test_found(text: str, number: int, noun: str) -> None:
    (found,) = find(text)
    assert (found.number, found.noun) == (number, noun)
    assert text[found.start : found.end] == found.text
    assert hinted(text.lower())


@pytest.mark.parametrize("text", ["the first and the last", "at first but not now", "a third quarter", "the 0th floor"])
def test_not_found(text: str) -> None:
    assert not find(text)


def test_most_sentences_hold_no_hint() -> None:
    assert not hinted("rain fell on 3 towns")


@pytest.mark.parametrize(("other", "verdict"), [("the 4th time", "agree"), ("the fifth time", "contradiction")])
def test_compared(other: str, verdict: str) -> None:
    (a,), (b,) = find("the fourth time"), find(other)
    assert compare(a, b).verdict == compare(b, a).verdict == verdict


def test_what_is_said_of_two_places() -> None:
    (a,), (b,) = find("the fourth time"), find("the fifth time")
    assert compare(a, a) == ("agree", "both say fourth", None)
    assert compare(a, b) == ("contradiction", "fourth is not fifth", None)


def test_found_within_bounds() -> None:
    text = "First class and second class."
    assert [found.number for found in find(text)] == [1, 2]
    assert [found.number for found in find(text, 0, 12)] == [1]
    assert [found.number for found in find(text, 6)] == [2]
