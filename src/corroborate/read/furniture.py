"""Lines that show by their own words what they are: navigation, dates, bylines, credits, captions."""

import re

from corroborate.lexicon.boilerplate import CHROME, FEEDS, RELATED, ROWS
from corroborate.schemas import ZoneKind

from . import lines as form
from .lines import LONGEST_LINE, Line

PHRASES = FEEDS | RELATED | CHROME
ANYWHERE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "anywhere"), re.I)
EDGE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "edge"), re.I)
SEPARATOR_RE = re.compile(r"\s*(?: \| |\||•|·|\t+| {3,}| / )\s*")
DIVIDED_RE = re.compile(r"[|•·\t/]")
RULE_RE = re.compile(r"[\W_]{1,200}$")


def kind_of(text: str, phrase: str = "") -> ZoneKind | None:
    """What `text` is, where its own words tell; None for headlines and prose."""
    if len(text) > LONGEST_LINE:
        return None
    if (
        phrase in PHRASES
        or (not text[:1].isalnum() and RULE_RE.match(text))
        or (text[-3:].lower() == "ago" and form.AGE_RE.match(text))
    ):
        return "boilerplate"
    if form.dates(text):
        return "date"
    if form.byline(text):
        return "byline"
    if form.credit(text) or form.picture_credit(text):
        return "credit"
    return "boilerplate" if ANYWHERE_RE.match(text) else None


def mark(page: list[Line]) -> None:
    """Sets the kind of each line whose own words tell it."""
    for line in page:
        if len(line.text) > LONGEST_LINE and not line.text[:2].isdigit():
            caption(line)
            continue
        text = line.text[line.mark :]
        line.kind = kind_of(text, line.phrase)
        if line.kind is None:
            _divide(line)
        if line.kind is None and not line.parts:
            caption(line)


def _divide(line: Line) -> None:
    """A line such as "By Ann Example | 22 September 2023" is several things, if all its parts tell what they are."""
    if len(line.text) > 160 or not (DIVIDED_RE.search(line.text) or "   " in line.text):
        return
    marks = list(SEPARATOR_RE.finditer(line.text))
    if not marks:
        return
    starts = [0, *(m.end() for m in marks)]
    ends = [*(m.start() for m in marks), len(line.text)]
    parts: list[tuple[int, int, ZoneKind]] = []
    for start, end in zip(starts, ends, strict=True):
        text = line.text[start:end]
        if not text:
            continue
        kind = kind_of(text, text.casefold().strip(form.CLOSING))
        if kind is None and form.name_only(text):
            kind = "byline"
        if kind is None:
            return
        parts.append((line.start + start, line.start + end, kind))
    line.parts = parts
    line.kind = parts[0][2] if len({kind for *_, kind in parts}) == 1 else "boilerplate"


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
