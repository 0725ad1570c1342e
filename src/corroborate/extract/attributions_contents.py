"""Contents: which words of a sentence a cue attributes."""

from corroborate.lexicon.cues import CUE_FORMS, CUE_NOUNS, OBJECT_CONTROL, ORIGINS, PASSING_ON, RAISING
from corroborate.text.clauses import finite_verb, noun_phrase_right, verb_group
from corroborate.text.subjects import subject_left
from corroborate.text.words import Words

from .attributions_cues import Found
from .attributions_sentences import Sentence

Range = tuple[int, int]
_CLAUSE_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what"})
_ADVERBIAL_CLAUSES = frozenset({"as", "when", "after", "while", "because", "before", "since", "although", "though"})
_STRONG_INFINITIVES = frozenset({"say", "claim", "confirm", "deny", "announce", "ask", "order", "quote", "accuse", "oppose", "support"})
_NOT_RESUMING = frozenset("as while though although when after before citing since because who which".split())
_LONGEST_ASIDE = 25  # tokens
_SPEECH_ACTS = frozenset({"say", "announce", "warn", "ask", "deny", "confirm", "claim", "promise"})
_NP_CLASSES = frozenset("DnLRUHOGEBZYX$&AN")


class Attributed:
    """A cue with its speaker and contents, as token ranges, while the sentence is being read."""

    __slots__ = ("awaits", "cites", "contents", "cue", "end", "left", "source", "told", "via")

    def __init__(self, cue: Found, source: Range | None) -> None:
        self.cue = cue
        self.source = source
        self.end = cue.end  # where the cue's own words end
        self.contents: list[Range] = []
        self.left = False  # the content stands before the cue
        self.told: Range | None = None  # to whom
        self.via: Range | None = cue.via  # who passes the words on
        self.cites: Range | None = None  # whom the speaker leans on
        self.awaits: str | None = None  # "before": the quotation stands in the sentence before; "after": behind a colon


def read(sentence: Sentence, cues: list[Found]) -> list[Attributed]:
    """Attributions of the sentence, left to right; a cue inside the content of another is part of that content."""
    reading = [Attributed(cue, cue.source) for cue in cues]
    for item in reading:
        _look_left(sentence, item, cues)
    kept: list[Attributed] = []
    left_claims = [(item, r) for item in reading if item.left for r in item.contents]
    for index, item in enumerate(reading):
        if any(other is not item and _inside(item.cue, r) for other, r in left_claims if other.cue.start > item.cue.start):
            continue
        if any(_inside(item.cue, r) for other in kept for r in other.contents):
            if item.cue.form == "according" and kept[-1].cites is None:
                kept[-1].cites = item.source
            if not item.contents:
                _look_back(sentence, item, kept[-1:])
                kept.extend([item] if item.contents else [])
            continue
        if item.source is None:
            item.source = _controller(sentence, item.cue, kept)
            if item.source is None:
                continue
        if not item.left and not item.contents:
            _look_back(sentence, item, kept)
        if not item.left and not item.contents:
            before, item.awaits = item.awaits, None
            _look_right(sentence, item, cues[index + 1 :])
            if not item.contents and item.awaits is None:
                item.awaits = before
        if item.contents or item.awaits:
            if kept and item.cue.verb_row.lemma == "cite" and item.cue.form == "gerund" and _names_origin(sentence, item):
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
    for k in range(first, min(first + 12, total - 2)):
        if sentence.quoted[k] >= 0:
            return None
        if (low[k] in PASSING_ON and low[k + 1] == "by") or (low[k] == "interview" and low[k + 1] in {"with", "on"}):
            return k + 2, noun_phrase_right(words, k + 2, total)
    return item.told


def _inside(cue: Found, content: Range) -> bool:
    return content[0] <= cue.verb < content[1]


def _last(sentence: Sentence) -> int:
    """The index behind the last word, without the final full stop."""
    words = sentence.words
    end = len(words.low)
    while end and words.classes[end - 1] in ".?!…" and sentence.quoted[end - 1] < 0:
        end -= 1
    return end


