"""Whom articles name for one post."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from corroborate.lexicon.posts import AREAS, CHANGES, KIN, OF_AN_AREA, OF_MANY, OF_ONE, SINGLING
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.tokens import row
from corroborate.values import names

from .elapsed import NEWS
from .held import AROUND, Held, held_fact, near, other_area
from .origins import Origins
from .posts import Post, one_of_several
from .spoken import says

# Likeness of the sentences from which two names for one post are given to one person,
ALIKE = 0.30  # where the surname is the same,
A_LITTLE = 0.12  # where the given name is the same, and the body,
MUCH_ALIKE = 0.45  # where one person holds the post,
SAME_WORDS = 0.50  # and in all cases.
SEVERAL = 2  # articles that outnumber one
MONTH = 31  # days in which an office hardly changes hands untold
CROWD = 60  # persons named for posts of one noun that are compared


def holder_facts(articles: Sequence[Article], told: Sequence[Sequence[Held]], origins: Origins) -> list[Fact]:
    """Facts about posts for which two articles name two persons; `told` are the statements by person."""
    spoken = _Spoken(articles)
    facts = []
    for first, second, reason, doubt in _two_persons([h for of_one in told for h in of_one], spoken):
        head = first.post.head
        sides = [h for i in sorted((first.person, second.person)) for h in told[i] if h.post.head == head]
        group = [first, second, *(h for h in sides if h not in (first, second))]
        if doubt and _outnumbered(articles, first, second, told):
            doubt = None
        doubt = doubt or _succeeded(articles, first, second, told)
        clash = Clash(first=0, second=1, reason=reason, doubt=doubt)
        facts.append(held_fact(articles, "holder", f"holder of {head}", head, group, origins, clash))
    return facts


def _outnumbered(articles: Sequence[Article], first: Held, second: Held, told: Sequence[Sequence[Held]]) -> bool:
    """One article alone names another holder than several do within a month, and none tells of a change."""
    sides = [[x for x in told[h.person] if _same_post(h, x)] for h in (first, second)]
    named = sorted(len({h.article for h in side}) for side in sides)
    both = [h for side in sides for h in side]
    if named[0] > 1 or named[1] < SEVERAL or any(_around(h) & CHANGES for h in both):
        return False
    days = [day for h in both if (day := articles[h.article].published.first)]
    return not days or (max(days) - min(days)).days <= MONTH


def _succeeded(articles: Sequence[Article], first: Held, second: Held, told: Sequence[Sequence[Held]]) -> str | None:
    """Why the one may have followed the other: all that name the one appeared before all that name the other."""
    if first.post.head not in OF_ONE or {*first.mention.name.split()} & {*second.mention.name.split()}:
        return None
    days = [[articles[x.article].published.first for x in told[h.person] if _same_post(h, x)] for h in (first, second)]
    one, other = ([day for day in side if day] for side in days)
    if not one or not other:
        return None
    apart = max((min(one) - max(other)).days, (min(other) - max(one)).days)
    return "the office may have changed hands" if apart >= NEWS else None


def _same_post(a: Held, b: Held) -> bool:
    return (a.post.head, a.post.steps, a.post.former) == (b.post.head, b.post.steps, b.post.former) and _one_body(
        a.post, b.post
    )


class _Spoken:
    """Which words each article has."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    def has(self, article: int, words: Sequence[str]) -> bool:
        """The article has one of the words."""
        return says(self._articles[article], words)

    def alone(self, article: int, words: Sequence[str]) -> bool:
        """No other article has one of the words."""
        return not any(self.has(n, words) for n in range(len(self._articles)) if n != article)


def _two_persons(told: Sequence[Held], spoken: _Spoken) -> Iterator[tuple[Held, Held, str, str | None]]:
    """Two persons of two articles that hold a post of one person."""
    by_head: dict[str, list[Held]] = {}
    for h in told:
        if h.mention.form == "full" and len(by_head.setdefault(h.post.head, [])) < CROWD:
            by_head[h.post.head].append(h)
    best: dict[tuple[int, int], tuple[float, Held, Held, str, str | None]] = {}
    for _, group in sorted(by_head.items()):
        for j, second in enumerate(group):
            for first in group[:j]:
                if first.article == second.article or first.person == second.person:
                    continue
                judged = _one_seat(first, second, spoken)
                if judged is None and _stranger(first, second, group, spoken):
                    judged = _reason(first, second), None
                if judged is None:
                    continue
                alike = near(first, second)
                pair = (min(first.person, second.person), max(first.person, second.person))
                if pair not in best or (judged[1] is None, alike) > (best[pair][4] is None, best[pair][0]):
                    best[pair] = (alike, first, second, *judged)
    for pair in sorted(best):
        _, first, second, reason, doubt = best[pair]
        yield first, second, reason, doubt


