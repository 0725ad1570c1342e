"""Numbers that are no quantities: parts of names, labels, years, clock times, phone numbers, addresses, lists."""

import re
from dataclasses import replace

from corroborate.lexicon import numbered
from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from corroborate.lexicon.closed import CLASSES
from corroborate.lexicon.counted import GERUNDS, PASTS, THIRDS
from corroborate.lexicon.hedges import LAST_WORDS, MOVES

from .quantities_numerals import Numeral

BEFORE_RE = re.compile(r"([^\W\d_][\w.'’&/-]*|#|&)([ \u00a0-])$")
PREFIX_RE = re.compile(r"\b(?:sub|now|then|minus|plus|nearly|almost|pre|post|about|est|approx|to)-$", re.I)
LIST_RE = re.compile(r"[.)]\s+\S")
PHONE_RE = re.compile(r"\(?\+?\d{1,4}\)?(?:[ .-]\d{2,4}){2,12}(?!\d)|\d{3}-\d{4}(?!\d)")
DIGITS_AROUND_RE = re.compile(r"[\d][ .-]$")
ADDRESS_RE = re.compile(
    r"(?:-\d+)?\s+(?:[NSEW]\.?\s+)?(?:(?:[A-Z][\w'’]+|\d{1,3}(?:st|nd|rd|th))\s+){0,3}([A-Z][a-z]+)\b"
)
ROAD_RE = re.compile(r"(?:,|\s)\s*(?:Ave|Avenue|Rue|Via|Calle|Boulevard|Rua|Piazza|Avenida|Viale|Plaza|Jalan)\s+[A-Z]")
IDIOM_RE = re.compile(r"\s+(?:another|point(?!\s+of)|thing|more\s+time)\b")  # "at one point"
ORDINAL_RE = re.compile(r"(?:st|nd|rd|th)\b", re.I)
NEVER_BEFORE_YEARS = frozenset(
    """
    than nearly almost approximately roughly some exactly least most estimated killed injured arrested wounded hired
    """.split()
)
FUNCTION = frozenset(word for _, row in CLASSES for word in row.split())
AFTER_YEAR_RE = re.compile(
    r"\s+(?:people|men|women|children|soldiers|troops|homes|jobs|workers|protesters|passengers|employees|students|residents|refugees|families|police|members)\b"
)
AFTER_DAY_RE = re.compile(
    rf"\b(?:{'|'.join((*MONTHS, *MONTH_ABBREVIATIONS))})\.? \d{{1,2}}(?:,? and | or | to |[-–])$", re.I
)
TIMES_RE = re.compile(r"\s?[x×]\s?\d")
URL_RE = re.compile(r"(?:https?:|www\.|\w\.(?:com|org|net|gov|edu|co)/)\S{0,80}$")


def excluded(text: str, number: Numeral, begin: int, floor: int, bare: bool) -> bool:
    """The number is no quantity. `begin` is where its sign or currency starts, `floor` where the sentence does;
    `bare` where neither currency nor unit nor scale is with it."""
    start, end = number.start, number.end
    if begin == start and number.start and glued(text, start):
        return True
    after = text[end : end + 2]
    if number.spelled:
        return _of_a_name(text, start, end)
    if text[start : end + 3] in ("9-11", "9/11"):
        return True
    if after[:1] in (":", "/", "_", "@") and after[1:].isalnum():
        return True
    if after[:1] == "." and after[1:].isdigit():
        return True
    if ORDINAL_RE.match(text, end) or text[end : end + 2] in ("-D", "-d"):
        return True
    if number.scaled and text[end - 1] in "mMkK" and labelled(text, replace(number, value=1.0), floor):
        return True
    if not bare:
        return False
    if TIMES_RE.match(text, end) or (start > 1 and text[start - 1] in "x×" and text[start - 2].isdigit()):
        return True  # "a 4×4 car"
    if after[:1].isalpha() or (after[:1] in ("'", "’") and after[1:].isalpha()):
        return True
    if (start == floor or text[start - 1] == "\n") and LIST_RE.match(text, end):
        return True
    if AFTER_DAY_RE.search(text, max(floor, start - 24), start):
        return True
    if PHONE_RE.match(text, start) or DIGITS_AROUND_RE.search(text, max(0, start - 2), start):
        return True
    if (match := ADDRESS_RE.match(text, end, end + 60)) and match[1].lower() in numbered.STREETS:
        return True
    if end - start > 6 and "," not in text[start:end] and text[start - 2 : start - 1] in (":", "#"):
        return True
    if ROAD_RE.match(text, end, end + 24):
        return True
    return _year(text, number, floor) or labelled(text, number, floor)


