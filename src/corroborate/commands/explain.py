"""`corroborate explain`: what a rule means."""

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import MISUSED, Stop, configured, width, write

if TYPE_CHECKING:
    from corroborate.rules import Rule


@click.command(short_help="Say what a rule means, or list them all.")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Say what the rule CODE means, or list all rules, with your own among them.

    \b
    corroborate explain
    corroborate explain NUM101
    """
    from corroborate.rules import RuleError
    from corroborate.run import battery
    from corroborate.settings import SettingsError

    try:
        known = {rule.code: rule for rule in battery(configured(None), Path.cwd())}
    except (RuleError, SettingsError) as error:
        raise Stop(str(error), MISUSED) from error
    if code is None:
        write("\n".join(f"{rule.code}  {rule.severity:7}  {rule.summary}" for rule in known.values()))
        return
    if code.upper() not in known:
        raise click.UsageError(f"No rule has the code {code}. `corroborate explain` lists them all.")
    write(_explained(known[code.upper()]))


def _explained(rule: "Rule") -> str:
    lines = [f"{rule.code} {rule.name} ({rule.severity})"]
    for paragraph in rule.doc.strip().split("\n\n"):
        lines += ["", *textwrap.wrap(" ".join(paragraph.split()), width())]
    for title, stories in (("Agrees:", rule.agrees), ("Contradicts:", rule.contradicts)):
        for story in stories:
            lines += ["", title]
            for sentence in story:
                told = " ".join(sentence.split())
                lines += textwrap.wrap(told, width(), initial_indent="  - ", subsequent_indent="    ")
    return "\n".join(lines)
