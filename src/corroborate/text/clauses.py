"""Light clause analysis without a parser: word classes, noun phrases and verb groups.

Classes are one letter a word, guessed from closed classes, verb lists and endings: D determiner, P preposition, C co-ordinator,
S subordinator, K "that", W relative or question word, R subject pronoun, O object pronoun, Y pronoun with auxiliary ("he's"), X auxiliary,
N negator, T "to", A adverb, M weekday, month or time adverb, V past form of an irregular verb, E -ed form, Z third person, B base
form, G -ing form, U number, H possessive ("Smith's"), L capitalised word, n other word, q quotation mark; other marks are themselves.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from corroborate.lexicon import closed
from corroborate.lexicon.cues import CUE_VERBS, PHRASE_VERBS
from corroborate.lexicon.verbs import PLAIN, inflections

from .tokens import Token

NOMINAL = frozenset("nLUHO")
VERBAL = frozenset("VEZX")
_KIND_CLASS = {"b": "B", "z": "Z", "d": "V", "n": "E", "g": "G"}
_RELATIVES = frozenset("who which that what whoever whose".split())
_PRONOMINAL = frozenset("all both each some many several few most another more".split())
_PLURALS = frozenset("people police women men children i you we they others".split())
_QUOTE_MARKS = frozenset({'"', "“", "”", "«", "»", "„", "``", "''", "‘"})


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, words in closed.CLASSES:
        for word in words.split():
            table.setdefault(word, letter)
    for lemma in (*PLAIN, *sorted(CUE_VERBS), *sorted(PHRASE_VERBS)):
        for kind, form in inflections(lemma).items():
            letter = "E" if form.endswith("ed") and kind in "dn" else _KIND_CLASS[kind]
            table.setdefault(form, letter)
    return table


CLASS_OF = _table()


@lru_cache(maxsize=65_536)
def word_class(word: str) -> str:
    """The class of a word taken by itself."""
    low = word.lower().replace("’", "'")
    known = CLASS_OF.get(low)
    first = word[0]
    if known and (known not in "VEZBGAM" or first.islower() or known == "M"):
        return "L" if known in "PCR" and len(word) > 2 and word.isupper() else known
    if word in _QUOTE_MARKS:
        return "q"
    if not first.isalnum():
        return low if not low.startswith("'") or low not in {"'s", "'"} else "H"
    if first.isdigit():
        return "U"
    if "'" in low:
        stem, _, tail = low.rpartition("'")
        if "'" + tail in closed.PRONOUN_AUXILIARY and CLASS_OF.get(stem) in {"R", "W", "A"}:
            return "Y"
        if tail == "s":
            return "H"
    if first.isupper():
        return "L"
    if low.endswith("ly") and low not in closed.LY_NOT_ADVERB:
        return "A"
    if low.endswith("ing") and len(low) > 5 and low not in closed.ING_NOT_VERB:
        return "G"
    if low.endswith("ed") and len(low) > 4 and low not in closed.ED_NOT_VERB:
        return "E"
    return "n"


class Words(NamedTuple):
    """The tokens of a sentence with their lower-case words and classes, all parallel."""

    tokens: Sequence[Token]
    low: list[str]
    classes: list[str]


def words_of(tokens: Sequence[Token]) -> Words:
    """The words of a sentence; in a headline in title case, capitalised verbs and adverbs are verbs and adverbs."""
    low = [t.text.lower().replace("’", "'") for t in tokens]
    classes = [word_class(t.text) for t in tokens]
    if tokens and classes[0] == "L" and low[0] in CLASS_OF and CLASS_OF[low[0]] in "GAE":
        classes[0] = CLASS_OF[low[0]]
    capitals = classes.count("L")
    if capitals > 3 and capitals > 0.6 * sum(c in "nLVEZBGA" for c in classes):
        classes = [
            CLASS_OF.get(w, c) if c == "L" and i and CLASS_OF.get(w, c) in "VEZBGA" else c
            for i, (w, c) in enumerate(zip(low, classes, strict=True))
        ]
    _settle(low, classes)
    return Words(tokens, low, classes)


def _settle(low: list[str], classes: list[str]) -> None:
    """Decides in place which verb forms are nouns where they stand: "the claims", "two reports", "campaign called"."""
    before = "^"
    end = len(classes) - 1
    for i, letter in enumerate(classes):
        if letter in "BZG":
            after = classes[i + 1] if i < end else "."
            if letter == "G":
                if before in "DH" and after not in "nLDHUORBZ":
                    letter = "n"
            elif before in "DHPEG" and low[i - 1] not in _PRONOMINAL or (before in "TBU" and letter == "Z"):
                letter = "n"
            elif before in "nLUZ":
                plural = low[i - 1].endswith("s") or low[i - 1] in _PLURALS
                if (
                    (letter == "B" and not (plural or _listed(classes, i)))
                    or (after in "XVEZ" and i < end)
                    or (after == "P" and low[i + 1] == "of")
                ):
                    letter = "n"
            elif before in "^," and letter == "Z" and (after in "XVEZ" or (after == "P" and low[i + 1] == "of")):
                letter = "n"
            classes[i] = letter
        before = letter


def _listed(classes: list[str], i: int) -> bool:
    """Whether a list of names stands before token `i`: "Smith and Jones"."""
    return i > 2 and "C" in classes[max(i - 4, 0) : i - 1]


class VerbGroup(NamedTuple):
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
    _, low, classes = words
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
        and words.tokens[start].text[0].isupper()
    ):
        start += 1
    if start > floor and classes[start - 1] == "Y":
        auxiliary = True
        be = be or low[start - 1].endswith(("'s", "'re", "'m"))
    passive = be and classes[verb] in "EV" and not infinitive
    return VerbGroup(start, verb, verb + 1, auxiliary, negated, passive, infinitive)


def _relative_head(words: Words, verb: int, floor: int) -> int | None:
    """The last token of the noun phrase that a relative or participle clause with this verb hangs on."""
    _, low, classes = words
    k = verb - 1
    while k > floor and classes[k] in "XNAM":
        k -= 1
    if k > floor and classes[k] in "WK" and classes[k - 1] in "nLUHOBZG,)":
        return k - 2 if classes[k - 1] == "," else k - 1
    if classes[verb] in "EG" and k == verb - 1 and k >= floor and classes[k] in "nLBZ":
        return k
    return None


def noun_phrase_left(words: Words, last: int, floor: int = 0) -> int | None:
    """Where the noun phrase that ends with token `last` begins, with its of-phrases and relative clauses; None if there is none."""
    _, low, classes = words
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
                head = _relative_head(words, k - 1, floor) if before in "EVZBXG" else None
                if head is None:
                    break
                k = head
                continue
        elif letter in "RO":
            return k if begin is None else begin
        elif letter in "PT":
            head = _relative_head(words, k - 1, floor) if before in "EVZBXG" else None
            if head is not None and begin is not None:
                k = head
                continue
            if begin is None or before not in "nLUH)O":
                break
        elif letter == "C":
            if begin is None or before not in "nLUH)" or low[k] == "but":
                break
        elif letter in "BZGA" and begin is not None and before in "DnHLA" and classes[k + 1] in "nLH":
            begin = k
        elif letter in "BZG" and begin is None and before in "DnLHPE":
            begin = k
        elif letter in "EVGBZM":
            if begin is not None and letter == "E" and (before in "DH" or (k == floor and classes[k + 1] in "nL")):
                begin = k
            else:
                head = _relative_head(words, k, floor) if letter != "M" else k - 1
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
    """Where the noun phrase that begins with token `first` ends (exclusive), with prepositional phrases and appositives."""
    _, low, classes = words
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
        elif letter in "WK" and k > first and low[k] in _RELATIVES:
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
    _, low, classes = words
    for k in range(start, end):
        letter = classes[k]
        if letter in stop:
            return None
        if letter == "X" and low[k] not in {"being", "been", "having", "be"} or letter in "VY":
            return k
        if letter == "E" and k > start and classes[k - 1] in "nLROAWKM)" and low[k] != "united":
            return k
        if letter == "Z" and k > start and classes[k - 1] in "nLRWKA)":
            return k
        if (
            letter == "B"
            and k > start
            and (low[k - 1] in closed.SUBJECT_PRONOUNS or (classes[k - 1] == "n" and low[k - 1].endswith("s")))
        ):
            return k
    return None


def _segments_left(words: Words, last: int, floor: int) -> list[tuple[int, int]]:
    """The segments between commas that end at `last`, right to left, up to a quotation mark or another break."""
    classes = words.classes
    found = []
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
    _, _, classes = words
    last = _before_time(words, verb - 1, floor)
    if last < floor:
        return None
    if classes[last] in "RY":
        return last, last + 1
    if classes[last] in "WK":
        return _relative_subject(words, last, floor)
    if classes[last] == ",":
        return _subject_before_comma(words, last, verb, floor)
    if classes[last] in "—–―" or words.low[last] in {"--", "-"}:
        return None
    begin = noun_phrase_left(words, last, floor)
    if begin is None:
        return None
    if begin > floor and classes[begin - 1] == ",":
        wider = _around_appositives(words, begin, floor)
        if wider is not None:
            return wider, last + 1
    return begin, last + 1


def _relative_subject(words: Words, last: int, floor: int) -> tuple[int, int] | None:
    """A relative pronoun as subject, with the noun phrase it hangs on where no comma stands between."""
    if words.low[last] not in _RELATIVES:
        return None
    begin = noun_phrase_left(words, last - 1, floor) if last > floor else None
    if begin is None:
        return None if words.classes[last] == "K" else (last, last + 1)
    return begin, last + 1


def _before_time(words: Words, last: int, floor: int) -> int:
    """The last token before "Tuesday", "on Tuesday" or "just this week"."""
    _, low, classes = words
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


def _around_appositives(words: Words, begin: int, floor: int) -> int | None:
    """Where the phrase begins whose last appositive begins at `begin`: "director of X, and a professor at Y"."""
    return None if words.classes[begin] not in "D" else _leftmost(words, begin - 2, floor, required=True)


def _leftmost(words: Words, last: int, floor: int, required: bool = False) -> int | None:
    _, low, classes = words
    best: int | None = None
    for start, end in _segments_left(words, last, floor):
        if start >= end:
            continue
        relative = low[start] in {"who", "whose", "which", "where"}
        first = start + 1 if classes[start] == "C" and start + 1 < end else start
        if relative or classes[first] in "UG" or (classes[first] in "P" and best is None and not required):
            continue
        begin = noun_phrase_left(words, end - 1, first)
        if begin is None or classes[first] in "PSTGA":
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
    return None if best is None else (best, verb)
