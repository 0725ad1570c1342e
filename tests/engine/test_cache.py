"""The cache is never trusted and never fatal: whatever happens to it, a run gives the same and goes on."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from corroborate.cache import Cache, clear, info, location
from corroborate.cache_file import FILE, LAYOUT

KEY, OTHER = b"k" * 32, b"o" * 32
GUARD = 300  # seconds after which a process hangs


def filled(folder: Path, *, body: bytes = b"body") -> Path:
    with Cache(folder) as cache:
        cache.put(KEY, body)
    return folder / FILE


def remembered(folder: Path) -> bytes | None:
    with Cache(folder) as cache:
        return cache.get(KEY)


def test_what_was_put_is_there_again(tmp_path: Path) -> None:
    filled(tmp_path)
    with Cache(tmp_path) as cache:
        assert cache.kept
        assert cache.get(KEY) == b"body"
        assert cache.get(OTHER) is None
        assert cache.known([KEY, OTHER]) == {KEY}
        assert cache.notices == []


def test_many_bodies_come_in_the_order_of_their_keys(tmp_path: Path) -> None:
    keys = [number.to_bytes(32, "big") for number in range(1200)]
    with Cache(tmp_path) as cache:
        for key in keys[::2]:
            cache.put(key, key[-2:])
        cache.flush()
        cache.put(keys[1], b"waits")
        wanted = [None if n % 2 else key[-2:] for n, key in enumerate(keys)]
        wanted[1] = b"waits"
        assert list(cache.bodies(keys)) == wanted
        assert list(cache.bodies([None, keys[0], keys[3], keys[0]])) == [None, wanted[0], None, wanted[0]]
        assert cache.known(keys) == {key for key, body in zip(keys, wanted, strict=True) if body}
        assert list(cache.bodies([])) == []


def test_what_is_kept_now_and_then_stays(tmp_path: Path) -> None:
    filled(tmp_path)
    for _ in range(60):
        with Cache(tmp_path) as cache:
            if cache.due(OTHER):
                cache.put(OTHER, b"")
                cache.keep([KEY])
    assert remembered(tmp_path) == b"body"


def test_without_a_folder_it_lasts_for_the_run() -> None:
    with Cache() as cache:
        cache.put(KEY, b"body")
        cache.flush()
        assert cache.get(KEY) == b"body"
        assert not cache.kept


def garbled(path: Path) -> None:
    path.write_bytes(Random(1).randbytes(5000))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 - 7])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)


def newer(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    base.close()


def other_tables(path: Path) -> None:
    path.unlink()
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE bodies (name TEXT)")
    base.execute(f"PRAGMA user_version = {LAYOUT}")
    base.close()


@pytest.mark.parametrize("damage", [garbled, cut, emptied, overwritten, newer, other_tables])
def test_a_damaged_or_newer_file_is_made_anew(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = filled(tmp_path, body=b"b" * 20_000)
    damage(path)
    with Cache(tmp_path) as cache:
        assert cache.get(KEY) in (None, b"b" * 20_000)
        cache.put(OTHER, b"new")
        cache.flush()
        assert cache.get(OTHER) == b"new"
        if damage is not emptied:
            assert all(str(path) in notice and notice.endswith(".") for notice in cache.notices)
            assert cache.notices
    with Cache(tmp_path) as cache:
        cache.put(KEY, b"again")
    assert remembered(tmp_path) == b"again"


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder with a cache that others may read, where nobody's folders lie above it as they do above `tmp_path`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = filled(folder)
        file.chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


NOBODY = 65534
OUT_OF_REACH = 77
READER = f"""
import os, sys
from pathlib import Path
from corroborate.cache import Cache
with Cache() as cache:  # loads what it needs while the program's files can be read
    cache.put({OTHER!r}, b"new")
    cache.flush()
if os.getuid() == 0:  # who may write everywhere
    os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
folder = Path(sys.argv[1])
if not os.access(folder, os.R_OK | os.X_OK) or os.access(folder, os.W_OK):
    sys.exit({OUT_OF_REACH})
with Cache(folder) as cache:
    assert cache.get({KEY!r}) == b"body", cache.notices
    cache.put({OTHER!r}, b"new")
    cache.flush()
    assert cache.get({OTHER!r}) == b"new"
    assert not cache.kept
