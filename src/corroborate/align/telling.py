"""Two occasions told apart: a statement's day and an event's, an old event and this one."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from corroborate.lexicon.cues import MADE_IN, TOLD_TO
from corroborate.schemas import Article, AttributionMention, DateMention
from corroborate.values.intervals import Interval

from .apart import numbers
from .comparing import agree, days_apart, days_clash
from .likeness import Pair
from .lines import Line, cosine
from .occurrences import Occurrence
from .speakers import same_speaker
from .within import within

LONG_AGO = 60  # days between two events that are told as news and as background
NEAR = 60  # characters before a number within which it is told to be no more than possible
POSSIBLE_RE = re.compile(
    r"\b(?:can|could|able to|capacity (?:of|for)|room for|(?:built|designed|licen[cs]ed) (?:to|for))\b[^,.;:()\n]*$",
    re.I,
)
OTHER_WORDS = 0.2  # the cosine of two sentences below which a statement's day is not that of what the other tells
ONE_STATEMENT = 0.35  # the cosine of two sentences from which reports of two days may tell of one statement
PERIODS = frozenset({"month", "quarter", "half", "season", "year", "decade"})
FIGURES = ("count", "money", "percent", "measure")
MANY = 40  # dates of a sentence that are looked at
POLLED = ("percent", "number", "count")
FAR = 3000  # characters before the end of a sentence within which its poll is named
POLL_RE = re.compile(r"\b(?:poll|survey)s?\b")
POLLSTER_RE = re.compile(r"(?:[A-Z][\w.'’&]*[\s/-]+){1,6}(?:[a-z]+\s+){0,3}$")
CLOSE = 6  # characters between a cue or a speaker and the day: ", on "
STATED = 60  # the same where the words tell in what the statement is made
STATED_RE = re.compile(
    rf",?\s+(?:(?:{'|'.join(sorted(TOLD_TO))})\s+)?(?:(?:at|in|during|to|by|through|on|for)\s+(?:[\w'’-]+\s+){{0,4}}?"
    rf"(?:{'|'.join(sorted(MADE_IN))})\s+)?(?:on\s+|late\s+|early\s+)?"
)


class Sayings:
    """Which of a story's days are those of statements: "the agency said on Friday"."""

    def __init__(self, found: Sequence[Occurrence]) -> None:
        ends: dict[str, list[tuple[int, int]]] = {}
        self._told: dict[int, AttributionMention] = {}
        for i, occurrence in enumerate(found):
            if occurrence.kind not in ("date", "clock"):
                continue
            article = occurrence.article
            if article.id not in ends:
                ends[article.id] = _ends(article)
            known = ends[article.id]
            first = bisect_left(known, (occurrence.start - STATED, 0))
            for end, number in known[first:]:
                if end > occurrence.start:
                    break
                between = article.text[end : occurrence.start]
                if len(between) > CLOSE and not STATED_RE.fullmatch(between):
                    continue
                attribution = article.attributions[number]
                if not any(part.start <= occurrence.start < part.end for part in attribution.content):
                    self._told[i] = attribution
        self._found = found
        self._days: dict[Line, list[int]] = {}  # of what happened, by sentence
        for i, occurrence in enumerate(found):
            if occurrence.kind == "date" and i not in self._told:
                self._days.setdefault(occurrence.line, []).append(i)

    def both(self, first: int, second: int) -> bool:
        """One of two clashing days stands in the other's sentence as well, and is no statement's day there."""
        return self._also(first, second) or self._also(second, first)

    def _also(self, day: int, other: int) -> bool:
        found = self._found
        beside = [i for i in self._days.get(found[other].line, ())[:MANY] if i != other]
        return bool(beside) and any(agree(found[day], found[i]) for i in beside)

    def apart(self, first: int, second: int) -> bool:
        """Two clashing days are a statement's and an event's, or those of two statements."""
        one, two = self._told.get(first), self._told.get(second)
        if one is None or two is None:
            return one is not two
        a, b = self._found[first], self._found[second]
        if a.published != b.published and cosine(a.line.vector, b.line.vector) < ONE_STATEMENT:
            return True
        names = [attribution.source.name if attribution.source else "" for attribution in (one, two)]
        return all(names) and not same_speaker(*names)

    def beside(self, pair: Pair) -> bool:
        """One of two days is a statement's, the other that of an event which the statement's sentence does not tell."""
        mixed = (pair.first in self._told) != (pair.second in self._told)
        return mixed and pair.evidence["sentence"] < OTHER_WORDS


