"""An hour stands beside the same hour in another zone, and no clock of the country differs by so much.

"3:20 a.m. local time (10:20 p.m. ET)" cannot be France in July: one of the two hours is wrong. All countries that the
article names are tried, with their summer time.
"""

import re
from collections.abc import Iterator
from datetime import date

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.align.surroundings import FIRM
from corroborate.rules import Contradiction, check
from corroborate.values import zones
from corroborate.values.hours import ahead

MANY = 100  # hours of one article that are looked at, and places; more are a table
TWICE_RE = re.compile(r"\(.*\d")
ZONE_RE = re.compile(r"\b(?![AP]M\b)[A-Z]{2,5}\b")

AGREES = [
    ["2023-07-04: The ferry left Marseille in France at 3:20 a.m. (0120 GMT) on Tuesday."],
    ["2023-07-04: The quake was felt in France at 0120 UTC (2:20 a.m. BST) on Tuesday."],
    ["2023-07-04: The ferry left at 3:20 a.m. (0320 GMT) on Tuesday."],
    ["undated: The ferry left Marseille in France at 3:20 a.m. (0120 GMT) on Tuesday."],
    ["2023-07-04: The ship left France for Ireland and called for help at 3:20 a.m. (0220 GMT) on Tuesday."],
]
CONTRADICTS = [["2023-07-04: The ferry left Marseille in France at 3:20 a.m. (0320 GMT) on Tuesday."]]


@check("DAT108", severity="error")
def check_local_time_fits_place(article: Article) -> Iterator[Contradiction]:
    told = [mention for mention in article.dates if _converted(mention)]
    places = list(dict.fromkeys(name.name for name in article.names if told and name.kind == "place"))
    for mention in told[:MANY]:
        day = _day(article, mention)
        known = [(place, offsets) for place in places[:MANY] if (offsets := zones.offsets(place, day))]
        zone = mention.clock.zone if mention.clock else None
        if zone is not None and known and not any(zone in offsets for _, offsets in known):
            place, offsets = known[0]
            yield Contradiction(
                claims=[claim(article, mention.start, mention.end, mention.text)],
                subject=f"local time in {place}",
                message=f'"{mention.text}" puts the clocks at {ahead(zone)}; in {place} they are at '
                + " or ".join(ahead(minutes) for minutes in sorted(offsets)),
            )


def _day(article: Article, mention: DateMention) -> date | None:
    """The day of the hour; None where only a guess at the day of writing would tell it."""
    if mention.day is not None or article.published.basis in FIRM:
        return mention.first or article.published.first
    return None


def _converted(mention: DateMention) -> bool:
    """The hour is told twice, once in a named zone and once as the clocks of the place show it."""
    if mention.clock is None or mention.clock.zone is None:
        return False
    return TWICE_RE.search(mention.text) is not None and len(ZONE_RE.findall(mention.text)) == 1
