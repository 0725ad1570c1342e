"""Two names in one slot: what two articles tell in the same words of two different persons, bodies or places."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from corroborate.lexicon.numbers import CARDINALS
from corroborate.lexicon.outlets import OUTLET_NAMES
from corroborate.schemas import Article, Clash, Fact, NameMention
from corroborate.values import names

from .claims import claim
from .identities import Identity
from .lines import Line, Weights, Wording, cosine, heaviest, of_wording
from .named import Named, Spoken, Told, named
from .one_place import DOUBT, Likeness, Places, alike
from .origins import Origins
from .posts import one_of_several, posts
from .told import fact

LIKE = 0.55  # cosine of the words around from which two names may fill one slot
TOLD = 0.45  # cosine of the whole sentences that a slot needs at least
SURE = 1.20  # both together, from which they hardly fill two
FRAMED = 0.25  # what a fully equal frame adds to the cosine,
USUAL = 0.3  # less the likeness of any two frames
TELLING = 4  # words around a name by which the like are found
MOST = 24  # names that share a telling word; beyond, the word tells nothing
RIVALS = 2  # names that may stand in another's slot; beyond, the words are a form that many things are told in
DIFFERENT = ("contradiction", "not_comparable")


def one_slot_facts(
    articles: Sequence[Article],
    lines: Sequence[Sequence[Line]],
    weights: Weights,
    known: Sequence[Identity],
    origins: Origins,
) -> list[Fact]:
    """Facts about names that differ where all else is told alike.

    A name that both articles know is told of two things.
    """
    spoken = Spoken(articles)
    found = named(lines, weights, known)
    places = Places(articles, found, spoken)
    best: dict[tuple[int, int], tuple[float, str | None, Named, Named]] = {}
    likeness: dict[tuple[Told, Told], Likeness | None] = {}
    for first, second in _pairs(found):
        both = first.told, second.told
        if both not in likeness:
            likeness[both] = alike(*both) if first.mention.kind == "place" else _alike(*both)
        if (told := likeness[both]) is None:
            continue
        slot, place = (first.identity, second.identity), first.mention.kind == "place"
        if (slot in best and told.score <= best[slot][0]) or _numbers_apart(first.line, second.line):
            continue
        doubt = places.doubt(first, second, told) if place else _doubt(first, second, told.score, spoken)
        if doubt is not None:
            best[slot] = told.score, doubt or None, first, second
    rivals = Counter(identity for slot in best for identity in slot)
    single = [slot for slot in sorted(best) if max(rivals[identity] for identity in slot) <= RIVALS]
    return [_fact(articles, known, *best[slot], origins) for slot in single]


def _alike(first: Told, second: Told) -> Likeness | None:
    """How alike two names are told; None where they fill two slots."""
    score = cosine(first.near, second.near)
    if score < LIKE - FRAMED * (1 - USUAL):
        return None
    score += FRAMED * (Indel.normalized_similarity(first.around, second.around) - USUAL)
    if score < LIKE or (told := cosine(first.vector, second.vector)) < TOLD:
        return None
    return Likeness(score + told)


def _doubt(first: Named, second: Named, score: float, spoken: Spoken) -> str | None:
    """Why two names that neither article has of two things may be no error, or ""; None where they fill two slots."""
    if not _different(first.mention, second.mention):
        return None
    if spoken.knows(first.article, second, first) or spoken.knows(second.article, first, second):
        return None
    if _colleagues(first, second):
        return None
    return "" if score >= SURE else DOUBT


def _colleagues(first: Named, second: Named) -> bool:
    """Both bear a post that several may hold, and are told as one of them: "a commission spokesman"."""
    one, other = (
        {p.head for p in posts(x.line, x.mention.start, x.mention.end) if one_of_several(x.line, p)}
        for x in (first, second)
    )
    return not one.isdisjoint(other)


def _numbers_apart(first: Line, second: Line) -> bool:
    """Both tell numbers of one thing and none alike: sentences of one pattern about two things."""
    one, other = _numbers(first.wording), _numbers(second.wording)
    return bool(one.keys() & other.keys()) and set(one.values()).isdisjoint(other.values())


@of_wording
def _numbers(wording: Wording) -> dict[str, str]:
    """The numbers of a sentence by the word behind each."""
    low = wording.low
    return {behind: word for word, behind in pairwise((*low, "")) if word[0].isdigit() or word in CARDINALS}


def _pairs(found: Sequence[Named]) -> Iterator[tuple[Named, Named]]:
    """Names of one kind and of two articles that share a telling word, in order, the lower identity first."""
    holders: dict[tuple[str, str], list[int]] = {}
    telling: dict[Told, list[str]] = {}
    for i, one in enumerate(found):
        kind, told = one.mention.kind, one.told
        if told not in telling:
            telling[told] = heaviest(told.near, TELLING)
        for word in telling[told]:
            holders.setdefault((kind, word), []).append(i)
    home = [one.article for one in found]
    pairs = set[tuple[int, int]]()
    for members in holders.values():
        if found[members[0]].identity == found[members[-1]].identity:
            continue
        first, own = 0, -1  # where the mentions of one identity, which stand together, begin
        for n, j in enumerate(members[: 4 * MOST]):
            if found[j].identity != own:
                first, own = n, found[j].identity
            before, article = members[max(0, n - MOST) : first], home[j]
            pairs.update([(i, j) for i in before if home[i] != article])
    for i, j in sorted(pairs):
        yield found[i], found[j]


def _different(first: NameMention, second: NameMention) -> bool:
    """The two cannot be one, nor are they two outlets, which each report names its own of."""
    if first.name in OUTLET_NAMES and second.name in OUTLET_NAMES:
        return False
    if first.text == second.text:
        return False  # a bare surname may be that of either
    compared = names.compare(first.name, second.name, first.kind)
    if compared.verdict not in DIFFERENT or compared.slip is not None:
        return False
    return compared.verdict == "contradiction" or _head(first) == _head(second)


def _head(mention: NameMention) -> str:
    """What sort of place a name names by its last word: "Byberry Road" a road."""
    return mention.name.rpartition(" ")[2] if " " in mention.name else ""


def _fact(
    articles: Sequence[Article],
    known: Sequence[Identity],
    score: float,
    doubt: str | None,
    first: Named,
    second: Named,
    origins: Origins,
) -> Fact:
    places = [(x.article, x.mention) for x in (first, second)]
    if doubt is None:
        for side in (first, second):
            told = {side.article}
            for article, mention in known[side.identity].mentions:
                if article not in told:
                    told.add(article)
                    places.append((article, mention))
    claims = tuple(claim(articles[n], m.start, m.end, m.name) for n, m in places)
    reason = f"{first.mention.name} and {second.mention.name} are named in the same words"
    return fact(
        "place" if first.mention.kind == "place" else "name",
        "identity",
        f"name {first.mention.name} or {second.mention.name}",
        claims,
        origins,
        reason=reason,
        subject=f"{first.mention.name} or {second.mention.name}",
        verdict="contradiction",
        why=(f"likeness {score:.2f}",),
        clash=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
