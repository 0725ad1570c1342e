"""Cue verbs: how each is used where it stands, and who its speaker is."""

from collections.abc import Sequence
from dataclasses import dataclass

from corroborate.lexicon.closed import POSSESSIVES
from corroborate.lexicon.cues import AGENTLESS, CUE_VERBS, NOUN_LIKE, OCCASIONS, PHRASE_VERBS, QUOTING, CueVerb
from corroborate.text.clauses import VerbGroup, noun_phrase_left, noun_phrase_right, verb_group
from corroborate.text.subjects import subject_left
from corroborate.text.words import Words

from .attributions_sentences import Sentence

_NOT_SPEAKERS = frozenset({"you", "you've", "you're", "you'd", "you'll", "there", "worth"})
_LETTING = frozenset("let lets made make makes help helps helped heard saw did does do".split())
_SAYING = frozenset({"saying", "telling", "warning", "claiming"})
_LONGEST_QUOTED_NAME = 14  # tokens between "quoted" and "as saying"
_NAMING = frozenset({"call", "dub", "label", "brand"})
_PRONOMINAL = frozenset("all both each some many several few most another".split())
_ADJECTIVE_ENDINGS = ("al", "ive", "ic", "ous", "ent", "ant", "ary", "ful", "less", "able", "ible")
_OBJECT_OPENERS = frozenset("DRLTWKAUHSnOqGBZYX:$")


@dataclass(slots=True)
class Found:
    """A cue in a sentence: token indexes, ends exclusive. `form` says how it relates to its speaker."""

    form: str  # finite, gerund, infinitive, passive, agentless, noun, adjective, according
    start: int
    verb: int
    end: int
    verb_row: CueVerb
    source: tuple[int, int] | None
    negated: bool = False
    via: tuple[int, int] | None = None  # who passes the words on: "was quoted by KCNA as saying"


def verb_at(sentence: Sentence, i: int, lemma: str, kinds: str) -> Found | None:
    words = sentence.words
    looked_up = _row(words, i, lemma)
    if looked_up is None:
        return None
    row, end = looked_up
    if words.row.words[i][0].isupper() and i > 0 and words.classes[i] == "L":
        return None
    floor = floor_of(sentence, i)
    group = verb_group(words, i, floor)
    form = _form(sentence, group, lemma, kinds, floor)
    if form is None:
        return None
    if lemma in QUOTING and (quoted := _as_saying(sentence, group, form, end, floor)):
        return quoted
    if form == "passive":
        return _passive(sentence, group, row, end)
    source = _source(sentence, group, form, row, end, floor)
    if source is not None and words.low[source[0]] in _NOT_SPEAKERS:
        return None
    if (
        lemma in _NAMING
        and source is not None
        and words.low[source[0]] in {"a", "an"}
        and form == "finite"
        and not group.auxiliary
    ):
        return None
    return Found(form, group.start, i, end, row, source, group.negated)


def floor_of(sentence: Sentence, i: int) -> int:
    """The first token after the last quotation before token `i`."""
    k = 0 if sentence.unquoted else i
    while k > 0 and sentence.quoted[k - 1] < 0:
        k -= 1
    return k


def _row(words: Words, i: int, lemma: str) -> tuple[CueVerb, int] | None:
    following = words.low[i + 1] if i + 1 < len(words.low) else ""
    for rest, row in PHRASE_VERBS.get(lemma, ()):
        if rest[0] == following and tuple(words.low[i + 1 : i + 1 + len(rest)]) == rest:
            return row, i + 1 + len(rest)
    row_alone = CUE_VERBS.get(lemma)
    return (row_alone, i + 1) if row_alone else None


