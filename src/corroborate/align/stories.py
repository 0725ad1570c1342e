"""Which articles tell the same story: likeness of content and nearness in time, without comparing all pairs.

An article is reduced to a sketch: the terms that could tell its story. Two articles are alike by the weighted terms
that they share, a rare term weighing more; only articles that share one of their most telling terms, and of these the
nearest in time, are ever compared. Alike articles join, likeliest first, while their groups are alike as wholes.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from corroborate.schemas import CLAIM_ZONES, Article, Record

from .lines import key

TERMS = 96  # of an article at most
TELLING = 24  # of these look for others
NEAREST = 24  # articles published before that a term leads to
RIVALS = 16  # of these that an article is compared with
PART = 0.3  # of the likeness needed, which the telling terms alone must reach
ALIKE = 0.10  # likeness from which two articles published together may tell one story
WHOLES = 0.7  # of ALIKE: what the mean likeness of two groups must reach for them to join
BACKGROUND = (
    30  # articles about other matters that a collection is imagined among, so that its own subject keeps weight
)
COMPANY = 20  # articles: a folder up to this size likely tells one story
STRAY = 0.08  # likeness from which an article that stands alone in such a folder is put with another
CROWDED = 0.8  # by which articles must be more alike where ten times as many compete
TIGHT = 0.4  # of the mean likeness within the looser of two groups: what that between them must reach
PATIENCE = 30  # days apart by which two articles must be twice as alike

WORD_RE = re.compile(r"[^\W\d_]{2,}")


class Sketch(Record):
    """What of an article decides its story. Terms are joined by spaces; those of names by underscores."""

    collection: str = ""
    day: int | None = None  # of publication, the ordinal of a date
    often: str = ""  # terms that the article uses three times or more, a headline counting twice
    twice: str = ""
    once: str = ""


def sketch(article: Article) -> Sketch:
    """The sketch of an article."""
    counts: Counter[str] = Counter()
    for zone in article.zones:
        if zone.kind in CLAIM_ZONES:
            _count(counts, article.text[zone.start : zone.end], 2 if zone.kind == "title" else 1)
    uses: tuple[list[str], ...] = ([], [], [])
    for term, count in counts.most_common(TERMS):
        uses[min(count, 3) - 1].append(term)
    once, twice, often = (" ".join(terms) for terms in uses)
    day: date | None = article.published.first or article.published.last
    return Sketch(collection=article.collection, day=day and day.toordinal(), often=often, twice=twice, once=once)


def _count(counts: Counter[str], text: str, times: int) -> None:
    before, end = "", -1
    for found in WORD_RE.finditer(text):
        word = found.group()
        term = _term(word)
        if not term:
            before = ""
            continue
        counts[term] += times
        capital = term if word[0].isupper() else ""
        if before and capital and found.start() == end + 1:
            counts[f"{before}_{capital}"] += times
        before, end = capital, found.end()


@lru_cache(maxsize=100_000)
def _term(word: str) -> str:
    return key(word) if len(word) <= 40 else ""


class Sketches:
    """The sketches of a corpus, by number, and the stories that their articles tell."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}  # of terms
        self._terms: list[list[int]] = []  # of each sketch, most used first
        self._uses: list[tuple[int, int]] = []  # how many of them are used often, and at least twice
        self._days: list[int | None] = []
        self._collections: list[str] = []

    def __len__(self) -> int:
        return len(self._terms)

    def add(self, sketch: Sketch) -> None:
        """Takes a sketch; the first one is number 0."""
        often, twice, once = sketch.often.split(), sketch.twice.split(), sketch.once.split()
        numbers = self._numbers
        self._terms.append([numbers.setdefault(term, len(numbers)) for terms in (often, twice, once) for term in terms])
        self._uses.append((len(often), len(often) + len(twice)))
        self._days.append(sketch.day)
        self._collections.append(sketch.collection)

    def stories(self, *, across: bool = False) -> list[tuple[str, list[int]]]:
        """Named groups of the numbers of sketches, in order; of each collection by itself, or of all with `across`.

        Every sketch is in one group. The first group of a collection has the collection's name.
        """
        collections: dict[str, list[int]] = {}
        for number, name in enumerate(self._collections):
            collections.setdefault("" if across else name, []).append(number)
        found = []
        for name, members in sorted(collections.items()):
            shown = name or "all"
            for place, group in enumerate(self._grouped(members), 1):
                found.append((shown if place == 1 else f"{shown} ({place})", [members[i] for i in group]))
        return found

    def _grouped(self, members: Sequence[int]) -> list[list[int]]:
        vectors = self._vectors(members)
        days = [self._days[m] for m in members]
        least = ALIKE * (1 + CROWDED * max(0.0, math.log10(len(members) / COMPANY)))
        groups = _joined(vectors, days, sorted(_alike(vectors, days, least)), least)
        return _homed(vectors, days, groups) if len(members) <= COMPANY else groups

    def _vectors(self, members: Sequence[int]) -> list[dict[int, float]]:
        """Unit vectors of weighted terms, heaviest first; a term that only one article uses takes no part."""
        frequency: Counter[int] = Counter()
        for member in members:
            frequency.update(self._terms[member])
        total = len(members) + BACKGROUND
        rarity = {term: math.log(total / (count + 0.5)) for term, count in frequency.items()}
        vectors = []
        for member in members:
            often, twice = self._uses[member]
            weights = {
                term: (1.0 if i >= twice else 1.7 if i >= often else 2.2) * rarity[term]
                for i, term in enumerate(self._terms[member])
            }
            norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            shared = [(weight / norm, -term) for term, weight in weights.items() if frequency[term] > 1]
            vectors.append({-term: weight for weight, term in sorted(shared, reverse=True)})
        return vectors


