"""When an article was published: from its own words, or pinned by the other articles of its story."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from os.path import basename

from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS
from corroborate.schemas import Article, DateMention, Document, Published
from corroborate.text.once import per_object

from .passage import Passage
from .published_lines import Lines, readings, yearless
from .published_told import reporting, told
from .published_years import day_of, nearest

URL_DAY_RE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?=/))(?!\d)")
URL_NAMED_DAY_RE = re.compile(r"/((?:19|20)\d\d)/([a-z]{3})/(0?[1-9]|[12]\d|3[01])(?:/|$)")
URL_MONTH_RE = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])(?:/|$)")
FILE_DAY_RE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
SAVED = 31  # days behind what the words suggest from which the name of a file may tell when it was saved
RECORD_RE = re.compile(r"#\d+$")


def infer(document: Document, passage: Passage | None = None) -> Published:
    """The publication date that the document gives by itself.

    What its sidecar or metadata says comes first, then a dateline, a line with a date near the head, the date in the
    address of its page, the date in the name of its file, and wording such as "reported on Sept. 15" that another full
    date of the article settles; of these two the wording, where the name is far from it. Where nothing tells, both
    ends are None and the basis is "unknown". `passage` is the document's, where there is one already.
    """
    known = document.published
    if known.first or known.last:
        return known
    passage = passage or Passage(document)
    address = _address(document.url)
    named = _named(document)
    lines = Lines(passage, address or named)
    if line := lines.published(("dateline",)) or lines.published(("date", "byline", "boilerplate")):
        near = [day for day in address or () if line.first and abs((day - line.first).days) <= 1]
        days = [day for day in (line.first, *near) if day]
        return line.model_copy(update={"first": min(days), "last": max(days)}) if near else line
    if address and address[0] == address[1]:
        return Published(first=address[0], last=address[1], basis="metadata")
    suggested = lines.guessed() or told(passage, address or named)
    if named and (suggested is None or _settles(named[0], suggested)):
        return Published(first=named[0], last=named[1], basis="text")
    return suggested or Published()


def _settles(named: date, suggested: Published) -> bool:
    """The day in the name of the file is that which the words suggest, or a little later: they tell of the days before.

    A much later one may be the day on which the file was saved.
    """
    first, last = suggested.first, suggested.last
    return first is not None and last is not None and first <= named <= last + timedelta(SAVED)


def _address(url: str | None) -> tuple[date, date] | None:
    """The day, or else the month, that the address of a page names."""
    if url is None:
        return None
    if found := URL_DAY_RE.search(url):
        day = day_of(int(found[1]), int(found[3]), int(found[4]))
        if day:
            return day, day
    if (found := URL_NAMED_DAY_RE.search(url)) and found[2] in MONTH_ABBREVIATIONS:
        day = day_of(int(found[1]), MONTH_ABBREVIATIONS[found[2]], int(found[3]))
        if day:
            return day, day
    if found := URL_MONTH_RE.search(url):
        first = date(int(found[1]), int(found[2]), 1)
        return first, (first + timedelta(31)).replace(day=1) - timedelta(1)
    return None


def _named(document: Document) -> tuple[date, date] | None:
    """The day in the name of a file that holds this article alone."""
    found = FILE_DAY_RE.search(basename(document.path))
    if found is None or RECORD_RE.search(document.id):
        return None
    day = day_of(int(found[1]), int(found[3]), int(found[4]))
    return (day, day) if day else None


def pin(article: Article, others: Sequence[Article]) -> Published:
    """The publication date that the story's dated articles give one without a firm date of its own.

    The article's own words must name the day: a dateline without its year or with day and month in an open order, a
    weekday on which somebody "said" something, or a day without its year. The dated articles, each by how many words
    it shares, vote on which such day it is. A date that the article has already is kept where nothing better is found.
    The order of `others` is of no account.
    """
    dated = [other for other in others if other.published.first and other.published.basis != "story"]
    if day := _headed(article, [other for other in dated if other.published.basis != "text"]):
        return Published(first=day, last=day, basis="story")
    if article.published.first:
        return article.published
    said = [m for m in article.dates if m.first is None and reporting(article.text, m)]
    if not said:
        return Published()
    own = _words(article)
    votes: dict[date, float] = {}
    for other in dated:
        assert other.published.first is not None
        alike = _alike(own, other)
        for day in _near(said, other.published.first):
            votes[day] = votes.get(day, 0.0) + alike
    if not votes:
        return Published()
    day = max(votes, key=lambda day: (votes[day], day))
    return Published(first=day, last=day, basis="story")


def _headed(article: Article, dated: Sequence[Article]) -> date | None:
    """The day of a line about publication whose year or order the article itself leaves open."""
    if not dated:
        return None
    lines = Lines(Passage(article), None)
    if any(stamp.mention.first and not stamp.mention.alternatives for stamp in lines.stamps):
        return None
    own = _words(article)
    for stamp in lines.stamps:
        votes: dict[date, float] = {}
        for other in dated:
            if other.published.first and (day := _beside(stamp.mention, other.published.first)):
                votes[day] = votes.get(day, 0.0) + _alike(own, other)
        if votes:
            return max(votes, key=lambda day: (votes[day], day))
    return None


def _beside(mention: DateMention, sibling: date) -> date | None:
    """The day that a mention without its year or order names near the day on which a sibling appeared."""
    if yearless(mention) and mention.month and mention.day:
        return nearest(sibling, mention.month, mention.day, SAME_STORY)
    apart = sorted((abs((day - sibling).days), day) for day in readings(mention))
    return apart[0][1] if apart[0][0] <= CLOSE and apart[-1][0] > 2 * CLOSE else None


SAME_STORY = 120  # days by which articles of one story may lie apart so that the year of one is the other's
CLOSE = 10  # days within which a reading of 03/04/2024 must lie, where the other lies twice as far away
BEFORE, BEHIND = 1, 1  # days by which an article may be later or earlier than a sibling that pins it


def _near(said: Sequence[DateMention], sibling: date) -> list[date]:
    """The latest day that the article names about the day on which a sibling appeared; none, or one."""
    days = []
    for mention in said:
        if mention.weekday is not None:
            ahead = (mention.weekday - sibling.weekday() + 3) % 7 - 3
            days.append(sibling + timedelta(ahead))
        elif mention.month and mention.day and (day := nearest(sibling, mention.month, mention.day, BEHIND)):
            days.append(day)
    days = [day for day in days if -BEHIND <= (day - sibling).days <= BEFORE]
    return [max(days)] if days else []


WORD_RE = re.compile(r"[^\W\d_]{5,}")


@per_object
def _words(article: Article) -> set[str]:
    return set(WORD_RE.findall(article.text.lower()))


def _alike(own: set[str], other: Article) -> float:
    """The share of the words of two articles that both have."""
    theirs = _words(other)
    return len(own & theirs) / (len(own | theirs) or 1)
