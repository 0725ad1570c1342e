"""Hours of the day: "10:35 a.m. (0735 GMT)", "around 3 a.m.", "the early hours", and how two of them compare."""

import re

from corroborate.schemas import Clock, DateMention

from .comparison import Comparison

DAY = 24 * 60
HALF_DAY = 12 * 60
ZONES = 30  # minutes by which zones differ
# How far, in minutes, an hour may be off the true one: by the divisor of its minutes, as it stands and with "about".
GIVES = ((60, 15, 27), (30, 7, 17), (15, 5, 12), (10, 5, 12), (5, 4, 10), (1, 1, 8))
PART_OF_DAY = 60
NIGHT_ENDS = 6 * 60  # after midnight, for a part of the day that runs to midnight
NEAR_MIDNIGHT = 4 * 60
LAND_TIME_RE = re.compile(r"([A-Z])[SD]?T")  # of a part of North America, in winter, in summer, or whatever it is

Arc = tuple[int, int]  # first minute and length, on the circle of the day


def _arc(mention: DateMention, clock: Clock, shift: int, give: int) -> Arc:
    begin, end = clock.first - give, clock.last + give
    if mention.granularity == "part_of_day" and clock.last >= DAY - 60 and clock.first >= 17 * 60:
        end += NIGHT_ENDS
    if mention.hedge in ("before", "by", "until"):
        begin = clock.last - HALF_DAY - give
    elif mention.hedge in ("after", "since"):
        end = clock.first + HALF_DAY + give
    return (begin - shift) % DAY, min(end - begin, DAY - 1)


def _give(mention: DateMention, clock: Clock) -> int:
    if mention.granularity == "part_of_day":
        return PART_OF_DAY
    loosest = max(clock.first, clock.last, key=lambda minute: next(give for by, give, _ in GIVES if minute % by == 0))
    return next(about if mention.hedge == "about" else give for by, give, about in GIVES if loosest % by == 0)


def _overlap(a: DateMention, b: DateMention, shifts: tuple[int, int]) -> bool:
    """Two rounded hours are one if the looser of them reaches the other; what each gives is not added up."""
    assert a.clock
    assert b.clock
    give = max(_give(a, a.clock), _give(b, b.clock))
    return _meet(_arc(a, a.clock, shifts[0], give), _arc(b, b.clock, shifts[1], 0))


def compare(a: DateMention, b: DateMention) -> Comparison:
    """Hours agree where they overlap as exactly as they are told; one in a known zone and one in none are not
    compared.
    """
    assert a.clock
    assert b.clock
    first, second = sorted((describe(a.clock), describe(b.clock)))
    shifts = (a.clock.zone or 0, b.clock.zone or 0)
    if (a.clock.zone is None) != (b.clock.zone is None):
        shifts = (0, 0)  # hours told as local are compared as printed; so are equal ones, whatever zone one names
        local = "local" in (a.clock.zone_name, b.clock.zone_name)
        if not _overlap(a, b, (0, 0)) and (not local or (a.clock.first - b.clock.first) % ZONES == 0):
            why = "one of them is local time" if local else "one of them names no zone"
            return Comparison("not_comparable", f"{first} and {second} may be one hour: {why}")
    named = {a.clock.zone_name, b.clock.zone_name} - {None, "local"}
    if a.clock.zone is None and b.clock.zone is None and len(named) > 1:
        return Comparison("not_comparable", f"{first} and {second} are in zones that are not known")
    if _one_land(a.clock, b.clock) and _overlap(a, b, (0, 0)):
        return Comparison("compatible", f"{first} and {second} can be one hour")
    if not _overlap(a, b, shifts):
        return Comparison("contradiction", f"{first} is not {second}", _slip(a.clock, b.clock))
    if first == second and a.hedge == b.hedge:
        return Comparison("agree", f"both say {first}")
    return Comparison("compatible", f"{first} and {second} can be one hour")


def _one_land(a: Clock, b: Clock) -> bool:
    """The zones are two names for the time of one land, which are often mixed up: PST, PDT, PT."""
    one, other = LAND_TIME_RE.fullmatch(f"{a.zone_name}"), LAND_TIME_RE.fullmatch(f"{b.zone_name}")
    return one is not None and other is not None and one[1] == other[1] and one[0] != other[0]


def across_midnight(a: DateMention, b: DateMention) -> bool:
    """The two lie a day apart and may still be one moment: near midnight, or told in zones that are unknown or
    unlike.
    """
    if not (a.clock and b.clock):
        return False
    apart = _days_apart(a, b)
    if apart not in (-1, 1):
        return False
    if a.clock.zone != b.clock.zone or a.clock.zone_name != b.clock.zone_name:
        return True
    early, late = (a.clock, b.clock) if apart == 1 else (b.clock, a.clock)
    loose = "part_of_day" in (a.granularity, b.granularity)
    return loose and early.last >= DAY - NEAR_MIDNIGHT and late.first <= NIGHT_ENDS


def _days_apart(a: DateMention, b: DateMention) -> int | None:
    """How many days b lies after a; of weekdays alone, -3 to 3."""
    if a.first and b.first:
        return (b.first - a.first).days
    if a.weekday is None or b.weekday is None:
        return None
    return (b.weekday - a.weekday + 3) % 7 - 3


def _meet(a: Arc, b: Arc) -> bool:
    return (b[0] - a[0]) % DAY <= a[1] or (a[0] - b[0]) % DAY <= b[1]


def _slip(a: Clock, b: Clock) -> str | None:
    apart = abs((a.first - (a.zone or 0)) - (b.first - (b.zone or 0))) % DAY
    if apart == HALF_DAY:
        return "a.m. and p.m. mixed up"
    if a.zone is not None and a.zone != b.zone and a.first == b.first:
        return "local time and GMT mixed up"
    if apart % 60 == 0 and a.first % 30:
        return "one time zone taken for another"
    return None


def describe(clock: Clock) -> str:
    """The hour as a reader sees it: "10:35 GMT+3", "15:00-17:00", "0:00 EDT"."""
    first, last = clock.first, clock.last
    told = f"{first // 60}:{first % 60:02}"
    if last != first:
        told += f"-{last // 60}:{last % 60:02}"
    if clock.zone_name and clock.zone_name != "local":
        return f"{told} {clock.zone_name}"
    return told if clock.zone is None else f"{told} {ahead(clock.zone)}"


def ahead(zone: int) -> str:
    """How far a zone is ahead of GMT, of minutes: "GMT+3", "GMT-3:30", "GMT"."""
    hours, minutes = divmod(abs(zone), 60)
    return f"GMT{'-' if zone < 0 else '+'}{hours}" + (f":{minutes:02}" if minutes else "") if zone else "GMT"
