"""When an article appeared, by what it says was reported when."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from corroborate.schemas import DateMention, Document, Published

from . import dates
from .passage import Passage
from .published_years import Years, nearest

# A verb of reporting whose day follows: "said Friday", "told reporters in Arlen on March 3", not "said it closes on
# ...".
REPORTING_RE = re.compile(
    r"\b(?:said|says|reported|reports|told|announced|wrote|published|confirmed|tweeted|posted|stated|added"
    r"|according to)"
    r"(?: (?!(?:that|it|he|she|they|we|will|would|to|by|until|has|had|have|was|were|is|are|be)\b)[\w'’.-]+){0,8}[ "
    r",]+(?:on )?$"
)
NAME_RE = re.compile(r"\b[A-Z][\w’'-]{2,}")
SHARED_NAMES = 2


def told(passage: Passage, given: tuple[date, date] | None) -> Published | None:
    """The day on which the article says that something was reported, as far as its other dates settle which one that
    was.
    """
    if not dates.names_day(passage):
        return None
    mentions = dates.find(passage)
    return _reported(passage.document, mentions, given) or _weekdays_after(passage.document, mentions)


def _reported(document: Document, mentions: Sequence[DateMention], given: tuple[date, date] | None) -> Published | None:
    """ "reported on Sept. 15": that day or the next, the latest such day."""
    years = Years(document, mentions)
    days = []
    for mention in mentions:
        if mention.month and mention.day and reporting(document.text, mention):
            full = mention.first == mention.last and mention.first is not None and not mention.alternatives
            days.append(mention.first if full else _in_year(mention, years, given))
    day = max((day for day in days if day), default=None)
    if day is None or (years.latest and years.latest > day):
        return None
    return Published(first=day, last=day + timedelta(1), basis="text")


def _in_year(mention: DateMention, years: Years, given: tuple[date, date] | None) -> date | None:
    if given and mention.month and mention.day:
        return nearest(given[0], mention.month, mention.day, 45)
    return years.year(mention)


def reporting(text: str, mention: DateMention) -> bool:
    return (
        mention.hedge == "exactly" and REPORTING_RE.search(text[max(0, mention.start - 90) : mention.start]) is not None
    )


def _weekdays_after(document: Document, mentions: Sequence[DateMention]) -> Published | None:
    """ "said Thursday", where "on Tuesday" tells of what a full date elsewhere puts on Jan. 16, 2024, a Tuesday."""
    text = document.text
    full = [
        m
        for m in mentions
        if m.first and m.first == m.last and not m.relative and not m.alternatives and m.type == "date"
    ]
    bare = [m for m in mentions if m.weekday is not None and m.first is None]
    said = [m for m in bare if reporting(text, m)]
    if not full or not said:
        return None
    known = max(full, key=lambda m: (m.first, m.start))
    assert known.first is not None
    named = _names(text, known)
    if not any(m.weekday == known.first.weekday() and len(named & _names(text, m)) >= SHARED_NAMES for m in bare):
        return None
    after = max((m.weekday - known.first.weekday()) % 7 for m in said if m.weekday is not None)
    day = known.first + timedelta(after)
    return Published(first=day, last=day, basis="text")


def _names(text: str, mention: DateMention) -> set[str]:
    """The capitalised words about a mention."""
    return set(NAME_RE.findall(text[max(0, mention.start - 200) : mention.end + 120]))
