"""One run as people ask for it: settings, rules, engine, pinned facts and ledger together.

Shared by the command line and pytest.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from corroborate import gate, ledger, pinned
from corroborate.battery import rules
from corroborate.cache import Cache, location
from corroborate.engine import Outcome, Progress, check
from corroborate.read.folder import loose
from corroborate.read.paths import shown_path
from corroborate.rules import Rule
from corroborate.schemas import Article, Finding, Problem
from corroborate.settings import OWN_CHECKS, Loaded, load, settled
from corroborate.summary import Order, order
from corroborate.told import place

FEW = 3  # files that a notice names
DAY = "CORROBORATE_TODAY"  # the environment variable that gives the run's date, as --today does


@dataclass(frozen=True)
class Run:
    """An outcome with the settings and rules that made it; `close` it when nothing more is asked of the outcome."""

    root: Path
    outcome: Outcome
    loaded: Loaded
    rules: tuple[Rule, ...]
    cache: Cache
    verified: tuple[Article, ...] = field(default=())  # the pinned facts, as articles

    @property
    def failing(self) -> list[Finding]:
        """The findings that fail the run."""
        return [f for f in self.outcome.report.findings if gate.fails(f, self.loaded.settings)]

    @property
    def failed(self) -> bool:
        """Some finding fails the run, or something could not be read or checked."""
        return bool(self.failing or self.outcome.report.problems or self.outcome.crashes)

    @property
    def articles(self) -> Sequence[Article]:
        """All that claims may stand in: the articles read, then the pinned facts."""
        return [*self.outcome.articles, *self.verified] if self.verified else self.outcome.articles

    def close(self) -> None:
        """Ends the cache, from which facts and articles are loaded."""
        self.cache.close()


def configured(root: Path | None, start: Path, options: Mapping[str, Any] | None = None) -> Loaded:
    """The settings for a corpus: those that hold where it lies, else those that hold in `start`, else the defaults.

    `options` replaces fields by what was given on the command line. Raises SettingsError.
    """
    loaded = (settled(root) if root is not None else None) or load(start)
    return loaded.with_options(options or {})


def trusted(loaded: Loaded, start: Path) -> bool:
    """The checks that the settings name may be run: whoever works in `start` works in their project.

    Checks are code, and a folder of somebody else's articles may bring some along.
    """
    return start.resolve().is_relative_to(loaded.root.resolve())


def battery(loaded: Loaded, start: Path) -> list[Rule]:
    """All rules that hold under some settings, by code; a person's own only from within their project.

    Raises RuleError and SettingsError.
    """
    if not trusted(loaded, start):
        return sorted([*rules(), pinned.RULE], key=lambda rule: rule.code)
    named = loaded.settings.checks
    folders = [loaded.root / name for name in named] if named is not None else []
    usual = loaded.root / OWN_CHECKS
    known = rules(folders, usual=usual if named is None and usual.is_dir() else None)
    known = sorted([*known, pinned.RULE], key=lambda rule: rule.code)
    loaded.check_codes(rule.code for rule in known)
    return known


def corpus_of(loaded: Loaded) -> Path:
    """The corpus that the settings name, relative to the working directory where it lies in it."""
    return Path(os.path.relpath(loaded.root / loaded.settings.corpus))


def run(
    root: Path,
    *,
    like: Path | None = None,
    start: Path | None = None,
    options: Mapping[str, Any] | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> Run:
    """Checks the corpus under `root`. `today` (else the environment's, else the system's) decides what has expired.

    `like` is the corpus of which `root` is an earlier state, somewhere else: its settings hold, and paths are told as
    if the articles lay there.

    Raises SettingsError, RuleError, LedgerError and PinsError, each with file and line.
    """
    here = start or Path.cwd()
    loaded = configured(like or root, here, options)
    known = battery(loaded, here)
    home = root if root.is_dir() else root.parent
    book, facts = home / ledger.FILE, home / pinned.FILE
    entries = ledger.load(book)
    pins = pinned.load(facts, shown_path(facts))
    settings = loaded.settings
    cache = Cache(location(loaded.root, settled=loaded.source is not None) if settings.cache and like is None else None)
    try:
        engaged = [rule for rule in known if rule is not pinned.RULE]
        beside = loose(root)
        across = settings.across or beside.folders == 1  # an article dropped beside the only folder is meant for it
        outcome = check(root, engaged, across=across, jobs=settings.jobs, cache=cache, progress=progress)
        findings = list(outcome.report.findings)
        if pins:
            findings += pinned.held(pins, outcome.stories, engaged)
        if like is not None:
            findings = [_moved(finding, shown_path(root), shown_path(like)) for finding in findings]
        findings = list(gate.graded(findings, settings, loaded.root))
        findings, notices = ledger.settle(findings, entries, shown_path(book), today or _today())
    except BaseException:
        cache.close()
        raise
    if not trusted(loaded, here) and _own_checks(loaded):
        said = f"The checks of {loaded.root} are code and were not run; start in that folder to run them."
        outcome = replace(outcome, notices=(*outcome.notices, said))
    if like is None and not across and beside.folders:
        names = beside.names
        shown = ", ".join(names[:FEW]) + (f" and {len(names) - FEW} more" if len(names) > FEW else "")
        said = f"Compared with no article of the folders beside it: {shown}; move it into one, or use --across."
        outcome = replace(outcome, notices=(*outcome.notices, said))
    outcome = _with(outcome, sorted(findings, key=_order), notices)
    return Run(root, outcome, loaded, tuple(known), cache, tuple(pin.article for pin in pins))


def _own_checks(loaded: Loaded) -> bool:
    return bool(loaded.settings.checks) or (loaded.root / OWN_CHECKS).is_dir()


def _with(outcome: Outcome, findings: Sequence[Finding], notices: Sequence[Problem]) -> Outcome:
    report = outcome.report.model_copy(update={"findings": tuple(findings), "notices": tuple(notices)})
    return replace(outcome, report=report)


def _moved(finding: Finding, here: str, there: str) -> Finding:
    claims = [claim.model_copy(update={"path": there + claim.path.removeprefix(here)}) for claim in finding.claims]
    return finding.model_copy(update={"claims": tuple(claims)})


def _order(finding: Finding) -> Order:
    return order(finding, finding.story, place(finding))


def _today() -> date:
    return ledger.day(os.environ.get(DAY, "")) or date.today()
