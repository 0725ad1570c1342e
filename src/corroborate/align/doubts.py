"""What speaks against a clash, however alike the two sentences are: it is reported as a warning at most."""

import re
from collections.abc import Callable

from corroborate.schemas import Article, DateMention, NameMention, QuantityMention

from .comparing import exchanged, falls, limits, weighed, zones_mixed
from .elapsed import RISING, day_by_day, moved_on, other_day, other_news, rescheduled, tolls
from .lines import cosine
from .occurrences import Occurrence

# Of these each party to a contest has its own number.
TALLIES = frozenset("vote ballot seat goal point medal run delegate".split())
DAILY = frozenset("new fresh additional latest".split())  # of the day of writing: "23 new cases"
AT_FIRST_RE = re.compile(
    r"\b(?:(?:first|early|earlier|initial|preliminary|previous) (?:reports?|accounts?|figures?|estimates?|counts?)|"
    r"initially|at first|previously (?:said|reported|thought)|earlier (?:said|reported|put)|revised|corrected)\b",
    re.I,
)
ROW_RE = re.compile(r"(?:,? (?:and|or|to)|,) \d{1,2}\b(?![,:.]?\d| ?[ap]\.?m)")
ONE_OBJECT = 0.3  # cosine of what two do something to from which it is one
EACH_RE = re.compile(r"\b(?:each|apiece|per person)\b", re.I)
PART_OF_DAY = 150  # minutes that a part of the day lasts
BESIDE = 30  # characters on either side of a number within which is told that it is that of each
NEAR = 70  # characters on either side of a score within which its two sides are named


def doubt(a: Occurrence, b: Occurrence, *, turned: bool = False) -> str | None:
    """Why the clash may be none. A slip of the pen, where `turned` tells one, is no other figure."""
    return next((why for look, why in DOUBTS if not (turned and look in OTHER_FIGURES) and look(a, b)), None)


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


def _bare(a: Occurrence, b: Occurrence) -> bool:
    """A number of which the words tell neither a unit nor what it counts."""
    return a.kind == "number" and all(
        isinstance(m, QuantityMention) and m.kind == "number" for m in (a.mention, b.mention)
    )


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


def _of_each(a: Occurrence, b: Occurrence) -> bool:
    """One of two numbers is that of each of several: "four men jumped out of each car"."""
    return a.kind in ("count", "money", "measure") and _each(a) != _each(b)


def _each(occurrence: Occurrence) -> bool:
    low, high = max(occurrence.line.start, occurrence.start - BESIDE), min(occurrence.line.end, occurrence.end + BESIDE)
    return EACH_RE.search(occurrence.article.text, low, high) is not None


def _of_a_whole(a: Occurrence, b: Occurrence) -> bool:
    """Of one of two counts a part alone takes part in what is told."""
    return a.kind == "count" and a.happening.whole != b.happening.whole


def _two_objects(a: Occurrence, b: Occurrence) -> bool:
    """Two counts of those who do one thing to two: "seven accuse Lund", "sixteen accuse Berg"."""
    first, second = a.happening, b.happening
    if a.kind != "count" or not (first.doer and second.doer and first.who and second.who):
        return False
    return cosine(first.who, second.who) < ONE_OBJECT


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


def _singled_out(a: Occurrence, b: Occurrence) -> bool:
    """One of two counts is "one": of several, one may be told of."""
    first, second = a.mention, b.mention
    if a.kind != "count" or not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.value == 1 or second.value == 1


def _part_of_day(a: Occurrence, b: Occurrence) -> bool:
    """One of two hours is the morning or the evening."""
    return a.kind == "clock" and any(_lasts(o) >= PART_OF_DAY for o in (a, b))


def _lasts(clock: Occurrence) -> int:
    mention = clock.mention
    return mention.clock.last - mention.clock.first if isinstance(mention, DateMention) and mention.clock else 0


def _two_sides(a: Occurrence, b: Occurrence) -> bool:
    """Votes, seats or goals of two parties to a contest."""
    if a.kind != "count" or a.head not in TALLIES or b.head not in TALLIES:
        return False
    first, second = _side(a), _side(b)
    return bool(first and second) and first.isdisjoint(second)


def _side(tally: Occurrence) -> set[str]:
    """The words of the name before a number of votes."""
    before = [n for n in _names(tally.article, tally.line.start, tally.start) if n.end <= tally.start]
    return set(before[-1].name.lower().split()) if before else set()


def _two_matches(a: Occurrence, b: Occurrence) -> bool:
    """Two scores that are not both told beside the names of the same two sides."""
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.kind == second.kind == "score" and len(_sides(a) & _sides(b)) < 2


def _sides(score: Occurrence) -> set[str]:
    low, high = max(score.line.start, score.start - NEAR), min(score.line.end, score.end + NEAR)
    return {name.name for name in _names(score.article, low, high)}


def _two_owners(a: Occurrence, b: Occurrence) -> bool:
    """Two counts or days of the past, told of two persons, bodies or places: two teams, two companies."""
    if a.kind not in ("count", "date") or not (a.background and b.background) or (a.verb and a.verb == b.verb):
        return False
    first, second = _named(a), _named(b)
    return any(not first[kind] & second[kind] for kind in first.keys() & second.keys())


def _named(occurrence: Occurrence) -> dict[str, set[str]]:
    """The words of the names in the sentence, by what they name."""
    found: dict[str, set[str]] = {}
    for name in _names(occurrence.article, occurrence.line.start, occurrence.line.end):
        found.setdefault(name.kind, set()).update(name.name.lower().split())
    return found


def _names(article: Article, start: int, end: int) -> list[NameMention]:
    return [name for name in article.names if start <= name.start < end]


DOUBTS: tuple[tuple[Callable[[Occurrence, Occurrence], object], str], ...] = (
    (_changed, "it may have changed between the reports"),
    (_grown, "the toll may have grown from one to the other"),
    (other_news, "each may tell the news of its own day"),
    (day_by_day, "each may tell the news of its own day"),
    (other_day, "each may tell the news of its own day"),
    (rescheduled, "the day may have been moved"),
    (limits, "whoever gives a limit need not give the nearest"),
    (zones_mixed, "the place may keep GMT"),
    (weighed, "a weight may be rounded"),
    (exchanged, "rates move from day to day"),
    (_taken_back, "one tells what was said at first"),
    (_placed_in_a_row, "they may be told of two"),
    (_namesakes, "they may be two persons of one surname"),
    (_unowned, "whose age it is is not told"),
    (_bare, "what the number counts is not told"),
    (_two_owners, "they may be told of two"),
    (_two_times, "they may be of two times"),
    (_two_readings, "they may tell two things"),
    (_of_each, "one may be told of each"),
    (_of_a_whole, "one is a whole of which a part is told"),
    (_two_objects, "they may be told of two"),
    (_one_of_several, "one of several may be meant"),
    (_of_a_day, "each may tell the news of its own day"),
    (_singled_out, "one of several may be meant"),
    (_part_of_day, "a part of the day is no hour"),
    (_two_sides, "they may be told of two"),
    (_two_matches, "they may be of two matches"),
)
OTHER_FIGURES = (_changed, _grown, _two_times, _two_readings, _of_a_day)
