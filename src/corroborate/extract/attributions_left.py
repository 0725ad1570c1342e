"""Content that stands before its cue: `"...", she said`, `..., officials said`, `..., according to the report`."""

from corroborate.lexicon.cues import CUE_FORMS
from corroborate.text.clauses import finite_verb
from corroborate.text.subjects import subject_left

from .attributions_borders import clause_end
from .attributions_items import Attributed, last_word, tail
from .attributions_sentences import Sentence
from .attributions_verbs import Found

_NOT_RESUMING = frozenset("as while though although when after before citing since because who which".split())


def look_left(sentence: Sentence, item: Attributed, cues: list[Found]) -> None:
    """Content before the cue: `"...", she said`, `..., officials said`, `..., according to the report`."""
    cue, words = item.cue, sentence.words
    if cue.form == "according":
        _read_according(sentence, item)
        return
    if cue.form == "agentless":
        subject = subject_left(words, cue.start)
        item.left = True
        item.contents = [] if subject is None else [subject]
        item.contents.append((cue.end, clause_end(sentence, cue.end, [], item)))
        return
    if cue.form == "passive":
        subject = subject_left(words, cue.start)
        if subject is not None:
            item.contents = [subject]
            item.left = True
        return
    frames = cue.verb_row.frames
    if cue.form != "finite" or cue.source is None or not frames & {"f", "q"}:
        return
    inverted = cue.source[0] >= cue.end
    first = min(cue.start, cue.source[0])
    behind = cue.source[1] if inverted else cue.end
    parenthetical = first > 0 and words.low[first - 1] in {"as", "so"}
    if parenthetical:
        first -= 1
    kind, at = tail(sentence, behind, inverted or "a" in frames)
    if first == 0 and parenthetical and kind == "comma":
        item.left = True
        item.contents = [(at, last_word(sentence))]
        return
    if first == 0:
        if kind in {"end", "comma"} and "q" in frames:
            item.awaits = "before"
        return
    before = first - 1
    quote_end = before if sentence.quoted[before] >= 0 else before - 1
    quoted = quote_end >= 0 and sentence.quoted[quote_end] >= 0 and words.classes[before] in ",q—–―-.?!'’”"
    if not quoted and words.classes[before] not in ",—–―-":
        return
    start = _left_start(sentence, first, quote_end if quoted else None, cues)
    if quoted:
        marked = (
            quote_end < before or words.classes[before - 1] in ",.?!-—–―…'’”qH" or words.classes[cue.source[0]] == "R"
        )
        item.left = marked and "q" in frames and (sentence.quoted[start] >= 0 or kind in {"end", "comma", "quote"})
    else:
        item.left = "f" in frames and _left_unquoted(sentence, cue, kind, at, start, before)
    if not item.left:
        return
    item.contents = [(start, before + (1 if sentence.quoted[before] >= 0 else 0))]
    if kind == "quote" or (kind == "comma" and _resumes(sentence, at)):
        item.contents.append((at, clause_end(sentence, at, [], item)))


def _left_start(sentence: Sentence, first: int, quote_end: int | None, cues: list[Found]) -> int:
    """Where content that stands before the cue begins: the sentence, the last semicolon, or the quotation after
    another cue.
    """
    words = sentence.words
    start = 0
    for k in range(first - 2, 0, -1):
        if words.classes[k] == ";" and sentence.quoted[k] < 0:
            start = k + 1
            break
    if quote_end is not None and any(start <= cue.verb < first - 1 for cue in cues):
        start = quote_end
        while start > 0 and sentence.quoted[start - 1] == sentence.quoted[quote_end]:
            start -= 1
    return start


def _left_unquoted(sentence: Sentence, cue: Found, kind: str, at: int, start: int, before: int) -> bool:
    """Whether the words `start:before` before a cue are what it attributes, though nothing marks them as quoted."""
    words = sentence.words
    if kind not in {"end", "comma"}:
        return False
    if finite_verb(words, start, before) is not None:
        return True
    if kind == "comma":
        return _resumes(sentence, at)
    return cue.source is not None and words.classes[cue.source[0]] == "R" and words.classes[start] not in "PSA"


def _resumes(sentence: Sentence, at: int) -> bool:
    """Whether the content goes on behind `..., she said, ...`."""
    words = sentence.words
    low, classes = words.low, words.classes
    letter = classes[at]
    if letter == "C":
        if at + 1 >= len(low) or sentence.quoted[at + 1] >= 0:
            return at + 1 < len(low)
        verb = finite_verb(words, at + 2, len(low), stop=",;:")
        return classes[at + 1] in "DnLURHOYG" and verb is not None and low[verb] not in CUE_FORMS
    if letter == "G":
        return low[at] not in CUE_FORMS and finite_verb(words, at + 1, len(low), stop=",;:KWS") is not None
    return letter != "W" and low[at] not in _NOT_RESUMING


def _read_according(sentence: Sentence, item: Attributed) -> None:
    words = sentence.words
    source = item.cue.source
    if source is None:
        return
    first, behind = item.cue.start, source[1]
    item.left = True
    if first > 0 and (first > 1 or words.classes[0] not in "CS"):
        if words.classes[first - 1] == "K" or (
            words.classes[first - 1] == "," and first > 1 and words.classes[first - 2] == "K"
        ):
            item.contents = [(behind + (words.classes[behind : behind + 1] == [","]), last_word(sentence))]
            return
        start = _left_start(sentence, first, None, [])
        stop = first - 1 if words.classes[first - 1] in ",—–―-" else first
        item.contents = [(start, stop)]
        if behind + 1 < last_word(sentence) and words.classes[behind] == "," and _resumes(sentence, behind + 1):
            goes_on = finite_verb(words, start, stop) is None or finite_verb(words, behind + 1, behind + 2) is not None
            if goes_on:
                item.contents.append((behind + 1, clause_end(sentence, behind + 1, [], item)))
        return
    while behind < len(words.low) and words.classes[behind] != ",":
        behind += 1
    while words.classes[behind + 1 : behind + 3] == ["A", ","]:
        behind += 2  # "According to Lee, however, ..."
    if behind + 1 < len(words.low):
        item.contents = [(behind + 1, last_word(sentence))]
