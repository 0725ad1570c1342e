"""When an article was published: from its own words, or pinned by the other articles of its story."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS
from corroborate.schemas import Article, DateMention, Document, Published, Zone, ZoneKind
from corroborate.text.once import per_object

from . import dates
from .passage import Passage

# A verb of reporting whose day follows: "said Friday", "told reporters in Arlen on March 3", not "said it closes on
# ...".
REPORTING_RE = re.compile(
    r"\b(?:said|says|reported|reports|told|announced|wrote|published|confirmed|tweeted|posted|stated|added"
    r"|according to)"
    r"(?: (?!(?:that|it|he|she|they|we|will|would|to|by|until|has|had|have|was|were|is|are|be)\b)[\w'’.-]+){0,8}[ "
    r",]+(?:on )?$"
)
STAMP_RE = re.compile(r"\b(?:publish\w*|posted|updated|released|issued|filed|created|date)\b", re.I)
UPDATED_RE = re.compile(r"\b(?:updated|modified|revised)\b", re.I)
AMERICAN_RE = re.compile(r"\b(?:[ECMP][SD]?T|AK[SD]T|HST)\b")
URL_DAY_RE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?=/))(?!\d)")
URL_NAMED_DAY_RE = re.compile(r"/((?:19|20)\d\d)/([a-z]{3})/(0?[1-9]|[12]\d|3[01])(?:/|$)")
URL_MONTH_RE = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])(?:/|$)")
NAME_RE = re.compile(r"\b[A-Z][\w’'-]{2,}")
HEAD_LINES = 40  # zones from the top in which the day of publication stands
FIRST_BODY = 4  # paragraphs of body among them
CAPTION_REACH = 366  # days by which a picture's full date may precede the report that it illustrates
BODY_REACH = 130
SHARED_NAMES = 2


def infer(document: Document, passage: Passage | None = None) -> Published:
    """The publication date that the document gives by itself.

    What its sidecar or metadata says comes first, then a dateline, a line with a date near the head, the date in the
    address of its page, and wording such as "reported on Sept. 15" that another full date of the article settles.
    Where nothing tells, both ends are None and the basis is "unknown". `passage` is the document's, where there is one
    already.
    """
    known = document.published
    if known.first or known.last:
        return known
    passage = passage or Passage(document)
    address = _address(document.url)
    return (
        _line(passage, ("dateline",), address)
        or _line(passage, ("date", "byline", "boilerplate"), address)
        or (
            Published(first=address[0], last=address[1], basis="metadata")
            if address and address[0] == address[1]
            else None
        )
        or _told(passage, address)
        or Published()
    )


def _address(url: str | None) -> tuple[date, date] | None:
    """The day, or else the month, that the address of a page names."""
    if url is None:
        return None
    if found := URL_DAY_RE.search(url):
        day = _day(int(found[1]), int(found[3]), int(found[4]))
        if day:
            return day, day
    if (found := URL_NAMED_DAY_RE.search(url)) and found[2] in MONTH_ABBREVIATIONS:
        day = _day(int(found[1]), MONTH_ABBREVIATIONS[found[2]], int(found[3]))
        if day:
            return day, day
    if found := URL_MONTH_RE.search(url):
        first = date(int(found[1]), int(found[2]), 1)
        return first, (first + timedelta(31)).replace(day=1) - timedelta(1)
    return None


def _line(passage: Passage, kinds: Sequence[ZoneKind], address: tuple[date, date] | None) -> Published | None:
    """The day that a line of these kinds gives, one that tells of an update last."""
    document = passage.document
    lines = [zone for zone in _head(document) if zone.kind in kinds and _stamped(document.text, zone)]
    lines.sort(key=lambda zone: UPDATED_RE.search(document.text, zone.start, zone.end) is not None)
    for zone in lines:
        for mention in dates.find(Passage(document, [zone])):
            if day := _settled(mention, passage, zone, address):
                near = [other for other in address or () if abs((other - day).days) <= 1]
                return Published(first=min(day, *near, day), last=max(day, *near, day), basis="dateline")
    return None


def _head(document: Document) -> Iterator[Zone]:
    bodies = 0
    for zone in document.zones[:HEAD_LINES]:
        bodies += zone.kind == "body" and zone.end - zone.start > 80
        if bodies > FIRST_BODY:
            return
        yield zone


def _stamped(text: str, zone: Zone) -> bool:
    """A line that may give the day of publication: a date line, a dateline, or another short one that says so."""
    if zone.kind in ("date", "dateline", "byline"):
        return True
    return zone.end - zone.start <= 160 and STAMP_RE.search(text, zone.start, zone.end) is not None


def _settled(mention: DateMention, passage: Passage, zone: Zone, address: tuple[date, date] | None) -> date | None:
    """The single day of a mention in a line about publication; a missing year or order comes from elsewhere in the
    article.
    """
    if mention.first and mention.first == mention.last:
        if not mention.alternatives:
            return mention.first
        readings = (mention.first, *mention.alternatives)
        near = [day for day in readings if address and (day - address[0]).days >= -2 and (day - address[1]).days <= 2]
        if near or not AMERICAN_RE.search(passage.text[zone.start : zone.end]):
            return near[0] if near else None
        month_first = re.match(r"(\d+)", mention.text)
        return next((day for day in readings if month_first and day.month == int(month_first[1])), None)
    if mention.month and mention.day and not mention.first:
        return _in_year(mention, _evidence(passage.document, dates.find(passage)), address)
    return None


def _evidence(document: Document, mentions: Iterable[DateMention]) -> list[tuple[date, int]]:
    """Full dates of the article: the last day of each, and how many days it may precede the publication by."""
    captions = [zone for zone in document.zones if zone.kind == "caption"]
    found = []
    for mention in mentions:
        if mention.last and not mention.relative and mention.granularity in ("day", "month", "season"):
            shown = any(zone.start <= mention.start < zone.end for zone in captions)
            found.append((mention.last, CAPTION_REACH if shown else BODY_REACH))
    return found


def _in_year(
    mention: DateMention, evidence: Sequence[tuple[date, int]], address: tuple[date, date] | None
) -> date | None:
    """The day of a month in the year that the page's address or a full date of the article not long before it gives."""
    if mention.month is None or mention.day is None:
        return None
    if address:
        return _nearest(address[0], mention.month, mention.day, 45)
    if not evidence:
        return None
    latest = max(day for day, _ in evidence)
    reach = max(reach for day, reach in evidence if day == latest or reach == CAPTION_REACH)
    after = [
        day
        for year in (latest.year, latest.year + 1)
        if (day := _day(year, mention.month, mention.day)) and -2 <= (day - latest).days <= reach
    ]
    return after[0] if after else None


