"""What cannot be read is told by name and reason; the rest of the corpus is read."""

import os
import sys
from pathlib import Path

import pytest
from corroborate.schemas import Document, Problem
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corroborate.read import corpus, document, files
from corroborate.report.json import as_json

from .conftest import BODY

CASES: list[tuple[dict[str, str | bytes], str, int | None, str]] = [
    ({"a.txt": b""}, "a.txt", None, "empty"),
    ({"a.txt": " \n\t\n"}, "a.txt", None, "empty"),
    ({"a.txt": b"%PDF-1.7 ..."}, "a.txt", None, "PDF"),
    ({"a.txt": b"one\ntwo\0three"}, "a.txt", 2, "binary"),
    ({"a.txt": b"caf\xe9 \x81\x8d\x90 \xff\xfe\n"}, "a.txt", 1, "UTF-8"),
    ({"a.docx": b"PK"}, "a.docx", None, "not read"),
    ({"a.txt": BODY, "a.meta.yaml": "outlet: [x\n"}, "a.meta.yaml", 2, "YAML"),
    ({"a.txt": BODY, "a.meta.yaml": "title: x\npublished: soon\n"}, "a.meta.yaml", 2, "a date such as"),
    ({"a.txt": BODY, "a.meta.yaml": "title: x\npublisher: y\n"}, "a.meta.yaml", 2, "unknown field"),
    ({"a.txt": BODY, "a.meta.yaml": "x: &a [*a]\n"}, "a.meta.yaml", 1, "not allowed"),
    ({"a.md": f"---\ntitle: x\ndate: someday\n---\n{BODY}"}, "a.md", 3, "a date such as"),
    ({"b.meta.yaml": "title: x\n"}, "b.meta.yaml", None, "no article beside"),
    ({"a.json": '{"headline": "x",\n'}, "a.json", 2, "valid JSON"),
    ({"a.json": '{"headline": "x"}'}, "a.json", None, "no text"),
    ({"a.json": "3"}, "a.json", None, "Expected an object"),
    ({"a.jsonl": '{"text": "x y z."}\nnope\n'}, "a.jsonl", 2, "valid JSON"),
    ({"a.html": "<html><body></body></html>"}, "a.html", None, "No article"),
    ({"a.warc": b"nonsense"}, "a.warc", None, ""),
    (
        {"a.txt": "Der Mann und die Frau haben das Haus in der Stadt nicht mit dem Geld von der Bank gekauft, " * 3},
        "a.txt",
        None,
        "German",
    ),
]


@pytest.mark.parametrize(("given", "path", "line", "reason"), CASES)
def test_a_problem_names_its_file_and_the_rest_is_read(folder, given, path, line, reason) -> None:  # type: ignore[no-untyped-def]
    found = folder({**given, "good.txt": BODY})
    problems = [one for one in found if isinstance(one, Problem)]
    assert [(one.path, one.line, one.fatal) for one in problems] == [(path, line, True)]
    assert reason in problems[0].message
    assert "good" in [one.id for one in found if isinstance(one, Document)]


def test_every_file_is_an_article_or_a_problem(folder, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    given = {name: content for case, *_ in CASES[:7] for name, content in case.items()}
    found = folder({f"{n}/{name}": content for n, (name, content) in enumerate(given.items())})
    assert len(found) == len(files(tmp_path / "corpus"))


def test_a_large_file_is_refused(folder, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with (tmp_path / "corpus" / "a.txt").open("wb") as file:
        file.truncate(50_000_000)
    assert [one.message for one in folder({})] == ["It is larger than 20 MB."]


def test_nothing_outside_the_corpus_is_read(folder, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "secret.txt").write_text(BODY)
    root = tmp_path / "corpus"
    os.symlink(tmp_path / "secret.txt", root / "out.txt")
    os.symlink(root / "gone.txt", root / "broken.txt")
    os.symlink(tmp_path, root / "folder")
    found = folder({"good.txt": BODY})
    assert [one.id for one in found if isinstance(one, Document)] == ["good"]
    assert sorted(one.path for one in found if isinstance(one, Problem)) == ["broken.txt", "folder", "out.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
def test_what_is_no_file_is_not_waited_for(folder, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    os.mkfifo(tmp_path / "corpus" / "pipe.txt")
    (tmp_path / "corpus" / "folder.txt").mkdir()
    found = folder({"good.txt": BODY})
    assert [one.id for one in found if isinstance(one, Document)] == ["good"]
    assert [one.path for one in found if isinstance(one, Problem)] == ["pipe.txt"]


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are text there")
@pytest.mark.parametrize("name", [b"\xff\xfe.txt", b"a\nb.txt", b"\x1b[2J.txt", "e\u0301 \u202e.txt".encode()])
def test_any_name_of_a_file_is_told(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_text(BODY)
    [found] = corpus(tmp_path)
    assert isinstance(found, Document)
    assert as_json(found)


def test_a_missing_path_is_a_problem(tmp_path: Path) -> None:
    [problem] = corpus(tmp_path / "nowhere")
    assert isinstance(problem, Problem)
    assert "no such" in problem.message.lower()


SUFFIXES = [".txt", ".md", ".html", ".json", ".jsonl", ".warc", ".txt.meta.yaml"]
PIECES = st.sampled_from(
    [
        b"---\n",
        b"title: x\n",
        b"{",
        b"}",
        b'"text": "',
        b"<p>",
        b"</p>",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\0",
        b"\r",
        b"\n\n",
        b"a: &b\n",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=12).map(b"".join)), st.sampled_from(SUFFIXES))
def test_any_bytes_are_an_article_or_a_problem(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert document(path, tmp_path)
    path.unlink()
