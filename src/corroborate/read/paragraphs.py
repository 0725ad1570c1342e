"""Paragraphs as character offsets."""

from dataclasses import dataclass, replace
from itertools import pairwise

# A width at which somebody breaks lines by hand or program; longer lines are paragraphs of their own.
NARROWEST, WIDEST = 40, 120
FULL_LINES = 0.8
MOST_LINES = 50_000  # what is behind them is one paragraph


@dataclass(slots=True)
class Paragraph:
    """The half-open range of a paragraph without outer white space; `gap`: a blank line stands before it."""

    start: int
    end: int
    gap: bool


def paragraphs(text: str, start: int = 0) -> list[Paragraph]:
    """The paragraphs of `text[start:]`: its lines, and runs of lines where prose is broken at a fixed width."""
    lines = _lines(text, start)
    width = _wrap_width(text, lines)
    if width is None:
        return lines
    joined: list[Paragraph] = []
    for line, before in zip(lines, [None, *lines], strict=False):
        if before is not None and not line.gap and _full(text, before, line, width):
            joined[-1] = replace(joined[-1], end=line.end)
        else:
            joined.append(line)
    return joined


def _lines(text: str, start: int) -> list[Paragraph]:
    found: list[Paragraph] = []
    last = end = start
    for words in text[start:].splitlines(keepends=True):
        end += len(words)
        stripped = words.strip()
        if not stripped:
            continue
        first = end - len(words.lstrip())
        between = text[last:first]
        breaks = between.count("\n") or between.count("\r")
        if len(found) == MOST_LINES:
            found.append(Paragraph(first, len(text.rstrip()), gap=True))
            break
        found.append(Paragraph(first, first + len(stripped), gap=breaks > 1 or "\u2029" in between or not found))
        last = first + len(stripped)
    return found


def _full(text: str, line: Paragraph, following: Paragraph, width: int) -> bool:
    """The first word of the following line had no room on this one."""
    word = text[following.start : following.start + width].split(None, 1)[0]
    return line.end - line.start + 1 + len(word) > width


def _wrap_width(text: str, lines: list[Paragraph]) -> int | None:
    """The width at which the text's lines are broken, or None where each line is a paragraph."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    if len(pairs) < 3:
        return None
    width = max(line.end - line.start for pair in pairs for line in pair)
    if not NARROWEST <= width <= WIDEST:
        return None
    # A short line is the last of its paragraph; two in a row are a list or a head.
    full = sum(_full(text, a, b, width) for a, b in pairs)
    return width if full >= FULL_LINES * len(pairs) else None
