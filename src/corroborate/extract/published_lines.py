"""The lines about its publication in an article's head, and what settles a year or an order of day and month that they
leave open.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from corroborate.lexicon import calendar
from corroborate.lexicon.outlets import DATE_ORDER, DAY_FIRST_COUNTRIES
from corroborate.schemas import DateMention, Document, Published, Zone, ZoneKind
from corroborate.text.once import once

from . import dates
from .passage import Passage
from .published_years import Years, day_of, nearest

STAMP_RE = re.compile(r"\b(?:publish\w*|posted|updated|released|issued|filed|created|date)\b", re.I)
UPDATED_RE = re.compile(r"\b(?:updated?|modified|revised)\b", re.I)
AMERICAN_RE = re.compile(r"\b(?:[ECMP][SD]?T|AK[SD]T|HST)\b")
CLOCK_24_RE = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?![\d.]*\s?[ap]\.?m)(?!:\d\d\s?[ap]\.?m)", re.I)
WEEKDAYS = {**calendar.WEEKDAYS, **calendar.WEEKDAY_ABBREVIATIONS}
WEEKDAY_RE = re.compile(rf"\b(?:{'|'.join(sorted(WEEKDAYS, key=lambda word: (-len(word), word)))})\b", re.I)
DOTTED_RE = re.compile(r"[^\d\n]{0,30}((?:19|20)\d\d)\. ?(\d{1,2})\. ?(\d{1,2})\b")
UNKNOWN = Published()
HEAD_LINES = 40  # zones from the top in which the day of publication stands
FIRST_BODY = 4  # paragraphs of body among them
LAST_LINES = 3  # zones from the end, where notices to the press give place and day
LEAD = 3  # mentions of time among which the weekday of the report is told
BESIDE = 45  # days by which two lines about one article may lie apart
SAME = 2  # days within which two lines name the same day


class Stamp(NamedTuple):
    """A day that a line about publication names."""

    zone: Zone
    mention: DateMention


class Lines:
    """An article's lines about its publication; `given` are the days that its address or its file's name tell."""

    def __init__(self, passage: Passage, given: tuple[date, date] | None) -> None:
        self.passage = passage
        self.document = passage.document
        self.given = given

    def published(self, kinds: Sequence[ZoneKind]) -> Published | None:
        """The day that a line of these kinds gives, one that tells of an update last."""
        text = self.document.text
        stamps = [stamp for stamp in self.stamps if stamp.zone.kind in kinds]
        stamps.sort(key=lambda s: UPDATED_RE.search(text, s.zone.start, s.mention.start) is not None)
        day = next((day for stamp in stamps if (day := self.settled(stamp))), None)
        return Published(first=day, last=day, basis="dateline") if day else None

    def guessed(self) -> Published | None:
        """The day of a line without a year, in the year that the article's other dates suggest."""
        years = Years(self.document, dates.find(self.passage)) if self.stamps else None
        day = next((day for s in self.stamps if years and yearless(s.mention) and (day := years.year(s.mention))), None)
        return Published(first=day, last=day, basis="text") if day else None

    @once
    def stamps(self) -> list[Stamp]:
        """Every day that a line about publication names, in order."""
        text = self.document.text
        return [
            Stamp(zone, mention)
            for zone in _places(self.document)
            if _stamped(text, zone)
            for mention in dates.find(Passage(self.document, [zone]), UNKNOWN) or _dotted(text, zone)
            if mention.first == mention.last and (mention.first or yearless(mention))
        ]

    def settled(self, stamp: Stamp) -> date | None:
        """The single day of a line about publication, as far as the other lines, the address and the file's name
        settle its year and its order.
        """
        mention = stamp.mention
        if mention.first:
            return self._ordered(stamp) if mention.alternatives else mention.first
        full = [readings(other.mention) for other in self.stamps]
        near = [(self.given[0], BESIDE)] if self.given else []
        near += [(days[0], BESIDE) for days in full if len(days) == 1]
        near += [(day, SAME) for days in full if len(days) > 1 for day in days]
        found = (nearest(day, mention.month or 0, mention.day or 0, within) for day, within in near)
        return next((day for day in found if day), None)

    def _ordered(self, stamp: Stamp) -> date | None:
        """The reading of "03/04/2024" that something else on the page bears out."""
        mention, text = stamp.mention, self.document.text
        days = readings(mention)
        if self.given and (near := _near(days, self.given[0], self.given[1])):
            return near
        if beside := WEEKDAY_RE.search(text, stamp.zone.start, stamp.zone.end):
            return next((day for day in days if day.weekday() == WEEKDAYS[beside[0].lower()]), None)
        for other in self.stamps:
            if yearless(other.mention) or (other.mention.first and not other.mention.alternatives):
                for day in days:
                    told = other.mention.first or day_of(day.year, other.mention.month, other.mention.day)
                    if told and abs((told - day).days) <= SAME:
                        return day
        order = "md" if AMERICAN_RE.search(text, stamp.zone.start, stamp.zone.end) else self._order()
        if not order and (fit := self._lead(days)):
            return fit
        if not order and CLOCK_24_RE.search(text, mention.end, min(mention.end + 12, stamp.zone.end)):
            order = "dm"
        leading = re.match(r"\d+", mention.text)
        if not order or leading is None:
            return None
        return next((day for day in days if (day.day if order == "dm" else day.month) == int(leading[0])), None)

    def _order(self) -> str:
        """The order of day and month in the numbers of this outlet: "dm", "md" or "" where that is not known."""
        outlet = self.document.outlet or ""
        if outlet in DATE_ORDER:
            return DATE_ORDER[outlet]
        _, dot, country = outlet.rpartition(".")
        return "dm" if dot and country in DAY_FIRST_COUNTRIES else ""

    def _lead(self, days: Sequence[date]) -> date | None:
        """The only reading that is the day, or the day after, that the first sentences name as a weekday."""
        bare = [m for m in dates.find(self.passage)[:LEAD] if m.weekday is not None and not m.month and not m.first]
        for mention in bare[:1]:
            assert mention.weekday is not None
            fitting = [day for day in days if (day.weekday() - mention.weekday) % 7 <= 1]
            return fitting[0] if len(fitting) == 1 else None
        return None


