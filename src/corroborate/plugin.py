"""The pytest adapter: every fact is a test item.

A corroborated fact passes, a contradiction fails with the text an editor reads, a single source is skipped (and hidden
unless asked for), an accepted contradiction is an expected failure. Everything is decided by the engine.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest._code.code import ReprFileLocation, TerminalRepr
from _pytest._io import TerminalWriter

if TYPE_CHECKING:
    from corroborate.engine import Outcome
    from corroborate.rules import Rule
    from corroborate.schemas import Fact, Finding, Problem

MANY = 2_000  # facts above which those that agree are told by one item a check
OUTCOMES: "pytest.StashKey[dict[Path, Outcome]]" = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of `pytest` that are ours."""
    group = parser.getgroup("corroborate", "consistency of sources")
    group.addoption(
        "--corpus", action="append", default=[], metavar="DIR", help="check the articles in DIR (repeatable)"
    )
    group.addoption("--all-facts", action="store_true", help="also list facts that only one article tells, as skipped")
    parser.addini("corpus", "folders of articles to check", type="args", default=["corpus"])


def pytest_configure(config: pytest.Config) -> None:
    """`--corpus DIR` alone checks DIR and nothing else."""
    config.stash[OUTCOMES] = {}
    given = config.getoption("--corpus")
    if given:
        missing = [name for name in given if not Path(name).is_dir()]
        if missing:
            raise pytest.UsageError(f"--corpus {missing[0]}: no such folder")
        if config.args_source is not pytest.Config.ArgsSource.ARGS:
            config.args = list(given)
        else:
            config.args += [name for name in given if name not in config.args]


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A corpus folder is collected by the engine, not as a folder of Python files."""
    names = [*parent.config.getoption("--corpus"), *parent.config.getini("corpus")]
    start = parent.config.invocation_params.dir
    roots = {(start / name).resolve() for name in parent.config.getoption("--corpus")}
    roots |= {(parent.config.rootpath / name).resolve() for name in names}
    if path.resolve() in roots:
        return CorpusFolder.from_parent(parent, path=path)
    return None


class CorpusFolder(pytest.Directory):
    """A folder of articles."""

    def collect(self) -> Iterable[pytest.Item]:
        """The items of all facts, findings and problems of the corpus."""
        outcome = _outcome(self.config, self.path)
        items = _Items(self, outcome)
        return list(items.all())


def _outcome(config: pytest.Config, path: Path) -> "Outcome":
    from corroborate.run import run

    outcomes = config.stash[OUTCOMES]
    if path not in outcomes:
        try:
            outcomes[path] = run(path, start=config.rootpath).outcome
        except Exception as error:
            from corroborate.rules import RuleError
            from corroborate.settings import SettingsError

            if isinstance(error, (RuleError, SettingsError)):
                raise pytest.UsageError(str(error)) from error
            raise
    return outcomes[path]


class _Items:
    """Makes the items of one corpus, each with a name of its own."""

    def __init__(self, folder: CorpusFolder, outcome: "Outcome") -> None:
        self.folder = folder
        self.outcome = outcome
        self.names: dict[str, int] = {}

    def all(self) -> Iterator[pytest.Item]:
        """Problems first, then findings, then facts in agreement, each in the report's order."""
        report = self.outcome.report
        for problem in report.problems:
            yield self.make(ProblemItem, f"reading[{_plain(problem.path)}]", problem=problem)
        for finding in report.findings:
            yield self.make(FindingItem, f"{finding.code}[{_plain(finding.subject)}]", finding=finding)
        everything = self.folder.config.getoption("--all-facts")
        facts = [f for f in report.facts if f.verdict != "contradiction" and (everything or f.outlets > 1)]
        if len(facts) > MANY:
            yield self.make(AgreementItem, "facts-in-agreement", facts=facts)
            return
        for fact in facts:
            yield self.make(AgreementItem, f"{fact.shape}[{_plain(fact.subject)}]", facts=[fact])
        if not report.articles:
            yield self.make(EmptyItem, "articles")

    def make(self, kind: "type[pytest.Item]", name: str, **given: Any) -> pytest.Item:
        """An item whose name is unique in the folder."""
        self.names[name] = self.names.get(name, 0) + 1
        if self.names[name] > 1:
            name = f"{name}-{self.names[name]}"
        return kind.from_parent(self.folder, name=name, **given)  # type: ignore[no-any-return]


def _plain(text: str) -> str:
    return re.sub(r"[^\w.,' /-]+", " ", text).replace("::", " ").strip()[:70]


class Told(TerminalRepr):
    """A failure as an editor reads it: one short message for machines, the whole text for people."""

    def __init__(self, path: str, line: int, message: str, text: str) -> None:
        self.reprcrash = ReprFileLocation(path, line, message)
        self.text = text

    def toterminal(self, tw: TerminalWriter) -> None:
        """Writes the text as it is."""
        for line in self.text.splitlines():
            tw.line(line)


class Failed(Exception):
    """A contradiction or a reading problem; never shown as a traceback."""


class _Quiet(pytest.Item):
    """An item whose failure carries its own words."""

    told: Told

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The item's own words instead of a traceback."""
        return self.told if isinstance(excinfo.value, Failed) else super().repr_failure(excinfo, style)


class FindingItem(_Quiet):
    """A finding: fails where the settings say so."""

    def __init__(self, *, finding: "Finding", **rest: Any) -> None:
        super().__init__(**rest)
        self.finding = finding
        if finding.accepted is not None:
            self.add_marker(pytest.mark.xfail(reason=finding.accepted))

    def runtest(self) -> None:
        """Raises for what fails the run."""
        from corroborate.report.terminal import render_finding

        first = self.finding.claims[0]
        self.told = Told(
            first.path, first.line, f"{self.finding.code} {self.finding.message}", render_finding(self.finding)
        )
        if self.finding.severity == "error":
            raise Failed(self.finding.message)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the first witness stands."""
        return Path(self.finding.claims[0].path), self.finding.claims[0].line - 1, self.name


class ProblemItem(_Quiet):
    """A file that could not be read."""

    def __init__(self, *, problem: "Problem", **rest: Any) -> None:
        super().__init__(**rest)
        self.problem = problem

    def runtest(self) -> None:
        """Always fails: what was not read was not checked."""
        place = self.problem.path if self.problem.line is None else f"{self.problem.path}:{self.problem.line}"
        self.told = Told(
            self.problem.path, self.problem.line or 1, self.problem.message, f"{place}: {self.problem.message}"
        )
        raise Failed(self.problem.message)


class AgreementItem(_Quiet):
    """Facts that hold: passes where several articles tell them, skipped where only one does."""

    def __init__(self, *, facts: "list[Fact]", **rest: Any) -> None:
        super().__init__(**rest)
        self.facts = facts

    def runtest(self) -> None:
        """Skips what only one article tells."""
        if all(fact.outlets < 2 for fact in self.facts):
            pytest.skip(self.facts[0].reason or "only one article says so")


class EmptyItem(_Quiet):
    """A corpus without a readable article."""

    def runtest(self) -> None:
        """Always fails: nothing was checked."""
        self.told = Told(str(self.path), 1, "no article was read", f"{self.path}: no article was read")
        raise Failed("no article was read")
