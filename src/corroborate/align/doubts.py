"""What speaks against a clash, however alike the two sentences are: it is reported as a warning at most."""

import re
from collections.abc import Callable

from corroborate.lexicon.slots import DAILY
from corroborate.schemas import DateMention, QuantityMention
from corroborate.values import calendar

from .apart import (
    beside_it,
    in_a_row,
    of_a_people,
    of_a_whole,
    of_each,
    rounded,
    singled_out,
    somebodys,
    two_matches,
    two_objects,
    two_owners,
    two_sides,
)
from .comparing import after_two, days_apart, exchanged, falls, limits, weighed, zones_mixed
from .contrasts import of_an_attempt, of_two_names, of_two_spans, still_to_come
from .elapsed import RISING, day_by_day, deployed, gone_on, moved_on, other_day, other_news, rescheduled, tolls, waning
from .occurrences import Occurrence

AT_FIRST_RE = re.compile(
    r"\b(?:(?:first|early|earlier|initial|preliminary|previous) (?:reports?|accounts?|figures?|estimates?|counts?)|"
    r"initially|at first|previously (?:said|reported|thought)|earlier (?:said|reported|put)|revised|corrected)\b",
    re.I,
)
ROW_RE = re.compile(r"(?:,? (?:and|or|to)|,) \d{1,2}\b(?![,:.]?\d| ?[ap]\.?m)")
AT_AGE_RE = re.compile(
    r"\b(?:at|from|since) (?:the )?(?:age (?:of )?)?$"
    r"|\b(?:when|since|after|before|until|while) (?:he|she|they|[A-Z][\w’'-]+) "
    r"(?:was|were|turned|reached|became) (?:just |only |about |barely |nearly )?$"
)
DEATH_RE = re.compile(r"\b(?:dies|died|dead|death|dying)\b", re.I)
NEAR = 120  # characters on either side of an age within which a death is told
READING = 0.15  # by which readings of one quake differ
PART_OF_DAY = 150  # minutes that a part of the day lasts


def doubt(a: Occurrence, b: Occurrence, *, turned: bool = False) -> str | None:
    """Why the clash may be none. A slip of the pen, where `turned` tells one, is no other figure."""
    return next((why for look, why in DOUBTS if not (turned and look in OVERRULED) and look(a, b)), None)


def one_given_name(first: str, second: str) -> bool:
    """The two names begin alike, or one is a surname: a nickname may be that of a son."""
    one, other = first.split(), second.split()
    return one[0] == other[0] or len(one) == 1 or len(other) == 1


def _changed(a: Occurrence, b: Occurrence) -> bool:
    """A figure of the day has moved on; not one that only grows and was told lower later."""
    return moved_on(a, b) and not falls(a, b)


def _grown(a: Occurrence, b: Occurrence) -> bool:
    """A toll, unless the later report is known to be that of fewer dead."""
    return tolls(a, b) and not falls(a, b)


def _taken_back(a: Occurrence, b: Occurrence) -> bool:
    """One of the two is told as what was said at first."""
    return a.kind != "age" and any(AT_FIRST_RE.search(o.article.text, o.line.start, o.line.end) for o in (a, b))


def _placed_in_a_row(a: Occurrence, b: Occurrence) -> bool:
    """Two places in a row that two things take: "substituted in the 88th minute", "scored in the 113th"."""
    return a.kind == "ordinal" and bool(a.verb and b.verb) and a.verb != b.verb


def _namesakes(a: Occurrence, b: Occurrence) -> bool:
    """Two ages are told of one surname with two given names."""
    return a.kind == "age" and bool(a.owner and b.owner) and not one_given_name(a.owner, b.owner)


def _unowned(a: Occurrence, b: Occurrence) -> bool:
    """Two ages of which not both are told of somebody by name."""
    return a.kind == "age" and not (a.owner and b.owner and (a.beside or b.beside))


def _at_an_age(a: Occurrence, b: Occurrence) -> bool:
    """One of two ages is that at which something befell, or two things did: "he was treated at age 19"."""
    if a.kind != "age":
        return False
    return _then(a) != _then(b) or (_then(a) and a.verb != b.verb)


def _then(age: Occurrence) -> bool:
    text, (low, high) = age.article.text, age.stretch(NEAR)
    return AT_AGE_RE.search(text, low, age.start) is not None and DEATH_RE.search(text, low, high) is None


def _measured_anew(a: Occurrence, b: Occurrence) -> bool:
    """Two magnitudes of the quake that is the news which differ by a tenth: the first reading is often revised."""
    first, second = a.mention, b.mention
    if not (a.side == b.side == "magnitude") or (a.background and b.background):
        return False
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.value is not None and second.value is not None and abs(first.value - second.value) < READING


