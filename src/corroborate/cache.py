"""The cache: what was computed before, by the content it was computed from.

One SQLite file of keys and bodies: a key is a digest of everything that decides its body, a body is compressed JSON.
Nothing in it is believed or needed: a body that cannot be read is computed again, a file that is damaged or of another
layout is made anew, and where nothing can be written the run goes on without. Nothing in it is ever executed.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from .cache_file import FILE, PATIENCE, connected, mark, read_only, removed, sound, temporary
from .digests import digest

BATCH = 2_000_000  # bytes that may wait to be written
TOGETHER = 500  # keys that are looked for in one go
KEPT_RUNS = 20  # runs after which a body that none of them asked for is dropped
ENVIRONMENT = "CORROBORATE_CACHE"


def location(root: Path, *, settled: bool) -> Path:
    """The folder of the cache for a project rooted at `root`: `.corroborate/` beside its settings, where it has any.

    A folder without settings is somebody's articles and stays clean: its cache lies in the user's own cache folder.
    The environment variable CORROBORATE_CACHE names another folder.
    """
    if named := os.environ.get(ENVIRONMENT):
        return Path(named)
    if settled:
        return root / ".corroborate"
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(home) / "corroborate" / digest(os.path.realpath(root).encode("utf-8", "surrogateescape")).hex()[:16]


class Info(NamedTuple):
    """What lies in a cache folder."""

    path: Path
    size: int  # bytes
    bodies: int
    runs: int


class Cache:
    """Keys and bodies on disk, or in a temporary place where there is no folder or nothing can be written to it.

    `notices` collects what a person should know: each is a full sentence. Not for use from several threads; several
    processes may share a folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.notices: list[str] = []
        self.folder = folder
        self._run = 0
        self._waiting: dict[bytes, bytes] = {}
        self._size = 0
        self._asked: set[bytes] = set()
        self._disk = None if folder is None else self._opened(folder)
        # Where bodies are looked for, in order; new ones go to the last.
        self._bases = [] if self._disk is None else [self._disk]
        if self._disk is None or not self._counted(self._disk):
            self._bases.append(temporary())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def kept(self) -> bool:
        """What is put here will be found by the next run."""
        return self._disk is not None and self._bases == [self._disk]

    def get(self, key: bytes) -> bytes | None:
        """The body of a key, or None where there is none."""
        if key in self._waiting:
            return self._waiting[key]
        for base in tuple(self._bases):
            try:
                row = base.execute("SELECT body FROM bodies WHERE key = ?", (key,)).fetchone()
            except sqlite3.Error as error:
                self._give_up(base, error)
                continue
            if row is not None and isinstance(row[0], bytes):
                self._asked.add(key)
                return row[0]
        return None

    def bodies(self, keys: Iterable[bytes | None]) -> Iterator[bytes | None]:
        """The body of each key in turn, None where there is none; quicker than to ask for one after the other."""
        left = iter(keys)
        while some := list(islice(left, TOGETHER)):
            wanted = [key for key in some if key is not None]
            found = self._rows("key, body", wanted)
            yield from (found.get(key) if key is not None else None for key in some)

    def known(self, keys: Iterable[bytes]) -> set[bytes]:
        """Those of the keys that have a body."""
        left, found = iter(keys), set[bytes]()
        while some := list(islice(left, TOGETHER)):
            found.update(self._rows("key, key", some))
        return found

    def _rows(self, columns: str, wanted: Sequence[bytes]) -> dict[bytes, bytes]:
        """The keys that have a body, each with the second of the columns."""
        marks = ",".join("?" * len(wanted))
        rows: dict[bytes, bytes] = {}
        for base in reversed(tuple(self._bases)):
            try:
                found = base.execute(f"SELECT {columns} FROM bodies WHERE key IN ({marks})", wanted)
                rows.update((key, body) for key, body in found if isinstance(body, bytes))
            except sqlite3.Error as error:
                self._give_up(base, error)
        rows.update((key, self._waiting[key]) for key in wanted if key in self._waiting)
        self._asked.update(rows)
        return rows

    def keep(self, keys: Iterable[bytes]) -> None:
        """Keeps the bodies of keys as if they were asked for."""
        self._asked.update(keys)

    def due(self, key: bytes) -> bool:
        """A body was stored so long ago that what belongs to it, unless it is kept anew, will be dropped; or never."""
        try:
            row = self._bases[0].execute("SELECT used FROM bodies WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return False
        return row is None or row[0] < self._run - KEPT_RUNS // 2

    def put(self, key: bytes, body: bytes) -> None:
        """Stores a body; it is safe on disk after `flush`."""
        self._waiting[key] = body
        self._asked.add(key)
        self._size += len(body)
        if self._size >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Writes what waits in one transaction: after a kill at any moment, each body is there whole or not at all."""
        rows = [(key, self._run, body) for key, body in self._waiting.items()]
        while rows:
            base = self._bases[-1]
            try:
                with base:
                    base.executemany("INSERT OR REPLACE INTO bodies (key, used, body) VALUES (?, ?, ?)", rows)
                break
            except sqlite3.Error as error:
                self._give_up(base, error)
        self._waiting.clear()
        self._size = 0

    def close(self) -> None:
        """Writes what waits, drops what no run has asked for in a long time, and ends."""
        if not self._bases:
            return
        self.flush()
        with suppress(sqlite3.Error):
            if self.kept and self._disk is not None:
                self._tidy(self._disk)
        for base in self._bases:
            with suppress(sqlite3.Error):
                base.close()
        self._bases.clear()
        self._disk = None

    def _tidy(self, base: sqlite3.Connection) -> None:
        """Marks what this run asked for, where that is news, and drops what has not been asked for in many runs."""
        with base:
            rows = ((self._run, key, self._run - KEPT_RUNS // 2) for key in self._asked)
            base.executemany("UPDATE bodies SET used = ? WHERE key = ? AND used < ?", rows)
            if self._run % KEPT_RUNS == 0:
                base.execute("DELETE FROM bodies WHERE used < ?", (self._run - KEPT_RUNS,))

    def _opened(self, folder: Path) -> sqlite3.Connection | None:
        path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            mark(folder)
        except OSError as error:
            self.notices.append(f"The cache {path} is not written: {error.strerror or type(error).__name__}.")
            return read_only(path)
        for attempt in (1, 2):
            try:
                return connected(path)
            except sqlite3.Error as error:
                if sound(error):
                    self.notices.append(f"The cache {path} is not written: {error}.")
                    return read_only(path)
                if attempt == 2 or not removed(path):
                    self.notices.append(f"The cache {path} is not used: {error}.")
                    return None
                self.notices.append(f"The cache {path} could not be used ({error}) and is made anew.")
        return None

    def _counted(self, base: sqlite3.Connection) -> bool:
        """Counts this run; False where nothing can be written."""
        try:
            with base:
                self._run = 1 + (base.execute("SELECT max(number) FROM runs").fetchone()[0] or 0)
                base.execute("DELETE FROM runs")
                base.execute("INSERT INTO runs VALUES (?)", (self._run,))
        except sqlite3.Error:
            return False
        return True

    def _give_up(self, base: sqlite3.Connection, error: sqlite3.Error) -> None:
        """Goes on in a temporary place after a failure; the file is removed where it is damaged."""
        if base is self._disk:
            assert self.folder is not None
            path = self.folder / FILE
            self.notices.append(f"The cache {path} is not used any further: {error}.")
            if not sound(error):
                self._bases.remove(base)
                self._disk = None
                removed(path)
                with suppress(sqlite3.Error):
                    base.close()
            self._bases.append(temporary())
        elif base is self._bases[-1]:
            self._bases.append(temporary(":memory:"))


def info(folder: Path) -> Info | None:
    """What lies in a cache folder, or None where there is no cache."""
    path = folder / FILE
    if not path.is_file():
        return None
    size = sum(f.stat().st_size for f in folder.glob(FILE + "*"))
    try:
        base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
        try:
            bodies = base.execute("SELECT count(*) FROM bodies").fetchone()[0]
            runs = base.execute("SELECT max(number) FROM runs").fetchone()[0] or 0
        finally:
            base.close()
    except sqlite3.Error:
        bodies = runs = 0
    return Info(path, size, bodies, runs)


def clear(folder: Path) -> bool:
    """Removes the cache in a folder, and nothing else; False where there was none."""
    return removed(folder / FILE)
