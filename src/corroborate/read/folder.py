"""A corpus: a folder of article files, each folder directly in it a collection."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from corroborate.schemas import Document, Problem

from . import sidecar
from .paths import bare, below, ending, shown_below, shown_path

# Files about the corpus, not of it.
NOT_ARTICLES = frozenset(
    {"accepted.yaml", "pinned.yaml", "corroborate.toml", "pyproject.toml", "conftest.py", "makefile"}
)
ABOUT = frozenset(
    {"readme", "license", "licence", "notice", "changelog", "contributing", "authors", "sources", "copying"}
)
SYSTEM = frozenset({"thumbs.db", "desktop.ini", "__pycache__", "__macosx", "node_modules"})
OURS = frozenset({".py", ".pyc", ".toml", ".lock", ".log", ".sqlite", ".db", ".css", ".js", ".cfg", ".ini"})


def files(root: Path) -> list[Path]:
    """Every file under `root` that is an article or ought to be one, sorted; reads names only.

    Left out: hidden and system files, sidecars that stand beside an article, the ledger and the pinned facts, README
    files and the like, code and settings. Kept, so that `document` says why they are not read: files of other
    formats, sidecars without an article, broken and foreign links, folders that cannot be listed. `root` may be a
    single file.
    """
    if not root.is_dir():
        return [root]
    found: list[tuple[tuple[str, ...], Path]] = []  # each with its place: the folders that lead to it, its name
    waiting: list[tuple[tuple[str, ...], Path]] = [((), root)]
    while waiting:
        place, folder = waiting.pop()
        try:
            entries = _entries(folder)
        except OSError:
            found.append((place, folder))
            continue
        for entry in entries:
            home = waiting if entry.is_dir(follow_symlinks=False) else found
            home.append(((*place, entry.name), folder / entry.name))
    return [path for _, path in sorted(found, key=itemgetter(0))]


class Loose(NamedTuple):
    """The names of the files directly in a corpus, and how many of its folders hold files."""

    names: list[str]
    folders: int


def loose(root: Path) -> Loose:
    """What lies directly in a corpus; reads names only, and looks into folders only where there are such files."""
    try:
        entries = _entries(root)
    except OSError:
        return Loose([], 0)
    names: list[str] = []
    folders: list[str] = []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            folders.append(entry.path)
        else:
            names.append(entry.name)
    return Loose(sorted(names), sum(bool(files(Path(folder))) for folder in folders) if names else 0)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, without what is left out. Raises OSError where it cannot be listed."""
    with os.scandir(folder) as entries:
        children = list(entries)
    articles = _beside_sidecars([entry.name for entry in children])
    return [entry for entry in children if not _left_out(entry.name, articles)]


def _beside_sidecars(names: Sequence[str]) -> set[str]:
    """What the name of a sidecar may begin with to stand beside a file; nothing where there is no sidecar."""
    if not any(name.endswith(sidecar.SUFFIX) for name in names):
        return set()
    return {start for name in names if not name.endswith(sidecar.SUFFIX) for start in (name, bare(name))}


def _left_out(name: str, articles: set[str]) -> bool:
    lower = name.lower()
    if name.startswith((".", "~")) or name.endswith("~") or lower in SYSTEM or lower in NOT_ARTICLES:
        return True
    if lower in ABOUT or (lower.split(".", 1)[0] in ABOUT and lower.endswith((".md", ".txt", ".rst"))):
        return True
    if name.endswith(sidecar.SUFFIX):
        return name.removesuffix(sidecar.SUFFIX) in articles
    return ending(lower) in OURS


def ids(root: Path, paths: Sequence[Path]) -> dict[Path, str]:
    """The identity of each file: its stem where no other has it, else its path in the corpus, with its extension if
    need be.
    """
    home = below(root if root.is_dir() else root.parent)
    options: dict[Path, list[str]] = {}
    for path in paths:
        name, inside = path.name, shown_below(path, home)
        short = inside[: len(inside) - len(ending(name))] or inside
        options[path] = [bare(name).encode("utf-8", "replace").decode("utf-8"), short, inside]
    counts = Counter(name for names in options.values() for name in set(names))
    # A number sign would make a file look like a record of another.
    return {
        path: next((name for name in names if counts[name] == 1 and "#" not in name), names[-1])
        for path, names in options.items()
    }


def corpus(root: Path, *, relative_to: Path | None = None) -> Iterator[Document | Problem]:
    """Every article under `root` in the order of their paths, and a problem for each file or record that is none.

    Each file gives exactly one of the two, each record of a .jsonl or .warc file likewise, so that articles read and
    problems add up to what was seen. Streams: one file is held at a time. `root` may be a single file.
    """
    from .article import documents  # which leans on all that a file may need

    if not root.exists():
        yield Problem(path=shown_path(root, relative_to), message="There is no such file or folder.")
        return
    paths = files(root)
    names = ids(root, paths)
    for path in paths:
        yield from documents(path, root, id=names[path], relative_to=relative_to)
