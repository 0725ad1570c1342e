"""`corroborate diff`: what an update of the corpus breaks, resolves and supersedes."""

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import (
    INCONSISTENT,
    MISUSED,
    NOTHING_READ,
    Progress,
    Stop,
    colourful,
    configured,
    corpus,
    told,
    width,
    write,
)

if TYPE_CHECKING:
    from corroborate.diff import Change
    from corroborate.run import Run


@click.command(short_help="Say what an update breaks and resolves.")
@click.argument("old")
@click.argument("new", required=False)
@click.option(
    "--path", type=click.Path(path_type=Path), help="The corpus, where revisions are named.  [default: as for check]"
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
def command(old: str, new: str | None, path: Path | None, form: str, color: str) -> None:
    """Say what changes from OLD to NEW: contradictions that are new, resolved or still there.

    OLD and NEW are folders, or git revisions of the corpus; without NEW, the corpus as it is now.

    \b
    corroborate diff main
    corroborate diff v1.0 HEAD
    corroborate diff corpus-last-week corpus --format json

    Exit status: 0 nothing new fails, 1 new contradictions, 2 usage or configuration, 3 nothing could be read.
    """
    from corroborate.diff import compare

    with ExitStack() as stack:
        before, after = (stack.enter_context(_run(name, path)) for name in (old, new))
        reports = before.outcome.report, after.outcome.report
        change = compare(reports[0].findings, reports[1].findings, reports[0].facts, reports[1].facts)
        paint = colourful(color)
        write(_json(change) if form == "json" else _text(change, after, paint), color=paint)
        told(after)
        failing = {finding.fingerprint for finding in after.failing}
    sys.exit(INCONSISTENT if any(finding.fingerprint in failing for finding in change.new) else 0)


@contextmanager
def _run(name: str | None, path: Path | None) -> "Iterator[Run]":
    """A run over a folder, over the corpus as it is, or as it was at a revision; the settings are those of now."""
    from corroborate.ledger import LedgerError
    from corroborate.pinned import PinsError
    from corroborate.revisions import RevisionError, checked_out
    from corroborate.rules import RuleError
    from corroborate.run import corpus_of, run
    from corroborate.settings import SettingsError

    progress = Progress()
    with ExitStack() as stack:
        try:
            if name is None or Path(name).is_dir():
                root = corpus(Path(name) if name else path)
                done = run(root, progress=progress)
            else:
                here = path or corpus_of(configured(None))
                root = stack.enter_context(checked_out(name, here))
                done = run(root, like=here, progress=progress)
        except (SettingsError, RuleError, LedgerError, PinsError, RevisionError) as error:
            raise Stop(str(error), MISUSED) from error
        finally:
            progress.end()
        stack.callback(done.close)
        if name is None and not done.outcome.report.articles:
            raise Stop(f"{root}: no article could be read", NOTHING_READ)
        yield done


def _text(change: "Change", after: "Run", color: bool) -> str:
    from corroborate.report.terminal import render_finding
    from corroborate.report.visible import one_line

    lines = []
    for finding in change.new:
        lines += [render_finding(finding, color=color, width=width()), ""]
    for title, findings in (("resolved", change.resolved), ("still there", change.kept)):
        lines += [one_line(f"{title}: {f.code} {f.message} ({', '.join(_outlets(f.claims))})") for f in findings]
    for fact in change.superseded:
        values = list(dict.fromkeys(claim.value for claim in fact.claims))
        told = f"superseded: {fact.subject}: {' -> '.join(values)} ({', '.join(_outlets(fact.claims))})"
        lines.append(one_line(told))
    counts = f"{len(change.new)} new, {len(change.resolved)} resolved, {len(change.kept)} still there"
    return "\n".join([*lines, f"{counts}; {len(change.superseded)} newly superseded"])


def _outlets(claims: Any) -> list[str]:
    return list(dict.fromkeys(claim.outlet or claim.article for claim in claims))


def _json(change: "Change") -> str:
    return json.dumps(
        {
            "new": [finding.model_dump(mode="json") for finding in change.new],
            "resolved": [finding.model_dump(mode="json") for finding in change.resolved],
            "kept": [finding.model_dump(mode="json") for finding in change.kept],
            "superseded": [fact.model_dump(mode="json") for fact in change.superseded],
        },
        ensure_ascii=False,
        indent=2,
    )
