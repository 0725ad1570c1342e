"""Reads the counted noun phrase after a number: "two small boats", "16 AK-47 rifles", "12 of the 40 passengers"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from corroborate.lexicon import counted, numbers
from corroborate.lexicon.closed import ED_NOT_VERB, ING_NOT_VERB, LY_NOT_ADVERB
from corroborate.text.lemmas import lemma


@dataclass(slots=True)
class Noun:
    """A counted noun phrase with its half-open range; `head` is a lemma, `modifiers` the lower-case words before it."""

    start: int
    end: int
    head: str
    modifiers: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """The phrase as a singular lower-case noun: "artillery shell"."""
        return " ".join((*self.modifiers, self.head))


WORD_RE = re.compile(r"(?:[ \u00a0\n]|, )?(?P<word>(?:[A-Z]\.){1,3}|[\w$][\w'’&/.-]{0,38}[\w+]|\w)(?!\w)")
PARTITIVE_RE = re.compile(
    r"\s+(?:more\s+|others?\s+|another\s+)?(?:out\s+)?of\s+(?P<them>them|whom|which|us|you|these\b(?=\s*[,.])|those\b(?=\s*[,.]))\b"
    r"|\s+(?:more\s+)?(?:out\s+)?of\s+(?:(?:all|nearly|almost|about|around|some)\s+)?(?P<det>the|these|those|its|his|her|their|our|my|your|all|(?:[A-Z][\w.]+\s){0,2}[A-Z][\w.]+(?:['’]s|s['’]?))\s+"
    r"(?:(?:nearly|almost|about|around|some|more than|at least|over|original|estimated)\s+){0,2}"
    r"|\s+(?:out\s+)?of\s+\d[\d,]*\s+(?=[a-z])",
)
OF_RE = re.compile(r"\s+of\s+(?:an?\s+)?", re.I)
PREFIX_RE = re.compile(r"(?:[ \n](?:of\s+)?(?:the|its|his|her|their|our|these|those)(?=\s))")
MOST = 7
NOT_INSIDE = frozenset({"back", "well", "far", "just"})
AFTER_MORE = frozenset({"", "than", "of", "to", "in", "on", "at", "as"})  # "12 more than" counts no "more"
CLITICS = ("'re", "'ve", "'ll", "'d", "n't", "’re", "’ve", "’ll", "’d", "n’t")
SHOUTED = frozenset({"US", "IT", "WHO"})  # in capitals these are no pronouns


@lru_cache(maxsize=50_000)
def plural(word: str) -> bool:
    """The lower-case word is, by its look, a plural noun."""
    if word in counted.PLURALS:
        return True
    if word.endswith(("men", "people")) and len(word) > 5:
        return not word.endswith(("semen", "omen", "specimen", "regimen", "ailmen", "abdomen", "yemen"))
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and word not in counted.NOT_PLURALS
    )


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    """The lower-case singular of a noun."""
    if known := counted.PLURALS.get(word):
        return known
    if not plural(word):
        return word
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith("people"):
        return word
    found = lemma(word)
    if (
        found != word
        and word.startswith(found[:-1])
        and len(word) - len(found) <= 3
        and not (word.endswith("ings") and not found.endswith("ing"))
    ):
        return found
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


def read(text: str, start: int, end: int, many: bool) -> Noun | None:
    """The noun phrase that begins right after a number ending at `start`; `many` where its head must be a plural."""
    if text[start : start + 1] == "-":
        return _hyphenated(text, start + 1, end)
    prefix = PREFIX_RE.match(text, start, end)
    words = _phrase(text, prefix.end() if prefix else start, end, many)
    return _noun(words)


def partitive(text: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where the whole's noun phrase begins in "12 of the passengers"; True with it for a pronoun ("12 of them")."""
    if "of" not in text[start : start + 22]:
        return None
    match = PARTITIVE_RE.match(text, start, end)
    return (match.end(), match["them"] is not None) if match else None


def _hyphenated(text: str, start: int, end: int) -> Noun | None:
    match = re.compile(r"[A-Za-z]+").match(text, start, end)
    if match is None:
        return None
    word = match[0].lower()
    if (
        word in counted.NOT_AFTER_HYPHEN
        or word in counted.ENDS
        or word in numbers.CARDINALS
        or word in numbers.FRACTIONS
        or len(word) < 3
    ):
        return None
    if (
        word in numbers.SCALES
        or (word.endswith("ed") and word not in ED_NOT_VERB)
        or text[match.end() : match.end() + 1].isdigit()
    ):
        return None
    return Noun(start, match.end(), singular(word))


Word = tuple[int, int, str]


