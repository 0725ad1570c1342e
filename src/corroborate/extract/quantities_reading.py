"""Reads a number in the common form: hedge, currency, number, unit or counted noun, range, change."""

import re
from dataclasses import replace

from corroborate.lexicon import units as lexicon

from . import quantities_hedges as hedges
from . import quantities_ranges as ranges
from . import quantities_units as units
from .quantities_contexts import excluded, labelled
from .quantities_counts import count
from .quantities_drafts import Draft, Place, widened
from .quantities_numerals import Numeral, read
from .quantities_parts import Part, part

Found = tuple[list[Draft], int]

DIMENSION_RE = re.compile(r"[\s)-]{1,2}(?:long|high|tall|wide|deep|thick|across|owned|off)\b")
SMALLER_RE = re.compile(r",?\s+(?:and\s+)?(?=\d)")
# "lost 190 points, or 0.6%", "were down 2.3%, Acme by 2.6%": the second number moved as the first did.
CARRIED_RE = re.compile(
    r"\s*(?:,\s*or|or|\(|,|(?:,|and|,\s*and)\s+(?:[A-Z][\w.&'’]*\s+){1,4}by|and\s+by)\s*[-+$£€]?\s*"
)
CONVERTED_RE = re.compile(r"\s*\(\s*")
TURN_RE = re.compile(r"\s+(higher|lower|up|down)\b(?!\s+(?:to|than|from|by))")
MOVABLE = frozenset({"percent", "money", "measure", "number", "count"})
TURNS = {"higher": "up", "up": "up", "lower": "down", "down": "down"}


TEMPERATURES = ("degree Celsius", "degree Fahrenheit", "degree")
EXTREME_RE = re.compile(r"(?:a |the )?(?:maximum|minimum)\b", re.I)  # of the day, which is no limit


def measure(at: Place) -> Found:
    """The quantities at a cue, and where reading goes on; none where the number is no quantity."""
    text = at.text
    first = part(text, at.start, at.floor, at.stop, at.number)
    if first is None:
        return [], at.start
    if (
        first.unit
        and text[first.number.end : first.unit.end] in lexicon.TIGHT_SIGNS
        and labelled(text, first.number, at.floor)
    ):
        return [], first.end
    other, joint = ranges.second(at, first)
    if at.day is not None and not _in_length(first) and not (other and other.unit and at.day.end == first.number.end):
        return [], max(first.number.end, min(at.day.end, at.stop))
    bare = first.unit is None and not first.number.scaled and not (other and other.unit)
    if excluded(text, first.number, first.begin, at.floor, bare):
        return [], first.number.end
    if other is None:
        return _single(at, first)
    return _either(at, first, other) if joint == "or" else _range(at, first, other, joint)


def _in_length(found: Part) -> bool:
    """The date around the number is a length of time."""
    return found.unit is not None and found.unit.kind == "duration" and bool(found.number.value)


def _single(at: Place, found: Part) -> Found:
    number = found.number
    value = -number.value if found.sign == "-" and number.value is not None else number.value
    low, high = (number.low, number.high) if value is None or number.low != number.high else (value, value)
    draft = Draft(found.begin, found.end, value, low, high, number.digits, number.place)
    if not _name(at, draft, found):
        return [], number.end
    if found.sign == "+" or (found.sign == "-" and draft.kind == "percent"):
        draft.change = "up" if found.sign == "+" else "down"
        draft.value = draft.low = draft.high = number.value
    if found.unit and not found.unit.per:
        _add_smaller(at, draft, found.unit.name)
    end = draft.end
    _surround(at, draft, number)
    widened(draft)
    return [draft], max(end, draft.end, number.end)


def _name(at: Place, draft: Draft, found: Part) -> bool:
    """Gives the draft its unit or counted noun; False where it turns out to be no quantity."""
    if found.number.fraction:
        draft.kind = "ratio"
    if unit := found.unit:
        draft.unit, draft.per, draft.end, draft.kind = unit.name, unit.per, found.end, unit.kind
        if match := DIMENSION_RE.match(at.text, found.end, at.stop):
            draft.end = match.end()
        return True
    return count(at, draft, found.number)


