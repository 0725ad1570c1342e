"""Cues: verbs, nouns and adjectives that attribute, with the speaker that stands beside them."""

from corroborate.lexicon.closed import POSSESSIVES
from corroborate.lexicon.cues import ACCORDING, CUE_ADJECTIVES, CUE_FORMS, CUE_NOUNS, CueVerb
from corroborate.schemas import Act
from corroborate.text.clauses import noun_phrase_left, noun_phrase_right, verb_group
from corroborate.text.subjects import subject_left
from corroborate.text.words import Words

from .attributions_sentences import Sentence
from .attributions_verbs import Found, floor_of, verb_at
from .marks import CUE, TELLING

_APPOSING = frozenset("a an the who which its his her their one".split())
_ACCORDING: dict[str, list[list[str]]] = {}
for _cue in ACCORDING:
    _ACCORDING.setdefault(_cue.split()[0], []).append(_cue.split())


def find(sentence: Sentence) -> list[Found]:
    """The cues of a sentence outside quotation marks, left to right."""
    found: list[Found] = []
    behind = 0
    for i in sentence.marks.of(CUE) if sentence.marks.told & TELLING else ():
        if i >= behind and sentence.quoted[i] < 0:
            cue = _cue_at(sentence, i)
            if cue is not None:
                found.append(cue)
                behind = cue.end
    return found


def _cue_at(sentence: Sentence, i: int) -> Found | None:
    low = sentence.words.low[i]
    if low in CUE_FORMS:
        for lemma, kinds in CUE_FORMS[low].items():
            if verb := verb_at(sentence, i, lemma, kinds):
                return verb
    if low in CUE_NOUNS:
        return _noun_at(sentence, i)
    if low in CUE_ADJECTIVES:
        return _adjective_at(sentence, i)
    return _according_at(sentence, i) if low in _ACCORDING else None


def _noun_at(sentence: Sentence, i: int) -> Found | None:
    """ "the mayor's claim that", "his decision to", "her criticism of"."""
    words = sentence.words
    low, classes = words.low, words.classes
    if i + 1 >= len(low) or low[i + 1] not in {"that", "to", "of", "for", "about", "on", "against", "over", "in"}:
        return None
    k = i - 1
    while k >= 0 and classes[k] in "nAEGBU" and low[k] not in POSSESSIVES and i - k < 4:
        k -= 1
    if k < 0 or sentence.quoted[k] >= 0:
        return None
    act = CUE_NOUNS[low[i]]
    if low[k] in POSSESSIVES:
        source = (k, k + 1)
    elif classes[k] == "H" or (classes[k] in "'’" and k):
        begin = noun_phrase_left(words, k, floor_of(sentence, k))
        source = (k if begin is None else begin, k + 1)
    else:
        return None
    if (
        low[i + 1] == "to"
        and act not in {"oppose", "support", "ask"}
        and (i + 2 >= len(low) or classes[i + 2] in "DLHROU$")
    ):
        return None
    end = i + 1 if low[i + 1] in {"that", "to"} else i + 2
    return Found("noun", k + 1, i, end, _plain(low[i], act), source)


def _adjective_at(sentence: Sentence, i: int) -> Found | None:
    """ "is sure that", "were worried about", "is opposed to"."""
    words = sentence.words
    low = words.low
    if i + 1 >= len(low) or low[i + 1] not in {"that", "to", "about", "of", "over", "with", "in", "if", "whether"}:
        return None
    floor = floor_of(sentence, i)
    group = verb_group(words, i, floor)
    if not group.auxiliary:
        return None
    source = subject_left(words, group.start, floor)
    if source is None or low[source[0]] in {"it", "there", "this", "that"}:
        return None
    end = i + 1 if low[i + 1] == "that" or CUE_ADJECTIVES[low[i]] == "intend" else i + 2
    return Found("adjective", group.start, i, end, _plain(low[i], CUE_ADJECTIVES[low[i]]), source, group.negated)


def _plain(lemma: str, act: Act) -> CueVerb:
    return CueVerb(lemma, act, frozenset({"s", "o", "i"}), False)


def _ceiling(words: Words, i: int, first: int) -> int:
    """Where the speaker behind "according to" ends at the latest: before the comma, where the clause itself follows
    it.
    """
    commas = [k for k in range(first, len(words.low)) if words.classes[k] == ","][:2]
    if i or not commas:
        return len(words.low)
    return commas[0] if len(commas) == 1 or words.low[commas[0] + 1] not in _APPOSING else commas[1] + 1


def _according_at(sentence: Sentence, i: int) -> Found | None:
    words = sentence.words
    for parts in _ACCORDING[words.low[i]]:
        first = i + len(parts)
        if words.low[i:first] == parts and first < len(words.low):
            stop = noun_phrase_right(words, first, _ceiling(words, i, first))
            if stop > first:
                return Found("according", i, i, first, _plain(" ".join(parts), "quote"), (first, stop))
    return None
