"""Finds what an article says about time: dates, hours, lengths of time and what recurs."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter

from corroborate.lexicon import calendar as words
from corroborate.schemas import DateMention, Published

from . import dates_grammar as grammar
from .dates_reading import Found, Reading, Setting
from .dates_symbols import OTHER, Line
from .passage import Passage

NUMERIC_RE = re.compile(r"/(?:(?<=\b(\d)/)|(?<=\b(\d\d)/))(\d{1,2})/(?:\d{4}|\d{2})\b")
WORD_RE = re.compile(r"[A-Za-z]+")

# No phrase is longer, in words and spaces, on either side of its trigger.
REACH = 40
# No article has more; what is behind them is a table.
MOST_ATTEMPTS = 8000

Placed = tuple[int, int, Reading]
FIELDS = tuple(name for name in DateMention.model_fields if name in Reading._fields)
_values = itemgetter(*map(Reading._fields.index, FIELDS))


def find(passage: Passage, published: Published | None = None) -> list[DateMention]:
    """Every mention of time in the zones that are read, sorted by place and free of overlaps.

    Relative words count from the day of publication, the document's own unless `published` is given; without one they
    are mentions without days.
    """
    day = published or passage.document.published
    anchor = day.last or day.first
    if anchor not in passage.days:
        passage.days[anchor] = _mentions(passage, anchor)
    return passage.days[anchor]


def names_day(passage: Passage) -> bool:
    """Whether the zones that are read may name a day by itself, whatever day is counted from."""
    return any(grammar.days().search(line.symbols) for line in passage.lines)


def _mentions(passage: Passage, anchor: date | None) -> list[DateMention]:
    text = passage.text
    setting = Setting(text, anchor, numeric_order(text))
    placed: list[Placed] = []
    for line in passage.lines:
        placed += _join(text, _readings(text, line, setting))
    return [_mention(text, *one) for one in placed]


def numeric_order(text: str) -> str:
    """ "dm" or "md" where some numeric date of the text can only be read one way, else ""."""
    orders = set()
    for match in NUMERIC_RE.finditer(text) if "/" in text else ():
        first, second = int(match[1] or match[2]), int(match[3])
        if first > 12 >= second:
            orders.add("dm")
        elif second > 12 >= first:
            orders.add("md")
    return orders.pop() if len(orders) == 1 else ""


def _readings(text: str, line: Line, setting: Setting) -> Iterator[Placed]:
    """The readings of one zone, in order.

    The grammar is tried only on stretches of words that it knows (runs), and only where one of them is a trigger.
    """
    triggers, symbols = grammar.triggers(), line.symbols
    position = 0
    while (trigger := triggers.search(symbols, position)) and setting.attempts < MOST_ATTEMPTS:
        setting.attempts += 1
        farthest = min(trigger.end() + REACH, len(symbols))
        stop = symbols.find(OTHER, trigger.end(), farthest)
        stop = farthest if stop < 0 else stop
        nearest = max(position, trigger.start() - REACH)
        matching = grammar.search(symbols, max(nearest, symbols.rfind(OTHER, nearest, trigger.start()) + 1), stop)
        if matching is None:
            position = stop
            continue
        start, rows = matching
        found, reading = _read(line, start, rows, text, setting)
        if reading is None:
            position = start + 1
            continue
        position = max(start + 1, bisect_left(line.offsets, found.end))
        hedged, begin = hedge(text, found.start, reading)
        if reading.type != "set":
            setting.before.append((found.end, hedged))
        yield begin, found.end, hedged


def _read(line: Line, start: int, rows: Iterable[int], text: str, setting: Setting) -> tuple[Found, Reading | None]:
    """The meaning of a phrase by the first row that gives one; most often that is the first row that matches."""
    for row, found in grammar.matched(line, start, rows, text):
        if _whole(text, found.start, found.end) and (reading := row.resolve(found, setting)):
            return found, reading
    return found, None


def _whole(text: str, start: int, end: int) -> bool:
    """The words are not part of a longer token: "$1998", "1998-0234", "A-1990"."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if after == "T" and text[end + 1 : end + 2].isdigit():
        return not before.isalnum()
    if before.isalnum() or (after.isalnum() and text[end - 1 : end].isalnum()):
        return False
    return not (before in "$£€#@_./" and before and text[start].isdigit())


