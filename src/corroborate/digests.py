"""Digests: what a stored result was computed from, in 32 bytes."""

import hashlib
import sys
import unicodedata
from functools import cache
from importlib import import_module, metadata
from pathlib import Path

# Their output decides spans and values, so a new version of them makes old records void.
LIBRARIES = (
    "anyascii",
    "fastwarc",
    "htmldate",
    "lxml",
    "pydantic",
    "rapidfuzz",
    "simplemma",
    "trafilatura",
)
READING = ("schemas", "lexicon", "text", "values", "read", "extract")
JUDGING = (*READING, "align", "checks")


def digest(*parts: bytes) -> bytes:
    """A key of 32 bytes: differs where any part or the border between two differs."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.digest()


@cache
def version(packages: tuple[str, ...]) -> bytes:
    """A digest of the code in some of our packages, of the libraries it leans on and of the interpreter's tables."""
    parts = [sys.version.encode(), unicodedata.unidata_version.encode()]
    for name in LIBRARIES:
        try:
            parts.append(f"{name} {metadata.version(name)}".encode())
        except metadata.PackageNotFoundError:
            parts.append(f"{name} absent".encode())
    for name in ("", *packages):
        for folder in import_module(f"corroborate.{name}".rstrip(".")).__path__:
            parts += sources(Path(folder))
    return digest(*parts)


def sources(folder: Path) -> list[bytes]:
    """Names and contents of the code and tables that lie in a folder, in order."""
    found = [path for path in folder.iterdir() if path.suffix in (".py", ".tsv")]
    return [part for path in sorted(found) for part in (path.name.encode(), path.read_bytes())]