def readings(mention: DateMention) -> list[date]:
    """Every day that the mention may name."""
    return [day for day in (mention.first, *mention.alternatives) if day]


def yearless(mention: DateMention) -> bool:
    """The mention names a day of a month and no year."""
    return mention.first is None and mention.month is not None and mention.day is not None


def _dotted(text: str, zone: Zone) -> list[DateMention]:
    """The day that a date line writes as "2024.03.12", which prose does not use."""
    found = DOTTED_RE.match(text, zone.start, zone.end) if zone.kind == "date" else None
    day = day_of(int(found[1]), int(found[2]), int(found[3])) if found else None
    if found is None or day is None:
        return []
    told = {"start": found.start(1), "end": found.end(), "text": text[found.start(1) : found.end()]}
    return [DateMention(**told, type="date", first=day, last=day, granularity="day", month=day.month, day=day.day)]


def _near(days: Sequence[date], first: date, last: date) -> date | None:
    return next((day for day in days if (day - first).days >= -SAME and (day - last).days <= SAME), None)


def _places(document: Document) -> Iterator[Zone]:
    """The zones in which the day of publication may stand."""
    bodies = seen = 0
    for zone in document.zones[:HEAD_LINES]:
        bodies += zone.kind == "body" and zone.end - zone.start > 80
        if bodies > FIRST_BODY:
            break
        seen += 1
        yield zone
    for zone in document.zones[max(seen, len(document.zones) - LAST_LINES) :]:
        if zone.kind == "dateline":
            yield zone


def _stamped(text: str, zone: Zone) -> bool:
    """A line that may give the day of publication: a date line, a dateline, or another short one that says so."""
    if zone.kind in ("date", "dateline", "byline"):
        return True
    if zone.kind != "boilerplate":
        return False
    return zone.end - zone.start <= 160 and STAMP_RE.search(text, zone.start, zone.end) is not None
