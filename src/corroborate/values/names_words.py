"""How two single words of names relate: the same, another spelling of one sound, a form of it, or a slip of the pen."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Literal

from anyascii import anyascii
from rapidfuzz.distance import OSA

from corroborate.lexicon.given_names import GIVEN_NAMES, same_group, same_spelling_group
from corroborate.lexicon.transliteration import (
    BRITISH_ENDINGS,
    EXCHANGES,
    KOREAN_FAMILIES,
    KOREAN_SOUNDS,
    SLAVIC_ENDINGS,
    SOUNDS,
    UNWRITTEN,
    UNWRITTEN_MARKS,
    UNWRITTEN_PARTS,
    WADE_GILES,
)

Relation = Literal["same", "transliteration", "variant", "misspelling", "different"]

LONGEST = 40  # letters of a word that are looked at
SHORTEST = 4  # letters from which one wrong letter is more likely a slip than another name
LONG = 8  # letters from which two may be wrong

_VOWELS, _SOFT = "aeiou", "aeiouy"
_UNLETTERED_RE = re.compile(r"[^a-z0-9]+")
_DOUBLED_RE = re.compile(r"(.)\1+")
_LIGATURES = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
# What a demonym may add, by the last letter of the place's name.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "a": ("n", "ns"),
    "e": ("an", "ans"),
    "o": ("an", "ans"),
    "y": ("an",),
    "i": ("an",),
    "": ("i", "is", "er", "ers"),
}
_FEMININES = (
    ("ov", "ova"),
    ("ev", "eva"),
    ("in", "ina"),
    ("sky", "skaya"),
    ("ski", "ska"),
    ("skiy", "skaya"),
    ("y", "aya"),
)
_DEMONYMS = frozenset("s es ian ese ish ite".split())  # whatever the place's last letter
_STEM_DEMONYMS = frozenset("ian an ese ish ean ans ians".split())  # after the name without its last vowels
# How many letters of the one word and of the other an exchange or a doubled consonant takes.
_SIZES = sorted({(len(a), len(b)) for a, b in EXCHANGES | UNWRITTEN} | {(1, 2), (2, 1)})


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Lower-case Latin letters and digits of a word, without marks, apostrophes or hyphens."""
    return _UNLETTERED_RE.sub("", anyascii(word[:LONGEST]).lower())


@lru_cache(maxsize=100_000)
def sound(folded: str) -> str:
    """A broad key of a folded word: spellings of one sound in many languages share it."""
    word = folded.removesuffix("e") if len(folded) > 4 else folded
    for letters, value in SOUNDS:
        if letters in word:
            word = word.replace(letters, value)
    word = _DOUBLED_RE.sub(r"\1", word)
    return word[:1] + word[1:].replace("h", "") if len(word) > 3 else word


def same_sound(a: str, b: str) -> bool:
    """The two may be spellings of one sound; too many differing letters are no spelling matter."""
    return min(len(a), len(b)) > 3 and sound(a) == sound(b) and edits(a, b, 3) <= (3 if min(len(a), len(b)) > 6 else 2)


def korean(folded: str) -> str:
    """The key of a syllable of a Korean given name."""
    word = folded
    for letters, value in KOREAN_SOUNDS:
        word = word.replace(letters, value)
    return word


def same_korean_family(a: str, b: str) -> bool:
    """Two romanisations of one Korean family name."""
    return a in KOREAN_FAMILIES and KOREAN_FAMILIES[a] == KOREAN_FAMILIES.get(b)


def pinyin(folded: str) -> str:
    """A Chinese syllable in today's spelling."""
    return WADE_GILES.get(folded, folded)


def edits(a: str, b: str, most: int = 3) -> int:
    """Letters to change, add, drop or swap with their neighbour; `most` + 1 where there are more than `most`."""
    return int(OSA.distance(a, b, score_cutoff=most))


@lru_cache(maxsize=50_000)
def american(folded: str) -> str:
    """The word in American spelling."""
    for british, ending in BRITISH_ENDINGS:
        if folded == british or (folded.endswith(british) and len(folded) > len(ending) + 1):
            return folded[: -len(british)] + ending
    return folded


