"""How the values of two occurrences compare, with what their sentences tell about the values."""

import re
from datetime import date
from functools import lru_cache

from corroborate.lexicon.calendar import GMT_LANDS
from corroborate.lexicon.slots import PERSONS
from corroborate.schemas import DateMention, QuantityMention, Verdict
from corroborate.values import bearings, calendar, exchange, hours, names, ordinals, quantities
from corroborate.values.bearings import Bearing
from corroborate.values.comparison import Comparison
from corroborate.values.ordinals import Ordinal

from .elapsed import own_news
from .lines import fold
from .occurrences import Occurrence
from .worth import Worth

AGED = 2  # years that may lie between reports of unknown dates
SAME_DAYS = 2  # days between two reports in which hardly anybody has a birthday
LATER = 180  # days between two reports from which a person may have had a birthday
SINCE_RE = re.compile(r"\s+(?:after|before|ago|later|earlier)\b")
AFTER = 4  # telling words behind a length in which is told after what it was
RECORD_RE = re.compile(
    r"\b(?:worst|best|most|least|(?!interest|forest|request|arrest|protest|suggest|contest|latest)[a-z]{3,}est)\b"
    r"[^,.;:]{0,40}\b(?:in|for|of)\s+(?:(?:the|past|last|more|than|over|about|nearly|almost)\s+)*$"
)
AFTERSHOCK_RE = re.compile(r"\b(?:after|fore)shocks?\b", re.I)
LED = 100  # characters before a length of time within which a record is told
FAR = 2000  # characters before a time within which a quotation opens
BESIDE = 30  # characters on either side of a magnitude within which is told that it is an aftershock's
DEATHS = fold("killed")
SCALES = 2  # pounds or kilograms by which two weights of one person differ
FOUNDING = frozenset(fold(verb) for verb in "found establish open launch create".split())
TIMES = ("date", "clock", "duration")
FITTING: frozenset[Verdict] = frozenset({"agree", "compatible", "superseded"})
LIMITS = {"more_than": "low", "at_least": "low", "less_than": "high", "at_most": "high"}  # on which side hedges set one
NEAR_LIMITS = 1.1  # the ratio up to which two limits may be one, told more or less roundly
MANY = 20  # dates of one sentence that are looked at


def compare(a: Occurrence, b: Occurrence) -> Comparison:
    """How the values of two occurrences of one kind compare."""
    compared = compared_values(a.worth, b.worth)
    verdict = compared.verdict
    if verdict == "agree":
        return compared
    if verdict == "compatible":
        compared = limits(a, b) or zones_mixed(a, b) or founded(a, b) or weighed(a, b) or _birthday(a, b) or compared
    elif verdict == "not_comparable" and a.kind == "money":
        compared = exchanged(a, b) or compared
    if compared.verdict != "contradiction":
        return compared
    if a.side == b.side == "magnitude" and _aftershock(a) != _aftershock(b):
        return Comparison("not_comparable", "one of them is that of an aftershock")
    if a.kind == "duration" and _record(a) != _record(b):
        return Comparison("not_comparable", "one of them tells for how long a record has stood")
    if a.kind == "duration" and _since(a) != _since(b):
        return Comparison("not_comparable", "one of them is the time between two events")
    if isinstance(a.mention, DateMention) and isinstance(b.mention, DateMention):
        if _may_lean(a, b, a.mention, b.mention):
            return Comparison("not_comparable", "one of the times leans on another time")
        return compared
    if isinstance(a.mention, QuantityMention):
        if a.vague or b.vague:
            return Comparison("not_comparable", "one of the numbers is vague")
        if a.kind == "count" and a.listed != b.listed and not (a.modifiers or b.modifiers) and a.head in PERSONS:
            return Comparison("not_comparable", "one of the numbers is a part of a whole")
        if a.kind == "age" and _aged(a, b):
            return Comparison("not_comparable", "a birthday or two may lie between the reports")
        return as_of(a, b, compared) if a.moving and b.moving else compared
    return compared


def agree(a: Occurrence, b: Occurrence) -> bool:
    """`compare` says that the values agree, whatever it says of others."""
    compared = compared_values(a.worth, b.worth)
    if compared.verdict == "not_comparable" and a.kind == "money":
        compared = exchanged(a, b) or compared
    return compared.verdict == "agree"


def limits(a: Occurrence, b: Occurrence) -> Comparison | None:
    """The contradiction of two limits on one side, "up to 16" and "up to 32", "since 1991" and "since 2001"; or None.

    All of them may be true, yet whoever gives a limit gives the nearest one that is known.
    """
    first, second = a.mention, b.mention
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        if first.hedge not in LIMITS or LIMITS[first.hedge] != LIMITS.get(second.hedge):
            return None
        low, high = sorted((_middle(a) or 0.0, _middle(b) or 0.0))
        far = low * NEAR_LIMITS < high and first.unit == second.unit
        return Comparison("contradiction", f'"{a.text}" and "{b.text}" are two limits') if far else None
    if isinstance(first, DateMention) and isinstance(second, DateMention) and first.hedge == second.hedge == "since":
        return (
            Comparison("contradiction", f"{a.text} and {b.text} are two beginnings")
            if days_apart(first, second)
            else None
        )
    return None


