"""Reads a number in the common form: hedge, currency, number, unit or counted noun, range, change."""

import re
from typing import NamedTuple

from corroborate.lexicon import units as lexicon
from corroborate.lexicon.closed import CLASSES

from . import quantities_hedges as hedges
from . import quantities_nouns as nouns
from . import quantities_units as units
from . import quantities_victims as victims
from .quantities_contexts import excluded
from .quantities_drafts import Draft, Place, widened
from .quantities_numerals import CUE_RE, Numeral, read
from .quantities_units import Unit

TO_RE = re.compile(
    r"(?:\s?(?:-|–|—|--)\s?|[\s-]+to[\s-]+(?:about\s+|nearly\s+|as\s+(?:many|much|high)\s+as\s+|around\s+|up\s+to\s+|over\s+|more\s+than\s+)?|\s+up\s+to\s+|\s+through\s+)(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]=|RM|Rs\.?\s?)?(?=[\da-zA-Z½¼¾])"
)
AND_RE = re.compile(r"\s+and\s+(?:about\s+|nearly\s+|around\s+)?(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]=|RM)?(?=[\da-zA-Z])")
OR_RE = re.compile(r"-?\s+or\s+(?:[$£€])?(?=[\da-zA-Z])")
LATER_RE = re.compile(
    r"[^.;,\n\d]{0,40}?(?:in\s+(?:19|20)\d\d\s+|last\s+year\s+)?\bto\s+(?:about\s+|nearly\s+|around\s+)?(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]=|RM)?(?=\d)"
)
BETWEEN_RE = re.compile(r"\bbetween\s+(?:about\s+|around\s+|roughly\s+)?(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]=|RM)?$", re.I)
FROM_RE = re.compile(
    r"\bfrom\s+(?:about\s+|around\s+|roughly\s+|up\s+to\s+|just\s+|nearly\s+|almost\s+)?(?:[A-Z]{0,3}\s?[$£€¥₹]|[A-Z]=|RM)?$",
    re.I,
)
SIGN_RE = re.compile(r"(?:^|[\s(])([-−–+])$")
MINUS_RE = re.compile(r"\b(?:minus|negative)[\s-]+$", re.I)
DIMENSION_RE = re.compile(r"[\s)-]{1,2}(?:long|high|tall|wide|deep|thick|across|owned|off)\b")
AND_MORE_RE = re.compile(r",?\s+(?:and\s+)?(?=\d)")
CARRIED_RE = re.compile(
    r"\s*(?:,\s*or|or|\(|,\s*(?:and\s+)?(?:[A-Z][\w.&'’]*\s+){1,4}by|and\s+(?:[A-Z][\w.&'’]*\s+){0,4}by|,)\s*[-+$£€]?\s*$"
)
INHERITED_RE = re.compile(
    r"(?:\b(?:and|or|with|to|from|than|but|while|versus|against|vs\.?|plus|another|other|remaining|,|the)\s+(?:the\s+|only\s+|just\s+|another\s+|about\s+|some\s+|at\s+least\s+|more\s+than\s+|nearly\s+){0,2})$",
    re.I,
)
FUNCTION = frozenset(word for _, row in CLASSES for word in row.split())
ALONE = frozenset("one two three four five six seven eight nine ten".split())  # noqa: SIM905


class Part(NamedTuple):
    """A number with its currency or unit; `begin` is where its sign starts, `end` where its unit ends."""

    begin: int
    number: Numeral
    unit: Unit | None
    end: int
    sign: str = ""


def measure(at: Place) -> tuple[list[Draft], int]:
    """The quantities at a cue, and where reading goes on; none where the number is no quantity."""
    text = at.text
    first = _part(text, at.start, at.floor, at.stop)
    if first is None:
        return [], at.start
    if at.day is not None and not (first.unit and first.unit.kind == "duration" and first.number.value):
        return [], max(first.number.end, min(at.day.end, at.stop))
    bare = first.unit is None and not first.number.scaled
    if excluded(text, first.number, first.begin, at.floor, bare):
        return [], first.number.end
    second, joint = _second(at, first)
    if second is None:
        return _single(at, first)
    if joint == "or":
        return _either(at, first, second)
    return _range(at, first, second, joint)


