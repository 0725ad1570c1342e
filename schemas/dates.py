"""When: what an article says about days, hours and lengths of time."""

from datetime import date
from typing import Literal

from .base import Mention, Record

DateType = Literal["date", "time", "duration", "set"]
Granularity = Literal[
    "minute",
    "hour",
    "part_of_day",
    "day",
    "week",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
    "range",
]
DateHedge = Literal[
    "exactly",
    "about",
    "before",
    "after",
    "by",
    "since",
    "until",
    "earlier",
    "later",
    "at_least",
    "at_most",
    "more_than",
    "less_than",
]


class Clock(Record):
    """A time of day: minutes after midnight, both ends included; `zone` is the offset from GMT in minutes, if known."""

    first: int
    last: int
    zone: int | None = None
    zone_name: str | None = None


class DateMention(Mention):
    """A date, a time, a duration or a set of times.

    `first` and `last` are the inclusive days that the words name, None where open or vague; `low_days` and
    `high_days` bound a duration. What the hedge leaves of the days ("by Friday", "earlier this month") is told by
    `corroborate.values.calendar.span`.
    """

    type: DateType
    first: date | None = None
    last: date | None = None
    low_days: float | None = None
    high_days: float | None = None
    hedge: DateHedge = "exactly"
    granularity: Granularity | None = None
    clock: Clock | None = None
    weekday: int | None = None  # Monday is 0, where the words name one
    month: int | None = None  # where the words name a month or a day of one, also where no year can be told
    day: int | None = None
    implied: bool = False  # the words name an hour but no day; the day is that of the context
    anchor: date | None = None  # the day that "earlier this month" and "later this year" are seen from
    relative: bool = False  # resolved against the publication date or another mention
    alternatives: tuple[date, ...] = ()  # other readings of an ambiguous date (03/04/2024)


class Published(Record):
    """When an article was published, as an inclusive range of days, and where that is known from.

    "dateline" is a dateline or a line with the date near the head, "text" wording such as "reported on Sept. 15", a
    line whose year only the article's other dates suggest or the name of the file, "story" the dates of the other
    articles of the story.
    """

    first: date | None = None
    last: date | None = None
    basis: Literal["sidecar", "metadata", "dateline", "text", "story", "unknown"] = "unknown"
