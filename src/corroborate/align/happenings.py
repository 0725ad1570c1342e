"""What a day or a number is told of: the verb or noun of the event that it hangs on, and who and what takes part."""

from dataclasses import dataclass, field

from corroborate.lexicon import closed
from corroborate.lexicon.happenings import EVENT_NOUNS, LIGHT_VERBS, STATES
from corroborate.lexicon.numbers import CARDINALS
from corroborate.lexicon.slots import TELLING
from corroborate.text.clauses import noun_phrase_left, verb_group
from corroborate.text.lemmas import lemma
from corroborate.text.subjects import subject_left
from corroborate.text.words import Words

from .lines import Vector, Weights, fold, key

AHEAD = 5  # words behind a time within which its verb begins: "police on Monday also arrested"
FAR = 30  # words before a time within which its verb is looked for
OBJECT = 8  # words of an object
SUBJECT = 10  # words of a subject
APPOSED = 16  # words between two commas
DETERMINED = 4  # words that tell whose a whole is: "of the night train's 14 cars"
LISTED = 14  # words of a list before one of its members
FULL = "VEZBG"
PARTS = CARDINALS.keys() | frozenset(
    "all both each some many several few most none half third quarter majority".split()
)


@dataclass(slots=True, eq=False)
class Happening:
    """An event as one sentence tells it: the key of its verb or noun ("" if none is found) and its participants."""

    act: str = ""
    who: Vector = field(default_factory=dict)
    doer: bool = False  # what is counted does it, rather than has it done to it
    whole: bool = False  # of what is counted a part alone takes part


NOTHING = Happening()


def happening(words: Words, first: int, last: int, weights: Weights) -> Happening:
    """The event that the time in the words `first..last` dates."""
    at, noun = _governing(words, first, last)
    if at is None:
        return NOTHING
    if noun:
        return Happening(fold(words.low[at]), _who(words, _about_noun(words, at, first, last), weights))
    group = verb_group(words, at)
    subject = subject_left(words, group.start)
    told = list(range(*subject))[-SUBJECT:] if subject else []
    act = fold(words.low[at])
    if lemma(words.low[at]) in LIGHT_VERBS:
        heads = [fold(words.low[k]) for k in told if words.classes[k] == "n"]
        act = heads[-1] if heads else ""
    about = [*told, *_object(words, at, first, last)]
    return Happening(act, _who(words, about, weights))


