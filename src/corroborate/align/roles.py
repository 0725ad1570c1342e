"""Who a person is: the posts that articles give to one person, and the persons that they name for one post."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corroborate.lexicon.posts import (
    AREAS,
    CHANGES,
    EXCLUDING,
    EXCLUDING_IN_ONE_BODY,
    EXCLUDING_KIN,
    KIN,
    OF_MANY,
    OF_ONE,
    OF_SPEAKERS,
    PORTFOLIOS,
)
from corroborate.lexicon.titles import RANKS, SERVICE_RANKS
from corroborate.schemas import Article, Clash, Fact, NameMention, Shape
from corroborate.text.tokens import tokens
from corroborate.values import names

from .claims import claim, name_of
from .identities import Identity
from .lines import Line, cosine
from .origins import Origins
from .posts import Post, posts

ALIKE = 0.30  # cosine of the sentences from which two posts are told of one moment
MUCH_ALIKE = 0.45
SAME_WORDS = 0.50
A_LITTLE = 0.12
FEW = 3  # words that a sentence must have beside name and post
AROUND = 30  # words on either side that are compared
MANY = 40  # statements of a person's posts that are compared
CROWD = 60  # persons named for posts of one noun that are compared
NAMED = frozenset(("full", "short"))


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A post as an article gives it to a person."""

    person: int
    article: int
    line: Line
    mention: NameMention
    post: Post


