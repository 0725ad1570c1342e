"""Whether two names can be one person's: parts are paired in any order; missing is no evidence, different is."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from corroborate.lexicon.given_names import same_group, same_spelling_group
from corroborate.lexicon.transliteration import CONSONANTS, KOREAN_FAMILIES

from .names_parts import Parts, parts
from .names_words import edits, korean, pinyin, same_korean_family, same_sound, sound, transliterated, two_sexes

_VOWELS_RE = re.compile("[aeiouywh]")
_ARTICLE_RE = re.compile(r"(?<!\w)\u0627\u0644(?=\w{2})")
_UNVOCALISED_RE = re.compile("[\u0590-\u06ff]")
_DOUBLED_RE = re.compile(r"(.)\1+")

Kin = Literal["same", "sound", "nickname", "initial", "slip"]
RANKS: dict[Kin, int] = {"same": 0, "sound": 1, "nickname": 2, "initial": 4, "slip": 3}

SLIPS = 2  # letters that may be wrong in a whole name
SHORT = 4  # letters of a part in which two wrong letters are too many


class Match(NamedTuple):
    """Two parts that stand for each other; `wrong` counts the letters that differ by a slip."""

    first: str
    second: str
    kin: Kin
    wrong: int


class Pairing(NamedTuple):
    """The parts of two names, paired, and those without a partner."""

    matches: tuple[Match, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def wrong(self) -> int:
        """Letters that differ by slips in all."""
        return sum(match.wrong for match in self.matches)

    @property
    def full(self) -> int:
        """Pairs of whole words, initials not counted."""
        return sum(match.kin != "initial" for match in self.matches)


def kin(a: str, b: str, asian: bool) -> tuple[Kin, int] | None:
    """How two folded parts are related, with the number of wrong letters; None where they are two names."""
    if a == b:
        return "same", 0
    if asian and (same_korean_family(a, b) or (max(len(a), len(b)) <= 8 and korean(a) == korean(b))):
        return "sound", 0
    if min(len(a), len(b)) == 1:
        return ("initial", 0) if a[0] == b[0] else None
    if same_spelling_group(a, b) or transliterated(a, b) or same_sound(a, b) or pinyin(a) == pinyin(b):
        return "sound", 0
    if same_group(a, b):
        return "nickname", 0
    if two_sexes(a, b):
        return None
    wrong = edits(a, b, SLIPS)
    if wrong == SLIPS and edits(sound(a), sound(b), 1) == 1:
        wrong = 1  # one of the two is a matter of spelling
    if wrong <= SLIPS and (wrong == 1 or min(len(a), len(b)) >= SHORT):
        return "slip", wrong
    return None


def pair(first: Parts, second: Parts) -> Pairing:
    """Pairs the parts of two names, the surest first."""
    if second.words < first.words:
        other = pair(second, first)
        turned = tuple(Match(m.second, m.first, m.kin, m.wrong) for m in other.matches)
        return Pairing(turned, other.right, other.left)
    a = _joined(first.words, second.words)
    b = _joined(second.words, a)
    asian = all(len(words) in (2, 3) and any(w in KOREAN_FAMILIES for w in words) for words in (a, b))
    options = sorted(
        (RANKS[found[0]], found[1], abs(i - j), i, j, found[0])
        for i, x in enumerate(a)
        for j, y in enumerate(b)
        if (found := kin(x, y, asian))
    )
    left, right, matches = set(range(len(a))), set(range(len(b))), []
    for _, wrong, _, i, j, how in options:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            matches.append((i, Match(a[i], b[j], how, wrong)))
    ordered = tuple(match for _, match in sorted(matches))
    return Pairing(ordered, tuple(a[i] for i in sorted(left)), tuple(b[j] for j in sorted(right)))


def _joined(words: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """The words, those put together that the other name writes in one ("Jong", "un": "Jongun")."""
    result: list[str] = []
    i = 0
    while i < len(words):
        for size in (4, 3, 2) if len(words[i]) > 1 and words[i] not in others else ():
            pieces = words[i : i + size]
            piece = next((p for p in ("".join(pieces), "".join(map(pinyin, pieces))) if _among(p, others)), "")
            if len(pieces) == size and len(piece) >= 4:
                result.append(piece)
                i += size
                break
        else:
            result.append(words[i])
            i += 1
    return tuple(result)


def _among(piece: str, others: Iterable[str]) -> bool:
    return any(
        piece == o or (min(len(piece), len(o)) > 5 and (same_sound(piece, o) or edits(piece, o, 1) <= 1))
        for o in others
    )


def same_person(first: str, second: str) -> tuple[bool, str]:
    """Whether two names may be one person's for somebody who searches a list, slips of the pen allowed for."""
    a, b = parts(first), parts(second)
    if not a.words or not b.words:
        return first.strip() == second.strip(), "one of them has no letters"
    if a.ideographs and b.ideographs:
        return a.joined == b.joined, "the signs are read alike" if a.joined == b.joined else "the signs differ"
    if unvocalised(first) != unvocalised(second):
        alike = edits(_skeleton(first), _skeleton(second)) <= 1
        return alike, "the consonants are the same" if alike else "the consonants differ"
    found = pair(a, b)
    if objection := conflict(a, b):
        return False, objection
    if found.left and found.right:
        if run_together(a, b):
            return True, f"The letters are the same, divided otherwise; {describe(found)}"
        return False, describe(found)
    loose = any(m.wrong > 1 for m in found.matches) and (found.left or found.right)
    if found.wrong > SLIPS or loose or not _enough(a, b, found):
        return False, describe(found)
    return True, describe(found)