# The last words of all hedges: what ends otherwise is none.
HEDGE_ENDS = frozenset(hedge.split()[-1] for hedge in (*words.DATE_HEDGES, *words.LENGTH_HEDGES))
NOT_UNTIL_RE = re.compile(r"(?:\b(?:not|never|cannot)|n['’]t)\b[^.;:!?\n]*$", re.I)
SPREAD_RE = re.compile(r"\b(?:spread|place|held|stretched|staged|phased|paid)(?: out)? over\s+$", re.I)


def hedge(text: str, start: int, reading: Reading) -> tuple[Reading, int]:
    """The reading with what the words before it add ("by Friday", "nearly three weeks"), and where the mention then
    begins.
    """
    before = text[max(0, start - 24) : start]
    table = words.LENGTH_HEDGES if reading.type == "duration" else words.DATE_HEDGES
    if reading.type == "set" or not before[-1:].isspace() or reading.hedge != "exactly":
        return reading, start
    said = before.rsplit(None, 2)
    last = said[-2:][0] if said and said[-1].lower() == "the" else said[-1] if said else ""
    if last.lstrip("([\"“‘'—–-").lower() not in HEDGE_ENDS:
        return reading, start
    spans = [m.span() for m in WORD_RE.finditer(before)][-3:]
    if not spans or before[spans[-1][1] :].strip():
        return reading, start  # something stands between
    if before[spans[-1][0] :].strip().lower() == "the":
        if reading.type == "duration":
            return reading, start  # "about the 15 years" is no hedge
        spans.pop()
    if reading.type == "duration" and (SPREAD_RE.search(before) or (reading.first and last.lower() == "over")):
        return reading, start
    for first, _ in spans:
        words_ = " ".join(before[first : spans[-1][1]].lower().split())
        if kind := table.get(words_):
            if kind == "until" and NOT_UNTIL_RE.search(text, max(0, start - 90), start):
                kind = "since"  # "not until Friday" leaves Friday and what comes after
            hedged = reading._replace(hedge=kind)  # type: ignore[arg-type]
            return (_bounded(hedged), max(0, start - 24) + first) if reading.type == "duration" else (hedged, start)
    return reading, start


def _bounded(reading: Reading) -> Reading:
    """A length with only the bound that its hedge leaves."""
    if reading.hedge in ("more_than", "at_least"):
        return reading._replace(high_days=None)
    if reading.hedge in ("less_than", "at_most"):
        return reading._replace(low_days=None)
    return reading


DAY_THEN_CLOCK_RE = re.compile(
    r",?\s+(?:(?:at|around|about|by|before|after|until|since|from|shortly before|shortly after|just before|just "
    r"after)\s+)*(?:the\s+)?"
)
CLOCK_THEN_DAY_RE = re.compile(r",?\s+(?:(?:on|of|early|late)\s+)?(?:the\s+)?")


def _join(text: str, placed: Iterable[Placed]) -> list[Placed]:
    """An hour and the day beside it are one mention: "10:35 a.m. on Tuesday", "Tuesday at noon"."""
    result: list[Placed] = []
    for start, end, reading in placed:
        if result:
            last_start, last_end, last = result[-1]
            gap = text[last_end:start] if start - last_end <= 24 else "\n\n"
            joined = _joined(last, reading, gap)
            if joined:
                result[-1] = (last_start, end, joined)
                continue
        result.append((start, end, reading))
    return result


def _joined(first: Reading, second: Reading, gap: str) -> Reading | None:
    if "duration" in (first.type, second.type):
        return None
    if first.type == "time" and first.implied and second.granularity in ("day", "part_of_day") and not second.implied:
        timed, dated, joint = first, second, CLOCK_THEN_DAY_RE
    elif second.type == "time" and second.implied and first.granularity in ("day", "part_of_day") and not first.implied:
        timed, dated, joint = second, first, DAY_THEN_CLOCK_RE
    else:
        return None
    if "\n\n" in gap or not joint.fullmatch(gap) or (dated.clock and timed.granularity == "part_of_day"):
        return None
    return dated._replace(type="time", granularity=timed.granularity, clock=timed.clock, hedge=timed.hedge)


def _mention(text: str, start: int, end: int, reading: Reading) -> DateMention:
    told = {"start": start, "end": end, "text": text[start:end]}
    told.update(zip(FIELDS, _values(reading), strict=True))
    return DateMention.trusted(told)
