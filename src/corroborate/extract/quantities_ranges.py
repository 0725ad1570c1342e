"""Two numbers that are one quantity: "12-15", "between 5 and 9", "from 20 to 30", "two or three"."""

import re

from .quantities_drafts import Place
from .quantities_hedges import change
from .quantities_numerals import CUE_RE, Numeral
from .quantities_parts import Part, part

_LOOSE = r"(?:(?:about|around|roughly|nearly|almost|just|up\s+to|over|more\s+than|as\s+(?:many|much|high)\s+as)\s+)?"
_MONEY = r"(?:[A-Z]{0,3}\s?[$£€¥₹]|[A-Z]=|RM|Rs\.?\s?)?"
TO_RE = re.compile(
    rf"(?:[\s-]+to[\s-]+{_LOOSE}|\s+up\s+to\s+|\s+through\s+|\s?(?:--|[-–—])\s?){_MONEY}(?=[\da-zA-Z½¼¾])"
)
AND_RE = re.compile(rf"\s+and\s+{_LOOSE}{_MONEY}(?=[\da-zA-Z])")
OR_RE = re.compile(rf"-?\s+or\s+{_MONEY}(?=[\da-zA-Z])")
LATER_RE = re.compile(
    rf"(?:\s+(?!to\b|through\b)[a-z]+){{0,4}}?(?:\s+in\s+(?:19|20)\d\d)?(?:\s+last\s+year)?\s+to\s+{_LOOSE}{_MONEY}(?=\d)"
)
BETWEEN_RE = re.compile(rf"\bbetween\s+{_LOOSE}{_MONEY}$", re.I)
FROM_RE = re.compile(rf"\bfrom\s+{_LOOSE}{_MONEY}$", re.I)
JOINT_RE = re.compile(r"[\s-]{1,2}(?:to|or|and|up|through)\b|\s?[-–—]")
SCALES = (1e12, 1e9, 1e6, 1e3)


def opening(text: str, start: int, floor: int) -> re.Match[str] | None:
    """ "between" or "from" before the number at `start`."""
    begin = max(floor, start - 26)
    window = text[begin:start].lower()
    if "from" not in window and "between" not in window:
        return None
    return BETWEEN_RE.search(text, begin, start) or FROM_RE.search(text, begin, start)


def second(at: Place, first: Part) -> tuple[Part | None, str]:
    """The other end of a range, and what joins the two: "to", "from", "between" or "or"."""
    text, number = at.text, first.number
    if number.value is None or number.fraction:
        return None, ""
    opened = opening(text, number.start, at.floor)
    word = opened[0].split()[0].lower() if opened else "to"
    tries = [(TO_RE, word), (OR_RE, "or")]
    if word == "between":
        tries.insert(0, (AND_RE, word))
    elif word == "from":
        tries.append((LATER_RE, word))
    for pattern, joint in tries:
        for position in (first.end, number.end) if first.end != number.end else (first.end,):
            if pattern is not LATER_RE and not JOINT_RE.match(text, position):
                continue
            match = pattern.match(text, position, min(at.stop, position + 90))
            if match and CUE_RE.match(text, match.end(), at.stop):
                found = part(text, match.end(), at.floor, at.stop)
                if found and _fits(text, first, found, joint, match[0], at.floor):
                    return found, joint
    return None, ""


def _fits(text: str, first: Part, other: Part, joint: str, gap: str, floor: int) -> bool:
    """The two numbers are two ends of one thing."""
    a, b = first.number, other.number
    if a.value is None or b.value is None or b.fraction:
        return False
    if text[b.end : b.end + 1] == "-" and text[b.end + 1 : b.end + 2].isdigit():
        return False
    same = first.unit is None or other.unit is None or first.unit.name == other.unit.name
    if joint == "or":
        return same and not a.digits and _next(a, b)
    dash = not gap.strip(" -–—")
    if not same or (first.unit and not other.unit and joint == "to" and not dash and first.unit.kind != "money"):
        return False
    if joint == "to" and not dash and first.unit and other.unit and change(text, first.begin, floor, True):
        return False  # "dropped $100 to $1,199" tells the size and the end of a fall
    if joint in ("from", "between"):
        return a.value * carried(a, b) != b.value
    return a.value * carried(a, b) < b.value and text[a.start - 1 : a.start] != "-"


def _next(a: Numeral, b: Numeral) -> bool:
    """The second number is the next one, or the next round one: "two or three", "20 or 30"."""
    if a.value is None or b.value is None:
        return False
    step = min(a.place, b.place) if a.value >= 20 and not a.scaled else 1.0
    return b.value == a.value + step and (a.value < 20 or step > 1)


def carried(first: Numeral, other: Numeral) -> float:
    """What the first number is multiplied by where only the second names the scale: "$10 to $15 billion"."""
    if first.scaled or not other.scaled or first.value is None or other.value is None:
        return 1.0
    scale = next((s for s in SCALES if other.value >= s), 1.0)
    return scale if first.value < 1000 and first.value * scale < other.value else 1.0
