"""Days told from another day: "Wednesday", "last week", "two days later", "a year earlier", "that day", "the
weekend".
"""

import re
from datetime import date

from corroborate.lexicon import calendar as words

from .dates_absolute import STEPS
from .dates_reading import (
    GRAINS,
    Found,
    Reading,
    Row,
    Setting,
    dated,
    day,
    month,
    moved,
    number,
    portion,
    quarter,
    shift,
    unit_span,
    week,
)
from .dates_tense import direction

NAMED = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}


def unit_of(word: str) -> str:
    """The singular of a unit of time."""
    return words.UNIT_PLURALS.get(word, word)


def named_day(found: Found, at: Setting) -> Reading | None:
    """Today, yesterday, tomorrow; "USA Today" and "the people of tomorrow" are none."""
    before = at.text[max(0, found.start - 16) : found.start]
    if (
        at.text[found.start].isupper()
        and re.search(r"[A-Z][\w.]*\s$|[\"“‘]$", before)
        and not at.text[found.end : found.end + 2].startswith((",", " i", " w"))
    ) or re.search(r"[a-z]s? of $", before):
        return None
    when = shift(at.anchor, NAMED[re.sub(r"\s+", " ", found["day"])]) if at.anchor else None
    return dated("day", day(when) if when else None, True)


ANY_RE = re.compile(r"\b(?:on a|one)\s$")
TITLE_RE = re.compile(r"[\s-]([A-Z][a-z]+)")
NAMED_RE = re.compile(r"([A-Z][a-z]+)\s$")


def weekday(found: Found, at: Setting) -> Reading | None:
    """A weekday, seen from the day of publication: the last one in the past tense, the next one in the future tense."""
    count = words.WEEKDAYS[found["weekday"]]
    after = at.text[found.end : found.end + 12]
    title = TITLE_RE.match(after)
    before = NAMED_RE.search(at.text, max(0, found.start - 12), found.start)
    if (title and title[1].lower() in words.WEEKDAY_TITLES) or (before and before[1].lower() in words.NAMED_DAYS):
        return None
    if ANY_RE.search(at.text[max(0, found.start - 6) : found.start]) and re.match(
        r"\s*(?:[.,;:)]|in\b|when\b|$)", after
    ):
        return dated("day", None, False, count)
    if at.anchor is None:
        return dated("day", None, True, count)
    when = _weekday_from(at.anchor, count, found, at)
    return dated("day", day(when) if when else None, True, count)


def _weekday_from(anchor: date, count: int, found: Found, at: Setting) -> date | None:
    back = (anchor.weekday() - count) % 7
    ahead = (count - anchor.weekday()) % 7
    if found["weeks"]:
        step = STEPS[found["weeks"].split()[-1]]
        return shift(anchor, 7 * step - anchor.weekday() + count)
    match (found["which"].split() or [""])[-1]:
        case "last" | "past":
            return shift(anchor, -(back or 7))
        case "next" | "coming":
            return shift(anchor, ahead or 7)
        case "this":
            way = direction(at.text, found.start, found.end)
            return shift(anchor, -back if way == "past" else ahead)
        case "previous" | "preceding" | "following":
            return _weekday_beside(found, at, count)
    return shift(anchor, ahead if direction(at.text, found.start, found.end) == "future" else -back)


def _weekday_beside(found: Found, at: Setting, count: int) -> date | None:
    lean = at.previous(found, "day", "part_of_day", "minute", "week", "range")
    base = (lean.first if lean else None) or at.anchor
    assert base is not None
    if "following" in found["which"]:
        return shift(base, (count - base.weekday()) % 7 or 7)
    return shift(base, -((base.weekday() - count) % 7 or 7))


def weekdays_range(found: Found, at: Setting) -> Reading | None:
    """ "from Monday through Wednesday"."""
    first, last = words.WEEKDAYS[found["weekday"]], words.WEEKDAYS[found["lastweekday"]]
    if found["to"] == "and" and not found["between"]:
        return None
    if at.anchor is None:
        return dated("range", None, True)
    end = _weekday_from(at.anchor, last, found, at)
    start = shift(end, -((last - first) % 7 or 7)) if end else None
    return dated("range", (start, end), True) if start and end else None


