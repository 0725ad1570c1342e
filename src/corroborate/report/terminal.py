"""The report in a terminal: story by story, what the articles agree on, then where they differ."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len

from corroborate.agreements import Agreement, shortest
from corroborate.schemas import Article, Claim, Fact, Finding, Problem, Report, Standing

from .agreed import gathered
from .lines import Paint, underlined, wrapped
from .sides import Side, excerpt, sides, snippet
from .visible import one_line
from .wording import (
    accept,
    cut,
    day,
    heading,
    listed,
    outlet,
    outlets,
    place,
    plural,
    spot,
    state,
    summary,
    tellers,
    title,
    told_by,
    value,
)

SHOWN = 3  # sentences that one side of a finding shows
AGREED = 5  # facts in agreement that a story shows
QUIET_STORIES = 6  # stories without findings whose agreement is shown
MARKS = {"corroborated": "✓", "contradicted": "✗", "single": "·", "not_compared": "–"}


def render(
    report: Report,
    articles: Sequence[Article] = (),
    *,
    color: bool = False,
    width: int = 80,
    quiet: bool = False,
    verbose: int = 0,
    notices: bool = False,
) -> str:
    """The whole report. `quiet` shows only what fails; `verbose` 1 adds notes and every compared fact, 2 all facts;
    `notices` what is to be said of the ledger, which the command line tells on standard error.
    """
    paint = Paint(color)
    lines: list[str] = []
    for problem in report.problems:
        lines += _problem(problem, "unread" if problem.fatal else "unclear", width, paint)
    for notice in report.notices if notices else ():
        lines += _problem(notice, "ledger", width, paint)
    if lines:
        lines.append("")
    hidden = {"warning", "note", "accepted"} if quiet else set() if verbose else {"note", "accepted"}
    stories: dict[tuple[str, str], list[Finding]] = {}
    for finding in report.findings:
        stories.setdefault((finding.collection, finding.story), []).append(finding)
    agreed = gathered(() if quiet else report.facts, set(stories), AGREED, QUIET_STORIES)
    for key in [*stories, *(key for key in agreed.stories if key not in stories)]:
        shown = [f for f in stories.get(key, ()) if state(f) not in hidden]
        told = agreed.stories.get(key, [])
        if not shown and not told:
            continue
        if not quiet:
            lines += [_heading(key, width, paint), ""]
            lines += _agreed(told, agreed.sizes.get(key, 0), width, paint)
        for finding in shown:
            lines += [render_finding(finding, color=color, width=width, verbose=verbose), ""]
    if verbose and not quiet:
        lines += [*_facts(report.facts, width, paint, why=False, singles=verbose > 1), ""]
    if agreed.more and not verbose:
        lines += [f"… and {plural(agreed.more, 'more story')} without findings", ""]
    return "\n".join(lines + _summary(report, quiet, hidden, width, paint))


def render_finding(finding: Finding, *, color: bool = False, width: int = 80, verbose: int = 0) -> str:
    """One finding: what is wrong, each side's sentences with the words underlined, what to do. No final line break."""
    paint, name = Paint(color), state(finding)
    head, *more = wrapped(f"{name}[{finding.code}]: {title(finding)}", width, rest="  │ ")
    mark = f"{name}[{finding.code}]"
    lines = [paint(name, mark) + paint("heading", head.removeprefix(mark)), *more]
    about = cut(finding.subject, 160)
    if about and about not in title(finding):
        lines += wrapped(f"about: {about}", width, "  │ ", "  │ ")
    for number, side in enumerate(sides(finding)):
        most = len(side.claims) if verbose else SHOWN if number < 2 else 1
        lines += _side(side, most, name, width, paint)
    lines.append("  │")
    for label, text in _advice(finding):
        first, *rest = wrapped(text, width, f"  = {label} ", "  │   ")
        lines += [f"  = {paint('help', label)}{first.removeprefix(f'  = {label}')}", *rest]
    return "\n".join(_framed(line, paint) for line in lines)


def _framed(line: str, paint: Paint) -> str:
    """A line with its gutter in the style of frames."""
    gutter = line[:3] if line[:2] == "  " else ""
    return "  " + paint("frame", gutter[2:]) + line[3:] if gutter else line


def _side(side: Side, most: int, style: str, width: int, paint: Paint) -> Iterator[str]:
    yield "  │"
    for i, line in enumerate(wrapped(f"{side.value} — {side.backing}", width, "  ├ ", "  │ ")):
        yield line[:4] + paint("heading", line[4:]) if i or len(line) > 4 else line
    for claim in side.claims[:most]:
        name, where = f"{outlet(claim)}, {day(claim.published)}", place(claim)
        one = f"  │ {name}  {where}"
        if len(wrapped(one, width)) == 1:
            yield f"  │ {paint('outlet', name)}  {paint('place', where)}"
        else:
            for text, kind in ((name, "outlet"), (where, "place")):
                yield from (line[:4] + paint(kind, line[4:]) for line in wrapped(text, width, "  │ ", "  │ "))
        label = cut(claim.value, 120)
        for line in underlined(excerpt(claim), "" if label == one_line(claim.text) else label, width - 6, paint, style):
            yield f"  │   {line}".rstrip()
        if told := told_by(claim):
            yield from wrapped(f"told by {told}", width, "  │   ", "  │   ")
    if rest := side.claims[most:]:
        yield from wrapped(f"and {len(rest)} more: {listed(outlets(rest))}", width, "  │ ", "  │ ")


