"""One identity per person, organisation and place of a story, and the facts about who is who."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from corroborate.schemas import Article, Fact, NameMention
from corroborate.values import names

from .claims import claim
from .clusters import merge
from .comparing import FITTING
from .lines import Finder, Line, Vector, Weights, window
from .origins import Origins
from .told import fact

ALIKE = 0.50  # cosine of the words around two mentions from which they tell the same of one identity
LINKED = 0.43  # and the mean over all pairs of a group of two,
LARGER = 0.06  # the more for every further mention,
COMMONER = 0.06  # and for both, the more for an identity that is named e times as often as USUAL
USUAL = 5
CROWD = 12  # identities with one part of a name that another is held against
OFTEN = 12  # mentions of one identity in one article that are compared,
MOST = 600  # and in all, or one an article
ABSENT = 0.1  # the likeness that two mentions in one article count as


@dataclass(slots=True, eq=False)
class Identity:
    """One person, organisation or place with all its mentions: (article number, mention)."""

    kind: str
    name: str
    mentions: list[tuple[int, NameMention]] = field(default_factory=list)


def identities(articles: Sequence[Article]) -> list[Identity]:
    """The story's identities; names that could be two identities' stay apart."""
    found: list[Identity] = []
    blocks: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        for mentions in _entities(article):
            full = mentions[0]
            home = _home(full, found, blocks)
            if home is None:
                home = len(found)
                found.append(Identity(full.kind, full.name))
                for block in _blocks(full):
                    blocks.setdefault(block, []).append(home)
            identity = found[home]
            identity.mentions += [(number, mention) for mention in mentions]
    for identity in found:
        counts = Counter(m.name for _, m in identity.mentions)
        identity.name = min(counts, key=lambda name: (-len(name.split()), -counts[name], name))
    return found


def _entities(article: Article) -> list[list[NameMention]]:
    """The article's mentions by entity, the fullest form first."""
    groups: dict[int, list[NameMention]] = {}
    for mention in article.names:
        groups.setdefault(mention.entity, []).append(mention)
    return [sorted(groups[e], key=lambda m: (m.form != "full", -len(m.text), m.start)) for e in sorted(groups)]


def _home(full: NameMention, found: Sequence[Identity], blocks: dict[str, list[int]]) -> int | None:
    options = {i for block in _blocks(full) for i in blocks.get(block, ())[-CROWD:]}
    fitting = []
    for i in sorted(options):
        verdict = names.compare(full.name, found[i].name, full.kind).verdict
        if verdict == "agree":
            return i
        if verdict in FITTING:
            fitting.append(i)
    return fitting[0] if len(fitting) == 1 else None


def _blocks(full: NameMention) -> list[str]:
    """What two names of one identity share: a part at least."""
    return [f"{full.kind}: {full.name}", *(f"{full.kind} {block}" for block in names.keys(full.name))]


