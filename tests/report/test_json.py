"""JSON as the schema says, however large the report."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import jsonschema
import pytest
from builders import FORMATS, claim, fact, rules, sample_articles
from corroborate.schemas import Article, Fact, Report, Tally

from corroborate.report import pieces, write
from corroborate.report.json import schemas


def test_report_fits_its_schema(report: Report, articles: list[Article]) -> None:
    schema = schemas()["report"]
    jsonschema.Draft202012Validator.check_schema(schema)
    told = json.loads(write(report, articles, rules(), "json"))
    jsonschema.validate(told, schema)
    assert [f["code"] for f in told["findings"]] == [f.code for f in report.findings]
    assert len(told["facts"]) == 5
    assert told["tally"] == {"corroborated": 1, "contradicted": 2, "single": 1, "not_compared": 1}


def test_articles_fit_their_schema() -> None:
    schema = schemas()["article"]
    jsonschema.Draft202012Validator.check_schema(schema)
    for article in sample_articles():
        jsonschema.validate(json.loads(article.model_dump_json()), schema)


def test_schema_lets_fields_join(report: Report, articles: list[Article]) -> None:
    told = json.loads(write(report, articles, rules(), "json"))
    told["findings"][0]["later"] = 1
    jsonschema.validate(told, schemas()["report"])


def test_ndjson_is_one_object_a_line(report: Report, articles: list[Article]) -> None:
    told = [json.loads(line) for line in write(report, articles, rules(), "ndjson").splitlines()]
    assert [one["type"] for one in told] == ["summary", "problem", "notice", *["finding"] * 4, *["fact"] * 5]


class Lazy(Sequence[Fact]):
    """Facts that exist one at a time; counts how often they are gone through."""

    def __init__(self, size: int) -> None:
        self.size, self.passes = size, 0

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, index: Any) -> Any:
        raise AssertionError("facts are to be gone through, not picked")

    def __iter__(self) -> Iterator[Fact]:
        self.passes += 1
        for i in range(self.size):
            yield fact(claim("AP", "It was [five]."), claim("DW", "It was [five]."), subject=f"thing {i}")


@pytest.mark.parametrize("form", FORMATS)
def test_facts_are_gone_through_once(report: Report, articles: list[Article], form: str) -> None:
    facts = Lazy(400)
    lazy = report.model_copy(update={"facts": facts, "tally": Tally(corroborated=400)})
    assert "".join(pieces(lazy, articles, rules(), form))
    assert facts.passes <= 1
