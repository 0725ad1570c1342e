"""One run over a corpus: what is known of files, collections and stories is looked up, the rest is computed."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from sys import intern
from typing import NamedTuple

from corroborate.align.stories import Sketch, grouped, title
from corroborate.schemas import Problem

from .bodies import loaded, packed
from .cache import Cache
from .digests import digest
from .listing import File
from .pool import Lost, Pool, Progress
from .rules import Rule
from .stored import Lined
from .summary import Found, Kept, Shelf, Summary, article_key, counts, facts_key, order
from .summary import packed as packed_shelves
from .told import Told
from .work import Grouping, Groups, Page, Paged, Result, Task, Work

FEW = 24  # articles that one process reads and compares before another would have started
MANY = 500  # articles that one process tells the stories of while others would be told what to do
TOGETHER = 16  # files or collections that travel to a worker at a time
STORIES = 4  # that do, for a story takes as long as many files


class Plan(NamedTuple):
    """What is to be computed, and with what."""

    root: Path
    rules: Sequence[Rule]
    files: Sequence[File]
    base: bytes  # of the keys of files
    grouping: bytes  # a digest of the code that tells stories apart
    judging: bytes  # a digest of all that compares articles
    across: bool
    jobs: int


class Computation:
    """One run. `repeatable` says afterwards whether the next run over the same files gives the same."""

    def __init__(self, plan: Plan, store: Cache, progress: Progress) -> None:
        self.plan = plan
        self.store = store
        self.progress = progress
        self.repeatable = all(file.key is not None for file in plan.files)
        self.work = Work(plan.root, plan.rules, plan.base)
        self.crashes: list[str] = []
        self.problems: dict[int, tuple[Problem, ...]] = {}
        self.shelves: dict[int, Shelf] = {}
        self.places: list[tuple[int, int]] = []  # of each article: its file, its number in it
        self.keys: list[bytes] = []  # of each article: where it is stored

    def summary(self, before: Summary | None) -> Summary:
        """What the run found; `before` is what one found whose articles are likely much the same."""
        with Pool(self.work, self.plan.jobs) as pool:
            self._read(pool, before)
            return self._compare(pool, before)

    def _read(self, pool: Pool[Task, Result], before: Summary | None) -> None:
        """Fills the shelves from every file, whatever is read first."""
        files = self.plan.files
        known = before.pages() if before else {}
        for number, file in enumerate(files):
            if file.key in known:
                self.shelves[number], problems = known[file.key]
                if problems:
                    self.problems[number] = problems
        others = [number for number in range(len(files)) if number not in self.shelves]
        missing = []
        for number, body in zip(others, self.store.bodies(files[n].key for n in others), strict=True):
            page = loaded(Page, body)
            if page is None:
                missing.append(number)
            else:
                self._shelve(number, page, files[number].key or b"")
        tasks: Iterator[Task] = (files[number] for number in missing)
        done = len(files) - len(missing)
        for place, answer in pool.map(tasks, self._size(len(missing)), alone=len(missing) < FEW):
            self._shelve(missing[place], *self._paged(missing[place], answer))
            done += 1
            self.progress("reading", done, len(files))
        self.places = [(n, i) for n in range(len(files)) for i in range(len(self.shelves[n].articles))]
        self.keys = [article_key(self.shelves[n].key, i) for n, i in self.places]

    def _size(self, count: int, most: int = TOGETHER) -> int:
        return max(1, min(most, count // (8 * self.plan.jobs)))

    def _shelve(self, number: int, page: Page, key: bytes) -> None:
        self.shelves[number] = Shelf(
            key, tuple((intern(sketch.collection), _digest(sketch)) for sketch in page.articles)
        )
        if page.problems:
            self.problems[number] = page.problems
        self.crashes += page.crashes

    def _paged(self, number: int, answer: Result | Lost) -> tuple[Page, bytes]:
        """Stores what was read in a file; the page and the key it is stored under."""
        file = self.plan.files[number]
        if not isinstance(answer, Paged):
            problem = Problem(path=str(file.path), message="It could not be read: this is a fault of the program.")
            crash = f"{file.path}: the process that read it ended: {answer}"
            answer = Paged(Page(problems=(problem,), crashes=(crash,)), (), False)
        page = packed(answer.page)
        sound = file.key is not None and answer.same and not answer.page.crashes
        key = file.key if sound and file.key else digest(b"once", page, *answer.bodies)
        self.repeatable &= sound
        for i, body in enumerate(answer.bodies):
            self.store.put(article_key(key, i), body)
        self.store.put(key, page)
        return answer.page, key

    def _stories(self, pool: Pool[Task, Result]) -> list[tuple[str, list[int]]]:
        """The names of the stories and the numbers of their articles."""
        collections: dict[str, list[int]] = {}
        for member, (number, i) in enumerate(self.places):
            name = "" if self.plan.across else self.shelves[number].articles[i][0]
            collections.setdefault(name, []).append(member)
        names = sorted(collections)
        groups = self._groups(pool, [collections[name] for name in names])
        return [
            (title(name, place), [collections[name][m] for m in group])
            for number, name in enumerate(names)
            for place, group in enumerate(groups[number], 1)
        ]

    def _groups(
        self, pool: Pool[Task, Result], collections: Sequence[Sequence[int]]
    ) -> dict[int, Sequence[Sequence[int]]]:
        """The stories of each collection, by its number; known if none of its sketches changed."""
        keys = [self._groups_key(members) for members in collections]
        found: dict[int, Sequence[Sequence[int]]] = {}
        for number, body in enumerate(self.store.bodies(keys)):
            known = loaded(Groups, body)
            if known and sorted(chain.from_iterable(known.groups)) == list(range(len(collections[number]))):
                found[number] = known.groups
        missing = sorted(set(range(len(collections))) - set(found), key=lambda n: (-len(collections[n]), n))
        tasks: Iterator[Task] = (self._grouping(collections[number]) for number in missing)
        alone = len(missing) < 2 or sum(len(collections[number]) for number in missing) < MANY
        for place, answer in pool.map(tasks, self._size(len(missing)), alone=alone):
            number = missing[place]
            if not isinstance(answer, Groups):  # the cache lost or damaged a page
                answer = Groups(groups=tuple(map(tuple, grouped(self._sketches(collections[number])))))
            self.store.put(keys[number], packed(answer))
            found[number] = answer.groups
        return found

    def _groups_key(self, members: Sequence[int]) -> bytes:
        """Where the stories of a collection are stored."""
        sketches = (self.shelves[number].articles[i][1] for number, i in (self.places[m] for m in members))
        return digest(b"groups", self.plan.grouping, *sketches)

    def _grouping(self, members: Sequence[int]) -> Grouping:
        """A collection as a task."""
        numbers = list(dict.fromkeys(self.places[m][0] for m in members))
        pages = {number: page for page, number in enumerate(numbers)}
        bodies = self.store.bodies(self.shelves[number].key for number in numbers)
        return Grouping(
            tuple(body or b"" for body in bodies), tuple((pages[n], i) for n, i in (self.places[m] for m in members))
        )

    def _sketches(self, members: Sequence[int]) -> list[Sketch]:
        """The sketches of a collection, what the cache has lost read anew."""
        numbers = list(dict.fromkeys(self.places[m][0] for m in members))
        bodies = self.store.bodies(self.shelves[number].key for number in numbers)
        pages = {n: loaded(Page, body) or self._lost(n) for n, body in zip(numbers, bodies, strict=True)}
        places = (self.places[m] for m in members)
        return [pages[n].articles[i] if i < len(pages[n].articles) else Sketch() for n, i in places]

    def _lost(self, number: int) -> Page:
        """A page that the cache has lost since it was asked for."""
        self.repeatable = False
        return self.work.page(self.plan.files[number]).page

    def _compare(self, pool: Pool[Task, Result], before: Summary | None) -> Summary:
        """Lines up and judges the stories that are not known."""
        stories = self._stories(pool)
        keys = [digest(b"story", self.plan.judging, *(self.keys[m] for m in members)) for _, members in stories]
        told = self._known(keys, before.told() if before else {})
        missing = sorted(set(range(len(stories))) - set(told), key=lambda n: (-len(stories[n][1]), n))
        tasks: Iterator[Task] = (self._bodies(stories[number][1]) for number in missing)
        alone = len(missing) < 2 or sum(len(stories[number][1]) for number in missing) < FEW
        for place, answer in pool.map(tasks, self._size(len(missing), STORIES), alone=alone):
            number = missing[place]
            told[number], keys[number] = self._told(keys[number], stories[number][1], answer)
            self.progress("comparing", len(told), len(stories))
        return self._summed([(name, keys[n], members, told[n]) for n, (name, members) in enumerate(stories)])

    def _known(self, keys: Sequence[bytes], before: dict[bytes, Told]) -> dict[int, Told]:
        """What was told of stories, by their numbers, where it is known."""
        told = {number: before[key] for number, key in enumerate(keys) if key in before}
        others = [number for number in range(len(keys)) if number not in told]
        whole = self.store.known(facts_key(keys[number]) for number in others)
        for number, body in zip(others, self.store.bodies(keys[n] for n in others), strict=True):
            if facts_key(keys[number]) in whole and (known := Told.loaded(body)):
                told[number] = known
        return told

    def _bodies(self, members: Sequence[int]) -> tuple[bytes, ...]:
        return tuple(body or b"" for body in self.store.bodies(self.keys[m] for m in members))

    def _told(self, key: bytes, members: Sequence[int], answer: Result | Lost) -> tuple[Told, bytes]:
        """Stores what a worker found in a story; what it found and the key to it."""
        files = [self.plan.files[self.places[m][0]] for m in members]
        if answer is None:  # the cache lost or damaged an article
            pages = [(self.work.page(file), self.places[m][1]) for file, m in zip(files, members, strict=True)]
            answer = self.work.tell(tuple(page.bodies[i] if i < len(page.bodies) else b"" for page, i in pages))
        if isinstance(answer, tuple) and not isinstance(answer, Paged):
            body, facts = answer
        else:
            reason = f"the process that compared it ended: {answer}" if answer else "its articles changed meanwhile"
            body = Told(crashes=(f"{files[0].path}: story not compared: {reason}",)).packed()
            facts = packed(Lined(facts=()))
        told = Told.loaded(body)
        assert told is not None
        if told.crashes:
            key = digest(b"once", key)
        self.store.put(facts_key(key), facts)
        self.store.put(key, body)
        return told, key

    def _summed(self, stories: Sequence[tuple[str, bytes, Sequence[int], Told]]) -> Summary:
        found = [
            Found(story, number, brief)
            for story, (*_, told) in enumerate(stories)
            for number, brief in enumerate(told.findings)
        ]
        names = [name for name, *_ in stories]
        found.sort(key=lambda f: order(f.brief, names[f.story], (f.brief.path, f.brief.start)))
        return Summary(
            articles=len(self.places),
            problems=self.problems,
            found=tuple(found),
            crashes=tuple(dict.fromkeys([*sorted(self.crashes), *(c for *_, told in stories for c in told.crashes)])),
            stories=tuple(
                Kept(
                    name,
                    told.collection,
                    counts(told.tally),
                    key,
                    b"".join(self.keys[m] for m in members),
                )
                for name, key, members, told in stories
            ),
            claims=tuple(told.claims for *_, told in stories),
            shelves=packed_shelves([self.shelves[number] for number in range(len(self.plan.files))]),
        )


def _digest(sketch: Sketch) -> bytes:
    day = "" if sketch.day is None else str(sketch.day)
    words = (day, sketch.often, sketch.twice, sketch.once)
    return digest(*(word.encode("utf-8", "surrogatepass") for word in words))
