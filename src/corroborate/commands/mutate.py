"""`corroborate mutate`: what share of planted errors is caught."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import Progress, battery, told, write

if TYPE_CHECKING:
    from corroborate.mutate import Trial
    from corroborate.run import Run


@click.command(short_help="Plant errors and say what is caught.")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--most", type=click.IntRange(1), default=25, show_default=True, help="Errors of each kind to plant.")
@click.option("--list", "listed", is_flag=True, help="Show each error and what caught it.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(path: Path | None, most: int, listed: bool, form: str) -> None:
    """Plant errors in copies of your articles, one at a time, and say what share of them is caught.

    Numbers, dates, names, speakers and negations are changed where at least two outlets tell the same. The articles
    themselves are not touched, and two runs plant the same errors.

    \b
    corroborate mutate
    corroborate mutate corpus/north-korea-russia --list
    """
    done = battery(path)
    trials = _trials(done, most)
    write(_json(trials) if form == "json" else _text(trials, listed))
    told(done)


def _trials(done: "Run", most: int) -> "list[Trial]":
    from corroborate.mutate import KINDS, plants, spread, tried
    from corroborate.pinned import RULE

    rules = [rule for rule in done.rules if rule is not RULE]
    stories = done.outcome.stories
    found = [(number, plant) for number, story in enumerate(stories) for plant in plants(story)]
    chosen = []
    for kind in KINDS:
        of_kind = [pair for pair in found if pair[1].kind == kind]
        chosen += [of_kind[i] for i in spread(len(of_kind), most)]
    known = _known(done)
    progress = Progress()
    trials = []
    for number, plant in sorted(chosen, key=lambda pair: pair[0]):
        trials.append(tried(stories[number], plant, rules, known))
        progress("planting", len(trials), len(chosen))
    progress.end()
    return trials


def _known(done: "Run") -> frozenset[str]:
    return frozenset(finding.fingerprint for finding in done.outcome.report.findings)


def _rows(trials: "Sequence[Trial]") -> list[tuple[str, int, int, int]]:
    from corroborate.mutate import KINDS

    rows: list[tuple[str, int, int, int]] = []
    for kind in KINDS:
        some = [trial for trial in trials if trial.plant.kind == kind]
        errors = sum(trial.severity == "error" for trial in some)
        rows.append((kind, len(some), errors, sum(trial.severity == "warning" for trial in some)))
    return [*rows, ("all", sum(row[1] for row in rows), sum(row[2] for row in rows), sum(row[3] for row in rows))]


def _text(trials: "Sequence[Trial]", listed: bool) -> str:
    from corroborate.report.visible import one_line

    lines = []
    for trial in trials if listed else ():
        said = f"{trial.severity} {', '.join(trial.codes)}" if trial.severity else "missed"
        change = f"{trial.plant.before} -> {trial.plant.after}"
        lines.append(one_line(f"{trial.path}:{trial.line}: {trial.plant.kind}: {change}: {said}"))
    lines += [""] if lines else []
    lines.append(f"{'':10}{'planted':>8}{'error':>8}{'warning':>9}{'missed':>8}{'caught':>8}")
    for kind, planted, errors, warnings in _rows(trials):
        share = f"{100 * (errors + warnings) // planted} %" if planted else "-"
        lines.append(f"{kind:10}{planted:>8}{errors:>8}{warnings:>9}{planted - errors - warnings:>8}{share:>8}")
    if not trials:
        lines.append("Nothing was planted: no fact is told by two outlets.")
    return "\n".join(lines)


def _json(trials: "Sequence[Trial]") -> str:
    kinds = {
        kind: {"planted": planted, "error": errors, "warning": warnings}
        for kind, planted, errors, warnings in _rows(trials)
    }
    rows = [
        {
            "kind": trial.plant.kind,
            "path": trial.path,
            "line": trial.line,
            "before": trial.plant.before,
            "after": trial.plant.after,
            "severity": trial.severity,
            "codes": trial.codes,
        }
        for trial in trials
    ]
    return json.dumps({"kinds": kinds, "trials": rows}, ensure_ascii=False, indent=2)
