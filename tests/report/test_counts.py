"""Each finding stands once in each format, under the same fingerprint, and the counts agree."""

import json
import re

import pytest
from builders import FORMATS, rules, sample_articles, sample_report

from corroborate.report import FORMS, terminal, write
from corroborate.report.wording import counted

REPORT, ARTICLES = sample_report(), sample_articles()
WANTED = sorted(finding.fingerprint for finding in REPORT.findings)


def prints(form: str) -> list[str]:
    text = (
        terminal.render(REPORT, ARTICLES, verbose=1) if form == "terminal" else write(REPORT, ARTICLES, rules(), form)
    )
    if form == "html":
        return re.findall(r'id="f-([0-9a-f]{16})"', text)
    return [found for found in re.findall(r"\b[0-9a-f]{16}\b", text) if found in WANTED]


def test_every_form_is_tested() -> None:
    assert set(FORMATS) == set(FORMS)


@pytest.mark.parametrize("form", FORMATS)
def test_each_finding_stands_once(form: str) -> None:
    assert sorted(prints(form)) == WANTED


def test_all_findings_are_failed_accepted_warned_or_noted() -> None:
    counts = counted(REPORT.findings)
    assert counts == (1, 1, 1, 1)
    assert counts.total == len(REPORT.findings) == counts.failed + counts.accepted + counts.warned + counts.noted


def test_counts_agree_over_formats() -> None:
    counts = counted(REPORT.findings)
    told = {form: write(REPORT, ARTICLES, rules(), form) for form in FORMATS}
    assert json.loads(told["json"])["counts"] == {"total": counts.total, **counts._asdict()}
    results = json.loads(told["sarif"])["runs"][0]["results"]
    open_errors = [r for r in results if r["level"] == "error" and not r["suppressions"]]
    assert (len(results), len(open_errors)) == (counts.total, counts.failed)
    assert sum(bool(r["suppressions"]) for r in results) == counts.accepted
    assert len(re.findall("^::error ", told["github"], re.M)) == counts.failed + len(REPORT.problems)
    assert len(re.findall("^::notice ", told["github"], re.M)) == counts.noted + counts.accepted
    for state, number in zip(("error", "warning", "note", "accepted"), counts, strict=True):
        assert told["html"].count(f'data-state="{state}"') == number
        assert told["markdown"].count(f" {state} ") >= number
    for form in ("terminal", "markdown", "html", "github"):
        assert counts.sentence in told[form].replace("\n  ", " ")


def test_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="no report format 'pdf'"):
        write(REPORT, ARTICLES, rules(), "pdf")
