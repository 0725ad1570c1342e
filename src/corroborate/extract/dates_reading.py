"""What a phrase of time means once it is resolved, and the calendar arithmetic that resolvers share."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

from corroborate.lexicon import calendar as words
from corroborate.schemas import Clock, DateHedge, DateType, Granularity

DAY = timedelta(1)


class Reading(NamedTuple):
    """The meaning of one mention, without its place; the fields are those of `DateMention`."""

    type: DateType
    granularity: Granularity | None = None
    first: date | None = None
    last: date | None = None
    low_days: float | None = None
    high_days: float | None = None
    hedge: DateHedge = "exactly"
    clock: Clock | None = None
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    relative: bool = False
    implied: bool = False
    anchor: date | None = None
    alternatives: tuple[date, ...] = ()
    derived: bool = False  # a year before another period: nothing is told from it in turn


@dataclass(slots=True)
class Found:
    """A phrase that a row of the grammar matched: its place, and its named parts in lower case ("" where absent)."""

    start: int
    end: int
    parts: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.parts.get(name, "")


@dataclass
class Setting:
    """What resolvers know besides the phrase: the text, the day of publication and the dates before this one."""

    text: str
    anchor: date | None
    numeric_order: str = ""  # "dm" or "md" where another date of the article settles how numeric dates are written
    attempts: int = 0  # how often the grammar was tried
    before: list[tuple[int, Reading]] = field(default_factory=list)  # (end of the mention, meaning)

    def previous(self, found: Found, *grains: Granularity, within: int = 600) -> Reading | None:
        """The nearest earlier dated mention of one of these granularities (any, if none is given)."""
        for end, reading in reversed(self.before):
            if found.start - end > within:
                return None
            if reading.derived or reading.type == "duration" or (grains and reading.granularity not in grains):
                continue
            if reading.first and reading.last:
                return reading
        return None

    def repeated(self, found: Found, within: int = 400) -> Reading | None:
        """The meaning of the date before, where it was told in the same words: "the previous day ... the previous
        day's".
        """
        if not self.before or found.start - self.before[-1][0] > within:
            return None
        end, reading = self.before[-1]
        said = self.text[found.start : found.end].lower()
        return reading if self.text[max(0, end - len(said)) : end].lower() == said else None

    def compared(self, found: Found, within: int = 800) -> Reading | None:
        """The quarter or half whose figures the text is comparing; None where it speaks of six or nine months
        instead.
        """
        for end, reading in reversed(self.before):
            if found.start - end > within:
                return None
            if reading.type == "duration" and reading.granularity == "month":
                return None
            if reading.granularity in ("quarter", "half") and reading.first and reading.last and not reading.derived:
                return reading
        return None


Resolver = Callable[[Found, Setting], Reading | None]


class Row(NamedTuple):
    """A row of the grammar: phrases of one form, how they are resolved, and examples read on Friday 22 September 2023.

    An example's value is `2023-09-15` (a day), `2023-09-01/2023-09-30` (a range), `P6D` (a length), `T10:35` (an
    hour) or `set`.
    """

    name: str
    pattern: str
    resolve: Resolver
    examples: dict[str, str]


def dated(
    grain: Granularity, span: tuple[date, date] | None, relative: bool = False, weekday: int | None = None
) -> Reading:
    """A date of that granularity; None is a date that nothing resolves."""
    first, last = span or (None, None)
    return Reading("date", grain, first, last, relative=relative, weekday=weekday)


def day(value: date) -> tuple[date, date]:
    """One day as a range."""
    return value, value


def safe(year: int, month: int, number: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def shift(value: date, days: int) -> date | None:
    """The day so many days later, or None outside the calendar."""
    try:
        return value + timedelta(days)
    except OverflowError:
        return None


def month(year: int, number: int) -> tuple[date, date]:
    """All days of a month; months outside 1..12 run into the neighbouring years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    year = min(max(year, 1), MAXYEAR)
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def months(year: int, first: int, last: int) -> tuple[date, date]:
    """All days from one month to another; months beyond 12 lie in the next year."""
    return month(year, first)[0], month(year, last)[1]


def year_span(number: int, count: int = 1) -> tuple[date, date] | None:
    """All days of `count` years, or None outside the calendar."""
    if not 1 <= number <= MAXYEAR - count:
        return None
    return date(number, 1, 1), date(number + count - 1, 12, 31)


def quarter(year: int, number: int) -> tuple[date, date]:
    """All days of a calendar quarter; numbers outside 1..4 run into the neighbouring years."""
    return months(year, 3 * number - 2, 3 * number)


