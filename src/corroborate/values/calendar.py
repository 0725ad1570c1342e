"""How two times compare."""

from datetime import date

from corroborate.schemas import DateMention

from .comparison import Comparison

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def span(mention: DateMention) -> tuple[date | None, date | None]:
    """The days that the words and their hedge leave open."""
    return mention.first, mention.last


def weekday_fits(mention: DateMention) -> bool | None:
    """Whether the weekday that the words name is that of their date; None where one of them is missing."""
    if mention.weekday is None or mention.first is None or mention.first != mention.last:
        return None
    return mention.first.weekday() == mention.weekday


def compare(a: DateMention, b: DateMention) -> Comparison:
    """How two mentions compare."""
    return Comparison("not_comparable", "not compared")


def describe(mention: DateMention) -> str:
    """The value as a reader sees it."""
    return mention.text
