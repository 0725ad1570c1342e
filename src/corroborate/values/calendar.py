"""Days: what a mention of time leaves open, how two of them compare, and how they read."""

import re
from datetime import date, timedelta

from corroborate.schemas import DateMention
from corroborate.text.once import per_object

from . import hours, lengths
from .comparison import Comparison
from .slips import TURNED, turned

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

Days = tuple[date | None, date | None]
FISCAL_RE = re.compile(r"\b(?:fiscal|financial)\b", re.I)
ENDLESS = 10**7  # days, more than any two dates are apart
TURNED_YEAR = "digits of the year"
OPEN_HEDGES = frozenset({"before", "after", "by", "since", "until"})
# Days by which a phrase of each granularity may be taken more widely than the calendar has it: a season begins where
# the writer likes, a week on Sunday or Monday.
SLACK: dict[str | None, int] = {"week": 1, "season": 31}
# A part of a longer unit ("early August") has soft ends: the length in days below which it is a part, and by how much
# it gives.
PARTS: dict[str | None, tuple[int, int]] = {
    "month": (27, 5),
    "quarter": (88, 15),
    "year": (360, 45),
    "decade": (3600, 400),
    "century": (36000, 3000),
}


def _span(mention: DateMention) -> Days:
    """The first and last day that the words and their hedge leave open, both included; None where there is no end.

    "by Friday" is any day up to Friday, "since August" any from 1 August on, "earlier this month" the days of the
    month up to the day that it is seen from. (None, None) for what names no days.
    """
    first, last = mention.first, mention.last
    match mention.hedge:
        case "before" | "by" | "until":
            return None, last
        case "after" | "since":
            return first, None
        case "earlier" if mention.anchor and first and last and first <= mention.anchor <= last:
            return first, mention.anchor
        case "later" if mention.anchor and first and last and first <= mention.anchor <= last:
            return mention.anchor, last
        case "about" if first and last:
            give = max(2, (last - first).days // 5)
            return _moved(first, -give), _moved(last, give)
    return first, last


span = per_object(_span)


def weekday_fits(mention: DateMention) -> bool | None:
    """Whether the weekday that the words name is that of their date; None where one of them is missing."""
    if mention.weekday is None or mention.first is None or mention.first != mention.last or mention.alternatives:
        return None
    return mention.first.weekday() == mention.weekday


def compare(a: DateMention, b: DateMention) -> Comparison:
    """How two mentions compare: lengths with lengths, days and hours with days and hours. Symmetric.

    What leaves no day in common is a contradiction; what is wider or looser than the other is compatible. Days that
    nothing resolves are compared by the weekday, or the day and month, that their words name.
    """
    if "set" in (a.type, b.type):
        return Comparison("not_comparable", "what recurs has no day of its own")
    if "duration" in (a.type, b.type):
        if a.type != b.type:
            return Comparison("not_comparable", "a length of time and a day are not compared")
        return lengths.compare(a, b)
    if a.clock and b.clock:
        return _times(a, b)
    if (FISCAL_RE.search(a.text) is None) != (FISCAL_RE.search(b.text) is None):
        return Comparison("not_comparable", "a fiscal period begins when its company says")
    if a.implied or b.implied:
        return Comparison("not_comparable", "only one of them names an hour, and no day is told with it")
    return _days(a, b)


def _times(a: DateMention, b: DateMention) -> Comparison:
    assert a.clock
    assert b.clock
    by_hours = hours.compare(a, b)
    if a.implied or b.implied:
        return by_hours
    by_days = _days(a, b)
    if by_days.verdict == "contradiction" and hours.across_midnight(a, b):
        return Comparison("not_comparable", f"{_both(a, b)} may be one moment in two time zones or about midnight")
    if by_days.verdict == "agree" and by_hours.verdict == "not_comparable":
        return Comparison("compatible", f"both name one day; {by_hours.reason}")
    if by_days.verdict in ("contradiction", "not_comparable") or by_hours.verdict == "not_comparable":
        return by_days if by_days.verdict != "not_comparable" else by_hours
    return by_hours if by_hours.verdict != "agree" else by_days


def _days(a: DateMention, b: DateMention) -> Comparison:
    if not (_resolved(a) and _resolved(b)):
        return _named(a, b)
    pairs = [(one, other) for one in _readings(a) for other in _readings(b)]
    if not any(_meet(_wide(one, a), _wide(other, b)) for one, other in pairs):
        if a.weekday is not None and a.weekday == b.weekday and (a.relative or b.relative):
            return Comparison("compatible", f"both say {WEEKDAYS[a.weekday]}, perhaps of different weeks")
        single = a.first == a.last and b.first == b.last
        reason = " is not ".join(_sorted(a, b)) if single else f"{_both(a, b)} have no day in common"
        return Comparison("contradiction", reason, _slip(a, b))
    if a.alternatives or b.alternatives:
        return Comparison("compatible", f"{_both(a, b)} can be read as one day")
    if span(a) == span(b) and a.hedge == b.hedge:
        return Comparison("agree", f"both say {min(describe(a), describe(b))}")
    inner, outer = sorted((a, b), key=lambda m: (_length(span(m)), describe(m)))
    if _within(span(inner), span(outer)):
        return Comparison("compatible", f"{describe(inner)} lies within {describe(outer)}")
    return Comparison("compatible", f"{_both(a, b)} can be one time")


def _named(a: DateMention, b: DateMention) -> Comparison:
    """Days that are not resolved both, by what their words name."""
    if OPEN_HEDGES & {a.hedge, b.hedge}:
        return Comparison(
            "not_comparable", f"{_both(a, b)} are not days that can be compared without a date of publication"
        )
    first, second = weekdays(a), weekdays(b)
    if first and second:
        if first & second:
            return Comparison("agree" if a.weekday == b.weekday else "compatible", f"{_both(a, b)} can be one day")
        return Comparison("contradiction", f"{_both(a, b)} are different days of the week")
    one, other = _months_days(a), _months_days(b)
    if one and other and (one[0] != other[0] or (one[1] and other[1])):
        if one == other:
            return Comparison("agree", f"{_both(a, b)} are one day of the year")
        return Comparison("contradiction", f"{_both(a, b)} are different days of the year", _slip(a, b))
    if one and other:
        return Comparison("compatible", f"{_both(a, b)} can be one day")
    return Comparison("not_comparable", "no date of publication tells which days are meant")


def weekdays(mention: DateMention) -> set[int]:
    """The days of the week that a mention may stand for; none where it names no week's day or spans a week."""
    if mention.first and mention.last:
        count = (mention.last - mention.first).days
        return {(mention.first.weekday() + i) % 7 for i in range(count + 1)} if count < 6 else set()
    return set() if mention.weekday is None else {mention.weekday}


def _months_days(mention: DateMention) -> tuple[int, int | None] | None:
    """The month, and the day in it if there is one."""
    if mention.first and mention.last:
        if (mention.first.year, mention.first.month) != (mention.last.year, mention.last.month):
            return None
        return mention.first.month, mention.first.day if mention.first == mention.last else None
    return (mention.month, mention.day) if mention.month else None


def _resolved(mention: DateMention) -> bool:
    return mention.first is not None or mention.last is not None


def _readings(mention: DateMention) -> list[Days]:
    return [span(mention), *((day, day) for day in mention.alternatives)]


def _wide(days: Days, mention: DateMention) -> Days:
    """The days with the slack that their granularity allows."""
    give = SLACK.get(mention.granularity, 0)
    part = PARTS.get(mention.granularity)
    if part and mention.first and mention.last and (mention.last - mention.first).days < part[0]:
        give = part[1]
    first, last = days
    return _moved(first, -give) if first else None, _moved(last, give) if last else None


def _meet(a: Days, b: Days) -> bool:
    return not ((a[0] and b[1] and a[0] > b[1]) or (b[0] and a[1] and b[0] > a[1]))


def _within(inner: Days, outer: Days) -> bool:
    begins = outer[0] is None or (inner[0] is not None and inner[0] >= outer[0])
    return begins and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))


