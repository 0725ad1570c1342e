"""The head of a page: its headline, the labels above it and the names and places below it."""

import re

from corroborate.lexicon.labels import LABELS, SECTIONS
from corroborate.lexicon.outlets import MASTHEAD_WORDS

from . import lines as form
from . import masthead, printed_days
from .lines import LONGEST_LINE, Line, letters

# Lines among which a headline, its repeat and its labels are looked for.
HEAD = 40
HEADLINE_WORDS = 4
PROSE = 2500  # characters of the first paragraphs
LABEL_WORDS = 4
STEM = 6  # letters that forms of one word share
WORD_RE = re.compile(r"[^\W\d_]{4,}")


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
    spans = [(start - line.start, end - line.start) for start, end, kind in line.parts if kind == "title"]
    headline = line.text[slice(*spans[0])] if spans else line.text
    _repeats(page, found, headline)
    _labels(head, found)
    return title or headline


def _marked(head: list[Line]) -> int | None:
    """The index of the line that holds a headline beside something else."""
    parted = [(place, line) for place, line in enumerate(head) if line.parts]
    return next((place for place, line in parted if any(kind == "title" for *_, kind in line.parts)), None)


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
    if len(candidates) > 1:
        candidates = _without_labels(head, candidates)
    if not candidates:
        return None
    long_enough = [place for place in candidates if len(head[place].words) >= HEADLINE_WORDS]
    if len(long_enough) > 1:
        return _spoken_of(head, long_enough)
    return long_enough[0] if long_enough else max(candidates, key=lambda place: (len(head[place].words), -place))


def _without_labels(head: list[Line], candidates: list[int]) -> list[int]:
    """The candidates without names of outlets, of offices and paths of sections, if others are left."""
    left = [place for place in candidates if not (masthead.letterhead(head[place].text) or _topmost(head, place))]
    return left or candidates


def _topmost(head: list[Line], place: int) -> bool:
    """The line is a path of sections or an outlet's name, and no headline that reads like one."""
    line = head[place]
    if masthead.crumbs(line.text):
        return True
    if printed_days.dated(line.text) and masthead.outlet(line.text.partition(",")[0]):
        return True
    name = masthead.outlet(line.text)
    if name is None or len(name.split()) < HEADLINE_WORDS or name.startswith("The ") or masthead.known(name):
        return name is not None
    return len(name) < len(line.text) or not _told(head, line.text, MASTHEAD_WORDS)


def _spoken_of(head: list[Line], candidates: list[int]) -> int:
    """The first candidate of whose words the first paragraphs speak; the first of all, where they speak of none."""
    return next((place for place in candidates[:2] if _told(head, head[place].text)), candidates[0])


def _told(head: list[Line], headline: str, besides: frozenset[str] = frozenset()) -> bool:
    """The first paragraphs use a word of the headline."""
    told = " ".join(line.text[:LONGEST_LINE] for line in head if line.prose)[:PROSE].casefold()
    words = {word[:STEM] for word in WORD_RE.findall(headline.casefold()) if word not in besides}
    return any(word in told for word in words)


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
        if line.text.startswith(headline) and (rest := line.text[len(headline) :])[:1].isspace():
            body = line.end - len(rest.lstrip())
            kept = [(max(first, body), last, kind) for first, last, kind in line.parts if last > body]
            line.parts = [
                (line.start, line.start + len(headline), "boilerplate"),
                *(kept or [(body, line.end, line.kind or "body")]),
            ]


def _labels(head: list[Line], found: int | None) -> None:
    for place, line in enumerate(head[: found or 0]):
        if _open(line) and _above(head, place):
            line.kind = "boilerplate"
    if found is None and not any(line.prose for line in head):
        return
    below = True
    for place, line in enumerate(head[(found or 0) :], found or 0):
        if not _open(line):
            continue
        if line.prose:
            below = False
        elif line.phrase in SECTIONS or line.phrase in LABELS:
            line.kind = "boilerplate"
        elif form.place_only(line.text) and (below or _beside_byline(head, place)):
            named = form.two_names(line.text) or masthead.known(line.text.partition(",")[0])
            line.kind = "byline" if named else "dateline"
        elif below and form.name_only(line.text):
            told = any(line.letters in other.letters for other in head if other.prose or other.kind == "title")
            line.kind = "boilerplate" if told else "byline"
        elif below and (
            form.named_writer(line.text) or form.company(line.text) or masthead.known(line.text) is not None
        ):
            line.kind = "byline"


def _above(head: list[Line], place: int) -> bool:
    """The line above the headline is a label: a section, an outlet's name and its motto, a path of sections."""
    line = head[place]
    if line.prose:
        return False
    return (
        line.phrase in SECTIONS
        or (len(line.words) <= LABEL_WORDS and not any(map(str.isdigit, line.text)))
        or masthead.crumbs(line.text)
        or masthead.letterhead(line.text)
        or masthead.outlet(line.text) is not None
        or (place == 1 and masthead.outlet(head[0].text) is not None)
    )


def _beside_byline(head: list[Line], place: int) -> bool:
    beside = head[max(0, place - 1) : place + 2]
    return any(line.kind in ("byline", "date") for line in beside)