def season(year: int, name: str) -> tuple[date, date]:
    """The months of a northern season; winter is that which begins in the year."""
    first, last = words.SEASONS[name]
    return months(year, first, last if last > first else last + 12)


def week(value: date, offset: int = 0) -> tuple[date, date] | None:
    """Monday to Sunday of the week that holds a day, or of one so many weeks later."""
    monday = shift(value, 7 * offset - value.weekday())
    sunday = shift(monday, 6) if monday else None
    return (monday, sunday) if monday and sunday else None


def unit_span(value: date, unit: str, offset: int = 0) -> tuple[date, date] | None:
    """The calendar unit (day, week, month, quarter, year, decade, century, weekend) that holds a day, or one so many
    later.
    """
    match unit:
        case "day" | "night" | "weekday":
            moved = shift(value, offset)
            return day(moved) if moved else None
        case "week" | "weekend" | "fortnight":
            span = week(value, offset)
            return (span[0] + 5 * DAY, span[1]) if span and unit == "weekend" else span
        case "month":
            return month(value.year, value.month + offset)
        case "quarter":
            return quarter(value.year, (value.month + 2) // 3 + offset)
        case "year" | "yr":
            return year_span(value.year + offset)
        case "decade":
            return year_span(value.year // 10 * 10 + 10 * offset, 10)
        case "century":
            return year_span((value.year - 1) // 100 * 100 + 1 + 100 * offset, 100)
    return None


GRAINS: dict[str, Granularity] = {
    "second": "minute", "sec": "minute", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour",
    "day": "day",
    "weekday": "day", "night": "part_of_day", "week": "week", "weekend": "range", "fortnight": "week", "month": "month",
    "quarter": "quarter", "year": "year", "yr": "year", "decade": "decade", "century": "century",
    "millennium": "century",
}  # fmt: skip


def moved(value: date, unit: str, count: int) -> date | None:
    """The same day so many units later; the last of the month where the month has no such day."""
    steps = {"month": 1, "quarter": 3, "year": 12, "yr": 12, "decade": 120, "century": 1200}
    if unit not in steps:
        return shift(value, round(words.UNITS[unit] * count))
    index = value.year * 12 + value.month - 1 + steps[unit] * count
    if not 12 <= index < MAXYEAR * 12:
        return None
    year, number = index // 12, index % 12 + 1
    return date(year, number, min(value.day, monthrange(year, number)[1]))


PORTIONS = {
    "early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "middle": (1 / 3, 2 / 3), "late": (2 / 3, 1), "end": (5 / 6, 1),
    "close": (5 / 6, 1),
    "beginning": (0, 1 / 6), "start": (0, 1 / 6), "outset": (0, 1 / 6), "turn": (0, 1 / 6),
}  # fmt: skip


def portion(reading: Reading, word: str) -> Reading:
    """The part of a date that "early", "mid", "the end of"... leaves; a single day stays as it is."""
    if not word or not reading.first or not reading.last or reading.first == reading.last:
        return reading
    low, high = PORTIONS[word.split()[0]]
    size = (reading.last - reading.first).days + 1
    first = reading.first + timedelta(round(size * low))
    last = reading.first + timedelta(max(round(size * high) - 1, round(size * low)))
    return reading._replace(first=first, last=last)


NUMBER_WORDS: dict[str, float] = {
    **words.SMALL,
    **words.TEENS,
    **words.TENS,
    **words.ORDINALS,
    "a": 1,
    "an": 1,
    "the": 1,
    "hundred": 100,
}


def number(text: str) -> float | None:
    """The number that digits or words give ("1,500", "twenty-four", "two and a half"), or None."""
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 20 else 0.0
    if half := re.fullmatch(r"(.*?)[ -]and[ -](?:a|one)[ -]half|half[ -](an?)|(half)", text):
        whole = number(half[1]) if half[1] else 0.0
        return None if whole is None else whole + 0.5
    total = 0.0
    for piece in re.split(r"[\s-]+", text):
        if piece[:1].isdigit():
            digits = re.match(r"\d+(?:,\d{3})*(?:\.\d+)?", piece)
            total += float(digits.group().replace(",", "")) if digits and len(piece) < 20 else 0.0
        elif piece == "hundred" and total:
            total *= 100
        elif piece in NUMBER_WORDS:
            total += NUMBER_WORDS[piece]
        elif piece not in ("and", "straight", "consecutive", "full"):
            return None
    return total
