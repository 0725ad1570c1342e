"""What a worker does: a file -> its records, the records of a story -> what was found in it, both as stored bodies."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from corroborate.align.stories import Sketch, sketch
from corroborate.read.article import documents
from corroborate.reading import FAULT
from corroborate.rules import Rule
from corroborate.schemas import Article, Problem, Record

from .bodies import loaded, packed
from .listing import File, key_of
from .steps import judge, line_up, read
from .stored import Lined
from .told import Told


class Page(Record):
    """What a file holds: its articles in brief, and what could not be read. The articles are stored one by one."""

    articles: tuple[Sketch, ...] = ()
    problems: tuple[Problem, ...] = ()
    crashes: tuple[str, ...] = ()


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
            return Told(crashes=(crash,)).packed(), packed(Lined(facts=()))
        findings, crashes = judge(story, self.rules)
        number = {article.id: i for i, article in enumerate(articles)}
        plain = {article.id: article for article in articles}
        pinned = {number[a.id]: a for a in story.articles if a.published != plain[a.id].published}
        told = Told.of(story, findings, crashes)
        return told.packed(), packed(Lined(facts=story.facts, pinned=pinned))
