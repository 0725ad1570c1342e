"""Which articles tell the same story: likeness of content and nearness in time, without comparing all pairs.

An article is reduced to a sketch: the terms that could tell its story. Two articles are alike by the weighted terms
that they share, a rare term weighing more; only articles that share one of their most telling terms, and of these the
nearest in time, are ever compared. Alike articles join, likeliest first, while their groups are alike as wholes.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from corroborate.schemas import CLAIM_ZONES, Article, Record
from corroborate.text.known import Known

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

GAP_RE = re.compile(r"[\W\d_]")
ASCII_GAPS = {code: " " for code in range(128) if not chr(code).isalpha()}  # the same, which is quicker to translate
SHORTEST, LONGEST = 2, 40  # letters of a term


class Sketch(Record):
    """What of an article decides its story. Terms are joined by spaces; those of names by underscores."""

    collection: str = ""
    day: int | None = None  # of publication, the ordinal of a date
    often: str = ""  # terms that the article uses three times or more, a headline counting twice
    twice: str = ""
    once: str = ""


def sketch(article: Article) -> Sketch:
    """The sketch of an article."""
    counts: dict[str, int] = {}
    for zone in article.zones:
        if zone.kind in CLAIM_ZONES:
            _count(counts, article.text[zone.start : zone.end], 2 if zone.kind == "title" else 1)
    uses: tuple[list[str], ...] = ([], [], [])
    for term in sorted(counts, key=counts.__getitem__, reverse=True)[:TERMS]:
        uses[min(counts[term], 3) - 1].append(term)
    once, twice, often = (" ".join(terms) for terms in uses)
    day: date | None = article.published.first or article.published.last
    return Sketch(collection=article.collection, day=day and day.toordinal(), often=often, twice=twice, once=once)


def _count(counts: dict[str, int], text: str, times: int) -> None:
    """Adds the terms of a text, each so many times: its words, and names of two words with one character between."""
    before = ""
    for word in _words(text):
        term = _TERMS[word]
        if not term:
            before = ""
            continue
        counts[term] = counts.get(term, 0) + times
        if not word[0].isupper():
            before = ""
            continue
        if before:
            name = f"{before}_{term}"
            counts[name] = counts.get(name, 0) + times
        before = term


def _words(text: str) -> list[str]:
    """What stands between the characters of a text that are no letters, empty where two of these are neighbours."""
    return text.translate(ASCII_GAPS).split(" ") if text.isascii() else GAP_RE.split(text)


_TERMS = Known(lambda word: key(word) if SHORTEST <= len(word) <= LONGEST else "")


class Sketches:
    """The sketches of a corpus, by number, and the stories that their articles tell."""

    def __init__(self) -> None:
        self._sketches: list[Sketch] = []

    def __len__(self) -> int:
        return len(self._sketches)

    def add(self, sketch: Sketch) -> None:
        """Takes a sketch; the first one is number 0."""
        self._sketches.append(sketch)

    def stories(self, *, across: bool = False) -> list[tuple[str, list[int]]]:
        """Named groups of the numbers of sketches, in order; of each collection by itself, or of all with `across`.

        Every sketch is in one group. The first group of a collection has the collection's name.
        """
        collections: dict[str, list[int]] = {}
        for number, sketch in enumerate(self._sketches):
            collections.setdefault("" if across else sketch.collection, []).append(number)
        return [
            (title(name, place), [members[i] for i in group])
            for name, members in sorted(collections.items())
            for place, group in enumerate(grouped([self._sketches[m] for m in members]), 1)
        ]


def title(collection: str, place: int) -> str:
    """What the story at a place (the first is 1) among those of a collection is called; "" stands for all."""
    name = collection or "all"
    return name if place == 1 else f"{name} ({place})"


def grouped(sketches: Sequence[Sketch]) -> list[list[int]]:
    """The stories of one collection, as numbers of its sketches in order; every one is in one story."""
    vectors = _vectors(sketches)
    days = [sketch.day for sketch in sketches]
    least = ALIKE * (1 + CROWDED * max(0.0, math.log10(len(sketches) / COMPANY)))
    groups = _joined(vectors, days, sorted(_alike(vectors, days, least)), least)
    return _homed(vectors, days, groups) if len(sketches) <= COMPANY else groups


def _vectors(sketches: Sequence[Sketch]) -> list[dict[int, float]]:
    """Unit vectors of weighted terms, heaviest first; a term that only one article uses takes no part."""
    numbers: dict[str, int] = {}
    frequency: list[int] = []
    kinds: list[tuple[list[int], list[int], list[int]]] = []  # of each: the terms used often, twice, once
    for sketch in sketches:
        kinds.append(([], [], []))
        for words, terms in zip((sketch.often, sketch.twice, sketch.once), kinds[-1], strict=True):
            for word in words.split():
                number = numbers.setdefault(word, len(frequency))
                if number == len(frequency):
                    frequency.append(0)
                frequency[number] += 1
                terms.append(number)
    total = len(sketches) + BACKGROUND
    rarity = [math.log(total / (count + 0.5)) for count in frequency]
    vectors = []
    for often, twice, once in kinds:
        weights = {term: 2.2 * rarity[term] for term in often}
        weights.update((term, 1.7 * rarity[term]) for term in twice)
        weights.update((term, rarity[term]) for term in once)
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
            known = holders[term]
            known.append((i, weight))
            if len(known) > 2 * NEAREST:
                del known[:-NEAREST]
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
    sums = dict(enumerate(vectors))  # of the vectors of a group

    cohesions: dict[int, float] = {}

    def cohesion(group: int) -> float:
        size = len(members[group])
        if size < 2:
            return 0.0
        if group not in cohesions:
            squares = [weight * weight for weight in sums[group].values()]
            cohesions[group] = (sum(squares) - size) / (size * (size - 1))
        return cohesions[group]

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
        if len(members[a]) == 1:
            sums[a] = dict(sums[a])
        members[a] += members.pop(b)
        cohesions.pop(a, None)
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
