"""Mutation testing of `corroborate.values`: does some test fail when the code is changed?

Usage: python tests/mutation/run.py [MODULE | MODULE.FUNCTION ...] [--jobs N] [--list] [--folder FOLDER]

mutmut changes a copy of the project, one small change at a time, and runs tests/values on each. Told is how many
changes a module had, how many the tests noticed, and how many of the others are explained in `equivalent.txt`, because
they change nothing that can be observed. What is left is printed, and the status is 1 then. Needs the extra `mutation`.
"""

import argparse
import ast
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
EXPLAINED = Path(__file__).with_name("equivalent.txt")
AREA = "corroborate/values"
SURVIVED = {0: "survived", 5: "not run", 33: "not run"}  # exit codes of pytest
EXAMPLES = 10  # that a property is tried with
UNKNOWN = {None, 2, 4}  # not checked, interrupted, misused
SETTINGS = f"""\
[tool.mutmut]
source_paths = ["src/corroborate"]
only_mutate = ["src/{AREA}/*.py"]
also_copy = ["tests", "conftest.py"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-p", "no:corroborate"]
pytest_add_cli_args_test_selection = ["tests/values"]

[tool.pytest.ini_options]
addopts = "--import-mode=importlib"
disable_test_id_escaping_and_forfeit_all_rights_to_community_support = true
"""

# What functions remember of one test must not hide from the next what it runs and what a change does.
FORGETTING = """\
import sys


def pytest_runtest_setup():
    for name in [name for name in sys.modules if name.startswith("corroborate.values")]:
        for value in vars(sys.modules[name]).values():
            if hasattr(value, "cache_clear"):
                value.cache_clear()
"""


class Mutant(NamedTuple):
    """A change: where it was made, the lines as they were and as they became, and what came of it."""

    module: str
    function: str
    before: str
    after: str
    result: str

    def __str__(self) -> str:
        return f"{self.module}.{self.function}: {self.before} -> {self.after}"


def main() -> int:
    """Runs what the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--folder", type=Path, help="where the copy is made and kept; by default a temporary folder")
    parser.add_argument("--list", action="store_true", help="every mutant that survived, explained or not")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        copy(folder)
        patterns = [_pattern(name) for name in given.modules]
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(given.jobs), *patterns]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            sys.exit(done.stdout[-2000:])
        mutants = list(results(folder, given.modules))
    return report(mutants, explained(EXPLAINED), everything=given.list)


def _pattern(name: str) -> str:
    """What mutmut calls the changes of a module or of a function in it."""
    module, _, function = name.partition(".")
    return f"corroborate.values.{module}." + (f"x_{function}__mutmut_*" if function else "*")


def copy(folder: Path) -> None:
    """The package as it is imported, its tests and mutmut's settings."""
    package = folder / "src" / "corroborate"
    for source, target in (
        (ROOT / "src" / "corroborate", package),
        (ROOT / "schemas", package / "schemas"),
        (ROOT / "checks", package / "checks"),
        (ROOT / "tests" / "values", folder / "tests" / "values"),
    ):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    fewer = re.sub(r"max_examples=\d+", f"max_examples={EXAMPLES}", settings)
    (folder / "tests" / "conftest.py").write_text(fewer, encoding="utf-8")
    (folder / "conftest.py").write_text(FORGETTING, encoding="utf-8")
    (folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")


def results(folder: Path, modules: Sequence[str]) -> Iterator[Mutant]:
    """What came of each mutant of some modules or functions, or of all."""
    for meta in sorted((folder / "mutants" / "src" / AREA).glob("*.py.meta")):
        module = meta.name.removesuffix(".py.meta")
        functions = _functions(meta.with_suffix("").read_text(encoding="utf-8"))
        for key, code in json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].items():
            name = key.rpartition(".")[2]
            function = name.rpartition("__mutmut_")[0]
            before, after = _change(functions[f"{function}__mutmut_orig"], functions[name])
            shown = function.removeprefix("x_").replace("xǁ", "").replace("ǁ", ".")
            if modules and not {module, f"{module}.{shown}"} & {*modules}:
                continue
            result = "unknown" if code in UNKNOWN else SURVIVED.get(code, "killed")
            yield Mutant(module, shown, before, after, result)


def _functions(source: str) -> dict[str, list[str]]:
    lines = source.splitlines()
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return {n.name: [line.replace(n.name, "") for line in lines[n.lineno - 1 : n.end_lineno]] for n in nodes}


def _change(before: list[str], after: list[str]) -> tuple[str, str]:
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    gone, come = ([line[1:].strip() for line in changed if line[0] == sign] for sign in "-+")
    return " ".join(gone), " ".join(come)


def explained(path: Path) -> dict[str, str]:
    """The reason for each mutant that cannot be noticed; reasons are lines that begin with "# "."""
    reasons, reason = {}, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            reason = line.removeprefix("# ")
        elif line:
            reasons[line] = reason
    return reasons


def report(mutants: Sequence[Mutant], reasons: dict[str, str], *, everything: bool) -> int:
    """Prints the table and what is left; 1 where something is."""
    left = [mutant for mutant in mutants if mutant.result != "killed" and str(mutant) not in reasons]
    print(f"{'module':22}{'mutants':>9}{'killed':>9}{'explained':>11}{'left':>7}")
    for module in [*dict.fromkeys(mutant.module for mutant in mutants), "all"]:
        own = [mutant for mutant in mutants if module in (mutant.module, "all")]
        alive = [mutant for mutant in own if mutant.result != "killed"]
        known = sum(str(mutant) in reasons for mutant in alive)
        print(f"{module:22}{len(own):9,}{len(own) - len(alive):9,}{known:11,}{len(alive) - known:7,}")
    found = Counter(reasons[str(mutant)] for mutant in mutants if mutant.result != "killed" and str(mutant) in reasons)
    for reason, count in found.most_common():
        print(f"explained, {count}: {reason}")
    for mutant in mutants if everything else left:
        if mutant.result != "killed":
            print(f"{mutant.result}: {mutant}")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
