"""The grammar of time: its rows in order of precedence, the parts that they share, and what finds the row that a
phrase fits.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from corroborate.lexicon import calendar as words
from corroborate.text.known import Known

from . import clocks, dates_absolute, dates_periods, dates_relative, durations
from .dates_reading import Found, Row
from .dates_symbols import Line, Symbols, literals

ROWS: tuple[Row, ...] = (
    *clocks.CLOCKS,
    *dates_absolute.RANGES,
    *dates_periods.RANGES,
    *dates_absolute.ABSOLUTE,
    *dates_periods.PERIODS,
    *durations.SETS,
    *dates_relative.RELATIVE,
    *durations.LENGTHS,
)
PARTS: dict[str, str] = {
    "month": r"(?P<month>MONTH|MABBR(_?.)?)",
    "day": r"(DAY(st|nd|rd|th)?|TENS ORDINAL|ORDINAL)",
    "range": r"(_?-_?|_?–_?| to | and | through | thru | until | till )",
    "spoken": r"(nineteen|twenty) (TENS( SMALL)?|TEEN)",
    "then": r"(_?,_?|_)",
    "n": r"(NUM|TENS( SMALL)?|SMALL|TEEN|(a|one) hundred)",
    "mod": r"((the )?(?P<mod>early|mid|late|early in|late in|end of|beginning of|start of|middle of|close of|turn "
    r"of)( the)?( |(?<=early)|(?<=mid)))?",
    "holiday": "",
}
PARTS["mod"] = r"((the )?(?P<mod>(early|mid|late)( in)?|(end|beginning|start|middle|close|turn) of)( the)? )?"
PARTS["holiday"] = (
    "("
    + "|".join(
        re.sub(r"[^a-z']+", lambda m: {"-": "-", ". ": "._"}.get(m.group(), "_"), name) for name in words.HOLIDAYS
    )
    + ")"
)


@cache
def symbols() -> Symbols:
    """The alphabet of all words that the rows name."""
    return Symbols(literals([*PARTS.values(), *(row.pattern for row in ROWS)]))


@cache
def _starts() -> list[set[str]]:
    """The symbols that each row may begin with."""
    return [symbols().starts(row.pattern, PARTS) for row in ROWS]


def _beginning(symbol: str) -> tuple[re.Pattern[str], tuple[int, ...]] | None:
    """The rows that may begin with a symbol: as one expression, whose closing group tells the row, and by number."""
    rows = tuple(index for index, starts in enumerate(_starts()) if symbol in starts)
    if not rows:
        return None
    every = "|".join(f"(?:{symbols().expand(ROWS[index].pattern, PARTS, named=False)})()" for index in rows)
    return re.compile(every), rows


_BEGINNING = Known(_beginning)


def search(line: str, start: int, stop: int) -> tuple[int, tuple[int, ...]] | None:
    """The first place in `line[start:stop]` where a row matches, and the rows that may match there, in order."""
    for place in range(start, stop):
        beginning = _BEGINNING[line[place]]
        if beginning and (match := beginning[0].match(line, place, stop)):
            return place, beginning[1][(match.lastindex or 1) - 1 :]
    return None


@cache
def _named(index: int) -> re.Pattern[str]:
    """A row with its named parts; a name may stand in several alternatives and is then numbered ("year", "year__2")."""
    seen: Counter[str] = Counter()

    def numbered(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}>" if seen[match[1]] == 1 else f"(?P<{match[1]}__{seen[match[1]]}>"

    return re.compile(re.sub(r"\(\?P<(\w+)>", numbered, symbols().expand(ROWS[index].pattern, PARTS)))


TRIGGERS = (
    "MONTH", "MABBR", "WEEKDAY", "WEEKDAYS", "SEASON", "UNIT", "UNITS", "UNITLY", "UNITLONG", "PART", "YEAR",
    "DECADES", "AMPM", "ZONE",
    "HOLIDAYFIRST", "DOTTED", "o'clock", "today", "tomorrow", "yesterday", "tonight", "period", "q", "nineteen",
    "hours", "half", "hrs", "th", "st", "nd", "rd",
)  # fmt: skip
BEFORE_NUMBERS = ("'", ":", "/")  # are triggers there alone


@cache
def triggers() -> re.Pattern[str]:
    """A word without which no row can match."""
    alphabet = symbols()
    always = "".join(alphabet.charset(name).strip("[]") for name in TRIGGERS)
    marks = "".join(alphabet.charset(name) for name in BEFORE_NUMBERS)
    return re.compile(f"[{always}]|[{marks}](?={alphabet.charset(' ')}?{alphabet.charset('NUM')})")


@cache
def days() -> re.Pattern[str]:
    """What every phrase holds that names a day by itself, as "March 4" and "2024-03-04" do."""
    return re.compile(
        symbols().expand("MONTH|MABBR|DOTTED|NUM/NUM|NUM-NUM-NUM|(?=HOLIDAYFIRST){holiday}", PARTS, named=False)
    )


def matched(line: Line, start: int, rows: Iterable[int], text: str) -> Iterator[tuple[Row, Found]]:
    """Those of the rows that match at `start`, with their named parts."""
    for index in rows:
        if (named := _named(index).match(line.symbols, start)) and named.end() > start:
            yield ROWS[index], _found(line, named, text)


def _found(line: Line, named: re.Match[str], text: str) -> Found:
    parts: dict[str, str] = {}
    offsets = line.offsets
    for name, (begin, end) in zip(named.re.groupindex, named.regs[1:], strict=True):  # every group has a name
        if begin < end:
            parts[name.partition("__")[0]] = text[offsets[begin] : offsets[end]].strip().lower()
    return Found(offsets[named.start()], offsets[named.end()], parts)
