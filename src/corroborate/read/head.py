"""The head of a page: its headline, the labels above it and the names and places below it."""

import re

from corroborate.lexicon.boilerplate import SECTIONS

from . import lines as form
from .lines import Line, letters

# Lines among which a headline, its repeat and its labels are looked for.
HEAD = 40
HEADLINE_WORDS = 4
# Labels that lost the space between them: "PoliticsNorth Korea".
GLUED_RE = re.compile(r"[A-Z][a-z]{3,20}[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,3}$")


def mark(page: list[Line], title: str | None) -> str | None:
    """Sets the kinds of the head's lines and returns the headline's words, `title` where that is known."""
    head = page[:HEAD]
    found = _known(head, title) if title else _marked(head)
    if found is None:
        found = _headline(head)
    if found is None:
        _labels(head, None)
        return title
    line = head[found]
    line.kind = "title"
    if not line.parts and line.mark:
        line.parts = [(line.start + line.mark, line.end, "title")]
    first = next((start - line.start for start, _, kind in line.parts if kind == "title"), 0)
    headline = line.text[first:]
    _repeats(page, found, headline)
    _labels(head, found)
    return title or headline


def _marked(head: list[Line]) -> int | None:
    """The index of the line that holds a headline beside something else."""
    return next((place for place, line in enumerate(head) if any(kind == "title" for *_, kind in line.parts)), None)


def _known(head: list[Line], title: str) -> int | None:
    """The index of the line that is `title`, punctuation and case aside; a headline over two lines marks both."""
    wanted = letters(title)
    if not wanted:
        return None
    for place, line in enumerate(head):
        if line.letters == wanted:
            return place
        following = head[place + 1] if place + 1 < len(head) else None
        if following is not None and wanted.startswith(line.letters) and line.letters + following.letters == wanted:
            following.kind, following.parts = "title", []
            return place
    return None


def _open(line: Line) -> bool:
    return line.kind is None and not line.parts


def _headline(head: list[Line]) -> int | None:
    headlines = [line for line in head if line.headline and len(line.words) >= HEADLINE_WORDS]
    told = [line.letters for line in headlines] if len(headlines) > 1 else []
    if len(set(told)) < len(told):
        for place, line in enumerate(head):
            if _open(line) and line.headline and told.count(line.letters) > 1:
                return place
    opened = [place for place, line in enumerate(head) if _open(line)]
    candidates = []
    for place in opened:
        line = head[place]
        if line.prose and not (place == opened[0] and _asks(line)):
            break
        if (line.headline or _asks(line)) and line.phrase not in SECTIONS:
            candidates.append(place)
    if not candidates:
        return None
    long_enough = [place for place in candidates if len(head[place].words) >= HEADLINE_WORDS]
    return long_enough[0] if long_enough else max(candidates, key=lambda place: (len(head[place].words), -place))


def _asks(line: Line) -> bool:
    """A headline that ends like a sentence: "Did the bridge move?"."""
    return line.text[-1] in "?!" and len(line.words) <= 20


def _repeats(page: list[Line], found: int, headline: str) -> None:
    wanted, words = letters(headline), headline.split()
    if len(words) < 2:
        return
    for line in page[found + 1 :]:
        if line.kind != "title" and len(line.text) <= 2 * len(headline) and line.letters == wanted:
            line.kind, line.parts = "boilerplate", []
    if len(words) < HEADLINE_WORDS:
        return
    for line in page[found + 1 : found + HEAD]:
        rest = line.text[len(headline) :]
        if line.text.startswith(headline) and rest[:1].isspace():
            body = line.end - len(rest.lstrip())
            kept = [(max(first, body), last, kind) for first, last, kind in line.parts if last > body]
            line.parts = [
                (line.start, line.start + len(headline), "boilerplate"),
                *(kept or [(body, line.end, line.kind or "body")]),
            ]


def _labels(head: list[Line], found: int | None) -> None:
    for line in head[: found or 0]:
        if _open(line) and (line.phrase in SECTIONS or (len(line.words) <= 4 and GLUED_RE.match(line.text))):
            line.kind = "boilerplate"
    if found is None and not any(line.prose for line in head):
        return
    below = True
    for place, line in enumerate(head[(found or 0) :], found or 0):
        if not _open(line):
            continue
        if line.prose:
            below = False
        elif line.phrase in SECTIONS:
            line.kind = "boilerplate"
        elif form.place_only(line.text) and (below or _beside_byline(head, place)):
            line.kind = "dateline"
        elif below and form.name_only(line.text):
            told = any(line.letters in other.letters for other in head if other.prose or other.kind == "title")
            line.kind = "boilerplate" if told else "byline"


def _beside_byline(head: list[Line], place: int) -> bool:
    beside = head[max(0, place - 1) : place + 2]
    return any(line.kind in ("byline", "date") for line in beside)
