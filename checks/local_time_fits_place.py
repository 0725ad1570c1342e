"""An hour stands beside the same hour in another zone, and no clock of the country differs by so much.

"3:20 a.m. local time (10:20 p.m. ET)" cannot be France in July: one of the two hours is wrong. All countries that the
article names are tried, with their summer time. Two zones that both are named, "10:30 a.m. EST (1630 GMT)", settle it.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.align.surroundings import FIRM
from corroborate.rules import Contradiction, check
from corroborate.values import zones
from corroborate.values.hours import DAY, ahead

MANY = 100  # hours of one article that are looked at, and places; more are a table
TWICE_RE = re.compile(r"\(.*\d")
GREENWICH = ("GMT", "UTC")
ZONE_RE = re.compile(r"\b(?![AP]M\b)[A-Z]{2,5}\b")

AGREES = [
    ["2023-07-04: The ferry left Marseille in France at 3:20 a.m. (0120 GMT) on Tuesday."],
    ["2023-07-04: The quake was felt in France at 0120 UTC (2:20 a.m. BST) on Tuesday."],
    ["2023-07-04: The ferry left at 3:20 a.m. (0320 GMT) on Tuesday."],
    ["undated: The ferry left Marseille in France at 3:20 a.m. (0120 GMT) on Tuesday."],
    ["2023-07-04: The ship left France for Ireland and called for help at 3:20 a.m. (0220 GMT) on Tuesday."],
    ["The rocket lifted off at 10:30 a.m. EST (1530 GMT)."],
]
CONTRADICTS = [
    ["2023-07-04: The ferry left Marseille in France at 3:20 a.m. (0320 GMT) on Tuesday."],
    ["The rocket lifted off at 10:30 a.m. EST (1630 GMT)."],
]


@check("DAT108", severity="error")
def check_local_time_fits_place(article: Article) -> Iterator[Contradiction]:
    told = [mention for mention in article.dates if _twice(mention)]
    yield from _of_two_zones(article, told[:MANY])
    told = [mention for mention in told if len(_zones(mention)) == 1]
    places = list(dict.fromkeys(name.name for name in article.names if told and name.kind == "place"))
    for mention in told[:MANY]:
        day = _day(article, mention)
        known = [(place, offsets) for place in places[:MANY] if (offsets := zones.offsets(place, day))]
        zone = mention.clock.zone if mention.clock else None
        if zone is not None and known and not any(_same(zone, offset) for _, offsets in known for offset in offsets):
            place, offsets = known[0]
            yield Contradiction(
                claims=[claim(article, mention.start, mention.end, mention.text)],
                subject=f"local time in {place}",
                message=f'"{mention.text}" puts the clocks at {ahead(zone)}; in {place} they are at {_shown(offsets)}',
            )


def _same(first: int, second: int) -> bool:
    """The clocks show one hour, of one day or of two."""
    return (first - second) % DAY == 0


def _day(article: Article, mention: DateMention) -> date | None:
    """The day of the hour; None where only a guess at the day of writing would tell it."""
    if mention.day is not None or article.published.basis in FIRM:
        return mention.first or article.published.first
    return None


def _of_two_zones(article: Article, told: Sequence[DateMention]) -> Iterator[Contradiction]:
    """Hours of which both zones are named, and which differ by what those do not."""
    for mention in told:
        labels = _zones(mention)
        if len(labels) != 2 or mention.clock is None or mention.clock.zone is None:
            continue
        first, second = sorted(labels, key=GREENWICH.__contains__)
        known = zones.named(first)
        # The hour in Greenwich may be the one of which the offset is told: it has none.
        if known and mention.clock.zone not in (known | zones.named(second) if labels[0] in GREENWICH else known):
            yield Contradiction(
                claims=[claim(article, mention.start, mention.end, mention.text)],
                subject=f"{first} and {second}",
                message=f'"{mention.text}" is not one hour: {first} is {_shown(known)}',
            )


def _shown(offsets: Collection[int]) -> str:
    return " or ".join(ahead(minutes) for minutes in sorted(offsets))


def _twice(mention: DateMention) -> bool:
    """The hour is told twice."""
    return mention.clock is not None and mention.clock.zone is not None and bool(TWICE_RE.search(mention.text))


def _zones(mention: DateMention) -> list[str]:
    """The letters by which zones are named."""
    return ZONE_RE.findall(mention.text)
