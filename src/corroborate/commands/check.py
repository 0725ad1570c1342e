"""`corroborate check`: the battery over a corpus."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import (
    INCONSISTENT,
    Day,
    Gate,
    Stop,
    battery,
    colourful,
    configured,
    corpus,
    told,
    width,
    write,
    write_pieces,
)

if TYPE_CHECKING:
    from corroborate.run import Run

FORMATS = ("terminal", "json", "ndjson", "markdown", "github", "sarif", "html")
SUFFIXES = {".html": "html", ".json": "json", ".ndjson": "ndjson", ".sarif": "sarif", ".md": "markdown"}


def _known(ctx: click.Context, param: click.Parameter, files: tuple[Path, ...]) -> tuple[Path, ...]:
    for file in files:
        if file.suffix.lower() not in SUFFIXES:
            raise click.BadParameter(f"{file}: expected a name that ends in {', '.join(SUFFIXES)}")
        if not file.absolute().parent.is_dir():
            raise click.BadParameter(f"{file}: there is no folder {file.parent}")
    return files


@click.command(short_help="Check articles against each other.")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="terminal", show_default=True)
@click.option(
    "--report",
    "reports",
    multiple=True,
    callback=_known,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write FILE: .html, .json, .ndjson, .sarif or .md. Repeatable.",
    metavar="FILE",
)
@click.option(
    "--fail-on",
    type=Gate(),
    metavar="error|warning|never|CODES",
    help="What makes the exit status 1.  [default: error]",
)
@click.option("--across", is_flag=True, default=None, help="Compare articles of all collections with each other.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option("-q", "--quiet", is_flag=True, help="Show only what fails.")
@click.option("-v", "--verbose", count=True, help="Also show notes; twice: every fact.")
@click.option("--jobs", type=click.IntRange(1, 512), help="Processes to work with.  [default: one a processor]")
@click.option("--cache/--no-cache", default=None, help="Remember what was read, for the next run.  [default: cache]")
@click.option("--today", type=Day(), help="The day that decides which ledger entries have expired.")
@click.option("--show-config", is_flag=True, help="Print the settings that hold, and where each comes from.")
def command(
    path: Path | None,
    form: str,
    reports: tuple[Path, ...],
    color: str,
    quiet: bool,
    verbose: int,
    today: date | None,
    show_config: bool,
    **options: Any,
) -> None:
    """Check the articles under PATH against each other.

    PATH is a folder or a file; without it, the corpus that the settings name, or corpus/.

    \b
    corroborate check                          everything in corpus/
    corroborate check -q news/2023             only what fails
    corroborate check --report out.html        and a page to send to an editor
    corroborate check --format github          annotations for a pull request
    corroborate check --fail-on NUM,DAT101     a gate of your own

    Exit status: 0 consistent, 1 contradictions, or a file or a check that failed, 2 usage or configuration, 3 nothing
    could be read.
    """
    if show_config:
        write(_settings(path, options))
        return
    done = battery(path, options, today)
    if form == "terminal":
        write(_rendered(done, color, quiet, verbose), color=colourful(color))
    else:
        write_pieces(_pieces(done, form))
    told(done)
    for file in reports:
        _save(done, file)
    sys.exit(INCONSISTENT if done.failed else 0)


def _rendered(done: "Run", color: str, quiet: bool, verbose: int) -> str:
    from corroborate.report.terminal import render

    report, colour = done.outcome.report, colourful(color)
    return render(report, done.articles, color=colour, width=width(), quiet=quiet, verbose=verbose)


def _pieces(done: "Run", form: str) -> Iterator[str]:
    from corroborate.report import pieces

    return pieces(done.outcome.report, done.articles, done.rules, form)


def _save(done: "Run", file: Path) -> None:
    from corroborate.saving import save

    try:
        save(file, _pieces(done, SUFFIXES[file.suffix.lower()]))
    except OSError as error:
        raise Stop(f"{file}: cannot be written: {error.strerror}", 2) from error


def _settings(path: Path | None, options: dict[str, Any]) -> str:
    import json

    from corroborate.rules import RuleError
    from corroborate.run import battery as known_rules
    from corroborate.settings import SettingsError

    loaded = configured(path if path is None else corpus(path), options)
    try:
        rules = known_rules(loaded, Path.cwd())
    except (SettingsError, RuleError) as error:
        raise Stop(str(error), 2) from error
    rows = [("settings", str(loaded.source or "none found"), "")]
    for name, value in loaded.settings.model_dump(mode="json", by_alias=True, exclude_none=True).items():
        rows.append((name, json.dumps(value, ensure_ascii=False), loaded.came_from(name.replace("-", "_"))))
    own = [rule for rule in rules if not rule.builtin]
    rows.append(("rules", f"{len(rules)}, {len(own)} of them your own", ", ".join(sorted({r.path for r in own}))))
    left, middle = (max(len(row[i]) for row in rows) for i in (0, 1))
    return "\n".join(f"{a:{left}}  {b:{middle}}  {c}".rstrip() for a, b, c in rows)
