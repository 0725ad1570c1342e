"""Dates as metadata writes them: ISO 8601 and RFC 2822, as the publisher's own day."""

import re
from calendar import monthrange
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Literal

from corroborate.schemas import Published

ISO_RE = re.compile(
    r"(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ]\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?"
    r"(?:\d{2})?)?$",
    re.I,
)
COMPACT_RE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$")
SLASHED_RE = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})$")
# What content systems write where nobody entered a date.
NULL_DATES = frozenset({date(1, 1, 1), date(1900, 1, 1), date(1970, 1, 1), date(1969, 12, 31), date(1899, 12, 30)})
EARLIEST_YEAR = 1500


def days(text: str) -> tuple[date, date] | None:
    """The first and last day that `text` may mean, as its writer's calendar shows them; None where it is no date.

    "2024-01-18T23:30:00+09:00" is 18 January; "2024-01" is the month. Null dates such as 0001-01-01 are no dates.
    """
    text = text.strip()[:80]
    found = ISO_RE.match(text) or COMPACT_RE.match(text) or SLASHED_RE.match(text)
    try:
        if found:
            year, month = int(found[1]), int(found[2])
            first = date(year, month, int(found[3] or 1))
            last = first if found[3] else date(year, month, monthrange(year, month)[1])
        else:
            first = last = _written(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return None if first in NULL_DATES or first.year < EARLIEST_YEAR else (first, last)


WRITTEN_FORMS = ("%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%b. %d, %Y")


def _written(text: str) -> date:
    """RFC 2822 ("Thu, 18 Jan 2024 09:00:00 +0900") or a day in English words; raises ValueError."""
    if len(text) > 18:
        return parsedate_to_datetime(text).date()
    for form in WRITTEN_FORMS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise ValueError(text)


def published(text: str, basis: Literal["sidecar", "metadata"]) -> Published | None:
    """The record of the day that `text` names, or None."""
    found = days(text)
    return Published(first=found[0], last=found[1], basis=basis) if found else None
