"""What time between two reports does to what they tell: news of another day, and figures that have moved on."""

import re
from datetime import date

from corroborate.lexicon import slots
from corroborate.schemas import Article, DateMention

from .lines import fold
from .occurrences import Occurrence

# Days by which the beginnings of two periods may lie otherwise apart than the articles.
LEEWAY = {"week": 7, "month": 31}
LASTS = 2  # days by which the difference of two lengths may be otherwise than that of the reports
FRESH = 7  # days from publication within which a day is news
SLIP = 1  # days by which two reports of one day are apart where one is wrong
NEWS = 2  # days between reports from which each tells the news of its own day, and a figure may have moved on
STILL_RE = re.compile(r"\b(?:still|so far|to date|by now|yet to|remain(?:s|ed|ing)?|have now|has now)\b")
RISING = frozenset(map(fold, slots.RISING))
SPREADING = frozenset(map(fold, slots.SPREADING))
DEPLOYED = frozenset(map(fold, slots.DEPLOYED))
MISSING = fold("missing")
MOVING = frozenset({"count", "money", "percent", "number", "measure"})


def reported_apart(one: Article, other: Article) -> bool:
    """The two articles appeared days apart, as far as their first days are known."""
    first, second = one.published.first, other.published.first
    return first is not None and second is not None and abs((first - second).days) >= NEWS


def gap(a: Occurrence, b: Occurrence) -> int | None:
    """Days between the publication of the two articles; None where one is not known to the day."""
    if a.published is None or b.published is None:
        return None
    return abs((a.published - b.published).days)


def far(a: Occurrence, b: Occurrence) -> bool:
    """The two articles appeared days apart, as far as both their days are known."""
    between = gap(a, b)
    return between is not None and between >= NEWS


def days_between(a: Occurrence, b: Occurrence) -> bool:
    """The two articles appeared days apart, and not both tell of the past: each has its own news."""
    return a.kind not in ("age", "bearing", "duration") and not (a.background and b.background) and far(a, b)


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
    leeway = max(LEEWAY.get(m.granularity or "", 1) for m in (first, second))
    return abs(abs((first.first - second.first).days) - between) <= leeway


def day_by_day(a: Occurrence, b: Occurrence) -> bool:
    """Two weekdays that lie as far apart as the two reports, and one after the other as they do."""
    first, second = a.mention, b.mention
    if not (isinstance(first, DateMention) and isinstance(second, DateMention)) or not (a.published and b.published):
        return False
    if first.weekday is None or second.weekday is None or first.day is not None or second.day is not None:
        return False
    if not (first.first and second.first) or a.published == b.published:
        return False
    return first.first - second.first == a.published - b.published


def other_news(a: Occurrence, b: Occurrence) -> bool:
    """Each of two days is news to its article, which appeared days apart; or the later article tells as still to come
    what the earlier one tells as past.
    """
    first, second = a.mention, b.mention
    if not far(a, b) or not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return False
    if not (first.first and second.first):
        return False
    if _fresh(a, first) and _fresh(b, second):
        return abs((first.first - second.first).days) > SLIP
    earlier, later = sorted((a, b), key=_appeared)
    return not _ahead(earlier) and _ahead(later)


def _fresh(occurrence: Occurrence, day: DateMention) -> bool:
    if occurrence.published is None or day.first is None or day.last is None:
        return False
    return abs((occurrence.published - day.first).days) <= FRESH and day.first == day.last


def _ahead(occurrence: Occurrence) -> bool:
    """The day lay ahead when the article appeared."""
    day, published = occurrence.mention, occurrence.published
    if not isinstance(day, DateMention) or day.first is None or published is None:
        return False
    return day.first > published


def _appeared(occurrence: Occurrence) -> date:
    return occurrence.published or date.max


def other_day(a: Occurrence, b: Occurrence) -> bool:
    """Hours and places in a row told by articles that appeared days apart: "at 7 p.m.", "the third round"."""
    return a.kind in ("clock", "ordinal") and far(a, b)


def rescheduled(a: Occurrence, b: Occurrence) -> bool:
    """A day that lay ahead when the earlier article appeared may have been put off by the time of the later one."""
    return far(a, b) and _ahead(min(a, b, key=_appeared))


def moved_on(a: Occurrence, b: Occurrence) -> bool:
    """A figure of the day that may have changed between two reports; what is told of the past does not."""
    if a.kind not in MOVING or not far(a, b):
        return False
    return not (a.background and b.background) or _still(a) or _still(b)


def gone_on(a: Occurrence, b: Occurrence) -> bool:
    """It went on: two lengths as far apart as the reports, "held for five days", "for two weeks", or days after one
    event.
    """
    between = gap(a, b)
    if a.kind != "duration" or not between or (a.background and b.background):
        return False
    first, second = _days_long(a), _days_long(b)
    if min(first, second) < 1:
        return False
    longer = abs(first - second)
    return abs(longer - between) <= LASTS or (longer <= between and max(first, second) <= FRESH)


def _days_long(length: Occurrence) -> float:
    mention = length.mention
    return (mention.low_days or mention.high_days or 0.0) if isinstance(mention, DateMention) else 0.0


def waning(a: Occurrence, b: Occurrence) -> bool:
    """How many are missing, which falls as they are found, told by articles that appeared days apart."""
    return a.harm == b.harm == MISSING and far(a, b)


def deployed(a: Occurrence, b: Occurrence) -> bool:
    """How many fight a fire or search, which changes by the day, unless both articles are known to be of one."""
    return a.kind == "count" and bool({a.head, b.head} & DEPLOYED) and gap(a, b) != 0


def tolls(a: Occurrence, b: Occurrence) -> bool:
    """How many were hurt, found or taken, which grows within hours, or a number told of such a toll."""
    if a.background and b.background:
        return False
    if a.kind == "count" and not (a.owner and b.owner):
        grows = any(not SPREADING.isdisjoint(o.near) for o in (a, b))
        return bool(({a.harm, b.harm} - slots.SETTLED - {""}) or {a.head, b.head} & RISING or grows)
    return a.kind == "number" and a.moving and b.moving


def _still(occurrence: Occurrence) -> bool:
    """The sentence tells how things stand, even where it names a day long ago."""
    return STILL_RE.search(occurrence.article.text, occurrence.line.start, occurrence.line.end) is not None