def _form(sentence: Sentence, group: VerbGroup, lemma: str, kinds: str, floor: int) -> str | None:
    """How the verb is used, or None where it is a noun or an adjective."""
    words = sentence.words
    low, classes = words.low, words.classes
    before = classes[group.start - 1] if group.start > floor else "^"
    after = classes[group.verb + 1] if group.verb + 1 < len(low) else "."
    if group.infinitive:
        return "infinitive" if "b" in kinds else None
    if group.auxiliary:
        if "n" in kinds and group.passive:
            return "passive"
        return "finite" if before not in "D" or low[group.start - 1] in _PRONOMINAL else None
    if classes[group.verb] in "nL":
        return None
    if kinds == "g":
        if low[group.start - 1] == "without" and low[group.start - 2] in {"go", "goes", "went", "going"}:
            return None
        return None if before in "DH" or (before == "n" and after in "P.,VX") else "gerund"
    if "d" in kinds:
        if before in "HPB" or (before == "D" and low[group.start - 1] not in _PRONOMINAL):
            return None
        return "finite" if kinds != "n" else None
    if kinds == "n":
        return None
    return "finite" if _finite_present(sentence, group, lemma, kinds, before, after) else None


def _finite_present(sentence: Sentence, group: VerbGroup, lemma: str, kinds: str, before: str, after: str) -> bool:
    """Whether a base or -s form is a verb and not a noun."""
    words = sentence.words
    low, classes = words.low, words.classes
    previous = low[group.start - 1] if group.start else ""
    if before in "HPETXG" or previous in POSSESSIVES or (before == "D" and previous not in _PRONOMINAL):
        return False
    plural_subject = previous in {"i", "you", "we", "they", "who", "which", "that", "'ll", "'d"} or (
        before in "nLBZ)D"
        and (
            previous.endswith("s")
            or previous in {"people", "police", "many", "some", "women", "men", "all", "most", "few", "both"}
        )
    )
    if kinds == "z" and previous in _PRONOMINAL and previous not in {"each", "another"}:
        return False
    if (
        kinds == "b"
        and before not in "C^,qW"
        and not plural_subject
        and not ((lemma not in NOUN_LIKE or after in "OR") and _plural_phrase(words, group))
    ):
        return False
    if lemma not in NOUN_LIKE:
        return True
    if before in "RWK" or previous in {"i", "you", "we", "they", "who"}:
        return True
    if before in "^CqU" or (before == "," and subject_left(words, group.start) is None):
        return False
    begin = noun_phrase_left(words, group.start - 1)
    if before == "n":
        if (
            begin is None
            or (begin and kinds == "z" and classes[begin] not in "DLH")
            or previous.endswith(_ADJECTIVE_ENDINGS)
        ):
            return False
        if kinds == "z" and _plural(low[_head(classes, begin, group.start)]):
            return False
    follows = low[group.verb + 1] if group.verb + 1 < len(low) else ""
    return (
        after in _OBJECT_OPENERS
        or follows in _frames(lemma)
        or (after in ".," and begin is not None and begin > 0 and classes[begin - 1] in "q,")
    )


def _frames(lemma: str) -> frozenset[str]:
    return CUE_VERBS[lemma].frames if lemma in CUE_VERBS else frozenset()


def _head(classes: Sequence[str], begin: int, end: int) -> int:
    """The head of a noun phrase: its last word before a preposition."""
    return next((k for k in range(begin + 1, end) if classes[k] in "PTWK,"), end) - 1


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _plural_phrase(words: Words, group: VerbGroup) -> bool:
    """Whether the noun phrase before the verb has a plural or a list in it: "people in the city", "Smith and Jones"."""
    begin = noun_phrase_left(words, group.start - 1)
    if begin is None or (begin and words.low[begin - 1] in _LETTING):
        return False
    return any(
        words.classes[k] == "C"
        or (words.classes[k] == "n" and words.low[k].endswith("s"))
        or words.low[k] in {"people", "police", "those"}
        for k in range(begin, group.start)
    )


