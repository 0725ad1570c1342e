"""Whether two names can be one organisation's: legal forms and small words weigh little, others all."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from corroborate.lexicon.company_forms import EMPTY_KINDS, KIND_WORDS, NUMBER_WORDS, ROMAN, SHORT_WORDS
from corroborate.lexicon.organisations import BODIES, COMPANIES, LEGAL_FORMS, NOISE_WORDS, VESSEL_PREFIXES

from .names_words import american, edits, same_sound, transliterated

LONGEST = 300  # characters of a name that are read
MOST = 24  # words of a name that are compared
SLIPS = 2  # letters that may be wrong in a whole name
SHORT = 4  # letters of a joined name from which one may be wrong
TENS = frozenset("20 30 40 50 60 70 80 90".split())
ONES = frozenset("123456789")

_WORD_RE = re.compile(r"[a-z0-9]+")
_DOTTED_RE = re.compile(r"(?<![a-z0-9])[a-z](?:\. ?[a-z](?![a-z0-9])){1,9}\.?")
_SLASHED_RE = re.compile(r"(?<![a-z0-9])([a-z])/([a-z])(?![a-z0-9])")  # M/V, A/S
_LONGEST_FORM = max(len(form.split()) for form in LEGAL_FORMS)
_KNOWN = {form.lower().replace(".", ""): head for table in (BODIES, COMPANIES) for form, head in table.items()}


class Body(NamedTuple):
    """An organisation's name taken apart; all words are folded."""

    words: tuple[str, ...]  # in order, without legal forms, small words and numbers
    numbers: tuple[str, ...]
    forms: frozenset[str]  # legal forms
    known: str  # the well-known body that this is a name of, or ""
    text: str  # the letters of the name without legal forms and small words
    whole: str  # and with them


@lru_cache(maxsize=20_000)
def body(name: str) -> Body:
    """Takes an organisation's name apart. Never raises."""
    text = anyascii(name[:LONGEST]).lower().replace("&", " and ").replace("'", "")
    text = _DOTTED_RE.sub(lambda m: m.group().replace(".", "").replace(" ", "") + " ", text)
    text = _SLASHED_RE.sub(r"\1\2", text)
    raw = _WORD_RE.findall(text)[: MOST * 2]
    words, forms = _without_forms(raw)
    kept: list[str] = []
    numbers: list[str] = []
    for i, word in enumerate(words):
        for piece in SHORT_WORDS.get(word, word).split():
            number = _number(piece, first=i == 0)
            if number:
                numbers.append(number)
            elif piece not in NOISE_WORDS:
                kept.append(american(piece))
    if kept and kept[0] in VESSEL_PREFIXES and len(kept) > 1:
        kept = kept[1:]
    known = _KNOWN.get(" ".join(raw), "")
    letters = [word for word in words if word not in NOISE_WORDS]
    return Body(
        tuple(kept[:MOST]) or tuple(words), _sums(numbers), forms, known, "".join(letters or words), "".join(raw)
    )


