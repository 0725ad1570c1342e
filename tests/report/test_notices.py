"""What is to be said of the ledger stands in every format, with its place, and is no reading problem."""

import json

import pytest
from builders import FORMATS, rules
from corroborate.schemas import Article, Problem, Report

from corroborate.report import markdown, terminal, write

MESSAGE = "The entry for NUM102 matches no finding."
FEW = Report(articles=1, problems=(), findings=(), facts=())


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_it(form: str, report: Report, articles: list[Article]) -> None:
    text = " ".join(write(report, articles, rules(), form).split())
    assert text.count(MESSAGE) == 1
    assert "corpus/accepted.yaml" in text
    assert MESSAGE not in write(report.model_copy(update={"notices": ()}), articles, rules(), form)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_people_are_told_the_line(form: str, report: Report, articles: list[Article]) -> None:
    assert "corpus/accepted.yaml:7" in write(report, articles, rules(), form)


def test_services_are_told_the_line(report: Report) -> None:
    told = json.loads(write(report, [], rules(), "sarif"))["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert [note["level"] for note in told] == ["error", "warning"]
    assert told[1]["locations"][0]["physicalLocation"]["region"] == {"startLine": 7}
    assert f"::warning file=corpus/accepted.yaml,line=7,title=ledger::{MESSAGE}" in write(report, [], [], "github")
    notices = [line for line in write(report, [], [], "ndjson").splitlines() if '"type":"notice"' in line]
    assert [json.loads(line)["line"] for line in notices] == [7]


def test_the_command_line_tells_it_on_standard_error_instead(report: Report) -> None:
    assert MESSAGE not in terminal.render(report)


def test_a_ledger_full_of_stale_entries_does_not_fill_a_summary() -> None:
    stale = tuple(Problem(path="accepted.yaml", line=i, message=f"entry {i}", fatal=False) for i in range(1, 2001))
    report = FEW.model_copy(update={"notices": stale})
    assert "and 1975 more about the ledger" in markdown.text(report)
    page = write(report, [], [], "html")
    assert "and 1900 more" in page
    assert "entry 2000" not in page
