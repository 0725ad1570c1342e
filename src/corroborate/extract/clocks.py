"""Hours and parts of the day: "10:35 a.m. (0735 GMT)", "noon", "3 o'clock", "Friday morning", "overnight"."""

import re
from datetime import date, timedelta

from corroborate.lexicon import calendar as words
from corroborate.schemas import Clock

from .dates_reading import Found, Reading, Row, Setting, day, shift
from .dates_relative import NAMED, named_day, weekday

DAY_MINUTES = 24 * 60
FARTHEST_EAST = 13 * 60  # ahead of GMT, in New Zealand's summer
LED_RE = re.compile(
    r"\b(?:at|by|from|since|until|till|around|about|before|after|between|to|and|from|of|approximately|roughly)\s+$",
    re.I,
)


def minutes(hour: int, minute: int, half: str) -> int | None:
    """Minutes after midnight; `half` is "am", "pm" or "" for 24 hours. None where there is no such time."""
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def zone(name: str, when: date | None) -> tuple[int | None, str | None]:
    """The offset from GMT in minutes, where it is known, and the name of a time zone as printed."""
    words_ = name.split()
    if not words_:
        return None, None
    if offset := re.fullmatch(r"(?:gmt|utc)\s?([+-])(\d{1,2})", name):
        return int(offset[1] + offset[2]) * 60, name.upper()
    if words_[0] in ("coordinated", "universal", "greenwich"):
        return 0, "GMT"
    label = words.SUMMER_ZONE_WORDS.get(words_[0], words_[0].upper())
    if label in words.ZONES:
        return words.ZONES[label], label
    if label in words.SUMMER_ZONES:
        if len(words_) > 2:
            return words.SUMMER_ZONES[label] + (60 if words_[1] in ("daylight", "summer") else 0), label
        return (words.SUMMER_ZONES[label] + (60 if _summer(when) else 0) if when else None), label
    place = name.removesuffix(" time")
    if place == "moscow":
        return (_moscow(when) if when else None), "Moscow time"
    if known := words.PLACE_ZONES.get(place) or words.LONG_PLACE_ZONES.get(place):
        ahead, rule = known
        saved = {"eu": _summer_of_europe, "us": _summer}.get(rule)
        if saved and when is None:
            return None, f"{place.title()} time"
        return ahead + (60 if saved and when and saved(when) else 0), f"{place.title()} time"
    return None, "local"


def _moscow(when: date) -> int:
    """Three hours ahead of GMT; four from March 2011 to October 2014 and in the summers before."""
    if when >= date(2014, 10, 26):
        return 180
    return 240 if when >= date(2011, 3, 27) or _summer_of_europe(when) else 180


def _summer_of_europe(when: date) -> bool:
    """From the last Sunday of March to that of October."""
    march, october = date(when.year, 3, 31), date(when.year, 10, 31)
    begin, end = (day - timedelta((day.weekday() + 1) % 7) for day in (march, october))
    return begin <= when < end


def _summer(when: date) -> bool:
    """North American summer time: from the second Sunday of March to the first of November."""
    march, november = date(when.year, 3, 8), date(when.year, 11, 1)
    begin = march + timedelta((6 - march.weekday()) % 7)
    return begin <= when < november + timedelta((6 - november.weekday()) % 7)


def _half(text: str) -> str:
    return re.sub(r"[^apm]", "", text)


def _timed(found: Found, at: Setting, first: int, last: int, grain: str = "minute") -> Reading:
    """An hour on the day of the nearest date before it, or else of publication."""
    lean = at.previous(found, "day", "part_of_day", "minute", "hour", within=240)
    when = lean.first if lean else at.anchor
    offset, name = zone(found["zone"], when)
    clock = Clock(first=first, last=last, zone=offset, zone_name=name)
    return Reading("time", grain, when, when, clock=clock, relative=True, implied=True)  # type: ignore[arg-type]


def clock(found: Found, at: Setting) -> Reading | None:
    """An hour with its minutes, half of the day and zone; a second hour in GMT settles the zone of the first."""
    hour, _, minute = found["hour"].replace(".", ":").partition(":")
    minute = found["minute"] or minute or "0"
    half = _half(found["half"]) or (_half_of(found["part"], int(hour)) if int(hour) <= 12 else "")
    bare = not half and not found["zone"] and not found["gmt"] and not found["otherzone"]
    if bare and (not found["minute"] or not LED_RE.search(at.text[max(0, found.start - 16) : found.start])):
        return None
    when = minutes(int(hour), int(minute), half)
    if when is None:
        return None
    return _ahead(_timed(found, at, when, when, "minute" if found["minute"] else "hour"), found)


