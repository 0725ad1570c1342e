"""Numbers in a form of their own: ages, scores, magnitudes, ranks, heights in feet and inches."""

import re
from collections.abc import Callable

from corroborate.lexicon import contests, counted
from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS
from corroborate.lexicon.closed import CLASSES

from .quantities_drafts import Draft, Place, widened
from .quantities_hedges import before as hedge_before
from .quantities_numerals import Numeral, one_of

Found = tuple[list[Draft], int]

OLD_RE = re.compile(
    r"[\s-]{1,3}(?P<unit>year|yr|month|week|day)s?[\s-]{1,3}olds?\b(?!\s+(?:record|rule|law|deal))", re.I
)
AGED_RE = re.compile(r"\b(?:aged?|ages? of|ages)\s+(?:about\s+|just\s+|only\s+|around\s+)?$", re.I)
OF_AGE_RE = re.compile(
    r"\b(?:died|dies|dead|die)(?:\s+[\w.’'-]+){0,4}\s+at\s+$|\b(?:he|she|who)\s+(?:was|is|(?:ha[sd]\s+)?(?:just\s+)?turned|turns|would\s+have\s+(?:been|turned))\s+(?:just\s+|only\s+|about\s+)?$"
    r"|\bwho\s+(?:has\s+|had\s+)?died\b[^.;()]{0,34},\s+was\s+$",
    re.I,
)
THE_WAS_RE = re.compile(r"\b[Tt]he\s([a-z]+)\s(?:was|is)\s$")  # "The singer was 78."
NAME_WAS_RE = re.compile(r"\b([A-Z][\w'’-]+)\s(?:was|is)\s$")  # "Larkin was 78."
STOP_RE = re.compile(r"\s?(?:[.,;)]|$|\s(?:and|when|at the time|years?)\b)")
AGES_RE = re.compile(r"\s*(?:-|–|to|and|or)\s*(?:\d{1,3}|older|over|up|above|under)\b", re.I)
NAMED_RE = re.compile(r"([A-Z][\w.'’-]*[\w.]|[a-z]{3,})\s?,\s$")
CLOSE_RE = re.compile(
    r"\s?(?:[,;)]|\.(?!\d)|$|\s(?:of(?!\s(?:them|whom|these|those|which|the)\b)|from|who|was|and\s+[A-Z])\b)"
)
BARE_AGE_RE = re.compile(r"\s+(?:has|had|who|said|told|says)\b")  # commas are lost in some feeds: "Ann Lee 44 has"
FULL_NAME_RE = re.compile(r"(?:^|[a-z,.]\s)[A-Z][a-z]+\s[A-Z][a-z]+\s$")
PAREN_RE = re.compile(r"[A-Z][\w'’-]+\s[A-Z][\w'’-]+\s\($")
MAGNITUDE_BEFORE_RE = re.compile(
    r"\bmagnitude[\s-]+(?:of\s+(?:the|that|this)\s+(?:earth)?(?:quake|tremor)\s+)?(?:(?:of|at|was|is|as|a|about|around|preliminary)\s+){0,3}$"
    r"|\bmagnitude\s+of\s+(?:[\w'’-]+\s+){1,8}(?:at|was|is)\s+$"
    r"|\bmeasur(?:ed|ing|es?)\s+(?:a\s+|about\s+|at\s+)?$"
    r"|\b[Mm]$",
    re.I,
)
MAGNITUDE_AFTER_RE = re.compile(
    r"[\s-]magnitude\b"
    r"|\s+on\s+(?:the\s+)?(?:open[\s-]ended\s+)?(?:Richter|moment)"
    r"|[\s-](?:[a-z]+\s)?(?:earth)?(?:quake|tremor|temblor|aftershock)s?\b",
    re.I,
)
MAGNITUDE_AGAIN_RE = re.compile(
    r"\b(?:(?:it|quake|one) (?:was|is|at)|(?:it|that|this|revised|upgraded|downgraded) (?:at|to|as)) (?:an? )?$"
)
FROM_MAGNITUDE = 90  # characters before a number within which it is told that it is one
AGAIN = 250  # characters from a magnitude within which "it was 6.1" tells it anew
SCORE_RE = re.compile(
    r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d,%]|[-–.:/]\d|[-–]?[A-Za-z]|\s?(?:percent|per cent|%|(?:sq|cubic|square)\b))"
)
SCORE_AFTER_RE = re.compile(rf"\s+(?:at\s+|on\s+|in\s+the\s+)?(?:{one_of(contests.AFTER)})\b", re.I)
SCORE_BEFORE_RE = re.compile(rf"\b(?:{one_of(contests.BEFORE)})\s+(?:\w+\s+){{0,5}}?$", re.I)
FEET_RE = re.compile(
    r"(?:-(?:foot|feet|ft)-|\s+(?:feet|foot|ft),?\s+(?=\d{1,2}\s*(?:in\b|inch)))"
    r"(?P<inches>\d{1,2})(?:[\s-]*(?:inches|inch|in)\b)?"
    r"|['’′]\s?(?P<in>\d{1,2})(?:\"|”|″|'')"
)
RANK_FIRST = frozenset("snrt")
RANK_RE = re.compile(r"(?:st|nd|rd|th)[\s-](?:place|ranked|seeded|seed)\b")
PARENT_RE = re.compile(r"\b(?=[dfgmp])(?P<grand>grand)?(?:father|mother|dad|mom|mum|parents?) of $", re.I)
SHAKING = ("magnitude", "quake", "ichter", "tremor", "temblor", "aftershock")
NO_SCORE_AFTER = frozenset("-–$£€./,")
PLURAL_RE = re.compile(r"\s+[a-z]+s\b")
FEET_FIRST = frozenset("-' ’′")
FUNCTION = frozenset(word for _, row in CLASSES for word in row.split())
DAYS = frozenset((*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS))


