"""The file that a cache lies in: opening, making and removing it."""

import sqlite3
from contextlib import suppress
from pathlib import Path

LAYOUT = 1  # of the tables; a file of another layout is made anew
FILE = "cache.sqlite"
PATIENCE = 5.0  # seconds to wait for another run that writes
TABLE = "CREATE TABLE IF NOT EXISTS bodies (key BLOB PRIMARY KEY, used INTEGER, body BLOB)"

# Locked for long, no space, no rights: nothing is wrong with the file itself.
SOUND = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
    }
)


def sound(error: sqlite3.Error) -> bool:
    """The file is as it was left; it only cannot be used now."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in SOUND


def connected(path: Path) -> sqlite3.Connection:
    """The file, made if there is none. Raises sqlite3.Error, `sound` or not."""
    base = sqlite3.connect(path, timeout=PATIENCE)
    try:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = NORMAL")
        found = base.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, LAYOUT):
            raise sqlite3.DatabaseError(f"it has layout {found}, expected {LAYOUT}")
        if not found:
            with base:
                base.execute(TABLE)
                base.execute("CREATE TABLE IF NOT EXISTS runs (number INTEGER)")
                base.execute(f"PRAGMA user_version = {LAYOUT}")
        base.execute("SELECT key, used, body FROM bodies LIMIT 1").fetchone()
    except sqlite3.Error:
        base.close()
        raise
    return base


def read_only(path: Path) -> sqlite3.Connection | None:
    """A cache that can be read but not written, such as one that an earlier step of a CI run left."""
    with suppress(sqlite3.Error, OSError):
        if path.is_file():
            # Nobody writes there, so no lock is needed, and none could be taken.
            base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            if base.execute("PRAGMA user_version").fetchone()[0] == LAYOUT:
                return base
            base.close()
    return None


def temporary(place: str = "") -> sqlite3.Connection:
    """A database in a nameless temporary file, which is gone with the process; in memory where no file can be made."""
    base = sqlite3.connect(place)
    try:
        base.execute("PRAGMA journal_mode = MEMORY")
        base.execute(TABLE)
    except sqlite3.Error:
        if place:
            raise
        return temporary(":memory:")
    return base


def mark(folder: Path) -> None:
    """Keeps version control and backups away from a new folder, as other tools' caches do."""
    if any(folder.iterdir()):
        return
    for name, text in (
        (".gitignore", "*\n"),
        ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# The cache of corroborate; safe to delete.\n"),
    ):
        (folder / name).write_text(text, encoding="utf-8")


def removed(path: Path) -> bool:
    """Removes a database with its side files; False where it was not there or cannot be removed."""
    try:
        path.unlink()
    except OSError:
        return False
    for tail in ("-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + tail).unlink()
    return True