def glued(text: str, start: int) -> bool:
    """The number is the end of a longer token: "A320", "COVID-19", "24/7", "x=5"."""
    last = text[start - 1]
    if last.isalnum() or last in "#@_\\=":
        return True
    beyond = text[start - 2] if start > 1 else " "
    if last in "/.:'’&" and (beyond.isalnum() or last in "'’"):
        return not (last in ".:" and beyond in ".:")
    if last in "-–−" and beyond.isalnum():
        return not PREFIX_RE.search(text, max(0, start - 8), start)
    return bool(last == "/" and URL_RE.search(text, max(0, start - 90), start))


def _of_a_name(text: str, start: int, end: int) -> bool:
    """ "BBC One", "Formula One", "no one", "one another", "one day"."""
    word = text[start:end]
    if word.lower() == "one" and text[max(0, start - 5) : start].lower().endswith(("no ", "when ", " if ")):
        return True
    if word.lower() == "one" and IDIOM_RE.match(text, end):
        return True
    if word[0].isupper() and start > 1 and text[start - 1] == " ":
        match = BEFORE_RE.search(text, max(0, start - 24), start)
        if (
            match
            and match[1][0].isupper()
            and match[1].lower() not in FUNCTION
            and not (text[end : end + 2].strip()[:1].isupper() and word.lower() != "one")
        ):
            return True
    return False


def _year(text: str, number: Numeral, floor: int) -> bool:
    value = number.value or 0
    if value == 911:
        return True
    if not (1000 <= value <= 2100 and number.end - number.start == 4):
        return False
    if AFTER_YEAR_RE.match(text, number.end, number.end + 24):
        return False
    before = BEFORE_RE.search(text, max(floor, number.start - 24), number.start)
    word = before[1].lower() if before else ""
    return word not in NEVER_BEFORE_YEARS and not (value < 1700 and word in LAST_WORDS)


def labelled(text: str, number: Numeral, floor: int) -> bool:
    """A label or a capitalised name stands right before the number."""
    match = BEFORE_RE.search(text, max(floor, number.start - 30), number.start)
    if match is None:
        return False
    word, low = match[1], match[1].lower()
    if low in numbered.LABELS:
        return word[0].isupper() or low not in numbered.CAPITAL_LABELS or word == "#"
    if not word[0].isupper() or low.rstrip(".") in FUNCTION or low in LAST_WORDS or low in MOVES:
        return False
    if number.digits and word.isupper() and word not in ("A", "I"):
        return True
    if number.digits or "," in text[number.start : number.end] or (number.value or 0) >= 10_000:
        return False
    if match.start(1) == floor:
        return low in numbered.LABELS or (
            not (low in PASTS or low in THIRDS or low in GERUNDS or low.endswith("ly"))
            and _name_like(text, number, word)
        )
    return not (low in PASTS or low in THIRDS or low in GERUNDS)


def _name_like(text: str, number: Numeral, word: str) -> bool:
    """At the start of a sentence a capital says little: a name goes on in capitals or lower case verbs."""
    return not re.match(r"\s+[a-z]+s\b|\s+(?:people|men|women|children)\b", text[number.end : number.end + 24])
