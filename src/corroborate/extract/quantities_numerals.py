"""Reads one numeral: digits, number words, scales, fractions and the words that leave a number open."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from corroborate.lexicon import numbers as words


@dataclass(slots=True)
class Numeral:
    """A number with its half-open range; `low` and `high` differ for "dozens"; `place`: the last digit's worth."""

    start: int
    end: int
    value: float | None
    low: float
    high: float
    digits: int | None = None
    place: float = 1.0
    scaled: bool = False
    fraction: bool = False
    spelled: bool = False


def one_of(members: Iterable[str]) -> str:
    """A pattern for any of the words, as a trie: its first letters are looked at once."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in sorted(members):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(tree)


def cased(members: Iterable[str]) -> set[str]:
    """The words in lower case, with a capital and in capitals: three times as fast to find as with re.I."""
    return {form for word in members for form in (word, word.capitalize(), word.upper())}


def _pattern(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    ends = "" in tree
    parts = [re.escape(letter) + _pattern(node) for letter, node in sorted(tree.items()) if letter]
    if not parts:
        return ""
    body = parts[0] if len(parts) == 1 and not ends else "(?:" + "|".join(parts) + ")"
    return body + "?" if ends else body


_SIGNS = "".join(words.FRACTION_SIGNS)
# Digits stand behind few small letters ("Rs120", "KSh40"); the look ahead spares most places the trie.
_CUES = cased(words.CUES)
_FIRST = "".join(sorted({cue[0] for cue in _CUES}))
CUE_RE = re.compile(rf"(?<![a-gijl-oqt-z])(?=[\d{_SIGNS}{_FIRST}])(?:\d+|[{_SIGNS}]|(?:{one_of(_CUES)})\b)")
DIGITS_RE = re.compile(
    rf"(?P<whole>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,3}}(?:\.\d{{3}}){{2,}}(?!\d)|\d{{1,16}})(?P<fraction>\.\d{{1,12}})?(?!\d)"
    rf"(?:[ -]?(?P<sign>[{_SIGNS}])"  # 2½
    r"|(?P<top>[ -]\d{1,2})?(?P<bar>[/⁄])(?P<under>\d{1,4})(?![\d/])"  # 2 1/2, 1/16
    r"|\s?[×x]\s?10(?:\^|\*\*)?(?P<power>[−-]?\d{1,2}))?"  # 3×10^8
)
SPACED_RE = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?![\d.,/:-]?\d)(?=\s[a-z])")
NAMED = 20  # characters before a number in which a capitalised word may stand
NAMED_RE = re.compile(r"[\w,;:][ \u00a0][A-Z][\w.]*[ \u00a0]$|\d[ \u00a0]$")
SCALE_RE = re.compile(rf"[\s-]?({one_of(words.SCALES)})\b(?!-?old)", re.I)
SHORT_RE = re.compile(rf"(\s?)({one_of(words.SHORT_SCALES)})(?![\w²³/])")
WORD_RE = re.compile(r"(?:[\s-]+|\b)(?P<joint>and[\s-]+)?(?P<word>[a-z]+)\b", re.I)
PART_RE = re.compile(rf"[\s-]({one_of(words.FRACTIONS)})\b", re.I)
IN_RE = re.compile(r"\s+(?:in(?:\s+every)?|out\s+of(?:\s+every)?)\s+(?=\w)", re.I)
HALF_RE = re.compile(r"\s+and\s+a\s+half\b", re.I)
OF_SCALE_RE = re.compile(rf"\s+of\s+({one_of(words.PLURAL_SCALES)})\b", re.I)
COUNTED_RE = re.compile(
    r"\s+(?:of\b|people\b|men\b|women\b|(?!(?:in|on|to|at|by|from|is|was|has|as|and|or|for|the|with|per|hurdles|tall|wide|deep|high|long|across|above|below|away|apart)\b)"
    r"(?:[a-z-]{2,}\s(?:and\s)?){0,2}[a-z]{2,}s\b)"
)
SCALE_FIRST = frozenset("htmbqlcdkMKBTHQLCDb")
A_RE = re.compile(r"\ban?\s+$", re.I)
HALF_OF_RE = re.compile(
    r"\s+(?:(?P<of>of\b)|(?P<det>the|its|his|her|their|our|all|those|these)\b|an?\s+(?P<scale>million|billion|trillion|dozen|hundred|thousand)\b)",
    re.I,
)


def read(text: str, start: int, end: int, money: bool = False) -> Numeral | None:
    """The numeral whose first digit or word stands at `start`; beside a currency "m" is a million."""
    first = text[start]
    if first.isalpha() and start and text[start - 1].isalpha():
        return None
    if first.isdigit():
        return _digits(text, start, end, money)
    if first in words.FRACTION_SIGNS:
        value = words.FRACTION_SIGNS[first]
        return Numeral(start, start + 1, value, value, value, fraction=True)
    return _spelled(text, start, end)


def _digits(text: str, start: int, end: int, money: bool) -> Numeral | None:
    if spaced := _spaced(text, start, end):
        return spaced
    match = DIGITS_RE.match(text, start, end)
    if match is None:
        return None
    whole, fraction = match["whole"].replace(",", "").replace(".", ""), match["fraction"] or ""
    value, digits, stop, is_fraction = float(whole + fraction), max(0, len(fraction) - 1), match.end(), False
    if match["sign"]:
        value += words.FRACTION_SIGNS[match["sign"]]
    elif match["bar"]:
        over, under = int(match["top"][1:]) if match["top"] else value, int(match["under"])
        if not under or over >= under or fraction:
            return None
        value, is_fraction = (value + over / under, False) if match["top"] else (value / under, True)
    elif match["power"]:
        value *= 10.0 ** int(match["power"].replace("−", "-"))
    place = 10.0**-digits if digits else _place(whole)
    if not is_fraction and not match["power"]:
        scale, stop = _scale(text, stop, end, money)
        if scale != 1:
            return Numeral(
                start,
                stop,
                round(value * scale, 6),
                round(value * scale, 6),
                round(value * scale, 6),
                digits,
                place * scale,
                True,
            )
    number = Numeral(start, stop, value, value, value, digits, place, False, is_fraction)
    return number if digits or value > 9 or is_fraction else _share(text, number, end) or number


def _spaced(text: str, start: int, end: int) -> Numeral | None:
    """A number with spaces between its thousands, as ISO 80000-1 has them: "2 384 cases"; not behind a name:
    "May 5 200 people".
    """
    match = SPACED_RE.match(text, start, end)
    if match is None or NAMED_RE.search(text, max(0, start - NAMED), start):
        return None
    whole = re.sub(r"\D", "", match[0])
    value = float(whole)
    return Numeral(start, match.end(), value, value, value, 0, _place(whole))


def _place(whole: str) -> float:
    return 10.0 ** min(len(whole) - len(whole.rstrip("0")), len(whole) - 1)


def _scale(text: str, stop: int, end: int, money: bool) -> tuple[float, int]:
    """What the digits that end at `stop` are multiplied by, and where the scale ends; "hundred thousand" is one."""
    scale = 1.0
    after = text[stop : stop + 2]
    if (after[1:] if after[:1] in (" ", "-", "\u00a0", "\n") else after[:1]) not in SCALE_FIRST:
        return scale, stop
    for _ in range(2):
        match = SCALE_RE.match(text, stop, end)
        if match is None:
            break
        scale *= words.SCALES[match[1].lower()]
        stop = match.end()
    if scale != 1:
        return scale, stop
    if match := SHORT_RE.match(text, stop, end):
        doubtful = match[2] in words.DOUBTFUL_SCALES
        if match[1] and (doubtful or len(match[2]) < 2) and not (money and match[2] in ("m", "M", "b", "B")):
            return 1.0, stop
        if (
            not doubtful
            or money
            or (match[2] in ("m", "M", "k", "K") and COUNTED_RE.match(text, match.end(), min(end, match.end() + 40)))
        ):
            return words.SHORT_SCALES[match[2]], match.end()
    return 1.0, stop


def _spelled(text: str, start: int, end: int) -> Numeral | None:
    """Number words from `start`, with an article before them where they need one ("a dozen")."""
    match = WORD_RE.match(text, start, end)
    if match is None:
        return None
    word = match["word"].lower()
    after_a = text[start - 2 : start - 1] in ("a", "A", "n", "N")
    article = A_RE.search(text, max(0, start - 4), start) if after_a else None
    begin = article.start() if article else start
    if word in words.VAGUE:
        return _vague(text, word, match.end(), end, begin if word == "couple" else start, article is not None)
    if word in ("half", "third", "quarter"):
        return _part(text, word, match.end(), end, begin, article is not None)
    if word in words.SCALES:
        if article is None:
            return None
        stop, value = match.end(), words.SCALES[word]
        if word == "hundred" and (more := SCALE_RE.match(text, stop, end)):
            value, stop = value * words.SCALES[more[1].lower()], more.end()
        return Numeral(begin, stop, value, value, value, 0, value, True, spelled=True)
    read = _count(text, start, end)
    if read is None:
        return None
    value, stop, scaled = read
    return _with_part(
        text, Numeral(start, stop, value, value, value, 0, _place(str(int(value))), scaled, spelled=True), end
    )


def _count(text: str, start: int, end: int) -> tuple[float, int, bool] | None:
    """The value of the number words at `start`, where they end, and whether a scale is among them."""
    total, current, ceiling, stop, scaled = 0.0, None, float("inf"), start, False
    position = start
    for _ in range(12):
        match = WORD_RE.match(text, position, end)
        if match is None or "\n\n" in text[position : match.start("word")]:
            break
        word = match["word"].lower()
        if word in words.CARDINALS:
            number = words.CARDINALS[word]
            if current is None and (not match["joint"] or total):
                current = float(number)
            elif (current and current % 100 == 0 and number < 100) or (
                current and current % 100 >= 20 and current % 10 == 0 and 0 < number < 10 and not match["joint"]
            ):
                current += number
            else:
                break
        elif word in words.SCALES and current is not None and not match["joint"]:
            scale = words.SCALES[word]
            if word in ("hundred", "dozen"):
                if current >= 100:
                    break
                current *= scale
            elif scale < ceiling:
                total, current, ceiling = total + current * scale, None, scale
            else:
                break
            scaled = True
        else:
            break
        position = stop = match.end()
    if stop == start:
        return None
    return total + (current or 0), stop, scaled


def _with_part(text: str, number: Numeral, end: int) -> Numeral | None:
    """The number with a fraction after it: "two-thirds", "one in five", "two and a half"."""
    value = number.value or 0
    if (match := PART_RE.match(text, number.end, end)) and (value == 1) != (
        match[1].lower().endswith("s") or match[1].lower() == "halves"
    ):
        part = value * words.FRACTIONS[match[1].lower()]
        if part < 1 and not re.match(
            r"\s+(?:[a-z]+\s+)?(?:place|time|row|straight|consecutive)\b|-", text[match.end() : match.end() + 30]
        ):
            return Numeral(number.start, match.end(), part, part, part, fraction=True, spelled=True)
    if share := _share(text, number, end):
        return share
    if match := HALF_RE.match(text, number.end, end):
        value, stop = value + 0.5, match.end()
        if scale := SCALE_RE.match(text, stop, end):
            value, stop = value * words.SCALES[scale[1].lower()], scale.end()
        return replace(number, value=value, low=value, high=value, end=stop)
    return number


def _share(text: str, number: Numeral, end: int) -> Numeral | None:
    """ "one in five", "9 out of 10"."""
    match = IN_RE.match(text, number.end, end) if number.value else None
    whole = read(text, match.end(), end) if match and CUE_RE.match(text, match.end(), end) else None
    if number.value is None or whole is None or whole.value is None or not number.value < whole.value <= 1000:
        return None
    if whole.value % 1 or whole.scaled or (number.value > 1 and whole.value > 10 and whole.value != 100):
        return None
    part = number.value / whole.value
    return Numeral(number.start, whole.end, part, part, part, fraction=True, spelled=True)


def _vague(text: str, word: str, stop: int, end: int, begin: int, article: bool) -> Numeral | None:
    low, high = words.VAGUE[word]
    if word == "couple" and (
        not article or not re.match(r"\s+(?:of\b|hundred|thousand|dozen|million|more\b)", text[stop : stop + 12])
    ):
        return None
    if word not in ("couple", "several"):
        if match := OF_SCALE_RE.match(text, stop, end):
            scale = words.PLURAL_SCALES[match[1].lower()]
            if word == "hundreds":
                low, high = 100, 1000
            elif word == "thousands":
                low, high = 1000, 10000
            return Numeral(begin, match.end(), None, low * scale, high * scale, spelled=True)
        if not re.match(r"\s+(?:of|more|and)\b", text[stop : stop + 6]) and word in ("scores", "tens"):
            return None
        if word == "scores" and not re.match(r"\s+of\s+[a-z]", text[stop : stop + 6]):
            return None
    elif scale_word := SCALE_RE.match(text, stop, end):
        scale = words.SCALES[scale_word[1].lower()]
        return Numeral(begin, scale_word.end(), None, low * scale, high * scale, spelled=True)
    value = 2.0 if word == "couple" else None
    return Numeral(begin, stop, value, low, high, spelled=True)


def _part(text: str, word: str, stop: int, end: int, begin: int, article: bool) -> Numeral | None:
    """ "half of", "half a million", "a third of"."""
    value = words.FRACTIONS[word]
    match = HALF_OF_RE.match(text, stop, end)
    if word == "half" and match and match["scale"]:
        value *= words.SCALES[match["scale"].lower()]
        return Numeral(begin, match.end(), value, value, value, 0, value, True, spelled=True)
    if match is None or match["scale"] or (word != "half" and not (article and match["of"])):
        return None
    if word == "half" and re.search(
        r"(?:first|second|other|latter|later|third|last|this|that|better|one|each)[\s-]+$",
        text[max(0, begin - 10) : begin],
        re.I,
    ):
        return None
    return Numeral(begin, stop, value, value, value, fraction=True, spelled=True)