def _alike(
    vectors: Sequence[dict[int, float]], days: Sequence[int | None], least: float
) -> Iterator[tuple[float, int, int]]:
    """(-excess of likeness, i, j) of the pairs that are alike enough, found through the most telling terms of each."""
    holders: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for i in sorted(range(len(vectors)), key=lambda i: (days[i] or 0, i)):
        vector = vectors[i]
        shares: dict[int, float] = {}
        for term, weight in islice(vector.items(), TELLING):
            for j, other in holders[term][-NEAREST:]:
                shares[j] = shares.get(j, 0.0) + weight * other
        for term, weight in vector.items():
            holders[term].append((i, weight))
        close = [(-share, j) for j, share in shares.items() if share >= PART * least]
        for _, j in sorted(close)[:RIVALS]:
            excess = _dot(vector, vectors[j]) / _needed(days[i], days[j], least)
            if excess >= 1:
                yield -excess, min(i, j), max(i, j)


def _joined(
    vectors: Sequence[dict[int, float]],
    days: Sequence[int | None],
    edges: Sequence[tuple[float, int, int]],
    least: float,
) -> list[list[int]]:
    """Groups along the edges, while the mean likeness of the two groups allows it."""
    home = list(range(len(vectors)))
    members = {i: [i] for i in home}
    sums = {i: dict(vectors[i]) for i in home}

    def cohesion(group: int) -> float:
        size = len(members[group])
        if size < 2:
            return 0.0
        return (sum(weight * weight for weight in sums[group].values()) - size) / (size * (size - 1))

    for _, i, j in edges:
        a, b = sorted((home[i], home[j]), key=lambda group: (-len(members[group]), group))
        if a == b:
            continue
        mean = _dot(sums[b], sums[a]) / (len(members[a]) * len(members[b]))
        tight = min(TIGHT * min(cohesion(a), cohesion(b)), 2.5 * least)
        if mean < max(WHOLES * _needed(days[i], days[j], least), tight):
            continue
        for member in members[b]:
            home[member] = a
        members[a] += members.pop(b)
        whole = sums[a]
        for term, weight in sums.pop(b).items():
            whole[term] = whole.get(term, 0.0) + weight
    return sorted(sorted(group) for group in members.values())


def _homed(vectors: Sequence[dict[int, float]], days: Sequence[int | None], groups: list[list[int]]) -> list[list[int]]:
    """The groups of a small folder, a short article that stands alone put with the one it is most like."""
    home = {i: group for group in groups for i in group}
    for i in [group[0] for group in groups if len(group) == 1]:
        others = [
            (_dot(vectors[i], vectors[j]) / _needed(days[i], days[j], 1.0), -j)
            for j in sorted(home)
            if home[j] is not home[i]
        ]
        like, other = max(others, default=(0.0, 0))
        if like >= STRAY and len(home[i]) == 1:
            home[-other].append(i)
            home[i] = home[-other]
    return sorted(sorted(group) for group in {id(group): group for group in home.values()}.values())


def _dot(first: dict[int, float], second: dict[int, float]) -> float:
    if len(first) > len(second):
        first, second = second, first
    return sum([weight * second[term] for term, weight in first.items() if term in second])


def _needed(first: int | None, second: int | None, least: float) -> float:
    """How alike two articles must be; more, the further apart they were published."""
    if first is None or second is None:
        return least
    return least * (1 + abs(first - second) / PATIENCE)
