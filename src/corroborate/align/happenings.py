"""What a day is the day of: the verb or noun of the event that it dates, and who and what takes part."""

from dataclasses import dataclass, field

from corroborate.lexicon.happenings import EVENT_NOUNS, LIGHT_VERBS
from corroborate.text.clauses import verb_group
from corroborate.text.lemmas import lemma
from corroborate.text.subjects import subject_left
from corroborate.text.words import Words

from .lines import Vector, Weights, fold, key

AHEAD = 5  # words behind a time within which its verb begins: "police on Monday also arrested"
FAR = 30  # words before a time within which its verb is looked for
OBJECT = 8  # words of an object
SUBJECT = 10  # words of a subject
FULL = "VEZBG"


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one sentence tells it: the key of its verb or noun ("" if none is found) and its participants."""

    act: str = ""
    who: Vector = field(default_factory=dict)


NOTHING = Happening()


def happening(words: Words, first: int, last: int, weights: Weights) -> Happening:
    """The event that the time in the words `first..last` dates."""
    at, noun = _governing(words, first, last)
    if at is None:
        return NOTHING
    if noun:
        about = [
            k for k in range(max(0, at - OBJECT // 2), min(len(words.low), at + 1 + OBJECT)) if not first <= k <= last
        ]
        return Happening(fold(words.low[at]), _who(words, about, weights))
    group = verb_group(words, at)
    subject = subject_left(words, group.start)
    told = list(range(*subject))[-SUBJECT:] if subject else []
    act = fold(words.low[at])
    if lemma(words.low[at]) in LIGHT_VERBS:
        heads = [fold(words.low[k]) for k in told if words.classes[k] == "n"]
        act = heads[-1] if heads else ""
    about = [*told, *_object(words, at, first, last)]
    return Happening(act, _who(words, about, weights))


def _governing(words: Words, first: int, last: int) -> tuple[int | None, bool]:
    """The token that the time hangs on, and whether it is a noun."""
    classes = words.classes
    if classes[last] == "H":
        of = next((k for k in range(last + 1, min(last + 1 + AHEAD, len(classes))) if _event(words, k)), None)
        if of is not None:
            return of, True
    before = first - 1
    while before >= 0 and classes[before] in "PDMAS" and before > first - 4:
        before -= 1
    if before < 0:
        return _ahead(words, last + 1, len(classes)), False
    if classes[before] in FULL:
        return before, False
    if _event(words, before):
        return before, True
    beside = _beside(words, last + 1)
    if beside is not None and classes[before] in "nLHOURY)":
        return beside, False
    for k in range(before, max(-1, before - FAR), -1):
        letter = classes[k]
        if letter in ";:—–KWSq":
            break
        if letter in FULL and not _attributive(words, k):
            return k, False
    return _ahead(words, last + 1, len(classes)), False


def _beside(words: Words, start: int) -> int | None:
    """The verb that begins right behind a time."""
    for k in range(start, min(start + AHEAD, len(words.classes))):
        if words.classes[k] in "VEZ":
            return k
        if words.classes[k] not in "XAN" and not (words.classes[k] in "BG" and words.classes[k - 1] == "X"):
            return None
        if words.classes[k] in "BG":
            return k
    return None


def _ahead(words: Words, start: int, stop: int) -> int | None:
    """The first full verb behind a time."""
    for k in range(start, min(start + FAR, stop)):
        if words.classes[k] in "VEZ" and not _attributive(words, k):
            return k
        if words.classes[k] in "BG" and k and words.classes[k - 1] in "XTNA":
            return k
    return None


def _attributive(words: Words, k: int) -> bool:
    """A participle before its noun: "an armed man"."""
    return words.classes[k] in "EG" and words.classes[k - 1 : k] == ["D"]


def _event(words: Words, k: int) -> bool:
    return words.classes[k] == "n" and lemma(words.low[k]) in EVENT_NOUNS


def _object(words: Words, verb: int, first: int, last: int) -> list[int]:
    """The words of the noun phrase behind the verb, the time left out."""
    found: list[int] = []
    for k in range(verb + 1, min(verb + 1 + OBJECT + (last - first + 2), len(words.classes))):
        if first <= k <= last:
            continue
        if words.classes[k] in ".;:KWSVZq" or (words.classes[k] == "," and found):
            break
        found.append(k)
    return found


def _who(words: Words, about: list[int], weights: Weights) -> Vector:
    keys = [found for k in about if words.classes[k] in "nLH" and (found := key(words.low[k]))]
    return weights.vector((word, 1.0) for word in keys)