def _nearest(to: date, month: int, number: int, within: int) -> date | None:
    days = [day for year in (to.year - 1, to.year, to.year + 1) if (day := _day(year, month, number))]
    best = min(days, key=lambda day: abs(day - to), default=None)
    return best if best and abs((best - to).days) <= within else None


def _told(passage: Passage, address: tuple[date, date] | None) -> Published | None:
    """The day on which the article says that something was reported, as far as its other dates settle which one that
    was.
    """
    mentions = dates.find(passage)
    return _reported(passage.document, mentions, address) or _weekdays_after(passage.document, mentions)


def _reported(
    document: Document, mentions: Sequence[DateMention], address: tuple[date, date] | None
) -> Published | None:
    """ "reported on Sept. 15": that day or the next, the latest such day."""
    evidence = _evidence(document, mentions)
    days = []
    for mention in mentions:
        if mention.month and mention.day and _reporting(document.text, mention):
            full = mention.first == mention.last and mention.first is not None and not mention.alternatives
            days.append(mention.first if full else _in_year(mention, evidence, address))
    told = max((day for day in days if day), default=None)
    latest = max((day for day, _ in evidence), default=None)
    if told is None or (latest and latest > told):
        return None
    return Published(first=told, last=told + timedelta(1), basis="text")


def _reporting(text: str, mention: DateMention) -> bool:
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
    said = [m for m in bare if _reporting(text, m)]
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


def pin(article: Article, others: Sequence[Article]) -> Published:
    """The publication date that the story's dated articles give an undated one.

    The article's own words must name the day: a weekday on which somebody "said" something, or a day without its
    year. The dated articles, each by how many words it shares, vote on which such day it is. The order of `others` is
    of no account.
    """
    dated = [other for other in others if other.published.first and other.published.basis != "story"]
    said = [m for m in article.dates if m.first is None and _reporting(article.text, m)]
    if not said:
        return Published()
    own = _words(article)
    votes: dict[date, float] = {}
    for other in dated:
        assert other.published.first is not None
        theirs = _words(other)
        alike = len(own & theirs) / (len(own | theirs) or 1)
        for day in _near(said, other.published.first):
            votes[day] = votes.get(day, 0.0) + alike
    if not votes:
        return Published()
    day = max(votes, key=lambda day: (votes[day], day))
    return Published(first=day, last=day, basis="story")


BEFORE, BEHIND = 1, 1  # days by which an article may be later or earlier than a sibling that pins it


def _near(said: Sequence[DateMention], sibling: date) -> list[date]:
    """The latest day that the article names about the day on which a sibling appeared; none, or one."""
    days = []
    for mention in said:
        if mention.weekday is not None:
            ahead = (mention.weekday - sibling.weekday() + 3) % 7 - 3
            days.append(sibling + timedelta(ahead))
        elif mention.month and mention.day and (day := _nearest(sibling, mention.month, mention.day, BEHIND)):
            days.append(day)
    days = [day for day in days if -BEHIND <= (day - sibling).days <= BEFORE]
    return [max(days)] if days else []


WORD_RE = re.compile(r"[^\W\d_]{5,}")


@per_object
def _words(article: Article) -> set[str]:
    return set(WORD_RE.findall(article.text.lower()))


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
