"""Lines that show by their own words what they are: navigation, dates, bylines, credits, captions."""

from . import lines as form
from . import stamps
from .kinds import kind_of
from .lines import LONGEST_LINE, Line

# Lines of prose, and of all kinds, among which the head's lines stand.
HEAD_PROSE, HEAD = 3, 25


def mark(page: list[Line]) -> None:
    """Sets the kind of each line whose own words tell it."""
    prose = 0
    for place, line in enumerate(page):
        if len(line.text) > LONGEST_LINE and not line.text[:2].isdigit():
            caption(line)
            prose += 1
            continue
        text = line.text[line.mark :]
        line.kind = kind_of(text, line.phrase)
        if line.kind is None:
            stamps.divide(line, place < HEAD and prose < HEAD_PROSE)
        if line.kind is None and not line.parts:
            caption(line)
        prose += line.prose and line.kind is None


def caption(line: Line) -> None:
    """A line that ends with the credit of a picture, or begins as captions do, is a caption."""
    place = form.picture_credit_at_end(line.text)
    if place is not None:
        words = len(line.text[:place].rstrip())
        line.kind = "caption"
        line.parts = [
            (line.start, line.start + words, "caption"),
            (line.start + place + line.text[place:].index(line.text[place:].lstrip(" |")[0]), line.end, "credit"),
        ]
    elif len(line.text) <= 2 * LONGEST_LINE and form.CAPTION_LEAD_RE.match(line.text):
        line.kind = "caption"
