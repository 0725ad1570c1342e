"""Compass directions: "12 miles south-east of Aden", "the southern island", and when two of them differ."""

import re
from typing import NamedTuple

from .comparison import Comparison

POINTS = {
    "north": 0, "northeast": 45, "east": 90, "southeast": 135,
    "south": 180, "southwest": 225, "west": 270, "northwest": 315,
}  # fmt: skip
MAIN = ("north", "east", "south", "west")
APART = 90  # degrees from which two directions cannot both be rough readings of one

_NAME = r"(?:north|south)(?:[- ]?(?:east|west))?|east|west"
_SORT = r"(?:(?:[a-z]{3,14}\s){0,2}(?:town|city|village|port|capital|island)\s{1,9}(?:of\s{1,9})?)?"
BEARING_RE = re.compile(rf"\b((?i:{_NAME}))\s{{1,9}}of\s{{1,9}}(?:the\s{{1,9}})?{_SORT}(?=[A-Z])")


class Bearing(NamedTuple):
    """A direction in degrees clockwise from north, with the half-open range of its words."""

    start: int
    end: int
    text: str
    degrees: int


def hinted(low: str) -> bool:
    """The text in lower case may hold a direction: a test at a fraction of the cost of `find`."""
    return any(name in low for name in MAIN)


def find(text: str, start: int = 0, end: int | None = None) -> list[Bearing]:
    """The directions that `text[start:end]` takes from a named place."""
    found = []
    for match in BEARING_RE.finditer(text, start, len(text) if end is None else end):
        name = re.sub(r"[- ]", "", match.group(1)).lower()
        found.append(Bearing(match.start(), match.end(1), text[match.start() : match.end(1)], POINTS[name]))
    return found


def compare(a: Bearing, b: Bearing) -> Comparison:
    """Directions up to 45 degrees apart may be one; from 90 on they differ."""
    apart = abs(a.degrees - b.degrees)
    apart = min(apart, 360 - apart)
    if apart == 0:
        return Comparison("agree", f"both say {a.text}")
    if apart < APART:
        return Comparison("compatible", f"{a.text} and {b.text} may be one direction")
    return Comparison("contradiction", f"{a.text} is not {b.text}", "opposite directions" if apart == 180 else None)