def age(at: Place) -> Found | None:
    """ "35-year-old", "aged 35", "Kim, 39,"."""
    text, start, number = at.text, at.start, at.number
    if number is None or number.value is None or number.fraction:
        return None
    if "old" in text[number.end : number.end + 16].lower() and (match := OLD_RE.match(text, number.end, at.stop)):
        return [
            _age(at, number, match.end(), (match["unit"] or match["of_age"]).lower().replace("yr", "year"))
        ], match.end()
    if not 0 < number.value < 120 or number.value % 1:
        return None
    before = text[max(at.floor, start - 40) : start]
    if "age" in before.lower() and AGED_RE.search(before):
        if ages := AGES_RE.match(text, number.end, at.stop):
            return [], ages.end()
    elif not (text[start].isdigit() and at.day is None and _told(at, number, before)):
        return None
    return [_age(at, number, number.end)], number.end


def _told(at: Place, number: Numeral, before: str) -> bool:
    """A bare number is an age by where it stands: "died at 75", "Kim, 39,", "John Lee (39)", "John Lee 39 has"."""
    text, end, value = at.text, number.end, number.value or 0
    if OF_AGE_RE.search(before) and STOP_RE.match(text, end, at.stop):
        return True
    if before.endswith(", ") and CLOSE_RE.match(text, end, min(len(text), end + 12)) and _of_a_name(at, before, end):
        return True
    if value < 16 or not before:
        return False
    if (match := NAME_WAS_RE.search(before)) and STOP_RE.match(text, end, at.stop):
        return match[1].lower() not in DAYS and match[1].lower() not in FUNCTION
    if (match := THE_WAS_RE.search(before)) and STOP_RE.match(text, end, at.stop):
        return match[1] in counted.PERSONS
    if before[-1] == "(":
        return text[end : end + 1] == ")" and PAREN_RE.search(before) is not None
    return BARE_AGE_RE.match(text, end, at.stop) is not None and FULL_NAME_RE.search(before) is not None


def _of_a_name(at: Place, before: str, end: int) -> bool:
    """A name and a comma stand before the number: "Kim, 39,"."""
    match = NAMED_RE.search(before)
    if match is None:
        return False
    word, closed = match[1].lower().rstrip("."), at.text[end : end + 2].lstrip()[:1]
    if not match[1][0].isupper():
        return word in counted.PERSONS and closed in (",", ")")
    return word not in DAYS and word not in FUNCTION


def _age(at: Place, number: Numeral, end: int, unit: str = "year") -> Draft:
    hedge = hedge_before(at.text, number.start, at.free)
    begin = hedge.start if hedge else number.start
    draft = Draft(
        begin,
        end,
        number.value,
        number.low,
        number.high,
        kind="age",
        unit=unit,
        digits=number.digits,
        place=number.place,
    )
    draft.hedge = hedge.kind if hedge else "exactly"
    widened(draft)
    return draft


