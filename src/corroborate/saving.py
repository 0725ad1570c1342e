"""Files written whole or not at all."""

import os
import shutil
from pathlib import Path


def save(path: Path, text: str) -> None:
    """Writes a text in UTF-8; where that fails, what stood there before stays. Raises OSError.

    What is no plain file, and a file in a folder that cannot be written to, is written in place.
    """
    if (path.exists() and not path.is_file()) or not os.access(path.parent, os.W_OK):
        path.write_text(text, encoding="utf-8")
        return
    whole = path.resolve()
    new = whole.with_name(f".{whole.name}.new")
    try:
        new.write_text(text, encoding="utf-8")
        if whole.exists():
            shutil.copymode(whole, new)
        new.replace(whole)
    finally:
        new.unlink(missing_ok=True)