def founded(a: Occurrence, b: Occurrence) -> Comparison | None:
    """The contradiction of a body that one says was founded later than the other says it has existed; or None."""
    for one, other in ((a, b), (b, a)):
        first, second = one.mention, other.mention
        if not (isinstance(first, DateMention) and isinstance(second, DateMention)):
            return None
        if first.hedge != "since" or second.hedge == "since" or other.verb not in FOUNDING:
            continue
        shared = sorted(name for name in one.names & other.names if " " in name)
        if shared and first.last and second.first and first.last < second.first:
            return Comparison("contradiction", f"{shared[0]}: {other.text} and since {first.text}")
    return None


def weighed(a: Occurrence, b: Occurrence) -> Comparison | None:
    """The contradiction of two weights of one person: they are told to some pounds, not rounded to tens; or None."""
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return None
    if not (a.owner and a.side == b.side == "weight" and first.unit == second.unit and first.value and second.value):
        return None
    if not first.hedge == second.hedge == "exactly" or abs(first.value - second.value) < SCALES:
        return None
    return Comparison("contradiction", f"{a.text} is not {b.text}")


def _birthday(a: Occurrence, b: Occurrence) -> Comparison | None:
    """The contradiction of two ages a year apart in reports of the same days, between which few have a birthday."""
    if a.kind != "age" or a.published is None or b.published is None or a.background or b.background:
        return None
    first, second = _middle(a), _middle(b)
    if first is None or second is None or abs(first - second) < 1 or abs((a.published - b.published).days) > SAME_DAYS:
        return None
    return Comparison("contradiction", f'"{a.text}" and "{b.text}" are a year apart, and the reports are not')


def exchanged(a: Occurrence, b: Occurrence) -> Comparison | None:
    """How sums of two currencies compare at the rates of the year they are told of; None where it is not known."""
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)) or first.unit == second.unit:
        return None
    year = _year(a)
    return exchange.compare(first, second, year) if year is not None and year == _year(b) else None


def _year(occurrence: Occurrence) -> int | None:
    """The year that the sentence tells of: its last day's, else that of publication unless it tells of the past."""
    days = [d.last for d in occurrence.days if d.last]
    if days:
        return max(days).year
    return occurrence.published.year if occurrence.published and not occurrence.background else None


def zones_mixed(a: Occurrence, b: Occurrence) -> Comparison | None:
    """The contradiction of one hour that is told as local time and as GMT, outside the lands that keep GMT; or None."""
    first, second = a.mention, b.mention
    if not (isinstance(first, DateMention) and isinstance(second, DateMention) and first.clock and second.clock):
        return None
    local, world = (first, second) if second.clock.zone == 0 else (second, first)
    assert local.clock
    assert world.clock
    if local.clock.zone is not None or local.clock.zone_name != "local" or world.clock.zone != 0:
        return None
    if local.clock.first != world.clock.first or any(n.name in GMT_LANDS for n in (*a.article.names, *b.article.names)):
        return None
    told = f"{hours.describe(local.clock)} local time is not {hours.describe(world.clock)}"
    return Comparison("contradiction", told, "local time and GMT mixed up")


@lru_cache(maxsize=50_000)
def compared_values(first: Worth, second: Worth) -> Comparison:
    """How two values compare, wherever they are told. A story tells the same few values again and again."""
    a, b = first.mention, second.mention
    if isinstance(a, DateMention) and isinstance(b, DateMention):
        return calendar.compare(a, b)
    if isinstance(a, QuantityMention) and isinstance(b, QuantityMention):
        return quantities.compare(a, b)
    if isinstance(a, Ordinal) and isinstance(b, Ordinal):
        return ordinals.compare(a, b)
    if isinstance(a, Bearing) and isinstance(b, Bearing):
        return bearings.compare(a, b)
    return Comparison("not_comparable", "values of two kinds")


def _since(length: Occurrence) -> bool:
    """The length is that between two events: "two minutes after take-off"."""
    return SINCE_RE.match(length.article.text, length.end, length.line.end) is not None


def after_two(a: Occurrence, b: Occurrence) -> bool:
    """Two lengths since what is told in other words: "two days after the vote", "a day after the coup"."""
    if a.kind != "duration" or not (_since(a) and _since(b)):
        return False
    one, other = _after_what(a), _after_what(b)
    return bool(one and other) and one.isdisjoint(other)


def _after_what(length: Occurrence) -> set[str]:
    """The first telling words behind "two days after"."""
    line = length.line
    return set(line.content(line.at(length.end), len(line.wording.ends), AFTER))