def _advice(finding: Finding) -> Iterator[tuple[str, str]]:
    if finding.slip:
        yield "likely slip:", one_line(finding.slip)
    if finding.doubt:
        yield "in doubt:", one_line(finding.doubt)
    if finding.accepted is not None:
        yield "accepted:", f"{one_line(finding.accepted)} ({finding.fingerprint})"
        return
    yield "why?", f"corroborate explain {finding.code}"
    yield "fine?", accept(finding)


def _problem(problem: Problem, name: str, width: int, paint: Paint) -> Iterator[str]:
    first, *rest = wrapped(f"{name}: {spot(problem)}: {one_line(problem.message)}", width, rest="  │ ")
    yield paint("error" if problem.fatal else "warning", name) + first.removeprefix(name)
    yield from rest


def _heading(key: tuple[str, str], width: int, paint: Paint) -> str:
    line = wrapped(heading(*key), width - 8)[0]
    return (
        paint("frame", "━━ ") + paint("heading", line) + paint("frame", " " + "━" * max(3, width - cell_len(line) - 4))
    )


def _agreed(facts: Sequence[Agreement], size: int, width: int, paint: Paint) -> Iterator[str]:
    if not facts:
        return
    yield paint("heading", "The articles agree on")
    for fact in facts:
        told = _tellers(tellers(fact), fact)
        yield from _told("corroborated", cut(value(fact), 48), told, fact.shortest, width, paint)
    if size > len(facts):
        yield f"  … and {plural(size - len(facts), 'more fact')}"
    yield ""


def _fact(fact: Fact, width: int, paint: Paint) -> Iterator[str]:
    values = list(dict.fromkeys(cut(claim.value, 48) for claim in fact.claims))
    said = " / ".join(values[:3]) if fact.standing in ("contradicted", "not_compared") else cut(value(fact), 48)
    yield from _told(fact.standing, said, _tellers(outlets(fact.claims), fact), shortest(fact), width, paint)


def _tellers(names: Sequence[str], fact: Fact | Agreement) -> str:
    return listed(names, 3) + (f" · {plural(fact.origins, 'origin')}" if fact.outlets > 1 else "")


def _told(standing: Standing, said: str, told: str, claim: Claim | None, width: int, paint: Paint) -> Iterator[str]:
    """One fact: its value and who tells it, then the words of one article."""
    style = "error" if standing == "contradicted" else "agreed" if standing == "corroborated" else "frame"
    for i, line in enumerate(wrapped(f"{said}  {told}", width, "  x ", "    ")):
        start = len(said) if line[4:].startswith(said) else 0
        shown = paint("heading", line[4 : 4 + start]) + paint("place", line[4 + start :])
        yield line if i else f"  {paint(style, MARKS[standing])} {shown}"
    for line in wrapped("".join(snippet(claim, width - 6)), width, "    ", "    ")[:1] if claim else ():
        yield paint("frame", line)


def render_facts(report: Report, why: bool, *, color: bool = False, width: int = 80) -> str:
    """Every fact, story by story; `why` adds why claims were put together and which near-matches were not."""
    paint = Paint(color)
    lines = [*_facts(report.facts, width, paint, why=why, singles=True)]
    return "\n".join([*lines, "", *wrapped(summary(report)[0], width)])


def _facts(facts: Iterable[Fact], width: int, paint: Paint, *, why: bool, singles: bool) -> Iterator[str]:
    order = list(MARKS)
    for key, group in groupby(facts, key=lambda fact: (fact.collection, fact.story)):
        told = sorted(
            (f for f in group if singles or f.standing != "single"),
            key=lambda f: (order.index(f.standing) if f.standing != "contradicted" else -1, -f.origins, -f.outlets),
        )
        if told:
            yield _heading(key, width, paint)
        for fact in told:
            yield from _fact(fact, width, paint)
            if fact.standing == "not_compared" and fact.reason:
                yield from wrapped(f"not compared: {one_line(fact.reason)}", width, "    ", "    ")
            if fact.verdict in ("compatible", "superseded") and fact.kind in ("number", "date") and fact.reason:
                yield from wrapped(f"{fact.verdict}: {one_line(fact.reason)}", width, "    ", "      ")
            if why:
                together = [f"because {one_line(reason)}" for reason in fact.why]
                apart = [f"not with {one_line(reason)}" for reason in fact.rejected]
                for reason in together + apart:
                    yield from wrapped(reason, width, "    ", "      ")


def _summary(report: Report, quiet: bool, hidden: set[str], width: int, paint: Paint) -> list[str]:
    facts, found = summary(report)
    states = [state(finding) for finding in report.findings]
    unseen = [plural(states.count(name), name) for name in ("warning", "note") if name in hidden and name in states]
    unseen += [f"{states.count('accepted')} accepted"] if "accepted" in hidden and "accepted" in states else []
    how = "without -q" if quiet else "with -v"
    if unseen:
        found += f" ({', '.join(unseen)} not shown; {how})"
    worst = next((name for name in ("error", "warning") if name in states), "agreed")
    lines = [] if quiet else wrapped(facts, width, rest="  ")
    return lines + [paint(worst, line) for line in wrapped(found, width, rest="  ")]
