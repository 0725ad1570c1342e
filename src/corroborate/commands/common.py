"""What commands share: running the battery for a person, and ending with the right status."""

import gc
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from corroborate.run import Run
    from corroborate.schemas import Problem
    from corroborate.settings import Loaded

INCONSISTENT, MISUSED, NOTHING_READ = 1, 2, 3
TOGETHER = 100_000  # characters that are written at a time
LOOKED_FOR = "looked for .txt, .md, .html, .json, .jsonl and .warc files"


class Stop(click.ClickException):
    """Ends a command with a message of one or a few lines and an exit status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        """The status."""
        return self.status

    def show(self, file: Any = None) -> None:
        """Writes the message to standard error, as it is."""
        click.echo(self.format_message(), file=file, err=file is None)


class Day(click.ParamType):  # type: ignore[type-arg]
    """A date such as 2027-01-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date; refuses anything else."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"expected a date such as 2027-01-31, found {value!r}", param, ctx)


class Gate(click.ParamType):  # type: ignore[type-arg]
    """What fails a run: `error`, `warning`, `never`, or codes with commas between them."""

    name = "error|warning|never|CODES"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """A word or a list of codes."""
        if not isinstance(value, str) or value in ("error", "warning", "never"):
            return value
        return [code.strip().upper() for code in value.split(",") if code.strip()]


class Progress:
    """Tells on standard error how far the work is, on a terminal and once it has taken a second."""

    AFTER, EVERY = 1.0, 0.1  # seconds

    def __init__(self) -> None:
        self.since = time.monotonic()
        self.last = 0.0
        self.shown = False

    def __call__(self, what: str, done: int, total: int) -> None:
        """Hears that `done` of `total` are done."""
        now = time.monotonic()
        if sys.stderr.isatty() and now - self.since > self.AFTER and now - self.last > self.EVERY:
            self.last, self.shown = now, True
            sys.stderr.write(f"\r\x1b[K{what} {done} of {total}")
            sys.stderr.flush()

    def end(self) -> None:
        """Takes the line away."""
        if self.shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def colourful(color: str) -> bool:
    """Whether to write in colour: always, never, or on a terminal unless NO_COLOR is set."""
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return color == "always"


def width() -> int:
    """The columns to fill: at most 100 of a terminal's, 80 elsewhere."""
    import shutil

    return min(100, shutil.get_terminal_size().columns) if sys.stdout.isatty() else 80


def write(text: str, *, color: bool = False) -> None:
    """Writes text to standard output and ends quietly where nobody reads on."""
    try:
        click.echo(text, color=color or None)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_pieces(pieces: Iterable[str]) -> None:
    """Writes the pieces of a text to standard output as they come, and a line break unless they end in one."""
    last = ""
    try:
        for last in _gathered(pieces):
            click.echo(last, nl=False)
        if not last.endswith("\n"):
            click.echo()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _gathered(pieces: Iterable[str]) -> Iterator[str]:
    """Small pieces put together, for each is flushed."""
    some: list[str] = []
    size = 0
    for piece in pieces:
        some.append(piece)
        size += len(piece)
        if size >= TOGETHER:
            yield "".join(some)
            some, size = [], 0
    if some:
        yield "".join(some)


def warn(problem: "Problem") -> None:
    """Tells on standard error what is wrong with a file."""
    from corroborate.report.visible import one_line

    place = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
    click.echo(one_line(f"{place}: {problem.message}"), err=True)


def configured(path: Path | None, options: Mapping[str, Any] | None = None) -> "Loaded":
    """The settings that hold for a path, or Stop with status 2."""
    from corroborate.run import configured as find
    from corroborate.settings import SettingsError

    try:
        return find(path, Path.cwd(), options)
    except SettingsError as error:
        raise Stop(str(error), MISUSED) from error


def corpus(path: Path | None) -> Path:
    """The folder or file to check: as given, else as the settings name it. Stop with status 3 where there is none."""
    if path is None:
        from corroborate.run import corpus_of

        path = corpus_of(configured(None))
    if not path.exists():
        raise Stop(f"{path}: there is no such file or folder; {LOOKED_FOR}", NOTHING_READ)
    return path


def battery(
    path: Path | None, options: Mapping[str, Any] | None = None, today: date | None = None, *, quiet: bool = False
) -> "Run":
    """Runs everything over a corpus, or ends with status 2 or 3. The cache is closed when the command ends."""
    from corroborate.ledger import LedgerError
    from corroborate.pinned import PinsError
    from corroborate.pool import YOUNG
    from corroborate.rules import RuleError
    from corroborate.run import run
    from corroborate.settings import SettingsError

    root = corpus(path)
    gc.set_threshold(YOUNG)
    progress = Progress()
    try:
        done = run(root, options=options, today=today, progress=None if quiet else progress)
    except (SettingsError, RuleError, LedgerError, PinsError) as error:
        raise Stop(str(error), MISUSED) from error
    finally:
        progress.end()
    context = click.get_current_context(silent=True)
    if context is not None:
        context.call_on_close(done.close)
    if not done.outcome.report.articles:
        for problem in done.outcome.report.problems:
            warn(problem)
        raise Stop(f"{root}: no article could be read; {LOOKED_FOR}", NOTHING_READ)
    return done


def told(done: "Run") -> None:
    """Tells on standard error what is to be said of the ledger and the cache, and which checks crashed."""
    from corroborate.report.visible import one_line

    for notice in done.outcome.report.notices:
        warn(notice)
    for sentence in done.outcome.notices:
        click.echo(one_line(sentence), err=True)
    for crash in done.outcome.crashes:
        click.echo(one_line(f"a fault of the check, not of the articles: {crash}"), err=True)
