"""`corroborate cache`: what earlier runs remember."""

from pathlib import Path

import click

from .common import configured, write


@click.group(short_help="Look at the cache, or clear it.")
def command() -> None:
    """Look at what earlier runs remember, or forget it.

    \b
    corroborate cache info
    corroborate cache clear
    """


def _folder(path: Path | None) -> Path:
    from corroborate.cache import location

    loaded = configured(path)
    return location(loaded.root, settled=loaded.source is not None)


@command.command()
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
def info(path: Path | None) -> None:
    """Say where the cache of the project, or of the articles under PATH, lies and how large it is."""
    from corroborate.cache import info as found

    folder = _folder(path)
    known = found(folder)
    if known is None:
        write(f"{folder}: nothing is remembered")
    else:
        write(f"{known.path}: {known.bodies} results in {known.size / 1e6:.1f} MB, {known.runs} runs")


@command.command()
@click.argument("path", required=False, type=click.Path(exists=True, path_type=Path))
def clear(path: Path | None) -> None:
    """Forget everything; the next run reads and compares all articles again."""
    from corroborate.cache import clear as cleared

    folder = _folder(path)
    write(f"{folder}: {'forgotten' if cleared(folder) else 'nothing was remembered'}")