def _look_left(sentence: Sentence, item: Attributed, cues: list[Found]) -> None:
    """Content before the cue: `"...", she said`, `..., officials said`, `..., according to the report`."""
    cue, words = item.cue, sentence.words
    if cue.form == "according":
        _read_according(sentence, item)
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
    kind, at = _tail(sentence, behind, inverted or "a" in frames)
    if first == 0 and parenthetical and kind == "comma":
        item.left = True
        item.contents = [(at, _last(sentence))]
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
        marked = quote_end < before or words.classes[before - 1] in ",.?!-—–―…'’”qH" or words.classes[cue.source[0]] == "R"
        item.left = marked and "q" in frames and (sentence.quoted[start] >= 0 or kind in {"end", "comma", "quote"})
    else:
        item.left = "f" in frames and _left_unquoted(sentence, cue, kind, at, start, before)
    if not item.left:
        return
    item.contents = [(start, before + (1 if sentence.quoted[before] >= 0 else 0))]
    if kind == "quote" or (kind == "comma" and _resumes(sentence, at)):
        item.contents.append((at, _clause_end(sentence, at, [])))


def _left_start(sentence: Sentence, first: int, quote_end: int | None, cues: list[Found]) -> int:
    """Where content that stands before the cue begins: the sentence, the last semicolon, or the quotation after another cue."""
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


def _tail(sentence: Sentence, k: int, named: bool = True) -> tuple[str, int]:
    """What follows a cue once times, places and addressees are skipped: end, comma, quote, that, clause, object; and where.

    Unless the person is `named` already, a noun phrase behind the cue is its object.
    """
    words = sentence.words
    _, low, classes = words
    total = len(low)
    start = k
    while k < total and classes[k] in "AM":
        k += 1
    if k < total and not named and sentence.quoted[k] < 0 and classes[k] in "DnLUHOGBZWTE$":
        return "object", k
    while k < total:
        if sentence.quoted[k] >= 0:
            return "quote", k
        letter = classes[k]
        if letter in ".?!;—–―" and not (letter == "." and k + 1 < total and classes[k - 1] == "L" and classes[k + 1] == ","):
            return "end", k
        if letter == ":":
            return "colon", k
        if letter == ",":
            if k + 1 < total and sentence.quoted[k + 1] >= 0:
                return "quote", k + 1
            if k + 1 < total and low[k + 1] == "that":
                return "that", k + 1
            return ("comma", k + 1) if k + 1 < total else ("end", k)
        if low[k] in {"that", "whether"}:
            return "that", k
        if low[k] in _ADVERBIAL_CLAUSES:
            return "end", k
        if letter in "XVYR" and (k > start or letter in "RY"):
            return "clause", start
        k += 1
    return "end", total


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
    _, low, classes = words
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
        if words.classes[first - 1] == "K" or (words.classes[first - 1] == "," and first > 1 and words.classes[first - 2] == "K"):
            item.contents = [(behind + (words.classes[behind : behind + 1] == [","]), _last(sentence))]
            return
        start = _left_start(sentence, first, None, [])
        stop = first - 1 if words.classes[first - 1] in ",—–―-" else first
        item.contents = [(start, stop)]
        if behind < len(words.low) and words.classes[behind] == "," and behind + 1 < _last(sentence) and _resumes(sentence, behind + 1):
            if finite_verb(words, start, stop) is None or finite_verb(words, behind + 1, behind + 2) is not None:
                item.contents.append((behind + 1, _clause_end(sentence, behind + 1, [])))
        return
    while behind < len(words.low) and words.classes[behind] != ",":
        behind += 1
    if behind + 1 < len(words.low):
        item.contents = [(behind + 1, _last(sentence))]


def _look_right(sentence: Sentence, item: Attributed, later: list[Found]) -> None:
    """Content behind the cue: that-clauses, infinitives, objects, quoted words."""
    cue = item.cue
    start = _right_start(sentence, item)
    if start is None:
        return
    stop = _clause_end(sentence, start, later, item)
    if cue.form in {"noun", "adjective"} or stop > start:
        item.contents = [(start, stop)]


def _look_back(sentence: Sentence, item: Attributed, kept: list[Attributed]) -> None:
    """Content that a relative pronoun stands for: "a claim that both sides have denied" is what was claimed before."""
    cue, words = item.cue, sentence.words
    _, low, classes = words
    if cue.form != "finite" or cue.source is None or cue.source[0] < 2 or classes[cue.source[0] - 1] not in "KW":
        return
    if cue.end < len(low) and classes[cue.end] not in ".,;?!":
        return
    noun = cue.source[0] - 2
    if low[noun] not in CUE_NOUNS or not kept or not kept[-1].contents:
        return
    first, last = kept[-1].contents[-1]
    if first < noun < last:
        cut = noun - 1
        while cut > first and classes[cut] not in ",—–―-":
            cut -= 1
        if cut == first:
            return
        kept[-1].contents[-1] = (first, cut)
    item.contents = list(kept[-1].contents)
    item.left = True


