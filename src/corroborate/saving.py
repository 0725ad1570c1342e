"""Files written whole or not at all."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path


def save(path: Path, pieces: Iterable[str]) -> None:
    """Writes the pieces of a text in UTF-8; where that fails, what stood there before stays. Raises OSError.

    What is no plain file, and a file in a folder that cannot be written to, is written in place.
    """
    if (path.exists() and not path.is_file()) or not os.access(path.parent, os.W_OK):
        _write(path, pieces)
        return
    whole = path.resolve()
    new = whole.with_name(f".{whole.name}.new")
    try:
        _write(new, pieces)
        if whole.exists():
            shutil.copymode(whole, new)
        new.replace(whole)
    finally:
        new.unlink(missing_ok=True)


def _write(path: Path, pieces: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(pieces)