@lru_cache(maxsize=50_000)
def relation(first: str, second: str) -> Relation:
    """How two words relate. Symmetric. A "variant" is another form of a word: plural, demonym, short form, nickname."""
    a, b = sorted((fold(first), fold(second)), key=lambda w: (len(w), w))
    if a == b:
        return "same"
    if not a:
        return "different"
    if fold(first.translate(_LIGATURES)) == fold(second.translate(_LIGATURES)) or american(a) == american(b):
        return "variant" if american(a) == american(b) else "transliteration"
    if same_spelling_group(a, b):
        return "transliteration"
    if same_group(a, b) or _inflected(a, b):
        return "variant"
    if transliterated(a, b) or pinyin(a) == pinyin(b):
        return "transliteration"
    if len(a) > SHORTEST and (transliterated(a.removesuffix("s"), b) or transliterated(a, b.removesuffix("s"))):
        return "transliteration"  # "Kazakh", "Kazaks"
    if two_sexes(a, b):
        return "different"
    if _shortened(a, b):
        return "variant"
    allowed = 2 if len(a) >= LONG else 1
    return "misspelling" if len(a) >= SHORTEST and edits(a, b, allowed) <= allowed else "different"


def related(first: str, second: str, beside: AbstractSet[str]) -> Relation:
    """How two parts of names relate that stand beside others (in lower case).

    A vowel that the script of "Abd" leaves out is spelt as one likes.
    """
    known, a, b = relation(first, second), fold(first), fold(second)
    if known not in ("misspelling", "different") or UNWRITTEN_PARTS.isdisjoint({a, b, *beside}):
        return known
    return "transliteration" if transliterated(a, b, unwritten=True) else known


def _inflected(short: str, long: str) -> bool:
    """A plural, a demonym or a woman's form of the other."""
    ends = long.removeprefix(short)
    if ends != long and len(short) >= 3 and (ends in _DEMONYMS or ends in _ENDINGS.get(short[-1], _ENDINGS[""])):
        return True
    if long.endswith("ies") and short == long[:-3] + "y":
        return True
    stem = short.rstrip(_SOFT)
    if len(stem) >= 4 and long.startswith(stem) and long[len(stem) :] in _STEM_DEMONYMS:
        return True
    return any(short.endswith(a) and long == short[: -len(a)] + b for a, b in _FEMININES)


def _shortened(short: str, long: str) -> bool:
    """A beginning of three letters or more, where the other has two more letters or more."""
    return len(short) >= 3 and len(long) - len(short) >= 2 and long.startswith(short)


def two_sexes(a: str, b: str) -> bool:
    """One is a man's and the other a woman's name: Daniel, Daniela; Petrov, Petrova."""
    short, long = sorted((a, b))
    if len(short) > 3 and long == short + "a" and short.endswith(("ov", "ev", "in", "yn")):
        return True
    sexes = {GIVEN_NAMES.get(a), GIVEN_NAMES.get(b)}
    return sexes == {"m", "f"}


def transliterated(a: str, b: str, *, unwritten: bool = False) -> bool:
    """The words differ by nothing but letters that careful writers of such names exchange; `unwritten` where the name
    is known to be of a language that leaves vowels out.
    """
    if abs(len(a) - len(b)) > 3 or min(len(a), len(b)) < 2:
        return False
    unwritten = unwritten or any(mark in a and mark in b for mark in UNWRITTEN_MARKS)
    doubled = unwritten or (a.endswith(SLAVIC_ENDINGS) and b.endswith(SLAVIC_ENDINGS))
    reached = {0: {0}}
    for i in range(len(a) + 1):
        row = reached.get(i, set())
        for j in range(len(b) + 1):
            if j not in row:
                continue
            for di, dj in _steps(a, b, i, j, unwritten, doubled):
                reached.setdefault(i + di, set()).add(j + dj)
    return len(b) in reached.get(len(a), set())


def _steps(a: str, b: str, i: int, j: int, unwritten: bool, doubled: bool) -> Iterator[tuple[int, int]]:
    if i < len(a) and j < len(b) and a[i] == b[j]:
        yield 1, 1
    for di, dj in _SIZES:
        pair = (a[i : i + di], b[j : j + dj])
        twice = doubled and (_doubled(*pair) or _doubled(pair[1], pair[0]))
        if pair in EXCHANGES or (unwritten and pair in UNWRITTEN) or twice:
            yield di, dj


def _doubled(single: str, double: str) -> bool:
    return len(single) == 1 and double == single * 2 and single not in _VOWELS
