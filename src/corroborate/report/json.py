"""The report as JSON: the field names of the schemas, which stay."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic_core import PydanticSerializationError

from corroborate.schemas import Article, Fact, Finding, Problem, Record, Report, Tally

from .visible import escaped_json
from .wording import counted


def as_json(record: Record) -> str:
    """A record as one line of JSON that nothing in it can break or steer."""
    try:
        return escaped_json(record.model_dump_json())
    except PydanticSerializationError:  # lone surrogates
        return escaped_json(json.dumps(record.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")))


def whole(report: Report) -> Iterator[str]:
    """One object, in pieces: the report with every fact, a record a line. Facts are loaded one at a time."""
    yield f'{{"articles": {report.articles},\n "counts": {json.dumps(_counts(report))},\n "problems": ['
    yield from _rows(report.problems)
    yield '],\n "notices": ['
    yield from _rows(report.notices)
    yield '],\n "findings": ['
    yield from _rows(report.findings)
    yield '],\n "facts": ['
    yield from _rows(report.facts)
    yield f'],\n "tally": {(report.tally or Tally.of(report.facts)).model_dump_json()}}}'


def _rows(records: Sequence[Problem | Finding | Fact]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield ("," if number else "") + "\n  " + as_json(record)


def _counts(report: Report) -> dict[str, int]:
    counts = counted(report.findings)
    return {"total": counts.total, **counts._asdict()}


def lines(report: Report) -> Iterator[str]:
    """An object a line, each with its "type": summary, problem, notice, finding, fact."""
    summary = json.dumps({"type": "summary", "articles": report.articles, "counts": _counts(report)})
    yield summary
    groups: tuple[tuple[str, Sequence[Problem | Finding | Fact]], ...] = (
        ("problem", report.problems),
        ("notice", report.notices),
        ("finding", report.findings),
        ("fact", report.facts),
    )
    for kind, records in groups:
        for record in records:
            yield f'\n{{"type":"{kind}",{as_json(record)[1:]}'


def schemas() -> dict[str, Any]:
    """JSON Schemas (draft 2020-12) of what the commands write, by kind: article, report, finding, fact."""
    report = Report.model_json_schema(mode="serialization")
    report["properties"]["counts"] = {
        "type": "object",
        "properties": {
            name: {"type": "integer", "minimum": 0} for name in ("total", "failed", "warned", "noted", "accepted")
        },
    }
    made = {"report": report}
    records: tuple[type[Record], ...] = (Article, Finding, Fact)
    for record in records:
        made[record.__name__.lower()] = record.model_json_schema(mode="serialization")
    for schema in made.values():
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        _opened(schema)
    return made


def _opened(schema: Any) -> None:
    """More fields may join, so a reader must not refuse what it does not know."""
    if isinstance(schema, dict):
        schema.pop("additionalProperties", None) if schema.get("additionalProperties") is False else None
        for value in schema.values():
            _opened(value)
    elif isinstance(schema, list):
        for value in schema:
            _opened(value)
