"""Who a person is: the posts that articles give to one person."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from corroborate.lexicon.posts import (
    AREAS,
    AT_THE_TOP,
    BELOW,
    CHANGES,
    COURTESIES,
    EXCLUDING,
    EXCLUDING_IN_ONE_BODY,
    EXCLUDING_KIN,
    KIN,
    OF_A_KIND,
    OF_ONE,
    OF_SPEAKERS,
    OF_STATE,
    OVER_PARTS,
)
from corroborate.lexicon.titles import SERVICE_RANKS
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.words import word_class

from .held import Held, bound, held, held_fact, near, other_area
from .holders import holder_facts
from .identities import Identity
from .lines import Finder, Line
from .origins import Origins
from .posts import Post

_YEAR_RE = re.compile(r"(?:1[89]|20)\d\d")
BESIDE = frozenset(("assistant", "acting"))  # steps that make no other post of one
SECRETARY = "secretary"  # of a ministry, where two portfolios are told
ALIKE = 0.30  # likeness of the sentences from which two posts are told of one moment
MUCH_ALIKE = 0.45  # and two former posts
SEVERAL = 2  # articles that outnumber one
MOST = 3  # or surely
HOLDS_TWO = "a person may hold two posts"
MANY = 40  # statements of a person's posts that are compared


def role_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Facts about posts: what one person is, and who holds one post."""
    finders = list(map(Finder, lines))
    stated = [list(held(number, identity, finders)) for number, identity in enumerate(known)]
    facts: list[Fact] = []
    for identity, told in zip(known, stated, strict=True):
        facts += _agreed(articles, identity, told, origins)
        if clash := _two_posts(articles, told[:MANY]):
            facts.append(_two_posts_fact(articles, identity, told, *clash, None, origins))
        elif lone := _lone_post(told[:MANY]):
            facts.append(_two_posts_fact(articles, identity, told, *lone, origins))
    return facts + holder_facts(articles, stated, origins)


def _agreed(articles: Sequence[Article], identity: Identity, told: Sequence[Held], origins: Origins) -> Iterator[Fact]:
    """The posts on which articles agree."""
    by_head: dict[str, dict[int, Held]] = {}
    for h in told:
        fullest = by_head.setdefault(h.post.head, {})
        if h.article not in fullest or len(h.post.words) > len(fullest[h.article].post.words):
            fullest[h.article] = h
    for head, group in sorted(by_head.items()):
        if len(group) > 1 and head not in SERVICE_RANKS:
            slot, subject = f"role of {identity.name}: {head}", f"{identity.name}, {head}"
            yield held_fact(articles, "role", slot, subject, list(group.values()), origins)


def _two_posts(articles: Sequence[Article], told: Sequence[Held]) -> tuple[Held, Held] | None:
    """The two statements, the most alike, that witness that a person is given posts of which nobody holds both."""
    heads: dict[int, list[Post]] = {}
    for h in told:
        heads.setdefault(h.article, []).append(h.post)
    found: list[tuple[float, Held, Held]] = []
    for j, second in enumerate(told):
        for first in told[:j]:
            if first.article == second.article or not _exclude(first, second) or _since_left(articles, first, second):
                continue
            one, other = first.post, second.post
            if _knows(heads[second.article], one, other) or _knows(heads[first.article], other, one):
                continue
            if one.former != other.former and _told_as_left(one, heads[(second if one.former else first).article]):
                continue
            found.append((near(first, second), first, second))
    if not found:
        return None
    _, first, second = max(found, key=lambda f: f[0])
    return first, second


def _since_left(articles: Sequence[Article], first: Held, second: Held) -> bool:
    """The one that calls the post a former one may have appeared after the other: the post may have been left."""
    if first.post.former == second.post.former:
        return False
    former, present = (first, second) if first.post.former else (second, first)
    late, early = articles[former.article].published.last, articles[present.article].published.first
    return late is None or early is None or late > early


def _told_as_left(post: Post, told: Sequence[Post]) -> bool:
    """The article that leaves "former" out in one sentence has it in another."""
    return any(p.former and p.head == post.head for p in told)


