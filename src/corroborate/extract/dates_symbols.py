"""Text as a string of symbols, one for each word, number, mark or space, so that a grammar of time is regular
expressions over words.

A pattern is a regular expression in which an upper-case word is a class (`MONTH`), a lower-case word is itself, a
blank is a space or a hyphen, `_` a space only, and `{name}` a part named in the grammar. Full stops and commas stand
for themselves.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain

from corroborate.lexicon import calendar as words
from corroborate.text.known import Known
from corroborate.text.once import once

PIECE_RE = re.compile(
    r"[A-Za-z]{2,}+(?![^\x00-\x7f])"  # plain words and single spaces, the common case
    r"| (?!\s)"
    r"|[aApP]\.[ ]?[mM](?:\.|\b)"  # a.m.
    r"|[oO]['’]clock"
    r"|['’](?:[sS]|ll)\b"
    r"|[^\W\d_]+"
    r"|\d+(?:,\d{3}(?!\d))*(?:\.\d+)*"
    r"|\s+"
    r"|.",
    re.S,
)
HALF_RE = re.compile(r"[mM](?:\.|\b)")  # of "a. m."
ELEMENT_RE = re.compile(r"\(\?P<\w+>|\(\?(?:<?[=!]|:)|\{\w+\}|[A-Z][A-Z0-9]*|'s|o'clock|[a-z]+|.", re.S)
OPERATORS = frozenset("()|?*+[]^$")
# The first symbol. Sets of characters below 256 are compiled several times as fast, so the alphabet begins as low as no
# character means something in an expression, and with what most patterns name.
OTHER = "\xa1"
MARKS = {"(": "LP", "[": "LP", ")": "RP", "]": "RP", "+": "PLUS"}


def _any_case() -> dict[str, set[str]]:
    """Lower-case words, in whatever case they are written, and their classes."""
    classes: dict[str, set[str]] = {}

    def add(name: str, members: Iterable[str]) -> None:
        for word in members:
            classes.setdefault(word, set()).add(name)

    add("MONTH", words.MONTHS.keys() - words.DOUBTFUL_MONTHS - words.NAMESAKE_MONTHS)
    add("WEEKDAY", words.WEEKDAYS)
    add("WEEKDAYS", (f"{day}s" for day in words.WEEKDAYS))
    add("SEASON", words.SEASONS)
    add("UNIT", words.UNITS)
    add("UNITS", words.UNIT_PLURALS)
    add("UNITLY", words.UNIT_ADVERBS)
    add("UNITLONG", words.LONG_WORDS)
    add("PART", words.PARTS_OF_DAY)
    add("SMALL", words.SMALL)
    add("TEEN", words.TEENS)
    add("TENS", words.TENS)
    add("ORDINAL", words.ORDINALS)
    add("DECADES", words.DECADES)
    add("ZONEWORD", words.SUMMER_ZONE_WORDS)
    add("HOLIDAYFIRST", (re.split(r"[^a-z]", name)[0] for name in words.HOLIDAYS))
    add("AMPM", ("am", "pm"))
    return classes


def _capitalised() -> dict[str, set[str]]:
    """Words that mean a time only with a capital letter (or in capitals), in lower case, and their classes."""
    classes = {month: {"MONTH"} for month in words.DOUBTFUL_MONTHS | words.NAMESAKE_MONTHS}
    for place in (*words.PLACE_ZONES, "moscow"):
        classes.setdefault(place, set()).add("ZONEPLACE")
    for month in words.MONTH_ABBREVIATIONS:
        classes.setdefault(month, set()).add("MABBR")
    for day in words.WEEKDAY_ABBREVIATIONS:
        classes.setdefault(day, set()).add("WABBR")
    return classes


def _upper_case() -> dict[str, set[str]]:
    """Abbreviations in capitals and their classes."""
    return {zone: {"ZONE"} for zone in (*words.ZONES, *words.SUMMER_ZONES)}


ANY_CASE, CAPITALISED, UPPER_CASE = _any_case(), _capitalised(), _upper_case()


def number_classes(piece: str) -> set[str]:
    """The classes of a number as it is printed: DAY, MON, HOUR, SIXTY, TWO (digits), YEAR, FOUR (digits of a clock),
    DOTTED, NUM.
    """
    found = {"NUM"}
    if re.fullmatch(r"\d\d?\.\d\d?\.(?:\d\d|\d{4})", piece):
        return {"DOTTED"}
    if re.fullmatch(r"\d\d?\.[0-5]\d", piece) and int(piece.split(".")[0]) < 24:
        found.add("DOTCLOCK")
    if not piece.isascii() or not piece.isdigit():
        return found
    value, size = int(piece[:9]), len(piece)
    if size <= 2:
        found |= {"DAY"} if 1 <= value <= 31 else set()
        found |= {"MON"} if 1 <= value <= 12 else set()
        found |= {"HOUR"} if value <= 24 else set()
        found |= {"TWO"} if size == 2 else set()
        found |= {"SIXTY"} if size == 2 and value < 60 else set()
    elif size == 4:
        found |= {"YEAR"} if 1000 <= value <= 2199 else set()
        found |= {"FOUR"} if value // 100 < 24 and value % 100 < 60 else set()
    return found


NUMBERS = (
    *(str(n) for n in range(100)),
    *(f"{n:02}" for n in range(10)),
    "100",
    "0735",
    "1998",
    "1945",
    "2230",
    "2487",
    "3.75",
    "3.30",
    "15.9.23",
)


def _reaching(chunk: str) -> bool:
    """Whether a piece of what stands between two spaces may reach over one of them."""
    return not chunk or chunk[0].isspace() or chunk[-1].isspace() or HALF_RE.match(chunk) is not None


class Symbols:
    """An alphabet for the literals that a grammar uses; symbols are the characters from `OTHER` on."""

    def __init__(self, literals: Iterable[str]) -> None:
        self.literals = frozenset(literals)
        self._by_signature: dict[frozenset[str], str] = {frozenset(): OTHER}
        known = {*ANY_CASE, *CAPITALISED, *self.literals}
        self._words = frozenset({*known, *map(str.lower, UPPER_CASE)})
        cased = [form for word in sorted(known) for form in (word, word.capitalize(), word.upper())]
        for piece in (" ", "\n\n", "-", "–", *NUMBERS, *MARKS, *UPPER_CASE, *cased):
            signature = frozenset(self._classes(piece))
            self._by_signature.setdefault(signature, chr(ord(OTHER) + len(self._by_signature)))
        self._known = Known(self.symbol)
        self._chunks = Known(self._chunk)
        self._widths = Known(self._width)
        self._space = self._known[" "]

    def _classes(self, piece: str) -> set[str]:
        if piece.isspace():
            return {" "} if piece.count("\n") < 2 else set()
        if piece[0].isdecimal():
            return number_classes(piece)
        lower = piece.lower().replace("’", "'")
        if lower[0] in "ap" and lower[1:2] == ".":
            return {"AMPM"}
        if piece in "-‐‑":
            return {"-"}
        if piece in "–—−":
            return {"–"}
        if piece in MARKS:
            return {MARKS[piece]}
        found = ANY_CASE.get(lower, set()) | ({lower} if lower in self.literals else set())
        if piece[0].isupper():
            found = found | CAPITALISED.get(lower, set())
        if piece.isupper():
            found = found | UPPER_CASE.get(piece, set())
        return found

    def plain(self, piece: str) -> bool:
        """Whether a piece is a word that is no more to the grammar, in whatever case, than any other word."""
        return piece.isascii() and piece.isalpha() and piece.lower() not in self._words

    def symbol(self, piece: str) -> str:
        """The symbol of one piece of text."""
        return OTHER if self.plain(piece) else self._by_signature.get(frozenset(self._classes(piece)), OTHER)

    def line(self, text: str) -> str:
        """The symbols of a text, one for each of its pieces."""
        return self.joined(text.split(" "))

    def joined(self, chunks: list[str]) -> str:
        """The symbols of a text that is cut at its spaces."""
        symbols = list(map(self._chunks.__getitem__, chunks))
        if "" in symbols:
            return "".join(map(self._known.__getitem__, PIECE_RE.findall(" ".join(chunks))))
        return self._space.join(symbols)

    def _chunk(self, chunk: str) -> str:
        """The symbols of what stands between two spaces; empty where a piece may reach over one of them."""
        return "" if _reaching(chunk) else "".join(map(self._known.__getitem__, PIECE_RE.findall(chunk)))

    def widths(self, chunks: list[str]) -> Iterable[int]:
        """The lengths of the pieces of a text that is cut at its spaces; one more may follow."""
        widths = list(map(self._widths.__getitem__, chunks))
        return map(len, PIECE_RE.findall(" ".join(chunks))) if () in widths else chain.from_iterable(widths)

    def _width(self, chunk: str) -> tuple[int, ...]:
        """The lengths of the pieces of a chunk and of the space behind it; empty where its symbols are."""
        return () if _reaching(chunk) else (*map(len, PIECE_RE.findall(chunk)), 1)

    @cached_property
    def _members(self) -> dict[str, list[str]]:
        """The symbols of each class and literal."""
        members: dict[str, list[str]] = {}
        for signature, char in self._by_signature.items():
            for name in signature:
                members.setdefault(name, []).append(char)
        return members

    def charset(self, name: str) -> str:
        """All symbols of a class or literal, as a regular expression. Raises ValueError where there are none."""
        found = "".join(sorted(self._members.get(name, ())))
        if not found:
            raise ValueError(f"no word is in the class {name!r}")
        return found if len(found) == 1 else f"[{found}]"

    def charset_of(self, element: str) -> str:
        """The characters of one element of a pattern: a blank, "_", a class or a word."""
        return (
            self.charset(" ") + self.charset("-")
            if element == " "
            else self.charset(" " if element == "_" else element)
        )

    def starts(self, pattern: str, parts: Mapping[str, str]) -> set[str]:
        """The symbols that a match of the pattern may begin with."""
        return set("".join(self._starts(ELEMENT_RE.findall(pattern), parts)[0])) - set("[]")

    def _starts(self, elements: list[str], parts: Mapping[str, str]) -> tuple[set[str], bool]:
        """What the alternatives at the front of `elements` may begin with, and whether one may be empty; consumes
        them.
        """
        first: set[str] = set()
        empty, passed = False, True  # an alternative may be empty; all of this one so far may be
        while elements and elements[0] != ")":
            element = elements.pop(0)
            if element == "|":
                empty, passed = empty or passed, True
                continue
            if element.startswith("("):
                inner, optional = self._starts(elements, parts)
                elements.pop(0)
                if element in ("(?=", "(?!", "(?<=", "(?<!"):
                    continue
            elif element.startswith("{"):
                inner, optional = self._starts(ELEMENT_RE.findall(parts[element[1:-1]]), parts)
            else:
                inner, optional = {self.charset_of(element)}, False
            if elements and elements[0] in ("?", "*"):
                elements.pop(0)
                optional = True
            if passed:
                first |= inner
            passed = passed and optional
        return first, empty or passed

    def expand(self, pattern: str, parts: Mapping[str, str], named: bool = True) -> str:
        """A pattern of the grammar as a regular expression over symbols, with or without its named groups."""
        result = []
        for element in ELEMENT_RE.findall(pattern):
            if element.startswith("{"):
                result.append(self.expand(parts[element[1:-1]], parts, named))
            elif element.startswith("(?"):
                result.append(element if named or not element.startswith("(?P") else "(?:")
            elif element in OPERATORS:
                result.append("(?:" if element == "(" else element)
            elif element == " ":
                result.append(f"[{self.charset(' ')}{self.charset('-')}]")
            else:
                result.append(self.charset(" " if element == "_" else element))
        return "".join(result)


def literals(patterns: Iterable[str]) -> set[str]:
    """The lower-case words and marks that patterns name."""
    found = {element for pattern in patterns for element in ELEMENT_RE.findall(pattern)}
    return {e for e in found if not e.startswith(("{", "(?")) and e not in OPERATORS and not e[0].isupper()} - {
        " ",
        "_",
        "-",
        "–",
    }


@dataclass
class Line:
    """A stretch of text as symbols, one a piece; most stretches are never asked where their pieces stand."""

    alphabet: Symbols
    symbols: str
    chunks: list[str]  # between its spaces
    start: int

    @once
    def offsets(self) -> list[int]:
        """Where each piece begins in the whole text, and where the last one ends; what follows is of no account."""
        return list(accumulate(self.alphabet.widths(self.chunks), initial=self.start))


def read(symbols: Symbols, text: str, start: int, end: int) -> Line:
    """`text[start:end]` as symbols; offsets refer to the whole text."""
    chunks = text[start:end].split(" ")
    return Line(symbols, symbols.joined(chunks), chunks, start)
