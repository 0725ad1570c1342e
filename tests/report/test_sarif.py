"""SARIF 2.1.0: the parts of the standard's schema that the logs use, and what services read from them."""

import json
from typing import Any

import jsonschema
import pytest
from builders import claim, finding, rules
from corroborate.schemas import Article, Report

from corroborate.report import write
from corroborate.report.sarif import uri


def closed(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


TEXT = {"type": "string"}
COUNT = {"type": "integer", "minimum": 0}
PLACE = {"type": "integer", "minimum": 1}
BAG = {"type": "object"}
MESSAGE = closed(["text"], text=TEXT, markdown=TEXT, id=TEXT, arguments={"type": "array", "items": TEXT})
LEVEL = {"enum": ["none", "note", "warning", "error"]}
REGION = closed(
    [],
    startLine=PLACE,
    startColumn=PLACE,
    endLine=PLACE,
    endColumn=PLACE,
    charOffset={"type": "integer", "minimum": -1},
    charLength=COUNT,
    snippet=closed([], text=TEXT),
)
LOCATION = closed(
    [],
    id={"type": "integer", "minimum": -1},
    physicalLocation=closed(
        [],
        artifactLocation=closed([], uri={"type": "string", "format": "uri-reference"}, uriBaseId=TEXT),
        region=REGION,
        contextRegion=REGION,
    ),
    message=MESSAGE,
)
LOCATIONS = {"type": "array", "items": LOCATION, "uniqueItems": True}
RULE = closed(
    ["id"],
    id=TEXT,
    name=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=closed([], level=LEVEL, enabled={"type": "boolean"}),
    properties=closed([], tags={"type": "array", "items": TEXT, "uniqueItems": True}),
)
RESULT = closed(
    ["message"],
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": -1},
    level=LEVEL,
    message=MESSAGE,
    locations=LOCATIONS,
    relatedLocations=LOCATIONS,
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    suppressions={
        "type": "array",
        "uniqueItems": True,
        "items": closed(
            ["kind"],
            kind={"enum": ["inSource", "external"]},
            status={"enum": ["accepted", "underReview", "rejected"]},
            justification=TEXT,
        ),
    },
    properties=BAG,
)
NOTE = closed(["message"], level=LEVEL, message=MESSAGE, locations=LOCATIONS)
RUN = closed(
    ["tool"],
    tool=closed(
        ["driver"],
        driver=closed(["name"], name=TEXT, version=TEXT, rules={"type": "array", "items": RULE, "uniqueItems": True}),
    ),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    invocations={
        "type": "array",
        "items": closed(
            ["executionSuccessful"],
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications={"type": "array", "items": NOTE},
        ),
    },
    results={"type": "array", "items": RESULT},
    properties=BAG,
)
SCHEMA = closed(
    ["version", "runs"],
    **{
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN},
    },
)


@pytest.fixture
def log(report: Report, articles: list[Article]) -> dict[str, Any]:
    return dict(json.loads(write(report, articles, rules(), "sarif")))


def test_log_fits_the_standard(log: dict[str, Any]) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.validate(log, SCHEMA, jsonschema.Draft7Validator)


def test_every_result_has_its_rule(log: dict[str, Any]) -> None:
    run = log["runs"][0]
    described = run["tool"]["driver"]["rules"]
    assert all(described[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert described[1]["shortDescription"]["text"] == "Two articles count the same thing differently."


def test_region_is_that_of_the_words(log: dict[str, Any]) -> None:
    region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 31, 40)
    assert region["snippet"]["text"] == "14 people"


def test_words_over_two_lines_end_in_the_second() -> None:
    one = finding(claim("AP", "It killed [14\npeople] there.", line=3, column=11))
    text = write(Report(articles=1, problems=(), findings=(one,), facts=()), [], [], "sarif")
    place = json.loads(text)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    ends = [place["region"][name] for name in ("startLine", "startColumn", "endLine", "endColumn")]
    assert ends == [3, 11, 4, 7]
    assert (place["contextRegion"]["startLine"], place["contextRegion"]["endLine"]) == (3, 4)


def test_other_claims_are_related(log: dict[str, Any]) -> None:
    related = log["runs"][0]["results"][0]["relatedLocations"]
    assert [one["id"] for one in related] == [1, 2]
    assert related[0]["message"]["text"] == "Rhine Post, 22 Sep 2023: 12 people"


def test_accepted_is_suppressed(log: dict[str, Any]) -> None:
    suppressed = [result["suppressions"] for result in log["runs"][0]["results"] if result["suppressions"]]
    assert suppressed == [[{"kind": "external", "status": "accepted", "justification": "the ministry corrected it"}]]


def test_unread_files_are_notified(log: dict[str, Any]) -> None:
    note = log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]
    assert note["message"]["text"] == "It is not UTF-8 text."


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("a b/ü.txt", "a%20b/%C3%BC.txt"),
        ("c:d.txt", "c%3Ad.txt"),
        ("a#b?.txt", "a%23b%3F.txt"),
        ("a\\b.txt", "a/b.txt"),
    ],
)
def test_paths_become_references(path: str, wanted: str) -> None:
    assert uri(path) == wanted
