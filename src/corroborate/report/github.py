"""Findings as annotations of a pull request: one workflow command a line."""

from collections.abc import Iterator

from corroborate.schemas import Finding, Problem, Report

from .sides import sides
from .visible import one_line, visible
from .wording import accept, counted, outlet, place, state, title, told_by

LEVELS = {"error": "error", "warning": "warning", "note": "notice", "accepted": "notice"}


def lines(report: Report) -> Iterator[str]:
    """A line a reading problem, a finding and a notice of the ledger, then what they come to."""
    for problem in report.problems:
        yield _problem(problem, "not read")
    for finding in report.findings:
        yield _finding(finding)
    for notice in report.notices:
        yield _problem(notice, "ledger")
    counts = counted(report.findings)
    yield f"corroborate: {counts.sentence}"


def _finding(finding: Finding) -> str:
    where = {}
    if finding.claims:
        first = finding.claims[0]
        where = {"file": first.path, "line": str(first.line), "col": str(first.column)}
    name = f"{finding.code} {finding.rule}" + (" (accepted)" if finding.accepted is not None else "")
    return _command(LEVELS[state(finding)], where | {"title": name}, _body(finding))


def _body(finding: Finding) -> str:
    lines = [f"{title(finding)}."]
    for side in sides(finding):
        for claim in side.claims[:3]:
            told = f", told by {told_by(claim)}" if told_by(claim) else ""
            lines.append(f"{side.value} - {outlet(claim)}{told} ({place(claim)}): {one_line(claim.sentence.text)}")
    if finding.slip:
        lines.append(f"Likely slip: {one_line(finding.slip)}")
    if finding.doubt:
        lines.append(f"In doubt: {one_line(finding.doubt)}")
    if finding.accepted is not None:
        lines.append(f"Accepted ({finding.fingerprint}): {one_line(finding.accepted)}")
    else:
        lines.append(f"To accept: {accept(finding)}")
    return "\n".join(lines)


def _problem(problem: Problem, name: str) -> str:
    where = {"file": problem.path} | ({"line": str(problem.line)} if problem.line else {})
    return _command("error" if problem.fatal else "warning", where | {"title": name}, problem.message)


def _command(level: str, properties: dict[str, str], message: str) -> str:
    """`::error file=a.txt,line=1::message`, escaped so that nothing in it starts another command."""
    told = ",".join(f"{name}={_property(visible(value))}" for name, value in properties.items())
    return f"::{level} {told}::{_data(visible(message, lines=True))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
