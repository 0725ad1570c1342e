"""The files of a corpus, each with a key of all that decides what is read in it."""

import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from corroborate.digests import digest
from corroborate.read import files, ids
from corroborate.read.article import shown_path
from corroborate.read.sidecar import find as sidecar_of


class File(NamedTuple):
    """A file of the corpus; `key` is a digest of all that decides its records, None where it must be read to know."""

    path: Path
    id: str
    key: bytes | None


def base_of(root: Path, reading: bytes) -> bytes:
    """What the keys of all files of a corpus depend on; `reading` is a digest of the code that reads."""
    return digest(reading, shown_path(root).encode(), bytes([root.is_dir()]))


def listed(root: Path, base: bytes) -> list[File]:
    """The files under `root` in order, with their keys."""
    paths = files(root)
    names = ids(root, paths)
    return [File(path, names[path], key_of(path, root, names[path], base)) for path in paths]


def key_of(path: Path, root: Path, name: str, base: bytes) -> bytes | None:
    """A digest of all that decides a file's records, or None where links or rights leave that open."""
    try:
        beside = sidecar_of(path)
        if not stat.S_ISREG(path.lstat().st_mode) or (beside is not None and beside.is_symlink()):
            return None
        notes = b"" if beside is None else digest(os.fsencode(beside.name), _hash(beside))
        return digest(base, bytes(path.relative_to(root)), name.encode(), _hash(path), notes)
    except OSError:
        return None


def _hash(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
