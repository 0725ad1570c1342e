"""The subject of a verb: the noun phrase before it, with its appositives and relative clauses."""

from corroborate.lexicon import closed

from .clauses import RELATIVES, noun_phrase_left
from .words import Words


def _segments_left(words: Words, last: int, floor: int) -> list[tuple[int, int]]:
    """The segments between commas that end at `last`, right to left, up to a quotation mark or another break."""
    classes = words.classes
    found: list[tuple[int, int]] = []
    end = last + 1
    k = last
    depth = 0
    while k >= floor and len(found) < 8:
        letter = classes[k]
        depth += (letter == ")") - (letter == "(")
        if letter in "q;:—–―" and depth <= 0:
            break
        if letter == "," and depth <= 0:
            found.append((k + 1, end))
            end = k
        k -= 1
    found.append((k + 1, end))
    return found


def subject_left(words: Words, verb: int, floor: int = 0) -> tuple[int, int] | None:
    """The subject of the verb group that begins at `verb`, with appositives: token indexes, end exclusive."""
    classes = words.classes
    last = _before_time(words, verb - 1, floor)
    if last < floor:
        return None
    if classes[last] in "RY":
        return last, last + 1
    if classes[last] in "WK":
        return _relative_subject(words, last, floor)
    if classes[last] == ",":
        return _subject_before_comma(words, last, verb, floor)
    if classes[last] in "—–―-" or words.low[last] == "-":
        opening = _opening_phrase(words, last, floor)
        return None if opening is None else (opening, verb)
    begin = noun_phrase_left(words, last, floor)
    if begin is None:
        return None
    if begin - 2 > floor and classes[begin - 1] == "P" and classes[begin - 2] in "WK" and classes[begin] in "UDnM":
        return _relative_subject(words, begin - 2, floor)
    return begin, last + 1


def _relative_subject(words: Words, last: int, floor: int) -> tuple[int, int] | None:
    """A relative pronoun as subject, with the noun phrase it hangs on where no comma stands between."""
    if words.low[last] == "whom" and last - 2 >= floor and words.low[last - 1] == "of":
        return last - 2, last + 1
    if words.low[last] not in RELATIVES:
        return None
    begin = noun_phrase_left(words, last - 1, floor) if last > floor else None
    if begin is None:
        return None if words.classes[last] == "K" else (last, last + 1)
    return begin, last + 1


def _before_time(words: Words, last: int, floor: int) -> int:
    """The last token before "Tuesday", "on Tuesday" or "just this week"."""
    low, classes = words.low, words.classes
    while last > floor:
        if classes[last] in "MA":
            last -= 1
            if low[last] == "on" and last > floor:
                last -= 1
        elif low[last] in closed.TIME_NOUNS and low[last - 1] in {"this", "last", "next", "that"} and last - 2 >= floor:
            last -= 2
        else:
            break
    return last


def _leftmost(words: Words, last: int, floor: int, required: bool = False) -> int | None:
    low, classes = words.low, words.classes
    best: int | None = None
    for start, end in _segments_left(words, last, floor):
        if start >= end or all(letter in "AC" for letter in classes[start:end]):
            continue
        relative = low[start] in {"who", "whose", "which", "where"}
        first = start + 1 if classes[start] == "C" and start + 1 < end else start
        if relative or classes[first] in "UG" or (classes[first] in "P" and best is None and not required):
            continue
        begin = noun_phrase_left(words, end - 1, first)
        if begin is None or (classes[first] in "PSTGA" and (begin == first or classes[begin - 1] != "S")):
            break
        if begin == first or classes[begin - 1] in "SC" or low[begin - 1] == "that":
            best = begin
            if begin != first or classes[start] == "C":
                break
            continue
        break
    return best


def _subject_before_comma(words: Words, comma: int, verb: int, floor: int) -> tuple[int, int] | None:
    best = _leftmost(words, comma - 1, floor)
    if best is None:
        best = _opening_phrase(words, comma, floor)
    return None if best is None else (best, verb)


def _opening_phrase(words: Words, last: int, floor: int) -> int | None:
    """Where the noun phrase begins that opens the clause and is cut from its verb by commas or dashes up to `last`."""
    low, classes = words.low, words.classes
    if last <= floor:
        return None
    first = last - 1
    while first > floor and classes[first - 1] not in "q;:":
        first -= 1
    while first < last and (classes[first] in "CA," or low[first] in {"but", "even"}):
        first += 1
    k = first
    while k < last and classes[k] in "LnDHUP&-T" and not (classes[k] == "-" and classes[k - 1] == "-"):
        k += 1
    if k == first or classes[first] in "PT" or not (classes[k] in ",—–―(" or (classes[k] == "-" and k < last)):
        return None
    return first
