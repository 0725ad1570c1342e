"""Verb groups and noun phrases of a sentence, without a parser."""

from dataclasses import dataclass

from corroborate.lexicon import closed

from .words import CLASS_OF as CLASS_OF
from .words import NOMINAL, Words

RELATIVES = frozenset("who which that what whoever whose".split())


@dataclass(slots=True)
class VerbGroup:
    """A verb with its auxiliaries and adverbs: token indexes, end exclusive."""

    start: int
    verb: int
    end: int
    auxiliary: bool
    negated: bool
    passive: bool
    infinitive: bool


def verb_group(words: Words, verb: int, floor: int = 0) -> VerbGroup:
    """The group whose main verb is token `verb`; looks no further left than `floor`."""
    low, classes = words.low, words.classes
    start = verb
    auxiliary = negated = be = infinitive = False
    while start > floor:
        letter, word = classes[start - 1], low[start - 1]
        if letter == "X" or (letter == "H" and word == "'s" and classes[verb] == "G"):
            auxiliary = True
            be = be or word in closed.BE
            negated = negated or word.endswith("n't") or word == "cannot"
        elif letter == "N":
            negated = True
        elif letter == "T" and start == verb:
            infinitive = True
        elif letter not in "AM" or (letter == "M" and not auxiliary):
            break
        start -= 1
    while (
        start < verb
        and classes[start] in "AM"
        and not (auxiliary or negated or infinitive)
        and words.row.words[start][0].isupper()
    ):
        start += 1
    if start > floor and classes[start - 1] == "Y":
        auxiliary = True
        be = be or low[start - 1].endswith(("'s", "'re", "'m"))
    passive = be and classes[verb] in "EV" and not infinitive
    return VerbGroup(start, verb, verb + 1, auxiliary, negated, passive, infinitive)


def _relative_head(words: Words, verb: int, floor: int, bare: bool = True) -> int | None:
    """The last token of the noun phrase that a relative or participle clause with this verb hangs on.

    A past participle without a pronoun counts where it is `bare`, without an object of its own.
    """
    classes = words.classes
    k = verb - 1
    while k > floor and classes[k] in "XNAM":
        k -= 1
    if k > floor and classes[k] in "WK" and classes[k - 1] in "nLUHOBZG,)":
        return k - 2 if classes[k - 1] == "," else k - 1
    if k - 1 > floor and classes[k] == "R" and classes[k - 1] in "nLO" and classes[verb] in "EV":
        return k - 1  # "the experts I met"
    if (
        (classes[verb] == "G" or (bare and classes[verb] == "E"))
        and k == verb - 1
        and k >= floor
        and classes[k] in "nLBZ"
    ):
        return k
    return None


def noun_phrase_left(words: Words, last: int, floor: int = 0) -> int | None:
    """Where the noun phrase that ends with token `last` begins, with its of-phrases and relative clauses; None if
    there is none.
    """
    low, classes = words.low, words.classes
    k = last
    begin: int | None = None
    while k >= floor:
        letter = classes[k]
        before = classes[k - 1] if k > floor else "^"
        if letter in "nLUH":
            begin = k
        elif letter == "D":
            if begin is None and before in "nL)":
                begin = k
                k -= 1
                continue
            begin = k
            if before == "C" and k - 2 >= floor and classes[k - 2] in NOMINAL:
                k -= 1
            elif before not in "DPT":
                head = _relative_head(words, k - 1, floor, bare=False) if before in "EVZBXG" else None
                if head is None:
                    break
                k = head
                continue
        elif letter == "O" and begin is None and before in "PTEVZB":
            head = k - 1 if before in "PT" else _relative_head(words, k - 1, floor)
            if head is None:
                return k
            begin = k
            k = head
            continue
        elif letter in "RO":
            return k if begin is None else begin
        elif letter in "PT":
            head = _relative_head(words, k - 1, floor) if before in "EVZBXG" else None
            if head is not None and begin is not None:
                k = head
                continue
            if begin is not None and before == "C" and k - 2 >= floor and classes[k - 2] in NOMINAL:
                k -= 1
            elif begin is None or before not in "nLUH)O":
                break
        elif letter == "C":
            if begin is None or before not in "nLUH)" or low[k] == "but":
                break
        elif (
            letter in "BZGA"
            and begin is not None
            and classes[k + 1] in "nLH"
            and before in ("DH" if letter in "BZ" else "DnHLA")
        ) or (letter in "BZG" and begin is None and before in ("DHP" if letter in "BZ" else "DnLHPE")):
            begin = k
        elif letter in "EVGBZM":
            if begin is not None and letter == "E" and (before in "DH" or (k == floor and classes[k + 1] in "nL")):
                begin = k
            else:
                bare = classes[k + 1] not in "DLnUROHY"  # "the video released by", not "experts released the video"
                head = _relative_head(words, k, floor, bare) if letter != "M" else k - 1
                if head is None or head < floor:
                    break
                k = head
                continue
        elif letter == ")":
            while k > floor and classes[k] != "(":
                k -= 1
        elif letter in "-./'" and before in "nLU":
            pass
        else:
            break
        k -= 1
    return begin


def noun_phrase_right(words: Words, first: int, ceiling: int) -> int:
    """Where the noun phrase that begins with token `first` ends (exclusive), with prepositional phrases and
    appositives.
    """
    low, classes = words.low, words.classes
    k = first
    while k < ceiling:
        letter = classes[k]
        if letter in "nLUHDOM-.&/'" or (letter in "BZGE" and k > first):
            pass
        elif letter in "RY":
            return k + 1 if k == first else k
        elif letter in "PT" and k > first and k + 1 < ceiling and classes[k + 1] in "nLUHDG":
            if low[k] in {"during", "after", "before", "by"}:
                break
        elif letter == "C" and k > first and low[k] != "but" and k + 1 < ceiling and classes[k + 1] in "nLUHD":
            pass
        elif letter == "(":
            while k < ceiling - 1 and classes[k] != ")":
                k += 1
        elif letter in "WK" and k > first and low[k] in RELATIVES:
            return ceiling
        elif letter == "," and k > first and k + 1 < ceiling and _appositive(words, k + 1, ceiling):
            if classes[k + 1] == "W":
                return ceiling
        else:
            break
        k += 1
    while k > first + 1 and classes[k - 1] in ",.-PTC":
        k -= 1
    return k


def _appositive(words: Words, k: int, ceiling: int) -> bool:
    """Whether an appositive or a relative clause begins at `k`, after a comma."""
    if words.low[k] in {"who", "whose", "which"}:
        return True
    return words.classes[k] in "DLnU" and not finite_verb(words, k, min(ceiling, k + 25), stop=",qWK")


def finite_verb(words: Words, start: int, end: int, stop: str = "") -> int | None:
    """The first token of `start:end` that is a finite verb or auxiliary; a class in `stop` ends the search."""
    low, classes = words.low, words.classes
    for k in range(start, min(end, len(low))):
        letter = classes[k]
        if letter in stop:
            return None
        if (letter == "X" and low[k] not in {"being", "been", "having", "be"}) or letter in "VY":
            return k
        if letter == "E" and k > start and classes[k - 1] in "nLUROAWKM)":
            return k
        if letter == "Z" and k > start and classes[k - 1] in "nLRWKA)":
            return k
        if (
            letter == "B"
            and k > start
            and (low[k - 1] in closed.SUBJECT_PRONOUNS or (classes[k - 1] in "nL" and low[k - 1].endswith("s")))
        ):
            return k
    return None
