"""Markdown: text with front matter in YAML between two lines of dashes."""

import re
from collections.abc import Iterator

from . import sidecar
from .decode import decode
from .draft import Draft, Metadata, Unreadable

FENCE_RE = re.compile(r"(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)")
OPEN_RE = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
LONGEST_FRONT = 64 * 1024
# Names that site generators use for the fields of a sidecar; their other fields are theirs.
ALIASES = {"date": "published", "author": "authors", "publisher": "outlet", "source": "outlet", "lang": "language",
           "link": "url", "lastmod": "updated", "modified": "updated"}  # fmt: skip


def read(data: bytes) -> Iterator[Draft]:
    """The one article of a Markdown file. Offsets refer to the whole file, front matter included."""
    text = decode(data)
    opened = OPEN_RE.match(text)
    if opened is None:
        yield Draft(text)
        return
    closed = _closing(text, opened.end())
    if closed is None:
        yield Draft(text)  # a rule across the page
        return
    front, start = text[opened.end() : closed.start()], closed.end()
    yield Draft(text, _metadata(front), start=start)


def _closing(text: str, start: int) -> re.Match[str] | None:
    place = start
    while 0 <= place < min(len(text), start + LONGEST_FRONT):
        if found := FENCE_RE.match(text, place):
            return found
        ends = [end for end in (text.find("\n", place), text.find("\r", place)) if end >= 0]
        place = min(ends) + 1 if ends else len(text)
    return None


def _metadata(front: str) -> Metadata:
    try:
        values, lines = sidecar.load(front)
        known: dict[str, object] = {}
        for name, value in values.items():
            field = name.lower() if name.lower() in sidecar.Sidecar.model_fields else ALIASES.get(name.lower())
            if field is not None:
                known.setdefault(field, value)
                lines.setdefault(field, lines.get(name, 1))
        return sidecar.validate(known, lines, "metadata")
    except Unreadable as error:
        line = None if error.line is None else error.line + 1  # the opening line of dashes
        raise Unreadable(f"Front matter: {error.message}", line=line) from error
