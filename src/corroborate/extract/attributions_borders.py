"""Where content ends: at the sentence, at quoted words, at a cue that stands beside the first one."""

from corroborate.text.clauses import finite_verb
from corroborate.text.words import Words

from .attributions_items import ADVERBIAL_CLAUSES, NP_CLASSES, Attributed, last_word
from .attributions_sentences import Sentence
from .attributions_verbs import Found

_SPEECH_ACTS = frozenset({"say", "announce", "warn", "ask", "deny", "confirm", "claim", "promise", "order", "accuse"})


def clause_end(sentence: Sentence, start: int, later: list[Found], item: Attributed) -> int:
    """Where content that begins at `start` ends: the sentence, a sibling cue, or the end of quoted words."""
    words = sentence.words
    classes = words.classes
    stop = last_word(sentence)
    if stop <= start:
        return stop
    quotation = sentence.quoted[start]
    if quotation >= 0:
        k = start
        while k < stop and sentence.quoted[k] == quotation:
            k += 1
        if k >= stop or words.row.words[k - 2] in {",", ".", "?", "!"} or classes[k] in ",.;":
            return k
    relative = item.source is not None and classes[item.source[0]] == "W" and item.source[0] > 0
    breaks = ";," if relative or item.cue.form == "gerund" else ";"
    for k in [k for k in range(start, stop) if classes[k] in breaks and sentence.quoted[k] < 0]:
        if classes[k] == ";":
            stop = k
            break
        if k + 1 < stop:
            resumes = relative and finite_verb(words, k, k + 2) is not None
            if resumes or (item.cue.form == "gerund" and words.low[k + 1] == "that"):
                stop = k
                break
    if item.cue.form in {"finite", "gerund"} and classes[start] in NP_CLASSES and not item.left:
        stop = _object_end(sentence, start, stop)
    for cue in later:
        if cue.verb >= stop:
            break
        border = _sibling_border(sentence, item, cue, start)
        if border is not None and border > start:
            return border
    return stop


def _object_end(sentence: Sentence, start: int, stop: int) -> int:
    """Where a noun phrase taken as content ends: before a clause such as "after she attacked the mayor" or a joined
    predicate.
    """
    words = sentence.words
    low, classes = words.low, words.classes
    verb = finite_verb(words, start, stop)
    for k in range(start + 1, stop if verb is None else min(verb, stop)):
        if sentence.quoted[k] >= 0:
            continue
        if classes[k] in "WK" or low[k] in {"than", "if", "whether"}:
            return stop
        if low[k] in ADVERBIAL_CLAUSES and low[k] != "as" and classes[k + 1 : k + 2] and classes[k + 1] in "RLDnHYG":
            return k - 1 if classes[k - 1] == "," else k
        if classes[k] == "C" and classes[k + 1 : k + 2] and classes[k + 1] in "VZX":
            return k - 1 if classes[k - 1] == "," else k
    return stop


def _sibling_border(sentence: Sentence, item: Attributed, cue: Found, floor: int) -> int | None:
    """Where the content before a cue that stands beside it ends, or None where the cue belongs to the content."""
    words = sentence.words
    low, classes = words.low, words.classes
    first = cue.start if cue.source is None or cue.form == "passive" else min(cue.start, cue.source[0])
    if cue.source is not None and first < item.cue.start and cue.form == "finite" and _inside_subject(item, cue):
        return cue.start - 1 if classes[cue.start - 1] in ",)" else cue.start
    if first > floor and low[first] in {"who", "which"} and classes[first - 1] == "," and cue.form == "finite":
        return first - 1 if finite_verb(words, floor, first) is None else None
    before = first - 1
    if before <= floor or sentence.quoted[before] >= 0:
        return before + 1 if before > floor and cue.source is not None else None
    if cue.form == "gerund":
        if classes[before] == "C" and item.cue.form == "gerund":
            return before
        return before if classes[before] == "," else None
    if cue.form in {"adjective", "passive"} and cue.source is not None:
        return before if classes[before] == "," and _in_fronted_clause(words, item) else None
    if cue.form == "finite":
        if cue.source is None:
            return before if classes[before] == "C" and _co_ordinate(sentence, item, cue, floor, before) else None
        if classes[before] in ",—–―" and (classes[0] in "PEGSWT" or _in_fronted_clause(words, item)):
            return before
        if classes[before] in "CS" and classes[before - 1] == ",":
            return before - 1
        if low[before] == "but" and classes[first] == "R":
            return before
    return None


def _inside_subject(item: Attributed, cue: Found) -> bool:
    """Whether the subject of the later `cue` holds `item`: "the mayor, who knew ..., said"."""
    return cue.source is not None and cue.source[0] < item.cue.start < cue.source[1]


def _in_fronted_clause(words: Words, item: Attributed) -> bool:
    """Whether the cue stands in a clause such as "when she wrote the book, ..."."""
    return item.source is not None and item.source[0] > 0 and words.classes[item.source[0] - 1] in "SW"


def _co_ordinate(sentence: Sentence, item: Attributed, cue: Found, start: int, border: int) -> bool:
    """Whether "and" joins a verb without a subject to the earlier cue: "praised the mayor and said that ..."."""
    words = sentence.words
    if "that" in words.low[cue.end : cue.end + 1]:
        return True
    tense = _tense(words, item.cue)
    if tense is None or tense != _tense(words, cue):
        return False
    return cue.verb_row.act in _SPEECH_ACTS or finite_verb(words, start, border) is None


def _tense(words: Words, cue: Found) -> str | None:
    """Past, present or modal; None for what is not finite."""
    if cue.form not in {"finite", "passive", "adjective"}:
        return None
    low, classes = words.low, words.classes
    auxiliary = next((low[k] for k in range(cue.start, cue.verb) if classes[k] in "XY"), None)
    if auxiliary is None:
        return "past" if classes[cue.verb] in "VE" else "present"
    if auxiliary in {"had", "was", "were", "did", "hadn't", "wasn't", "weren't", "didn't"}:
        return "past"
    return "present" if auxiliary.startswith(("ha", "is", "are", "do", "am", "'")) else "modal"
