"""Mentions in a line each, for what the extractors do not print or print with more than a case is about."""

from datetime import date
from typing import Any

from corroborate.schemas import Clock, DateMention, QuantityMention

WORDS: dict[str, Any] = {"start": 0, "end": 5, "text": "words"}


def minute(told: str) -> int:
    """The minute of the day: "10:35" is 635."""
    hours, minutes = told.split(":")
    return 60 * int(hours) + int(minutes)


def hour(begin: str, end: str = "", zone: int | None = None, name: str | None = None, **more: Any) -> DateMention:
    """An hour of some day: hour("10:35", zone=180), hour("18:00", "23:59", granularity="part_of_day")."""
    clock = Clock(first=minute(begin), last=minute(end or begin), zone=zone, zone_name=name)
    return DateMention(**(WORDS | {"type": "time", "clock": clock, "granularity": "minute"} | more))


def day(first: str | None = None, last: str | None = None, **more: Any) -> DateMention:
    """A day or a run of days: day("2023-09-20"), day("2023-09-01", "2023-09-30", granularity="month")."""
    begins = date.fromisoformat(first) if first else None
    ends = date.fromisoformat(last) if last else begins
    return DateMention(**(WORDS | {"type": "date", "granularity": "day", "first": begins, "last": ends} | more))


def length(low: float | None, grain: str | None = "day", high: float | None = None, **more: Any) -> DateMention:
    """A length of time in days: length(7, "week"), length(2, "day", 3)."""
    bounds = {"low_days": low, "high_days": low if high is None else high}
    return DateMention(**(WORDS | {"type": "duration", "granularity": grain} | bounds | more))


def quantity(value: float | None, kind: str = "count", unit: str = "", **more: Any) -> QuantityMention:
    """A number that stands for itself: quantity(12, unit="boat"), quantity(6.1, "measure", "mile", digits=1)."""
    return QuantityMention(**(WORDS | {"kind": kind, "unit": unit, "value": value, "low": value, "high": value} | more))
