"""Which time the clocks of a country show, as minutes ahead of GMT."""

import re
from datetime import date

from corroborate.lexicon.calendar import SUMMER_ZONES, ZONES
from corroborate.lexicon.land_zones import LAND_ZONES

from .places import lands

HOUR = 60
SEASON_RE = re.compile(r"[SD]?T$")  # behind what names the land: EST, EDT, ET
SHARED = frozenset({"IST", "CST"})  # of India, Israel and Ireland, of America and China
# The months in which summer time surely holds, and those in which it may; in the others it does not.
SUMMERS: dict[str, tuple[frozenset[int], frozenset[int]]] = {
    "eu": (frozenset({4, 5, 6, 7, 8, 9}), frozenset({3, 10})),
    "us": (frozenset({5, 6, 7, 8, 9, 10}), frozenset({3, 4, 11})),
    "south": (frozenset(), frozenset({9, 10, 11, 12, 1, 2, 3, 4})),
    "some": (frozenset(), frozenset(range(3, 12))),
    "-": (frozenset(), frozenset()),
}


def offsets(place: str, day: date | None) -> frozenset[int]:
    """The minutes ahead of GMT that a clock in the place may have shown on the day, or on some day where it is None.

    Empty where the atlas does not know the place's country or that country's time.
    """
    known = [LAND_ZONES[land] for land in lands(place) if land in LAND_ZONES]
    return frozenset(minutes + extra for zones, rule in known for minutes in zones for extra in _extra(rule, day))


def _extra(rule: str, day: date | None) -> tuple[int, ...]:
    """What summer time may add."""
    surely, perhaps = SUMMERS[rule]
    if day is None:
        return (0, HOUR) if surely or perhaps else (0,)
    if day.month in surely:
        return (HOUR,)
    return (0, HOUR) if day.month in perhaps else (0,)


def named(label: str) -> frozenset[int]:
    """The minutes ahead of GMT that are meant by a zone's letters, summer and winter often being mixed up in them.

    Empty where they are not known, or stand for zones of several lands.
    """
    if label in SHARED:
        return frozenset()
    land = SEASON_RE.sub("", label)
    offsets = {minutes for name, minutes in ZONES.items() if SEASON_RE.sub("", name) == land}
    if label in SUMMER_ZONES:
        offsets |= {SUMMER_ZONES[label], SUMMER_ZONES[label] + HOUR}
    return frozenset(offsets)
