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

from dataclasses import dataclass

from corroborate.lexicon import closed
from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.lexicon.cues import CUE_FORMS, CUE_VERBS, NOUN_LIKE, PHRASE_VERBS
from corroborate.lexicon.verbs import PLAIN, SAME_PAST, inflections

from .known import Known
from .tokens import Row

NOMINAL = frozenset("nLUHO")
_KIND_CLASS = {"b": "B", "z": "Z", "d": "V", "n": "E", "g": "G"}
_PRONOMINAL = frozenset("all both each some many several few most".split())
_NAMES = frozenset(["united"])
_TIME_POINTERS = frozenset("this last next that every each".split())
_NOUNS_TOO = (frozenset(PLAIN) - frozenset(CUE_VERBS)) | NOUN_LIKE
_SAYS = frozenset({"says", "thinks", "tells", "speaks"})
_PLURALS = frozenset("percent people police women men children i you we they others".split())
_OPEN, _OPEN_OR_NOUN = frozenset("BZG."), frozenset("BZG.n")
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
    """The class of a word taken by itself: one character, so that those of a sentence can be searched as a string."""
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


_LOW = Known(lambda word: word.lower().replace("’", "'"))  # with plain apostrophes
CLASSES = Known(word_class)  # the class of each word taken by itself


@dataclass(slots=True)
class Words:
    """The tokens of a sentence with their lower-case words and classes, all parallel."""

    row: Row
    low: list[str]
    classes: list[str]


def words_of(row: Row) -> Words:
    """The words of a sentence; in a headline in title case, capitalised verbs and adverbs are verbs and adverbs."""
    if not row.words:
        return Words(row, [], [])
    low = list(map(_LOW.__getitem__, row.words))
    classes = list(map(CLASSES.__getitem__, row.words))
    if classes[0] == "L" and CLASS_OF.get(low[0], "L") in "GAE" and not (low[0] in _NAMES or classes[1:2] == ["L"]):
        classes[0] = CLASS_OF[low[0]]
    capitals = classes.count("L")
    if capitals > 3 and capitals > 0.6 * sum(c in "nLVEZBGA" for c in classes):
        classes = [
            CLASS_OF.get(w, c) if c == "L" and i and CLASS_OF.get(w, c) in "VEZBGA" else c
            for i, (w, c) in enumerate(zip(low, classes, strict=True))
        ]
    _settle(row, low, classes)
    return Words(row, low, classes)


def _settle(row: Row, low: list[str], classes: list[str]) -> None:
    """Decides in place what a word is where it stands.

    Verb forms become nouns ("the claims", "two reports", "top officials"), nouns of time become times ("Friday night",
    "last week"), and the full stop of an abbreviation becomes a joint.
    """
    end = len(classes) - 1
    open_ones = _OPEN if TIME_NOUNS.isdisjoint(low) else _OPEN_OR_NOUN
    for i in [i for i, letter in enumerate(classes) if letter in open_ones]:
        letter = classes[i]
        before = classes[i - 1] if i else "^"
        if letter == "n":
            if low[i] in TIME_NOUNS:
                pointed = before in "DRKn" and low[i - 1] in _TIME_POINTERS
                if pointed:
                    classes[i - 1] = "M"
                classes[i] = "M" if pointed or before == "M" else "n"
        elif letter == ".":
            if before in "LnM" and 0 < i < end and _is_joint(row, classes, i):
                classes[i] = "-"
        else:
            classes[i] = _verb_or_noun(low, classes, i, before)


def _is_joint(row: Row, classes: list[str], i: int) -> bool:
    """Whether the full stop belongs to an abbreviation within the sentence."""
    return row.words[i] == "." and row.ends[i - 1] == row.starts[i] and classes[i + 1] not in "q)"


def _verb_or_noun(low: list[str], classes: list[str], i: int, before: str) -> str:
    """What a base, -s or -ing form is behind a word of class `before`."""
    letter = classes[i]
    after = classes[i + 1] if i + 1 < len(classes) else "."
    if letter == "G":
        return "n" if before in "DH" and after not in "nLDHUORBZ" else letter
    if letter == "B" and low[i] in SAME_PAST and before in "nLRA)":
        return "V"
    if (before in "DHPEG" and low[i - 1] not in _PRONOMINAL) or (before in "TBU" and letter == "Z"):
        return "n"
    heads_of = after == "P" and low[i + 1] == "of"
    if before in "nLUZ":
        plural = low[i - 1].endswith("s") or low[i - 1] in _PLURALS
        bare = letter == "B" and low[i] in _NOUNS_TOO and not (plural or _listed(classes, i))
        followed = after in "XVEZ" or (after == "B" and letter == "Z" and low[i] not in CUE_FORMS)
        return "n" if bare or followed or (heads_of and low[i] not in _SAYS) else letter
    if before == "T" and i > 1 and low[i - 2] == "according":
        return "n"
    if letter == "Z":
        return "n" if before in "^,C" and (after in "XVEZ" or heads_of) else letter
    if (before == "R" and low[i - 1] == "this") or (before == "K" and i > 1 and classes[i - 2] not in "nLUZ"):
        return "n"
    modifies = after in "nL" and low[i] in _NOUNS_TOO
    return "n" if modifies and (before in "^,W" or (before == "C" and classes[i - 2] in "nLB")) else letter


def _listed(classes: list[str], i: int) -> bool:
    """Whether a list of names stands before token `i`: "Smith and Jones"."""
    return i > 2 and "C" in classes[max(i - 4, 0) : i - 1]