def _without_forms(words: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """The words without legal forms, which stand at either end, and the forms found."""
    forms: set[str] = set()
    rest = list(words)
    while found := _form(rest):
        form, rest = found
        forms.add(form)
    return rest, frozenset(forms)


def _form(words: list[str]) -> tuple[str, list[str]] | None:
    """The longest legal form at an end of a longer name, and the other words."""
    for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        for piece, left in ((words[-size:], words[:-size]), (words[:size], words[size:])):
            if form := LEGAL_FORMS.get(" ".join(piece)) or LEGAL_FORMS.get("".join(piece)):
                return form, left
    return None


def _number(word: str, *, first: bool) -> str:
    if any(c.isdigit() for c in word):
        return word
    if word in NUMBER_WORDS:
        return str(NUMBER_WORDS[word])
    return str(ROMAN[word]) if word in ROMAN and not first else ""


def _sums(numbers: Sequence[str]) -> tuple[str, ...]:
    """Forty, four -> 44."""
    result: list[str] = []
    for number in numbers:
        if result and result[-1] in TENS and number in ONES:
            result[-1] = result[-1][0] + number
        else:
            result.append(number)
    return tuple(result)


def same_organisation(first: str, second: str) -> tuple[bool, str]:
    """Whether two names may be one body's for somebody who searches a list, slips of the pen allowed for."""
    a, b = body(first), body(second)
    if not a.words or not b.words:
        return first.strip() == second.strip(), "one of them has no letters"
    if a.known and a.known == b.known:
        return True, f"Both are names of {a.known}"
    if a.numbers != b.numbers:
        return False, f"The numbers differ: {_list(a.numbers) or 'none'} and {_list(b.numbers) or 'none'}"
    if is_initials(a, b) or is_initials(b, a):
        return True, f"{min(a.text, b.text, key=len).upper()} is made of the other's initials"
    left, right, slips = unpaired(a.words, b.words)
    if _clash(a.forms, b.forms):
        return False, f"The legal forms differ: {_list(sorted(a.forms))} and {_list(sorted(b.forms))}"
    if not left and not right:
        return slips[0] <= SLIPS, _reason(slips, "The words are the same")
    if _joined(a, b):
        return True, "The letters are the same, divided otherwise, or one is wrong"
    if left and right:
        return False, f"{_list(left)} is not {_list(right)}"
    missing = left or right
    if set(missing) <= EMPTY_KINDS and slips[0] <= 1:
        return True, _reason(slips, f"only {_list(missing)} is missing in one")
    return False, f"{_list(missing)} stands in one only"


def _clash(a: frozenset[str], b: frozenset[str]) -> bool:
    """Both name a legal form and none is shared; "Co" is hardly one."""
    first, second = a - {"co"}, b - {"co"}
    return bool(first and second and not first & second)


class Slips(NamedTuple):
    """Wrong letters in all, and the pairs of words that are not spelt alike."""

    wrong: int
    pairs: tuple[str, ...]


def unpaired(a: Sequence[str], b: Sequence[str]) -> tuple[list[str], list[str], Slips]:
    """The words without a partner on either side, and the letters that are wrong in the pairs."""
    options = sorted(
        (wrong, abs(i - j), i, j)
        for i, x in enumerate(a)
        for j, y in enumerate(b)
        if (wrong := _wrong(x, y)) is not None
    )
    left, right, wrong, pairs = set(range(len(a))), set(range(len(b))), 0, []
    for cost, _, i, j in options:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            wrong += cost
            if a[i] != b[j]:
                pairs.append(f"{a[i].title()} and {b[j].title()}")
    return [a[i] for i in sorted(left)], [b[j] for j in sorted(right)], Slips(wrong, tuple(pairs))


def _wrong(a: str, b: str) -> int | None:
    """Wrong letters between two words of names of bodies, or None where they are two words."""
    if a == b:
        return 0
    shorter = min(len(a), len(b))
    if shorter < 3 or (a in KIND_WORDS and b in KIND_WORDS):
        return None
    if shorter == 3 and len(a) != len(b):
        return None
    if shorter > 4 and (same_sound(a, b) or transliterated(a, b)):
        return 0
    return 1 if edits(a, b, 1) <= 1 else None


def _joined(a: Body, b: Body) -> bool:
    first, second = ("".join(w for w in x.words if w not in EMPTY_KINDS) or x.text for x in (a, b))
    if min(len(first), len(second)) < SHORT:
        return first == second
    if first == second:
        return True
    return len(a.words) != len(b.words) and (edits(first, second) <= 1 or edits(a.whole, b.whole) <= 1)


def is_initials(short: Body, long: Body) -> bool:
    """A one-word name is made of the first letters of the other's words."""
    letters = short.text
    if len(short.words) != 1 or not 3 <= len(letters) <= 8:
        return False
    return letters == "".join(w[0] for w in long.words)


def _reason(slips: Slips, otherwise: str) -> str:
    return f"{'; '.join(slips.pairs)} are spelt alike" if slips.pairs else otherwise


def _list(words: Sequence[str]) -> str:
    return " ".join(word.title() for word in words)
