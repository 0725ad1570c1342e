"""Heads written as fields: "HEADLINE: Flood closes bridge", "Outlet: Arlen Post", as archives and exports have them."""

import re
from collections.abc import Iterator

from corroborate.lexicon.labels import FIELDS
from corroborate.schemas import ZoneKind

from .lines import Line

HEAD = 20  # lines from the top
LONGEST = 300
FIELD_RE = re.compile(r"(?P<label>[A-Za-z][A-Za-z -]{0,20}?) ?[:=](?:\s+(?P<value>\S.*)|$)")
FEWEST = 2  # different fields by which a head is one of them
# Fields that only such heads have; "Posted:" and "Source:" stand on every page.
TELLING = (
    FIELDS["title"]
    | FIELDS["body"]
    | frozenset("author authors byline outlet publication publisher newspaper length".split())
)


def _kinds() -> Iterator[tuple[str, ZoneKind]]:
    for kind in KINDS:
        yield from ((label, kind) for label in FIELDS[kind])
    yield from ((label, "boilerplate") for label in FIELDS["outlet"])


KINDS: tuple[ZoneKind, ...] = ("title", "date", "byline", "dateline", "body", "boilerplate")
KIND_OF: dict[str, ZoneKind] = dict(_kinds())


def mark(page: list[Line]) -> None:
    """Sets the parts of the lines that are fields, where the head is written so."""
    found = [(line, match) for line in page[:HEAD] if (match := _field(line))]
    labels = {match["label"].casefold() for _, match in found}
    if len(labels) < FEWEST or labels.isdisjoint(TELLING):
        return
    for line, match in found:
        kind = KIND_OF[match["label"].casefold()]
        if not match["value"] or kind == "boilerplate":
            line.kind = "boilerplate"
        elif kind != "date":
            value = line.start + match.start("value")
            line.kind = "boilerplate"
            line.parts = [(line.start, line.start + match.end("label"), "boilerplate"), (value, line.end, kind)]


def outlet(text: str) -> str | None:
    """The name in a line such as "Outlet: Arlen Post" or "Source: KARL-TV (Arlen)"."""
    found = FIELD_RE.match(text) if len(text) <= LONGEST else None
    if found is None or not found["value"] or found["label"].casefold() not in FIELDS["outlet"]:
        return None
    name = re.split(r" ?[(|;]| and |, (?=[a-z])", found["value"], maxsplit=1)[0].strip(" ,")
    return name if 1 <= len(name.split()) <= 7 and name[:1].isupper() and "/" not in name[:8] else None


def _field(line: Line) -> re.Match[str] | None:
    if ":" not in line.text[:24] and "=" not in line.text[:24]:
        return None
    match = FIELD_RE.match(line.text) if len(line.text) <= LONGEST else None
    return match if match and match["label"].casefold() in KIND_OF else None
