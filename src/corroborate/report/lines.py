"""Lines for a terminal: folding by columns, carets under words, styles named by meaning."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rich.cells import cell_len

from .sides import Excerpt

STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "accepted": "2",
    "agreed": "32",
    "heading": "1",
    "outlet": "1",
    "place": "2",
    "frame": "2",
    "help": "36",
}

# Characters of one column each, of which most text is made.
NARROW = re.compile("[ -~\xa1-\xac\xae-\u02ff\u2010-\u2027]*")


class Paint(NamedTuple):
    """Applies styles where `color` is set, else leaves text plain."""

    color: bool

    def __call__(self, style: str, text: str) -> str:
        """The text in a style of the table."""
        return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if self.color and text else text


def fold(text: str, width: int) -> list[tuple[int, int]]:
    """Cuts text into lines of at most `width` columns, at spaces where that can be: (start, end) of each line.

    Wide characters count two columns, combining marks none and are never parted from what they stand on.
    """
    return _plain(text, max(1, width)) if NARROW.fullmatch(text) else _folded(text, width)


def _plain(text: str, width: int) -> list[tuple[int, int]]:
    """The lines of text in which every character takes one column."""
    lines: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > width:
        end = start + width
        if text[end] != " " and (space := text.rfind(" ", start + 1, end)) > 0:
            end = space
        lines.append((start, end))
        start = end + (text[end] == " ")
    if start < len(text) or not lines:
        lines.append((start, len(text)))
    return lines


def _folded(text: str, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = column = 0
    space = -1
    for i, char in enumerate(text):
        size = cell_len(char)
        if size and column + size > width and i > start:
            end = i if char == " " or space <= start else space
            lines.append((start, end))
            start, space = end + (text[end] == " "), -1
            if start > i:
                column = 0
                continue
            column = cell_len(text[start:i])
        if char == " ":
            space = i
        column += size
    if start < len(text) or not lines:
        lines.append((start, len(text)))
    return lines


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Plain text folded to `width` columns behind a prefix; `rest` stands before every line but the first."""
    room = max(8, width - max(cell_len(first), cell_len(rest)))
    return [_inert((rest if i else first), text[a:b]) for i, (a, b) in enumerate(fold(text, room))]


def _inert(prefix: str, text: str) -> str:
    """A line that no build service obeys: its commands begin, after white space, with "::" or "##["."""
    bare = not prefix.strip() and text.startswith(("::", "##["))
    return f"{prefix}›{text[1:]}" if bare else prefix + text


def underlined(excerpt: Excerpt, label: str, width: int, paint: Paint, style: str) -> Iterator[str]:
    """A sentence in lines of at most `width` columns, carets under its marked words, the label after the last caret."""
    text = "".join(excerpt)
    start = len(excerpt.before)
    end = start + len(excerpt.marked)
    spans = fold(text, width)
    for a, b in spans:
        low, high = max(a, start), min(b, end)
        if low >= high:
            yield text[a:b]
            continue
        yield text[a:low] + paint(style, text[low:high]) + text[high:b]
        indent, size = cell_len(text[a:low]), max(1, cell_len(text[low:high]))
        carets = " " * indent + paint(style, "^" * size)
        if high < end or not label:
            yield carets
        elif indent + size + 1 + cell_len(label) <= width:
            yield f"{carets} {paint(style, label)}"
        else:
            yield carets
            column = max(0, min(indent, width - cell_len(label)))
            for line in wrapped(label, width - column):
                yield " " * column + paint(style, line)
