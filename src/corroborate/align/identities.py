"""One identity per person, organisation and place of a story, and the facts about who is who."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from corroborate.schemas import Article, Fact, NameMention
from corroborate.values import names

from .claims import claim, name_of
from .clusters import linkage, merge
from .comparing import FITTING
from .lines import Line, Vector, Weights, cosine, window
from .origins import Origins

ALIKE = 0.50  # cosine of the words around two mentions from which they tell the same of one identity
LINKED = 0.43  # and the mean over all pairs of a group of two,
LARGER = 0.06  # the more for every further mention,
COMMONER = 0.06  # and for both, the more for an identity that is named e times as often as USUAL
USUAL = 5
OFTEN = 12  # mentions of one identity in one article that are compared,
MOST = 600  # and in all, or one an article


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
                for block in names.keys(full.name):
                    blocks.setdefault(f"{full.kind} {block}", []).append(home)
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
    options = {i for block in names.keys(full.name) for i in blocks.get(f"{full.kind} {block}", ())}
    fitting = [i for i in sorted(options) if names.compare(full.name, found[i].name, full.kind).verdict in FITTING]
    same = [i for i in fitting if names.compare(full.name, found[i].name, full.kind).verdict == "agree"]
    return (same or fitting)[0] if len(same or fitting) == 1 or same else None


def identity_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    weights: Weights,
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Who is named by several articles in the same context."""
    facts: list[Fact] = []
    for identity in known:
        if len({number for number, _ in identity.mentions}) < 2:
            continue
        groups = _contexts(identity, lines, weights)
        several = (group for group in groups if len({number for number, _ in group}) > 1)
        facts += [_fact(articles, identity, group, origins) for group in several]
    return facts


def _contexts(
    identity: Identity, lines: Sequence[Sequence[Line]], weights: Weights
) -> list[list[tuple[int, NameMention]]]:
    taken: Counter[int] = Counter()
    often = max(1, min(OFTEN, MOST // len({number for number, _ in identity.mentions})))
    placed = []
    for number, mention in identity.mentions:
        if taken[number] < often and (near := _near(lines[number], mention, weights)):
            taken[number] += 1
            placed.append((number, mention, near))
    scores: dict[tuple[int, int], float] = {}
    for j, (second, _, b) in enumerate(placed):
        for i, (first, _, a) in enumerate(placed[:j]):
            if first != second:
                scores[i, j] = cosine(a, b)
    common = COMMONER * max(0.0, math.log(len(identity.mentions) / USUAL))
    edges = [(score, i, j) for (i, j), score in scores.items() if score >= ALIKE + common]
    groups = merge(len(placed), edges, linkage(scores, 0.1, LINKED + common, LARGER))
    return [[placed[i][:2] for i in group] for group in groups]


def _near(lines: Sequence[Line], mention: NameMention, weights: Weights) -> Vector | None:
    place = bisect_right(lines, mention.start, key=lambda line: line.start) - 1
    if place < 0 or lines[place].end <= mention.start:
        return None
    return window(lines[place], mention.start, mention.end, weights, reach=4.0)


def _fact(
    articles: Sequence[Article], identity: Identity, group: Sequence[tuple[int, NameMention]], origins: Origins
) -> Fact:
    claims = tuple(claim(articles[number], m.start, m.end, identity.name) for number, m in group)
    agree = len({m.text for _, m in group}) == 1
    return Fact(
        kind="place" if identity.kind == "place" else "name",
        shape="identity",
        slot=f"{identity.kind} {identity.name}",
        subject=identity.name,
        verdict="agree" if agree else "compatible",
        reason=f"all name {identity.name}" if agree else f"the forms used can all mean {identity.name}",
        claims=claims,
        outlets=len({name_of(articles[number]) for number, _ in group}),
        origins=origins.count(claims),
    )