def _add_smaller(at: Place, draft: Draft, unit: str) -> None:
    """Adds "2 inches" to "6 feet" and "3 ounces" to "8 pounds"."""
    match = SMALLER_RE.match(at.text, draft.end, min(at.stop, draft.end + 8))
    if match is None or unit not in lexicon.UNITS or draft.value is None or draft.value % 1:
        return
    number = read(at.text, match.end(), at.stop)
    smaller = units.read(at.text, number.end, at.stop) if number else None
    if number is None or number.value is None or smaller is None or smaller.name not in lexicon.UNITS:
        return
    (dimension, factor), (other, fraction) = lexicon.UNITS[unit], lexicon.UNITS[smaller.name]
    if dimension == other and number.value * fraction < factor and dimension in ("length", "mass"):
        draft.value = draft.low = draft.high = draft.value + number.value * fraction / factor
        draft.end, draft.digits, draft.place = smaller.end, 3, fraction / factor


def _surround(at: Place, draft: Draft, number: Numeral) -> None:
    """Adds the hedge before or after, and the change."""
    text = at.text
    before = hedges.before(text, draft.start, at.free)
    if before and not (draft.unit in TEMPERATURES and EXTREME_RE.match(text, before.start, draft.start)):
        draft.hedge, draft.start = before.kind, before.start
    elif (written := text[number.start : number.end]).endswith(("plus", "+", "odd")):
        draft.hedge = "about" if written.endswith("odd") else "at_least"
    elif (last := at.previous) and _converts(text, last, draft):
        draft.hedge = last.hedge
    if after := hedges.after(text, draft.end, at.stop):
        draft.end = after.start
        draft.hedge = after.kind if draft.hedge == "exactly" else draft.hedge
    if draft.change is None and draft.kind in MOVABLE and draft.head != "time" and draft.value is not None:
        _change(at, draft)


def _converts(text: str, last: Draft, draft: Draft) -> bool:
    """The number says in another unit what the one before said: "more than 100 kilometres (60 miles)"."""
    same = last.kind == draft.kind and last.unit != draft.unit and draft.kind in ("measure", "money")
    return same and CONVERTED_RE.fullmatch(text, last.end, draft.start) is not None


def _change(at: Place, draft: Draft) -> None:
    measured = draft.kind in ("percent", "money", "measure") or draft.head in ("point", "place")
    last = at.previous if at.previous and at.previous.end > at.floor else None
    if moved := hedges.change(at.text, draft.start, at.free if last else at.floor, measured):
        draft.change, draft.reached = moved.direction, moved.reached
    elif (
        last
        and last.change
        and not last.reached
        and draft.start - last.end < 40
        and draft.kind in ("percent", last.kind)
    ):
        if CARRIED_RE.fullmatch(at.text, last.end, draft.start):
            draft.change = last.change
    elif draft.kind == "percent" and (match := TURN_RE.match(at.text, draft.end, at.stop)):
        draft.change = "up" if TURNS[match[1]] == "up" else "down"


def _range(at: Place, first: Part, other: Part, joint: str) -> Found:
    a, b = first.number, other.number
    low, high = a.low * ranges.carried(a, b), b.low
    draft = Draft(first.begin, other.end, None, min(low, high), max(low, high), digits=b.digits, place=b.place)
    whole = Part(
        first.begin,
        replace(b, start=a.start),
        other.unit or first.unit,
        max(other.end, first.end if not other.unit else 0),
    )
    if not _name(at, draft, whole):
        return [], b.end
    draft.start = first.begin
    moved = None
    if opened := ranges.opening(at.text, a.start, at.floor):
        draft.start = opened.start()
        moved = hedges.change(at.text, draft.start, at.floor, True) if joint == "from" else None
    if moved or low > high:
        draft.value, draft.reached = high, True
        draft.change = ("up" if high > low else "down") if low > high else None
    elif hedge := hedges.before(at.text, draft.start, at.free):
        draft.hedge, draft.start = hedge.kind, hedge.start
    elif (hedge := hedges.before(at.text, first.begin, draft.start)) and hedge.kind == "about":
        draft.hedge = "about"
    if draft.hedge in ("more_than", "at_least"):
        draft.high, draft.low_open = None, draft.hedge == "more_than"
    return [draft], max(draft.end, other.end)


def _either(at: Place, first: Part, other: Part) -> Found:
    """ "two or three": each is stated, and either may be meant."""
    found, end = _single(at, other)
    if not found:
        return [], other.end
    later = found[0]
    value = first.number.value
    earlier = replace(later, start=first.begin, end=first.number.end, value=value, low=value, noun=None, change=None)
    earlier.digits, earlier.place = first.number.digits, first.number.place
    if later.end > other.number.end:
        earlier.noun = (other.number.end, later.end)
    if hedge := hedges.before(at.text, earlier.start, at.free):
        earlier.start, earlier.hedge = hedge.start, hedge.kind
    later.low = value
    later.start = max(later.start, other.begin)
    return [earlier, later], end