def identity_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    weights: Weights,
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Who is named by several articles in the same context."""
    facts: list[Fact] = []
    finders = list(map(Finder, lines))
    for identity in known:
        if len({number for number, _ in identity.mentions}) < 2:
            continue
        groups = _contexts(identity, finders, weights)
        several = (group for group in groups if len({number for number, _ in group}) > 1)
        facts += [_fact(articles, identity, group, origins) for group in several]
    return facts


def _contexts(identity: Identity, finders: Sequence[Finder], weights: Weights) -> list[list[tuple[int, NameMention]]]:
    taken: Counter[int] = Counter()
    often = max(1, min(OFTEN, MOST // len({number for number, _ in identity.mentions})))
    placed = []
    for number, mention in identity.mentions:
        if taken[number] < often and (near := _near(finders[number], mention, weights)):
            taken[number] += 1
            placed.append((number, mention, near))
    alike = _Likeness([number for number, *_ in placed], [near for *_, near in placed])
    common = COMMONER * max(0.0, math.log(len(identity.mentions) / USUAL))
    groups = merge(len(placed), alike.edges(ALIKE + common), alike.linkage(LINKED + common))
    return [[placed[i][:2] for i in group] for group in groups]


class _Likeness:
    """The cosines of the words around an identity's mentions, each worked out once for equal words."""

    def __init__(self, homes: Sequence[int], near: Sequence[Vector]) -> None:
        self._homes = homes  # the article of each mention
        classes: dict[int, int] = {}
        self._class = [classes.setdefault(id(vector), len(classes)) for vector in near]
        self._vectors = list({id(vector): vector for vector in near}.values())
        self._cosines = _cosines(self._vectors)  # of each class with those up to itself
        self._rows: dict[int, list[float]] = {}  # of the mentions that were asked for
        self._of_class: dict[int, list[float]] = {}  # the same, by class, of mentions in any article
        self._at_home: dict[int, list[int]] = {}  # the mentions of each article
        for mention, home in enumerate(homes):
            self._at_home.setdefault(home, []).append(mention)

    def edges(self, least: float) -> list[tuple[float, int, int]]:
        """The pairs of mentions in two articles that are at least so much alike."""
        members: list[list[int]] = [[] for _ in self._vectors]
        for mention, number in enumerate(self._class):
            members[number].append(mention)
        homes = self._homes
        found = []
        for n, row in enumerate(self._cosines):
            for m, score in enumerate(row):
                if score >= least:
                    for i in members[m]:
                        found += [
                            (score, i, j) if i < j else (score, j, i)
                            for j in members[n]
                            if homes[i] != homes[j] and (i < j or m != n)
                        ]
        return found

    def linkage(self, least: float) -> Callable[[list[int], list[int]], bool]:
        """Allows a merge by the mean over all pairs, as `clusters.linkage` does."""

        def allowed(a: list[int], b: list[int]) -> bool:
            total = sum([row[j] for row in map(self._row, a) for j in b])
            return total / (len(a) * len(b)) >= least + LARGER * (len(a) + len(b) - 2)

        return allowed

    def _row(self, i: int) -> list[float]:
        """The likeness of a mention with all."""
        if i not in self._rows:
            n = self._class[i]
            if n not in self._of_class:
                row = self._cosines[n] + [later[n] for later in self._cosines[n + 1 :]]
                self._of_class[n] = [row[m] for m in self._class]
            self._rows[i] = self._of_class[n].copy()
            for other in self._at_home[self._homes[i]]:
                self._rows[i][other] = ABSENT
        return self._rows[i]


def _cosines(vectors: Sequence[Vector]) -> list[list[float]]:
    """The cosines of each unit vector with all up to itself; for vectors most of which share a word."""
    holders: dict[str, list[tuple[int, float]]] = {}
    rows = []
    for n, vector in enumerate(vectors):
        products: list[list[float]] = [[] for _ in range(n + 1)]
        for word, share in vector.items():
            held = holders.setdefault(word, [])
            held.append((n, share))
            for m, other in held:
                products[m].append(share * other)
        rows.append(list(map(math.fsum, products)))
    return rows


def _near(finder: Finder, mention: NameMention, weights: Weights) -> Vector | None:
    line = finder(mention.start)
    return window(line, mention.start, mention.end, weights, reach=4.0) if line else None


def _fact(
    articles: Sequence[Article], identity: Identity, group: Sequence[tuple[int, NameMention]], origins: Origins
) -> Fact:
    claims = tuple(claim(articles[number], m.start, m.end, identity.name) for number, m in group)
    agree = len({m.text for _, m in group}) == 1
    return fact(
        "place" if identity.kind == "place" else "name",
        "identity",
        f"{identity.kind} {identity.name}",
        claims,
        origins,
        reason=f"all name {identity.name}" if agree else f"the forms used can all mean {identity.name}",
        subject=identity.name,
        verdict="agree" if agree else "compatible",
    )
