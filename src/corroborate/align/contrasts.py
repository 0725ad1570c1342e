"""What else sets two clashing claims apart: men against women, one town against another, Monday's rain and Tuesday's.

Two sentences that differ in more than the value are told of two things as likely as of one.
"""

import re
from collections.abc import Iterator

from corroborate.extract.dates_tense import direction
from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.contrasts import ALL, GROUPS, LEADS
from corroborate.schemas import DateMention
from corroborate.text.lemmas import lemma
from corroborate.values import places
from corroborate.values.names import relation

from .comparing import days_clash, falls
from .occurrences import Occurrence
from .telling import other_figures

REACH = 18  # words on either side of a claim that are looked at
NEAR = 90  # characters on either side within which it is told whom or which place it is of
LED_RE = re.compile(
    r"\b(for|in|at|of|with|against|from|to|near|on|over) (?:the )?"
    r"((?!(?:The|A|An|It|He|She|They|His|Her|Its)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
)
MANY = 10  # days of a sentence that are looked at
FIGURES = ("count", "money", "percent", "measure", "number")
TIMES = frozenset(MONTHS) | frozenset(WEEKDAYS)
SET_APART_RE = re.compile(
    r"\b(?:its|his|her|their) (?:first|opening|last|final) (?:[\w-]+ )?(?:hours?|days?|weeks?|weekend|months?|years?)\b"
    r"|(?<!est )\bso far\b|\bin (?:all|total|the end)\b|\baverag(?:e|es|ed|ing)\b|\btogether\b"
    r"|\bby (?:noon|midday|midnight|mid-\w+|\d+(?::\d\d)? ?[ap]\.?m)\b",
    re.I,
)
# A number by which one leads the other: "lost by 10 votes", "a majority of 31 seats".
LEAD_RE = re.compile(r"\b(?:margin|majority|lead|difference|gap) of (?:just |only |about |some )?$", re.I)
BY_RE = re.compile(r"\bby (?:just |only |about |some )?$", re.I)
BEFORE = 40  # characters before a number within which that is told
ATTEMPT_RE = re.compile(
    r"\b(?:attempt(?:s|ed|ing)?|tr(?:y|ied|ying) to|plot(?:s|ted|ting)?|conspir(?:ed|ing|acy))\b", re.I
)
ABOARD = 30  # characters before a count within which it is told to be that of all aboard
CARRIED_RE = re.compile(r"\b(?:carr(?:y|ies|ied|ying)|aboard|on board)\b[^,.;:]*$", re.I)
ORDINAL_RE = re.compile(r"\b(?:first|second|third|fourth|fifth|last|final)\b", re.I)


