"""`corroborate schema`: the contract of the JSON output."""

import json

import click

from .common import write

KINDS = ("report", "article", "finding", "fact")


@click.command(short_help="Print the JSON Schema of the output.")
@click.argument("kind", type=click.Choice(KINDS), default="report")
def command(kind: str) -> None:
    """Print the JSON Schema of what the commands write: report (check), article (parse), fact (facts) or finding.

    \b
    corroborate schema > report.schema.json
    corroborate schema article
    """
    write(text(kind))


def text(kind: str) -> str:
    """The schema of one kind of record, as it is printed."""
    from corroborate.report.json import schemas

    return json.dumps(schemas()[kind], indent=2)
