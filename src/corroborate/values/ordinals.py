"""Places in an order: "the fourth time", "her second class", "the 3rd floor", and when two of them differ."""

import re
from typing import NamedTuple

from .comparison import Comparison

NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
NUMBERS = {name: number for number, name in enumerate(NAMES, 1)}
ORDINAL_RE = re.compile(
    rf"(?<![\w-])({'|'.join(NAMES)}|\d{{1,3}}(?:st|nd|rd|th))[-\s]{{1,9}}"
    r"((?:[a-z]{2,20}[\s-]){0,2}?)([a-z]{3,20})(?=[\s.,;:)]|$)",
    re.I,
)
DIGITS_RE = re.compile(r"\d(?:st|nd|rd|th)")
NO_NOUNS = frozenset(
    "and but when then after half quarter degree grade hand person lady place the that which who with".split()
)


class Ordinal(NamedTuple):
    """A place in an order with the half-open range of its word, and the noun that is ordered."""

    start: int
    end: int
    text: str
    number: int
    noun: str


def hinted(low: str) -> bool:
    """The text in lower case may hold an ordinal: a test at a fifth of the cost of `find`."""
    return any(name in low for name in NAMES) or DIGITS_RE.search(low) is not None


def find(text: str, start: int = 0, end: int | None = None) -> list[Ordinal]:
    """The ordinals before a noun in `text[start:end]`."""
    found = []
    for match in ORDINAL_RE.finditer(text, start, len(text) if end is None else end):
        word, noun = match.group(1), match.group(3).lower()
        number = NUMBERS.get(word.lower()) or int(re.sub(r"\D", "", word))
        if noun not in NO_NOUNS and number:
            found.append(Ordinal(match.start(), match.end(1), word, number, noun))
    return found


def compare(a: Ordinal, b: Ordinal) -> Comparison:
    """Two places in one order differ or are one."""
    if a.number == b.number:
        return Comparison("agree", f"both say {a.text}")
    return Comparison("contradiction", f"{a.text} is not {b.text}")
