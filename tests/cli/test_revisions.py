"""A corpus as it was: taken from git without touching anything."""

from pathlib import Path

import pytest

from corroborate.revisions import RevisionError, checked_out


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_files_are_those_of_the_revision(project, git):
    project.write("corpus/a/one.txt", "one")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    project.write("corpus/a/one.txt", "changed")
    project.write("corpus/a/two.txt", "two")
    with checked_out("HEAD", Path("corpus")) as folder:
        assert names(folder) == ["a/one.txt"]
        assert (folder / "a/one.txt").read_text(encoding="utf-8") == "one"
        kept = folder
    assert not kept.exists()
    assert Path("corpus/a/one.txt").read_text(encoding="utf-8") == "changed"


def test_a_corpus_that_was_not_there_is_empty(project, git):
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    project.write("corpus/a/one.txt", "one")
    with checked_out("HEAD", Path("corpus")) as folder:
        assert names(folder) == []


def test_links_are_not_followed(project, git):
    project.write("corpus/one.txt", "one")
    (project.root / "corpus/out.txt").symlink_to("/etc/hostname")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    with checked_out("HEAD", Path("corpus")) as folder:
        assert names(folder) == ["one.txt"]


@pytest.mark.parametrize("revision", ["nonsense", "--upload-pack=x", "HEAD~9", ""])
def test_what_is_no_revision_is_refused(project, git, revision):
    project.write("corpus/one.txt", "one")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    with pytest.raises(RevisionError), checked_out(revision, Path("corpus")):
        pass


def test_outside_of_a_repository_there_is_none(project, git, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    project.write("corpus/one.txt", "one")
    with pytest.raises(RevisionError, match="repository"), checked_out("HEAD", Path("corpus")):
        pass
