"""What happens to the cache in the middle of a run harms no run."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from corroborate import cache_file
from corroborate.cache import Cache, info
from corroborate.cache_file import FILE

KEY, OTHER = b"k" * 32, b"o" * 32
BODY = Random(1).randbytes(300_000)
USES: list[Callable[[Cache], object]] = [
    lambda cache: cache.get(KEY),
    lambda cache: cache.known([KEY, OTHER]),
    lambda cache: list(cache.bodies([KEY, None, OTHER])),
    lambda cache: (cache.put(OTHER, b"other"), cache.flush()),
]


def filled(folder: Path) -> Path:
    with Cache(folder) as cache:
        cache.put(KEY, BODY)
    return folder / FILE


@pytest.mark.parametrize("use", USES, ids=["get", "known", "bodies", "flush"])
def test_damage_while_it_is_in_use(tmp_path: Path, use: Callable[[Cache], object]) -> None:
    path = filled(tmp_path)
    with Cache(tmp_path) as cache:
        path.write_bytes(Random(2).randbytes(path.stat().st_size))
        use(cache)
        cache.put(KEY, b"new")
        cache.flush()
        assert cache.get(KEY) == b"new"
        assert not cache.kept
        assert len(cache.notices) == 1
        assert str(path) in cache.notices[0]
    with Cache(tmp_path) as cache:
        assert cache.get(KEY) is None
        assert cache.kept


def test_a_file_that_somebody_holds_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path)
    monkeypatch.setattr(cache_file, "PATIENCE", 0)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA journal_mode = DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        with Cache(tmp_path) as cache:
            assert cache.get(KEY) == BODY
            cache.put(OTHER, b"other")
            cache.flush()
            assert cache.get(OTHER) == b"other"
            assert not cache.kept
            assert len(cache.notices) == 1
            assert "is not written" in cache.notices[0]
    finally:
        holder.close()


def test_what_is_no_cache_holds_no_bodies(tmp_path: Path) -> None:
    path = filled(tmp_path)
    path.write_bytes(b"no database")
    found = info(tmp_path)
    assert found
    assert found.bodies == 0