def unit(found: Found, at: Setting) -> Reading | None:
    """ "last week", "the following year", "the current quarter", "late last year", "earlier this week"."""
    name, which = unit_of(found["unit"]), re.split(r"\s+", found["which"])[-1]
    grain = GRAINS[name]
    if which in ("previous", "preceding", "following", "same", "that", "ensuing", "prior"):
        return _beside(found, at, name, which)
    if which == "latest":
        return _latest(found, at, name)
    if at.anchor is None:
        return dated(grain, None, True)
    if _title(found, at) or name == "second" or (which == "last" and words.UNITS[name] < 1):
        return None
    step = STEPS[which]
    if name == "week" and step == -1 and at.anchor.weekday() == 6:
        step = 0  # on a Sunday, "last week" is the one that ends
    span = _weekend(at.anchor, step, found, at) if name == "weekend" else unit_span(at.anchor, name, step)
    reading = portion(dated(grain, span, True), found["mod"])
    if found["seen"]:
        return reading._replace(hedge="earlier" if found["seen"].startswith("earlier") else "later", anchor=at.anchor)
    return reading


def _title(found: Found, at: Setting) -> bool:
    """ "This Week" is a programme; so is what stands in capitals amid small letters."""
    words_ = at.text[found.start : found.end].split()
    beside = at.text[max(0, found.start - 12) : found.start].split()
    return len(words_) > 1 and all(w[0].isupper() for w in words_) and not (beside[-1:] and beside[-1].isupper())


def _weekend(anchor: date, step: int, found: Found, at: Setting) -> tuple[date, date] | None:
    this = week(anchor)
    if this is None:
        return None
    if step == 0 and direction(at.text, found.start, found.end) == "past" and anchor.weekday() < 5:
        step = -1
    return unit_span(anchor, "weekend", step)


def _beside(found: Found, at: Setting, name: str, which: str) -> Reading | None:
    """A unit beside the date before it ("the following year", "the previous day", "that week"); publication is the
    last resort.
    """
    lean = at.previous(found)
    if same := at.repeated(found):
        return same
    step = {"following": 1, "ensuing": 1, "same": 0, "that": 0}.get(which, -1)
    base = (lean.last if step > 0 else lean.first) if lean else at.anchor
    if base is None:
        return dated(GRAINS[name], None, True)
    if lean is None and which == "that":
        return None
    if step == 0 and lean and name == "day" and lean.first != lean.last:
        return None
    span = unit_span(base, name, step)
    if name in ("quarter", "month") and step and lean is None and at.anchor:
        span = unit_span(at.anchor, name, step)
    return portion(dated(GRAINS[name], span, True), found["mod"])


def _latest(found: Found, at: Setting, name: str) -> Reading | None:
    lean = at.previous(found, GRAINS[name], within=2000)
    if lean:
        return lean._replace(relative=True)
    if at.anchor is None:
        return dated(GRAINS[name], None, True)
    return dated(GRAINS[name], unit_span(at.anchor, name, -1), True)


ENDED_RE = re.compile(r"\s+(?:that )?(?:ended|ending)\b")


def before_last(found: Found, at: Setting) -> Reading | None:
    """ "the week before last"."""
    name = unit_of(found["unit"])
    return dated(GRAINS[name], unit_span(at.anchor, name, -2) if at.anchor else None, True)


def the_unit(found: Found, at: Setting) -> Reading | None:
    """ "the quarter", "the period", "the week": the one spoken of before, else the one that holds the day of
    publication.
    """
    name = unit_of(found["unit"])
    if at.text[found.start].islower() and re.search(r"\s[A-Z][a-z]*$", at.text[found.start : found.end]):
        return None  # "Person of the Week"
    if ENDED_RE.match(at.text, found.end):
        length = words.UNITS.get(name, 0.0)
        return Reading("duration", GRAINS[name], low_days=length, high_days=length) if length else None
    if name == "period":
        return at.previous(found, "quarter", "half", within=2000)
    if name == "quarter":
        return _latest(found, at, name)
    if name == "day" and not found["led"]:
        return None
    if name == "weekend":
        if at.anchor is None:
            return dated("range", None, True)
        ahead = direction(at.text, found.start, found.end) == "future"
        return dated("range", unit_span(at.anchor, "weekend", 0 if ahead or at.anchor.weekday() > 5 else -1), True)
    lean = at.previous(found, GRAINS[name], within=300)
    base = lean.first if lean and lean.first and name == "day" else at.anchor
    return portion(dated(GRAINS[name], unit_span(base, name) if base else None, True), found["mod"])


# What may follow "two days before" where no event does that it is counted from.
CLOSED_RE = re.compile(r"\s*(?:$|[.,;:)\"”]|\s(?:and|at|in|on|when|for|to|but|that|with|by|from|near)\b)")