def _aftershock(magnitude: Occurrence) -> bool:
    """The words beside it tell that it is that of an aftershock: "an aftershock measuring 4.2"."""
    return AFTERSHOCK_RE.search(magnitude.article.text, *magnitude.stretch(BESIDE)) is not None


def _record(length: Occurrence) -> bool:
    """The length is that for which nothing was like it: "the worst flood in 100 years"."""
    return RECORD_RE.search(length.article.text, length.stretch(LED)[0], length.start) is not None


def _may_lean(a: Occurrence, b: Occurrence, first: DateMention, second: DateMention) -> bool:
    """Both of two clashing times are of several, or one is told by another time, or by a day of writing that may be a
    day off.
    """
    if a.vague or b.vague or (a.listed and b.listed) or own_news(a, b):
        return True
    if _two_months(first, second):
        return False
    if a.leaning or b.leaning or _one_weekday(first, second) or _one_weekday(second, first):
        return True
    if (a.deictic and _quoted(a)) or (b.deictic and _quoted(b)):
        return True  # "this morning" is that of the speaker
    return (a.deictic or b.deictic) and 0 < days_apart(first, second) <= 1


def _quoted(occurrence: Occurrence) -> bool:
    """The words stand in a direct quotation, whether its speaker is found or not."""
    before = occurrence.article.text[occurrence.stretch(FAR)[0] : occurrence.start]
    if before.count('"') % 2 or before.rfind("“") > before.rfind("”"):
        return True
    return any(
        part.start <= occurrence.start < part.end
        for attribution in occurrence.article.attributions
        if attribution.direct
        for part in attribution.content
    )


def _one_weekday(told: DateMention, day: DateMention) -> bool:
    """A weekday, read from the day of writing, and a day of a month that is the same weekday of another week."""
    if told.weekday is None or told.day is not None or told.first is None or told.first != told.last:
        return False
    if day.day is None or day.month is None:
        return False
    try:
        other = day.first or date(told.first.year, day.month, day.day)
    except ValueError:
        return False
    return other.weekday() == told.weekday


def _two_months(first: DateMention, second: DateMention) -> bool:
    """Each names a month, and not the same one: "April last year" is not May, whatever year it leans on."""
    return bool(first.month and second.month) and first.month != second.month


def _aged(a: Occurrence, b: Occurrence) -> bool:
    """A person may have grown older between two reports whose dates are far apart or not known."""
    first, second = _middle(a), _middle(b)
    if first is None or second is None or abs(first - second) > AGED:
        return False
    return a.published is None or b.published is None or abs((a.published - b.published).days) > LATER


def days_apart(first: object, second: object) -> int:
    """How many days lie between two days or periods; 0 where they meet or are not known."""
    if not (isinstance(first, DateMention) and isinstance(second, DateMention)):
        return 0
    begin, end, other_begin, other_end = first.first, first.last, second.first, second.last
    if first.type == "duration" or not (begin and end and other_begin and other_end):
        return 0
    return max(0, (other_begin - end).days, (begin - other_end).days)


def as_of(a: Occurrence, b: Occurrence, compared: Comparison) -> Comparison:
    """A number that grows while a story is told: the later and higher report supersedes the earlier one."""
    earlier, later = sorted((a, b), key=_told)
    if earlier.published is None or later.published is None or earlier.published == later.published:
        return compared
    low, high = _middle(earlier), _middle(later)
    if low is None or high is None or high < low:
        return compared
    days = (later.published - earlier.published).days
    return Comparison("superseded", f"{later.text} was reported {days} day{'s' * (days > 1)} after {earlier.text}")


def falls(a: Occurrence, b: Occurrence) -> bool:
    """The later of two reports of a number that only grows, of the dead, is the lower one."""
    if not (a.harm == b.harm == DEATHS and a.published and b.published) or a.published == b.published:
        return False
    low, high = _middle(min(a, b, key=_told)), _middle(max(a, b, key=_told))
    return low is not None and high is not None and high < low


def _told(occurrence: Occurrence) -> date:
    return occurrence.published or date.min


def _middle(occurrence: Occurrence) -> float | None:
    mention = occurrence.mention
    if not isinstance(mention, QuantityMention):
        return None
    return mention.low if mention.value is None else mention.value


def days_clash(a: Occurrence, b: Occurrence) -> bool:
    """Both sentences tell other dates, and none of them can be one."""
    if not a.days or not b.days:
        return False
    others = b.day_worths[:MANY]
    for day in a.day_worths[:MANY]:
        for other in others:
            if compared_values(day, other).verdict != "contradiction":
                return False
    return True


@lru_cache(maxsize=20_000)
def same_person(first: str, second: str) -> bool:
    """The two names can be one person's."""
    return first == second or names.compare(first, second, "person").verdict in FITTING
