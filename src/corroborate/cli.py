"""The command line: thin commands over the engine. Heavy imports wait until a command needs them."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from corroborate.run import Run

INCONSISTENT, MISUSED, NOTHING_READ = 1, 2, 3


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corroborate")
def main() -> None:
    """Checks that articles about the same events do not contradict each other."""


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
def parse(paths: tuple[Path, ...], form: str) -> None:
    """Print what the articles say, as records."""
    from corroborate.extract.article import extract
    from corroborate.read import corpus
    from corroborate.schemas import Problem

    for path in paths:
        for read in corpus(path):
            if isinstance(read, Problem):
                click.echo(f"{read.path}: {read.message}", err=True)
                continue
            click.echo(extract(read).model_dump_json())


@main.command()
@click.argument("path", default="corpus", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    default="terminal",
    show_default=True,
    help="terminal, json, ndjson, markdown, github, sarif or html",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="also write FILE (.html, .json, .sarif, .md)",
)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option("-q", "--quiet", is_flag=True, help="only what fails")
@click.option("-v", "--verbose", count=True, help="also notes; twice: every fact")
def check(path: Path, form: str, reports: tuple[Path, ...], color: str, quiet: bool, verbose: int) -> None:
    """Check the articles under PATH against each other.

    Exit status: 0 consistent, 1 contradictions, 2 usage or configuration, 3 nothing could be read.
    """
    from corroborate import report
    from corroborate.report import terminal

    done = _run(path)
    outcome = done.outcome
    if form == "terminal":
        plain = color == "never" or (color == "auto" and not _colourful())
        width = min(100, click.get_terminal_size()[0]) if sys.stdout.isatty() else 80
        text = terminal.render(
            outcome.report, outcome.articles, color=not plain, width=width, quiet=quiet, verbose=verbose
        )
    else:
        text = report.write(outcome.report, outcome.articles, done.rules, form)
    click.echo(text)
    for file in reports:
        file.write_text(
            report.write(outcome.report, outcome.articles, done.rules, file.suffix.lstrip(".")), encoding="utf-8"
        )
    for crash in outcome.crashes:
        click.echo(f"internal error: {crash}", err=True)
    sys.exit(_status(done))


def _run(path: Path) -> "Run":
    from corroborate.rules import RuleError
    from corroborate.run import run
    from corroborate.settings import SettingsError

    if not path.exists():
        click.echo(f"{path}: no such folder; it should hold the articles to check (.txt, .md, .html, .json)", err=True)
        sys.exit(NOTHING_READ)
    try:
        done = run(path, start=Path.cwd())
    except (SettingsError, RuleError) as error:
        click.echo(str(error), err=True)
        sys.exit(MISUSED)
    if not done.outcome.report.articles:
        for problem in done.outcome.report.problems:
            click.echo(f"{problem.path}: {problem.message}", err=True)
        click.echo(
            f"{path}: no article could be read; looked for .txt, .md, .html, .json, .jsonl and .warc files", err=True
        )
        sys.exit(NOTHING_READ)
    return done


def _status(done: "Run") -> int:
    return INCONSISTENT if done.failed else 0


def _colourful() -> bool:
    import os

    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@main.command()
@click.argument("path", default="corpus", type=click.Path(path_type=Path))
@click.option("--why", is_flag=True, help="why claims were put together, and near-matches that were not")
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
def facts(path: Path, why: bool, form: str) -> None:
    """List what was lined up: corroborated, contradicted, single-source, not compared."""
    from corroborate.report.terminal import render_facts

    done = _run(path)
    if form == "ndjson":
        for fact in done.outcome.report.facts:
            click.echo(fact.model_dump_json())
    else:
        click.echo(render_facts(done.outcome.report, why=why))


@main.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a rule means, or list all rules."""
    from corroborate.battery import rules
    from corroborate.settings import load

    loaded = load(Path.cwd())
    known = {rule.code: rule for rule in rules(loaded.root / name for name in loaded.settings.checks)}
    if code is None:
        for rule in known.values():
            click.echo(f"{rule.code}  {rule.severity:7}  {rule.summary}")
        return
    if code.upper() not in known:
        raise click.UsageError(f"No rule {code}. `corroborate explain` lists them all.")
    rule = known[code.upper()]
    click.echo(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.doc.strip()}\n")
    for title, stories in (("Agrees:", rule.agrees), ("Contradicts:", rule.contradicts)):
        for story in stories:
            click.echo(title)
            for sentence in story:
                click.echo(f"  - {sentence}")


@main.command()
@click.argument("names", nargs=-1)
@click.option("--pairs", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="CSV: schema,name1,name2")
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
def names(names: tuple[str, ...], pairs: Path | None, form: str) -> None:
    """Say how two names compare, and why."""
    import csv

    from corroborate.values.names import same

    if pairs is None and len(names) != 2:
        raise click.UsageError("Give two names, or --pairs FILE.csv.")
    rows = [(*names, "Person")]
    if pairs is not None:
        with pairs.open(encoding="utf-8", newline="") as file:
            rows = [(row["name1"], row["name2"], row.get("schema") or "Person") for row in csv.DictReader(file)]
    for first, second, schema in rows:
        alike, reason = same(first, second, schema)
        if form == "ndjson":
            click.echo(
                json.dumps({"name1": first, "name2": second, "same": alike, "reason": reason}, ensure_ascii=False)
            )
        else:
            click.echo(f"{'same' if alike else 'different'}: {first} | {second}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
