"""Sentence boundaries as character offsets."""

import re
from collections.abc import Iterator

from corroborate.lexicon.abbreviations import BEFORE_NAMES, BEFORE_NUMBERS, OPEN, SENTENCE_OPENERS, SMALL

from . import quotations

LONGEST_WHOLE_QUOTATION = 600  # characters; longer quoted words are cut into their sentences
LONGEST_WORD = 24
LONGEST = 2000  # characters of a sentence
MOST = 20_000  # full stops and line breaks of a stretch that are judged; prose has fewer
_STOP_RE = re.compile(r"[.!?…]+(?:''|[\"”’'»)\]]){0,4}(?=\s|$)(?:[^\S\n](?:''|[\"”»)])(?=\s|$))?")
_GAP_RE = re.compile(r"\n\s*")
_NEXT_RE = re.compile(r"[^\S\n]*([\"“‘«„'(\[`—–―-]*)([^\s\"”’.,;:!?)\]]*)")
_BEFORE_RE = re.compile(r"[^\s\"“‘«„'(\[`—–―-]+$")
_INITIALS_RE = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Half-open ranges of the sentences in `text[start:end]`, trimmed of white space, in order.

    A blank line always ends a sentence; a single line break does where the line ends with a full stop, or where the
    next one begins with a capital or a figure although its first word had room on the line. Short quotations are not
    cut. Offsets refer to `text`.
    """
    stop = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    first = start
    for at in (*_boundaries(text, start, stop), stop):
        if at - first > LONGEST:
            found += _pieces(text, first, at)
        elif piece := _trimmed(text, first, at):
            found.append(piece)
        first = at
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence without white space around it; one of endless length in pieces, so that work on each is bounded."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        at = space if space > 0 else start + LONGEST
        if piece := _trimmed(text, start, at):
            yield piece
        start = at
    if piece := _trimmed(text, start, end):
        yield piece


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets behind which a new sentence begins."""
    whole: list[quotations.Quotation] | None = None
    inside = 0
    width = -1
    line = start
    judged = 0
    while line < end and judged < MOST:
        judged += 1
        gap = _GAP_RE.search(text, line, end)
        line_end = gap.start() if gap else end
        for stop in _STOP_RE.finditer(text, line, line_end):
            judged += 1
            if judged > MOST:
                return
            if stop.end() == line_end or not _ends(text, line, stop, line_end):
                continue
            if whole is None:
                whole = _whole_quotations(text, start, end)
            while inside < len(whole) and whole[inside].end <= stop.start():
                inside += 1
            if inside == len(whole) or not whole[inside].start < stop.start() < stop.end() < whole[inside].end:
                yield stop.end()
        if gap is None:
            return
        if width < 0:
            width = max(map(len, text[start:end].split("\n")))
        if gap.group().count("\n") > 1 or _line_ends(text, line, line_end, gap.end(), end, width):
            yield gap.end()
        line = gap.end()


def _whole_quotations(text: str, start: int, end: int) -> list[quotations.Quotation]:
    """The quotations that stay in one sentence."""
    return [q for q in quotations.find(text, start, end) if q.closed and q.end - q.start <= LONGEST_WHOLE_QUOTATION]


def _line_ends(text: str, line: int, stop: int, following: int, end: int, width: int) -> bool:
    """Whether a single line break ends a sentence."""
    last = text[line:stop].rstrip()
    match = _NEXT_RE.match(text, following, end)
    if not last or match is None:
        return True
    word = match.group(2)
    if last[-1] in ".!?…\"”’'»)":
        return not word[:1].islower()
    if word[:1].islower() or last[-1] in ",;—–-" or not (word or match.group(1)):
        return False
    return len(last) + 1 + len(match.group()) < width


def _ends(text: str, start: int, stop: "re.Match[str]", end: int) -> bool:
    """Whether the mark at `stop` ends a sentence, by what stands on both sides of it."""
    match = _NEXT_RE.match(text, stop.end(), min(end, stop.end() + LONGEST_WORD))
    opening, word = match.groups() if match else ("", "")
    if word[:1].islower() or opening.startswith(("—", "–", "―")) or not (word or opening):
        return False
    mark = stop.group()
    if not mark.startswith(".") or mark.startswith("..") or text[stop.start() - 1 : stop.start()].isspace():
        return True
    last, begin = _word_before(text, max(start, stop.start() - LONGEST_WORD), stop.start())
    if not last:
        return True
    low = last.lower()
    begins = word.lower().replace("’", "'") in SENTENCE_OPENERS and (word != "I" or len(last) > 1)
    if len(mark) > 1:
        return begins or not (low in BEFORE_NAMES or low in OPEN)
    abbreviated = last[0].isupper() or low in SMALL or "." in low
    if low in BEFORE_NAMES and abbreviated:
        return False
    if len(last) > 1 and low in BEFORE_NUMBERS and abbreviated:
        return not word[:1].isdigit() and (begins or low not in {"no", "nos"})
    if (low in OPEN and abbreviated) or _INITIALS_RE.fullmatch(last):
        return begins or (len(last) > 1 and bool(opening.strip("(-–—'")))
    return not (last.isdigit() and begin <= start)


def _word_before(text: str, start: int, end: int) -> tuple[str, int]:
    """The word that ends at `end`, without marks before it, and where it begins; no farther back than `start`."""
    word = text[start:end].rsplit(None, 1)[-1:]
    if not word or text[end - 1].isspace():
        return "", end
    if not word[0].isalnum():
        before = _BEFORE_RE.search(text, end - len(word[0]), end)
        return (before.group(), before.start()) if before else ("", end)
    return word[0], end - len(word[0])