def ago(found: Found, at: Setting) -> Reading | None:
    """ "three weeks ago", "two days later", "a year earlier", "10 years from now"."""
    name = unit_of(found["unit"])
    way = re.split(r"[\s-]+", found["way"])
    if way[0] in ("before", "after") and not CLOSED_RE.match(at.text, found.end):
        return None
    if found["few"]:
        return _few_ago(found, at, name)
    count = number(found["count"]) if found["count"] else 1.0
    if count is None or count > 5000 or name not in words.UNITS:
        return None
    back = way[0] in ("ago", "earlier", "before", "previously", "back")
    base: date | None = at.anchor
    lean = at.previous(found, within=400)
    if way[0] in ("earlier", "later", "after", "before", "previously", "afterwards", "afterward") and lean:
        base = lean.first if back else lean.last
    if name == "year" and count == 1 and back and (period := _year_before(found, at)):
        return period
    if base is None:
        return dated(GRAINS[name], None, True)
    when = moved(base, name, -int(count) if back else int(count))
    if when is None or words.UNITS[name] < 1:
        return dated("day", day(base), True) if when else None
    if name == "night":
        return dated("part_of_day", day(when), True)
    return dated(GRAINS[name], unit_span(when, "week" if name == "fortnight" else name), True)


def _few_ago(found: Found, at: Setting, name: str) -> Reading | None:
    """ "a few years ago", "several weeks later": the units between the fewest and the most that the words may mean."""
    low, high = words.LOOSE_COUNTS.get(found["few"].split()[-1], words.LOOSE_COUNTS["few"])
    if "couple" in found["few"]:
        low = high = 2
    if words.UNITS[name] < 1 or found["few"] in ("many", "some") or at.anchor is None:
        return dated(GRAINS[name], None, True)
    back = found["way"].split()[0] in ("ago", "earlier", "before", "previously")
    lean = None if found["way"].startswith(("ago", "from", "hence")) else at.previous(found, within=400)
    base = lean.first if lean and lean.first else at.anchor
    ends = [moved(base, name, -int(count) if back else int(count)) for count in (low, high)]
    found_spans = [unit_span(end, "week" if name == "fortnight" else name) for end in ends if end]
    spans = [span for span in found_spans if span]
    if len(spans) < 2:
        return None
    first, last = sorted(spans)
    return dated(GRAINS[name] if first == last else "range", (first[0], last[1]), True)


def _year_before(found: Found, at: Setting) -> Reading | None:
    """The quarter or half a year before the one that the text is comparing with, if there is one."""
    lean = at.compared(found)
    if lean is None or lean.first is None or lean.granularity is None:
        return None
    first = moved(lean.first, "year", -1)
    return dated(lean.granularity, (first, months_end(first, lean)), True)._replace(derived=True) if first else None


def months_end(first: date, lean: Reading) -> date:
    """The last day of as many months from `first` on as `lean` has."""
    assert lean.first is not None
    assert lean.last is not None
    count = (lean.last.year - lean.first.year) * 12 + lean.last.month - lean.first.month
    return month(first.year, first.month + count)[1]