def _ahead(reading: Reading, found: Found) -> Reading:
    """The hour with its offset from GMT, where the same hour stands beside it in GMT or another known zone."""
    beside: int | None = None
    if gmt := found["gmt"]:
        beside = int(gmt.replace(":", "")[:-2]) * 60 + int(gmt[-2:])
    elif found["otherzone"]:
        hour, _, minute = found["otherhour"].partition(".")
        beside = minutes(int(hour), int(found["otherminute"] or minute or 0), _half(found["otherhalf"]))
        offset, _ = zone(found["otherzone"], reading.first)
        beside = None if beside is None or offset is None else beside - offset
    if beside is None or reading.clock is None:
        return reading
    ahead = (reading.clock.first - beside - FARTHEST_EAST) % -DAY_MINUTES + FARTHEST_EAST
    return reading._replace(clock=reading.clock.model_copy(update={"zone": ahead, "zone_name": "local"}))


def clock_range(found: Found, at: Setting) -> Reading | None:
    """ "from 3 to 5 p.m."."""
    second = _half(found["lasthalf"])
    first_half = _half(found["half"]) or second
    if found["to"] == "and" and not found["between"]:
        return None
    first = minutes(int(found["hour"]), int(found["minute"] or 0), first_half)
    last = minutes(int(found["lasthour"]), int(found["lastminute"] or 0), second)
    if first is None or last is None:
        return None
    if first > last and second and not found["half"]:
        first = (first + DAY_MINUTES // 2) % DAY_MINUTES
    if first > last:
        last = DAY_MINUTES - 1  # past midnight
    return _timed(found, at, first, last, "hour")


def four_digits(found: Found, at: Setting) -> Reading | None:
    """ "0735 GMT", "1400 hours"."""
    value = int(found["four"])
    when = value // 100 * 60 + value % 100
    return _ahead(_timed(found, at, when, when), found)


def o_clock(found: Found, at: Setting) -> Reading | None:
    """ "3 o'clock in the afternoon"."""
    text = found["hour"]
    hour = int(text) if text.isdigit() else {**words.SMALL, **words.TEENS}[text]
    half = _half_of(found["part"], hour)
    first = minutes(hour, 0, half)
    return None if first is None else _timed(found, at, first, first, "hour")


def past_hour(found: Found, at: Setting) -> Reading | None:
    """ "half past nine", "a quarter to ten"."""
    text = found["hour"]
    hour = int(text) if text.isdigit() else {**words.SMALL, **words.TEENS}[text]
    half = _half(found["half"]) or _half_of(found["part"], hour)
    whole = minutes(hour, 0, half if 1 <= hour <= 12 else "")
    if whole is None:
        return None
    by = 30 if found["past"] == "half" else 15
    first = (whole + (-by if found["way"] == "to" else by)) % DAY_MINUTES
    return _timed(found, at, first, first)


def _half_of(part: str, hour: int) -> str:
    """The half of the day that "in the morning", "at night"... tell of an hour."""
    if not part:
        return ""
    return "am" if part.endswith(("morning", "dawn")) or (part.endswith("night") and hour % 12 < 6) else "pm"


def early_hours(found: Found, at: Setting) -> Reading | None:
    """ "the early hours", "the small hours"."""
    reading = _timed(found, at, 0, 359, "part_of_day")
    return reading


def dawn(found: Found, at: Setting) -> Reading | None:
    """Dawn and dusk, as hours of a day and not of an age."""
    if not re.search(
        r"\b(?:at|before|after|around|by|until|since|from|till)\s+$",
        at.text[max(0, found.start - 8) : found.start],
        re.I,
    ):
        return None
    first, last = words.PARTS_OF_DAY[found["part"]]
    return (
        None
        if re.match(r"\s+of\b", at.text[found.end : found.end + 4])
        else _timed(found, at, first, last, "part_of_day")
    )


def noon(found: Found, at: Setting) -> Reading | None:
    """Noon and midnight."""
    first, last = words.PARTS_OF_DAY[found["part"]]
    return _timed(found, at, first, last, "hour" if first == last else "part_of_day")


def _programme(found: Found, at: Setting) -> bool:
    """ "World News Tonight", "CBS This Morning": capitals where no sentence begins."""
    inside = re.search(r"[a-zA-Z]\s[A-Z]$", at.text[max(0, found.start - 3) : found.start + 1])
    return inside is not None and not at.text[found.start : found.end].isupper()


def part_of_day(found: Found, at: Setting) -> Reading | None:
    """A part of a day: "Friday morning", "last night", "tonight", "that evening", "overnight"."""
    if not (found["weekday"] or found["day"]) and _programme(found, at):
        return None
    part = found["part"] or "night"
    first, last = words.PARTS_OF_DAY[part]
    base = _part_base(found, at, part)
    if base is None:
        return None
    if found["mod"].startswith("early") and last > first:
        first, last = (0, last) if part == "morning" else (first, first + (last - first) // 2)
    elif found["mod"].startswith("late") and last > first:
        first = first + (last - first) // 2
    return base._replace(type="time", granularity="part_of_day", clock=Clock(first=first, last=last))


def _part_base(found: Found, at: Setting, part: str) -> Reading | None:
    if found["weekday"]:
        return weekday(found, at)
    if found["day"]:
        return named_day(found, at)
    which = found["which"].split()
    unknown = Reading("time", "part_of_day", relative=True)
    if not which and part not in ("overnight",) and found["tonight"] != "tonight":
        lean = at.previous(found, "day", "part_of_day", "minute", "hour", within=400)
        when = lean.first if lean else at.anchor
        return unknown._replace(first=when, last=when, implied=True)
    if which and which[-1] in ("that", "same", "next", "following", "previous"):
        lean = at.previous(found, "day", "part_of_day", "minute", "hour")
        if lean is None or lean.first is None:
            return unknown if which[-1] != "that" else None
        step = {"next": 1, "following": 1, "previous": -1}.get(which[-1], 0)
        when = shift(lean.first, step)
        return unknown._replace(first=when, last=when)
    if at.anchor is None:
        return unknown
    when = shift(at.anchor, -1) if (which and which[-1] == "last") else at.anchor
    return unknown._replace(first=when, last=when)


def late_day(found: Found, at: Setting) -> Reading | None:
    """ "late Tuesday", "early yesterday": a day, and roughly its first or last hours."""
    base = weekday(found, at) if found["weekday"] else named_day(found, at)
    if base is None:
        return None
    hours = Clock(first=0, last=719) if found["mod"] == "early" else Clock(first=720, last=1439)
    return base._replace(type="time", granularity="part_of_day", clock=hours)


def seen_day(found: Found, at: Setting) -> Reading | None:
    """ "earlier today", "later Friday"."""
    return weekday(found, at) if found["weekday"] else named_day(found, at)


__all__ = ["CLOCKS", "NAMED", "day"]

ZONE = (
    r"(?P<zone>ZONE_?(PLUS|-)_?DAY|ZONE|(coordinated universal|universal|greenwich mean) time"
    r"|(ZONEWORD|local)( daylight| standard| summer)? time"
    rf"|(ZONEPLACE|{'|'.join(words.LONG_PLACE_ZONES)}) time)"
)
HOUR = r"(?P<hour>HOUR)(:(?P<minute>SIXTY)(:SIXTY)?)?(_?(?P<half>AMPM))?"
IN_ZONE = r"(_LP" + ZONE + "RP|_" + ZONE + ")?"
OTHER_HOUR = r"(?P<otherhour>HOUR|DOTCLOCK)(:(?P<otherminute>SIXTY))?_?(?P<otherhalf>AMPM)_(?P<otherzone>ZONE)"
CLOCKS = (
    Row(
        "hours",
        r"((from|(?P<between>between)) )?"
        + HOUR
        + r"(?P<to>_?(-|–)_?| to | and | until )(?P<lasthour>HOUR)(:(?P<lastminute>SIXTY))?_?(?P<lasthalf>AMPM)"
        + IN_ZONE,
        clock_range,
        {"from 3 to 5 p.m.": "T15:00/T17:00"},
    ),
    Row(
        "hours of 24",
        r"(from|(?P<between>between)) (?P<hour>HOUR):(?P<minute>SIXTY)(?P<to> to | and | until )(?P<lasthour>HOUR):"
        r"(?P<lastminute>SIXTY)" + IN_ZONE,
        clock_range,
        {"between 07:28 and 08:06 UTC": "T07:28/T08:06+0"},
    ),
    Row(
        "hour with GMT",
        HOUR + r"( hours| hrs)?( local time| ZONE)?,?_(LP|/)?_?(?P<gmt>FOUR|HOUR:SIXTY)_?(?P<zoned>gmt|utc)RP?",
        clock,
        {"10:35 a.m. (0735 GMT)": "T10:35+180", "11pm BST (2200 GMT)": "T23:00+60"},
    ),
    Row(
        "hour with another zone",
        HOUR + r"( local time| ZONE)?_LP" + OTHER_HOUR + "RP",
        clock,
        {"2:15 a.m. local time (9.15 p.m. ET)": "T02:15+60"},
    ),
    Row(
        "four digits with GMT",
        r"(?P<four>FOUR)( hours| hrs)?( local time)?_LP(?P<gmt>FOUR)_?(gmt|utc)RP",
        four_digits,
        {"1353 (1023 GMT)": "T13:53+210"},
    ),
    Row(
        "GMT with hour",
        r"(?P<gmt>FOUR|HOUR:SIXTY)_?(?P<zoned>gmt|utc)_LP" + HOUR + r"( local( time)?| ZONE)?RP",
        clock,
        {"0735 GMT (10:35 a.m. local)": "T10:35+180"},
    ),
    Row(
        "past the hour",
        r"(?P<past>half|a quarter|quarter)_(?P<way>past|to|after)_(?P<hour>SMALL|TEEN|HOUR)(_(?P<half>AMPM)| in the "
        r"(?P<part>PART))?",
        past_hour,
        {"half past nine": "T09:30", "a quarter to ten in the evening": "T21:45"},
    ),
    Row(
        "early hours",
        r"(the )?(early|small|wee)( morning)? hours( of the morning)?",
        early_hours,
        {"the early hours": "T00:00/T05:59"},
    ),
    Row(
        "hour",
        r"(?P<hour>HOUR|DOTCLOCK)((:(?P<minute>SIXTY)(:SIXTY)?)(_?(?P<half>AMPM)|(?P<part> in the PART| at night))?"
        r"|_?(?P<half>AMPM)|(?P<part> in the PART| at night))" + IN_ZONE,
        clock,
        {
            "10:35 a.m.": "T10:35",
            "3pm": "T15:00",
            "at 22:15": "T22:15",
            "9 p.m. Eastern time": "T21:00-240",
            "4:22 a.m. Moscow time": "T04:22+180",
            "9.40pm New York time": "T21:40-240",
        },
    ),
    Row(
        "four digits",
        r"(?P<four>FOUR)(_?(?P<hours>hours|hrs))?(_LP" + ZONE + "RP|_" + ZONE + r"| hours|hrs)",
        four_digits,
        {"0735 GMT": "T07:35+0"},
    ),
    Row(
        "o'clock",
        r"(?P<hour>SMALL|TEEN|HOUR)_o'clock( (in the|at) (?P<part>PART))?",
        o_clock,
        {"three o'clock in the afternoon": "T15:00"},
    ),
    Row("noon", r"(?P<part>noon|midnight|midday|noontime)" + IN_ZONE, noon, {"noon": "T12:00"}),
    Row(
        "part of a day",
        r"(?P<mod>early |late |mid )?((?P<which>last|next|this|this past) )?((?P<weekday>WEEKDAY)|(?P<day>yesterday"
        r"|tomorrow|today))('s)? (?P<mod>early |late |mid )?(?P<part>PART)",
        part_of_day,
        {"Friday morning": "2023-09-22", "yesterday afternoon": "2023-09-21", "early Tuesday morning": "2023-09-19"},
    ),
    Row(
        "early on a day",
        r"(?P<mod>early|late)( on)? ((?P<weekday>WEEKDAY)|(?P<day>today|yesterday|tomorrow))(?!-)",
        late_day,
        {"late Tuesday": "2023-09-19"},
    ),
    Row(
        "earlier on a day",
        r"(earlier|later)( on)? ((?P<weekday>WEEKDAY)|(?P<day>today|yesterday|tomorrow))",
        seen_day,
        {"earlier yesterday": "2023-09-21"},
    ),
    Row(
        "this morning",
        r"((early|late|earlier|later) )?(the )?(?P<which>this|last|that|same|next|following|previous) (?P<part>PART)",
        part_of_day,
        {"last night": "2023-09-21", "this morning": "2023-09-22"},
    ),
    Row(
        "tonight",
        r"(?P<tonight>tonight)|(?P<part>overnight)",
        part_of_day,
        {"tonight": "2023-09-22", "overnight": "2023-09-22"},
    ),
    Row("dawn", r"(?<=_)(?P<part>dawn|daybreak|sunrise|dusk|sunset)", dawn, {}),
    Row(
        "in the morning",
        r"(in )?the (?P<mod>early |late )?(?P<part>morning|afternoon|evening|night)((?= of))|in the (?P<mod>early "
        r"|late )?(?P<part>morning|afternoon|evening|night)",
        part_of_day,
        {"in the morning": "2023-09-22"},
    ),
)