def two_events(a: Occurrence, b: Occurrence) -> bool:
    """One of two clashing values is told of this event, the other of an earlier one, which its sentence dates.

    The same day of another year is more likely a slip. What two persons do ("Berg's visit", "Lund visited") is two
    events as well.
    """
    if a.people and b.people and not a.people & b.people and isinstance(a.mention, DateMention):
        return True
    if a.background == b.background:
        return False
    first, second = a.mention, b.mention
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        if first.first and second.first and first.granularity == second.granularity == "day":
            return days_apart(first, second) > LONG_AGO and (first.first.month, first.first.day) != (
                second.first.month,
                second.first.day,
            )
        return days_apart(first, second) > LONG_AGO
    return days_clash(a, b)


def two_readings(a: Occurrence, b: Occurrence) -> bool:
    """One of two numbers is what there can be ("can carry 600"), the other what there was; or they are of two polls."""
    if a.kind == b.kind == "count" and _possible(a) != _possible(b):
        return True
    if a.kind not in POLLED or (one := _pollsters(a)) is None or (other := _pollsters(b)) is None:
        return False
    return not one & other


def two_periods(a: Occurrence, b: Occurrence) -> bool:
    """Two figures of two months or years, or the months or years of two figures: "312 murders in 2019"."""
    if isinstance(a.mention, DateMention):
        return a.mention.granularity in PERIODS and other_figures(a, b)
    first, second = _periods(a), _periods(b)
    return bool(first and second) and all(x[1] < y[0] or y[1] < x[0] for x in first for y in second)


def _periods(claim: Occurrence) -> list[tuple[date, date]]:
    """The months, quarters and years of its sentence, by their first and last day."""
    beside = within(claim.article.dates, claim.line.start, claim.line.end)[:MANY]
    return [(d.first, d.last) for d in beside if d.granularity in PERIODS and d.first and d.last]


def other_figures(a: Occurrence, b: Occurrence) -> bool:
    """The two sentences tell other figures of one thing."""
    told = [(x, y) for x in numbers(a) for y in numbers(b) if x.kind == y.kind and x.kind in FIGURES]
    alike = [(x, y) for x, y in told if (x.head, x.unit) == (y.head, y.unit)]
    return bool(alike) and not any(Interval(x.low, x.high).meets(Interval(y.low, y.high)) for x, y in alike)


def _possible(occurrence: Occurrence) -> bool:
    text, start = occurrence.article.text, occurrence.start
    return POSSIBLE_RE.search(text, max(occurrence.line.start, start - NEAR), start) is not None


def _pollsters(occurrence: Occurrence) -> frozenset[str] | None:
    """The words of the name of whose poll was told last up to a sentence; None where no poll is told."""
    text, end = occurrence.article.text, occurrence.line.end
    if text.find("poll", max(0, end - FAR), end) < 0 and text.find("survey", max(0, end - FAR), end) < 0:
        return None
    found = list(POLL_RE.finditer(text, max(0, end - FAR), end))
    if not found:
        return None
    led = [POLLSTER_RE.search(text, max(0, m.start() - NEAR), m.start()) for m in found]
    named = [told for m in led if m and (told := re.findall(r"[A-Z]\w+", m[0]))]
    return frozenset(named[-1] if named else ())


def _ends(article: Article) -> list[tuple[int, int]]:
    """Where cues and speakers end, with the number of their attribution, in order."""
    return sorted(
        (span.end, number)
        for number, attribution in enumerate(article.attributions)
        for span in (attribution.cue, attribution.source)
        if span is not None
    )
