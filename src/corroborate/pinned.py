"""Pinned facts: what the desk has verified itself, one sentence each, held against every article.

A pinned fact is read as an article of one sentence by "the desk", published on its `as-of` day, and lined up with each
article of the corpus in turn, so that whatever an article may contradict in another one it may contradict here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from corroborate.fingerprints import fingerprint
from corroborate.ledger import day
from corroborate.rules import Contradiction, Rule
from corroborate.schemas import Article, Claim, Document, Finding, Published, Story, Zone
from corroborate.yaml_rows import RowsError
from corroborate.yaml_rows import read as read_rows

FILE = "pinned.yaml"
DESK = "the desk"
ALLOWED = ("statement", "source", "as-of", "who", "collection")
REQUIRED = ("statement", "source")
ALIKE = 2  # telling words that an article shares with a pinned fact before the two are lined up
TELLING = re.compile(r"[^\W\d_]{4,}|\d+")
EXAMPLE = "The blast at the depot killed 14 people."
DOC = """An article contradicts a fact that the desk has verified.

The sentence in `pinned.yaml` is what the desk stands by, with its source. An article that gives another figure, day,
name or speaker is wrong, or the desk has to look again. A later report may supersede a pinned figure that moves: give
its `as-of` day.
"""


class PinsError(Exception):
    """The pinned facts cannot be used; each line of the message names file, line and what was expected."""


@dataclass(frozen=True)
class Pin:
    """One pinned fact as an article, with its line in the file, its source and the collection that it holds for."""

    article: Article
    line: int
    source: str
    collection: str | None


def nothing(story: Story) -> Iterable[Contradiction]:
    """Pinned facts are held against articles before stories are judged, so the rule itself asks for nothing."""
    return ()


RULE = Rule(
    code="PIN101",
    name="pinned-facts-hold",
    severity="error",
    run=nothing,
    feed=Story,
    doc=DOC,
    agrees=((f"The desk: {EXAMPLE}", "At least 12 people died in the blast at the depot."),),
    contradicts=((f"The desk: {EXAMPLE}", "The blast at the depot killed 12 people."),),
    path=__file__,
    line=nothing.__code__.co_firstlineno,
)


def load(path: Path, shown: str) -> list[Pin]:
    """The pinned facts of a file, none where there is no file; `shown` is the path that findings name.

    Raises PinsError with all that is wrong.
    """
    try:
        rows = read_rows(path, allowed=ALLOWED, required=REQUIRED)
    except RowsError as error:
        raise PinsError(str(error)) from error
    pins, wrong = [], []
    for row in rows:
        as_of = row.get("as-of")
        known = day(as_of) if as_of else None
        if as_of and known is None:
            at = row.fields["as-of"].line
            wrong.append(f"{path}:{at}: as-of: expected a date such as 2024-01-31, found {as_of!r}")
        article = _article(" ".join((row.get("statement") or "").split()), shown, row.line, known)
        pins.append(Pin(article, row.line, row.get("source") or "", row.get("collection")))
    if wrong:
        raise PinsError("\n".join(wrong))
    return pins


def _article(statement: str, path: str, line: int, as_of: date | None) -> Article:
    from corroborate.steps import read  # which loads all grammar, and few corpora have pinned facts

    published = Published(first=as_of, last=as_of, basis="sidecar") if as_of else Published()
    zone = Zone(start=0, end=len(statement), kind="body")
    return read(
        Document(id=f"pinned:{line}", path=path, text=statement, zones=(zone,), outlet=DESK, published=published)
    )


def held(pins: Sequence[Pin], stories: Iterable[Story], rules: Sequence[Rule]) -> Iterator[Finding]:
    """What the articles contradict of the pinned facts: at most one finding for each pin and place in an article."""
    words = [set(_telling(pin.article.text)) for pin in pins]
    for story in stories:
        for article in story.articles:
            present = set(_telling(article.text))
            for pin, told in zip(pins, words, strict=True):
                if pin.collection in (None, article.collection) and len(told & present) >= ALIKE:
                    for finding in _between(pin, article, rules):
                        yield finding.model_copy(update={"story": story.name, "collection": story.collection})


def _telling(text: str) -> Iterator[str]:
    return (match.group().casefold() for match in TELLING.finditer(text))


def _between(pin: Pin, article: Article, rules: Sequence[Rule]) -> Iterator[Finding]:
    from corroborate.steps import judge, line_up

    desk = pin.article.model_copy(update={"collection": article.collection})
    found, _ = judge(line_up(article.collection, [article, desk]), rules)
    places: set[tuple[int, int]] = set()
    for finding in found:
        mine = [claim for claim in finding.claims[:2] if claim.article == desk.id]
        theirs = [claim for claim in finding.claims[:2] if claim.article != desk.id]
        if finding.verdict != "contradiction" or not (mine and theirs):
            continue
        place = (theirs[0].start, theirs[0].end)
        if place not in places:
            places.add(place)
            yield _finding(finding, theirs[0], mine[0].model_copy(update={"line": pin.line}), pin)


def _finding(finding: Finding, told: Claim, verified: Claim, pin: Pin) -> Finding:
    message = f"the desk has verified otherwise ({pin.source}): {finding.message}"
    return finding.model_copy(
        update={
            "code": RULE.code,
            "rule": RULE.name,
            "message": message,
            "claims": (told, verified),
            "fingerprint": fingerprint(RULE.code, finding.subject, (told, verified)),
        }
    )
