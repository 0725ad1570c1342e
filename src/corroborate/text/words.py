"""Classes of words, guessed without a tagger.

Classes are one letter a word, guessed from closed classes, verb lists and endings: D determiner, P preposition, C
co-ordinator,
S subordinator, K "that", W relative or question word, R subject pronoun, O object pronoun, Y pronoun with auxiliary
("he's"), X auxiliary,
N negator, T "to", A adverb, M weekday, month or time adverb, V past form of an irregular verb, E -ed form, Z third
person, B base
form, G -ing form, U number, H possessive ("Smith's"), L capitalised word, n other word, q quotation mark; other
marks are themselves.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from corroborate.lexicon import closed
from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.lexicon.cues import CUE_FORMS, CUE_VERBS, NOUN_LIKE, PHRASE_VERBS
from corroborate.lexicon.verbs import PLAIN, SAME_PAST, inflections

from .tokens import Token

NOMINAL = frozenset("nLUHO")
VERBAL = frozenset("VEZX")
_KIND_CLASS = {"b": "B", "z": "Z", "d": "V", "n": "E", "g": "G"}
_PRONOMINAL = frozenset("all both each some many several few most".split())
_NAMES = frozenset(["united"])
_TIME_POINTERS = frozenset("this last next that every each".split())
_NOUNS_TOO = (frozenset(PLAIN) - frozenset(CUE_VERBS)) | NOUN_LIKE
_SAYS = frozenset({"says", "thinks", "tells", "speaks"})
_PLURALS = frozenset("percent people police women men children i you we they others".split())
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


def word_class(word: str) -> str:
    """The class of a word taken by itself."""
    low = word.lower().replace("’", "'")
    known = CLASS_OF.get(low)
    first = word[0]
    if known == "M" and len(word) > 4 and word.isupper():
        return "L"
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


@lru_cache(maxsize=65_536)
def _known(word: str) -> tuple[str, str]:
    """A word in lower case with plain apostrophes, and its class."""
    return word.lower().replace("’", "'"), word_class(word)


class Words(NamedTuple):
    """The tokens of a sentence with their lower-case words and classes, all parallel."""

    tokens: Sequence[Token]
    low: list[str]
    classes: list[str]


def words_of(tokens: Sequence[Token]) -> Words:
    """The words of a sentence; in a headline in title case, capitalised verbs and adverbs are verbs and adverbs."""
    known = [_known(token[0]) for token in tokens]
    low = [word for word, _ in known]
    classes = [letter for _, letter in known]
    if (
        tokens
        and classes[0] == "L"
        and CLASS_OF.get(low[0], "L") in "GAE"
        and not (low[0] in _NAMES or classes[1:2] == ["L"])
    ):
        classes[0] = CLASS_OF[low[0]]
    capitals = classes.count("L")
    if capitals > 3 and capitals > 0.6 * sum(c in "nLVEZBGA" for c in classes):
        classes = [
            CLASS_OF.get(w, c) if c == "L" and i and CLASS_OF.get(w, c) in "VEZBGA" else c
            for i, (w, c) in enumerate(zip(low, classes, strict=True))
        ]
    _settle(tokens, low, classes)
    return Words(tokens, low, classes)


def _settle(tokens: Sequence[Token], low: list[str], classes: list[str]) -> None:
    """Decides in place what a word is where it stands.

    Verb forms become nouns ("the claims", "two reports", "top officials"), nouns of time become times ("Friday night",
    "last week"), and the full stop of an abbreviation becomes a joint.
    """
    before = "^"
    end = len(classes) - 1
    for i, letter in enumerate(classes):
        if (
            letter == "."
            and 0 < i < end
            and before in "LnM"
            and tokens[i].text == "."
            and tokens[i - 1].end == tokens[i].start
            and classes[i + 1] not in "q)"
        ):
            letter = classes[i] = "-"
        elif (
            letter == "n"
            and low[i] in TIME_NOUNS
            and (before == "M" or (before in "DRKn" and low[i - 1] in _TIME_POINTERS))
        ):
            letter = classes[i] = "M"
            if before != "M":
                classes[i - 1] = "M"
        elif letter in "BZG":
            after = classes[i + 1] if i < end else "."
            if letter == "G":
                if before in "DH" and after not in "nLDHUORBZ":
                    letter = "n"
            elif letter == "B" and low[i] in SAME_PAST and before in "nLRA)":
                letter = "V"
            elif (before in "DHPEG" and low[i - 1] not in _PRONOMINAL) or (before in "TBU" and letter == "Z"):
                letter = "n"
            elif before in "nLUZ":
                plural = low[i - 1].endswith("s") or low[i - 1] in _PLURALS
                if (
                    (letter == "B" and low[i] in _NOUNS_TOO and not (plural or _listed(classes, i)))
                    or (after in "XVEZ" and i < end)
                    or (after == "B" and letter == "Z" and low[i] not in CUE_FORMS)
                    or (after == "P" and low[i + 1] == "of" and low[i] not in _SAYS)
                ):
                    letter = "n"
            elif (
                (before == "T" and i > 1 and low[i - 2] == "according")
                or (
                    letter == "B"
                    and (
                        (before == "R" and low[i - 1] == "this")
                        or (before == "K" and i > 1 and classes[i - 2] not in "nLUZ")
                    )
                )
                or (
                    letter == "B"
                    and after in "nL"
                    and low[i] in _NOUNS_TOO
                    and (before in "^,W" or (before == "C" and classes[i - 2] in "nLB"))
                )
                or (before in "^,C" and letter == "Z" and (after in "XVEZ" or (after == "P" and low[i + 1] == "of")))
            ):
                letter = "n"
            classes[i] = letter
        before = letter


def _listed(classes: list[str], i: int) -> bool:
    """Whether a list of names stands before token `i`: "Smith and Jones"."""
    return i > 2 and "C" in classes[max(i - 4, 0) : i - 1]
