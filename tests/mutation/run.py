"""Mutation testing of `corroborate.values`: does some test fail when the code is changed?

Usage: python tests/mutation/run.py [MODULE | MODULE.FUNCTION ...] [--jobs N] [--list] [--folder FOLDER]

mutmut changes a copy of the project, one small change at a time, and `forks.py` runs tests/values on each. Told is how
many changes a module had, how many the tests noticed, and how many of the others are explained in `equivalent.txt`,
because they change nothing that can be observed. What is left is printed, and so is an explanation of a change that the
tests notice or that is no longer made; the status is 1 then. Needs the extra `mutation`.
"""

import argparse
import ast
import contextlib
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
EXPLAINED = Path(__file__).with_name("equivalent.txt")
AREA = "corroborate/values"
EXAMPLES = 10  # that a property is tried with
SETTINGS = """\
[tool.mutmut]
source_paths = ["src/corroborate"]

[tool.pytest.ini_options]
addopts = "--import-mode=importlib -p no:cacheprovider -p no:corroborate -p no:randomly -p forks -q -s"
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
        folder = (given.folder or Path(temporary)).resolve()
        copy(folder)
        changes = change(folder, given.modules)
        (folder / "changes.json").write_text(json.dumps([*changes]), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "tests/values", "--forks", str(given.jobs)]
        paths = os.pathsep.join([str(folder / "src"), str(Path(__file__).parent)])
        done = subprocess.run(command, cwd=folder, env=os.environ | {"PYTHONPATH": paths}, stdout=subprocess.DEVNULL)
        if done.returncode:
            sys.exit(done.returncode)
        results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        mutants = [mutant._replace(result=results[name]) for name, mutant in changes.items()]
    asked = {*given.modules}
    reasons = {
        told: reason
        for told, reason in explained(EXPLAINED).items()
        if not asked or {told.partition(".")[0], told.partition(":")[0]} & asked
    }
    return report(mutants, reasons, everything=given.list)


def copy(folder: Path) -> None:
    """The package as it is imported, and its tests."""
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
    (folder / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")


def change(folder: Path, modules: Sequence[str]) -> dict[str, Mutant]:
    """Writes each function of some modules, or of all, with all its changes; gives those of what is asked for."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    changes = {}
    asked = {module.partition(".")[0] for module in modules}
    for path in sorted((folder / "src" / AREA).glob("*.py")):
        if asked and path.stem not in asked:
            continue
        with contextlib.chdir(folder):  # where mutmut looks for its settings
            mutated = mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
        path.write_text(mutated.code, encoding="utf-8")
        functions = _functions(mutated.code)
        for name in mutated.mutant_names:
            function = name.rpartition("__mutmut_")[0]
            shown = function.removeprefix("x_").replace("xǁ", "").replace("ǁ", ".")
            if not modules or {path.stem, f"{path.stem}.{shown}"} & {*modules}:
                before, after = _change(functions[f"{function}__mutmut_orig"], functions[name])
                changes[f"corroborate.values.{path.stem}.{name}"] = Mutant(path.stem, shown, before, after, "not run")
    return changes


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
    needed = {str(mutant) for mutant in mutants if mutant.result != "killed"}
    needless = [told for told in reasons if told not in needed]
    for told in needless:
        print(f"explained without need: {told}")
    return bool(left or needless)


if __name__ == "__main__":
    sys.exit(main())