def _bare(a: Occurrence, b: Occurrence) -> bool:
    """A number of which the words tell neither a unit nor what it counts."""
    return a.kind == "number" and a.bare and b.bare


def _two_times(a: Occurrence, b: Occurrence) -> bool:
    """One of two figures is told of the past, or one of two times is the beginning of a state."""
    if isinstance(a.mention, DateMention) and isinstance(b.mention, DateMention):
        return (a.mention.hedge == "since") != (b.mention.hedge == "since")
    return a.kind in ("money", "percent") and a.background != b.background


def _two_readings(a: Occurrence, b: Occurrence) -> bool:
    """One of two percentages is the size of a change, or one of two counts that of a part; or they are prices at the
    close of what may be two days.
    """
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    if a.kind == "percent":
        return (first.change is None) != (second.change is None)
    if a.kind == "count":
        return first.part != second.part
    return a.kind == "money" and a.verb == b.verb == "close"


def _one_of_several(a: Occurrence, b: Occurrence) -> bool:
    """One of two days is the first of a row: "on Sept. 21, 22 and 25"."""
    return a.kind == "date" and any(ROW_RE.match(o.article.text, o.end, o.line.end) for o in (a, b))


def _of_a_day(a: Occurrence, b: Occurrence) -> bool:
    """New ones of the day, unless both are known to be of one; and what was the fifth death before the sixth."""
    if a.kind == "ordinal":
        return a.head in RISING
    if a.kind != "count" or (a.modifiers | b.modifiers).isdisjoint(DAILY):
        return False
    return a.modifiers & DAILY != b.modifiers & DAILY or a.published is None or a.published != b.published


def _part_of_day(a: Occurrence, b: Occurrence) -> bool:
    """One of two hours of what may be one day is the morning or the evening."""
    if a.kind not in ("clock", "date") or days_apart(a.mention, b.mention) or max(map(_lasts, (a, b))) < PART_OF_DAY:
        return False
    first, second = a.mention, b.mention
    if not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return False
    one, other = calendar.weekdays(first), calendar.weekdays(second)
    return not (one and other) or not one.isdisjoint(other)


def _lasts(clock: Occurrence) -> int:
    mention = clock.mention
    return mention.clock.last - mention.clock.first if isinstance(mention, DateMention) and mention.clock else 0


DOUBTS: tuple[tuple[Callable[[Occurrence, Occurrence], object], str], ...] = (
    (_changed, "it may have changed between the reports"),
    (gone_on, "it may have gone on between the reports"),
    (waning, "it may have changed between the reports"),
    (deployed, "it may have changed between the reports"),
    (_grown, "the toll may have grown from one to the other"),
    (other_news, "each may tell the news of its own day"),
    (day_by_day, "each may tell the news of its own day"),
    (other_day, "each may tell the news of its own day"),
    (rescheduled, "the day may have been moved"),
    (after_two, "they may be the times of two events"),
    (limits, "whoever gives a limit need not give the nearest"),
    (zones_mixed, "the place may keep GMT"),
    (weighed, "a weight may be rounded"),
    (exchanged, "rates move from day to day"),
    (_taken_back, "one tells what was said at first"),
    (_placed_in_a_row, "they may be told of two"),
    (_namesakes, "they may be two persons of one surname"),
    (_unowned, "whose age it is is not told"),
    (_at_an_age, "one may be the age at which it befell"),
    (_measured_anew, "it may have been measured anew"),
    (_bare, "what the number counts is not told"),
    (two_owners, "they may be told of two"),
    (_two_times, "they may be of two times"),
    (of_a_whole, "one is a whole of which a part is told"),
    (of_a_people, "one is a whole of which a part is told"),
    (_two_readings, "they may tell two things"),
    (of_each, "one may be told of each"),
    (two_objects, "they may be told of two"),
    (of_two_names, "they may be told of two"),
    (of_two_spans, "they may tell two things"),
    (of_an_attempt, "they may tell two things"),
    (still_to_come, "they may be the times of two events"),
    (somebodys, "they may be told of two"),
    (in_a_row, "they may tell two things"),
    (beside_it, "one sentence tells both numbers"),
    (rounded, "one may be rounded"),
    (_one_of_several, "one of several may be meant"),
    (_of_a_day, "each may tell the news of its own day"),
    (singled_out, "one of several may be meant"),
    (_part_of_day, "a part of the day is no hour"),
    (two_sides, "they may be told of two"),
    (two_matches, "they may be of two matches"),
)
# These a slip of the pen overrules: with it, the two figures are one.
OVERRULED = (_changed, _grown, _two_times, _two_readings, _of_a_day)
