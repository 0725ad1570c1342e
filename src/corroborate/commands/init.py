"""`corroborate init`: a corpus project that is green at once."""

from importlib.resources import files
from pathlib import Path

import click

from .common import MISUSED, Stop, write

LAID_OUT = {
    "corroborate.toml": "corroborate.toml",
    "corpus/ferry/harbour-herald.md": "harbour-herald.md",
    "corpus/ferry/coast-radio.md": "coast-radio.md",
    "checks/headline_is_calm.py": "headline_is_calm.py",
    ".github/workflows/corroborate.yml": "workflow.yml",
    ".gitignore": "gitignore",
}
NEXT = """
Now: corroborate check      two sample articles that agree
     pytest                 the same, as tests
Then put your own articles into corpus/, a folder for each story, and delete corpus/ferry."""


@click.command(short_help="Start a project that is green at once.")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
def command(folder: Path) -> None:
    """Start a project in FOLDER, by default here: settings, sample articles, a check of your own, a CI workflow.

    Files that are there already stay as they are.

    \b
    corroborate init
    corroborate init newsroom
    """
    source = files("corroborate") / "scaffold"
    for name, sample in LAID_OUT.items():
        path = folder / name
        if path.exists():
            write(f"kept     {path}")
            continue
        if name == "corroborate.toml" and _settled(folder / "pyproject.toml"):
            write(f"left out {path}: there are settings in {folder / 'pyproject.toml'}")
            continue
        if name.startswith("corpus/") and any((folder / "corpus").glob("*")) and not (path.parent).exists():
            write(f"left out {path}: there are articles already")
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text((source / sample).read_text(encoding="utf-8"), encoding="utf-8")
        except OSError as error:
            raise Stop(f"{path}: cannot be written: {error.strerror}", MISUSED) from error
        write(f"wrote    {path}")
    write(NEXT)


def _settled(project: Path) -> bool:
    try:
        return b"[tool.corroborate" in project.read_bytes()
    except OSError:
        return False
