"""The speaker of a cue that has no subject of its own: "X said ..., adding", "forced X to admit", "and asserted
that".
"""

from corroborate.lexicon.cues import OBJECT_CONTROL, RAISING
from corroborate.text.clauses import finite_verb, noun_phrase_right, verb_group
from corroborate.text.subjects import subject_left

from .attributions_items import Attributed, Range
from .attributions_sentences import Sentence
from .attributions_verbs import Found

_TOLD = frozenset({"say", "claim", "deny", "announce", "confirm", "ask", "order", "warn"})
_STRONG_INFINITIVES = frozenset(
    {"say", "claim", "confirm", "deny", "announce", "ask", "order", "quote", "accuse", "oppose", "support"}
)


def controller(sentence: Sentence, cue: Found, kept: list[Attributed]) -> Range | None:
    """The speaker of a cue that has none of its own: "X said ..., adding", "forced X to admit", "and asserted that"."""
    words = sentence.words
    low, classes = words.low, words.classes
    before = cue.start - 1
    if cue.form == "infinitive":
        return _controller_of_infinitive(sentence, cue)
    if cue.form == "gerund" and before >= 0 and classes[before] == "P" and cue.verb_row.act not in _TOLD:
        return None
    if cue.form == "gerund" and (before < 0 or (before == 0 and classes[0] in "PS")):
        comma = next((k for k in range(cue.end, len(low)) if classes[k] == "," and sentence.quoted[k] < 0), None)
        if comma is None:
            return None
        verb = finite_verb(words, comma + 1, len(low))
        return None if verb is None else subject_left(words, verb, comma + 1)
    if cue.form == "finite" and (before < 0 or classes[before] not in "C,"):
        return None
    for item in reversed(kept):
        if item.source is not None and classes[item.source[1] - 1] not in "WK":
            return item.source
    verb = finite_verb(words, 0, cue.start)
    while verb is not None:
        if sentence.quoted[verb] < 0:
            if classes[verb] == "Y":
                return verb, verb + 1
            subject = subject_left(words, verb_group(words, verb).start)
            if subject is not None and sentence.quoted[subject[0]] < 0:
                return subject
        verb = finite_verb(words, verb + 1, cue.start)
    return kept[-1].source if kept else _opening_speaker(sentence, cue)


def _opening_speaker(sentence: Sentence, cue: Found) -> Range | None:
    """The noun phrase that opens the sentence, where no verb is known before the cue."""
    words = sentence.words
    if cue.form != "gerund" or words.classes[0] not in "LD" or sentence.quoted[0] >= 0:
        return None
    stop = noun_phrase_right(words, 0, cue.start)
    return (0, stop) if stop and stop < cue.start else None


def _controller_of_infinitive(sentence: Sentence, cue: Found) -> Range | None:
    """Who is to act: the object of verbs such as "force", else the subject of the verb before it."""
    words = sentence.words
    low, classes = words.low, words.classes
    if classes[cue.start] == "X":
        return subject_left(words, cue.start)
    last = cue.start - 1
    while last > 0 and classes[last] in "ANM":
        last -= 1
    if last < 0 or sentence.quoted[last] >= 0:
        return None
    if low[last] == "on" and last:
        last -= 1
    raising = low[last] in RAISING
    if not raising and cue.verb_row.act not in _STRONG_INFINITIVES:
        return None
    if raising or classes[last] in "VEZBG":
        verb = last - 1 if low[last] == "yet" else last
        group = verb_group(words, verb)
        if group.infinitive:
            return None
        return subject_left(words, group.start)
    if classes[last] not in "nLHO":
        return None
    verb = last
    while verb > 0 and classes[verb] not in "VEZBGX,;:":
        verb -= 1
    if low[verb] in OBJECT_CONTROL:
        return subject_left(words, cue.start)
    if classes[verb] not in "VEZB" or sentence.quoted[verb] >= 0:
        return None
    return subject_left(words, verb_group(words, verb).start)
