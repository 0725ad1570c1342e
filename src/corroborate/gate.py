"""What of the findings counts: severities as the settings have them, and which findings fail the run."""

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path

from corroborate.schemas import Finding
from corroborate.settings import Level, Override, Settings


def graded(findings: Iterable[Finding], settings: Settings, root: Path) -> Iterator[Finding]:
    """The findings with the severities that the settings give them; those switched off are left out.

    A code counts before its family, an override before the general table, a later override before an earlier one. Path
    patterns are matched against paths relative to `root`, the folder of the settings.
    """
    for finding in findings:
        level = _level(settings.severity, finding.code)
        for override in settings.overrides:
            if _holds(override, finding, root):
                level = _level(override.severity, finding.code) or level
        if level is None or level == finding.severity:
            yield finding
        elif level != "off":
            yield finding.model_copy(update={"severity": level})


def fails(finding: Finding, settings: Settings) -> bool:
    """The finding makes the run fail: an error, a warning where so set, or one of the codes or families named."""
    if finding.accepted is not None or settings.fail_on == "never":
        return False
    if isinstance(settings.fail_on, tuple):
        return finding.code in settings.fail_on or _family(finding.code) in settings.fail_on
    return finding.severity == "error" or (settings.fail_on == "warning" and finding.severity == "warning")


def _level(levels: dict[str, Level], code: str) -> Level | None:
    return levels.get(code) or levels.get(_family(code))


def _family(code: str) -> str:
    return code.rstrip("0123456789")


def _holds(override: Override, finding: Finding, root: Path) -> bool:
    """One of the two witnesses is of the outlet and under the path that the override names."""
    return any(
        (override.outlet is None or (claim.outlet or "").casefold() == override.outlet.casefold())
        and (override.path is None or _under(claim.path, override.path, root))
        for claim in finding.claims[:2]
    )


def _under(path: str, pattern: str, root: Path) -> bool:
    shown = Path(os.path.relpath(os.path.abspath(path), os.path.abspath(root))).as_posix()
    folder = pattern.rstrip("/")
    return fnmatch(shown, pattern) or shown == folder or shown.startswith(folder + "/")
