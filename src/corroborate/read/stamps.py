"""Lines of a head that hold the day of publication beside other things: "By Ann Example | 22 September 2023"."""

import re

from corroborate.lexicon.labels import SECTIONS
from corroborate.schemas import ZoneKind

from . import lines as form
from . import printed_days
from .dateline import CAPITALS_RE
from .kinds import kind_of
from .lines import Line
from .printed_days import BEGINS, CLOCK, FULL_DATE

SEPARATOR_RE = re.compile(r"\s*(?: \| |\||•|·|●|\t+| {3,}| / )\s*")
DIVIDED_RE = re.compile(r"[|•·●\t/]")
# In the head a dash or two spaces also set a date off from what stands beside it.
LOOSE_RE = re.compile(r"\s*(?: \| |\||•|·|●|\t+| {2,}| [/>–—-] | -- )\s*")
LONGEST = 160
LABEL_WORDS = 6
HEADLINE_WORDS = 4
DASHES = ("–", "—", "-", "--")
Part = tuple[int, int, ZoneKind]
NAME_AND_RE = re.compile(rf"{form.NAMES},? (?:(?:for|of|at) )?(?:[Tt]he )?{form.CAPITAL}(?: {form.CAPITAL}){{0,3}}$")
STAMP_RE = re.compile(
    rf"{BEGINS}(?P<clock>{CLOCK},? )?(?P<day>{FULL_DATE})(?P<then>(?:,| at| -| –|  ?\|)? ?{CLOCK})?(?![\w-])",
    re.I,
)
JOINT_RE = re.compile(r"(?:[\s,|–—:(\[-]|\b(?:on|at|in|from|published|posted|updated)\b)+$", re.I)
PAGE = r",? (?:page|pg\.?|p\.) ?[A-Z]?\d{1,4}$"
IN_SECTION = r"[\s,|–—:.-]*(?:in|under|to) (?:[A-Z][\w&'’-]*(?: |$)){1,4}$"
BEHIND_RE = re.compile(rf"{PAGE}|(?: [A-Z][\w&'’-]*){{1,3}}$|{IN_SECTION}|[\s,|–—:.)\]-]*$")


def divide(line: Line, head: bool) -> None:
    """Sets the parts of a line that is several things, if all of them tell what they are.

    In the head of a page a part that tells nothing is a label, if another is a date.
    """
    text = line.text
    if len(text) > LONGEST:
        return
    parts: list[Part] = []
    if DIVIDED_RE.search(text) or "   " in text:
        parts = _divided(line, _pieces(text, SEPARATOR_RE), labels=False)
    if not parts and head and printed_days.dated(text):
        parts = _divided(line, _pieces(text, LOOSE_RE), labels=True) or _stamped(text)
    if parts:
        line.parts = [(line.start + start, line.start + end, kind) for start, end, kind in parts]
        line.kind = parts[0][2] if len({kind for *_, kind in parts}) == 1 else "boilerplate"


def apart(line: Line) -> None:
    """Parts an hour from the day behind it, whose number it may else be taken for: "15:09 March 4, 2021"."""
    if found := printed_days.CLOCK_FIRST_RE.match(line.text):
        middle = line.start + len(found[0].rstrip(" ,|–-"))
        line.parts = [(line.start, middle, "date"), (line.start + found.end(), line.end, "date")]


def _pieces(text: str, separator: re.Pattern[str]) -> list[tuple[int, int]]:
    marks = list(separator.finditer(text))
    starts = [0, *(m.end() for m in marks)]
    ends = [*(m.start() for m in marks), len(text)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _divided(line: Line, pieces: list[tuple[int, int]], *, labels: bool) -> list[Part]:
    """The pieces with their kinds, or nothing where one of them tells none."""
    if len(pieces) < 2:
        return []
    found: list[Part] = []
    for place, (start, end) in enumerate(pieces):
        text = line.text[start:end]
        kind = _kind(text)
        if kind is None and labels:
            if stamped := _stamped(text):
                found += [(start + first, start + last, kind) for first, last, kind in stamped]
                continue
            dashed = line.text[pieces[place - 1][1] : start].strip() in DASHES
            kind = _label(line, text, place, alone=dashed and len(pieces) == 2 and found[0][2] == "date")
        if kind is None and len(pieces) == 2 and place == 0 and CAPITALS_RE.match(text) and _writer(line, pieces[1]):
            kind = "dateline"
        if kind is None:
            return []
        found.append((start, end, kind))
    return found if not labels or any(kind == "date" for *_, kind in found) else []


def _writer(line: Line, piece: tuple[int, int]) -> bool:
    """The piece names who wrote: "ARLEN | By Ann Example"."""
    return form.byline(line.text[slice(*piece)])


def _kind(text: str) -> ZoneKind | None:
    phrase = text.casefold().strip(form.CLOSING)
    kind = kind_of(text, phrase)
    if kind is None and printed_days.clock(text):
        return "date"
    if kind is None and (phrase in SECTIONS or text.startswith("Source: ")):
        return "boilerplate"
    return "byline" if kind is None and form.name_only(text) else kind


def _label(line: Line, text: str, place: int, *, alone: bool) -> ZoneKind | None:
    """What a piece beside a date is that tells nothing by itself: a label, its entries ("Related: Court, Rail"), or the
    headline, if a dash sets it off from a day that opens the line.
    """
    words = len(text.split())
    if form.named_writer(text) or (not place and NAME_AND_RE.match(text)):
        return "byline"
    if alone and line.headline and words >= HEADLINE_WORDS:
        return "title"
    if words < HEADLINE_WORDS or (place and words <= LABEL_WORDS and text[-1] not in ".!?"):
        return "boilerplate"
    return None


def _stamped(text: str) -> list[Part]:
    """ "Posted by Ann Example on March 4, 2021 in Roads": a byline or a label around a day with its year."""
    found = STAMP_RE.search(text)
    if found is None:
        return []
    after = text[found.end() :].strip(" ,|–—:-")
    bare = BEHIND_RE.match(text, found.end()) is not None
    behind = None if bare else _kind(after)
    if not bare and behind is None:
        return []
    joint = JOINT_RE.search(text, 0, found.start())
    before = text[: joint.start() if joint else found.start()]
    kind = _kind(before) if before else None
    if kind == "credit" and not form.credit(before):
        return []
    if before and kind is None:
        timed = found["clock"] or found["then"]
        place = joint is not None and joint[0].startswith(",")
        if not timed or place or len(before.split()) >= HEADLINE_WORDS or not before[:1].isupper():
            return []
        kind = "boilerplate"
    rest = text[len(before) :]
    date = len(text) - len(rest.lstrip(" ,|–—:-"))
    opened: list[Part] = [(0, len(before), kind)] if kind else []
    if found["clock"]:
        opened.append((date, found.end("clock") - len(found["clock"]) + len(found["clock"].rstrip(" ,")), "date"))
        date = found.start("day")
    end = len(text) - len(after) if behind else len(text)
    closed: list[Part] = [(end, len(text), behind)] if behind else []
    return [*opened, (date, len(text[:end].rstrip(" ,|–—:-")), "date"), *closed]
