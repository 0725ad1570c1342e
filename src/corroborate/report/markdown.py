"""Findings as Markdown, for the summary of a pull request."""

import re
from collections.abc import Iterator

from corroborate.schemas import Finding, Report

from .agreed import gathered
from .sides import Excerpt, excerpt, sides
from .visible import one_line
from .wording import accept, backing, counted, day, outlet, outlets, place, spot, state, summary, title, told_by, value

FULL = 25  # findings shown with their sentences; the rest are lines of a table
MARKS = {"error": "🔴", "warning": "🟡", "note": "🔵", "accepted": "⚪"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~$^=>-])")


def text(report: Report) -> str:
    """What was compared, what agrees, and every finding once."""
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    counts = counted(report.findings)
    yield f"## {'The articles contradict each other' if counts.failed else 'No contradiction fails the articles'}"
    facts, found = summary(report)
    yield from ("", f"{facts}.", "", f"**{found}.**")
    for problem in report.problems:
        yield f"- **{'Not read' if problem.fatal else 'Unclear'}**: {code(spot(problem))}: {plain(problem.message)}"
    for notice in report.notices[:FULL]:
        yield f"- **Ledger**: {code(spot(notice))}: {plain(notice.message)}"
    if len(report.notices) > FULL:
        yield f"- and {len(report.notices) - FULL} more about the ledger"
    for finding in report.findings[:FULL]:
        yield from _finding(finding)
    rest = report.findings[FULL:]
    if rest:
        yield from (
            "",
            f"<details><summary>{len(rest)} more findings</summary>",
            "",
            "| | finding | where | fingerprint |",
        )
        yield "|---|---|---|---|"
        for finding in rest:
            where = code(place(finding.claims[0])) if finding.claims else ""
            told = f"{finding.code} {plain(title(finding))}"
            yield f"| {MARKS[state(finding)]} | {told} | {where} | {code(finding.fingerprint)} |"
        yield from ("", "</details>")
    yield from _agreed(report)


def _finding(finding: Finding) -> Iterator[str]:
    name = state(finding)
    yield from ("", f"### {MARKS[name]} {name} {finding.code}: {plain(title(finding))}", "")
    for side in sides(finding):
        yield f"**{plain(side.value)}** ({side.backing})"
        yield ""
        for claim in side.claims[:3]:
            told = f", told by {plain(told_by(claim))}" if told_by(claim) else ""
            yield f"> {_quoted(excerpt(claim))}  "
            yield f"> — {plain(outlet(claim))}, {day(claim.published)}{told}, {code(place(claim))}"
            yield ""
        if more := side.claims[3:]:
            yield from (f"and {len(more)} more: {plain(', '.join(outlets(more)))}", "")
    if finding.slip:
        yield f"- Likely slip: {plain(finding.slip)}"
    if finding.doubt:
        yield f"- In doubt: {plain(finding.doubt)}"
    if finding.accepted is not None:
        yield f"- Accepted ({code(finding.fingerprint)}): {plain(finding.accepted)}"
    else:
        yield f"- To accept it: {code(accept(finding))}"


def _quoted(parts: Excerpt) -> str:
    return f"{_inline(parts.before)}<strong>{plain(parts.marked)}</strong>{_inline(parts.after)}"


def _inline(part: str) -> str:
    return " " * part.startswith(" ") + plain(part) + " " * (part.endswith(" ") and bool(part.strip()))


def _agreed(report: Report) -> Iterator[str]:
    keys = {(f.collection, f.story) for f in report.findings[:FULL]}
    agreed = gathered(report.facts, keys, 3, 3)
    best = [item for item in agreed.stories.items() if item[1]][:FULL]
    if not best:
        return
    yield from ("", "<details><summary>What the articles agree on</summary>", "")
    for (_, story), facts in best:
        yield f"- {plain(story) or 'All articles'}"
        for fact in facts:
            yield f"  - {plain(value(fact))}: {plain(fact.subject)} ({backing(fact)})"
    yield from ("", "</details>")


def plain(words: str) -> str:
    """Words as Markdown that shows them and does nothing: no markup, links, mentions or references."""
    shown = one_line(words).replace("&", "&amp;").replace("<", "&lt;")
    shown = _SPECIAL.sub(r"\\\1", shown)
    shown = (
        shown.replace("://", "&#58;//").replace("www.", "www&#46;").replace("@", "@\u200b").replace("\\#", "\\#\u200b")
    )
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", shown)


def code(words: str) -> str:
    """Words as a code span, whatever backticks or bars they hold."""
    shown = one_line(words).replace("|", "¦")
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
