"""What is installed is what lies in the tree, and it works in an environment that has nothing else."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = (".py", ".typed", ".tsv", ".j2", ".css", ".js", ".md", ".toml", ".yml", "gitignore")


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=False, cwd=cwd, env=environment, timeout=600)


@pytest.fixture(scope="session")
def copy(tmp_path_factory) -> Path:
    """A copy of what the wheel is made of, so that nothing lands in the tree."""
    copy = tmp_path_factory.mktemp("clone")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    left_out = shutil.ignore_patterns("__pycache__", ".*_cache", "*.egg-info")
    for name in ("src", "schemas", "checks"):
        shutil.copytree(ROOT / name, copy / name, ignore=left_out)
    return copy


@pytest.fixture(scope="session")
def wheel(copy, tmp_path_factory) -> Path:
    """The wheel, as pip builds it."""
    out = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check", "--no-deps")
    done = run(*pip, "-w", out, ".", cwd=copy)
    assert done.returncode == 0, done.stderr
    return next(out.glob("*.whl"))


def in_tree(root: Path) -> set[str]:
    """The files of a tree under the names that the wheel should give them."""
    found = set()
    for folder, name in (("src/corroborate", ""), ("schemas", "schemas/"), ("checks", "checks/")):
        for path in (root / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.name.endswith(DATA):
                found.add(f"corroborate/{name}{path.relative_to(root / folder).as_posix()}")
    return found


def test_the_wheel_holds_the_tree_and_nothing_else(wheel, copy):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == in_tree(copy)


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory) -> Path:
    """The scripts of an environment with nothing but the wheel and what it asks for."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=True)
    scripts = folder / "bin"
    pip = (sys.executable, "-m", "pip", "--python", scripts / "python", "--disable-pip-version-check")
    done = run(*pip, "install", "-q", "--no-compile", wheel, cwd=folder)
    assert done.returncode == 0, done.stderr
    return scripts


def test_command_and_plugin_work_in_an_empty_environment(installed, tmp_path):
    assert run(installed / "corroborate", "--version", cwd=tmp_path).stdout.startswith("corroborate, version ")
    assert run(installed / "corroborate", "init", "newsroom", cwd=tmp_path).returncode == 0
    here = tmp_path / "newsroom"
    assert run(installed / "corroborate", "check", cwd=here).returncode == 0
    green = run(installed / "pytest", "-q", cwd=here)
    assert green.returncode == 0, green.stdout + green.stderr
    article = here / "corpus/ferry/harbour-herald.md"
    article.write_text(
        article.read_text(encoding="utf-8").replace("on Monday with", "on Sunday with"), encoding="utf-8"
    )
    red = run(installed / "corroborate", "check", here / "corpus", cwd=tmp_path)
    assert red.returncode == 1, red.stdout + red.stderr
    assert "error[DAT101]" in red.stdout
    tests = run(installed / "pytest", "--corpus", here / "corpus", cwd=tmp_path)
    assert tests.returncode == 1, tests.stdout + tests.stderr
    assert "DAT101" in tests.stdout


def test_a_page_without_the_extra_is_a_problem_that_names_it(installed, tmp_path):
    page = "<html><body><article><h1>Ferry</h1><p>A ferry ran aground on Monday.</p></article></body></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    done = run(installed / "corroborate", "check", "page.html", cwd=tmp_path)
    assert done.returncode == 3
    assert "corroborate[html]" in done.stderr
