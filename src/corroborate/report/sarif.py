"""Findings as SARIF 2.1.0, for code scanning services and editors."""

import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from corroborate.rules import Rule
from corroborate.schemas import Claim, Finding, Problem, Report

from .visible import escaped_json, visible
from .wording import day, outlet, title, told_by

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
Object = dict[str, Any]


def text(report: Report, rules: Sequence[Rule]) -> str:
    """The report as one SARIF log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, rules)]}
    return escaped_json(json.dumps(log, ensure_ascii=False, indent=1))


def _run(report: Report, rules: Sequence[Rule]) -> Object:
    described = [_rule(rule) for rule in rules]
    known = {rule["id"] for rule in described}
    for finding in report.findings:
        if finding.code not in known:
            known.add(finding.code)
            described.append({"id": finding.code, "name": finding.rule, "shortDescription": {"text": finding.rule}})
    numbers = {rule["id"]: number for number, rule in enumerate(described)}
    told = (*report.problems, *report.notices)
    return {
        "tool": {"driver": {"name": "corroborate", "version": version("corroborate"), "rules": described}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": [_notification(p) for p in told]}],
        "results": [_result(finding, numbers[finding.code]) for finding in report.findings],
        "properties": {"articles": report.articles},
    }


def _rule(rule: Rule) -> Object:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": visible(rule.summary) or rule.name},
        "fullDescription": {"text": visible(rule.doc.strip(), lines=True) or rule.name},
        "help": {"text": visible(rule.doc.strip(), lines=True) or rule.name},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [rule.family]},
    }


def _result(finding: Finding, number: int) -> Object:
    told = [f"{title(finding)}."]
    told += [f"Likely slip: {visible(finding.slip)}."] if finding.slip else []
    told += [f"In doubt: {visible(finding.doubt)}."] if finding.doubt else []
    result: Object = {
        "ruleId": finding.code,
        "ruleIndex": number,
        "level": finding.severity,
        "message": {"text": " ".join(told)},
        "locations": [_location(claim) for claim in finding.claims[:1]],
        "relatedLocations": [
            {"id": i, **_location(claim), "message": {"text": _told(claim)}}
            for i, claim in enumerate(finding.claims[1:], 1)
        ],
        "partialFingerprints": {"corroborate/v1": finding.fingerprint},
        "suppressions": [],
        "properties": {
            "verdict": finding.verdict,
            "subject": visible(finding.subject),
            "story": visible(finding.story),
            "values": [visible(claim.value) for claim in finding.claims],
        },
    }
    if finding.accepted is not None:
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": visible(finding.accepted)}
        ]
    return result


def _told(claim: Claim) -> str:
    speaker = f", told by {told_by(claim)}" if told_by(claim) else ""
    return f"{outlet(claim)}, {day(claim.published)}{speaker}: {visible(claim.value)}"


def _location(claim: Claim) -> Object:
    line, column = max(1, claim.line), max(1, claim.column)
    sentence, before = claim.sentence.text, claim.start - claim.sentence.start
    region: Object = {
        "startLine": line,
        "startColumn": column,
        "endLine": line + claim.text.count("\n"),
        "endColumn": len(claim.text.rpartition("\n")[2]) + (1 if "\n" in claim.text else column),
        "charOffset": claim.start,
        "charLength": claim.end - claim.start,
        "snippet": {"text": visible(claim.text, lines=True)},
    }
    first = max(1, line - sentence[: max(0, before)].count("\n"))
    context = {
        "startLine": first,
        "endLine": max(region["endLine"], first + sentence.count("\n")),
        "snippet": {"text": visible(sentence, lines=True)},
    }
    return {
        "physicalLocation": {"artifactLocation": {"uri": uri(claim.path)}, "region": region, "contextRegion": context}
    }


def _notification(problem: Problem) -> Object:
    place: Object = {"artifactLocation": {"uri": uri(problem.path)}}
    if problem.line:
        place["region"] = {"startLine": problem.line}
    return {
        "level": "error" if problem.fatal else "warning",
        "message": {"text": visible(problem.message) or "It could not be read."},
        "locations": [{"physicalLocation": place}],
    }


def uri(path: str) -> str:
    """A path as a relative reference: "a b/ü.txt" -> "a%20b/%C3%BC.txt"."""
    encoded = quote(path.replace("\\", "/").encode("utf-8", "replace"), safe="/~")
    first = encoded.split("/", 1)[0]
    return f"./{encoded}" if ":" in first else encoded
