"""Where the one person whom a story tells to have died is said to have died: on the spot, on the way, in hospital."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.schemas import Article, Clash, Fact

from .claims import claim
from .lines import Line
from .origins import Origins
from .told import fact

HINTS = ("died", "dead")  # without one of these no sentence tells where somebody died
DOUBT = "more than one person may have died"
# A row: a sort of place and the words for it.
PLACES = {
    "the scene": r"(?:at|on) the (?:scene|spot)|on the spot|instantly",
    "the way": r"(?:on (?:the|his|her|their) way|en route) to (?:an? |the )?(?:nearby |local )?(?:hospital|clinic)",
    "hospital": r"(?:in|at) (?:an? |the )?(?:nearby |local )?hospital|at [A-Z][\w ]{2,30} (?:Hospital|Medical Center)",
    "home": r"at (?:his|her|their) home|at home",
}
_PLACE = "|".join(f"(?P<p{n}>{words})" for n, words in enumerate(PLACES.values()))
DIED_RE = re.compile(rf"\b(?:died|(?:was )?(?:pronounced|declared) dead) (?:[a-z]+ ){{0,2}}?(?:{_PLACE})\b")
MANY = 20  # claims of the fact that are shown


class Deathbed(NamedTuple):
    """The sort of place that an article tells, and its words."""

    sort: str
    article: int
    start: int
    end: int


def deathbed_facts(articles: Sequence[Article], lines: Sequence[Sequence[Line]], origins: Origins) -> list[Fact]:
    """The fact that articles put a death in two sorts of place, of which each article tells one alone."""
    told = [list(_told(article, n, lines[n])) for n, article in enumerate(articles)]
    single = [found[0] for found in told if len({d.sort for d in found}) == 1]
    several = any(len({d.sort for d in found}) > 1 for found in told)
    first = next(iter(single), None)
    second = next((d for d in single if first and d.sort != first.sort), None)
    if several or first is None or second is None:
        return []
    order = [first, second, *(d for d in single if d not in (first, second))][:MANY]
    claims = tuple(claim(articles[d.article], d.start, d.end, articles[d.article].text[d.start : d.end]) for d in order)
    reason = f'"{claims[0].text}" is not "{claims[1].text}"'
    clash = Clash(first=0, second=1, reason=reason, doubt=DOUBT)
    return [fact("place", "place", "place of death", claims, origins, reason=reason, clash=clash)]


def _told(article: Article, number: int, lines: Sequence[Line]) -> Iterator[Deathbed]:
    if not any(hint in article.text for hint in HINTS):
        return
    sorts = list(PLACES)
    for line in lines:
        if not any(article.text.find(hint, line.start, line.end) >= 0 for hint in HINTS):
            continue
        for match in DIED_RE.finditer(article.text, line.start, line.end):
            place = next(n for n in range(len(sorts)) if match[f"p{n}"])
            yield Deathbed(sorts[place], number, *match.span(f"p{place}"))