def _again(at: Place, number: Numeral) -> bool:
    """The number tells anew, without its word, the magnitude told just before."""
    before = at.previous
    if before is None or before.kind != "magnitude" or at.start - before.end > AGAIN or not number.digits:
        return False
    return bool(
        MAGNITUDE_AGAIN_RE.search(at.text, max(at.floor, at.start - 24), at.start)
        and STOP_RE.match(at.text, number.end, at.stop)
    )


def magnitude(at: Place) -> Found | None:
    """ "7.1-magnitude", "magnitude 7.1", "a 7.1 quake"; behind another, "it was 7.1"."""
    text, start, number = at.text, at.start, at.number
    if number is None or number.value is None or number.value >= 10 or number.spelled:
        return None
    near = text[max(at.floor, start - FROM_MAGNITUDE) : min(at.stop, number.end + 44)].lower()
    again = _again(at, number)
    if not again and not any(word in near for word in SHAKING) and not near.startswith("m"):
        return None
    earlier = MAGNITUDE_BEFORE_RE.search(text, max(at.floor, start - FROM_MAGNITUDE), start)
    later = MAGNITUDE_AFTER_RE.match(text, number.end, at.stop)
    named = "magnitude" in ((earlier[0] if earlier else "") + (later[0] if later else "")).lower()
    if not again and (not (named or number.digits) or not (earlier or later)):
        return None
    hedge = hedge_before(text, start, at.free)
    end = later.end() if later and later[0][1:].lower().startswith("magnitude") else number.end
    draft = Draft(
        hedge.start if hedge else start, end, number.value, number.low, number.high, kind="magnitude", unit="magnitude"
    )
    draft.hedge, draft.digits, draft.place = hedge.kind if hedge else "exactly", number.digits, number.place
    widened(draft)
    return [draft], end


def score(at: Place) -> Found | None:
    """ "4-2": two sides. A rising pair needs a word of contest beside it, or it is a range."""
    text, start, number = at.text, at.start, at.number
    if (
        number is None
        or number.spelled
        or at.day is not None
        or text[number.end : number.end + 2].lstrip()[:1] not in ("-", "–")
    ):
        return None
    match = SCORE_RE.match(text, start, at.stop)
    before = text[start - 1 : start]
    if match is None or before.isalnum() or before in NO_SCORE_AFTER or match[0] in ("9-11",):
        return None
    first, second = float(match[1]), float(match[2])
    falling = first > second and first < 60 and not PLURAL_RE.match(text, match.end(), at.stop)
    if (
        falling
        or SCORE_AFTER_RE.match(text, match.end(), at.stop)
        or SCORE_BEFORE_RE.search(text, max(at.floor, start - 60), start)
    ):
        return [Draft(start, match.end(), None, first, second, kind="score")], match.end()
    return None


def height(at: Place) -> Found | None:
    """ "6-foot-2", "5'11\"."""
    text, number = at.text, at.number
    if (
        number is None
        or number.value is None
        or number.value > 9
        or text[number.end : number.end + 1] not in FEET_FIRST
    ):
        return None
    match = FEET_RE.match(text, number.end, at.stop)
    inches = int(match["inches"] or match["in"]) if match else 12
    if match is None or inches > 11:
        return None
    value = number.value + inches / 12
    draft = Draft(at.start, match.end(), value, value, value, kind="measure", unit="foot", digits=2, place=1 / 12)
    return [draft], match.end()


def rank(at: Place) -> Found | None:
    """ "10th place", "the 3rd-ranked"."""
    number = at.number
    if number is None or number.value is None or number.digits or number.value > 1000 or number.spelled:
        return None
    match = RANK_RE.match(at.text, number.end, at.stop) if at.text[number.end : number.end + 1] in RANK_FIRST else None
    if match is None:
        return None
    return [
        Draft(number.start, match.end(), number.value, number.value, number.value, kind="rank", unit="place")
    ], match.end()


def children(at: Place) -> Found | None:
    """ "a mother of three": of children, which are not named."""
    number = at.number
    if number is None or number.value is None or not 1 < number.value < 30 or number.value % 1:
        return None
    match = PARENT_RE.search(at.text, max(at.floor, at.start - 24), at.start)
    if match is None or not CLOSE_RE.match(at.text, number.end, at.stop):
        return None
    noun = "grandchild" if match["grand"] else "child"
    value = number.value
    return [Draft(at.start, number.end, value, value, value, kind="count", unit=noun, head=noun)], number.end


FORMS: tuple[Callable[[Place], Found | None], ...] = (age, magnitude, height, score, rank, children)
