"""What time between two reports does to what they tell: news of another day, and figures that have moved on."""

from datetime import date

from corroborate.schemas import DateMention

from .occurrences import Occurrence

SETTLED = 7  # days between reports from which a figure may have moved on
LEEWAY = {
    "week": 7,
    "month": 31,
}  # days by which the beginnings of two periods may lie otherwise apart than the articles
FRESH = 3  # days from publication within which a day is news
NEWS = 2  # days between reports from which each tells the news of its own day
MOVING = frozenset({"count", "money", "percent", "number"})


def gap(a: Occurrence, b: Occurrence) -> int | None:
    """Days between the publication of the two articles; None where one is not known to the day."""
    if a.published is None or b.published is None:
        return None
    return abs((a.published - b.published).days)


def own_news(a: Occurrence, b: Occurrence) -> bool:
    """Two days told by weekday or by the day of writing that lie as far apart as the articles: two pieces of news."""
    between = gap(a, b)
    first, second = a.mention, b.mention
    if between is None or between < NEWS or not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return False
    if first.day is not None or second.day is not None:
        return False  # the day of a month is told, not the day of the week
    if not (first.relative and second.relative and first.first and second.first):
        return False
    return abs(abs((first.first - second.first).days) - between) <= max(
        LEEWAY.get(m.granularity or "", 1) for m in (first, second)
    )


def other_news(a: Occurrence, b: Occurrence) -> bool:
    """Each of two days is news to its article, and the articles lie about as far apart as the days."""
    between = gap(a, b)
    first, second = a.mention, b.mention
    if between is None or between < NEWS or not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return False
    if not (first.first and second.first and _fresh(a, first) and _fresh(b, second)):
        return False
    return abs(abs((first.first - second.first).days) - between) <= FRESH


def _fresh(occurrence: Occurrence, day: DateMention) -> bool:
    if occurrence.published is None or day.first is None or day.last is None:
        return False
    return abs((occurrence.published - day.first).days) <= FRESH and day.first == day.last


def rescheduled(a: Occurrence, b: Occurrence) -> bool:
    """A day that lay ahead when the earlier article appeared may have been put off by the time of the later one."""
    between = gap(a, b)
    if between is None or between < NEWS:
        return False
    earlier = min(a, b, key=lambda o: o.published or date.max)
    day = earlier.mention
    return isinstance(day, DateMention) and bool(day.last and earlier.published and day.last > earlier.published)


def moved_on(a: Occurrence, b: Occurrence) -> bool:
    """A figure of the day that may have changed between two reports; what is told of the past does not."""
    between = gap(a, b)
    if a.kind not in MOVING or between is None or between < SETTLED:
        return False
    return not (a.background and b.background)