def _one_seat(first: Held, second: Held, spoken: _Spoken) -> tuple[str, str | None] | None:
    """Why the two must be one person, and what speaks against it; None where they may be two."""
    a, b = first.post, second.post
    one, other = _parts(first.mention.name), _parts(second.mention.name)
    own, others = [p for p in one if p not in other], [p for p in other if p not in one]
    if not own or not others or a.former != b.former or a.steps != b.steps:
        return None
    compared = names.compare(first.mention.name, second.mention.name, "person")
    if compared.verdict != "contradiction":
        return None
    if spoken.has(first.article, others) or spoken.has(second.article, own):
        return None
    if a.head in KIN or a.head in OF_MANY or other_area(a, b):
        return None
    alike, bound = near(first, second), bool(a.proper & b.words | a.words & b.proper)
    reason = _reason(first, second)
    if one[-1] == other[0] or one[0] == other[-1]:
        return None  # the surname stands first in one: "Ma Ying-jeou", "Peter Ma"
    if one[-1] == other[-1] or one[0] == other[0]:
        related = {names.related(x, y, {*one, *other}) for x, y in zip(own, others, strict=False)}
        if related <= {"transliteration", "variant"}:
            return None  # a matter of spelling
        kindred = one[-1] == other[-1] or names.relation(one[-1], other[-1]) != "different"
        sure = bound or alike >= ALIKE or a.head in OF_ONE if kindred else bound and alike >= A_LITTLE
        return (reason, None) if sure else None
    changes = (_around(first) | _around(second)) & CHANGES
    if alike >= SAME_WORDS and not changes and (bound or not (a.proper and b.proper)):
        several = one_of_several(first.line, a) or one_of_several(second.line, b)
        return None if several else (reason, None)
    if a.head not in OF_ONE or a.former or not _one_body(a, b):
        return None
    return reason, None if alike >= MUCH_ALIKE and not changes else "the office may have changed hands or be shared"


def _reason(first: Held, second: Held) -> str:
    return f"{first.mention.name} and {second.mention.name} are both named as {first.post.head}"


def _stranger(first: Held, second: Held, group: Sequence[Held], spoken: _Spoken) -> bool:
    """Of two persons named for one post in the same words, one is known to one article alone, the other to several.

    The one article may know the other person as well, but not in the post. A post that the story gives to more persons
    is one of several countries' or bodies'.
    """
    a, b = first.post, second.post
    same = a.words == b.words and a.steps == b.steps and not a.former and not b.former
    single = a.head in OF_ONE or a.words & SINGLING
    if not same or not a.words - OF_AN_AREA or not single or a.head in KIN or a.head in OF_MANY:
        return False
    compared = names.compare(first.mention.name, second.mention.name, "person")
    if compared.verdict != "contradiction" or compared.slip:
        return False
    holders = {h.person for h in group if h.post.words & a.words and h.post.former == a.former}
    if len(holders) > 2:
        return False
    for lone, usual in ((first, second), (second, first)):
        named = {h.article for h in group if h.person == usual.person}
        own = [part for part in _parts(lone.mention.name) if part not in _parts(usual.mention.name)]
        if len(named) >= SEVERAL and lone.article not in named and own and not _around(lone) & CHANGES:
            return spoken.alone(lone.article, own)
    return False


def _one_body(a: Post, b: Post) -> bool:
    """The words are of one body or place."""
    return bool(a.proper & b.proper - AREAS) and a.words - AREAS == b.words - AREAS


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in row(name, 0, len(name)).words if len(word) > 2)


def _around(h: Held) -> set[str]:
    at = h.line.at(h.mention.start)
    return set(h.line.wording.all_keys[max(0, at - AROUND) : at + AROUND])
