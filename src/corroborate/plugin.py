"""The pytest adapter: every fact is a test item, and the engine decides everything.

Only what pytest itself needs is imported here, for this file is loaded in every run of pytest where we are installed.
In a project without settings of ours and without `--corpus` it does nothing.
"""

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from corroborate.session import Corpus

ROOTS: "pytest.StashKey[frozenset[Path]]" = pytest.StashKey()
CORPORA: "pytest.StashKey[list[Corpus]]" = pytest.StashKey()
SUMMARIES: "pytest.StashKey[dict[str, list[str]]]" = pytest.StashKey()
OURS = "corroborate"  # what workers of pytest-xdist call what they send


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of `pytest` that are ours."""
    group = parser.getgroup("corroborate", "consistency of sources")
    group.addoption(
        "--corpus", action="append", default=[], metavar="DIR", help="check the articles in DIR (repeatable)"
    )
    group.addoption(
        "--corpus-base",
        metavar="REF",
        help="fail only for contradictions that the corpus did not have at this git revision",
    )
    group.addoption(
        "--all-facts",
        action="store_true",
        help="also list, as skipped, facts that one outlet alone tells or that could not be compared",
    )
    group.addoption(
        "--report",
        action="append",
        default=[],
        metavar="FILE",
        help="also write what was found to FILE: .html, .json, .ndjson, .sarif or .md (repeatable)",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Finds the corpus; `--corpus DIR` alone checks DIR and nothing else."""
    config.stash[CORPORA] = []
    config.stash[SUMMARIES] = {}
    config.stash[ROOTS] = frozenset()
    given = config.getoption("--corpus")
    start = config.invocation_params.dir
    for name in given:
        if not (start / name).is_dir():
            raise pytest.UsageError(f"--corpus {name}: there is no such folder")
    if given:
        folders = [str((start / name).resolve()) for name in given]
        config.stash[ROOTS] = frozenset(Path(folder) for folder in folders)
        if config.args_source is not pytest.Config.ArgsSource.ARGS:
            config.args = folders
        else:
            config.args += folders
    elif _settled(config.rootpath):
        from corroborate.settings import SettingsError, load

        try:
            loaded = load(config.rootpath)
        except SettingsError as error:
            raise pytest.UsageError(str(error)) from error
        config.stash[ROOTS] = frozenset({(loaded.root / loaded.settings.corpus).resolve()})
    _check_reports(config)


def _settled(folder: Path) -> bool:
    """The folder has settings of ours; a cheap look."""
    if (folder / "corroborate.toml").is_file():
        return True
    try:
        return b"tool.corroborate" in (folder / "pyproject.toml").read_bytes()
    except OSError:
        return False


def _check_reports(config: pytest.Config) -> None:
    for name in config.getoption("--report"):
        if Path(name).suffix.lower() not in (".html", ".json", ".ndjson", ".sarif", ".md"):
            raise pytest.UsageError(
                f"--report {name}: expected a name that ends in .html, .json, .ndjson, .sarif or .md"
            )
        if not (config.invocation_params.dir / name).parent.is_dir():
            raise pytest.UsageError(f"--report {name}: there is no such folder")


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A corpus is collected by the engine, not as a folder of Python files."""
    roots = parent.config.stash[ROOTS]
    if not roots or path.resolve() not in roots:
        return None
    folder: CorpusFolder = CorpusFolder.from_parent(parent, path=path)
    return folder


class CorpusFolder(pytest.Directory):
    """A folder of articles; nothing is read before its items are asked for."""

    def collect(self) -> Iterable[pytest.Item]:
        """The items of all facts, findings and problems of the corpus."""
        from corroborate.session import Corpus

        corpus = Corpus(self)
        self.config.stash[CORPORA].append(corpus)
        return corpus.items()


def pytest_report_teststatus(report: Any) -> tuple[str, str, str] | None:
    """In verbose output, what a passed fact rests on."""
    if getattr(report, "when", None) == "call" and report.passed:
        for name, value in report.user_properties:
            if name == OURS:
                return "passed", ".", f"PASSED ({value})"
    return None


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable(report: Any) -> Generator[None, Any, Any]:
    """A failure of ours keeps its short message on the way from a worker."""
    data = yield
    packed = getattr(getattr(report, "longrepr", None), "packed", None)
    if data is not None and packed is not None:
        data[OURS] = packed()
    return data


@pytest.hookimpl(wrapper=True)
def pytest_report_from_serializable(data: dict[str, Any]) -> Generator[None, Any, Any]:
    """The other end of that way."""
    packed = data.pop(OURS, None)
    report = yield
    if packed is not None and report is not None:
        from corroborate.items import Told

        report.longrepr = Told(**packed)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Makes the summaries; a worker hands them to the process that prints them."""
    config = session.config
    for corpus in config.stash[CORPORA]:
        config.stash[SUMMARIES][corpus.folder.nodeid] = corpus.summary()
    output = getattr(config, "workeroutput", None)
    if output is not None:
        output[OURS] = config.stash[SUMMARIES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Takes the summaries of a worker; all workers have the same."""
    output = getattr(node, "workeroutput", None) or {}
    node.config.stash[SUMMARIES].update(output.get(OURS, {}))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """What was read and found, with everything that is not an item: warnings and what is to be said of the ledger."""
    for lines in config.stash[SUMMARIES].values():
        terminalreporter.section("corroborate", sep="=")
        for line in lines:
            terminalreporter.write_line(line)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends the caches."""
    for corpus in config.stash.get(CORPORA, []):
        corpus.close()
