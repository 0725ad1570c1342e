"""Annotated news clusters: facts with their places, and edits that make an agreed fact a contradiction.

A folder holds `clusters/NAME/*.txt` and `clusters-gold/NAME.jsonl`, one fact a line: {"verdict", "contested",
"evidence": [{"doc", "quote", "value"}, ...], "mutants": [{"doc", "quote", "replace_with"}, ...]}.
"""

import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from corroborate.schemas import Article, Problem, QuantityMention

from corroborate.align.occurrences import Occurrence
from corroborate.extract.article import extract
from corroborate.read import corpus

WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
DIGITS = {word: str(number) for number, word in enumerate(WORDS)}
EMPTY = frozenset("the a of and in on at about than more".split())


class Place(NamedTuple):
    """A piece of evidence: a range of characters of a document, and the value that it tells."""

    doc: str
    start: int
    end: int
    value: str


class Edit(NamedTuple):
    """A document whose text was changed in the range `start:end` of the new text."""

    fact: "Known"
    doc: str
    start: int
    end: int


@dataclass(eq=False)
class Known:
    """An annotated fact."""

    verdict: str
    contested: bool
    places: list[Place]
    edits: list[dict[str, str]] = field(default_factory=list)

    def touched(self, occurrence: Occurrence) -> list[int]:
        """The pieces of evidence in which an occurrence stands."""
        name = Path(occurrence.article.path).name
        return [
            i
            for i, place in enumerate(self.places)
            if place.doc == name and occurrence.start < place.end and place.start < occurrence.end
        ]


def names(gold: Path) -> list[str]:
    """The names of the annotated clusters."""
    return sorted(path.stem for path in (gold / "clusters-gold").glob("*.jsonl"))


def facts(gold: Path, name: str) -> list[Known]:
    """The annotated facts of one cluster."""
    found = []
    for line in (gold / "clusters-gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        places = []
        for piece in fact["evidence"]:
            text = (gold / "clusters" / name / piece["doc"]).read_text(encoding="utf-8")
            start = text.find(piece["quote"])
            places.append(Place(piece["doc"], start, start + len(piece["quote"]), str(piece.get("value"))))
        found.append(Known(fact["verdict"], bool(fact.get("contested")), places, fact.get("mutants", [])))
    return found


def articles(folder: Path) -> dict[str, Article]:
    """The articles of a folder by the name of their file."""
    read = [extract(document) for document in corpus(folder) if not isinstance(document, Problem)]
    return {Path(article.path).name: article for article in read}


def edited(known: Sequence[Known], originals: dict[str, Article]) -> Iterator[tuple[dict[str, Article], list[Edit]]]:
    """The cluster with planted edits, in rounds of at most one edit a document and one a fact."""
    todo = [(fact, edit) for fact in known for edit in fact.edits]
    while todo:
        current = dict(originals)
        done: list[Edit] = []
        later: list[tuple[Known, dict[str, str]]] = []
        facts: set[Known] = set()
        for fact, edit in todo:
            if fact in facts or any(edit["doc"] == other.doc for other in done):
                later.append((fact, edit))
                continue
            facts.add(fact)
            current[edit["doc"]], start, end = _planted(originals[edit["doc"]], edit)
            done.append(Edit(fact, edit["doc"], start, end))
        yield current, done
        todo = later


def _planted(article: Article, edit: dict[str, str]) -> tuple[Article, int, int]:
    """The article with the edit, and the range of what it changed, a character about it included."""
    old, new = edit["quote"], edit["replace_with"]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, edit["doc"]).write_text(article.text.replace(old, new, 1), encoding="utf-8")
        made = articles(Path(folder))[edit["doc"]]
    start, shortest = article.text.find(old), min(len(old), len(new))
    before = next((i for i in range(shortest) if old[i] != new[i]), shortest)
    after = next((i for i in range(shortest - before) if old[-1 - i] != new[-1 - i]), shortest - before)
    return made, max(start, start + before - 1), start + len(new) - after + 1


def tells(occurrence: Occurrence, value: str) -> bool:
    """The claim has a word or number of an annotated value."""
    own = _words(occurrence.text)
    mention = occurrence.mention
    if isinstance(mention, QuantityMention) and mention.value is not None:
        own.add(f"{mention.value:g}")
    return not own.isdisjoint(_words(value))


def _words(text: str) -> set[str]:
    found = set(re.findall(r"[a-z]+|[0-9]+(?:[.][0-9]+)?", text.lower().replace(",", "")))
    return (found | {DIGITS[word] for word in found & DIGITS.keys()}) - EMPTY
