"""One run as people ask for it: settings, rules, engine and ledger together. Shared by the command line and pytest."""

from dataclasses import dataclass
from pathlib import Path

from corroborate.battery import rules
from corroborate.engine import Outcome, Progress, check
from corroborate.rules import Rule
from corroborate.settings import Loaded, load


@dataclass(frozen=True)
class Run:
    """An outcome with the settings and rules that made it."""

    outcome: Outcome
    loaded: Loaded
    rules: tuple[Rule, ...]

    @property
    def failed(self) -> bool:
        """Some finding fails the run, or something could not be read or checked."""
        settings, report = self.loaded.settings, self.outcome.report
        return any(settings.fails(f) for f in report.findings) or bool(report.problems) or bool(self.outcome.crashes)


def run(root: Path, *, start: Path | None = None, progress: Progress | None = None) -> Run:
    """Checks the corpus under `root` with the settings that hold in `start` (else in the corpus itself).

    Raises SettingsError and RuleError.
    """
    loaded = load((start or root).resolve())
    folders = [loaded.root / name for name in loaded.settings.checks]
    known = rules(folders)
    return Run(check(root, known, across=loaded.settings.across, progress=progress), loaded, tuple(known))
