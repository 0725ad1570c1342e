"""When a person was born and died, where brackets behind the name tell it: "Anna Berg (1921-1988)"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from corroborate.schemas import Article, Clash, DateMention, Fact, NameMention
from corroborate.values import calendar
from corroborate.values.comparison import Comparison

from .claims import claim
from .identities import Identity
from .origins import Origins
from .told import fact

SPAN_RE = re.compile(r"\s?\((?:c\. ?)?")
PLACE = r"(?:(?:in|at|near) [A-Z][\w ,.-]{0,40} )?"
BORN_RE = re.compile(rf"(?:, who)?,? (?:was )?born {PLACE}(?:on |in )?|\s?\((?:born |b\. ?|\* ?)(?:on |in )?")
DIED_RE = re.compile(rf"(?:, who)?,? died {PLACE}(?:on |in )?|\s?\((?:died |d\. ?|† ?)(?:on |in )?")
NEAR = 80  # characters behind a name within which the day stands
YEARS = 10  # between a birth and a death at least
MANY = 20  # statements of one event that are compared


class Vital(NamedTuple):
    """The day or year of a birth or a death that an article tells."""

    article: int
    mention: DateMention
    first: date
    last: date
    of_span: bool


def lifespan_facts(articles: Sequence[Article], known: Sequence[Identity], origins: Origins) -> list[Fact]:
    """Facts about births and deaths of which one is told by a life's two ends at least; others are dates like any."""
    facts = []
    for identity in known:
        if identity.kind != "person":
            continue
        told: dict[str, list[Vital]] = {}
        for number, name in identity.mentions:
            for event, vital in _vitals(articles[number], number, name):
                told.setdefault(event, []).append(vital)
        for event, vitals in sorted(told.items()):
            of_span = any(vital.of_span for vital in vitals)
            if of_span and len({vital.article for vital in vitals}) > 1:
                facts.append(_fact(articles, f"{event} of {identity.name}", vitals[:MANY], origins))
    return facts


def _vitals(article: Article, number: int, name: NameMention) -> Iterator[tuple[str, Vital]]:
    """What is told right behind a name, as "birth" or "death"."""
    text, dates = article.text, article.dates
    for day in islice(dates, bisect_left(dates, name.end, key=attrgetter("start")), None):
        if day.start > name.end + NEAR or not (day.first and day.last) or day.type != "date" or day.relative:
            return
        if day.granularity != "range":
            for event, pattern in (("birth", BORN_RE), ("death", DIED_RE)):
                if pattern.fullmatch(text, name.end, day.start):
                    yield event, Vital(number, day, day.first, day.last, False)
        elif day.last.year - day.first.year >= YEARS and SPAN_RE.fullmatch(text, name.end, day.start):
            birth, death = _ends(day.first, day.last)
            yield "birth", Vital(number, day, *birth, True)
            yield "death", Vital(number, day, *death, True)


def _ends(first: date, last: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """The two ends of a range: two days, or two years where it names no days."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return (first, first.replace(month=12, day=31)), (last.replace(month=1, day=1), last)
    return (first, first), (last, last)


def _fact(articles: Sequence[Article], slot: str, told: Sequence[Vital], origins: Origins) -> Fact:
    order, clash, reason = list(told), None, f"all tell one {slot}"
    if (pair := _clash(told)) is not None:
        one, other, compared = pair
        reason = f"{slot}: {compared.reason}"
        order = [one, other, *(vital for vital in told if vital not in (one, other))]
        clash = Clash(first=0, second=1, reason=reason, slip=compared.slip)
    claims = tuple(claim(articles[v.article], v.mention.start, v.mention.end, v.mention.text) for v in order)
    return fact("date", "date", slot, claims, origins, reason=reason, clash=clash)


def _clash(told: Sequence[Vital]) -> tuple[Vital, Vital, Comparison] | None:
    """The first two statements of two articles that have no day in common."""
    for j, other in enumerate(told):
        for one in told[:j]:
            if one.article != other.article:
                compared = calendar.compare(_dated(one), _dated(other))
                if compared.verdict == "contradiction":
                    return one, other, compared
    return None


def _dated(vital: Vital) -> DateMention:
    """The mention with the day or year of the event alone."""
    grain = "day" if vital.first == vital.last else "year"
    return vital.mention.model_copy(update={"first": vital.first, "last": vital.last, "granularity": grain})
