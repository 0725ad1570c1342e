"""The engine: corpus -> articles -> stories -> facts -> findings. No pytest, no terminal, no file format.

The pure steps `read`, `line_up` and `judge` do the work; `check` runs them over a folder on all cores and remembers
what they gave, so that a second run computes only what a change touches. Articles and facts stay in the cache (or a
temporary file) and are loaded when asked for: memory grows with the number of articles and findings, not of facts.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from corroborate.align.stories import Sketches
from corroborate.schemas import Article, Fact, Finding, Problem, Report, Story, Tally

from .cache import Cache
from .digests import JUDGING, READING, digest, sources, version
from .pool import Lost, Pool, cores
from .rules import Rule
from .steps import BUILT_IN, fed, judge, line_up, read, run
from .stored import Kept, Opened, Stored, Summary, article_key, facts_key
from .work import Lined, Page, Paged, Result, Task, Told, Work, base_of, listed, loaded, packed

__all__ = ["Outcome", "Progress", "check", "fed", "judge", "line_up", "read", "run"]

FEW = 24  # articles that one process reads and compares before another would have started
TOGETHER = 16  # files or stories that travel to a worker at a time
SEVERITIES = {"error": 0, "warning": 1, "note": 2}

Keyed = tuple[Page, bytes]  # with the key it is stored under
Progress = Callable[[str, int, int], None]  # what is being done, how much of it is done, of how much


@dataclass(frozen=True)
class Outcome:
    """Everything one run found: the report, the articles it read, the stories they tell and what checks did wrong.

    `report.facts`, `articles` and `stories` load each item when it is asked for; `notices` are about the cache.
    """

    report: Report
    articles: Sequence[Article]
    stories: Sequence[Story] = ()
    crashes: tuple[str, ...] = field(default=())
    notices: tuple[str, ...] = ()


def check(
    root: Path,
    rules: Sequence[Rule],
    *,
    across: bool = False,
    jobs: int | None = None,
    cache: Cache | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Reads the corpus under `root` and runs the rules over it.

    `across` compares articles of all collections. `jobs` is the number of processes, by default one a processor;
    results do not depend on it. Without a `cache` nothing is remembered. `progress` hears what is being done.
    """
    store = Cache() if cache is None else cache
    going = _Run(root, rules, across, cores() if jobs is None else max(1, jobs), store, progress or _silent)
    summary = going.summary()
    store.flush()
    return _outcome(summary, store, lambda: check(root, rules, across=across, jobs=jobs))


def _silent(what: str, done: int, total: int) -> None:
    pass


def _outcome(summary: Summary, store: Cache, again: Callable[[], Outcome]) -> Outcome:
    """The outcome with its lazy parts; `again` computes it anew should the cache lose them meanwhile."""
    opened = Opened(store, summary.stories)
    told = summary.stories
    facts: Stored[Fact] = Stored([kept.facts for kept in told], opened.facts, lambda: again().report.facts)
    articles = Stored([len(kept.articles) for kept in told], opened.articles, lambda: again().articles)
    stories = Stored([1] * len(told), opened.story, lambda: again().stories)
    report = Report(
        articles=summary.articles, problems=summary.problems, findings=summary.findings, facts=(), tally=summary.tally
    )
    lazy = report.model_copy(update={"facts": facts})
    return Outcome(lazy, articles, stories, summary.crashes, tuple(store.notices))


