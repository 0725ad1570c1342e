"""What a worker does: a file -> its records, the records of a story -> what was found in it, both as stored bodies."""

import hashlib
import os
import stat
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import Field

from corroborate.align.stories import Sketch, sketch
from corroborate.digests import digest
from corroborate.read import files, ids
from corroborate.read.article import documents, shown_path
from corroborate.read.sidecar import find as sidecar_of
from corroborate.reading import FAULT
from corroborate.rules import Rule
from corroborate.schemas import Article, Fact, Finding, Problem, Record, Tally

from .steps import judge, line_up, read

Body = TypeVar("Body", bound=Record)


class File(NamedTuple):
    """A file of the corpus; `key` is a digest of all that decides its records, None where it must be read to know."""

    path: Path
    id: str
    key: bytes | None


class Page(Record):
    """What a file holds: its articles in brief, and what could not be read. The articles are stored one by one."""

    articles: tuple[Sketch, ...] = ()
    problems: tuple[Problem, ...] = ()
    crashes: tuple[str, ...] = ()


class Told(Record):
    """What was found in a story."""

    tally: Tally
    findings: tuple[Finding, ...] = ()
    crashes: tuple[str, ...] = ()


class Lined(Record):
    """The facts of a story, and those of its articles (by number) that got their date from the others."""

    facts: tuple[Fact, ...]
    pinned: dict[int, Article] = Field(default_factory=dict)


def packed(record: Record) -> bytes:
    """A record as it is stored: compressed JSON with a checksum."""
    return zlib.compress(record.model_dump_json(exclude_defaults=True).encode(), 1)


def loaded(kind: type[Body], body: bytes | None) -> Body | None:
    """The record in a stored body; None where there is none or it is damaged."""
    if body is None:
        return None
    try:
        return kind.model_validate_json(zlib.decompress(body))
    except (zlib.error, ValueError):
        return None


def base_of(root: Path, reading: bytes) -> bytes:
    """What the keys of all files of a corpus depend on; `reading` is a digest of the code that reads."""
    return digest(reading, shown_path(root).encode(), bytes([root.is_dir()]))


def listed(root: Path, base: bytes) -> list[File]:
    """The files under `root` in order, with their keys."""
    paths = files(root)
    names = ids(root, paths)
    return [File(path, names[path], key_of(path, root, names[path], base)) for path in paths]


def key_of(path: Path, root: Path, name: str, base: bytes) -> bytes | None:
    """A digest of all that decides a file's records, or None where links or rights leave that open."""
    try:
        beside = sidecar_of(path)
        if not stat.S_ISREG(path.lstat().st_mode) or (beside is not None and beside.is_symlink()):
            return None
        notes = b"" if beside is None else digest(os.fsencode(beside.name), _hash(beside))
        return digest(base, bytes(path.relative_to(root)), name.encode(), _hash(path), notes)
    except OSError:
        return None


def _hash(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


class Paged(NamedTuple):
    """A file's page with the bodies of its articles; `same` if they may be stored under the file's key."""

    page: Page
    bodies: tuple[bytes, ...]
    same: bool


Task = File | tuple[bytes, ...]  # a file to read, or the bodies of a story's articles
Result = Paged | tuple[bytes, bytes] | None  # or what was told of a story and its facts, None where a body is damaged


@dataclass(frozen=True)
class Work:
    """The work of one run, as a function from a task to its result."""

    root: Path
    rules: Sequence[Rule]
    base: bytes  # of the keys of files

    def __call__(self, task: Task) -> Result:
        return self.page(task) if isinstance(task, File) else self.tell(task)

    def page(self, file: File) -> Paged:
        """Reads a file and everything its articles say."""
        sketches: list[Sketch] = []
        problems: list[Problem] = []
        crashes: list[str] = []
        bodies: list[bytes] = []
        for found in documents(file.path, self.root, id=file.id):
            if isinstance(found, Problem):
                problems.append(found)
                continue
            try:
                article = read(found)
                bodies.append(packed(article))
                sketches.append(sketch(article))
            except Exception as error:
                del bodies[len(sketches) :]
                problems.append(Problem(path=found.path, message=FAULT))
                crashes.append(f"{found.path}: reading crashed: {type(error).__name__}: {error}")
        page = Page(articles=tuple(sketches), problems=tuple(problems), crashes=tuple(crashes))
        # What changed while it was read must not be stored under the key of what it was.
        same = file.key is not None and file.key == key_of(file.path, self.root, file.id, self.base)
        return Paged(page, tuple(bodies), same)

    def tell(self, bodies: tuple[bytes, ...]) -> tuple[bytes, bytes] | None:
        """Lines up and judges a story from its articles' bodies; None where one of them is damaged."""
        articles = [article for body in bodies if (article := loaded(Article, body)) is not None]
        if len(articles) < len(bodies):
            return None
        try:
            story = line_up(articles[0].collection, articles)
        except Exception as error:
            crash = f"{articles[0].path}: lining up crashed: {type(error).__name__}: {error}"
            return packed(Told(tally=Tally(), crashes=(crash,))), packed(Lined(facts=()))
        findings, crashes = judge(story, self.rules)
        number = {article.id: i for i, article in enumerate(articles)}
        plain = {article.id: article for article in articles}
        pinned = {number[a.id]: a for a in story.articles if a.published != plain[a.id].published}
        told = Told(tally=Tally.of(story.facts), findings=tuple(findings), crashes=tuple(crashes))
        return packed(told), packed(Lined(facts=story.facts, pinned=pinned))