def _source(
    sentence: Sentence, group: VerbGroup, form: str, row: CueVerb, end: int, floor: int
) -> tuple[int, int] | None:
    words = sentence.words
    before = words.classes[group.start - 1] if group.start > floor else "^"
    if form == "gerund":
        if words.low[group.start - 1] in OCCASIONS or (before == "U" and not words.low[group.start - 1].isalpha()):
            return None
        if before in "nLBUO" or (before == "D" and words.low[group.start - 1] in _PRONOMINAL):
            begin = noun_phrase_left(words, group.start - 1, floor)
            return None if begin is None else (begin, group.start)
        return None
    if form == "infinitive":
        return None
    left = subject_left(words, group.start, floor)
    if left is not None and before not in "^" and not (before == "," and row.lemma == "say"):
        return left
    turned = _inverted(sentence, group, row, end, floor)
    if left is not None and before == "," and turned and turned[1] < len(words.low) - 1:
        return left
    return turned or left


def _inverted(sentence: Sentence, group: VerbGroup, row: CueVerb, end: int, floor: int) -> tuple[int, int] | None:
    """The speaker behind the verb: `"...", said Smith, the owner.`"""
    words = sentence.words
    if not row.inverts or group.auxiliary or end >= len(words.low) or "a" in row.frames:
        return None
    after_quote = group.start == floor and floor > 0
    comma = group.start - 1 if group.start > floor and words.classes[group.start - 1] in ",—–―" else None
    after_quote = after_quote or (comma is not None and comma == floor and floor > 0)
    starts = group.start == 0
    if (
        not (after_quote or starts or (comma is not None and "f" in row.frames))
        or words.classes[end] not in "LDnHUORBG"
    ):
        return None
    if sentence.quoted[end] >= 0 or (words.classes[end] in "ROG" and not after_quote):
        return None
    ceiling = end
    while ceiling < len(words.low) and sentence.quoted[ceiling] < 0:
        ceiling += 1
    stop = noun_phrase_right(words, end, ceiling)
    if stop <= end or (stop < ceiling and words.classes[stop] in "XVZEBY" and not after_quote):
        return None
    return end, stop


def _as_saying(sentence: Sentence, group: VerbGroup, form: str, end: int, floor: int) -> Found | None:
    """ "KCNA quoted Kim as saying", "Kim was quoted by KCNA as saying": Kim speaks, KCNA passes it on."""
    words = sentence.words
    limit = min(len(words.low) - 1, end + _LONGEST_QUOTED_NAME)
    at = next((k for k in range(end, limit) if words.low[k] == "as" and words.low[k + 1] in _SAYING), None)
    if at is None or sentence.quoted[at] >= 0:
        return None
    subject = subject_left(words, group.start, floor)
    named = (end, at) if at > end else None
    if form == "passive":
        by = (end + 1, at) if named and words.low[end] == "by" and end + 1 < at else None
        return (
            None
            if subject is None
            else Found("finite", group.start, group.verb, at + 2, CUE_VERBS["say"], subject, group.negated, by)
        )
    if named is None:
        return None
    return Found("finite", group.start, group.verb, at + 2, CUE_VERBS["say"], named, group.negated, subject)


def _passive(sentence: Sentence, group: VerbGroup, row: CueVerb, end: int) -> Found | None:
    """A passive counts where it names the speaker ("was criticised by the mayor") or is like "was accused of"."""
    words = sentence.words
    opener = AGENTLESS.get(row.lemma)
    if opener is not None and words.low[end : end + 1] == [opener] and end + 1 < len(words.low):
        behind = end if opener == "to" else end + 1
        return Found("agentless", group.start, group.verb, behind, row, None, group.negated)
    k = end
    limit = min(len(words.low), end + 12)
    while k < limit and words.low[k] != "by" and words.classes[k] in "nLUDPTAMG":
        k += 1
    if k + 1 >= limit or words.low[k] != "by" or words.classes[k + 1] not in "LDnHUOA":
        return None
    stop = noun_phrase_right(words, k + 1, len(words.low))
    return Found("passive", group.start, group.verb, k + 1, row, (k + 1, stop), group.negated)