def _part(text: str, start: int, floor: int, stop: int) -> Part | None:
    money = units.currency_before(text, start)
    number = read(text, start, stop, money is not None)
    if number is None:
        return None
    begin = money[1] if money else number.start
    sign = ""
    if match := SIGN_RE.search(text, max(floor, begin - 2), begin):
        sign, begin = match[1].replace("−", "-").replace("–", "-"), match.start(1)
        if sign == "-" and text[begin + 1 : begin + 2] == " ":
            sign = ""
    elif match := MINUS_RE.search(text, max(floor, begin - 10), begin):
        sign, begin = "-", match.start()
    if (
        text[begin - 1 : begin] == "."
        and begin == number.start
        and number.value
        and not text[max(0, begin - 2) : begin - 1].isalnum()
        and text[start].isdigit()
    ):
        width = len(re.match(r"\d+", text[start : start + 16])[0])  # type: ignore[index]
        value = number.value / 10**width
        number, begin = number._replace(value=value, low=value, high=value, digits=width, place=10.0**-width), begin - 1
    if money:
        per = units.PER_RE.match(text, number.end, min(stop, number.end + 36))
        name, end = units.rate(per) if per else (None, number.end)
        return Part(begin, number, Unit(money[0], "money", number.end, name), end if name else number.end, sign)
    unit = None if number.fraction and number.spelled else units.read(text, number.end, stop, number.spelled)
    if (
        unit
        and number.low != number.high
        and number.value is None
        and text[number.end : number.end + 4].strip() == "of"
    ):
        unit = None
    if (
        unit is None
        and (match := nouns.OF_RE.match(text, number.end, stop))
        and (number.value is None or number.fraction or (text[number.start].isalpha() and not number.value))
    ):
        unit = units.read(text, match.end() - 1, stop, True)
    return Part(begin, number, unit, unit.end if unit else number.end, sign)


def _second(at: Place, first: Part) -> tuple[Part | None, str]:
    """The other end of a range, and whether "to", "from", "between" or "or" joins the two."""
    text, number = at.text, first.number
    if number.value is None or number.fraction:
        return None, ""
    between = BETWEEN_RE.search(text, max(at.floor, first.number.start - 26), first.number.start)
    start_at = max(at.floor, first.number.start - 26)
    from_ = None if between else FROM_RE.search(text, start_at, first.number.start)
    tries = [(TO_RE, "from" if from_ else "to"), (OR_RE, "or")]
    if between:
        tries.insert(0, (AND_RE, "between"))
    if from_:
        tries.append((LATER_RE, "from"))
    for pattern, joint in tries:
        for position in dict.fromkeys((first.end, number.end)):
            match = pattern.match(text, position, at.stop)
            if match and CUE_RE.match(text, match.end(), at.stop):
                second = _part(text, match.end(), at.floor, at.stop)
                if second and _fits(text, first, second, joint, match[0]):
                    return second, joint
    return None, ""


def _fits(text: str, first: Part, second: Part, joint: str, gap: str) -> bool:
    a, b = first.number, second.number
    if b.value is None or b.fraction or a.value is None:
        return False
    if text[b.end : b.end + 1] == "-" and text[b.end + 1 : b.end + 2].isdigit():
        return False
    same = first.unit is None or second.unit is None or first.unit.name == second.unit.name
    if joint == "or":
        return same and b.value == a.value + 1 and a.value < 30 and not a.digits
    if not same or (
        first.unit
        and not second.unit
        and joint == "to"
        and first.unit.kind != "money"
        and "-" not in gap
        and "–" not in gap
    ):
        return False
    low = a.value * _carried(a, b)
    if joint in ("from", "between"):
        return low != b.value
    dash = gap.strip() in ("-", "–", "—", "--")
    if (
        dash
        and first.begin != a.start
        and second.begin == b.start
        and first.unit
        and first.unit.kind == "money"
        and b.value < a.value
    ):
        return False
    return low < b.value and not (text[first.number.start - 1 : first.number.start] == "-")


def _carried(first: Numeral, second: Numeral) -> float:
    """What the first number is multiplied by when only the second names the scale: "$10 to $15 billion"."""
    if first.scaled or not second.scaled or first.value is None or second.value is None:
        return 1.0
    for scale in (1e12, 1e9, 1e6, 1e3):
        if second.value >= scale and first.value < 1000 and first.value * scale != second.value:
            return scale
    return 1.0


