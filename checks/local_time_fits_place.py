"""An hour stands beside the same hour in another zone, and no clock of the country differs by so much.

"4:30 a.m. local time (11:30 p.m. ET)" cannot be Paris in July: one of the two hours is wrong. All countries that the
article names are tried, with their summer time.
"""

import re
from collections.abc import Iterator

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check
from corroborate.values import zones
from corroborate.values.hours import ahead

TWICE_RE = re.compile(r"\(.*\d")
ZONE_RE = re.compile(r"\b(?![AP]M\b)[A-Z]{2,5}\b")

AGREES = [
    ["2023-07-04: The thieves came to the shop in Paris at 4:30 a.m. (0230 GMT) on Tuesday."],
    ["2023-07-04: The quake was felt in Paris at 0230 UTC (3:30 a.m. BST) on Tuesday."],
    ["2023-07-04: The thieves came at 4:30 a.m. (0430 GMT) on Tuesday."],
    ["2023-07-04: The ship left Paris for London and called for help at 4:30 a.m. (0330 GMT) on Tuesday."],
]
CONTRADICTS = [["2023-07-04: The thieves came to the shop in Paris at 4:30 a.m. (0430 GMT) on Tuesday."]]


@check("DAT108", severity="error")
def check_local_time_fits_place(article: Article) -> Iterator[Contradiction]:
    for mention in article.dates:
        if mention.clock is None or mention.clock.zone is None or not _converted(mention):
            continue
        known = _known(article, mention)
        if known and not any(mention.clock.zone in offsets for _, offsets in known):
            place, offsets = known[0]
            yield Contradiction(
                claims=[claim(article, mention.start, mention.end, mention.text)],
                subject=f"local time in {place}",
                message=f'"{mention.text}" puts the clocks at {ahead(mention.clock.zone)}; in {place} they are at '
                + " or ".join(ahead(minutes) for minutes in sorted(offsets)),
            )


def _converted(mention: DateMention) -> bool:
    """The hour is told twice, once in a named zone and once as the clocks of the place show it."""
    return TWICE_RE.search(mention.text) is not None and len(ZONE_RE.findall(mention.text)) == 1


def _known(article: Article, mention: DateMention) -> list[tuple[str, frozenset[int]]]:
    """The places that the article names with what their clocks may show, the last before the hour first."""
    day = mention.first or article.published.first
    places = sorted((n for n in article.names if n.kind == "place"), key=lambda n: (n.start > mention.start, -n.start))
    told = [(n.name, zones.offsets(n.name, day)) for n in places]
    return [(name, offsets) for name, offsets in told if offsets]