def role_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Facts about posts: what one person is, and who holds one post."""
    held = [list(_held(number, identity, lines)) for number, identity in enumerate(known)]
    facts: list[Fact] = []
    for identity, told in zip(known, held, strict=True):
        facts += _agreed(articles, identity, told, origins)
        if clash := _two_posts(told[:MANY]):
            facts.append(_two_posts_fact(articles, identity, told, *clash, origins))
    spoken = [frozenset(t.text.lower() for t in tokens(article.text)) for article in articles]
    for first, second, reason, doubt in _two_persons([h for told in held for h in told], known, spoken):
        facts.append(_two_persons_fact(articles, known, held, first, second, reason, doubt, origins))
    return facts


def _held(number: int, identity: Identity, lines: Sequence[Sequence[Line]]) -> Iterator[Held]:
    if identity.kind != "person":
        return
    for article, mention in identity.mentions:
        if mention.form not in NAMED:
            continue
        place = bisect_right(lines[article], mention.start, key=lambda line: line.start) - 1
        if place < 0 or lines[article][place].end <= mention.start:
            continue
        line = lines[article][place]
        found = posts(line, mention.start, mention.end)
        for post in found:
            yield Held(number, article, line, mention, post)
        rank = RANKS.get((mention.title or "").lower().replace(".", ""))
        if rank in SERVICE_RANKS and not found:
            start = mention.start - len(mention.title or "") - 1
            post = Post(rank, frozenset(), frozenset(), frozenset(), False, "", start, mention.start - 1)
            yield Held(number, article, line, mention, post)


def _agreed(articles: Sequence[Article], identity: Identity, told: Sequence[Held], origins: Origins) -> Iterator[Fact]:
    """The posts on which articles agree."""
    by_head: dict[str, dict[int, Held]] = {}
    for h in told:
        fullest = by_head.setdefault(h.post.head, {})
        if h.article not in fullest or len(h.post.words) > len(fullest[h.article].post.words):
            fullest[h.article] = h
    for head, group in sorted(by_head.items()):
        if len(group) > 1 and head not in SERVICE_RANKS:
            subject = f"{identity.name}, {head}"
            yield _fact(articles, "role", f"role of {identity.name}: {head}", subject, list(group.values()), origins)


def _two_posts(told: Sequence[Held]) -> tuple[Held, Held, str | None] | None:
    """The two statements that witness that a person is given posts of which nobody holds both; surer first."""
    heads: dict[int, list[Post]] = {}
    for h in told:
        heads.setdefault(h.article, []).append(h.post)
    found: list[tuple[float, Held, Held]] = []
    for j, second in enumerate(told):
        for first in told[:j]:
            if first.article == second.article or not _exclude(first, second):
                continue
            one, other = first.post, second.post
            if _knows(heads[second.article], one, other) or _knows(heads[first.article], other, one):
                continue
            found.append((_near(first, second), first, second))
    if not found:
        return None
    _, first, second = max(found, key=lambda f: f[0])
    return first, second, None


def _knows(told: Sequence[Post], post: Post, other: Post) -> bool:
    """An article that gives a person the other post gives them this one too."""
    same = [p for p in told if p.head == post.head]
    return any(p.words & post.words - other.words for p in same) if post.head == other.head else bool(same)


def _near(first: Held, second: Held) -> float:
    """How alike the sentences are, names and posts apart: the cosine, or the share of words that are the same."""
    one, other = _rest(first), _rest(second)
    share = len(one & other) / max(len(one), len(other), FEW)
    return max(cosine(first.line.vector, second.line.vector), share)


def _rest(held: Held) -> set[str]:
    spans = (held.mention.start, held.mention.end), (held.post.start, held.post.end)
    low = held.line.at(held.mention.start)
    words = held.line.words[max(0, low - AROUND) : low + AROUND]
    return {w.key for w in words if w.key and not any(start <= w.start < end for start, end in spans)}


def _exclude(first: Held, second: Held) -> bool:
    """Nobody holds both posts, as far as the words tell."""
    a, b = first.post, second.post
    if a.former != b.former:
        return False
    near = _near(first, second)
    if a.head in KIN or b.head in KIN:
        return bool(a.owner) and a.owner == b.owner and (a.head, b.head) in EXCLUDING_KIN
    if a.former and near < MUCH_ALIKE:
        return False
    if a.head == b.head:
        owned = bool(a.owner) and a.owner == b.owner
        return _other_area(a, b) and (owned or a.head in OF_ONE or near >= ALIKE)
    if a.steps != b.steps and not (a.steps | b.steps) <= {"assistant"}:
        return False
    if (a.head, b.head) in EXCLUDING:
        return True
    if (a.head, b.head) in EXCLUDING_IN_ONE_BODY and not (a.words | b.words) & OF_SPEAKERS:
        return _bound(a, b) or near >= ALIKE
    return False


def _bound(a: Post, b: Post) -> bool:
    """The words of the posts have one in common, however it is spelt."""
    if a.words & b.words - AREAS:
        return True
    pairs = ((x, y) for x in sorted(a.proper - AREAS) for y in sorted(b.proper - AREAS))
    return any(names.relation(x, y) in ("same", "transliteration", "misspelling") for x, y in pairs)


def _other_area(a: Post, b: Post) -> bool:
    """They name two areas, bodies or portfolios of one sort: "governor of Unity state", "governor of Lakes state"."""
    if a.head in ("minister", "secretary"):
        own, other = _portfolios(a), _portfolios(b)
        return bool(own and other) and not own & other
    one, two = sorted(a.proper - AREAS), sorted(b.proper - AREAS)
    if not one or not two or not a.words & b.words & AREAS:
        return False
    forms = [*one, "".join(w[0] for w in one)], [*two, "".join(w[0] for w in two)]
    return all(names.relation(x, y) == "different" for x in forms[0] for y in forms[1])


def _portfolios(post: Post) -> set[str]:
    return {PORTFOLIOS[word] for word in post.words if word in PORTFOLIOS}


def _two_persons(
    held: Sequence[Held], known: Sequence[Identity], spoken: Sequence[frozenset[str]]
) -> Iterator[tuple[Held, Held, str, str | None]]:
    """Two persons of two articles that hold a post of one person."""
    by_head: dict[str, list[Held]] = {}
    for h in held:
        if h.mention.form == "full" and len(by_head.setdefault(h.post.head, [])) < CROWD:
            by_head[h.post.head].append(h)
    best: dict[tuple[int, int], tuple[float, Held, Held, str, str | None]] = {}
    for _, group in sorted(by_head.items()):
        for j, second in enumerate(group):
            for first in group[:j]:
                if first.article == second.article or first.person == second.person:
                    continue
                judged = _one_seat(first, second, spoken)
                if judged is None:
                    continue
                near = _near(first, second)
                pair = (min(first.person, second.person), max(first.person, second.person))
                if pair not in best or (judged[1] is None, near) > (best[pair][4] is None, best[pair][0]):
                    best[pair] = (near, first, second, *judged)
    for pair in sorted(best):
        _, first, second, reason, doubt = best[pair]
        yield first, second, reason, doubt


def _one_seat(first: Held, second: Held, spoken: Sequence[frozenset[str]]) -> tuple[str, str | None] | None:
    """Why the two must be one person, and what speaks against it; None where they may be two."""
    a, b = first.post, second.post
    one, other = _parts(first.mention.name), _parts(second.mention.name)
    own, others = [p for p in one if p not in other], [p for p in other if p not in one]
    if not own or not others or a.former != b.former or a.steps != b.steps:
        return None
    compared = names.compare(first.mention.name, second.mention.name, "person")
    if compared.verdict != "contradiction":
        return None
    if any(p in spoken[first.article] for p in others) or any(p in spoken[second.article] for p in own):
        return None
    near = _near(first, second)
    bound = bool(a.proper & b.words | a.words & b.proper) and not _other_area(a, b)
    reason = f"{first.mention.name} and {second.mention.name} are both named as {a.head}"
    if a.head in KIN or a.head in OF_MANY or _other_area(a, b):
        return None
    if one[-1] == other[-1] or one[0] == other[0]:
        if {names.relation(x, y) for x, y in zip(own, others, strict=False)} <= {"transliteration", "variant"}:
            return None  # a matter of spelling
        kindred = one[-1] == other[-1] or names.relation(one[-1], other[-1]) != "different"
        sure = bound or near >= ALIKE or a.head in OF_ONE if kindred else bound and near >= A_LITTLE
        return (reason, None) if sure else None
    changes = {w.key for h in (first, second) for w in h.line.words} & CHANGES
    if near >= SAME_WORDS and not changes and (bound or not (a.proper and b.proper)):
        return reason, None
    if a.head not in OF_ONE or a.former or not _one_body(a, b):
        return None
    return reason, None if near >= MUCH_ALIKE and not changes else "the office may have changed hands or be shared"


def _one_body(a: Post, b: Post) -> bool:
    """The words are of one body or place."""
    return bool(a.proper & b.proper - AREAS) and a.words - AREAS == b.words - AREAS


def _parts(name: str) -> list[str]:
    return [t.text.lower() for t in tokens(name) if len(t.text) > 2]


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
    clash = Clash(
        first=0, second=1, reason=f"{identity.name} is {shown[0]} in one article and {shown[1]} in another", doubt=doubt
    )
    slot = f"role of {identity.name}"
    return _fact(articles, "role", slot, slot, [first, second, *sides], origins, clash)


def _two_persons_fact(
    articles: Sequence[Article],
    known: Sequence[Identity],
    held: Sequence[Sequence[Held]],
    first: Held,
    second: Held,
    reason: str,
    doubt: str | None,
    origins: Origins,
) -> Fact:
    head = first.post.head
    sides = [h for i in sorted((first.person, second.person)) for h in held[i] if h.post.head == head]
    group = [first, second, *(h for h in sides if h not in (first, second))]
    clash = Clash(first=0, second=1, reason=reason, doubt=doubt)
    return _fact(articles, "holder", f"holder of {head}", head, group, origins, clash)


def _fact(
    articles: Sequence[Article],
    shape: Shape,
    slot: str,
    subject: str,
    group: Sequence[Held],
    origins: Origins,
    clash: Clash | None = None,
) -> Fact:
    claims = []
    for h in group:
        start, end = (h.mention.start, h.mention.end) if shape == "holder" else (h.post.start, h.post.end)
        value = h.mention.name if shape == "holder" else articles[h.article].text[start:end]
        claims.append(claim(articles[h.article], start, end, value))
    return Fact(
        kind="name",
        shape=shape,
        slot=slot,
        subject=subject,
        verdict="contradiction" if clash else "agree",
        reason=clash.reason if clash else f"all say {subject}",
        claims=tuple(claims),
        outlets=len({name_of(articles[h.article]) for h in group}),
        origins=origins.count(tuple(claims)),
        conflict=clash,
    )
