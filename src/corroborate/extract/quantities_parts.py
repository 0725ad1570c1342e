"""One number with its sign and its currency or unit."""

import re
from dataclasses import dataclass, replace

from corroborate.lexicon import currencies

from . import quantities_nouns as nouns
from . import quantities_units as units
from .quantities_numerals import Numeral, read
from .quantities_units import Unit

SIGN_RE = re.compile(r"(?:^|[\s(])([-−–+])$")
SIGNS = frozenset("-−–+")
MINUS_RE = re.compile(r"\b(?:minus|negative)[\s-]+$", re.I)
SUFFIX_RE = re.compile(r"(?:[ -]?plus|\+|-odd)(?=[ -][a-z])")
POINT_RE = re.compile(r"(?:^|[\s($€£])\.$")
DIGITS_RE = re.compile(r"\d{1,12}")


@dataclass(slots=True)
class Part:
    """A number with its currency or unit; `begin` is where its sign starts, `end` where its unit ends."""

    begin: int
    number: Numeral
    unit: Unit | None
    end: int
    sign: str = ""


def part(text: str, start: int, floor: int, stop: int, number: Numeral | None = None) -> Part | None:
    """The number whose first digit or word stands at `start`, with what stands right before and after it.

    `number` is what was read there without regard to a currency, where that is known.
    """
    money = units.currency_before(text, start)
    if number is None or money:
        number = read(text, start, stop, money is not None)
    if number is None:
        return None
    if suffix := SUFFIX_RE.match(text, number.end, stop):
        number = replace(number, end=suffix.end())
    number, begin = _decimal(text, number, floor)
    begin = money[1] if money else begin
    sign, begin = _sign(text, begin, floor)
    if money:
        per = units.PER_RE.match(text, number.end, min(stop, number.end + 36))
        name, end = units.rate(per) if per else (None, number.end)
        return Part(begin, number, Unit(money[0], "money", number.end, name), end if name else number.end, sign)
    unit = None
    of = nouns.OF_RE.match(text, number.end, stop) if number.value is None or number.fraction else None
    if of:
        unit = units.read(text, of.end() - 1, stop, True)
    elif not (number.fraction and number.spelled):
        unit = units.read(text, number.end, stop, number.spelled)
    if unit and text[number.end : unit.end].strip(" -") in currencies.LARGE_WORDS and (number.value or 0) < 1000:
        unit = None
    return Part(begin, number, unit, unit.end if unit else number.end, sign)


def _sign(text: str, begin: int, floor: int) -> tuple[str, int]:
    """The plus or minus before the number, and where it begins."""
    if text[begin - 1 : begin] in SIGNS and (match := SIGN_RE.search(text, max(floor, begin - 2), begin)):
        sign = "+" if match[1] == "+" else "-"
        return sign, match.start(1)
    if text[begin - 2 : begin - 1] in ("s", "e") and (match := MINUS_RE.search(text, max(floor, begin - 10), begin)):
        return "-", match.start()
    return "", begin


def _decimal(text: str, number: Numeral, floor: int) -> tuple[Numeral, int]:
    """The number with a decimal point before its first digit (".534"), and where it begins."""
    start = number.start
    if (
        number.value
        and start > floor
        and text[start - 1] == "."
        and POINT_RE.search(text, max(floor, start - 2), start)
    ):
        match = DIGITS_RE.match(text, start)
        width = len(match[0]) if match else 0
        value = number.value / 10**width
        return replace(number, value=value, low=value, high=value, digits=width, place=10.0**-width), start - 1
    return number, start
