"""A file is written whole, or what stood there before stays."""

import os
from pathlib import Path

import pytest

from corroborate.saving import save


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    for text in ("first ✓\n", "second\n"):
        save(file, text)
        assert file.read_text(encoding="utf-8") == text
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    save(file, "old\n")
    with pytest.raises(UnicodeEncodeError):
        save(file, "new \ud800\n")
    assert file.read_text(encoding="utf-8") == "old\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_rights_and_links_are_kept(tmp_path: Path) -> None:
    file, link = tmp_path / "ledger.yaml", tmp_path / "link.yaml"
    save(file, "old\n")
    file.chmod(0o640)
    link.symlink_to(file)
    save(link, "new\n")
    assert link.is_symlink()
    assert (file.read_text(encoding="utf-8"), file.stat().st_mode & 0o777) == ("new\n", 0o640)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        save(tmp_path / "missing" / "report.html", "text")


def test_what_is_no_plain_file_is_written_in_place() -> None:
    save(Path(os.devnull), "text")
