"""Around and below the body: pictures' captions, biographies, teasers of other articles, lone subheadings."""

import re
from statistics import median

from corroborate.lexicon.boilerplate import BIOGRAPHY, FEEDS, RELATED

from . import lines as form
from .kinds import EDGE_RE
from .lines import LONGEST_LINE, Line

BIOGRAPHY_RE = re.compile(BIOGRAPHY, re.I)
FEED_ENDS = frozenset({"show more", "load more", "view more", "view all", "see all", "more news", "all news"})
FEED_SHARE = 0.35
LONGEST_FEED = 40  # lines
NAME_DISTANCE = 6
# A teaser and a subheading may follow each other; more are a list.
MOST_LONE = 2
# Headlines leave out articles and pronouns; a longer line that opens with one is prose without its full stop.
PROSE_OPENERS = frozenset(
    """
    the a an he she they it we i you in on at but and this that these those there when while after
    """.split()
)
SAID_RE = re.compile(r"\b(?:said|told|added|according to)\b", re.I)


def mark(page: list[Line], headline: str | None) -> None:
    """Sets the kinds of what stands around the body."""
    gapped = _gapped(page)
    _pictures(page, gapped)
    ended = _end(page)
    _feeds(page, ended)
    _edges(page)
    _lone(page, gapped)


def _open(line: Line) -> bool:
    return line.kind is None and not line.parts


def _plain(line: Line) -> bool:
    """The line is body, or has a part that is."""
    return any(kind == "body" for *_, kind in line.parts) if line.parts else line.kind is None


def _gapped(page: list[Line]) -> bool:
    """The page sets its paragraphs off by blank lines."""
    prose = [line for line in page if _open(line) and line.prose]
    return sum(line.gap for line in prose) >= 0.7 * len(prose)


def _pictures(page: list[Line], gapped: bool) -> None:
    """The line right above a picture's credit is its caption, and the one right above a caption its other caption."""
    for place in range(len(page) - 1, 0, -1):
        line, above = page[place], page[place - 1]
        if line.gap or not (line.kind == "caption" or (line.kind == "credit" and not form.credit(line.text))):
            continue
        if _open(above) and above.headline:
            above.kind = "caption"
        elif gapped and line.kind == "credit" and len(above.text) <= LONGEST_LINE and _plain(above):
            above.kind = "caption"
            above.parts = [(first, last, "caption" if kind == "body" else kind) for first, last, kind in above.parts]


def _end(page: list[Line]) -> int:
    """The index of the first line that only stands below an article; the page's length where none does."""
    ended, prose = len(page), 0
    for place, line in enumerate(page):
        if _open(line) and _biography(page, place):
            line.kind = "boilerplate"
            ended = min(ended, place)
        elif line.kind == "credit" and prose > 1 and form.credit(line.text):
            ended = min(ended, place)
        prose += line.prose and _plain(line)
    return ended


def _biography(page: list[Line], place: int) -> bool:
    """The line tells what somebody works as whose name stands alone on a line just above."""
    text = page[place].text
    for above in page[max(0, place - NAME_DISTANCE) : place]:
        if text.startswith(above.text) and form.name_only(above.text) and BIOGRAPHY_RE.match(text):
            above.kind, above.parts = "byline", []
            return True
    return False


def _feeds(page: list[Line], ended: int) -> None:
    prose = 0
    size = sum(len(line.text) for line in page)
    for place, line in enumerate(page):
        prose += line.prose and _plain(line)
        if line.phrase not in FEEDS and line.phrase not in RELATED:
            continue
        if line.phrase in FEEDS and prose > 1:
            stop = len(page) if ended < place else _feed_end(page, place, size)
        else:
            stop = place + 1
        while stop < len(page) and _open(page[stop]) and page[stop].headline and not page[stop].prose:
            stop += 1
        for other in page[place + 1 : stop] if prose > 0 else []:
            other.kind, other.parts = "boilerplate", []
        if stop == len(page):
            return


def _feed_end(page: list[Line], place: int, size: int) -> int:
    """Behind the line that closes the feed opened at `place`, if there is one and the feed is the smaller part."""
    between = 0
    for stop in range(place + 1, min(len(page), place + LONGEST_FEED)):
        between += len(page[stop].text)
        if between > FEED_SHARE * size:
            break
        if page[stop].phrase in FEED_ENDS:
            return stop + 1
    return place + 1


def _edges(page: list[Line]) -> None:
    for run in (page, page[::-1]):
        for line in run:
            if not _plain(line):
                continue
            if line.parts or not EDGE_RE.match(line.text[:LONGEST_LINE]):
                break
            line.kind = "boilerplate"


def _lone(page: list[Line], gapped: bool) -> None:
    """Headlines that stand alone between paragraphs or below the last: subheadings and teasers."""
    rest = [line for line in page if line.kind != "title" and (_plain(line) or line.kind is None)]
    prose = [line for line in rest if line.prose]
    if len(prose) < 3 or len(rest) - len(prose) > 0.5 * len(prose):
        return
    long = median(len(line.words) for line in prose) >= 25
    place = 1
    while place < len(rest):
        stop = place
        while stop < len(rest) and not rest[stop].prose:
            stop += 1
        run = rest[place:stop]
        if 0 < len(run) <= MOST_LONE and rest[place - 1].prose:
            below = rest[stop : stop + 1]
            apart = (
                all(line.gap for line in (*run, *below))
                if gapped
                else long and all(len(line.words) <= 12 for line in run)
            )
            for line in run if apart else []:
                if _open(line) and _heads(line):
                    line.kind = "boilerplate"
        place = stop + 1


def _heads(line: Line) -> bool:
    if not line.headline or line.mark or len(line.words) > 16 or line.text[0] in "\"“'‘":
        return False
    if SAID_RE.search(line.text):
        return False
    return len(line.words) <= 8 or line.words[0].casefold() not in PROSE_OPENERS
