"""Quotation marks in pairs: curly, straight, single, nested, tokenised and unbalanced ones."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

_PARAGRAPH_BREAK_RE = re.compile(r"\n(?:[^\S\n]*\n\s*|(?=[^\S\n]*(?:[\"“«„]|``)))")
_MARK_RE = re.compile(r"[\"“”«»„`'‘]")
_SINGLE_CLOSE_RE = re.compile(r"['’](?<=[\w.,!?…%)\]—–-].)(?!\w)")
_ELISION_RE = re.compile(r"['‘’](?:\d\ds?\b|em\b|tis\b|twas\b|cause\b|til\b|n['’]?\b|s\b|re\b|ve\b|ll\b|d\b|m\b)", re.I)
_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "``": "''", '"': '"', "''": "''"}
_NESTED = {"“": "”", "«": "»"}
_MARKS = "\"“”«»„`'‘’"
NOISE = 2000
LONGEST_SINGLE = 400
LONGEST_NESTED = 1000
MOST_PLURALS = 6


@dataclass(slots=True)
class Quotation:
    """Quoted words with their marks; `closed` is false where the paragraph ends without the closing mark."""

    start: int
    end: int
    closed: bool


def find(text: str, start: int = 0, end: int | None = None) -> list[Quotation]:
    """All quotations of `text[start:end]`, outermost only, in order; none crosses a paragraph. Offsets refer to
    `text`.
    """
    stop = len(text) if end is None else end
    if not _MARK_RE.search(text, start, stop):
        return []
    return [
        quotation for first, last in _paragraphs(text, start, stop) for quotation in _in_paragraph(text, first, last)
    ]


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for gap in _PARAGRAPH_BREAK_RE.finditer(text, start, end):
        yield start, gap.start()
        start = gap.end()
    yield start, end


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quotation]:
    if end - start > NOISE and sum(text.count(mark, start, end) for mark in _MARKS) * 4 > end - start:
        return  # a line of marks quotes nothing
    at = start
    opener, opened, nested = "", 0, ""
    closes: list[int] | None = None  # where single marks may close
    while mark := _MARK_RE.search(text, at, end):
        first = mark.start()
        word = _whole_mark(text, first, end)
        at = first + max(len(word), 1)
        if not word:
            continue
        if opener:
            if nested:
                nested = "" if word == nested else nested
            elif _closes(text, word, opener, first):
                yield Quotation(opened, at, True)
                opener = ""
            elif opener == '"' and word in _NESTED and text.find(_NESTED[word], at, min(end, at + LONGEST_NESTED)) > 0:
                nested = _NESTED[word]
        elif word in "'‘":
            if closes is None:
                closes = [m.end() for m in _SINGLE_CLOSE_RE.finditer(text, first + 2, end)]
            close = _single(text, first, closes)
            if close is not None:
                yield Quotation(first, close, True)
                at = close
        elif word == "”" and first == start and text[at : at + 1].isalnum():
            opener, opened = "“", first  # turned the wrong way
        elif word in _CLOSERS and (word != '"' or _may_open(text, first, start, end)):
            opener, opened = word, first
    if opener:
        yield Quotation(opened, end, False)


def _whole_mark(text: str, at: int, end: int) -> str:
    """The quotation mark at `at`; empty for an apostrophe or a lone accent."""
    mark = text[at]
    if mark in "`'" and text.startswith(mark, at + 1, end):
        return mark + mark
    if mark == "`":
        return ""
    if mark in "'‘":
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before.isalnum() or before in tuple("_.,!?'‘") or not (after.isalnum() or after in tuple("$…[")):
            return ""
    return mark


def _may_open(text: str, at: int, start: int, end: int) -> bool:
    """Whether a straight mark may open a quotation; one behind a word and before a space closes one that was never
    opened.
    """
    return not (at + 1 < end and text[at + 1].isspace() and at > start and not text[at - 1].isspace())


def _closes(text: str, mark: str, opener: str, at: int) -> bool:
    if mark == "''" and opener == '"':
        return True
    if opener == "“" and mark == "“":
        before = text[at - 1]  # an opening mark that stands where a closing one should
        return not before.isspace() and (at + 1 == len(text) or not text[at + 1].isalnum())
    return mark in _CLOSERS[opener] or (opener == "“" and mark == '"') or (opener == '"' and mark == "”")


def _single(text: str, start: int, closes: list[int]) -> int | None:
    """Where the quotation that the single mark at `start` may open ends."""
    if _ELISION_RE.match(text, start):
        return None
    plural = None
    at = bisect_left(closes, start + 3)
    for close in closes[at : at + MOST_PLURALS]:
        if close - start > LONGEST_SINGLE:
            break
        if text[close - 2] == "s" and text[close : close + 1] == " ":
            plural = plural or close  # as well "the workers' demands"
            continue
        return close
    return plural
