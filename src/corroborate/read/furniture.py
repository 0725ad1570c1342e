"""Lines that show by their own words what they are: navigation, dates, bylines, credits, captions."""

from corroborate.schemas import ZoneKind

from . import fields, masthead, pictures, printed_days, stamps
from .kinds import kind_of
from .lines import LONGEST_LINE, Line

# Lines of prose, and of all kinds, among which the head's lines stand.
HEAD_PROSE, HEAD = 3, 25
FIRST = 4  # lines of which one may be the title of the page with the name of the site


def mark(page: list[Line]) -> None:
    """Sets the kind of each line whose own words tell it."""
    prose = 0
    fields.mark(page)
    for place, line in enumerate(page):
        if line.kind is not None:
            continue
        if len(line.text) > LONGEST_LINE and not line.text[:2].isdigit():
            caption(line)
            prose += 1
            continue
        if place and page[place - 1].phrase.startswith("image caption"):
            line.kind = "caption"
            continue
        if not prose and place < FIRST and _site(line):
            continue
        text = line.text[line.mark :]
        if not text:
            line.kind = "boilerplate"
            continue
        text = text.strip("*_") or text if text[0] in "*_" else text
        line.kind = kind_of(text, line.phrase)
        head = place < HEAD and prose < HEAD_PROSE
        if line.kind == "date":
            stamps.apart(line)
        elif line.kind is None or (head and _may_hold_day(line.kind, text) and printed_days.dated(text)):
            stamps.divide(line, head)
        if line.kind is None and not line.parts:
            caption(line)
        prose += line.prose and line.kind is None


def _may_hold_day(kind: ZoneKind, text: str) -> bool:
    """The line names a writer, a source or an issue, beside which the day of publication may stand."""
    named = kind == "boilerplate" and text[:6].casefold().startswith(("source", "vol")) and "://" not in text
    return kind == "credit" or named


def _site(line: Line) -> bool:
    """Sets the parts of a page's title with the name of the site about it, if the line is one."""
    if first := masthead.prefix(line.text):
        last = line.text.index("]")
        parts: list[tuple[int, int, ZoneKind]] = [(1, last, "boilerplate"), (first, len(line.text), "title")]
    elif line.headline and (cut := masthead.suffix(line.text)):
        parts = [(line.mark, cut, "title"), (cut + 3, len(line.text), "boilerplate")]
    else:
        return False
    line.kind = "title"
    line.parts = [(line.start + start, line.start + end, kind) for start, end, kind in parts]
    return True


def caption(line: Line) -> None:
    """A line that ends with the credit of a picture, or begins as captions do, is a caption."""
    gallery = pictures.GALLERY_RE.match(line.text)
    first = gallery.end() if gallery else 0
    place = pictures.picture_credit_at_end(line.text)
    if place is None and not gallery:
        if len(line.text) <= 2 * LONGEST_LINE and pictures.CAPTION_LEAD_RE.match(line.text):
            line.kind = "caption"
        return
    place = len(line.text) if place is None else place
    words = line.start + len(line.text[:place].rstrip())
    credit = line.end - len(line.text[place:].lstrip(" |"))
    line.kind = "caption"
    line.parts = [(line.start, line.start + first, "boilerplate")] if first else []
    line.parts += [(line.start + first, words, "caption"), (credit, line.end, "credit")]
    line.parts = [(start, end, kind) for start, end, kind in line.parts if start < end]