def _length(days: Days) -> int:
    return (days[1] - days[0]).days if days[0] and days[1] else ENDLESS


def _moved(day: date, by: int) -> date:
    try:
        return day + timedelta(by)
    except OverflowError:
        return day


def _slip(a: DateMention, b: DateMention) -> str | None:
    """The slip of the pen that makes one single day into the other."""
    if a.granularity == b.granularity == "year" and a.first and b.first:
        return TURNED_YEAR if turned(str(a.first.year), str(b.first.year)) else None
    first, second = _single(a), _single(b)
    if first is None or second is None:
        return None
    if (first.day, first.month) == (second.month, second.day) and first.year == second.year:
        return "day and month swapped"
    if (first.month, first.day) == (second.month, second.day):
        apart = abs(first.year - second.year)
        return (
            "the year is off by one"
            if apart == 1
            else TURNED_YEAR
            if turned(str(first.year), str(second.year))
            else None
        )
    if first.year != second.year:
        return None
    if first.day == second.day:
        return "the same day of another month"
    if first.month == second.month and turned(str(first.day), str(second.day)):
        return TURNED
    return "a week apart" if abs((first - second).days) == 7 else None


def _single(mention: DateMention) -> date | None:
    if mention.first and mention.first == mention.last:
        return mention.first
    return date(2000, mention.month, mention.day) if mention.month and mention.day else None


