"""Quotation marks in pairs: curly, straight, single, nested, tokenised and unbalanced ones."""

import re
from typing import NamedTuple

_PARAGRAPH_BREAK_RE = re.compile(r"\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[\"“«„]|``))")
_MARK_RE = re.compile(r"[\"“”«»„]|``|''|(?<![\w.,!?'‘])['‘](?=[\w$…\[])")
_SINGLE_CLOSE_RE = re.compile(r"(?<=[\w.,!?…%)\]—–-])['’](?!\w)")
_ELISION_RE = re.compile(r"['‘’](?:\d\ds?\b|em\b|tis\b|twas\b|cause\b|til\b|n['’]?\b|s\b|re\b|ve\b|ll\b|d\b|m\b)", re.I)
_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "``": "''", '"': '"', "''": "''"}
LONGEST_SINGLE = 400


class Quotation(NamedTuple):
    """Quoted words with their marks; `closed` is false where the paragraph ends without the closing mark."""

    start: int
    end: int
    closed: bool


def _paragraphs(text: str) -> list[tuple[int, int]]:
    found = []
    start = 0
    for gap in _PARAGRAPH_BREAK_RE.finditer(text):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(text)))
    return found


def _closes(text: str, mark: str, opener: str, at: int) -> bool:
    if mark == "''" and opener == '"':
        return True
    if opener == "“" and mark == "“":
        before = text[at - 1]  # an opening mark that stands where a closing one should
        return not before.isspace() and (at + 1 == len(text) or not text[at + 1].isalnum())
    return mark in _CLOSERS[opener] or (opener == "“" and mark == '"') or (opener == '"' and mark == "”")


def _single(text: str, start: int, end: int) -> int | None:
    """Where the quotation that the single mark at `start` may open ends."""
    if _ELISION_RE.match(text, start):
        return None
    stop = min(end, start + LONGEST_SINGLE)
    plural = None
    for close in _SINGLE_CLOSE_RE.finditer(text, start + 2, stop):
        if text[close.start() - 1] == "s" and text[close.end() : close.end() + 1] == " ":
            plural = plural or close.end()  # as well "the workers' demands"
            continue
        return close.end()
    return plural


def _in_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    found = []
    at = start
    opener, opened = "", 0
    while mark := _MARK_RE.search(text, at, end):
        at = mark.end()
        word = mark.group()
        if opener:
            if _closes(text, word, opener, mark.start()):
                found.append(Quotation(opened, mark.end(), True))
                opener = ""
        elif word in "'‘":
            close = _single(text, mark.start(), end)
            if close is not None:
                found.append(Quotation(mark.start(), close, True))
                at = close
        elif word in _CLOSERS and not (at < end and text[at].isspace() and word == '"' and mark.start() > start and not text[mark.start() - 1].isspace()):
            opener, opened = word, mark.start()
    if opener:
        found.append(Quotation(opened, end, False))
    return found


def find(text: str) -> list[Quotation]:
    """All quotations of the text, outermost only, in order; none crosses a paragraph."""
    if not _MARK_RE.search(text):
        return []
    return [quotation for start, end in _paragraphs(text) for quotation in _in_paragraph(text, start, end)]
