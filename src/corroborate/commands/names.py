"""`corroborate names`: how two names compare."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import click

from .common import MISUSED, Stop, write


@click.command(short_help="Compare two names, and say why.")
@click.argument("names", nargs=-1)
@click.option(
    "--pairs",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Compare the pairs of a CSV file with the columns name1 and name2, and schema (Person, Organization) if any.",
)
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
def command(names: tuple[str, ...], pairs: Path | None, form: str) -> None:
    """Say whether two names can be the same person or organisation, and why.

    \b
    corroborate names "Yoon Suk Yeol" "Yoon Suk-Yeol"
    corroborate names --pairs people.csv --format ndjson
    """
    from corroborate.values.names import same

    if (pairs is None) == (len(names) != 2):
        raise click.UsageError("Give two names, or --pairs FILE.csv.")
    for first, second, schema in _rows(pairs) if pairs else [(*names, "Person")]:
        alike, reason = same(first, second, schema)
        if form == "ndjson":
            row = {"name1": first, "name2": second, "same": alike, "reason": reason}
            write(json.dumps(row, ensure_ascii=False))
        else:
            write(f"{'same' if alike else 'different'}: {first} | {second}: {reason}")


def _rows(path: Path) -> Iterator[tuple[str, str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = {"name1", "name2"} - set(reader.fieldnames or ())
            if missing:
                raise Stop(f"{path}:1: there is no column {' and no column '.join(sorted(missing))}", MISUSED)
            for row in reader:
                yield row["name1"] or "", row["name2"] or "", row.get("schema") or "Person"
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Stop(f"{path}: it cannot be read as CSV: {error}", MISUSED) from error
