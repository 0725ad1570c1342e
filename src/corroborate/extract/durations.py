"""Lengths of time and what recurs: "six-day", "three and a half years", "the past two weeks", "weeklong"; "every
Tuesday", "annually".
"""

import re
from datetime import date

from corroborate.lexicon import calendar as words

from .dates_reading import GRAINS, Found, Reading, Row, Setting, moved, number
from .dates_relative import unit_of

LEFT_RE = re.compile(
    r"(?:\b(?:for|in|within|over|during|after|than|about|around|nearly|almost|least|most|roughly|approximately|under"
    r"|to|of|by|lasted|lasting|took|takes|taking"
    r"|take|spent|spend|only|just|another|quite|once|last|lasts|every|up|just|some|half|wait|waited|and|or|over|is"
    r"|was|been|be|since|all)\s+|^\s*|[(\"“,–—-]\s*)$",
    re.I,
)


AFTER_RE = re.compile(r"\s+(?:after|before|since|into|in (?:jail|prison|office|power))\b")


def straight(found: Found, at: Setting) -> Reading | None:
    """ "the third straight week": three weeks."""
    name, count = unit_of(found["unit"]), number(found["ord"])
    return (
        Reading("duration", GRAINS[name], low_days=count * words.UNITS[name], high_days=count * words.UNITS[name])
        if count
        else None
    )


def length(found: Found, at: Setting) -> Reading | None:
    """A length in units; "the past three months" also knows its days."""
    name = unit_of(found["unit"])
    size = words.UNITS[name]
    if _some_day(found, at):
        return None
    counts = _counts(found)
    if counts is None:
        return None
    low, high = counts[0] * size, counts[1] * size
    if not 0 < high < 4e6 or _age(found, at) or re.search(r"-quarters$", at.text[found.start : found.end]):
        return None
    reading = Reading("duration", GRAINS[name], low_days=low, high_days=high)
    if found["half"]:
        reading = reading._replace(low_days=low + size / 2, high_days=high + size / 2)
    span = _reach(found["which"], name, counts[1], at.anchor)
    return reading._replace(first=span[0], last=span[1], relative=True) if span else reading


def in_two_units(found: Found, at: Setting) -> Reading | None:
    """A length in a unit and a smaller one: "three hours and 12 minutes"."""
    larger, smaller = unit_of(found["unit"]), unit_of(found["less"])
    count, more = number(found["count"]), number(found["more"])
    if count is None or more is None or more * words.UNITS[smaller] >= words.UNITS[larger] or _age(found, at):
        return None
    days = count * words.UNITS[larger] + more * words.UNITS[smaller]
    return Reading("duration", GRAINS[smaller], low_days=days, high_days=days) if days < 4e6 else None


OLD_RE = re.compile(r"(?:(\s)|-)olds?\b(?:\s+([A-Za-z]+)(?:\s+([A-Za-z]+))?)?")


def _age(found: Found, at: Setting) -> bool:
    """The length is a person's age; that of a thing ("an 86-year-old building") is a length of time."""
    old = OLD_RE.match(at.text, found.end, found.end + 40)
    return old is not None and (
        bool(old[1]) or not words.AGED_THINGS & {(old[2] or "").lower(), (old[3] or "").lower()}
    )


def _some_day(found: Found, at: Setting) -> bool:
    """ "one day" that is no length: "one day he hopes to return"."""
    said = re.split(r"\s+", at.text[found.start : found.end].lower())
    return said in (["one", "day"], ["one", "night"]) and not LEFT_RE.search(
        at.text[max(0, found.start - 16) : found.start]
    )


def _counts(found: Found) -> tuple[float, float] | None:
    if loose := found["loose"]:
        first = re.split(r"[\s-]+", loose)
        return words.LOOSE_COUNTS[next(word for word in first if word in words.LOOSE_COUNTS)]
    low = number(found["count"])
    high = number(found["upper"]) if found["upper"] else low
    return (low, high) if low is not None and high is not None and low <= high else None


def _reach(which: str, name: str, count: float, anchor: date | None) -> tuple[date, date] | None:
    """The days that "the past three months" and "the next two weeks" reach over."""
    if not which or anchor is None or count < 1 or words.UNITS[name] < 1:
        return None
    step = re.split(r"\s+", which)[-1]
    if step in ("past", "last", "previous", "preceding"):
        begin = moved(anchor, name, -int(count))
        return (begin, anchor) if begin else None
    end = moved(anchor, name, int(count)) if step in ("next", "coming") else None
    return (anchor, end) if end else None


# "a second car", "a second-floor office", "a quarter of them": no length of time.
ORDINAL_RE = re.compile(r"-|\s+(?!after|before|later|or|and|to|in|at)[a-z]")


def part_century(found: Found, at: Setting) -> Reading | None:
    """ "a quarter-century", "half a century"."""
    size = words.UNITS["century"] / (4 if found["part"] == "quarter" else 2)
    return Reading("duration", "year", low_days=size, high_days=size)