def _both(a: DateMention, b: DateMention) -> str:
    return " and ".join(_sorted(a, b))


def _sorted(a: DateMention, b: DateMention) -> list[str]:
    return sorted((describe(a), describe(b)))


HEDGE_WORDS = {
    "about": "about ", "before": "before ", "after": "after ", "by": "by ", "since": "since ", "until": "until ",
    "earlier": "earlier in ", "later": "later in ",
}  # fmt: skip


def _describe(mention: DateMention) -> str:
    """The value as a reader sees it: "Wed 20 Sep 2023", "Sep 2023", "by Fri 22 Sep 2023", "3 days", "Wednesday",
    "10:35 GMT".
    """
    if mention.type == "duration":
        return lengths.describe(mention)
    told = _described(mention)
    if mention.clock:
        at = hours.describe(mention.clock)
        told = at if mention.implied or not told else f"{told}, {at}"
    return HEDGE_WORDS.get(mention.hedge, "") + told if told else mention.text


describe = per_object(_describe)


def _described(mention: DateMention) -> str:
    first, last = mention.first, mention.last
    if mention.alternatives and first:
        return " or ".join(_day(day) for day in (first, *mention.alternatives))
    if first and last:
        return _range(first, last, mention.granularity)
    if first:
        return f"from {_day(first)}"
    if last:
        return f"until {_day(last)}"
    if mention.month:
        return f"{mention.day} {MONTHS[mention.month - 1][:3]}" if mention.day else MONTHS[mention.month - 1]
    return "" if mention.weekday is None else WEEKDAYS[mention.weekday]


def _range(first: date, last: date, granularity: str | None) -> str:
    if first == last:
        return _day(first)
    begins, ends = first.day == 1, (_moved(last, 1).day == 1 or last == date.max)
    if begins and ends and first.month == 1 and last.month == 12:
        if granularity == "decade":
            return f"the {first.year}s"
        return str(first.year) if first.year == last.year else f"{first.year}-{last.year}"
    if begins and ends:
        return (
            _month(first)
            if (first.year, first.month) == (last.year, last.month)
            else f"{_month(first)} to {_month(last)}"
        )
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}-{last.day} {_month(first)}"
    return f"{_day(first)[4:]} to {_day(last)[4:]}"


def _day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1][:3]} {day.year}"