"""


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="folders have no owner")
def test_a_read_only_folder_is_read(read_only: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READER, str(read_only)], stderr=subprocess.PIPE, text=True, timeout=GUARD
    )
    if done.returncode == OUT_OF_REACH:
        pytest.skip("no other user reaches the temporary folder")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Cache(tmp_path / "file" / "cache") as cache:
        cache.put(KEY, b"body")
        cache.flush()
        assert cache.get(KEY) == b"body"
        assert not cache.kept


def test_a_full_disk(tmp_path: Path) -> None:
    """No file of the process may grow beyond some size, which fails as a full disk does."""
    run = f"""
import resource, signal
from pathlib import Path
from random import Random
from corroborate.cache import Cache
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
cache = Cache(Path({str(tmp_path)!r}))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
draw = Random(1)
for number in range(200):
    cache.put(number.to_bytes(32, "big"), draw.randbytes(20_000))
cache.flush()
assert all(len(cache.get(number.to_bytes(32, "big"))) == 20_000 for number in range(200))
assert len(cache.notices) == 1, cache.notices
cache.close()
"""
    subprocess.run([sys.executable, "-c", run], check=True, timeout=GUARD)
    with Cache(tmp_path) as cache:
        cache.put(KEY, b"body")
    assert remembered(tmp_path) == b"body"


WRITER = """
import sys
from pathlib import Path
from corroborate.cache import Cache
folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
with Cache(folder) as cache:
    for number in range(first, first + count):
        cache.put(number.to_bytes(32, "big"), number.to_bytes(8, "big") * 400)
        cache.flush()
        print(number, flush=True)
"""


def written(folder: Path, first: int, count: int) -> "subprocess.Popen[bytes]":
    args = [sys.executable, "-c", WRITER, str(folder), str(first), str(count)]
    return subprocess.Popen(args, stdout=subprocess.PIPE)


def test_two_runs_at_once(tmp_path: Path) -> None:
    writers = [written(tmp_path, first, 60) for first in (0, 30)]
    for writer in writers:
        writer.communicate(timeout=GUARD)
    assert [writer.returncode for writer in writers] == [0, 0]
    with Cache(tmp_path) as cache:
        assert all(cache.get(n.to_bytes(32, "big")) == n.to_bytes(8, "big") * 400 for n in range(90))
        assert cache.notices == []


@pytest.mark.parametrize("bodies_written", [1, 2, 13, 60])
def test_a_kill_leaves_bodies_whole(tmp_path: Path, bodies_written: int) -> None:
    writer = written(tmp_path, 0, 1_000_000)
    assert writer.stdout is not None
    for _ in range(bodies_written):
        writer.stdout.readline()
    writer.kill()
    writer.communicate(timeout=GUARD)
    with Cache(tmp_path) as cache:
        bodies = [cache.get(n.to_bytes(32, "big")) for n in range(3000)]
        there = [n for n, body in enumerate(bodies) if body is not None]
        assert len(there) >= bodies_written
        assert there == list(range(len(there)))
        assert all(bodies[n] == n.to_bytes(8, "big") * 400 for n in there)
        assert cache.notices == []


def test_bodies_that_no_run_asks_for_go_in_the_end(tmp_path: Path) -> None:
    filled(tmp_path)
    with Cache(tmp_path) as cache:
        cache.put(OTHER, b"other")
    for _ in range(60):
        with Cache(tmp_path) as cache:
            cache.get(OTHER)
    assert remembered(tmp_path) is None
    with Cache(tmp_path) as cache:
        assert cache.get(OTHER) == b"other"


def test_clear_removes_the_cache_and_nothing_else(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    known = info(tmp_path)
    assert known is not None
    assert (known.bodies, known.runs) == (1, 1)
    assert known.size > 0
    assert clear(tmp_path)
    assert not clear(tmp_path)
    assert info(tmp_path) is None
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_location(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CORROBORATE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    assert location(tmp_path, settled=True) == tmp_path / ".corroborate"
    away = location(tmp_path, settled=False)
    assert away.parent == tmp_path / "home" / "corroborate"
    assert location(tmp_path / "corpus", settled=False) != away
    monkeypatch.setenv("CORROBORATE_CACHE", str(tmp_path / "named"))
    assert location(tmp_path, settled=True) == tmp_path / "named"
