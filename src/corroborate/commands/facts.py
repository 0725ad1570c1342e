"""`corroborate facts`: what was lined up."""

from pathlib import Path

import click

from .common import battery, colourful, told, width, write


@click.command(short_help="List what was lined up, and why.")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--why", is_flag=True, help="Why claims were put together, and near-matches that were not.")
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
@click.option("--across", is_flag=True, default=None, help="Compare articles of all collections with each other.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
def command(path: Path | None, why: bool, form: str, across: bool | None, color: str) -> None:
    """List the facts: corroborated, contradicted, single-source, not compared and why.

    \b
    corroborate facts --why
    corroborate facts corpus/north-korea-russia --format ndjson
    """
    done = battery(path, {"across": across})
    if form == "ndjson":
        from corroborate.report.json import as_json

        for fact in done.outcome.report.facts:
            write(as_json(fact))
    else:
        from corroborate.report.terminal import render_facts

        write(render_facts(done.outcome.report, why=why, color=colourful(color), width=width()), color=colourful(color))
    told(done)
