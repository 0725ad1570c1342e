"""Helpers for the tests of reading."""

from collections.abc import Callable
from pathlib import Path

import pytest
from corroborate.schemas import Document, Problem

from corroborate.read import corpus

BODY = (
    "The bridge over the Arl was closed after the flood, and the mayor said that it would stay closed for a month. "
    "Two workers were hurt when a part of the road fell into the river. They were taken to the hospital in Arlen."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Document | Problem]]:
    """Writes files (text or bytes by relative name) into a corpus and reads it; paths are relative to the corpus."""
    root = tmp_path / "corpus"
    root.mkdir()
    monkeypatch.chdir(root)

    def read(files: dict[str, str | bytes]) -> list[Document | Problem]:
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(corpus(root))

    return read
