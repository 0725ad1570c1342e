"""How two places compare: one may be the other's short name, lie in it, or lie elsewhere."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from corroborate.lexicon.containment import VAGUE_REGIONS, distinct, outers
from corroborate.lexicon.places import gazetteer

from .comparison import Comparison
from .names_words import fold, relation

LONGEST = 120  # characters of a name that are read
DEEPEST = 8  # steps up from a place that are followed
REGION = 3  # countries that a region must hold for those elsewhere to be outside it

# What kind of place it is; names that differ in nothing else are one place's.
KINDS = frozenset(
    """
    the city of town village region province oblast krai state county district prefecture governorate republic island
    municipality area territory
    """.split()
)
# Kinds of water, sites and parts that make another place of the same name: the Gulf of Aden is not Aden.
PARTS = frozenset(
    """
    gulf bay sea strait river lake mountain mount
    north south east west northern southern eastern western central new old
    """.split()
)

_WORD_RE = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")


class _Place(NamedTuple):
    shown: str
    names: tuple[str, ...]  # what the atlas may know it by, the fullest first
    words: tuple[str, ...]  # folded, without words of kind
    qualifiers: tuple[str, ...]  # "France" in "Lyon, France"


def compare(first: str, second: str) -> Comparison:
    """Whether two names of places can mean where one thing happened; "not_comparable" where the atlas does not tell."""
    a, b = _place(first), _place(second)
    if not a.words or not b.words:
        return Comparison("not_comparable", "one of them is no name")
    if set(a.names) & set(b.names) or a.words == b.words:
        if _apart(a.qualifiers, b.qualifiers):
            return Comparison("contradiction", f"{first} and {second} lie in different countries or states")
        return Comparison("agree", f"both name {first}")
    for inner, outer in ((a, b), (b, a)):
        if lies_in(inner, outer):
            return Comparison("compatible", f"{inner.shown} lies in {outer.shown}")
    if compared := _spelt(a, b):
        return compared
    if all(p.names or p.qualifiers for p in (a, b)) and _settled(a, b):
        return Comparison("contradiction", f"{first} and {second} are two places, and neither lies in the other")
    for short, long in ((a, b), (b, a)):
        if set(short.words) < set(long.words) and not set(long.words) - set(short.words) & PARTS:
            return Comparison("compatible", f"{short.shown} may be short for {long.shown}, or near it")
    return Comparison("not_comparable", f"it is not known whether {first} lies in {second} or near it")


def inside(inner: str, outer: str) -> bool:
    """The atlas knows that the one lies in the other: "Lyon" in "France"."""
    return lies_in(_place(inner), _place(outer))


def lands(name: str) -> frozenset[str]:
    """The countries, in lower case, that the atlas puts a place in; of several where it knows several of the name."""
    place = _place(name)
    return frozenset(found for found in (*place.names, *_chain(place)) if _kind(found) == "country")


def is_wide(name: str) -> bool:
    """A country, a state or a region, within which an event has a place of its own."""
    return _kind(name.lower()) not in ("", "city", "capital")


def lies_in(inner: _Place, outer: _Place) -> bool:
    """One of the outer place's names is on the way up from the inner place."""
    return bool(_chain(inner) & {*outer.names, " ".join(outer.words)})


@lru_cache(maxsize=4096)
def _place(name: str) -> _Place:
    shown = " ".join(name[:LONGEST].split())
    head, *rest = (part.strip() for part in shown.split(","))
    qualifiers = tuple(q for part in rest for q in _names(_unabbreviated(part)))
    words = tuple(f for w in _WORD_RE.findall(head) if (f := fold(w)))
    telling = tuple(w for w in words if w not in KINDS) or words
    return _Place(shown, tuple(_names(head)), telling, qualifiers)


def _unabbreviated(part: str) -> str:
    table = gazetteer().abbreviations
    return table.get(part) or table.get(part.rstrip(".")) or part


def _names(text: str) -> list[str]:
    """The names in the atlas that a name may stand for."""
    lower = text.lower().removeprefix("the ").replace("’", "'")
    table = gazetteer().places
    place = table.get(lower) or table.get(lower.replace(".", ""))
    found = [place.name.lower()] if place else []
    found += (form for form in _forms(lower) if form in outers() or form in table)
    return list(dict.fromkeys(found))


def _forms(lower: str) -> list[str]:
    forms = [lower]
    stem, _, kind = lower.rpartition(" ")
    if kind in KINDS:
        forms += [f"{stem} oblast", f"{stem} krai", stem]
    if lower.startswith("city of "):
        forms.append(lower.removeprefix("city of "))
    return forms


def _chain(place: _Place) -> frozenset[str]:
    """Everything that a place lies in, as far as the atlas and its own qualifiers tell."""
    seen: set[str] = set(place.qualifiers)
    level = [*place.names, *place.qualifiers]
    for _ in range(DEEPEST):
        level = [outer for name in level for outer in outers().get(name, ()) if outer not in seen]
        seen.update(level)
    return frozenset(seen)


def _settled(a: _Place, b: _Place) -> bool:
    """The atlas tells that neither lies in the other: countries or states differ, or both are cities."""
    countries = [{name for name in (*p.names, *_chain(p)) if _kind(name) == "country"} for p in (a, b)]
    for region, own in ((a, countries[1]), (b, countries[0])):
        told = [_countries_in(name) for name in region.names if _kind(name) == "region"]
        if own and any(len(inner) >= REGION and not own & inner for inner in told):
            return True
    if not all(countries):
        return False
    if distinct((*a.names, *_chain(a)), (*b.names, *_chain(b))):
        return True
    if not countries[0] & countries[1]:
        return True
    states = [{name for name in (*p.names, *_chain(p)) if _kind(name) in ("state", "part")} for p in (a, b)]
    if all(states) and not states[0] & states[1]:
        return True
    return all(p.names and _kind(p.names[0]) in ("city", "capital") for p in (a, b))


@cache
def _countries_in(region: str) -> frozenset[str]:
    """The countries that the atlas puts in a region; none where its bounds are vague."""
    if region in VAGUE_REGIONS:
        return frozenset()
    countries = [name for name, place in gazetteer().places.items() if place.kind == "country"]
    return frozenset(name for name in countries if region in _chain(_place(name)))


def _kind(name: str) -> str:
    place = gazetteer().places.get(name)
    return place.kind if place else ""


def _apart(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Both are qualified, by places of which neither lies in the other."""
    if not first or not second or set(first) & set(second):
        return False
    above = [frozenset(names) | {o for n in names for o in outers().get(n, ())} for names in (first, second)]
    return not above[0] & frozenset(second) and not above[1] & frozenset(first)


def _spelt(a: _Place, b: _Place) -> Comparison | None:
    """Two spellings of one unknown name."""
    if len(a.words) != len(b.words) or (a.names and b.names):
        return None
    relations = [*map(relation, a.words, b.words)]
    if all(r in ("same", "transliteration") for r in relations):
        return Comparison("compatible", f"{a.shown} and {b.shown} are spellings of one name")
    if relations.count("misspelling") == 1 and all(r in ("same", "transliteration", "misspelling") for r in relations):
        return Comparison("contradiction", f"{a.shown} and {b.shown} are a letter apart", "a letter")
    return None
