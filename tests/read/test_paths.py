"""What a file's name says."""

from pathlib import Path

import pytest

from corroborate.read.paths import extension, shown_path, stem


@pytest.mark.parametrize(
    ("name", "ending", "bare"),
    [
        ("a.txt", ".txt", "a"),
        ("A.TXT", ".txt", "A"),
        ("a.b.html", ".html", "a.b"),
        ("a.warc.gz", ".warc.gz", "a"),
        ("a.gz", ".gz", "a"),
        ("a", "", "a"),
        ("a.", "", "a."),
        (".txt", "", ".txt"),
        (".warc.gz", ".warc.gz", ".warc.gz"),
    ],
)
def test_names(name: str, ending: str, bare: str) -> None:
    assert (extension(Path("corpus") / name), stem(Path("corpus") / name)) == (ending, bare)


def test_a_path_is_shown_from_the_working_folder_if_it_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "corpus" / "a.txt") == "corpus/a.txt"
    assert shown_path(Path("corpus/../b.txt")) == "b.txt"
    assert shown_path(tmp_path) == "."
    assert shown_path(tmp_path / "corpus" / "a.txt", tmp_path / "corpus") == "a.txt"
    assert shown_path(tmp_path / "corpus" / "a.txt", tmp_path / "other") == str(tmp_path / "corpus" / "a.txt")
