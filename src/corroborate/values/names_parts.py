"""A person's name in parts: folded words, with titles, particles and suffixes told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from anyascii import anyascii

from corroborate.lexicon.given_names import FAMILY_FIRST
from corroborate.lexicon.organisations import LEGAL_FORMS
from corroborate.lexicon.titles import SUFFIXES, TITLE_WORDS
from corroborate.lexicon.transliteration import DISGUISES

from .names_words import fold

LONGEST = 200  # characters of a name that are read
MOST = 12  # parts of a name that are compared

# Articles and prepositions inside names; they tell nothing when missing. Longer lists would swallow Asian family names.
PARTICLES = frozenset(
    "al el ul ur ud bin ben ibn bint binti binte ould von van der den de da dos das del della di zu zum na".split()
)
FATHER_MARKS = frozenset("bin ben ibn bint binti binte ould".split())
ROAMING_TITLES = frozenset("haji hajji hadji hajj mullah mulla dr prof sheikh shaikh".split())

_WORD_RE = re.compile(r"[^\W_]+(?:['’`ʼ‘.]+[^\W_]+)*")
_IDEOGRAPH_RE = re.compile(r"[\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@dataclass(frozen=True)
class Parts:
    """A name taken apart; all words are folded."""

    words: tuple[str, ...]  # without titles, particles and suffixes
    titles: tuple[str, ...] = ()
    suffixes: frozenset[str] = frozenset()
    fathers: frozenset[str] = field(default_factory=frozenset)  # words after "bin"
    family: str = ""  # the family name, where the order of the parts shows it
    joined: str = ""  # every letter in order
    ideographs: str = ""  # the name's own signs, if it is written in them

    @property
    def initials(self) -> bool:
        """Some part is a single letter."""
        return any(len(word) == 1 for word in self.words)


@lru_cache(maxsize=20_000)
def parts(name: str) -> Parts:
    """Takes a person's name apart. Never raises; a name without letters has no words."""
    name = name[:LONGEST]
    ideographs = "".join(_IDEOGRAPH_RE.findall(name))
    if ideographs:
        name = _IDEOGRAPH_RE.sub(lambda sign: f" {anyascii(sign.group())} ", name)
    raw = [w for m in _WORD_RE.finditer(name) for w in _split(m.group())]
    words = [(shown, f) for shown in raw if (f := fold(_undisguised(shown)))][: MOST * 2]
    suffixes = frozenset(f for _, f in words[1:] if f in SUFFIXES)
    if len(words) - len(suffixes) > 1:
        words = [w for w in words if w[1] not in SUFFIXES or w is words[0]]
    titles = []
    while len(words) > 1 and words[0][1] in TITLE_WORDS and len(words[0][1]) > 1:
        titles.append(words.pop(0)[1])
    if len(words) > 2:
        titles += [f for _, f in words if f in ROAMING_TITLES]
        words = [w for w in words if w[1] not in ROAMING_TITLES] or words
    if len(words) > 1 and words[-1][1] in LEGAL_FORMS and words[-1][0].isupper() and len(words[-1][1]) > 2:
        words.pop()
    folded = [f for _, f in words]
    kept = _without_particles(folded)[:MOST]
    fathers = frozenset(_fathers(folded))
    comma = name.find(",")
    return Parts(
        words=tuple(kept),
        titles=tuple(titles),
        suffixes=suffixes,
        fathers=fathers,
        family=_family(kept, 0 < comma < len(name) - 4 and fold(name[comma:]) not in SUFFIXES),
        joined="".join(folded),
        ideographs=ideographs,
    )


def _fathers(folded: list[str]) -> Iterator[str]:
    marked = False
    for word in folded:
        if marked and word not in PARTICLES:
            yield word
        marked = word in FATHER_MARKS or (marked and word in PARTICLES)


def _split(word: str) -> list[str]:
    """Initials written together: "JC", "J.C."."""
    pieces = word.split(".")
    if all(len(piece) < 2 for piece in pieces):
        return pieces
    if len(word) == 2 and word.isupper() and word.isascii() and not set(word) & set("AEIOUY"):
        return list(word)
    return [word]


def _undisguised(word: str) -> str:
    mixed = any(c.isdigit() for c in word) and sum(c.isalpha() for c in word) > 1
    return word.translate(DISGUISES) if mixed else word


def _without_particles(folded: list[str]) -> list[str]:
    kept = [w for w in folded if w not in PARTICLES]
    return kept if kept else folded


def _family(words: list[str], inverted: bool) -> str:
    if not words:
        return ""
    first = inverted or (len(words) in (2, 3) and words[0] in FAMILY_FIRST and all(len(w) <= 6 for w in words))
    return words[0] if first else words[-1]
