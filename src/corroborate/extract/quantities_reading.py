"""Reads a number in the common form: hedge, currency, number, unit or counted noun, range, change."""

import re

from corroborate.lexicon import counted
from corroborate.lexicon import units as lexicon

from . import quantities_hedges as hedges
from . import quantities_nouns as nouns
from . import quantities_ranges as ranges
from . import quantities_units as units
from . import quantities_victims as victims
from .quantities_contexts import excluded, labelled
from .quantities_drafts import Draft, Place, widened
from .quantities_nouns import Noun
from .quantities_numerals import CUE_RE, Numeral, read
from .quantities_parts import Part, part

Found = tuple[list[Draft], int]

DIMENSION_RE = re.compile(r"[\s)-]{1,2}(?:long|high|tall|wide|deep|thick|across|owned|off)\b")
SMALLER_RE = re.compile(r",?\s+(?:and\s+)?(?=\d)")
# "lost 190 points, or 0.6%", "were down 2.3%, Acme by 2.6%": the second number moved as the first did.
CARRIED_RE = re.compile(
    r"\s*(?:,\s*or|or|\(|,|(?:,|and|,\s*and)\s+(?:[A-Z][\w.&'’]*\s+){1,4}by|and\s+by)\s*[-+$£€]?\s*"
)
INHERITED_RE = re.compile(
    r"(?:\band\s+[a-z]+(?:ed|ing)|\b(?:and|or|with|to|from|than|but|while|versus|against|vs\.?|plus|another|other|remaining)|,)"
    r"\s+(?:(?:the|only|just|another|about|some|at\s+least|more\s+than|nearly)\s+){0,2}$",
    re.I,
)
AHEAD_RE = re.compile(
    r"(?:-\s?|\s+)(?:and|or|to)\s+(?=\d)|,\s+(?=\d{1,3}(?:\.\d+)?(?:,\s+\d{1,3}(?:\.\d+)?){0,5},?\s+(?:and|or)\s+\d)"
)
AND_NUMBER_RE = re.compile(r",?\s+and\s+(?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
CONVERTED_RE = re.compile(r"\s*\(\s*")
JOINED_RE = re.compile(r"\s+(?:[a-z]+\s+)?(?:to|from|and|or|than)\s+")
TURN_RE = re.compile(r"\s+(higher|lower|up|down)\b(?!\s+(?:to|than|from|by))")
MOVABLE = frozenset({"percent", "money", "measure", "number", "count"})
TURNS = {"higher": "up", "up": "up", "lower": "down", "down": "down"}


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
    draft = Draft(found.begin, found.end, value, low, high, digits=number.digits, place=number.place)
    if not _name(at, draft, found):
        return [], number.end
    if found.sign == "+" or (found.sign == "-" and draft.kind == "percent"):
        draft.change = "up" if found.sign == "+" else "down"
        draft.value = draft.low = draft.high = number.value
    if found.unit and not found.unit.per:
        _add_smaller(at, draft, found.unit.name)
    end = draft.end
    _surround(at, draft)
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
    return _count(at, draft, found.number)


def _count(at: Place, draft: Draft, number: Numeral) -> bool:
    text = at.text
    many = not number.fraction and not (number.value is not None and abs(number.value) == 1)
    whole = nouns.partitive(text, number.end, at.stop)
    noun = _part_of(text, *whole, at.stop, not number.fraction) if whole else _counted(text, number, many, at.stop)
    if noun and noun.head in ("code", "zip") and (number.value or 0) > 9999:
        return False
    if noun and not whole and _of_a_name(text, number, noun):
        return False
    if noun and not noun.modifiers and noun.head in counted.FATES:
        noun = Noun(noun.start, noun.end, "people", (counted.FATES[noun.head],))
    if noun:
        if whole:
            draft.noun = (noun.start, noun.end)
        if not whole or not CUE_RE.search(text, draft.end, noun.start):
            draft.end = max(draft.end, noun.end)  # "12 of the 40 passengers" leaves the 40 to be read
    elif not number.fraction or (whole and whole[1]):
        noun = _elsewhere(at, draft, number, whole is not None and whole[1])
        draft.noun = (noun.start, noun.end) if noun else None
    if noun:
        draft.kind = "ratio" if draft.kind == "ratio" else "count"
        draft.unit, draft.head, draft.modifiers = noun.unit, noun.head, noun.modifiers
    if (rate := units.PER_RE.match(text, draft.end, min(at.stop, draft.end + 36))) and draft.kind != "ratio":
        draft.per, stop = units.rate(rate)
        draft.end = stop if draft.per else draft.end
    if noun or _joined_unit(at, draft):
        return True
    if text[draft.start - 1 : draft.start] == "(" and text[draft.end : draft.end + 1] == ")" and not number.scaled:
        return False
    return not number.spelled or number.scaled or number.fraction or whole is not None


def _of_a_name(text: str, number: Numeral, noun: Noun) -> bool:
    """The number begins a name: "its own 787 Dreamliner". Nationalities count: "12 Somali and 11 Yemeni sailors"."""
    words = text[noun.start : noun.end].split()
    return (
        text[number.start].isdigit()
        and number.value != 1
        and "," not in text[number.start : number.end]
        and not number.scaled
        and all(word[0].isupper() for word in words)
        and not nouns.is_plural(text, noun)
        and not words[-1].lower().endswith(("i", "an", "ese", "ish", "ch", "ic"))
        and noun.head not in counted.FATES
    )


def _part_of(text: str, position: int, pronoun: bool, stop: int, many: bool) -> Noun | None:
    """The whole in "12 of the 40 passengers"."""
    if pronoun:
        return None
    if (cue := CUE_RE.match(text, position, stop)) and (inner := read(text, cue.start(), stop)):
        position = inner.end
    return nouns.read(text, position - 1 if text[position - 1] == " " else position, stop, many)


def _counted(text: str, number: Numeral, many: bool, stop: int) -> Noun | None:
    """The noun right after the number, over "of" after "dozens" or "a third", and that of the next in "12 Somali and 11 Yemeni pirates"."""
    start = number.end
    if (number.value is None or number.fraction or number.low != number.high) and (
        match := nouns.OF_RE.match(text, start, stop)
    ):
        start = match.end() - 1
    noun = nouns.read(text, start, stop, many)
    if noun and many and not nouns.plural(noun.head) and (match := AND_NUMBER_RE.match(text, noun.end, stop)):
        inner = read(text, match.end(), stop)
        other = nouns.read(text, inner.end, stop, True) if inner else None
        if other and other.modifiers and nouns.is_plural(text, other) and not nouns.is_plural(text, noun):
            return Noun(noun.start, noun.end, other.head, (*noun.modifiers, noun.head))
    return noun


def _elsewhere(at: Place, draft: Draft, number: Numeral, of_them: bool) -> Noun | None:
    """The counted noun of a number that has none beside it: a fate, a toll, or the noun of the number before it."""
    if of_them and (last := at.previous) and last.head and draft.start - last.end < 150:
        return Noun(*(last.noun or (last.start, last.end)), last.head, last.modifiers)
    text = at.text
    noun = victims.of_fate(text, number.start, number.end, at.floor, at.stop) or victims.of_toll(
        text, draft.start, at.floor
    )
    last = at.previous
    if (
        noun
        or last is None
        or number.value == 1
        or last.kind != "count"
        or not last.head
        or last.start < at.floor
        or draft.start - last.end > 80
    ):
        return noun
    rate = units.PER_RE.match(text, draft.end, min(at.stop, draft.end + 36))
    if rate or INHERITED_RE.search(text, max(at.floor, draft.start - 30), draft.start):
        span = last.noun or (last.start, last.end)
        return Noun(span[0], span[1], last.head, last.modifiers)
    return None


def _joined_unit(at: Place, draft: Draft) -> bool:
    """Takes the unit of the number before it ("14-18 mpg to 24", "6 percent to 7") or after it ("5 and 7 hours", "11- and 13-inch")."""
    if (match := AHEAD_RE.match(at.text, draft.end, at.stop)) and (
        ahead := part(at.text, match.end(), at.floor, at.stop)
    ):
        if ahead.unit and ahead.unit.kind in ("measure", "percent", "duration") and not draft.hedge != "exactly":
            draft.unit, draft.kind, draft.per = ahead.unit.name, ahead.unit.kind, ahead.unit.per
            draft.noun = (ahead.number.end, ahead.unit.end)
            return True
    last = at.previous
    if last is None or last.kind not in ("measure", "percent") or last.end > draft.start or draft.start - last.end > 24:
        return False
    if not JOINED_RE.fullmatch(at.text, last.end, draft.start) or (
        last.low == last.high and not ranges.opening(at.text, last.start, at.floor)
    ):
        return False
    draft.unit, draft.kind, draft.per, draft.noun = last.unit, last.kind, last.per, (last.start, last.end)
    return True


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


def _surround(at: Place, draft: Draft) -> None:
    """Adds the hedge before or after, and the change."""
    text = at.text
    before = hedges.before(text, draft.start, at.free)
    if before:
        draft.hedge, draft.start = before.kind, before.start
    elif (last := at.previous) and last.kind == draft.kind and last.hedge != "exactly" and last.unit != draft.unit:
        if CONVERTED_RE.fullmatch(text, last.end, draft.start) and draft.kind in ("measure", "money"):
            draft.hedge = last.hedge  # "more than 100 kilometres (60 miles)"
    if after := hedges.after(text, draft.end, at.stop):
        draft.end = after.start
        draft.hedge = after.kind if draft.hedge == "exactly" else draft.hedge
    if draft.change is None and draft.kind in MOVABLE and draft.head != "time" and draft.value is not None:
        _change(at, draft)


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
        b._replace(start=a.start),
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
    earlier = Draft(
        first.begin, first.number.end, value, value, later.high, False, later.high_open, later.hedge, later.unit, kind=later.kind, per=later.per,
        head=later.head, modifiers=later.modifiers, digits=first.number.digits, place=first.number.place,
    )  # fmt: skip
    if later.end > other.number.end:
        earlier.noun = (other.number.end, later.end)
    if hedge := hedges.before(at.text, earlier.start, at.free):
        earlier.start, earlier.hedge = hedge.start, hedge.kind
    later.low = value
    later.start = max(later.start, other.begin)
    return [earlier, later], end
