"""Compass directions, as cases."""

import pytest

from corroborate.values.bearings import POINTS, Bearing, compare, find, hinted


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("12 miles east of Aden", 90),
        ("south-west of the port of Aden", 225),
        ("North east of Torvik", 45),
        ("southwest of the oil town of Torvik", 225),
        ("west of the small fishing village of Torvik", 270),
        ("north of the provincial capital Torvik", 0),
        ("northwest of the Azores", 315),
    ],
)
def test_found(text: str, degrees: int) -> None:
    (found,) = find(text)
    assert found.degrees == degrees
    assert text[found.start : found.end] == found.text
    assert hinted(text.lower())


@pytest.mark.parametrize(
    "text", ["east of here", "the east", "most of Aden", "easterly winds of Aden", "east of the old inn of Aden"]
)
def test_not_found(text: str) -> None:
    assert not find(text)


def test_most_sentences_hold_no_hint() -> None:
    assert not hinted("rain fell on the town")


@pytest.mark.parametrize("first", POINTS.values())
@pytest.mark.parametrize("second", POINTS.values())
def test_compared(first: int, second: int) -> None:
    a, b = Bearing(0, 1, "x", first), Bearing(0, 1, "y", second)
    apart = min((first - second) % 360, (second - first) % 360)
    wanted = "agree" if apart == 0 else "compatible" if apart < 90 else "contradiction"
    found = compare(a, b)
    assert found.verdict == compare(b, a).verdict == wanted
    assert found.slip == ("opposite directions" if apart == 180 else None)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("north", "north", ("agree", "both say north of", None)),
        ("north", "northwest", ("compatible", "north of and northwest of may be one direction", None)),
        ("west", "north", ("contradiction", "west of is not north of", None)),
        ("east", "west", ("contradiction", "east of is not west of", "opposite directions")),
    ],
)
def test_what_is_said_of_two_directions(first: str, second: str, told: tuple[str, str, str | None]) -> None:
    assert compare(Bearing(0, 1, f"{first} of", POINTS[first]), Bearing(0, 1, f"{second} of", POINTS[second])) == told


def test_found_within_bounds() -> None:
    text = "east of Aden and west of Aden"
    assert [found.degrees for found in find(text)] == [90, 270]
    assert [found.degrees for found in find(text, 0, 15)] == [90]
    assert [found.degrees for found in find(text, 5)] == [270]
