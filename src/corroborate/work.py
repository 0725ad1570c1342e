"""What a worker does, from stored bodies to stored bodies: a file -> its records, the pages of a collection -> its
stories, the records of a story -> what was found in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from corroborate.align.stories import Sketch, grouped, sketch
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


class Grouping(NamedTuple):
    """A collection: the bodies of its pages, and of each of its articles the number of its page and its own in that."""

    pages: tuple[bytes, ...]
    places: tuple[tuple[int, int], ...]


class Groups(Record):
    """The stories of a collection, as numbers of its articles."""

    groups: tuple[tuple[int, ...], ...] = ()


Task = File | Grouping | tuple[bytes, ...]  # a file, a collection, or the bodies of a story's articles
# Of a story what was told of it and its facts; None where a body is damaged.
Result = Paged | Groups | tuple[bytes, bytes] | None


@dataclass(frozen=True)
class Work:
    """The work of one run, as a function from a task to its result."""

    root: Path
    rules: Sequence[Rule]
    base: bytes  # of the keys of files

    def __call__(self, task: Task) -> Result:
        if isinstance(task, File):
            return self.page(task)
        return self.group(task) if isinstance(task, Grouping) else self.tell(task)

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

    def group(self, collection: Grouping) -> Groups | None:
        """Tells the stories of a collection apart; None where one of its pages is damaged or another."""
        pages = [page for body in collection.pages if (page := loaded(Page, body)) is not None]
        if len(pages) < len(collection.pages) or any(i >= len(pages[n].articles) for n, i in collection.places):
            return None
        return Groups(groups=tuple(map(tuple, grouped([pages[n].articles[i] for n, i in collection.places]))))

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
