"""The year of a day such as "March 4", by the full dates that stand near it or in the same article."""

from collections.abc import Iterable
from datetime import date

from corroborate.schemas import DateMention, Document
from corroborate.text.once import once

CAPTION_REACH = 366  # days by which a picture's full date may precede the report that it illustrates
BODY_REACH = 130


def day_of(year: int, month: int | None, number: int | None) -> date | None:
    """That day; None where there is none, or a part is not known."""
    try:
        return date(year, month or 0, number or 0)
    except ValueError:
        return None


def nearest(to: date, month: int, number: int, within: int) -> date | None:
    """The day of that month nearest to another, if it lies within so many days of it."""
    days = [day for year in (to.year - 1, to.year, to.year + 1) if (day := day_of(year, month, number))]
    best = min(days, key=lambda day: abs(day - to), default=None)
    return best if best and abs((best - to).days) <= within else None


class Years:
    """What the dates of an article, in any order, say about the year in which it appeared."""

    def __init__(self, document: Document, mentions: Iterable[DateMention]) -> None:
        self.mentions = list(mentions)
        self._captions = [zone for zone in document.zones if zone.kind == "caption"]

    @once
    def evidence(self) -> list[tuple[date, int]]:
        """Full dates: the last day of each, and how many days it may precede the publication by."""
        found = []
        for mention in self.mentions:
            if mention.last and not mention.relative and mention.granularity in ("day", "month", "season"):
                shown = any(zone.start <= mention.start < zone.end for zone in self._captions)
                found.append((mention.last, CAPTION_REACH if shown else BODY_REACH))
        return found

    @once
    def latest(self) -> date | None:
        """The latest of them."""
        return max((day for day, _ in self.evidence), default=None)

    def year(self, mention: DateMention) -> date | None:
        """The day of a mention without a year, in the year that a full date of the article not long before it gives,
        and with the weekday that is named beside it.
        """
        latest = self.latest
        if latest is None:
            return None
        reach = max(reach for day, reach in self.evidence if day == latest or reach == CAPTION_REACH)
        for year in (latest.year, latest.year + 1):
            day = day_of(year, mention.month, mention.day)
            if day and -2 <= (day - latest).days <= reach and mention.weekday in (None, day.weekday()):
                return day
        return None
