"""Remarks lined up: the same words of one speaker, one remark in two mouths, one statement confirmed and denied."""

from collections.abc import Sequence
from dataclasses import dataclass

from corroborate.schemas import Article, AttributionMention, Claim, Clash, Fact, Mention, Shape
from corroborate.text.tokens import tokens

from .claims import claim, name_of
from .clusters import linkage, merge
from .lines import Vector, Weights, cosine, key
from .origins import Origins
from .quoted import quoted_facts
from .speakers import same_speaker

ALIKE = 0.35  # cosine of two contents from which they may be one remark
LINKED = 0.28
SHORTEST = 3  # telling words below which a content is not lined up
TELLING = 6  # words of a quotation from which it can hardly be two people's own
MOST = 60  # members of a group that are held against each other
COUNTER_ACTS = {frozenset({"deny", "confirm"}), frozenset({"deny", "announce"})}


@dataclass(slots=True, eq=False)
class Remark:
    """An attribution with the weighted words of its content."""

    article: int
    attribution: AttributionMention
    vector: Vector
    size: int

    @property
    def speaker(self) -> str:
        """The resolved speaker, or ""."""
        return self.attribution.source.name if self.attribution.source else ""

    @property
    def longest(self) -> Mention:
        """The longest unbroken part of the content."""
        return max(self.attribution.content, key=lambda m: (m.end - m.start, -m.start))


def remarks(articles: Sequence[Article], weights: Weights) -> list[Remark]:
    """All attributions with enough content to be lined up."""
    found = []
    for number, article in enumerate(articles):
        for attribution in article.attributions:
            words = [k for part in attribution.content for t in tokens(part.text) if (k := key(t.text))]
            if len(set(words)) >= SHORTEST:
                found.append(Remark(number, attribution, weights.vector((w, 1.0) for w in words), len(words)))
    return found


def remark_facts(articles: Sequence[Article], weights: Weights, origins: Origins) -> list[Fact]:
    """What several articles report somebody to have said."""
    found = remarks(articles, weights)
    scores = dict(_alike(found))
    groups = merge(len(found), [(s, i, j) for (i, j), s in scores.items()], linkage(scores, 0.0, LINKED))
    facts = []
    for group in groups:
        members = [found[i] for i in group]
        if len({m.article for m in members}) > 1:
            facts += _facts(articles, members, origins)
    return facts + quoted_facts(articles, weights, origins)


def _alike(found: Sequence[Remark]) -> list[tuple[tuple[int, int], float]]:
    holders: dict[str, list[int]] = {}
    for i, remark in enumerate(found):
        for word, _ in sorted(remark.vector.items(), key=lambda item: (-item[1], item[0]))[:TELLING]:
            holders.setdefault(word, []).append(i)
    pairs = {(i, j) for members in holders.values() for n, j in enumerate(members) for i in members[max(0, n - 50) : n]}
    result = []
    for i, j in sorted(pairs):
        if found[i].article != found[j].article and (score := cosine(found[i].vector, found[j].vector)) >= ALIKE:
            result.append(((i, j), score))
    return result


def _facts(articles: Sequence[Article], members: Sequence[Remark], origins: Origins) -> list[Fact]:
    made = [_fact(articles, members, origins, "words", None)]
    if clash := _two_stances(members):
        made.append(_fact(articles, members, origins, "stance", clash))
    return made


def _fact(
    articles: Sequence[Article], members: Sequence[Remark], origins: Origins, shape: Shape, clash: Clash | None
) -> Fact:
    claims = tuple(_claim(articles, member, shape) for member in members)
    speaker = next((m.speaker for m in members if m.speaker), "")
    first = claims[0].text if len(claims[0].text) < 60 else claims[0].text[:57] + "..."
    return Fact(
        kind="attribution",
        shape=shape,
        slot=f"{shape} {speaker}".strip(),
        subject=f"{speaker}: {first}" if speaker else first,
        verdict="contradiction" if clash and not clash.doubt else "compatible",
        reason=clash.reason if clash else "the articles report the same remark",
        claims=claims,
        outlets=len({name_of(articles[m.article]) for m in members}),
        origins=origins.count(claims),
        conflict=clash,
    )


def _claim(articles: Sequence[Article], member: Remark, shape: Shape) -> Claim:
    article, part = articles[member.article], member.longest
    if shape == "stance" and member.attribution.cue:
        cue = member.attribution.cue
        return claim(article, cue.start, cue.end, cue.act)
    return claim(article, part.start, part.end, part.text)


def _pairs(members: Sequence[Remark]) -> list[tuple[int, int]]:
    return [
        (i, j) for j in range(min(MOST, len(members))) for i in range(j) if members[i].article != members[j].article
    ]


def _two_stances(members: Sequence[Remark]) -> Clash | None:
    """One speaker is said to have confirmed it and to have denied it."""
    for i, j in _pairs(members):
        a, b = members[i].attribution, members[j].attribution
        if not (a.cue and b.cue and a.negated == b.negated and frozenset({a.cue.act, b.cue.act}) in COUNTER_ACTS):
            continue
        if same_speaker(members[i].speaker, members[j].speaker):
            reason = f"{members[i].speaker} is said to {a.cue.act} it and to {b.cue.act} it"
            return Clash(first=i, second=j, reason=reason, doubt="the content may differ")
    return None