def _single(at: Place, part: Part) -> tuple[list[Draft], int]:
    number, unit = part.number, part.unit
    value = -number.value if part.sign == "-" and number.value is not None else number.value
    draft = Draft(
        part.begin,
        part.end,
        value,
        value if value is not None else number.low,
        value if value is not None else number.high,
        digits=number.digits,
        place=number.place,
    )
    if not _name(at, draft, part):
        return [], number.end
    if part.sign == "+" or (part.sign == "-" and draft.kind == "percent"):
        draft.change = "up" if part.sign == "+" else "down"
        draft.value = draft.low = draft.high = number.value
    _also_smaller(at, draft, unit)
    end = draft.end
    _surround(at, draft)
    widened(draft)
    return [draft], max(end, draft.end, number.end)


def _name(at: Place, draft: Draft, part: Part) -> bool:
    """Gives the draft its unit or counted noun; False where it turns out to count nothing."""
    text, number, unit = at.text, part.number, part.unit
    if number.fraction:
        draft.kind = "ratio"
    if unit:
        draft.unit, draft.per, draft.end = unit.name, unit.per, part.end
        draft.kind = unit.kind
        if match := DIMENSION_RE.match(text, part.end, at.stop):
            draft.end = match.end()
        return True
    many = not (number.value is not None and abs(number.value) == 1)
    return _counted(at, draft, number, many)


def _counted(at: Place, draft: Draft, number: Numeral, many: bool) -> bool:
    text = at.text
    start = number.end
    whole = nouns.partitive(text, start, at.stop)
    noun = None
    if whole:
        position, pronoun = whole
        if not pronoun:
            if (cue := CUE_RE.match(text, position, at.stop)) and (inner := read(text, cue.start(), at.stop)):
                position = inner.end
            noun = nouns.read(text, position - 1 if text[position - 1] == " " else position, at.stop, True)
    else:
        if (
            number.value is None
            or number.fraction
            or (number.spelled
            and text[number.start : number.start + 2].lower() == "a ")
        ):
            match = nouns.OF_RE.match(text, start, at.stop)
            start = match.end() - 1 if match else start
        noun = nouns.read(text, start, at.stop, many)
    if noun and noun.head in ("percent", "time"):
        draft.unit, draft.head, draft.kind, draft.end = noun.head, noun.head, "count", noun.end
        return True
    if noun is None and not number.fraction:
        noun = victims.of_fate(text, number.start, number.end, at.floor, at.stop) or victims.of_toll(
            text, draft.start, at.floor
        )
        if (
            noun is None
            and at.previous
            and at.previous.kind == "count"
            and at.previous.head
            and at.previous.start >= at.floor
            and not at.previous.article
        ):
            if (
                INHERITED_RE.search(text, max(at.floor, draft.start - 30), draft.start)
                and draft.start - at.previous.end < 80
            ):
                old = at.previous
                span = old.noun or (old.start, old.end)
                noun = nouns.Noun(span[0], span[1], old.head, old.modifiers)
        if noun:
            draft.noun = (noun.start, noun.end)
    elif noun:
        if whole:
            draft.noun = (noun.start, noun.end)
        draft.end = max(draft.end, noun.end)
    if noun:
        if draft.kind != "ratio":
            draft.kind = "count"
        draft.unit, draft.head, draft.modifiers = noun.unit, noun.head, noun.modifiers
        rate = units.PER_RE.match(text, draft.end, min(at.stop, draft.end + 36))
        if rate and draft.kind == "count":
            draft.per, stop = units.rate(rate)
            draft.end = stop if draft.per else draft.end
        return True
    return (
        not number.spelled
        or number.scaled
        or number.fraction
        or not many
        or _stands_alone(text, number, whole is not None)
    )


def _stands_alone(text: str, number: Numeral, partitive: bool) -> bool:
    """A spelled number without a noun: "three of them", not "the two"."""
    return partitive


def _also_smaller(at: Place, draft: Draft, unit: Unit | None) -> None:
    """Adds "2 inches" to "6 feet" and "30 minutes" to "two hours"."""
    if unit is None or unit.per or unit.name not in lexicon.UNITS or draft.value is None or draft.value % 1:
        return
    match = AND_MORE_RE.match(at.text, draft.end, min(at.stop, draft.end + 8))
    if match is None:
        return
    number = read(at.text, match.end(), at.stop)
    if number is None or number.value is None:
        return
    smaller = units.read(at.text, number.end, at.stop)
    if smaller is None or smaller.name not in lexicon.UNITS or smaller.name == unit.name:
        return
    (dimension, factor), (other, part) = lexicon.UNITS[unit.name], lexicon.UNITS[smaller.name]
    if (
        dimension == other
        and part < factor
        and number.value * part < factor
        and dimension in ("length", "mass", "time")
    ):
        draft.value = draft.low = draft.high = draft.value + number.value * part / factor
        draft.end, draft.digits, draft.place = smaller.end, 3, part / factor


