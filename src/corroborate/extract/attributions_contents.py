"""What of a sentence a cue attributes."""

from corroborate.lexicon.cues import ORIGINS, PASSING_ON
from corroborate.text.clauses import noun_phrase_right

from .attributions_controllers import controller
from .attributions_items import Attributed, Range
from .attributions_left import look_left
from .attributions_right import look_back, look_right
from .attributions_sentences import Sentence
from .attributions_verbs import Found

_PASSING_ON = frozenset({*PASSING_ON, "interview"})


def read(sentence: Sentence, cues: list[Found]) -> list[Attributed]:
    """Attributions of the sentence, left to right; a cue inside the content of another is part of that content."""
    if not cues:
        return []
    reading = [Attributed(cue, cue.source) for cue in cues]
    for item in reading:
        look_left(sentence, item, cues)
    kept: list[Attributed] = []
    left_claims = [(item, r) for item in reading if item.left for r in item.contents]
    for index, item in enumerate(reading):
        if left_claims and any(
            other is not item and _inside(item.cue, r) for other, r in left_claims if other.cue.start > item.cue.start
        ):
            continue
        if kept and any(_inside(item.cue, r) for other in kept for r in other.contents):
            if item.cue.form == "according" and kept[-1].cites is None:
                kept[-1].cites = item.source
            if not item.contents:
                look_back(sentence, item, kept[-1:])
                kept.extend([item] if item.contents else [])
            continue
        if item.source is None and item.cue.form != "agentless":
            item.source = controller(sentence, item.cue, kept)
            if item.source is None:
                continue
        if not item.left and not item.contents:
            look_back(sentence, item, kept)
        if not item.left and not item.contents:
            before, item.awaits = item.awaits, None
            look_right(sentence, item, cues[index + 1 :])
            if not item.contents and item.awaits is None:
                item.awaits = before
        if item.contents or item.awaits:
            if (
                kept
                and item.cue.verb_row.lemma == "cite"
                and item.cue.form == "gerund"
                and _names_origin(sentence, item)
            ):
                kept[-1].cites = item.contents[0]
            kept.append(item)
    for item in kept:
        item.via = item.via or _passed_on(sentence, item)
    return kept


def _names_origin(sentence: Sentence, item: Attributed) -> bool:
    """Whether what is cited is somebody, not a reason."""
    words = sentence.words
    first, stop = item.contents[0] if item.contents else (0, 0)
    end = noun_phrase_right(words, first, stop)
    return any(words.classes[k] == "L" or words.low[k] in ORIGINS for k in range(first, min(end, first + 6)))


def _passed_on(sentence: Sentence, item: Attributed) -> Range | None:
    """Who is named behind "as cited by", "in an interview with"."""
    words = sentence.words
    low, total = words.low, len(words.low)
    first = max(item.end, item.source[1] if item.source else 0, item.told[1] if item.told else 0)
    last = min(first + 12, total - 2)
    if sentence.unquoted and _PASSING_ON.isdisjoint(low[first:last]):
        return item.told
    for k in range(first, last):
        if sentence.quoted[k] >= 0:
            return None
        if (low[k] in PASSING_ON and low[k + 1] == "by") or (low[k] == "interview" and low[k + 1] in {"with", "on"}):
            return k + 2, noun_phrase_right(words, k + 2, total)
    return item.told


def _inside(cue: Found, content: Range) -> bool:
    return content[0] <= cue.verb < content[1]
