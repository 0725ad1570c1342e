"""Whom or what a bare number counts: the noun beside it, the whole it is part of, or the noun of the last number."""

import re

from corroborate.lexicon import counted

from . import quantities_nouns as nouns
from . import quantities_ranges as ranges
from . import quantities_units as units
from . import quantities_victims as victims
from .quantities_drafts import Draft, Place
from .quantities_nouns import Noun
from .quantities_numerals import CUE_RE, Numeral, read
from .quantities_parts import part

INHERITED_RE = re.compile(
    r"(?:\band\s+[a-z]+(?:ed|ing)|\b(?:and|or|with|to|from|than|but|while|versus|against|vs\.?|plus|another|other|remaining)|,)"
    r"\s+(?:(?:the|only|just|another|about|some|at\s+least|more\s+than|nearly)\s+){0,2}$",
    re.I,
)
AND_NUMBER_RE = re.compile(r",?\s+and\s+(?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
JOINED_RE = re.compile(r"\s+(?:[a-z]+\s+)?(?:to|from|and|or|than)\s+")
AHEAD_RE = re.compile(
    r"(?:-\s?|\s+)(?:and|or|to)\s+(?=\d)|,\s+(?=\d{1,3}(?:\.\d+)?(?:,\s+\d{1,3}(?:\.\d+)?){0,5},?\s+(?:and|or)\s+\d)"
)
NATIONALITIES = ("i", "an", "ese", "ish", "ch", "ic")


def count(at: Place, draft: Draft, number: Numeral) -> bool:
    """Gives the draft what it counts; False where the number turns out to be no quantity."""
    text = at.text
    whole = nouns.partitive(text, number.end, at.stop)
    noun = _part_of(text, *whole, at.stop, number.fraction) if whole else _counted(text, number, at.stop)
    if noun and not whole and _is_name(text, number, noun):
        return False
    draft.part = whole is not None
    if noun:
        if not noun.modifiers and noun.head in counted.FATES:
            noun = Noun(noun.start, noun.end, "people", (counted.FATES[noun.head],))
        if whole:
            draft.noun = (noun.start, noun.end)
        if not whole or not CUE_RE.search(text, draft.end, noun.start):
            draft.end = max(draft.end, noun.end)  # "12 of the 40 passengers" leaves the 40 to be read
    elif not number.fraction or (whole and whole[1]):
        noun = _elsewhere(at, draft, number, whole is not None and whole[1])
        draft.noun = (noun.start, noun.end) if noun else None
    if noun:
        draft.kind = "ratio" if draft.kind == "ratio" else "count"
        draft.unit, draft.head, draft.modifiers = noun.unit, noun.head, noun.modifiers
    if (rate := units.PER_RE.match(text, draft.end, min(at.stop, draft.end + 36))) and draft.kind != "ratio":
        draft.per, stop = units.rate(rate)
        draft.end = stop if draft.per else draft.end
    if noun or _joined_unit(at, draft):
        return True
    if text[draft.start - 1 : draft.start] == "(" and text[draft.end : draft.end + 1] == ")" and not number.scaled:
        return False
    return not number.spelled or number.scaled or number.fraction or whole is not None


def _is_name(text: str, number: Numeral, noun: Noun) -> bool:
    """The number begins a name ("its own 787 Dreamliner"), a code, a calibre or a size ("2880 x 1800"), not
    "12 Somali".
    """
    if noun.head in ("code", "zip", "x"):
        return (number.value or 0) > 999
    if noun.head == "block" and (number.value or 0) >= 100:
        return text[noun.end : noun.end + 4] == " of " and "," not in text[number.start : number.end]
    if noun.head in counted.BORED and number.value != 1 and text[number.start] in ".1234567890":
        return text[number.start] == "." or not nouns.is_plural(text, noun)
    words = text[noun.start : noun.end].split()
    plain = number.value != 1 and not number.digits and not number.scaled and "," not in text[number.start : number.end]
    named = all(word[0].isupper() for word in words) and not nouns.is_plural(text, noun)
    return (
        text[number.start].isdigit()
        and plain
        and named
        and noun.head not in counted.FATES
        and not words[-1].lower().endswith(NATIONALITIES)
    )


def _part_of(text: str, position: int, pronoun: bool, stop: int, share: bool) -> Noun | None:
    """The whole in "12 of the 40 passengers"."""
    if pronoun:
        return None
    if (cue := CUE_RE.match(text, position, stop)) and (inner := read(text, cue.start(), stop)):
        position = inner.end
    start = position - 1 if text[position - 1] == " " else position
    return (nouns.read(text, start, stop, False) if share else None) or nouns.read(text, start, stop, True)


def _counted(text: str, number: Numeral, stop: int) -> Noun | None:
    """The noun after the number, over "of" after "dozens"; that of the next in "12 Somali and 11 Yemeni pirates"."""
    start, loose = number.end, number.value is None or number.fraction or number.low != number.high
    if (loose or text[number.start : number.start + 2].lower() == "a ") and (
        match := nouns.OF_RE.match(text, start, stop)
    ):
        start = match.end() - 1
    if number.fraction and (noun := nouns.read(text, start, stop, False)):
        return noun
    many = number.value is None or abs(number.value) != 1
    noun = nouns.read(text, start, stop, many)
    if noun and many and not nouns.plural(noun.head) and (match := AND_NUMBER_RE.match(text, noun.end, stop)):
        inner = read(text, match.end(), stop)
        other = nouns.read(text, inner.end, stop, True) if inner else None
        if other and other.modifiers and nouns.is_plural(text, other) and not nouns.is_plural(text, noun):
            return Noun(noun.start, noun.end, other.head, (*noun.modifiers, noun.head))
    return noun


def _elsewhere(at: Place, draft: Draft, number: Numeral, of_them: bool) -> Noun | None:
    """The counted noun of a number that has none beside it: a fate, a toll, or the noun of the number before it."""
    text, last = at.text, at.previous
    if of_them and last and last.head and draft.start - last.end < 150:
        return Noun(*(last.noun or (last.start, last.end)), last.head, last.modifiers)
    end = number.end + len(" of them") if of_them else number.end
    noun = victims.of_fate(text, number.start, end, at.floor, at.stop) or victims.of_toll(text, draft.start, at.floor)
    if noun or last is None or number.value == 1 or number.digits or last.kind != "count" or not last.head:
        return noun
    if last.start < at.floor or draft.start - last.end > 80:
        return None
    rate = units.PER_RE.match(text, draft.end, min(at.stop, draft.end + 36))
    if rate or INHERITED_RE.search(text, max(at.floor, draft.start - 30), draft.start):
        return Noun(*(last.noun or (last.start, last.end)), last.head, last.modifiers)
    return None


def _joined_unit(at: Place, draft: Draft) -> bool:
    """Takes the unit of the number before ("14-18 mpg to 24") or after it ("5 and 7 hours", "11- and 13-inch")."""
    if (
        (match := AHEAD_RE.match(at.text, draft.end, at.stop))
        and (ahead := part(at.text, match.end(), at.floor, at.stop))
        and ahead.unit
        and ahead.unit.kind in ("measure", "percent", "duration")
        and draft.hedge == "exactly"
    ):
        draft.unit, draft.kind, draft.per = ahead.unit.name, ahead.unit.kind, ahead.unit.per
        draft.noun = (ahead.number.end, ahead.unit.end)
        return True
    last = at.previous
    if last is None or last.kind not in ("measure", "percent") or last.end > draft.start or draft.start - last.end > 24:
        return False
    if not JOINED_RE.fullmatch(at.text, last.end, draft.start) or (
        last.low == last.high and not ranges.opening(at.text, last.start, at.floor)
    ):
        return False
    draft.unit, draft.kind, draft.per, draft.noun = last.unit, last.kind, last.per, (last.start, last.end)
    return True
