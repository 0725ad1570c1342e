"""How much and how many: numbers with hedge, unit and counted thing.

A scan for digits and number words finds the cues; all else is matched from a cue, so the cost grows with the numbers.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from corroborate.schemas import DateMention, QuantityMention

from . import quantities_forms as forms
from . import quantities_victims as victims
from .marks import NUMBER, PERSON
from .passage import Passage
from .quantities_contexts import glued
from .quantities_drafts import Draft, Place
from .quantities_numerals import CUE_RE, read
from .quantities_reading import measure

MOST = 5000  # number words and digit runs that are looked at; a text with more is a table or rubbish
LENGTH_RE = re.compile(
    r"(?:[\s-]+[a-z]+)?[\s-]+(?:year|month|week|day|hour|minute|decade|centur)|(?<=\d{4})\s?(?:-|–|to\b)", re.I
)


def find(passage: Passage, days: Sequence[DateMention]) -> list[QuantityMention]:
    """The quantities in the passage's claim zones, in order of place; none lies in a date.

    A length of time is both a duration among `days` and a quantity of kind "duration".
    """
    text = passage.text
    begins = [start for start, _ in passage.sentences]
    dated = [day.start for day in days]
    numbered = passage.marked(NUMBER)[::-1]
    persons = [start for start, _ in passage.marked(PERSON)]
    found: list[Draft] = []
    looked = 0
    for zone in passage.zones:
        first, last = zone.start, zone.end
        position = first
        previous: Draft | None = None
        while looked < MOST and (cue := _cue(text, numbered, position, last)):
            looked += 1
            start = cue.start()
            day = _day(days, dated, start)
            if day and day.type in ("date", "time") and not LENGTH_RE.match(text, cue.end(), last):
                position = max(cue.end(), min(day.end, last))
                continue
            index = bisect_right(begins, start) - 1
            floor, stop = passage.sentences[index] if index >= 0 else (first, last)
            floor, stop = max(floor, first), min(stop, last) if stop > start else last
            at = Place(
                text,
                start,
                max(floor, position if position > first else floor),
                floor,
                stop,
                read(text, start, stop),
                day,
                previous,
            )
            drafts, position = _read(at)
            position = max(position, cue.end())
            for draft in drafts:
                found.append(draft)
                previous = draft
        if bisect_left(persons, first) < bisect_left(persons, last):
            found.extend(_articles(text, first, last))
    found.sort(key=lambda d: (d.start, d.end))
    return [draft.mention(text) for draft in found]


def _cue(text: str, numbered: list[tuple[int, int]], position: int, end: int) -> re.Match[str] | None:
    """The first cue in `text[position:end]`, of the tokens that hold one, the last first; drops those before it."""
    while numbered and numbered[-1][1] <= position:
        numbered.pop()
    return CUE_RE.search(text, max(position, numbered[-1][0]), end) if numbered and numbered[-1][0] < end else None


def _day(days: Sequence[DateMention], dated: list[int], start: int) -> DateMention | None:
    index = bisect_right(dated, start) - 1
    return days[index] if index >= 0 and days[index].end > start else None


def _read(at: Place) -> tuple[list[Draft], int]:
    """The quantities told from a cue, and where reading goes on."""
    if at.number is None:
        return [], at.start
    if not (at.start and glued(at.text, at.start)):
        for form in forms.FORMS:
            found = form(at)
            if found is not None:
                return found
    return measure(at)


def _articles(text: str, start: int, end: int) -> Iterator[Draft]:
    for begin, stop, noun in victims.told_by_article(text, start, end):
        yield Draft(
            begin,
            stop,
            1.0,
            1.0,
            1.0,
            kind="count",
            unit=noun.unit,
            head=noun.head,
            modifiers=noun.modifiers,
            article=True,
        )