def _by_word() -> dict[str, list[tuple[int, int]]]:
    """For each word of a contrast its row and the side that it takes."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row, groups in enumerate(GROUPS):
        for side, group in enumerate(groups):
            for word in sorted(group):
                found.setdefault(word, []).append((row, side))
    return found


BY_WORD = _by_word()


def set_apart(a: Occurrence, b: Occurrence) -> bool:
    """The two are told of two things: what is told beside them cannot be of one."""
    if a.kind != "age" and contrasted(a, b):  # a person is of one age wherever it is told
        return True
    two = by_how_much(a) != by_how_much(b) or of_all_aboard(a, b)
    return two or of_two_days(a, b) or of_two_in_order(a, b)


def of_all_aboard(a: Occurrence, b: Occurrence) -> bool:
    """One is how many were carried, the other how many of them came to harm: "carrying 147", "75 drowned"."""
    if a.kind != "count" or bool(a.harm) == bool(b.harm):
        return False
    carried = b if a.harm else a
    return CARRIED_RE.search(carried.article.text, carried.stretch(ABOARD)[0], carried.start) is not None


def by_how_much(claim: Occurrence) -> bool:
    """The number is a lead: "lost by a margin of 10 votes"."""
    if claim.kind not in ("count", "duration"):
        return False
    before = claim.article.text, claim.stretch(BEFORE)[0], claim.start
    by = claim.kind == "duration" or claim.head in LEADS
    return LEAD_RE.search(*before) is not None or (by and BY_RE.search(*before) is not None)


def contrasted(a: Occurrence, b: Occurrence) -> bool:
    """Words near the two set one thing against another: "2,000 men", "3,500 women"."""
    first, second = _sides(a), _sides(b)
    return any(first[row].isdisjoint(second[row]) for row in first.keys() & second.keys())


def _sides(claim: Occurrence) -> dict[int, set[int]]:
    """Of each row of contrasts, the sides that the words about a claim take."""
    found: dict[int, set[int]] = {}
    for word in _words(claim):
        for row, side in BY_WORD.get(lemma(word), BY_WORD.get(word, ())):
            found.setdefault(row, set()).add(side)
    return found


def _words(claim: Occurrence) -> list[str]:
    """The words about a claim, and of a count its own, which tell what is counted."""
    line, low = claim.line, claim.line.wording.low
    first, last = line.at(claim.start), line.at(max(claim.start, claim.end - 1))
    own = low[first : last + 1] if claim.kind == "count" else ()
    return [*low[max(0, first - REACH) : first], *own, *low[last + 1 : last + 1 + REACH]]


def of_two_days(a: Occurrence, b: Occurrence) -> bool:
    """Two figures of two days, or the days of two figures: "40 mm on Monday", "62 mm on Tuesday"."""
    if a.kind == "date":
        return other_figures(a, b)
    return a.kind in FIGURES and days_clash(a, b) and not falls(a, b) and _ways(a) == _ways(b)


def _ways(claim: Occurrence) -> set[str | None]:
    """Whether the days of its sentence are past or to come."""
    return {direction(claim.article.text, day.start, day.end) for day in claim.days[:MANY]}


def of_two_spans(a: Occurrence, b: Occurrence) -> bool:
    """Two figures are those of two parts of the time, or one is: "in its first week", "so far", "by noon"."""
    return a.kind in FIGURES and _set_apart(a) != _set_apart(b)


def of_an_attempt(a: Occurrence, b: Occurrence) -> bool:
    """One of two counts is of those to whom something was not done in the end: "tried to kill six"."""
    return a.kind == "count" and _tried(a) != _tried(b)


def _tried(claim: Occurrence) -> bool:
    return ATTEMPT_RE.search(claim.article.text, claim.stretch(NEAR)[0], claim.start) is not None


def _set_apart(claim: Occurrence) -> str:
    """The words that limit the time; "" where none do."""
    found = SET_APART_RE.search(claim.article.text, *claim.stretch(NEAR))
    return found[0].lower() if found else ""


def of_two_in_order(a: Occurrence, b: Occurrence) -> bool:
    """Two hours or ranks are told of the first and the last of several, or one is of one of them."""
    return a.kind in ("ordinal", "clock") and _ordered(a) != _ordered(b)


def _ordered(claim: Occurrence) -> set[str]:
    """The words about a claim that tell which of several it is of."""
    text, (low, high) = claim.article.text, claim.stretch(NEAR)
    return {
        word.lower() for part in ((low, claim.start), (claim.end, high)) for word in ORDINAL_RE.findall(text, *part)
    }


def of_two_names(a: Occurrence, b: Occurrence) -> bool:
    """Two figures told of two persons or places in the same way, each unknown to the other article: "paid 20 million
    for Silva", "35 million for Costa"; or one of a place, the other of all.
    """
    if a.kind not in FIGURES and a.kind != "ordinal":
        return False
    first, second = dict(_led(a)), dict(_led(b))
    if any(_apart(a, first[led], b, second[led]) for led in first.keys() & second.keys()):
        return True
    return ("in" in first and _everywhere(b)) or ("in" in second and _everywhere(a))


def _led(claim: Occurrence) -> Iterator[tuple[str, str]]:
    """The names about a claim with the preposition before each."""
    for found in LED_RE.finditer(claim.article.text, *claim.stretch(NEAR)):
        if found[2].lower() not in TIMES:
            yield found[1], found[2]


def _everywhere(claim: Occurrence) -> bool:
    return not ALL.isdisjoint(_words(claim))


def _apart(a: Occurrence, one: str, b: Occurrence, other: str) -> bool:
    """Neither article has the other's name, which is not that of its own, misspelt or not, or of a place around it."""
    last, final = one.split()[-1], other.split()[-1]
    if last in b.article.text or final in a.article.text or relation(last.lower(), final.lower()) != "different":
        return False
    return places.compare(one, other).verdict not in ("agree", "compatible")


def still_to_come(a: Occurrence, b: Occurrence) -> bool:
    """One of two days is told as lying ahead and is later than the other, told as past: it is that of the next time."""
    first, second = a.mention, b.mention
    if not (isinstance(first, DateMention) and isinstance(second, DateMention)) or not (first.first and second.first):
        return False
    earlier, later = (a, b) if first.first < second.first else (b, a)
    return _direction(later) == "future" and _direction(earlier) == "past"


def _direction(day: Occurrence) -> str | None:
    return direction(day.article.text, day.start, day.end)
