"""The posts that a story gives to its persons, and how alike two statements of them are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.posts import AREAS, OF_A_COUNTRY, OF_FORCES, WITH_PORTFOLIO
from corroborate.lexicon.titles import RANKS, SERVICE_RANKS
from corroborate.schemas import Article, Clash, Fact, NameMention, Shape
from corroborate.text.once import once
from corroborate.values import names

from .claims import claim, name_of
from .identities import Identity
from .lines import Finder, Line, cosine
from .origins import Origins
from .posts import PORTFOLIOS, Post, posts

FEW = 3  # words that a sentence must have beside name and post
AROUND = 30  # words on either side that are compared
NAMED = frozenset(("full", "short"))


@dataclass(eq=False)
class Held:
    """A post as an article gives it to a person."""

    person: int
    article: int
    line: Line
    mention: NameMention
    post: Post

    @once
    def rest(self) -> frozenset[str]:
        """The words around, name and post apart."""
        at, told = self.line.start, self.line.wording
        name, named = self.mention.start - at, self.mention.end - at
        post, posted = self.post.start - at, self.post.end - at
        middle = self.line.at(self.mention.start)
        low, high = max(0, middle - AROUND), middle + AROUND
        words = zip(told.starts[low:high], told.all_keys[low:high], strict=True)
        return frozenset([w for i, w in words if w and not (name <= i < named or post <= i < posted)])


def held(number: int, identity: Identity, finders: Sequence[Finder]) -> Iterator[Held]:
    """The posts of the person with a number; a rank before the name counts where no post does."""
    if identity.kind != "person":
        return
    for article, mention in identity.mentions:
        if mention.form not in NAMED or (line := finders[article](mention.start)) is None:
            continue
        found = posts(line, mention.start, mention.end)
        for post in found:
            yield Held(number, article, line, mention, post)
        rank = RANKS.get((mention.title or "").lower().replace(".", ""))
        if rank in SERVICE_RANKS and not found:
            start = mention.start - len(mention.title or "") - 1
            post = Post(rank, frozenset(), frozenset(), frozenset(), False, "", start, mention.start - 1)
            yield Held(number, article, line, mention, post)


def near(first: Held, second: Held) -> float:
    """How alike the sentences are, names and posts apart: the cosine, or the share of words that are the same."""
    one, other = first.rest, second.rest
    share = len(one & other) / max(len(one), len(other), FEW)
    return max(cosine(first.line.vector, second.line.vector), share)


def bound(a: Post, b: Post) -> bool:
    """The words of the posts have one in common, however it is spelt."""
    if a.words & b.words - AREAS:
        return True
    pairs = ((x, y) for x in sorted(a.proper - AREAS) for y in sorted(b.proper - AREAS))
    return any(names.relation(x, y) in ("same", "transliteration", "misspelling") for x, y in pairs)


def other_area(a: Post, b: Post) -> bool:
    """They name two areas, bodies or portfolios of one sort: "governor of Unity state", "governor of Lakes state"."""
    if a.head in WITH_PORTFOLIO and (own := _portfolios(a)) and (other := _portfolios(b)):
        return not own & other
    if a.head in OF_A_COUNTRY and (here := _country(a)) and (there := _country(b)):
        return here != there
    if a.head in ("minister", "secretary"):
        return False
    one, two = sorted(a.proper - AREAS - b.words), sorted(b.proper - AREAS - a.words)
    areas = a.words & b.words & AREAS
    if not one or not two or not areas or areas & a.proper != areas & b.proper:
        return False
    forms = [*one, _initials(one)], [*two, _initials(two)]
    return all(names.relation(x, y) == "different" for x in forms[0] for y in forms[1])


def _initials(words: Sequence[str]) -> str:
    """The first letters of the words, in the order of the alphabet; of "l.a." its letters."""
    letters = (word.replace(".", "") if "." in word else word[0] for word in words)
    return "".join(sorted("".join(letters)))


def _portfolios(post: Post) -> set[str]:
    return {PORTFOLIOS[word] for word in post.words if word in PORTFOLIOS}


def _country(post: Post) -> str:
    """The country whose post it is; "" where the words tell another body, or none."""
    countries = {_country_of(word) for word in post.words - OF_FORCES}
    return countries.pop() if len(countries) == 1 else ""


@lru_cache(maxsize=20_000)
def _country_of(word: str) -> str:
    place = gazetteer().places.get(word)
    return place.country if place and place.kind == "country" else gazetteer().peoples.get(word, "")


def held_fact(
    articles: Sequence[Article],
    shape: Shape,
    slot: str,
    subject: str,
    group: Sequence[Held],
    origins: Origins,
    clash: Clash | None = None,
) -> Fact:
    """The public record of some statements; its claims are posts, for the shape "holder" with the names."""
    claims = []
    for h in group:
        start, end = h.post.start, h.post.end
        if shape == "holder":  # who holds it is told by both
            start, end = min(start, h.mention.start), max(end, h.mention.end)
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
