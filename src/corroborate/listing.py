"""The files of a corpus, each with a key of all that decides what is read in it."""

import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from corroborate.digests import digest
from corroborate.read import files, ids
from corroborate.read.paths import shown_path
from corroborate.read.sidecar import SUFFIX
from corroborate.read.sidecar import find as sidecar_of

PIECE = 1 << 20  # bytes of a file that are held at a time


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
    plain: dict[str, bool] = {}  # of each folder: no sidecar lies in it
    found = []
    for path in paths:
        folder, name = os.path.dirname(path), names[path]
        if folder not in plain:
            plain[folder] = _plain(folder)
        found.append(File(path, name, key_of(path, root, name, base, plain=plain[folder])))
    return found


def _plain(folder: str) -> bool:
    try:
        return not any(name.endswith(SUFFIX) for name in os.listdir(folder or os.curdir))
    except OSError:
        return False


def key_of(path: Path, root: Path, name: str, base: bytes, *, plain: bool = False) -> bytes | None:
    """A digest of all that decides a file's records, or None where links or rights leave that open.

    `plain` says that no sidecar lies in its folder.
    """
    try:
        beside = None if plain else sidecar_of(path)
        whole = os.fspath(path)
        if not stat.S_ISREG(os.lstat(whole).st_mode) or (beside is not None and beside.is_symlink()):
            return None
        notes = b"" if beside is None else digest(os.fsencode(beside.name), _hash(os.fspath(beside)))
        place = whole.removeprefix(os.path.join(root, ""))
        return digest(base, os.fsencode(place), name.encode(), _hash(whole), notes)
    except OSError:
        return None


def _hash(path: str) -> bytes:
    whole = hashlib.sha256()
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        while piece := os.read(file, PIECE):
            whole.update(piece)
    finally:
        os.close(file)
    return whole.digest()