def _phrase(text: str, start: int, end: int, many: bool) -> list[Word]:
    """The words of the noun phrase, head last."""
    found: list[Word] = []
    position, last_plural = start, 0
    for _ in range(MOST):
        match = WORD_RE.match(text, position, end)
        if match is None:
            break
        word = match["word"]
        if word.endswith(".") and len(word) > 2 and word.count(".") == 1:
            word = word[:-1]
        begin, stop = match.start("word"), match.start("word") + len(word)
        low = word.lower()
        if text[position:begin].startswith(",") and (
            not found or last_plural or not _adjectives(text, found[-1][2], begin, end)
        ):
            break
        if low in ("and", "&", "or", "/") and found and not last_plural and many:
            if not _joined(text, stop, end):
                break
            found.append((begin, stop, word))
            position = stop
            continue
        if _ends(word, low, found, last_plural, many, text, stop, end):
            break
        found.append((begin, stop, word))
        position = stop
        if plural(low) and low.islower():
            last_plural = len(found)
        if match.end("word") != stop or text[stop : stop + 1] in '.;:)("”':
            break
    while last_plural and len(found) > last_plural:
        found.pop()
    while found and found[-1][2].lower() in ("and", "&", "or", "more", "other", "such", "others"):
        if found[-1][2].lower() == "others":
            return []
        found.pop()
    return found


def _ends(word: str, low: str, found: list[Word], last_plural: int, many: bool, text: str, stop: int, end: int) -> bool:
    """The word no longer belongs to the noun phrase."""
    if (low in counted.ENDS and word not in SHOUTED) or low in numbers.CARDINALS:
        return True
    if last_plural == len(found) and last_plural and not plural(low):
        return True
    if word[0].isdigit():
        return not (found and (found[-1][2][0].isupper() or text[stop : stop + 2].strip()[:1].isupper()))
    if low.endswith(CLITICS) or (low.endswith(("'s", "’s")) and not many):
        return True
    if low.endswith("ly") and low not in LY_NOT_ADVERB:
        return bool(found) and not many
    if low in counted.INSIDE:
        return low in NOT_INSIDE or _word_after(text, stop, end) in AFTER_MORE
    past = low in counted.PASTS or (low.endswith("ed") and low not in ED_NOT_VERB)
    gerund = low.endswith("ing") and low not in ING_NOT_VERB and low in counted.GERUNDS
    if found and not many and low.endswith("ing") and len(low) > 5 and low not in ING_NOT_VERB:
        return word.islower()
    if (past or gerund) and word.islower():
        return (bool(found) and not many) or not _noun_follows(text, stop, end)
    if not many and word.islower():
        return (low in counted.THIRDS and bool(found)) or (plural(low) and singular(low) != low)
    return False


def _word_after(text: str, stop: int, end: int) -> str:
    match = WORD_RE.match(text, stop, end)
    return match["word"].lower() if match else ""


def _noun_follows(text: str, stop: int, end: int) -> bool:
    """A participle stands before a noun: "five injured people", not "five injured in"."""
    position = stop
    for _ in range(4):
        match = WORD_RE.match(text, position, end)
        if match is None or text[match.start() : match.start() + 1] == ",":
            return False
        word = match["word"].lower().rstrip(".")
        if word in ("and", "or", "&"):
            position = match.end()
            continue
        if word in counted.ENDS and match["word"] not in SHOUTED:
            return False
        if plural(word):
            return True
        position = match.end()
    return False


def _joined(text: str, stop: int, end: int) -> bool:
    """After "and" the phrase goes on to a plural ("red and blue kites"), not to another count ("and 11 others")."""
    after = _word_after(text, stop, end)
    return not after[:1].isdigit() and after not in numbers.CARDINALS and _noun_follows(text, stop, end)


def is_plural(text: str, noun: Noun) -> bool:
    """The head of the phrase is a plural as it is written."""
    return plural(text[noun.start : noun.end].split()[-1].lower())


def _adjectives(text: str, before: str, begin: int, end: int) -> bool:
    """A comma between two adjectives: "two young, unarmed men"."""
    return before.islower() and not plural(before) and _noun_follows(text, begin - 1, end)


def _noun(words: list[Word]) -> Noun | None:
    if not words:
        return None
    head = words[-1]
    low = head[2].lower().rstrip(".'’")
    if not low or not any(c.isalpha() for c in low):
        return None
    told = (word.lower().strip("'’") for _, _, word in words[:-1])
    modifiers = tuple(m for m in told if m not in ("and", "&", "or") and (not m.endswith("ly") or m in LY_NOT_ADVERB))
    return Noun(words[0][0], head[1], singular(low), modifiers)
