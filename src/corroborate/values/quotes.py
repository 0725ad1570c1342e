"""How two printings of one remark compare: word for word, trimmed, shifted in tense and person, or changed."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import LCSseq, Levenshtein

from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, SUMMER_ZONES, ZONES
from corroborate.lexicon.numbers import CARDINALS
from corroborate.lexicon.opposites import CONVERSE, OPPOSITES
from corroborate.lexicon.rewording import (
    ASSENTS,
    CONTRACTIONS,
    FILLERS,
    IRREGULAR_CONTRACTIONS,
    NEGATIONS,
    NUMBERS,
    SHIFTS,
)
from corroborate.text.lemmas import lemma

from . import names
from .names_words import american

Kind = Literal[
    "verbatim", "trimmed", "shifted", "changed_word", "changed_negation", "changed_number", "changed_name", "different"
]

MONTH_NAMES = tuple(MONTHS)
ZONE_NAMES = ZONES.keys() | SUMMER_ZONES.keys()
CUT = range(3, 6)  # letters that an abbreviation has
HOUR_RE = re.compile(r"(?P<twelve>\d{1,2})(?P<half>[ap])m|(?P<hour>\d\d)(?P<minute>\d\d)")
LONGEST = 300  # words of a remark that are compared
FEWEST = 3  # equal words without which two wordings are not one remark's
ALIKE = 0.6  # share of the shorter wording's words that recur, in order, where it is one remark
EDGE = 3  # words at either end of a remark that may stand for each other
OMISSION = 6  # words that may be left out in the middle of a remark

WORD_RE = re.compile(r"\[|\]|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[^\W\d_]+(?:['’][^\W\d_]{1,9}){0,2}|%")
POSSESSIVE = "'s"
_SLACK = FILLERS | NEGATIONS


class Rewording(NamedTuple):
    """What became of the words, and the sentence that says so.

    `shared` counts equal words, `changes` the places that differ.
    """

    kind: Kind
    reason: str
    shared: int = 0
    changes: int = 0

    @property
    def one_remark(self) -> bool:
        """The two wordings print one remark."""
        return self.kind != "different"


class _Word(NamedTuple):
    key: str
    shown: str
    proper: bool  # capitalised, and not because it opens a sentence
    open: bool = False  # an editor's word in brackets, which stands for any other
    first: bool = False  # it opens a sentence


@lru_cache(maxsize=5_000)
def compare(first: str, second: str) -> Rewording:
    """How two wordings compare; the first and the second may be swapped."""
    a, b = _words(first), _words(second)
    keys = [w.key for w in a], [w.key for w in b]
    if not a or not b:
        return Rewording("different", "one of them has no words")
    if keys[0] == keys[1]:
        return Rewording("verbatim", "the words are the same", len(a))
    shared = LCSseq.similarity(*keys)
    alike = LCSseq.similarity(*([_voice(key) for key in side] for side in keys))
    if alike < FEWEST or alike < ALIKE * min(len(a), len(b)):
        return Rewording("different", "the words are not the same remark's", shared)
    found = _differences(a, b)
    return _judge(found, cut=len(a) != len(b))._replace(shared=shared, changes=len(found))


def _voice(key: str) -> str:
    """Words that a change of tense or person exchanges, made equal."""
    return min(SHIFTS[key]) if key in SHIFTS else key


@lru_cache(maxsize=2_000)
def _words(text: str) -> tuple[_Word, ...]:
    found: list[_Word] = []
    inside = False
    last = 0
    for match in WORD_RE.finditer(text):
        shown = match.group()
        if shown in "[]":
            inside = shown == "["
            continue
        opening = not found or any(c in '.!?:;“"‘`' for c in text[last : match.start()])
        last = match.end()
        lower = shown.lower().replace("’", "'")
        proper = shown[0].isupper() and not opening and lower != "i" and not lower.startswith("i'")
        if found and not inside and _counted_on(found[-1], lower, text[last - len(shown) - 1]):
            tens = found.pop()
            found.append(tens._replace(key=str(int(tens.key) + CARDINALS[lower]), shown=f"{tens.shown} {shown}"))
        else:
            found += (_Word(key, shown, proper, inside, opening) for key in _keys(lower))
        if len(found) >= LONGEST:
            break
    return tuple(found[:LONGEST])


def _counted_on(tens: _Word, lower: str, between: str) -> bool:
    """A number of two words: "seventy eight", "seventy-eight"."""
    return between in " -" and tens.shown.isalpha() and tens.key[1:] == "0" and 0 < CARDINALS.get(lower, 0) < 10


def _keys(lower: str) -> Sequence[str]:
    if lower in IRREGULAR_CONTRACTIONS:
        return IRREGULAR_CONTRACTIONS[lower]
    if "'" in lower:
        stem = lower.rpartition("'")[0].replace("'", "")
        for ending, words in CONTRACTIONS.items():
            if lower.endswith(ending) and len(lower) > len(ending):
                return (american(lower[: -len(ending)]), *words)
        return (american(stem), POSSESSIVE) if lower.endswith(POSSESSIVE) else (lower.replace("'", ""),)
    if lower[0].isdigit():
        return (lower.replace(",", "").rstrip("stndrh"),)
    if lower in MONTH_ABBREVIATIONS:
        return (MONTH_NAMES[MONTH_ABBREVIATIONS[lower] - 1],)
    if lower in CARDINALS:
        return (str(CARDINALS[lower]),)
    return ("percent",) if lower == "%" else (american(lower),)


class _Difference(NamedTuple):
    gone: Sequence[_Word]
    come: Sequence[_Word]


def _differences(a: Sequence[_Word], b: Sequence[_Word]) -> list[_Difference]:
    """What differs between the first and the last word that both wordings share."""
    blocks = list(Levenshtein.opcodes([w.key for w in a], [w.key for w in b]).as_matching_blocks())
    found = []
    i = j = 0
    for block in blocks:
        gap = _Difference(a[i : block.a], b[j : block.b])
        at_edge = i == 0 or block.size == 0
        if (gap.gone or gap.come) and not _same_letters(gap) and not (at_edge and _trimmed(gap)):
            found.append(gap)
        i, j = block.a + block.size, block.b + block.size
    return found


def _trimmed(edge: _Difference) -> bool:
    """One wording begins or ends elsewhere than the other."""
    gone, come = edge
    return not gone or not come or max(len(gone), len(come)) > EDGE or gone[0].first or come[0].first


def _same_letters(gap: _Difference) -> bool:
    """Only divided otherwise: "end game", "endgame"."""
    return "".join(w.key for w in gap.gone) == "".join(w.key for w in gap.come)


GRAVEST_FIRST: tuple[Kind, ...] = (
    "changed_negation", "changed_number", "changed_name", "changed_word", "different", "shifted",
)  # fmt: skip
TOO_MUCH = Rewording("different", "too much differs between the words they share")


def _judge(differences: Sequence[_Difference], *, cut: bool) -> Rewording:
    negated = [sum(map(_negates, [w for d in differences for w in d[side]])) for side in (0, 1)]
    kinds = [_change(d, moved=negated[0] == negated[1]) for d in differences]
    for kind in GRAVEST_FIRST:
        for found in kinds:
            if found and found.kind == kind:
                return found
    return Rewording("trimmed", "one leaves words out" if cut else "only small words differ")


def _negates(word: _Word) -> bool:
    return word.key in NEGATIONS


def _change(difference: _Difference, *, moved: bool) -> Rewording | None:
    """What became of the words of one place, if anything did; `moved` where a "not" may only stand elsewhere."""
    gone, come = difference
    if any(w.open for w in (*gone, *come)):
        return None
    texts = " ".join(w.shown for w in gone), " ".join(w.shown for w in come)
    if max(len(gone), len(come)) > OMISSION:
        return None if not gone or not come else TOO_MUCH
    negated = [sum(map(_negates, side)) for side in difference]
    opposed = any(_opposed(x.shown.lower(), y.shown.lower()) for x in gone for y in come)
    if not moved and negated[0] != negated[1]:
        plain = gone if negated[0] < negated[1] else come
        others = _telling(plain, gone if plain is come else come)
        reworded = not opposed and any(word not in ASSENTS and not word.endswith("ly") for word in others)
        return Rewording("changed_word" if reworded else "changed_negation", _instead(texts))
    if not gone or not come:
        return None
    if _abbreviated(gone, come) or _clock(gone) == _clock(come):
        return None
    numbers = [[n for w in side if (n := _number(w.key)) is not None] for side in difference]
    if all(numbers) and numbers[0] != numbers[1]:
        return Rewording("changed_number", _instead(texts))
    if opposed:
        return Rewording("changed_negation", _instead(texts))
    if any(
        len(side) == 1 and side[0].key in SHIFTS and all(w.proper for w in other)
        for side, other in (difference, difference[::-1])
    ):
        return Rewording("shifted", f"{_instead(texts)}: a name stands for a pronoun")
    proper = [[w for w in side if w.proper] for side in difference]
    if all(proper):
        if names.compare(*(" ".join(w.shown for w in side) for side in proper), "person").verdict == "contradiction":
            return Rewording("changed_name", _instead(texts))
        return None
    left, right = _telling(gone, come), _telling(come, gone)
    if all(numbers):  # those of both sides are the same here: "the first", "1st"
        left, right = ([key for key in side if _number(key) is None] for side in (left, right))
    if not left and not right:
        return Rewording("shifted", f"{_instead(texts)}: only tense, person or small words differ")
    if not left or not right:
        return None
    return Rewording("changed_word", _instead(texts))


def _abbreviated(gone: Sequence[_Word], come: Sequence[_Word]) -> bool:
    """One side is the other's word cut short: "Capt.", "Captain"."""
    if len(gone) > 1 or len(come) > 1:
        return False
    short, long = sorted((gone[0].key, come[0].key))
    return len(short) in CUT and long.startswith(short) and gone[0].proper and come[0].proper