def year_earlier(found: Found, at: Setting) -> Reading | None:
    """ "the year-earlier quarter", "year-ago results"."""
    if at.anchor and found["ord"]:
        return dated("quarter", quarter(at.anchor.year - 1, int(number(found["ord"]) or 1)), True)._replace(
            derived=True
        )
    if period := _year_before(found, at):
        return period
    if at.anchor is None:
        return dated("year", None, True)
    if found["unit"] == "quarter":
        return dated("quarter", quarter(at.anchor.year - 1, (at.anchor.month + 2) // 3 - 1), True)
    return dated("year", unit_span(at.anchor, "year", -1), True)


def latest_period(found: Found, at: Setting) -> Reading | None:
    """ "the latest period": the quarter or half whose figures the text is comparing."""
    lean = at.compared(found)
    return lean._replace(relative=True) if lean else None


def period_of_year(found: Found, at: Setting) -> Reading | None:
    """ "the 1989 period", "last year's quarter": the quarter spoken of, in that year."""
    lean = at.previous(found, "quarter", "half", within=COMPARED)
    year = int(found["year"]) if found["year"] else at.anchor.year - 1 if at.anchor else None
    if lean is None or lean.first is None or year is None or lean.granularity is None:
        return dated("year", unit_span(date(year, 1, 1), "year")) if year else None
    first = date(year, lean.first.month, 1)
    return dated(lean.granularity, (first, months_end(first, lean)), True)._replace(derived=True)


COMPARED = 800  # characters over which figures are compared with those of one period


def weekday_ago(found: Found, at: Setting) -> Reading | None:
    """ "a week ago Friday", "a week from Monday"."""
    if at.anchor is None:
        return dated("day", None, True)
    count = words.WEEKDAYS[found["weekday"]]
    base = shift(
        at.anchor, -((at.anchor.weekday() - count) % 7) if found["way"] == "ago" else (count - at.anchor.weekday()) % 7
    )
    when = shift(base, -7 if found["way"] == "ago" else 7) if base else None
    return dated("day", day(when) if when else None, True, count)


def year_end(found: Found, at: Setting) -> Reading | None:
    """ "year end", "the end of the year"."""
    if found["year"]:
        year = int(found["year"])
    elif at.anchor:
        year = at.anchor.year
    else:
        return dated("month", None, True)
    return dated("month", (date(year, 12, 1), date(year, 12, 31)), not found["year"]) if 1 <= year <= 9999 else None


WHICH = (
    r"(?P<which>last|this|this past|this coming|next|past|coming|the coming|the past|the previous|the preceding"
    r"|the following|the next|the last)"
)
UNIT_WHICH = (
    r"(the |its |their |this )?(?P<which>last|this|next|coming|past|previous|preceding|prior|following"
    r"|current|ensuing|latest|same|that)"
)
RELATIVE = (
    Row(
        "weekday to weekday",
        r"((from|(?P<between>between)) )?(?P<weekday>WEEKDAY)(?P<to>{range})(?P<lastweekday>WEEKDAY)",
        weekdays_range,
        {"from Monday through Wednesday": "2023-09-18/2023-09-20"},
    ),
    Row(
        "weekday of a week",
        r"(?P<weekday>WEEKDAY)(,? of|,)? (?P<weeks>last|this|next) week",
        weekday,
        {"Tuesday of last week": "2023-09-12"},
    ),
    Row(
        "weekday weeks ago",
        r"a week (?P<way>ago|from)( last)? (?P<weekday>WEEKDAY)",
        weekday_ago,
        {"a week ago Friday": "2023-09-15"},
    ),
    Row(
        "weekday",
        r"(?:" + WHICH + r" )?(?P<weekday>WEEKDAY)(?!-)",
        weekday,
        {"Wednesday": "2023-09-20", "last Friday": "2023-09-15", "next Monday": "2023-09-25"},
    ),
    Row(
        "named day",
        r"(the )?(?P<day>today|yesterday|tomorrow|day before yesterday|day after tomorrow)(?!'s world)",
        named_day,
        {"yesterday": "2023-09-21", "the day before yesterday": "2023-09-20"},
    ),
    Row(
        "year-earlier period",
        r"(the |a )?year (earlier|ago) ((?P<ord>first|second|third|fourth) )?(?P<unit>quarter|period|month)",
        year_earlier,
        {"the year-earlier third quarter": "2022-07-01/2022-09-30"},
    ),
    Row(
        "so long ago",
        r"((?P<few>a few|several|a couple( of)?|many|some)|(?P<count>{n}( and a half)?|a|an|the)) (full |short )?"
        r"(?P<unit>UNIT|UNITS)( or (so|more))? (?P<way>ago|earlier|later|before|after|previously|hence|from now"
        r"|from today|afterwards|afterward)",
        ago,
        {
            "two days ago": "2023-09-20",
            "a month ago": "2023-08-01/2023-08-31",
            "two years earlier": "2021-01-01/2021-12-31",
        },
    ),
    Row("a year earlier, as adjective", r"(the |a )?year (earlier|ago)", year_earlier, {}),
    Row("latest period", r"(the )?(latest|current) period", latest_period, {}),
    Row(
        "period of a year",
        r"(the )?((?P<year>YEAR)('s)?|(?P<which>last) year's)( same)? (quarter|period)",
        period_of_year,
        {},
    ),
    Row(
        "unit beside another",
        r"((?P<seen>earlier|later)( in)? )?{mod}" + UNIT_WHICH + r" (fiscal |calendar |business )?(?P<unit>UNIT)",
        unit,
        {
            "last week": "2023-09-11/2023-09-17",
            "earlier this month": "2023-09-01/2023-09-30",
            "next year": "2024-01-01/2024-12-31",
            "this weekend": "2023-09-23/2023-09-24",
        },
    ),
    Row(
        "year end",
        r"(the )?(year end|year's end|end of (the )?year)( (?P<year>YEAR))?",
        year_end,
        {"year-end 2021": "2021-12-01/2021-12-31"},
    ),
    Row(
        "unit before last",
        r"the (?P<unit>week|weekend|month|quarter|year) before last",
        before_last,
        {"the week before last": "2023-09-04/2023-09-10"},
    ),
    Row(
        "the unit",
        r"((?P<led>later in|earlier in) )?{mod}the (full |entire |whole )?(?P<unit>quarter|period|week|month|year"
        r"|day|weekend|decade|century)",
        the_unit,
        {"the weekend": "2023-09-16/2023-09-17", "the end of the month": "2023-09-26/2023-09-30"},
    ),
)
