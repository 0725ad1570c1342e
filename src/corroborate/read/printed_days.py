"""Days and hours as the lines of a page print them, and lines that hold nothing else."""

import re

from corroborate.lexicon import calendar
from corroborate.lexicon.bylines import DATE_LINE_WORDS
from corroborate.lexicon.outlets import AGENCY_NAMES

MONTHS = frozenset(calendar.MONTHS) | frozenset(calendar.MONTH_ABBREVIATIONS)
WEEKDAYS = frozenset(calendar.WEEKDAYS) | frozenset(calendar.WEEKDAY_ABBREVIATIONS)
DATE_WORDS = DATE_LINE_WORDS | MONTHS | WEEKDAYS | {zone.casefold() for zone in calendar.ZONES}
AGENCY_WORDS = frozenset(word for name in AGENCY_NAMES for word in re.findall(r"[^\W\d_]+", name.casefold()))


def _any(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted((word.title() for word in words), key=lambda word: (-len(word), word))) + r")\.?"


MONTH, WEEKDAY = _any(MONTHS), _any(WEEKDAYS)
NTH = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r",? ?\d{4}"
DATE = rf"(?:{WEEKDAY},? )?(?:{MONTH} {NTH}(?:{YEAR}(?!\d))?|{NTH} {MONTH}(?:{YEAR})?)"
NUMERIC = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
FULL_DATE = rf"(?:(?:{WEEKDAY},? )?(?:{MONTH} {NTH}{YEAR}|{NTH}[ -]{MONTH}(?:{YEAR}|-\d{{4}})|{NUMERIC}))"
CLOCK = (
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)(?: ?\(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?"
)
# What days and hours begin with: a search that looks at this first takes half of the time.
BEGINS = rf"(?=[\d{''.join(sorted({word[0] for word in MONTHS | WEEKDAYS}))}])"
NUMERIC_DATE_RE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")
DIGIT_RE = re.compile(r"\d")
# Words set without a space between them are told apart by their capitals: "6:41pmThursday".
DATE_TOKEN_RE = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+")
CLOCK_RE = re.compile(
    rf"(?:(?:last )?(?:updated|published|posted|modified):? )?(?:(?:today|yesterday),? )?(?:at )?{CLOCK}"
    r"(?: (?:local|Moscow) time)?$",
    re.I,
)
CLOCK_FIRST_RE = re.compile(rf"{CLOCK}[,| –-]{{1,3}}(?={FULL_DATE})", re.I)
SPLIT_RE = re.compile(r"[\s.,-]+")
DAY_CUE_RE = re.compile(r"(?=[\dA-Z])(?:\d{4}|\d[./-]\d|[A-Z]{3}, \d)")
DATED_RE = re.compile(rf"{BEGINS}(?:{FULL_DATE}(?![\w-])|\d{{1,2}} {MONTH}, {CLOCK}$)", re.I)
AGE_RE = re.compile(
    r"\d{1,2} ?[hdmw]$|(?:(?:updated|published|posted|last updated)\W+)?"
    r"\d+ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$",
    re.I,
)


def dates(text: str) -> bool:
    """The line says when the article appeared, and nothing else: "Posted: 22 September 2023, 10:15 GMT"."""
    if len(text) > 160 or DIGIT_RE.search(text) is None:
        return False
    if text[0].isalpha() and len(text) <= 40 and CLOCK_RE.match(text):
        return True
    month = False
    for token in DATE_TOKEN_RE.finditer(text):
        word = token[0].casefold()
        if not (word in DATE_WORDS or word in AGENCY_WORDS or word.isdigit()):
            return False
        month = month or word in MONTHS
    return month or NUMERIC_DATE_RE.search(text) is not None


def dated(text: str) -> bool:
    """The line holds a day with its year."""
    if DAY_CUE_RE.search(text) is None:
        return False
    if NUMERIC_DATE_RE.search(text) is None and MONTHS.isdisjoint(SPLIT_RE.split(text.casefold())):
        return False
    return DATED_RE.search(text) is not None


def clock(text: str) -> bool:
    """The line is an hour: "6:15 pm", "18:27 JST"."""
    return len(text) <= 40 and CLOCK_RE.match(text) is not None