def _right_start(sentence: Sentence, item: Attributed) -> int | None:
    cue, words = item.cue, sentence.words
    _, low, classes = words
    total = _last(sentence)
    k = cue.end
    if cue.form in {"noun", "adjective"}:
        return k if k < total else None
    if item.source is not None and item.source[0] == k:
        k = item.source[1]
    frames = cue.verb_row.frames
    while k < total and classes[k] in "AM" and low[k] not in frames and sentence.quoted[k] < 0:
        k += 1
    if "a" in frames:
        k = _addressee(sentence, item, k, total)
    if k >= total:
        if k < len(low) and classes[k] == ":":
            item.awaits = "after"
        return None
    if sentence.quoted[k] >= 0:
        return k
    letter, word = classes[k], low[k]
    if letter == ":":
        if k + 1 >= total:
            item.awaits = "after"
            return None
        return k + 1
    if letter == ",":
        if k + 1 < total and (sentence.quoted[k + 1] >= 0 or (low[k + 1] == "that" and "s" in frames)):
            return k + 1
        return _behind_aside(sentence, k + 1, total) if "s" in frames else None
    if (word in _CLAUSE_OPENERS or (word == "when" and cue.negated)) and frames & {"s", "o"}:
        return k
    if letter == "T" and "i" in frames:
        return k
    if word in frames and k + 1 < total:
        item.end = k + 1
        return k + 1
    quote = _quote_behind_object(sentence, k, total)
    if quote is not None:
        return quote
    if letter in "PTM" or (letter == "S" and word == "as"):
        return _behind_modifiers(sentence, k, frames)
    if letter in _NP_CLASSES:
        if "o" in frames:
            return k
        if cue.verb_row.lemma == "say" and total - k > 2:
            return k
        if "s" in frames and (letter in "RY" or finite_verb(words, k, total, stop=";:") is not None):
            return k
    return None


def _behind_aside(sentence: Sentence, k: int, total: int) -> int | None:
    """Where "that" resumes behind an aside: "reported, citing two officials, that ..."."""
    _, low, classes = sentence.words
    if classes[k] not in "GPAS":
        return None
    for at in range(k + 1, min(k + _LONGEST_ASIDE, total - 1)):
        if classes[at] == "," and low[at + 1] == "that":
            return at + 1
    return None


def _quote_behind_object(sentence: Sentence, k: int, total: int) -> int | None:
    """Where quoted words begin behind a short object: `scolded him: "..."`, `asking her, "..."`."""
    classes = sentence.words.classes
    first = k
    while k < total and k - first < 8 and sentence.quoted[k] < 0 and classes[k] in "DnLUHOPAM":
        k += 1
    if first < k < total - 1 and classes[k] in ",:" and sentence.quoted[k + 1] >= 0:
        return k + 1
    return None


def _addressee(sentence: Sentence, item: Attributed, k: int, total: int) -> int:
    """Skips whom the words were told to, and remembers who passes them on."""
    _, low, classes = sentence.words
    first = k
    while k < total and sentence.quoted[k] < 0 and classes[k] in "DnLUHOAM&E" and low[k] not in _CLAUSE_OPENERS:
        if k > first and classes[k] == "D" and classes[k - 1] in "nLO":
            break  # "told the paper the plan was dead"
        k += 1
    if k > first:
        item.told = (first, k)
    return k


def _behind_modifiers(sentence: Sentence, k: int, frames: frozenset[str]) -> int | None:
    """Where content begins behind times and places: "said on Tuesday at a rally in Ohio that ..."."""
    kind, at = _tail(sentence, k)
    if kind == "comma" and "s" in frames and finite_verb(sentence.words, k, at) is None:
        kind, behind = _tail(sentence, at)
        at = behind if kind == "that" else at
    if kind in {"quote", "that"}:
        return at
    if kind == "colon":
        return at + 1 if at + 1 < _last(sentence) else None
    if kind == "clause" and "s" in frames:
        return k
    return None


