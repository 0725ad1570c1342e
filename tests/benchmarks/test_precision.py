"""What the annotation of a cluster says of findings, and the table that is made of it."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from precision import LABELS, counted, precision

FERRY = "The ferry Ostara sank off Torvik on Monday, carrying {} lorries, the coast guard said.\n"


def evidence(doc: str, quote: str, value: str) -> dict[str, str]:
    return {"doc": doc, "quote": quote, "value": value}


def cluster(gold: Path, *facts: dict[str, Any]) -> Path:
    """A gold folder with one cluster of two articles that give two numbers."""
    articles = gold / "clusters" / "ferry"
    articles.mkdir(parents=True)
    for name, number in (("a.txt", "twelve"), ("b.txt", "thirty")):
        (articles / name).write_text(f"Ferry sinks\n\n{FERRY.format(number)}", encoding="utf-8")
    (gold / "clusters-gold").mkdir()
    lines = "".join(json.dumps(fact) + "\n" for fact in facts)
    (gold / "clusters-gold" / "ferry.jsonl").write_text(lines, encoding="utf-8")
    return gold


def lorries(verdict: str, *, values: tuple[str, str] = ("12", "30"), contested: bool = False) -> dict[str, Any]:
    told = [
        evidence("a.txt", "carrying twelve lorries", values[0]),
        evidence("b.txt", "carrying thirty lorries", values[1]),
    ]
    return {"verdict": verdict, "contested": contested, "evidence": told}


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ([lorries("contradiction")], "right"),
        ([lorries("contradiction", contested=True)], "right"),
        ([lorries("contradiction", values=("12", "12"))], "unlabelled"),
        ([lorries("compatible")], "wrong"),
        ([lorries("agree")], "wrong"),
        ([lorries("agree"), lorries("contradiction")], "right"),
        ([lorries("compatible", contested=True)], "contested"),
        ([], "unlabelled"),
        ([{"verdict": "agree", "evidence": [evidence("a.txt", "carrying twelve lorries", "12")]}], "unlabelled"),
    ],
)
def test_a_finding_is_labelled_by_the_facts_that_it_touches(
    tmp_path: Path, facts: list[dict[str, Any]], wanted: str
) -> None:
    counts = counted(cluster(tmp_path, *facts), ["ferry"])
    assert counts == {("NUM101", "error"): {wanted: 1}}


def test_the_table_gives_each_rule_and_severity_its_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "precision.toml"
    precision(cluster(tmp_path / "gold", lorries("contradiction")), table)
    assert tomllib.loads(table.read_text(encoding="utf-8")) == {
        "NUM101": {"error": {**dict.fromkeys(LABELS, 0), "right": 1}}
    }
    assert "1 clusters" in table.read_text(encoding="utf-8")
    assert "| all, error   |     1 |" in capsys.readouterr().out
