"""The engine: corpus -> articles -> stories -> facts -> findings. No pytest, no terminal, no file format.

The pure steps `read`, `line_up` and `judge` do the work; `check` runs them over a folder on all cores and remembers
what they gave, so that a second run computes only what a change touches. Articles and facts stay in the cache (or a
temporary file) and are loaded when asked for, and the claims of findings stay packed: memory grows with the number of
articles and findings, not of facts and claims.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corroborate.schemas import Article, Report, Story

from .cache import Cache
from .digests import JUDGING, READING, digest, sources, version
from .listing import File, base_of, listed
from .pool import Progress, cores
from .rules import Rule
from .stored import Facts, Opened, Stored
from .summary import SEVERITIES, Summary

if TYPE_CHECKING:
    from .steps import fed, judge, line_up, read, run

__all__ = ["SEVERITIES", "Outcome", "Progress", "check", "fed", "judge", "line_up", "read", "run"]

STEPS = ("fed", "judge", "line_up", "read", "run")


def __getattr__(name: str) -> Any:
    """The steps, loaded when asked for: they lean on all grammar, and a run that finds everything known needs none."""
    if name in STEPS:
        return getattr(import_module("corroborate.steps"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


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
    summary = _summary(root, rules, across, cores() if jobs is None else max(1, jobs), store, progress or _silent)
    store.flush()
    return _outcome(summary, store, lambda: check(root, rules, across=across, jobs=jobs))


def _silent(what: str, done: int, total: int) -> None:
    pass


def _summary(root: Path, rules: Sequence[Rule], across: bool, jobs: int, store: Cache, progress: Progress) -> Summary:
    """What there is to find, looked up if nothing changed since it was found."""
    base = base_of(root, version(READING))
    judging = digest(version(JUDGING), *_own(rules), bytes([across]))
    files = listed(root, base)
    slot = digest(b"run", base, judging)
    seal = digest(*(file.key or b"" for file in files))
    repeatable = all(file.key is not None for file in files)
    sealed, before = Summary.loaded(store.get(slot))
    if before is None or sealed != seal or not repeatable:
        from .compute import Computation, Plan

        plan = Plan(root, rules, files, base, version(JUDGING), judging, across, jobs)
        going = Computation(plan, store, progress)
        summary = going.summary(before)
        if going.repeatable and not summary.crashes:
            store.put(slot, summary.packed(seal))
    else:
        summary = before
    _keep(store, slot, files, summary)
    return summary


def _keep(store: Cache, slot: bytes, files: Sequence[File], summary: Summary) -> None:
    """Keeps all that a later run or report may ask for, though this one did not: now and then, for it takes time."""
    sign = digest(b"kept", slot)
    if store.due(sign):
        store.put(sign, b"")
        store.keep(file.key for file in files if file.key)
        store.keep(key for kept in summary.stories for key in kept.bodies())


def _outcome(summary: Summary, store: Cache, again: Callable[[], Outcome]) -> Outcome:
    """The outcome with its lazy parts; `again` computes it anew should the cache lose them meanwhile."""
    told = summary.stories
    opened = Opened(store, told)
    facts = Facts(opened, lambda: again().report.facts)
    articles = Stored([kept.size for kept in told], opened.articles, lambda: again().articles)
    stories = Stored([1] * len(told), opened.story, lambda: again().stories)
    problems = tuple(one for number in sorted(summary.problems) for one in summary.problems[number])
    report = Report(articles=summary.articles, problems=problems, findings=(), facts=(), tally=summary.tally())
    lazy = report.model_copy(update={"findings": summary.findings(), "facts": facts})
    return Outcome(lazy, articles, stories, summary.crashes, tuple(store.notices))


def _own(rules: Sequence[Rule]) -> Iterator[bytes]:
    """What distinguishes a set of rules: the codes of all, and the folders of those that a person wrote."""
    folders = set()
    for rule in rules:
        yield rule.code.encode()
        if not rule.builtin:
            folders.add(Path(rule.path).parent)
    for folder in sorted(folders):
        yield from sources(folder)
