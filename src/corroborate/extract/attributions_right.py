"""Content behind its cue: that-clauses, infinitives, objects, quoted words; and what a relative pronoun stands for."""

from corroborate.lexicon.cues import CUE_NOUNS
from corroborate.text.clauses import finite_verb

from .attributions_borders import clause_end
from .attributions_items import NP_CLASSES, Attributed, last_word, tail
from .attributions_sentences import Sentence
from .attributions_verbs import Found

_CLAUSE_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what"})
_LONGEST_ASIDE = 25  # tokens
_LONGEST_OBJECT = 14
_SHORTEST_SPEECH = 6  # tokens with both marks


def look_right(sentence: Sentence, item: Attributed, later: list[Found]) -> None:
    """Content behind the cue: that-clauses, infinitives, objects, quoted words."""
    cue = item.cue
    start = _right_start(sentence, item)
    if start is None:
        return
    stop = clause_end(sentence, start, later, item)
    if cue.form in {"noun", "adjective"} or stop > start:
        item.contents = [(start, stop)]


def look_back(sentence: Sentence, item: Attributed, kept: list[Attributed]) -> None:
    """Content that a relative pronoun stands for: "a claim that both sides have denied" is what was claimed before."""
    cue, words = item.cue, sentence.words
    low, classes = words.low, words.classes
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
    low, classes = words.low, words.classes
    total = last_word(sentence)
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
    if letter in "PTM" or (letter == "S" and word in {"as", "after", "before", "since"}):
        return _behind_modifiers(sentence, k, frames)
    if letter in NP_CLASSES:
        if "o" in frames or ("x" in frames and "as" in low[k + 1 : k + _LONGEST_OBJECT]):
            return k
        stop = ";:" if "q" in frames else ",;:WK"
        if cue.verb_row.lemma == "say" and total - k > 2:
            return k
        if "s" in frames and (letter in "RY" or finite_verb(words, k, total, stop=stop) is not None):
            return k
    return None


def _behind_aside(sentence: Sentence, k: int, total: int) -> int | None:
    """Where "that" resumes behind an aside: "reported, citing two officials, that ..."."""
    words = sentence.words
    low, classes = words.low, words.classes
    if k >= total or classes[k] not in "GPAS":
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
    words = sentence.words
    low, classes = words.low, words.classes
    first = k
    while k < total and sentence.quoted[k] < 0 and classes[k] in "DnLUHOAM&E" and low[k] not in _CLAUSE_OPENERS:
        if k > first and classes[k] == "D" and classes[k - 1] in "nLO":
            break  # "told the paper the plan was dead"
        k += 1
    if k > first:
        item.told = (first, k)
    return k


def _is_fragment(sentence: Sentence, at: int) -> bool:
    """Whether the quotation that begins at `at` is a title or a word or two, not speech."""
    mark = sentence.quoted[at]
    return sum(quoted == mark for quoted in sentence.quoted[at : at + _SHORTEST_SPEECH]) < _SHORTEST_SPEECH


def _clause_behind_phrase(sentence: Sentence, k: int) -> int | None:
    """Where a clause without "that" begins behind a phrase: "said after the vote he would resign"."""
    words = sentence.words
    for at in range(k + 1, min(k + 9, len(words.low) - 1)):
        letter = words.classes[at]
        if letter in "RY" and sentence.quoted[at] < 0:
            return at if finite_verb(words, at, at + 3) is not None else None
        if letter not in "DnLUHAMP":
            return None
    return None


def _behind_modifiers(sentence: Sentence, k: int, frames: frozenset[str]) -> int | None:
    """Where content begins behind times and places: "said on Tuesday at a rally in Ohio that ..."."""
    kind, at = tail(sentence, k)
    if kind == "comma" and "s" in frames and finite_verb(sentence.words, k, at) is None:
        kind, behind = tail(sentence, at)
        at = behind if kind == "that" else at
    if kind == "quote" and sentence.words.classes[at - 1] not in ",:" and _is_fragment(sentence, at):
        return None
    if kind in {"quote", "that"}:
        return at
    pronoun = _clause_behind_phrase(sentence, k) if "s" in frames and sentence.words.low[k] != "as" else None
    if pronoun is not None:
        return pronoun
    if kind == "colon":
        return at + 1 if at + 1 < last_word(sentence) else None
    if kind == "clause" and "s" in frames:
        return k
    return None
