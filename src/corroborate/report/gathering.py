"""What a page tells of the facts, gathered in one pass over facts that may not fit in memory."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import combinations
from typing import NamedTuple

from corroborate.agreements import telling
from corroborate.schemas import Claim, Fact

from .agreed import Entry, heaviest, keep
from .plot import span
from .sides import meets
from .visible import one_line
from .wording import MONTHS, day, outlet, outlets

LISTED = 300  # corroborated facts
NAMED = 200  # names that several outlets give alike
DATED = 300  # events
REASONS = 40  # reasons why facts were not compared; facts with claims alike that were kept out
EXAMPLES = 5
MATRIX = 20  # outlets


class Event(NamedTuple):
    """A dated event; several labels where outlets give several days."""

    first: date
    labels: tuple[str, ...]
    fact: Fact


class Row(NamedTuple):
    """An outlet's row of the matrix: (agreements, contradictions) with each outlet, None with itself."""

    outlet: str
    cells: list[tuple[int, int] | None]


class Gathering:
    """Facts go in one by one, what a page shows comes out."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.origins: Counter[int] = Counter()
        self.reasons: Counter[str] = Counter()
        self.examples: dict[str, list[Fact]] = {}
        self.near: list[Fact] = []
        self.dated = self.told = self.named = 0  # how many there are of each, shown or not
        self.stories: set[tuple[str, str]] = set()
        self._agreed: Counter[tuple[str, str]] = Counter()
        self._differ: Counter[tuple[str, str]] = Counter()
        self._best: list[Entry] = []
        self._names: list[Entry] = []
        self._events: list[Entry] = []
        for number, fact in enumerate(facts):
            self._add(fact, number)

    def _add(self, fact: Fact, number: int) -> None:
        self.stories.add((fact.collection, fact.story))
        standing = fact.standing
        if fact.rejected and len(self.near) < REASONS:
            self.near.append(fact)
        if fact.shape == "date" and any(span(claim) for claim in fact.claims):
            self.dated += 1
            weight = (standing == "contradicted", standing == "corroborated", fact.outlets, -number)
            keep(self._events, (weight, fact), DATED)
        if standing == "not_compared":
            reason = one_line(fact.reason) or "the claims cannot be held against each other"
            self.reasons[reason] += 1
            if len(self.examples) < REASONS or reason in self.examples:
                examples = self.examples.setdefault(reason, [])
                if len(examples) < EXAMPLES:
                    examples.append(fact)
        elif standing == "corroborated":
            self.origins[fact.origins] += 1
            if fact.shape == "identity":
                self.named += 1
                keep(self._names, (telling(fact, number), fact), NAMED)
            else:
                self.told += 1
                keep(self._best, (telling(fact, number), fact), LISTED)
            for pair in combinations(sorted(outlets(fact.claims)), 2):
                self._agreed[pair] += 1
        elif standing == "contradicted":
            first: dict[str, Claim] = {}
            for claim in fact.claims:
                first.setdefault(outlet(claim), claim)
            for pair in combinations(sorted(first), 2):
                a, b = first[pair[0]], first[pair[1]]
                alike = meets(a, b) or one_line(a.value).casefold() == one_line(b.value).casefold()
                (self._agreed if alike else self._differ)[pair] += 1

    @property
    def best(self) -> list[Fact]:
        """The facts that most origins tell, at most `LISTED`."""
        return heaviest(self._best)

    @property
    def names(self) -> list[Fact]:
        """The names that most origins give alike, at most `NAMED`."""
        return heaviest(self._names)

    @property
    def events(self) -> list[Event]:
        """Dated events by day, at most `DATED`."""
        told = [_event(fact) for fact in heaviest(self._events)]
        return sorted(told, key=lambda event: event.first)

    @property
    def matrix(self) -> tuple[list[Row], int]:
        """The outlets most compared, at most `MATRIX`, and the number of those left out."""
        compared: Counter[str] = Counter()
        for counts in (self._agreed, self._differ):
            for pair, number in counts.items():
                for name in pair:
                    compared[name] += number
        ranked = sorted(compared, key=lambda name: (-compared[name], name))
        names = sorted(ranked[:MATRIX])
        rows = [Row(a, [None if a == b else self._cell(*sorted((a, b))) for b in names]) for a in names]
        return rows, len(ranked) - len(names)

    def _cell(self, a: str, b: str) -> tuple[int, int]:
        return self._agreed[a, b], self._differ[a, b]


def _event(fact: Fact) -> Event:
    spans = [found for claim in fact.claims if (found := span(claim))]
    if fact.standing != "contradicted":
        spans = [min(spans, key=lambda s: (s[1] - s[0], s[0]))]
    labels = dict.fromkeys(period(*found) for found in sorted(spans))
    return Event(min(spans)[0], tuple(labels), fact)


def period(first: date, last: date) -> str:
    """ "18 Sep 2023", "Sep 2023", "2023", "13–17 Sep 2023", "30 Sep 2023 to 2 Oct 2023"."""
    if first == last:
        return day(first)
    follows = date.fromordinal(min(last.toordinal() + 1, date.max.toordinal()))
    if first.day == 1 and follows.day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"{MONTHS[first.month - 1]} {first.year}"
        if first.month == 1 and last.month == 12:
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first)} to {day(last)}"
