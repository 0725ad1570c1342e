"""Weeks of coverage in which nothing contradicts: figures grow, days are moved, matches and hearings follow each other.

The reports are invented, and so is all that they tell; houses are named only for the form of their pages.
"""

from pathlib import Path

import pytest

from corroborate.battery import rules
from corroborate.engine import check

STORIES = sorted(path for path in Path(__file__).parent.iterdir() if path.is_dir() and path.name != "__pycache__")
WARNINGS = 10  # a story; what is in doubt is not to drown what is not


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_what_changes_is_no_contradiction(folder: Path) -> None:
    report = check(folder, rules()).report
    assert report.articles == len(list(folder.glob("*.txt")))
    assert [f.message for f in report.findings if f.severity == "error"] == []
    assert sum(f.severity == "warning" for f in report.findings) <= WARNINGS
