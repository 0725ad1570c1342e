"""The command line: a table of commands, each of which is imported when it is asked for."""

import sys
from importlib import import_module
from typing import Any

import click

INTERRUPTED, FAULT = 130, 70
COMMANDS = {
    "check": "check",
    "facts": "facts",
    "parse": "parse",
    "diff": "diff",
    "accept": "accept",
    "explain": "explain",
    "init": "init",
    "mutate": "mutate",
    "names": "names",
    "schema": "schema",
    "cache": "cache",
}


class Commands(click.Group):
    """A group that imports a command when it is needed, and that never ends in a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"corroborate.commands.{COMMANDS[cmd_name]}").command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Runs a command; an interruption and a fault of ours have exit codes of their own, never that of a finding."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("\ninterrupted", err=True)
            ctx.exit(INTERRUPTED)
        except (click.exceptions.Exit, click.Abort, click.ClickException, BrokenPipeError):
            raise
        except Exception as error:
            _fault(error)
            ctx.exit(FAULT)


def _fault(error: Exception) -> None:
    import os
    import traceback

    if os.environ.get("CORROBORATE_DEBUG"):
        traceback.print_exception(error)
    place = traceback.extract_tb(error.__traceback__)[-1]
    click.echo(
        f"This is a fault of corroborate, not of your articles: {type(error).__name__}: {error}"
        f" ({place.name}, line {place.lineno}). Set CORROBORATE_DEBUG=1 for more.",
        err=True,
    )


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 consistent, 1 contradictions, 2 usage or configuration, 3 nothing could be read.",
)
@click.version_option(package_name="corroborate")
def main() -> None:
    """Check that articles about the same events do not contradict each other.

    \b
    corroborate init                 start a project with two sample articles
    corroborate check                check the articles in corpus/ against each other
    corroborate check a-folder       check the articles in another folder
    corroborate facts --why          see what was lined up, and why
    """


if __name__ == "__main__":
    sys.exit(main())