def unvocalised(name: str) -> bool:
    """The name is written in Arabic or Hebrew letters, which leave vowels out."""
    return bool(_UNVOCALISED_RE.search(name))


def _skeleton(name: str) -> str:
    """The consonants of a name's words in alphabetical order, without articles and doubled letters."""
    bare = (word for word in parts(_ARTICLE_RE.sub("", name)).words if word not in ("bn", "bnt"))
    return "".join(sorted(_VOWELS_RE.sub("", _DOUBLED_RE.sub(r"\1", word)).translate(CONSONANTS) for word in bare))


def run_together(a: Parts, b: Parts) -> bool:
    """The letters are the same, but divided into parts otherwise."""
    return len(a.words) != len(b.words) and min(len(a.joined), len(b.joined)) >= 6 and edits(a.joined, b.joined, 1) <= 1


def _enough(a: Parts, b: Parts, found: Pairing) -> bool:
    """What is paired suffices: two parts, or the only one if it is the family name."""
    if found.full and (len(found.matches) >= 2 or not (found.left or found.right)):
        return True
    single, whole = (a, b) if len(a.words) == 1 else (b, a)
    return (
        len(single.words) == 1
        and bool(found.matches)
        and whole.family in (found.matches[0].first, found.matches[0].second)
    )


def conflict(a: Parts, b: Parts) -> str | None:
    """Why the names are two persons' although their parts can be paired."""
    if a.suffixes and b.suffixes and a.suffixes != b.suffixes:
        return f"{_list(sorted(a.suffixes))} and {_list(sorted(b.suffixes))} are two generations"
    own = a.words[0], b.words[0]
    if a.fathers and b.fathers and own[0] != own[1] and own[0] not in a.fathers and own[1] not in b.fathers:
        for name, fathers in ((own[0], b.fathers), (own[1], a.fathers)):
            if name in fathers:
                return f"{_list([name])} is the one's own and the other's father's name"
    return None


def describe(found: Pairing) -> str:
    """The sentence that explains a pairing."""
    said = []
    same = [m.first for m in found.matches if m.kin == "same"]
    if same:
        said.append(f"{_list(same)} in both")
    for match in found.matches:
        first, second = match.first.title(), match.second.title()
        if match.kin == "sound":
            said.append(f"{first} and {second} are spellings of one name")
        elif match.kin == "nickname":
            said.append(f"{first} and {second} are forms of one given name")
        elif match.kin == "initial":
            short, long = sorted((first, second))
            said.append(f"{short} stands for {long}")
        elif match.kin == "slip":
            said.append(
                f"{first} and {second} are {'a letter' if match.wrong == 1 else f'{match.wrong} letters'} apart"
            )
    if found.left and found.right:
        said.append(f"{_list(found.left)} is not {_list(found.right)}")
    elif found.left or found.right:
        said.append(f"{_list(found.left or found.right)} stands in one only")
    sentence = "; ".join(said)
    return sentence[:1].upper() + sentence[1:]


def _list(words: Sequence[str]) -> str:
    return " ".join(word.title() for word in words)