class _Run:
    """One run over a corpus: what is known is looked up, the rest is given to the workers."""

    def __init__(
        self, root: Path, rules: Sequence[Rule], across: bool, jobs: int, store: Cache, progress: Progress
    ) -> None:
        base = base_of(root, version(READING))
        self.across = across
        self.jobs = jobs
        self.store = store
        self.progress = progress
        self.judging = digest(version(JUDGING), *_own(rules), bytes([across]))
        self.work = Work(root, rules, base)
        self.files = listed(root, base)
        self.repeatable = all(file.key is not None for file in self.files)
        self.crashes: list[str] = []
        self.problems: dict[int, tuple[Problem, ...]] = {}
        self.sketches = Sketches()
        self.places: list[tuple[int, int, bytes]] = []  # of each sketch: its file, its number in it, its article's key

    def summary(self) -> Summary:
        """What the run found, looked up if nothing changed since it was found."""
        seal = digest(b"run", self.judging, *(file.key or b"" for file in self.files))
        if self.repeatable and (known := loaded(Summary, self.store.get(seal))):
            return known
        with Pool(self.work, self.jobs) as pool:
            self._read(pool)
            summary = self._compare(pool)
        if self.repeatable and not summary.crashes:
            self.store.put(seal, packed(summary))
        return summary

    def _read(self, pool: Pool[Task, Result]) -> None:
        """Fills the sketches and problems from every file, in the order of the files whatever is read first."""
        known = self.store.known(file.key for file in self.files if file.key)
        missing = [number for number, file in enumerate(self.files) if file.key not in known]
        pages: dict[int, Keyed] = {}
        done, total = len(self.files) - len(missing), len(self.files)
        shelved = self._shelve(0, missing, pages)
        tasks: Iterator[Task] = (self.files[number] for number in missing)
        for place, answer in pool.map(tasks, self._size(len(missing)), alone=len(missing) < FEW):
            pages[missing[place]] = self._paged(missing[place], answer)
            shelved = self._shelve(shelved, missing, pages)
            done += 1
            self.progress("reading", done, total)

    def _size(self, count: int) -> int:
        return max(1, min(TOGETHER, count // (8 * self.jobs)))

    def _paged(self, number: int, answer: Result | Lost) -> Keyed:
        """Stores what was read in a file; the page and the key it is stored under."""
        file = self.files[number]
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

    def _shelve(self, number: int, missing: Sequence[int], pages: dict[int, Keyed]) -> int:
        """Takes the pages from file `number` on, up to one that is still being read; the number of that one."""
        while number < len(self.files):
            keyed = pages.pop(number, None)
            if keyed is None and (place := bisect_left(missing, number)) < len(missing) and missing[place] == number:
                break
            page, key = keyed or self._known(number)
            if page.problems:
                self.problems[number] = page.problems
            self.crashes += page.crashes
            for i, sketch in enumerate(page.articles):
                self.sketches.add(sketch)
                self.places.append((number, i, article_key(key, i)))
            number += 1
        return number

    def _known(self, number: int) -> Keyed:
        """A page from the cache; read again where it is lost or damaged."""
        file = self.files[number]
        page = loaded(Page, self.store.get(file.key)) if file.key else None
        return self._paged(number, self.work.page(file)) if page is None or file.key is None else (page, file.key)

    def _compare(self, pool: Pool[Task, Result]) -> Summary:
        """Lines up and judges the stories that are not known."""
        stories = self.sketches.stories(across=self.across)
        keys = [digest(b"story", self.judging, *(self.places[m][2] for m in members)) for _, members in stories]
        told: dict[int, Told] = {}
        for number, key in enumerate(keys):
            if known := loaded(Told, self.store.get(key)):
                told[number] = known
        missing = sorted(set(range(len(stories))) - set(told), key=lambda n: (-len(stories[n][1]), n))
        tasks: Iterator[Task] = (self._bodies(stories[number][1]) for number in missing)
        alone = len(missing) < 2 or sum(len(stories[number][1]) for number in missing) < FEW
        for place, answer in pool.map(tasks, self._size(len(missing)), alone=alone):
            number = missing[place]
            told[number], keys[number] = self._told(keys[number], stories[number][1], answer)
            self.progress("comparing", len(told), len(stories))
        return self._summed([(name, keys[n], members, told[n]) for n, (name, members) in enumerate(stories)])

    def _bodies(self, members: Sequence[int]) -> tuple[bytes, ...]:
        return tuple(self.store.get(self.places[m][2]) or b"" for m in members)

    def _told(self, key: bytes, members: Sequence[int], answer: Result | Lost) -> tuple[Told, bytes]:
        """Stores what a worker found in a story; what it found and the key to it."""
        if answer is None:  # the cache lost or damaged an article
            pages = [(self.work.page(self.files[self.places[m][0]]), self.places[m][1]) for m in members]
            answer = self.work.tell(tuple(page.bodies[i] if i < len(page.bodies) else b"" for page, i in pages))
        first = self.files[self.places[members[0]][0]].path
        if isinstance(answer, tuple) and not isinstance(answer, Paged):
            told = loaded(Told, answer[0])
            assert told is not None
            facts = answer[1]
        else:
            reason = f"the process that compared it ended: {answer}" if answer else "its articles changed meanwhile"
            told, facts = (
                Told(tally=Tally(), crashes=(f"{first}: story not compared: {reason}",)),
                packed(Lined(facts=())),
            )
        if told.crashes:
            key = digest(b"once", key)
        self.store.put(facts_key(key), facts)
        self.store.put(key, packed(told))
        return told, key

    def _summed(self, stories: Sequence[tuple[str, bytes, Sequence[int], Told]]) -> Summary:
        findings: list[Finding] = []
        for name, _, _, told in stories:
            findings += (finding.model_copy(update={"story": name}) for finding in told.findings)
        findings.sort(
            key=lambda f: (SEVERITIES[f.severity], f.collection, f.story, f.code, f.claims[0].path, f.claims[0].start)
        )
        tallies = [told.tally for *_, told in stories]
        return Summary(
            articles=len(self.places),
            problems=tuple(problem for number in sorted(self.problems) for problem in self.problems[number]),
            findings=tuple(findings),
            crashes=tuple(dict.fromkeys([*sorted(self.crashes), *(c for *_, told in stories for c in told.crashes)])),
            tally=Tally(**{name: sum(getattr(tally, name) for tally in tallies) for name in Tally.model_fields}),
            stories=tuple(
                Kept(
                    name=name,
                    key=key.hex(),
                    facts=told.tally.facts,
                    articles=tuple(self.places[m][2].hex() for m in members),
                )
                for name, key, members, told in stories
            ),
        )


def _own(rules: Sequence[Rule]) -> Iterator[bytes]:
    """What distinguishes a set of rules: the codes of all, and the folders of those that a person wrote."""
    folders = set()
    for rule in rules:
        yield rule.code.encode()
        if not rule.run.__module__.startswith(BUILT_IN):
            folders.add(Path(rule.path).parent)
    for folder in sorted(folders):
        yield from sources(folder)
