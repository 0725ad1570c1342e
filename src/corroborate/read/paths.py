"""What a file's name says, and how a path is shown."""

import os
from pathlib import Path


def extension(path: Path) -> str:
    """What decides how a file is read: its last suffix, or ".warc.gz", in lower case."""
    return ending(path.name)


def stem(path: Path) -> str:
    """The file's name without its extension."""
    return bare(path.name)


def ending(name: str) -> str:
    """The extension of a file of this name."""
    if name.lower().endswith(".warc.gz"):
        return ".warc.gz"
    dot = name.rfind(".")
    return name[dot:].lower() if 0 < dot < len(name) - 1 else ""


def bare(name: str) -> str:
    """The name without its extension."""
    return name[: len(name) - len(ending(name))] or name


def shown_path(path: Path, relative_to: Path | None = None) -> str:
    """The path as records show it: with slashes, relative to the working directory or another folder if it lies
    there.
    """
    return shown_below(path, below(relative_to or os.curdir))


def below(folder: Path | str) -> str:
    """What the absolute paths of all that lies in a folder begin with."""
    return os.path.abspath(folder).rstrip(os.sep) + os.sep


def shown_below(path: Path, base: str) -> str:
    """The path as records show it, relative to the folder that `base` is of if it lies there."""
    whole = os.path.abspath(path)
    shown = (whole.removeprefix(base) if whole + os.sep != base else "") or os.curdir
    shown = shown if os.sep == "/" else Path(shown).as_posix()
    return shown if shown.isascii() else shown.encode("utf-8", "replace").decode("utf-8")
