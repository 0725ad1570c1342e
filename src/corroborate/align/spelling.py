"""One name in several spellings: proper words a letter or two apart that stand in the same company."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.outlets import FOLDED_AGENCIES
from corroborate.lexicon.places import gazetteer
from corroborate.schemas import Article, Claim, Clash, Fact
from corroborate.text.lemmas import is_common, is_known
from corroborate.values import names

from .claims import claim
from .lines import Line, Weights, cosine, fold
from .military_ranks import rank_facts
from .namesakes import namesake_facts
from .origins import Origins
from .phrases import phrase_facts
from .proper import GONE_BY, Place, Spelling, collect
from .told import fact

LONG = 8  # letters from which two may be wrong
LONGER = 10  # letters of a name that no other one comes near
USUAL = 3  # articles in which a spelling is the story's usual one
TRIES = 400_000  # pairs of words that are tried in a story, about
RARER = 3  # times that the usual spelling is as frequent as an odd one,
SWAMPED = 12  # and as one that is hardly another's
SHOWN = 40  # claims of a spelling that a fact keeps
OWN = 3  # and places of the usual spelling in the article that has the odd one
SURE, DOUBTFUL = 2.5, 2.0  # points from which two spellings are one name's

# What speaks for one name and against it, in points.
POINTS: dict[str, float] = {
    "company": 3.0,  # another part of the name is the same
    "strangers": -2.5,  # both have other parts, and none is the same
    "mates": 3.0,  # both are members of lists that share a member
    "title": 1.5,
    "frame": 1.0,  # the same word before: "the town of"
    "near": 1.0,  # the words around are alike
    "nearer": 1.0,
    "nearest": 1.0,
    "usual": 1.0,  # one is the story's usual spelling and stands in no article that has the other
    "long": 1.0,  # one letter of many
    "longest": 1.5,  # so many that they are hardly two names'
    "turned": 1.5,  # two letters have changed places
    "unknown": 1.5,  # the usual spelling is in the dictionary and the other is not
    "odd": 2.0,  # the other stands in one article only, is far rarer, and is no known name
    "edits": -1.0,  # two letters differ
    "first": -0.5,  # the first letter differs
    "common": -2.0,  # both are words of the language
    "given": -1.0,  # both are given names
    "together": -2.0,  # an article has both
    "slip": 1.5,  # though as parts of one name, and not as often
    "beside": 0.5,  # though the odd spelling is hardly ever there
    "swamped": 1.5,  # so much rarer that it is hardly another's, and one letter of many apart
    "sentence": -2.0,  # one sentence has both
    "orphan": 2.0,  # though it names somebody by a surname whom it never names in full
}
NEAR = (0.15, 0.22, 0.35)  # cosine of the words around from which it is near, nearer, nearest


class Evidence(NamedTuple):
    """Points for one name, the relation of the spellings, and what a reader is told."""

    points: float
    relation: names.Relation
    reason: str
    given: bool = False  # a given name stands where another name does: William, Williams


def spelling_facts(
    articles: Sequence[Article], lines: Sequence[Line], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about names that the articles spell differently."""
    facts = []
    for first, second in candidates(collect(lines)):
        found = weighed(first, second, weights)
        if found is not None and found.points >= DOUBTFUL:
            facts.append(_fact(articles, first, second, found, weights, origins))
    facts += namesake_facts(articles, lines, weights, origins)
    facts += phrase_facts(articles, lines, origins)
    return facts + rank_facts(articles, lines, origins)