def a_unit(found: Found, at: Setting) -> Reading | None:
    """ "a week" is a length after a preposition; after a noun or number ("$5 a week") it is a rate: a set."""
    name = unit_of(found["unit"])
    if name in ("second", "quarter") and ORDINAL_RE.match(at.text, found.end):
        return None
    if AFTER_RE.match(at.text, found.end) or LEFT_RE.search(at.text[max(0, found.start - 16) : found.start]):
        size = words.UNITS[name]
        return Reading("duration", GRAINS[name], low_days=size, high_days=size)
    return Reading("set")


def one_more(found: Found, at: Setting) -> Reading | None:
    """ "another year", "a full week"."""
    name = unit_of(found["unit"])
    return Reading("duration", GRAINS[name], low_days=words.UNITS[name], high_days=words.UNITS[name])


def long_word(found: Found, at: Setting) -> Reading | None:
    """ "weeklong", "day-long"."""
    name = words.LONG_WORDS[found["word"]] if found["word"] else unit_of(found["unit"])
    size = words.UNITS[name]
    return Reading("duration", GRAINS[name], low_days=size, high_days=size, hedge="about")


def half_unit(found: Found, at: Setting) -> Reading | None:
    """ "half an hour", "half a century"."""
    name = unit_of(found["unit"])
    size = words.UNITS[name] / 2
    return Reading("duration", GRAINS[name], low_days=size, high_days=size)


def recurring(found: Found, at: Setting) -> Reading | None:
    """Every Tuesday, each year, daily."""
    return Reading("set")


REACH = (
    r"((the |its |their )?(?P<which>past|last|next|coming|first|previous|preceding|final|following|latest"
    r"|initial|year earlier) )?"
)
SETS = (
    Row(
        "every unit",
        r"(every|each)( other| {n})? (UNIT|UNITS|WEEKDAY|SEASON|MONTH)( (PART))?",
        recurring,
        {"every Tuesday": "set", "each year": "set"},
    ),
    Row("parts of weekdays", r"WEEKDAY (mornings|afternoons|evenings|nights)", recurring, {"Monday mornings": "set"}),
    Row("weekdays in general", r"(?P<days>WEEKDAYS)", recurring, {"Tuesdays": "set"}),
    Row("per unit", r"per (?P<unit>UNIT)", recurring, {"per day": "set"}),
    Row("times a unit", r"(once|twice|{n} times) (a|an|each|every|per) UNIT", recurring, {"twice a week": "set"}),
    Row("adverb", r"(?P<adverb>UNITLY)", recurring, {"annually": "set"}),
)
LENGTHS = (
    Row("half a unit", r"half (a|an) (?P<unit>UNIT)", half_unit, {"half an hour": "P0.0208333D"}),
    Row(
        "part of a century",
        r"(a |the |last )?(?P<part>quarter|half)( of a)? century",
        part_century,
        {"a quarter-century": "P9131.25D"},
    ),
    Row(
        "unit and a half",
        r"(?P<count>a|an|one) (?P<unit>UNIT) (?P<half>and a half)",
        length,
        {"a year and a half": "P547.875D"},
    ),
    Row(
        "straight units",
        r"(a |the |its |their )?(?P<ord>ORDINAL|DAY(st|nd|rd|th)) (straight|consecutive|successive) (?P<unit>UNIT)",
        straight,
        {"the third straight week": "P21D"},
    ),
    Row(
        "weeklong",
        r"((?P<word>UNITLONG)|(?P<unit>UNIT) long(?! term| range| distance| time))",
        long_word,
        {"weeklong": "P7D"},
    ),
    Row(
        "length in two units",
        r"(?P<count>{n}) (?P<unit>UNIT|UNITS)( and |, | )(?P<more>{n}) (?P<less>UNIT|UNITS)"
        r"(?! (ago|earlier|later|old))",
        in_two_units,
        {"three hours and 12 minutes": "P0.133333D"},
    ),
    Row(
        "length",
        REACH
        + r"((?P<loose>(a |every )?(couple|few|dozen|several)( of| dozen)?)|(?P<count>{n}( and a half)?)((_?(-|–)_?"
        r"| to | or )(?P<upper>{n}))?)"
        r"( (straight|consecutive|full|more|additional|whole|calendar|business|working|long|trading|successive"
        r"|solid))? (?P<unit>UNIT|UNITS)(?! (ago|earlier|later))",
        length,
        {
            "six-day": "P6D",
            "the past three months": "P91.32D",
            "twenty-four hours": "P1D",
            "two or three weeks": "P14D/P21D",
            "two and a half years": "P913.125D",
        },
    ),
    Row(
        "another unit",
        r"(?P<count>another|(an|one) (additional|extra|entire|whole|full)|a (whole|full|further|straight)) "
        r"(?P<unit>UNIT)(?! (ago|earlier|later|old))",
        one_more,
        {"another year": "P365.25D", "an additional week": "P7D"},
    ),
    Row(
        "a unit",
        r"(a|an) (?P<unit>UNIT)(?! (ago|earlier|later|end|old|long))",
        a_unit,
        {"for a week": "P7D", "barrels a day": "set"},
    ),
)
