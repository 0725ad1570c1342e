"""Annotations: nothing in a text may end a command or start another."""

import pytest
from builders import claim, finding
from corroborate.schemas import Problem, Report

from corroborate.report import github


def told(report: Report) -> list[str]:
    return list(github.lines(report))


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("100% sure", "::100%25 sure."),
        ("one\r\n::error::two", "::one ::error::two."),
        ("a,b: c", "::a,b: c."),
    ],
)
def test_messages_are_escaped(message: str, wanted: str) -> None:
    one = finding(claim("AP", "It was [five]."), message=message)
    first = told(Report(articles=1, problems=(), findings=(one,), facts=()))[0]
    assert wanted in first
    assert "\n" not in first


def test_properties_are_escaped() -> None:
    one = finding(claim("AP", "It was [five].").model_copy(update={"path": "a,b:c%\n.txt"}))
    assert told(Report(articles=1, problems=(), findings=(one,), facts=()))[0].startswith(
        "::error file=a%2Cb%3Ac%25 .txt,line=3,col=8,title=NUM101 counts-agree::"
    )


def test_reading_problems_are_annotated() -> None:
    problem = Problem(path="a.txt", line=3, message="It is\nempty.")
    assert told(Report(articles=0, problems=(problem,), findings=(), facts=()))[0] == (
        "::error file=a.txt,line=3,title=not read::It is%0Aempty."
    )