def candidates(spellings: Sequence[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """Pairs whose words are one or two letters apart, the commoner spelling first.

    Words within edit distance two of each other share a run: they meet in a block by their beginning or their end;
    short words may not, and meet by their letters or by what they stand beside.
    """
    blocks: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        beside = (
            (f"{name} {spelling.word[0]}" for name in sorted(spelling.company)) if len(spelling.word) < LONG else ()
        )
        letters = "".join(sorted(spelling.word))  # of two of which a pair has changed places
        for block in (f"<{spelling.word[:2]}", f"{spelling.word[-3:]}>", letters, *beside):
            blocks.setdefault(block, []).append(spelling)
    seen = set()
    crowd = max(8, TRIES // max(1, len(spellings)))
    for _, members in sorted(item for item in blocks.items() if len(item[1]) > 1):
        for j, b in enumerate(members):
            for a in members[max(0, j - crowd) : j]:
                limit = _limit(a, b)
                if (a.word, b.word) not in seen and OSA.distance(a.word, b.word, score_cutoff=limit) <= limit:
                    seen.add((a.word, b.word))
                    yield (a, b) if _rank(a) >= _rank(b) else (b, a)


def _limit(a: Spelling, b: Spelling) -> int:
    return 2 if min(len(a.word), len(b.word)) >= LONG or a.company & b.company or a.mates & b.mates else 1


def _rank(spelling: Spelling) -> tuple[int, int]:
    return len(spelling.articles), len(spelling.places)


def weighed(first: Spelling, second: Spelling, weights: Weights) -> Evidence | None:
    """What speaks for two spellings being one name's; `first` is the commoner. None where they surely are two words."""
    relation = names.related(first.shown, second.shown, first.company | second.company)
    company = sorted(word for word in first.company & second.company if word not in _peoples())
    odd, swamped = relation == "misspelling" and _odd(first, second), len(first.places) >= SWAMPED * len(second.places)
    beside = bool(first.sentences & second.sentences)
    if relation == "same" or (beside and not (odd and swamped)):
        return None
    if relation == "variant" and not (_plural(first, second) or _two_forms(first, second) or _grown(first, second)):
        return None
    if _named_after(first, second) or _named_after(second, first):
        return None
    if {first.word, second.word} & FOLDED_AGENCIES:
        return None  # "Kyodo" is no Kyoto
    if (_on_map(first.word) and _on_map(second.word)) or _abroad(first, second) or _abroad(second, first):
        return None
    wrong = int(OSA.distance(first.word, second.word))
    if is_common(first.word) and is_common(second.word) and fold(first.word) == fold(second.word):
        return None  # "Lund Dead", "Lund's Death"
    if any(long.shown[1:].lower() == short.shown.lower() for long, short in ((first, second), (second, first))):
        return None  # "SKorean", "XPrize": a letter stands for a word
    if relation == "different" and (wrong > 2 or not company):
        return None
    if wrong > 1 and all(map(_on_map, company)) and _familiar(first.word) and _familiar(second.word):
        return None  # "Oslo, Norway", "Oslo's Norman hospital"
    if company and all(is_common(word) for word in company) and _strangers(first, second):
        company = []  # "Emergency Minister Ulan Sadik", "Emergency Minister Nurlan Tok"
    together = first.articles & second.articles
    mates = sorted(first.mates & second.mates)
    whole = first.company | first.titles, second.company | second.titles
    shortest = min(len(first.word), len(second.word))
    turned = sorted(first.word) == sorted(second.word)
    if shortest < 5 and not company and not (odd and turned):
        return None
    near = max((cosine(a, b) for a in first.near(weights) for b in second.near(weights)), default=0.0)
    evidence = {
        "company": bool(company),
        "strangers": bool(whole[0] and whole[1] and not whole[0] & whole[1]),
        "mates": bool(mates),
        "title": bool(first.titles & second.titles),
        "frame": bool((first.frames & second.frames) - {""}),
        "near": near >= NEAR[0],
        "nearer": near >= NEAR[1],
        "nearest": near >= NEAR[2],
        "usual": len(first.articles) >= USUAL and not together,
        "long": wrong == 1 and shortest >= LONG,
        "longest": wrong == 1 and shortest >= LONGER and not (is_known(first.word) and is_known(second.word)),
        "turned": turned and (wrong == 1 or shortest >= LONG),
        "unknown": _familiar(first.word) and not _familiar(second.word) and len(first.places) > len(second.places),
        "odd": odd,
        "beside": odd and bool(together),
        "swamped": odd and swamped and wrong == 1 and shortest >= LONG,
        "sentence": beside,
        "orphan": odd and bool(together and first.company) and not (second.company or second.titles or _given(first)),
        "edits": wrong > 1,
        "first": first.word[0] != second.word[0],
        "common": is_common(first.word) and is_common(second.word),
        "given": _given(first) and _given(second),
        "together": bool(together),
        "slip": bool(together and company and len(second.places) < len(first.places)),
    }
    points = sum(POINTS[name] for name, holds in evidence.items() if holds)
    given = bool(company) and min(first.word, second.word, key=len) in GIVEN_NAMES and not _two_forms(first, second)
    return Evidence(points, relation, _reason(company, mates), given)


def _strangers(first: Spelling, second: Spelling) -> bool:
    """Both have other names beside them that are no words of the language, and none is the same."""
    one, other = ({word for word in spelling.company if not is_common(word)} for spelling in (first, second))
    return bool(one and other) and not one & other


def _odd(first: Spelling, second: Spelling) -> bool:
    rare = len(second.articles) == 1 and len(first.places) >= RARER * len(second.places)
    return rare and not _familiar(second.word)


def _given(spelling: Spelling) -> bool:
    return spelling.word in GIVEN_NAMES


def _familiar(word: str) -> bool:
    """The dictionary, the atlas or the lists of names have the word."""
    return is_known(word) or word in GIVEN_NAMES or _on_map(word)


@cache
def _peoples() -> frozenset[str]:
    """Words for peoples, which stand before a name and are no part of it, "South Korean"; but for those that are given
    names: "Finn".
    """
    return frozenset(name.split()[-1] for name in gazetteer().peoples) - GIVEN_NAMES.keys()


def _on_map(word: str) -> bool:
    """The name of a place or a people in the atlas."""
    return word in gazetteer().places or word in gazetteer().peoples


def _abroad(here: Spelling, there: Spelling) -> bool:
    """One is a place of the atlas, the other by its marks that of another language: Mozambique, Moçambique."""
    return _on_map(here.word) and here.shown.isascii() and not there.shown.isascii()


def _named_after(place: Spelling, brand: Spelling) -> bool:
    """A name that is a place's with a letter behind it: Saudi, Saudia."""
    return _on_map(place.word) and brand.word[:-1] == place.word and not brand.word.endswith(place.word[-1])


def _plural(first: Spelling, second: Spelling) -> bool:
    """They differ by a final s, and are no words of the language that have a plural."""
    short, long = sorted((first.word, second.word), key=len)
    return long == short + "s" and not is_common(short) and not is_common(long)


def _grown(first: Spelling, second: Spelling) -> bool:
    """A part of one officer's name with letters too many, once: "Judge Anna Brandtis" is Anna Brandt."""
    longer = second.word.startswith(first.word) and first.titles & second.titles and first.company & second.company
    return bool(longer) and _odd(first, second)


def _two_forms(first: Spelling, second: Spelling) -> bool:
    """Two given names a letter apart that one surname follows: Michel, Michael."""
    given = _given(first) and _given(second) and bool(first.company & second.company)
    short, long = sorted((first.word, second.word), key=len)
    return given and len(long) - len(short) < 2 and not long.startswith(short)


def _reason(company: Sequence[str], mates: Sequence[str]) -> str:
    if company and company[0] == GONE_BY:
        return "both are told as a nickname"
    if company:
        return f"both stand beside {company[0].title()}"
    return f"both stand in a list with {mates[0].title()}" if mates else "both stand in the same words"


def _doubt(found: Evidence) -> str | None:
    if found.relation == "transliteration":
        return "it may be another transliteration"
    if found.relation == "variant" and not found.given:
        return "it may be another form of the name"
    return None if found.points >= SURE else "they may be two names"


def _slip(first: Spelling, second: Spelling, doubt: str | None) -> str | None:
    """How many letters are wrong, where a letter or two are."""
    wrong = OSA.distance(first.shown, second.shown, score_cutoff=2)
    return ("one letter" if wrong == 1 else "two letters") if wrong <= 2 and doubt is None else None


def _fact(
    articles: Sequence[Article],
    first: Spelling,
    second: Spelling,
    found: Evidence,
    weights: Weights,
    origins: Origins,
) -> Fact:
    usual, others = nearest(first, second, weights)
    own = _own(first, second, usual)
    others = [*own, *(place for place in others if place not in own)]
    shown = usual[0], *second.places[: SHOWN - 1], *usual[1:]
    claims = tuple(_claim(articles, place) for place in shown)
    beside = tuple(_claim(articles, place) for place in others)
    doubt = _doubt(found)
    reason = f"{first.shown} and {second.shown} are spelt differently; {found.reason}"
    return fact(
        "name",
        "spelling",
        f"spelling of {first.shown}",
        claims,
        origins,
        reason=reason,
        why=(f"points for one name {found.points:g}",),
        clash=Clash(first=0, second=1, reason=reason, slip=_slip(first, second, doubt), doubt=doubt, beside=beside),
    )


def _own(usual: Spelling, odd: Spelling, shown: Sequence[Place]) -> list[Place]:
    """Where the article that has the odd spelling has the usual one, too."""
    return [place for place in usual.places if place[0] in odd.articles and place not in shown][:OWN]


def nearest(usual: Spelling, odd: Spelling, weights: Weights) -> tuple[list[Place], list[Place]]:
    """Of every article that has the usual spelling the place about which the words are most like those about the odd
    one, the likest first: those that may tell of the same thing, at least one, and the others.
    """
    others = odd.near(weights)
    likeness: dict[int, tuple[float, Place]] = {}
    for place, vector in zip(usual.places, usual.near(weights), strict=False):
        alike = max((cosine(vector, other) for other in others), default=0.0)
        if place[0] not in likeness or alike > likeness[place[0]][0]:
            likeness[place[0]] = alike, place
    for place in usual.places:
        likeness.setdefault(place[0], (0.0, place))
    ranked = sorted(likeness.values(), key=lambda item: (-item[0], item[1]))[:SHOWN]
    near = max(1, sum(alike >= NEAR[0] for alike, _ in ranked))
    return [place for _, place in ranked[:near]], [place for _, place in ranked[near:]]


def _claim(articles: Sequence[Article], place: Place) -> Claim:
    number, start, end = place
    return claim(articles[number], start, end, articles[number].text[start:end])