def _surround(at: Place, draft: Draft) -> None:
    """Adds the hedge before or after, and the change."""
    text = at.text
    hedge = hedges.before(text, draft.start, at.free)
    if hedge:
        draft.hedge, draft.start = hedge.kind, hedge.start
    later = hedges.after(text, draft.end, at.stop)
    if later:
        draft.end = later.start
        if not hedge or hedge.kind == "exactly":
            draft.hedge = later.kind
    if (
        draft.change is None
        and draft.kind in ("percent", "money", "measure", "number", "count")
        and draft.value is not None
    ):
        measured = draft.kind in ("percent", "money", "measure") or draft.head in ("point", "place", "basis")
        moved = hedges.change(
            text,
            draft.start if not hedge else hedge.start,
            at.free if at.previous and at.previous.end > at.floor else at.floor,
            measured,
        )
        if moved:
            draft.change, draft.reached = moved.direction, moved.reached
        elif (
            at.previous
            and at.previous.change
            and not at.previous.reached
            and at.previous.kind in ("percent", "money", "measure", "count")
        ):
            gap = text[at.previous.end : draft.start]
            if len(gap) < 40 and CARRIED_RE.fullmatch(gap) and draft.kind in ("percent", at.previous.kind):
                draft.change = at.previous.change
        if (
            draft.change is None
            and (
                match := re.compile(r"\s+(higher|lower|up|down)\b(?!\s+(?:to|than|from))").match(
                    text, draft.end, at.stop
                )
            )
            and draft.kind == "percent"
        ):
            draft.change = "up" if match[1] in ("higher", "up") else "down"


def _range(at: Place, first: Part, second: Part, joint: str) -> tuple[list[Draft], int]:
    a, b = first.number, second.number
    assert a.value is not None and b.value is not None
    low, high = a.value * _carried(a, b), b.value
    unit = second.unit or first.unit
    begin, end = first.begin, second.end
    draft = Draft(begin, end, None, min(low, high), max(low, high), digits=b.digits, place=b.place)
    part = Part(begin, b._replace(start=a.start), unit, max(end, first.end if not second.unit else end))
    if not _name(at, draft, part):
        return [], b.end
    draft.start = begin
    if draft.unit == "" and low > high:
        draft.digits = b.digits
    moved = None
    if joint in ("from", "between"):
        match = (FROM_RE if joint == "from" else BETWEEN_RE).search(at.text, max(at.floor, a.start - 26), a.start)
        if match:
            draft.start = match.start()
        moved = hedges.change(at.text, draft.start, at.floor, True) if joint == "from" else None
    if moved or low > high:
        draft.value, draft.reached = high, True
        if joint != "from" or low > high:
            draft.change = "up" if high > low else "down"
    else:
        hedge = hedges.before(at.text, draft.start, at.free)
        if hedge:
            draft.hedge, draft.start = hedge.kind, hedge.start
        if FROM_RE.search(at.text, draft.start, a.start) and (hedge := hedges.before(at.text, a.start, at.free)):
            draft.hedge = "about" if hedge.kind == "about" else draft.hedge
    if draft.hedge == "more_than" or draft.hedge == "at_least":
        draft.high, draft.low_open = None, draft.hedge == "more_than"
    return [draft], max(draft.end, second.end)


def _either(at: Place, first: Part, second: Part) -> tuple[list[Draft], int]:
    """ "two or three": each is stated, and either may be meant."""
    found, end = _single(at, second)
    if not found:
        return [], second.end
    later = found[0]
    earlier = Draft(
        first.begin,
        first.number.end,
        first.number.value,
        first.number.value,
        later.high if later.high is not None else second.number.value,
    )
    for field in ("unit", "kind", "per", "head", "modifiers", "hedge"):
        setattr(earlier, field, getattr(later, field))
    earlier.noun = (second.number.end, later.end) if later.end > second.number.end else None
    earlier.digits, earlier.place = first.number.digits, first.number.place
    if hedge := hedges.before(at.text, earlier.start, at.free):
        earlier.start, earlier.hedge = hedge.start, hedge.kind
    later.low = earlier.low
    later.start = max(later.start, earlier.end)
    return [earlier, later], end
