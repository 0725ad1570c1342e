"""Days and months by name or number: "Sept. 15", "22nd September 2023", "15/9/23", "from Jan. 3 to Feb. 5"."""

import re
from datetime import date, timedelta

from corroborate.lexicon import calendar as words
from corroborate.schemas import Granularity

from .dates_reading import DAY, Found, Reading, Row, Setting, dated, day, month, number, portion, safe, shift
from .dates_tense import direction

MONTH_NUMBERS = words.MONTHS | words.MONTH_ABBREVIATIONS
WEEKDAY_NUMBERS = words.WEEKDAYS | words.WEEKDAY_ABBREVIATIONS
# How many days ahead a day without a year may lie where no verb says which way to look.
AHEAD = 45
BEHIND_RE = re.compile(r"\s+([a-z]+)")  # the word behind a holiday: "Christmas shoppers"


def month_number(text: str) -> int:
    """The month that a name or an abbreviation stands for."""
    return MONTH_NUMBERS[text.rstrip(". ").lower()]


def full_year(text: str, near: int = 2000) -> int:
    """The year that two or four digits give; two digits lie within the 50 years around `near`."""
    value = int(text)
    if len(text) > 2:
        return value
    century = near // 100 * 100
    return min((century + value + step for step in (-100, 0, 100)), key=lambda year: abs(year - near))


# How much further away than a day in the tense's direction one in the other direction counts.
AGAINST: dict[str | None, tuple[int, int]] = {"past": (1, 9), "future": (4, 1), None: (1, 7)}


def year_for(at: Setting, found: Found, first_month: int, number: int = 1) -> int | None:
    """The year in which a month or day without one lies, from the tense of its clause; None without a publication
    date.
    """
    anchor = at.anchor
    if anchor is None:
        return None
    if first_month == anchor.month and not found["day"]:
        return anchor.year
    behind, ahead = AGAINST[direction(at.text, found.start, found.end)]
    best = anchor.year
    cost = float("inf")
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        gap = ((safe(year, first_month, number) or date(anchor.year, first_month, 28)) - anchor).days
        weighed = gap * ahead if gap > 0 else -gap * behind
        if weighed < cost:
            best, cost = year, weighed
    return best


def with_year(found: Found, at: Setting, first_month: int, number: int = 1) -> tuple[int | None, bool]:
    """The year that a phrase names, or that its clause gives; and whether it had to be resolved."""
    if text := found["year"]:
        return full_year(text, at.anchor.year if at.anchor else 2000), False
    if which := found["which"]:
        step = STEPS.get(which.split()[-1], 0)
        return (at.anchor.year + step if at.anchor else None), True
    return named_year(at, found, first_month) or year_for(at, found, first_month, number), True


FAR = 45  # days from publication beyond which an earlier mention's year counts


def named_year(at: Setting, found: Found, first_month: int) -> int | None:
    """The year of an earlier "June 2005" for a "June 24" that would else lie far from the day of publication."""
    if at.anchor is None or not found["day"]:
        return None
    for end, reading in reversed(at.before[-40:]):
        if found.start - end > 3000:
            return None
        if reading.month == first_month and not reading.relative and reading.first:
            gap = (at.anchor - reading.first.replace(year=at.anchor.year, day=1)).days
            near = 0 <= gap < FAR
            return None if near else reading.first.year
    return None


STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "current": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