def _clause_end(sentence: Sentence, start: int, later: list[Found], item: Attributed | None = None) -> int:
    """Where content that begins at `start` ends: the sentence, a sibling cue, or the end of quoted words."""
    words = sentence.words
    classes = words.classes
    stop = _last(sentence)
    if stop <= start:
        return stop
    quotation = sentence.quoted[start]
    if quotation >= 0:
        k = start
        while k < stop and sentence.quoted[k] == quotation:
            k += 1
        if k >= stop or words.tokens[k - 2].text in {",", ".", "?", "!"} or classes[k] in ",.;":
            return k
    relative = item is not None and item.source is not None and classes[item.source[0]] == "W" and item.source[0] > 0
    for k in range(start, stop):
        if sentence.quoted[k] >= 0:
            continue
        if classes[k] == ";":
            stop = k
            break
        if classes[k] == "," and k + 1 < stop and item is not None:
            resumes = relative and finite_verb(words, k, k + 2) is not None
            if resumes or (item.cue.form == "gerund" and words.low[k + 1] == "that"):
                stop = k
                break
    if item is not None and item.cue.form in {"finite", "gerund"} and classes[start] in _NP_CLASSES and not item.left:
        stop = _object_end(sentence, start, stop)
    for cue in later if item is not None else ():
        if cue.verb >= stop:
            break
        border = _sibling_border(sentence, item, cue, start)
        if border is not None and border > start:
            return border
    return stop


def _object_end(sentence: Sentence, start: int, stop: int) -> int:
    """Where a noun phrase taken as content ends: before a clause such as "after she attacked the mayor" or a joined predicate."""
    words = sentence.words
    _, low, classes = words
    verb = finite_verb(words, start, stop)
    for k in range(start + 1, stop if verb is None else min(verb, stop)):
        if sentence.quoted[k] >= 0:
            continue
        if classes[k] in "WK" or low[k] in {"than", "if", "whether"}:
            return stop
        if low[k] in _ADVERBIAL_CLAUSES and low[k] != "as" and classes[k + 1 : k + 2] and classes[k + 1] in "RLDnHY":
            return k - 1 if classes[k - 1] == "," else k
        if classes[k] == "C" and classes[k + 1 : k + 2] and classes[k + 1] in "VZX":
            return k - 1 if classes[k - 1] == "," else k
    return stop


def _sibling_border(sentence: Sentence, item: Attributed, cue: Found, floor: int) -> int | None:
    """Where the content before a cue that stands beside it ends, or None where the cue belongs to the content."""
    words = sentence.words
    _, low, classes = words
    first = cue.start if cue.source is None or cue.form == "passive" else min(cue.start, cue.source[0])
    if cue.source is not None and first < item.cue.start and cue.form == "finite" and _inside_subject(item, cue):
        return cue.start - 1 if classes[cue.start - 1] in ",)" else cue.start
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
    _, low, classes = words
    helper = next((low[k] for k in range(cue.start, cue.verb) if classes[k] in "XY"), None)
    if helper is None:
        return "past" if classes[cue.verb] in "VE" else "present"
    if helper in {"had", "was", "were", "did", "hadn't", "wasn't", "weren't", "didn't"}:
        return "past"
    return "present" if helper.startswith(("ha", "is", "are", "do", "am", "'")) else "modal"


def _controller(sentence: Sentence, cue: Found, kept: list[Attributed]) -> Range | None:
    """The speaker of a cue that has none of its own: "X said ..., adding", "forced X to admit", "and asserted that"."""
    words = sentence.words
    _, low, classes = words
    before = cue.start - 1
    if cue.form == "infinitive":
        return _controller_of_infinitive(sentence, cue)
    if cue.form == "gerund" and (before < 0 or (before == 0 and classes[0] in "PS")):
        comma = next((k for k in range(cue.end, len(low)) if classes[k] == "," and sentence.quoted[k] < 0), None)
        if comma is None:
            return None
        verb = finite_verb(words, comma + 1, len(low))
        return None if verb is None else subject_left(words, verb, comma + 1)
    if cue.form == "finite" and (before < 0 or classes[before] not in "C,"):
        return None
    if kept:
        return kept[-1].source
    verb = finite_verb(words, 0, cue.start)
    while verb is not None:
        if sentence.quoted[verb] < 0:
            if classes[verb] == "Y":
                return verb, verb + 1
            subject = subject_left(words, verb_group(words, verb).start)
            if subject is not None and sentence.quoted[subject[0]] < 0:
                return subject
        verb = finite_verb(words, verb + 1, cue.start)
    return _opening_speaker(sentence, cue)


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
    _, low, classes = words
    if classes[cue.start] == "X":
        return subject_left(words, cue.start)
    last = cue.start - 1
    while last > 0 and classes[last] in "AN":
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