def _about_noun(words: Words, noun: int, first: int, last: int) -> list[int]:
    """The words about a noun, those of the time or number left out."""
    around = range(max(0, noun - OBJECT // 2), min(len(words.low), noun + 1 + OBJECT))
    return [k for k in around if k != noun and not first <= k <= last]


def _governing(words: Words, first: int, last: int) -> tuple[int | None, bool]:
    """The token that the time hangs on, and whether it is a noun."""
    classes = words.classes
    if (named := _named_after(words, first, last)) is not None:
        return named, True
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
    phrase = noun_phrase_left(words, before)
    named = next((k for k in range(before, (before if phrase is None else phrase) - 1, -1) if _event(words, k)), None)
    if named is not None:
        verb = named - (2 if classes[named - 1 : named] == ["D"] else 1)
        told = verb >= 0 and classes[verb] in FULL and lemma(words.low[verb]) in TELLING
        return (verb, False) if told else (named, True)  # "announced his death on Saturday"
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


def _named_after(words: Words, first: int, last: int) -> int | None:
    """The noun that a time stands before as an attribute: "the December 1 elections", "its 2005 report"."""
    opens = first == 0 and any(word[0].isdigit() for word in words.low[first : last + 1])  # "June 23 vote called off"
    if not (opens or (first and words.classes[first - 1] == "D")) or words.classes[last + 1 : last + 2] != ["n"]:
        return None
    k = last + 1
    while words.classes[k + 1 : k + 2] == ["n"]:
        k += 1
    return None if words.low[k] in closed.TIME_NOUNS else k


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
    return words.classes[k] == "n" and not EVENT_NOUNS.isdisjoint((words.low[k], lemma(words.low[k])))


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


def lasting(words: Words, first: int, last: int, weights: Weights) -> Happening:
    """What lasts for the time in the words `first..last`: the noun behind it ("a six-day visit"), or as of a number."""
    if words.classes[last + 1 : last + 2] == ["n"] and words.low[last + 1] not in closed.TIME_NOUNS:
        return Happening(fold(words.low[last + 1]), _who(words, _about_noun(words, last + 1, first, last), weights))
    return taking_part(words, first, last, weights)


def taking_part(words: Words, first: int, last: int, weights: Weights) -> Happening:
    """What befalls or is done by the things counted or measured in the words `first..last`.

    "killed 12", "12 were killed" and "12 died" have one act and part; "12 men killed a guard" has the other part. Of
    the twelve in "two of the 12 were killed" nothing is told.
    """
    if _whole(words, first):
        return Happening(whole=True)
    found = _as_subject(words, last + 1) or _as_object(words, first)
    if found is None:
        return NOTHING
    at, doer = found
    act = fold(words.low[at])
    if words.classes[at] not in FULL:
        return Happening(act, {}, doer)
    group = verb_group(words, at)
    about: list[int] = []
    if doer:
        about = _object(words, at, first, last)
    elif not group.passive and (subject := subject_left(words, group.start)) and subject[1] <= first:
        about = list(range(*subject))[-SUBJECT:]
    return Happening(act, _who(words, about, weights), doer)


def _whole(words: Words, first: int) -> bool:
    """What is counted from `first` on is a whole of which a part is told: "seven of the 12"."""
    k = first - 1
    while k >= max(0, first - DETERMINED) and words.classes[k] in "DHLn" and words.low[k] != "of":
        k -= 1
    if k < 1 or words.low[k] != "of":
        return False
    part = k - 2 if words.low[k - 1] == "out" else k - 1  # "81 out of 429"
    return part >= 0 and (words.classes[part] == "U" or words.low[part] in PARTS)


def _as_subject(words: Words, start: int) -> tuple[int, bool] | None:
    """The verb or state behind a noun phrase that ends before `start`, and whether the phrase does it to something."""
    classes, low = words.classes, words.low
    k = _behind(words, start)
    at, be = k, False
    while at < min(len(classes), k + AHEAD) and classes[at] in "XNA":
        be = low[at] in closed.BE or (be and classes[at] != "X")
        at += 1
    if at >= len(classes):
        return None
    if be and classes[at] in "EVn":
        return at, False
    if classes[at] in "EVZ" or (classes[at] in "BG" and at > k):
        return at, at + 1 < len(classes) and classes[at + 1] in "DUnLO" and low[at + 1] not in closed.TIME_NOUNS
    if classes[at] == "n" and low[at] in STATES:
        return at, False
    return None


def _behind(words: Words, start: int) -> int:
    """Where the verb of a noun phrase may begin: behind its of-phrase and what stands between two commas."""
    classes, low = words.classes, words.low
    k = start
    if low[k : k + 1] in (["of"], ["in"], ["from"], ["on"]):
        k += 1
        while k < min(len(classes), start + OBJECT) and classes[k] in "DUnLHAM-":
            k += 1
    if classes[k : k + 1] == [","]:
        close = next((j for j in range(k + 1, min(len(classes), k + APPOSED)) if classes[j] == ","), None)
        if close is not None and close + 1 < len(classes) and classes[close + 1] == "X":
            return close + 1
    return k


def _as_object(words: Words, first: int) -> tuple[int, bool] | None:
    """The verb, or noun with a preposition, that a noun phrase beginning at `first` hangs on."""
    classes = words.classes
    k = first - 1
    while k >= 0 and classes[k] in "DAN":
        k -= 1
    if k < 0:
        return None
    if classes[k] in FULL:
        return k, False
    if classes[k] == "P" and k and classes[k - 1] in ("n" + FULL):
        return k - 1, False
    if classes[k] in "C,":
        for j in range(k - 1, max(-1, k - LISTED), -1):
            if classes[j] in ";:KWSXq":
                return None
            if words.low[j] == "of" and j and _event(words, j - 1):
                return j - 1, False
            if classes[j] in FULL and not _attributive(words, j):
                return j, False
    return None