def day_number(text: str) -> int:
    """The day of the month that digits ("22nd") or words ("twenty-second") give."""
    return int(number(text if text.isdigit() else re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", text)) or 0)


def month_day(found: Found, at: Setting) -> Reading | None:
    """A day of a month; a weekday beside it is kept, so that the two can be compared."""
    name, count = month_number(found["month"]), day_number(found["day"])
    weekday = WEEKDAY_NUMBERS.get(found["weekday"].rstrip(". ")) if found["weekday"] else None
    year, relative = with_year(found, at, name, min(count, 28))
    if not safe(2000, name, count):
        return None
    when = safe(year, name, count) if year else None
    return dated("day", day(when) if when else None, relative, weekday)._replace(month=name, day=count)


def month_days(found: Found, at: Setting) -> Reading | None:
    """From one day to another; what the first lacks (month, year) it takes from the second."""
    if found["to"] == "and" and not found["between"]:
        return None
    first_name = month_number(found["month"] or found["lastmonth"])
    last_name = month_number(found["lastmonth"] or found["month"])
    year, relative = with_year(found, at, last_name, 1)
    first_day, last_day = day_number(found["day"]), day_number(found["lastday"])
    if not safe(2000, first_name, first_day) or not safe(2000, last_name, last_day):
        return None
    if year is None:
        return dated("range", None, relative)
    first_year = int(found["firstyear"]) if found["firstyear"] else year - (first_name > last_name)
    first, last = safe(first_year, first_name, first_day), safe(year, last_name, last_day)
    return dated("range", (first, last), relative) if first and last and first < last else None


def month_only(found: Found, at: Setting) -> Reading | None:
    """A month, with or without its year; "May" and "March" alone need a word that makes them a month."""
    text = found["month"].rstrip(". ")
    bare = not (found["year"] or found["which"] or found["mod"])
    if bare and not _is_month(text, found, at):
        return None
    name = MONTH_NUMBERS[text]
    if found["which"] and not found["year"] and not found["unit"]:
        return portion(_month_beside(found["which"], name, at), found["mod"])._replace(month=name)
    year, relative = with_year(found, at, name)
    return portion(dated("month", month(year, name) if year else None, relative), found["mod"])._replace(month=name)


def _month_beside(which: str, name: int, at: Setting) -> Reading:
    """ "last March", "next June", "this September"."""
    if at.anchor is None:
        return dated("month", None, True)
    step = STEPS.get(which.split()[-1], 0)
    year = at.anchor.year
    if step < 0 and name >= at.anchor.month:
        year -= 1
    if step > 0 and name <= at.anchor.month:
        year += 1
    return dated("month", month(year, name), True)


PREPOSITION_RE = re.compile(
    r"\b(?:in|of|since|by|until|till|through|from|to|last|next|this|every|each|during|before|after|for|between"
    r"|around|about|and|or|late|early"
    r"|mid|than|on)[\s-]+$|[-–/(]\s*$",
    re.I,
)


NAMESAKE_LEAD_RE = re.compile(r"\b(?:in|of|since|by|until|last|next|this|during|early|late)[\s-]+$", re.I)


def _is_month(text: str, found: Found, at: Setting) -> bool:
    around = at.text[max(0, found.start - 12) : found.start]
    after = at.text[found.end : found.end + 2]
    if after[:1] in "-–" and after[1:2].isdigit():
        return False
    if text in words.DOUBTFUL_MONTHS:
        return bool(PREPOSITION_RE.search(around)) and not re.match(
            r"['’]|\s+[A-Z]", after + at.text[found.end + 2 : found.end + 4]
        )
    if text in words.NAMESAKE_MONTHS and re.match(r"\s[A-Z][a-z]", at.text[found.end : found.end + 3]):
        return bool(NAMESAKE_LEAD_RE.search(around))
    return text in words.MONTHS


def month_range(found: Found, at: Setting) -> Reading | None:
    """From one month to another."""
    if found["to"] == "and" and not found["between"]:
        return None
    first, last = month_number(found["month"]), month_number(found["lastmonth"])
    year, relative = with_year(found, at, last)
    if year is None:
        return dated("range", None, relative)
    first_year = int(found["firstyear"]) if found["firstyear"] else year - (first > last)
    start = portion(dated("month", month(first_year, first)), found["mod"]).first
    end = portion(dated("month", month(year, last)), found["lastmod"]).last
    return dated("range", (start, end), relative) if start and end and start < end else None


def iso(found: Found, at: Setting) -> Reading | None:
    """2023-09-15."""
    when = safe(int(found["year"]), int(found["month"]), int(found["day"]))
    return dated("day", day(when)) if when else None


def numeric(found: Found, at: Setting) -> Reading | None:
    """15/9/23, 9/15/2023 or 15.9.23. Where both orders give a day, the other reading is kept as an alternative."""
    a, b, c = re.split(r"[./-]", found["date"])
    near = at.anchor.year if at.anchor else 2000
    year = full_year(c, near)
    month_first, day_first = safe(year, int(a), int(b)), safe(year, int(b), int(a))
    if "." in found["date"]:
        month_first = None
    order = (day_first, month_first) if at.numeric_order == "dm" else (month_first, day_first)
    readings = [when for when in order if when]
    if not readings:
        return None
    others = () if at.numeric_order else tuple(when for when in readings[1:] if when != readings[0])
    return dated("day", day(readings[0]))._replace(alternatives=others)


DAY_LEAD_RE = re.compile(r"\b(?:on|by|until|before|since|from|and|to|of)\s+$", re.I)
DAY_END_RE = re.compile(
    r"\s*(?:$|[.,;:)\"”]|\s(?:and|or|to|at|when|after|before|in|with|by|but|as|while|for|from|that|who|it|he|she"
    r"|they|a|the|his|her)\b)"
)


def day_alone(found: Found, at: Setting) -> Reading | None:
    """ "the 22nd": of the month of the date before it, or of the publication."""
    if not DAY_LEAD_RE.search(at.text[max(0, found.start - 8) : found.start]) or not DAY_END_RE.match(
        at.text, found.end
    ):
        return None
    lean = at.previous(found, "day", "month", "part_of_day", "minute")
    base = lean.first if lean else at.anchor
    if base is None:
        return dated("day", None, True)
    when = safe(base.year, base.month, day_number(found["day"]))
    if when and not lean and at.anchor and (when - at.anchor).days > AHEAD // 3:
        before = month(base.year, base.month - 1)[0]
        when = safe(before.year, before.month, when.day)
    return dated("day", day(when), True) if when else None


def nine_eleven(found: Found, at: Setting) -> Reading | None:
    """The attacks of 11 September 2001."""
    return dated("day", day(date(2001, 9, 11))) if at.text[found.start : found.end] == "9/11" else None


def nth_of_month(found: Found, at: Setting) -> Reading | None:
    """ "the second Tuesday of November", "the last day of August", "the first week of June"."""
    name = month_number(found["month"])
    year, relative = with_year(found, at, name)
    grain: Granularity = "week" if found["unit"] == "week" else "day"
    if year is None:
        return dated(grain, None, relative)
    first, last = month(year, name)
    nth = -1 if found["nth"] == "last" else int(number(found["nth"]) or 1) - 1
    if found["unit"] == "weekend":
        saturdays = weekdays_in(first, last, 5)
        return dated("range", (saturdays[nth], saturdays[nth] + DAY), relative) if nth < len(saturdays) else None
    if not found["weekday"]:
        size = 7 if found["unit"] == "week" else 1
        begin = shift(last, 1 - size) if nth < 0 else shift(first, nth * size)
        end = shift(begin, size - 1) if begin else None
        return dated(grain, (begin, end), relative) if begin and end and end <= last else None
    days = weekdays_in(first, last, WEEKDAY_NUMBERS[found["weekday"]])
    return dated("day", day(days[nth]), relative, days[nth].weekday()) if nth < len(days) else None


def weekdays_in(first: date, last: date, weekday: int) -> list[date]:
    """All days of one weekday from `first` to `last`."""
    start = first + timedelta((weekday - first.weekday()) % 7)
    return [start + timedelta(7 * i) for i in range((last - start).days // 7 + 1)]


def holiday(found: Found, at: Setting) -> Reading | None:
    """Christmas, Thanksgiving, New Year's Eve."""
    if not at.text[found.start].isupper():
        return None
    goods = BEHIND_RE.match(at.text, found.end)
    if goods and goods[1] in words.HOLIDAY_GOODS and not (found["year"] or found["which"]):
        return None
    name = re.sub(r"\s+", " ", found["holiday"].replace("’", "'"))
    fixed = words.holiday(name, 2000)
    if found["year"] or found["which"]:
        year, relative = with_year(found, at, fixed.month, min(fixed.day, 28))
    else:
        year, relative = (
            year_for(at, Found(found.start, found.end, {"day": "1"}), fixed.month, min(fixed.day, 28)),
            True,
        )
    when = words.holiday(name, year) if year and 1 < year < 9999 else None
    if when and name == "new year's":
        return dated("range", (when - DAY, when), relative)  # the night between the years
    return dated("day", day(when) if when else None, relative)


def week_of(found: Found, at: Setting) -> Reading | None:
    """ "the week of Sept. 11", "the week ended Sept. 15"."""
    when = month_day(found, at)
    if not when or not when.first:
        return when
    if found["ended"]:
        start = shift(when.first, -6)
        return dated("week", (start, when.first), True) if start else None
    monday = shift(when.first, -when.first.weekday())
    sunday = shift(when.first, 6 - when.first.weekday())
    return dated("week", (monday, sunday), True) if monday and sunday else None


WEEKDAY = r"((?P<weekday>WEEKDAY|WABBR.?)(_?,_?|_|,?_LP))?"
RANGES = (
    Row(
        "ISO date",
        r"(?P<year>YEAR)(-(?P<month>TWO)-|/(?P<month>TWO)/)(?P<day>TWO)",
        iso,
        {"2023-09-15": "2023-09-15", "2023/09/15": "2023-09-15"},
    ),
    Row("9/11", r"DAY/DAY(?!/)", nine_eleven, {"9/11": "2001-09-11"}),
    Row(
        "weekday of a month",
        r"(the )?((?P<nth>ORDINAL|last) (?P<weekday>WEEKDAY)|(?P<nth>ORDINAL|last) (?P<unit>day|week|weekend)) (of"
        r"|in) {month}({then}(?P<year>YEAR))?",
        nth_of_month,
        {
            "the second Tuesday of November": "2023-11-14",
            "the last day of August": "2023-08-31",
            "the first week of June": "2023-06-01/2023-06-07",
        },
    ),
    Row(
        "numeric date",
        r"(?P<date>DAY/DAY/(YEAR|TWO)|DAY-DAY-YEAR|DOTTED)",
        numeric,
        {"15/9/23": "2023-09-15", "9/15/2023": "2023-09-15", "15.9.23": "2023-09-15"},
    ),
    Row(
        "days of a month",
        r"((from|(?P<between>between)) )?{month} (?P<day>{day})(?P<to>{range})(?P<lastday>{day})({then}"
        r"(?P<year>YEAR))?",
        month_days,
        {"Sept. 13-17": "2023-09-13/2023-09-17", "March 3 to 5, 2021": "2021-03-03/2021-03-05"},
    ),
    Row(
        "day to day",
        r"((from|(?P<between>between)) )?{month} (?P<day>{day})({then}(?P<firstyear>YEAR))?,?(?P<to>{range})"
        r"(?P<lastmonth>MONTH|MABBR.?)"
        r" (?P<lastday>{day})({then}(?P<year>YEAR))?",
        month_days,
        {"from Jan. 3 to Feb. 5, 2024": "2024-01-03/2024-02-05", "Dec. 28 to Jan. 3, 2022": "2021-12-28/2022-01-03"},
    ),
    Row(
        "days before their month",
        r"((from|(?P<between>between)) )?(the )?(?P<day>{day})(?P<to>{range})(the )?(?P<lastday>{day})( of)? {month}"
        r"({then}(?P<year>YEAR))?",
        month_days,
        {"between 5 and 7 March 2022": "2022-03-05/2022-03-07", "13-17 September": "2023-09-13/2023-09-17"},
    ),
    Row(
        "day before month to day before month",
        r"((from|(?P<between>between)) )?(the )?(?P<day>{day})( of)? {month}({then}(?P<firstyear>YEAR))?"
        r"(?P<to>{range})(the )?(?P<lastday>{day})"
        r"( of)? (?P<lastmonth>MONTH|MABBR.?)({then}(?P<year>YEAR))?",
        month_days,
        {"from 3 January to 5 February 2024": "2024-01-03/2024-02-05"},
    ),
    Row(
        "month to month",
        r"((from|(?P<between>between)) )?((?P<mod>early|mid|late) )?{month}(_(?P<firstyear>YEAR))?(?P<to>{range})"
        r"((?P<lastmod>early|mid|late) )?(?P<lastmonth>MONTH|MABBR.?)(,?( of)? (?P<year>YEAR))?",
        month_range,
        {
            "January to March 2020": "2020-01-01/2020-03-31",
            "between May and July": "2023-05-01/2023-07-31",
            "from late April to early May 2021": "2021-04-21/2021-05-10",
        },
    ),
)

ABSOLUTE = (
    Row(
        "week of a day",
        r"the week( (?P<ended>ended|ending)( on)?| of| beginning| starting)_"
        + WEEKDAY
        + r"{month} (?P<day>{day})({then}(?P<year>YEAR))?",
        week_of,
        {"the week ended Sept. 15": "2023-09-09/2023-09-15", "the week of September 13": "2023-09-11/2023-09-17"},
    ),
    Row(
        "day of a month",
        r"((this |this coming |last |next )?"
        + WEEKDAY[1:]
        + r"{month} (the )?(?P<day>{day})(?!_?(:SIXTY|million|billion|percent))"
        r"(RP)?(({then}| of )(?P<year>YEAR)|,?_(of )?(?P<which>last|this|next) year)?",
        month_day,
        {
            "Sept. 15": "2023-09-15",
            "Jan. 16, 2024": "2024-01-16",
            "Wednesday (Sep 20)": "2023-09-20",
            "March twenty-first": "2023-03-21",
        },
    ),
    Row(
        "day before its month",
        WEEKDAY
        + r"(the )?(?P<day>{day})( of)? {month}(RP)?(,?( of)? (?P<year>YEAR)|,?_(of )?(?P<which>last|this|next) year)?",
        month_day,
        {
            "22nd September 2023": "2023-09-22",
            "Tuesday, 5 September": "2023-09-05",
            "the fourth of August": "2023-08-04",
        },
    ),
    Row(
        "holiday",
        r"(?=HOLIDAYFIRST)(?P<holiday>{holiday})(,? (?P<year>YEAR)|,?_(of )?(?P<which>last|this|next) year)?",
        holiday,
        {"Christmas Day": "2022-12-25", "Thanksgiving 2021": "2021-11-25"},
    ),
    Row(
        "month",
        r"{mod}((?P<which>last|this|this past|this coming|next) )?{month}(,?( of)? (?P<year>YEAR)|( of)?_"
        r"(?P<which>last|this|next) (?P<unit>year))?",
        month_only,
        {
            "in September": "2023-09-01/2023-09-30",
            "early August": "2023-08-01/2023-08-10",
            "February 1947": "1947-02-01/1947-02-28",
            "in May": "2023-05-01/2023-05-31",
            "last March": "2023-03-01/2023-03-31",
        },
    ),
    Row("day alone", r"the (?P<day>DAY(st|nd|rd|th))", day_alone, {"on the 22nd": "2023-09-22"}),
)