def _lone_post(told: Sequence[Held]) -> tuple[Held, Held, str | None] | None:
    """The statement of several articles, or of one about an office of state, and that of one which alone gives a person
    another post of the kind, with why the person may hold both; nobody is president and prime minister.
    """
    by_post: dict[tuple[str, frozenset[str]], dict[int, Held]] = {}
    for h in told:
        if not h.post.former and any(h.post.head in kind for kind in OF_A_KIND):
            by_post.setdefault((h.post.head, h.post.steps), {}).setdefault(h.article, h)
    for usual, having in sorted(by_post.items(), key=lambda item: (-len(item[1]), item[0][0])):
        for lone, alone in sorted(by_post.items(), key=lambda item: item[0][0]):
            one = next(iter(alone.values()))
            if len(alone) > 1 or one.article in having or usual[1] != lone[1]:
                continue
            both = usual[0], lone[0]
            if usual[0] == lone[0] or not any(kind.issuperset(both) for kind in OF_A_KIND):
                continue
            first, of_state = next(iter(having.values())), OF_STATE.issuperset(both)
            if len(having) < SEVERAL and not (of_state and _unchanged(first, one)):
                continue
            excluded = of_state or both in EXCLUDING_IN_ONE_BODY or both in EXCLUDING
            return first, one, None if excluded and len(having) >= MOST else HOLDS_TWO
    return None


def _unchanged(*told: Held) -> bool:
    """None of the sentences tells that an office changes hands."""
    return all(CHANGES.isdisjoint(h.line.keys) for h in told)


def _knows(told: Sequence[Post], post: Post, other: Post) -> bool:
    """An article that gives a person the other post gives them this one too."""
    same = [p for p in told if p.head == post.head]
    return any(p.words & post.words - other.words for p in same) if post.head == other.head else bool(same)


def _exclude(first: Held, second: Held) -> bool:
    """Nobody holds both posts, as far as the words tell."""
    a, b = first.post, second.post
    if a.former != b.former:
        return _left(first, second) if a.former else _left(second, first)
    if a.head in KIN or b.head in KIN:
        return bool(a.owner) and a.owner == b.owner and (a.head, b.head) in EXCLUDING_KIN
    if a.head == b.head:
        owned = bool(a.owner) and a.owner == b.owner
        apart = owned or a.head in OF_ONE or a.head == SECRETARY or near(first, second) >= ALIKE
        found = (other_area(a, b) and apart) or _one_below(a, b)
    elif a.steps != b.steps and (not (a.steps | b.steps) <= BESIDE or OF_STATE.issuperset((a.head, b.head))):
        found = False
    elif (a.head, b.head) in EXCLUDING:
        found = True
    elif (a.head in AT_THE_TOP and _of_part(second)) or (b.head in AT_THE_TOP and _of_part(first)):
        found = bound(a, b)
    elif (a.head, b.head) in EXCLUDING_IN_ONE_BODY and not (a.words | b.words) & OF_SPEAKERS:
        found = bound(a, b) or near(first, second) >= ALIKE
    else:
        found = False
    return found and not (a.former and near(first, second) < MUCH_ALIKE)


def _one_below(a: Post, b: Post) -> bool:
    """One is a step below the other in one body that both name: "deputy head of the harbour agency"."""
    return bool(a.proper) and len(a.words) > 1 and a.words == b.words and bool((a.steps ^ b.steps) & BELOW)


def _left(former: Held, present: Held) -> bool:
    """One still gives the person the post of a body that the other calls a former one of theirs."""
    a, b = former.post, present.post
    courtesy = b.start < present.mention.start and b.head in COURTESIES
    return (
        a.head == b.head
        and a.steps == b.steps
        and bound(a, b)
        and not courtesy
        and not _past(present)
        and not other_area(a, b)
    )


def _past(h: Held) -> bool:
    """The sentence sets the post in the past: "was mayor", "in 1994"."""
    between = (w for w in h.line.words if h.mention.end <= w.start < h.post.start)
    return any(w.text == "was" for w in between) or any(_YEAR_RE.fullmatch(w.text) for w in h.line.words)


def _of_part(h: Held) -> bool:
    """The post is over a part of a body: "director of sales", not "head of regional bloc Nordforum"."""
    words = [w.text for w in h.line.words if h.post.start <= w.start < h.post.end]
    at = next((i for i, text in enumerate(words) if text.lower() == "of"), len(words))
    of = list(takewhile(lambda text: word_class(text) != "P", words[at + 1 :]))
    part = bool(of) and of[0].islower() and of[0] not in AREAS and all(text.islower() for text in of)
    return part and h.post.head in OVER_PARTS


def _two_posts_fact(
    articles: Sequence[Article],
    identity: Identity,
    told: Sequence[Held],
    first: Held,
    second: Held,
    doubt: str | None,
    origins: Origins,
) -> Fact:
    sides = [h for h in told if h not in (first, second) and h.post.head in (first.post.head, second.post.head)]
    shown = [articles[h.article].text[h.post.start : h.post.end] for h in (first, second)]
    reason = f"{identity.name} is {shown[0]} in one article and {shown[1]} in another"
    clash = Clash(first=0, second=1, reason=reason, doubt=doubt)
    slot = f"role of {identity.name}"
    return held_fact(articles, "role", slot, slot, [first, second, *sides], origins, clash)
