"""Articles are understood on all cores, and nobody can tell."""

import json
from pathlib import Path

from corroborate.schemas import Article, Problem

from corroborate import reading
from corroborate.reading import FAULT, told


def corpus(folder: Path) -> Path:
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(f"The mayor said on 3 May 2024 that {number} boats sank.\n")
    (folder / "07.txt").write_bytes(b"\x00\x01")
    rows = [{"headline": f"Boats {number}", "body_text": f"Ada Lunde said {number} boats sank."} for number in range(9)]
    (folder / "15a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return folder


def shown(article: Article) -> str:
    return article.model_dump_json()


def test_any_number_of_processes_tells_the_same_in_the_same_order(tmp_path: Path) -> None:
    root = corpus(tmp_path)
    alone = list(told([root], shown, jobs=1))
    assert alone == list(told([root], shown, jobs=3))
    read = [Article.model_validate_json(found) for found in alone if isinstance(found, str)]
    assert len(alone) == 30 + 9
    assert [a.path for a in read] == sorted(a.path for a in read)
    assert [Path(found.path).name for found in alone if isinstance(found, Problem)] == ["07.txt"]


def test_an_article_that_is_not_understood_costs_no_other(tmp_path: Path, monkeypatch) -> None:
    def extract(document):
        if document.id == "20":
            raise RecursionError
        return whole(document)

    whole = reading.extract
    monkeypatch.setattr(reading, "extract", extract)
    found = list(told([corpus(tmp_path)], shown, jobs=2))
    assert [f.message for f in found if isinstance(f, Problem) and Path(f.path).name == "20.txt"] == [FAULT]
    assert sum(isinstance(f, str) for f in found) == 30 + 9 - 2