def _clock(side: Sequence[_Word]) -> str:
    """The hour that the words tell, "16:00" for "4 p.m. PST"; the words without those of a time zone where none do."""
    told = "".join(w.key for w in side if w.key.upper() not in ZONE_NAMES)
    hour = HOUR_RE.fullmatch(told)
    if hour is None:
        return told
    noon = 12 if hour["half"] == "p" else 0
    return f"{int(hour['twelve']) % 12 + noon}:00" if hour["half"] else f"{int(hour['hour'])}:{hour['minute']}"


def _opposed(first: str, second: str) -> bool:
    pairs = frozenset((first, second)), frozenset((lemma(first), lemma(second)))
    return any(pair in OPPOSITES or pair in CONVERSE for pair in pairs)


def _telling(side: Sequence[_Word], other: Sequence[_Word]) -> list[str]:
    """The side's words that the other does not print in another form."""
    shifts = frozenset().union(*(SHIFTS.get(w.key, frozenset()) for w in other))
    lemmas = {lemma(w.key) for w in other}
    return [w.key for w in side if w.key not in shifts and w.key not in FILLERS and lemma(w.key) not in lemmas]


def _number(key: str) -> float | None:
    if key[0].isdigit():
        return float(key) if key.count(".") < 2 else None
    return NUMBERS.get(key)


def _instead(texts: tuple[str, str]) -> str:
    if not all(texts):
        return f'"{texts[0] or texts[1]}" stands in one of them only'
    return f'"{texts[0]}" stands in one where "{texts[1]}" stands in the other'
