"""The report that most tests of formats start from."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import builders
from corroborate.schemas import Article, Report


@pytest.fixture
def articles() -> list[Article]:
    """The articles that the report's claims stand in."""
    return builders.sample_articles()


@pytest.fixture
def report() -> Report:
    """An error, a warning, a note and an accepted error; facts of each standing; a reading problem."""
    return builders.sample_report()
