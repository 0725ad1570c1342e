"""A project of somebody's own, in a temporary folder: articles, a check that is easy to satisfy or not, settings."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

# The same examples on every machine, however slow; `make fuzz` looks for new ones.
settings.register_profile(
    "project",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")

CHECK = '''"""Two articles give different tallies."""

import re

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check
from corroborate.schemas import Story


def differing(story, word):
    found = [
        claim(article, match.start(1), match.end(1), match[1])
        for article in story.articles
        for match in re.finditer(word + r" of (\\w+)", article.text)
    ]
    for other in found[1:]:
        if other.value != found[0].value:
            rest = [c for c in found[1:] if c is not other]
            message = f"{found[0].value} is not {other.value}"
            return [Contradiction(claims=[found[0], other, *rest], subject=f"the {word}", message=message)]
    return []


@check("TST101")
def check_tallies_agree(story: Story):
    return differing(story, "tally")


@check("TST102", severity="warning")
def check_moods_agree(story: Story):
    return differing(story, "mood")
'''
BODY = "The ferry Morning Star ran aground off Kestrel Point on Monday, the coast guard said, with {}.\n"


class Project:
    """A corpus project; each method writes a file and gives its path."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("corroborate.toml", "cache = false\njobs = 1\n")
        self.write("checks/tallies_agree.py", CHECK)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def article(self, outlet: str, told: str, *, day: str = "2024-05-14", folder: str = "corpus/ferry") -> Path:
        name = outlet.lower().replace(" ", "-")
        head = f"---\noutlet: {outlet}\npublished: {day}\n---\n\n# Ferry aground\n\n"
        return self.write(f"{folder}/{name}.md", head + BODY.format(told))

    def agreeing(self) -> None:
        self.article("Harbour Herald", "a tally of twelve")
        self.article("Coast Radio", "a tally of twelve")

    def contradicting(self) -> None:
        self.article("Harbour Herald", "a tally of twelve")
        self.article("Coast Radio", "a tally of thirty")


FOREIGN = ("CORROBORATE_", "GIT_", "GITHUB_", "PYTEST_ADDOPTS", "FORCE_COLOR", "COLUMNS", "LINES")


@pytest.fixture(scope="session", autouse=True)
def _plain_environment() -> Iterator[None]:
    """No variable of whoever runs the tests reaches the program, whether in this process or in another."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(FOREIGN)]:
            patch.delenv(name)
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        patch.setenv("GIT_CONFIG_NOSYSTEM", "1")
        yield


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """An empty project, which is the working directory."""
    root = tmp_path / "newsroom"
    root.mkdir()
    monkeypatch.chdir(root)
    monkeypatch.setenv("NO_COLOR", "1")
    return Project(root)


@pytest.fixture
def cli() -> Callable[..., Result]:
    """Runs `corroborate` with arguments in this process."""
    from corroborate.cli import main

    def run(*arguments: str | Path) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return run


@pytest.fixture
def git() -> Callable[..., None]:
    """Runs git in the working directory, as somebody."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")

    def run(*arguments: str) -> None:
        name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *name, *arguments], check=True, capture_output=True)

    return run
