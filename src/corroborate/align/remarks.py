"""Remarks lined up: the same words of one speaker, one remark in two mouths, one statement confirmed and denied."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import Indel

from corroborate.schemas import Article, AttributionMention, Claim, Clash, Fact, Mention, Shape
from corroborate.text.tokens import row

from .claims import claim
from .clusters import linkage, merge
from .lines import Vector, Weights, cosine, heaviest, key
from .origins import Origins
from .quoted import quoted_facts
from .speakers import Speaker, differ, same_speaker, speaker
from .statements import has_negation
from .told import fact, shortened

ALIKE = 0.35  # cosine of two contents from which they may be one remark
LINKED = 0.28
SHORTEST = 3  # telling words below which a content is not lined up
TELLING = 6  # words of a quotation from which it can hardly be two people's own
NEAREST = 50  # remarks before another one that share a telling word with it and are compared with it
MOST = 60  # remarks that are grouped as one
HELD = 4  # telling words of a content that another has, at least
HOLDS = 0.75  # of them all, where the other holds it
SURELY_SAID = frozenset({"confirm", "announce"})
SAID = SURELY_SAID | frozenset({"say", "claim", "find", "quote"})  # acts that tell the content as true
WORD_FOR_WORD = 0.75  # cosine of two contents from which they are one
ANAPHORS = frozenset("it he she they his her their its".split())
OWN = 5  # telling words that two persons hardly say alike
IN_ORDER = 0.65  # share of equal words, in order, from which two contents are one person's words
ONE_THING = 0.5  # cosine of two contents from which one is hardly denied and the other said


Likeness = dict[tuple[int, int], float]  # of the contents of two remarks, by their indexes


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
    def named(self) -> Speaker:
        """The speaker as the words of the source themselves name one."""
        return speaker(self.attribution.source.text) if self.attribution.source else Speaker("", "")

    @property
    def longest(self) -> Mention:
        """The longest unbroken part of the content."""
        return max(self.attribution.content, key=lambda m: (m.end - m.start, -m.start))


def remarks(articles: Sequence[Article], weights: Weights) -> list[Remark]:
    """All attributions with enough content to be lined up; those of equal content share a vector."""
    found = []
    keys: dict[str, list[str]] = {}  # of the words of contents
    vectors: dict[tuple[str, ...], Vector] = {}
    for number, article in enumerate(articles):
        for attribution in article.attributions:
            texts = [part.text for part in attribution.content]
            for text in texts:
                if text not in keys:
                    keys[text] = list(filter(None, map(key, row(text, 0, len(text)).words)))
            words = tuple(chain.from_iterable([keys[text] for text in texts]))
            if words not in vectors:
                vectors[words] = weights.unit(dict.fromkeys(words, 1.0))
            if len(vectors[words]) >= SHORTEST:
                found.append(Remark(number, attribution, vectors[words], len(words)))
    return found


def remark_facts(
    articles: Sequence[Article], found: Sequence[Remark], scores: Likeness, weights: Weights, origins: Origins
) -> list[Fact]:
    """What several articles report somebody to have said; `scores` are the likenesses of `found`."""
    linked = linkage(scores, 0.0, LINKED)
    edges = [(s, i, j) for (i, j), s in scores.items()]
    groups = merge(len(found), edges, lambda a, b: len(a) + len(b) <= MOST and linked(a, b))
    facts = []
    for group in groups:
        members = [found[i] for i in group]
        if len({m.article for m in members}) > 1:
            facts.append(_fact(articles, members, origins, "words", None))
    facts += _stances(articles, found, scores, origins)
    facts += _two_mouths(articles, found, scores, origins)
    return facts + quoted_facts(articles, weights, origins)


def _opening(content: str) -> str:
    """The first word of a content, behind "that", in lower case."""
    words = content.lower().split(maxsplit=2)
    return next((word for word in words[:2] if word != "that"), "")


def _two_mouths(
    articles: Sequence[Article],
    found: Sequence[Remark],
    scores: Likeness,
    origins: Origins,
) -> list[Fact]:
    """Facts about reported speech of two persons, each named beside it; each remark in one."""
    facts, used = [], set[int]()
    acts, named = list(map(_acts, found)), [remark.named for remark in found]
    equal = [
        (-score, i, j)
        for (i, j), score in scores.items()
        if score >= WORD_FOR_WORD and acts[i] == acts[j] and named[i] != named[j]
    ]
    for _, i, j in sorted(equal):
        if i in used or j in used or not differ(named[i], named[j]):
            continue
        a, b = found[i], found[j]
        if min(a.size, b.size) < OWN or a.attribution.direct or b.attribution.direct:
            continue
        if any(_opening(r.longest.text) in ANAPHORS for r in (a, b)):
            continue  # "his agency is investigating": whose it is the words do not say
        used |= {i, j}
        reason = f"the same is told by {named[i].name} and by {named[j].name}"
        worded = Indel.normalized_similarity(*(r.longest.text.lower().split() for r in (a, b)))
        doubt = None if worded >= IN_ORDER else "both may have told it"
        facts.append(_fact(articles, [a, b], origins, "speaker", Clash(first=0, second=1, reason=reason, doubt=doubt)))
    return facts


def _acts(remark: Remark) -> bool:
    """The content is told as true, neither denied nor asked for."""
    cue = remark.attribution.cue
    return not remark.attribution.negated and (cue is None or cue.act in SAID)


def _stances(
    articles: Sequence[Article],
    found: Sequence[Remark],
    scores: Likeness,
    origins: Origins,
) -> list[Fact]:
    """Facts about what one speaker is said to have said and to have denied; each remark in one, the likeliest."""
    facts, used = [], set[int]()
    denies = [bool(remark.attribution.cue and remark.attribution.cue.act == "deny") for remark in found]
    opposed = [(pair, score) for pair, score in scores.items() if denies[pair[0]] != denies[pair[1]]]
    for (i, j), score in sorted(opposed, key=lambda item: (-item[1], item[0])):
        a, b = found[i], found[j]
        one_thing = score >= ONE_THING or _holds(a, b) or _holds(b, a)
        if used & {i, j} or not _opposed(a, b, one_thing=one_thing) or not same_speaker(a.speaker, b.speaker):
            continue
        used |= {i, j}
        acts = " and to ".join(f"{m.attribution.cue.act} it" for m in (a, b) if m.attribution.cue)
        doubt = None if one_thing else "the content may differ"
        clash = Clash(first=0, second=1, reason=f"{a.speaker} is said to {acts}", doubt=doubt)
        facts.append(_fact(articles, [a, b], origins, "stance", clash))
    return facts


def _holds(full: Remark, short: Remark) -> bool:
    """The longer content has nearly all the telling words of the shorter."""
    shared = full.vector.keys() & short.vector.keys()
    return len(shared) >= HELD and len(shared) >= HOLDS * len(short.vector)


def _opposed(a: Remark, b: Remark, *, one_thing: bool) -> bool:
    """One is denied and the other said, and neither content has a "not" that makes up for it."""
    if not (a.attribution.cue and b.attribution.cue) or a.attribution.negated or b.attribution.negated:
        return False
    acts = {a.attribution.cue.act, b.attribution.cue.act}
    if "deny" not in acts or len(acts) != 2 or not acts <= {"deny"} | (SAID if one_thing else SURELY_SAID):
        return False
    return not any(has_negation(part.text) for m in (a, b) for part in m.attribution.content)


def alike(found: Sequence[Remark]) -> Likeness:
    """The likeness of the contents of pairs of remarks of two articles that may be one remark."""
    holders: dict[str, list[int]] = {}
    telling: dict[int, list[str]] = {}  # words, by vector
    scores: dict[int, dict[int, float]] = {}  # of a vector, with those that it was held against
    found_alike = []
    for j, remark in enumerate(found):
        vector, own = remark.vector, id(remark.vector)
        if own not in telling:
            telling[own], scores[own] = heaviest(vector, TELLING), {}
        before: set[int] = set()
        for word in telling[own]:
            held = holders.setdefault(word, [])
            before.update(held[-NEAREST:])
            held.append(j)
        known = scores[own]
        for i in before:
            other = found[i]
            if other.article == remark.article:
                continue
            if (score := known.get(id(other.vector))) is None:
                score = known[id(other.vector)] = cosine(other.vector, vector)
            if score >= ALIKE:
                found_alike.append(((i, j), score))
    return dict(sorted(found_alike))


def _fact(
    articles: Sequence[Article], members: Sequence[Remark], origins: Origins, shape: Shape, clash: Clash | None
) -> Fact:
    claims = tuple(_claim(articles, member, shape) for member in members)
    who = next((m.speaker for m in members if m.speaker), "")
    first = shortened(claims[0].text)
    return fact(
        "attribution",
        shape,
        f"{shape} {who}".strip(),
        claims,
        origins,
        reason=clash.reason if clash else "the articles report the same remark",
        subject=f"{who}: {first}" if who else first,
        clash=clash,
    )


def _claim(articles: Sequence[Article], member: Remark, shape: Shape) -> Claim:
    article, part = articles[member.article], member.longest
    if shape == "stance" and member.attribution.cue:
        cue = member.attribution.cue
        return claim(article, cue.start, cue.end, cue.act)
    if shape == "speaker" and member.attribution.source:
        source = member.attribution.source
        return claim(article, source.start, source.end, source.name)
    return claim(article, part.start, part.end, part.text)
