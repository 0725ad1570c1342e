"""The command line: thin commands over the engine. Heavy imports wait until a command needs them."""

import json
import sys
from pathlib import Path

import click

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
            click.echo(json.dumps({"name1": first, "name2": second, "same": alike, "reason": reason}, ensure_ascii=False))
        else:
            click.echo(f"{'same' if alike else 'different'}: {first} | {second}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
