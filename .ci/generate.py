"""Writes what is generated and committed: a page for each rule, the help of every command, the JSON Schemas, and what
the commands in README.md print. `python .ci/generate.py --check` only says what is out of date.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from corroborate.cli import COMMANDS, main
from corroborate.commands.schema import KINDS, text
from corroborate.pinned import RULE
from corroborate.rules import Rule

ROOT = Path(__file__).resolve().parents[1]
FAMILIES = {
    "DAT": "Days, hours and lengths of time",
    "NUM": "Numbers, measures and money",
    "NAM": "Names and offices",
    "ATT": "Who said what",
    "PLC": "Places",
    "SRC": "Sources",
    "PIN": "What the desk has verified",
}
FEW = 10  # findings of which no percentage is told
LABELS = {"right": "right", "wrong": "wrong", "unlabelled": "not annotated", "contested": "contested"}

Measured = dict[str, dict[str, int]]  # by severity: how many findings had each label


def precision() -> dict[str, Measured]:
    """What `make precision` counted of each rule; empty where it has not been run."""
    path = ROOT / "docs" / "precision.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def share(rule: Rule, measured: Measured) -> str:
    """How many of a rule's findings at its severity were right; those on nothing annotated count as wrong, contested
    ones not at all.
    """
    found = measured.get(rule.severity)
    whole = sum(found.get(label, 0) for label in ("right", "wrong", "unlabelled")) if found else 0
    if found is None or not whole:
        return "not measured" if rule.severity == "note" else "none seen"
    return f"{found['right']} of {whole}" if whole < FEW else f"{100 * found['right'] / whole:.0f} % of {whole}"


def counts(rule: Rule, measured: Measured) -> list[str]:
    """The lines of a rule's page that tell how often it was right."""
    if rule.severity == "note":
        return ["Not measured: a note does not say that anything is wrong."]
    if not measured:
        return ["It reported nothing in the clusters of real news that two readers annotated."]
    return [
        "What it reported in clusters of real news that two readers annotated: right, wrong (about what is sound),",
        "about nothing that they annotated, or contested between them.",
        "",
        f"| severity | {' | '.join(LABELS.values())} |",
        f"|---|{'---|' * len(LABELS)}",
        *(f"| {at} | {' | '.join(str(found[label]) for label in LABELS)} |" for at, found in measured.items()),
    ]


def page(rule: Rule, measured: Measured) -> str:
    """A rule's page."""
    title, _, rest = rule.doc.strip().partition("\n")
    lines = [f"# {rule.code}: {title}", "", f"`{rule.name}`, severity `{rule.severity}`", ""]
    lines += [rest.strip(), ""] if rest.strip() else []
    for heading, stories in (("Agrees", rule.agrees), ("Contradicts", rule.contradicts)):
        for story in stories:
            lines += [f"## {heading}", ""] if f"## {heading}" not in lines else []
            lines += [f"- {' '.join(sentence.split())}" for sentence in story] + [""]
    lines += ["## Measured precision", "", *counts(rule, measured), ""]
    lines += ["[All rules](index.md)", ""]
    return "\n".join(lines)


def index(rules: list[Rule], measured: dict[str, Measured]) -> str:
    """The table of all rules."""
    lines = ["# Rules", "", "`corroborate explain CODE` prints the same in the terminal.", ""]
    lines += [
        "An `error` fails a run, a `warning` is shown, a `note` informs; [settings](../settings.md) change that.",
        "",
        "The last column tells how much of what a rule reported at its severity was right, in clusters of real news",
        "that two readers annotated. What they did not annotate counts as wrong, what they contest is left out; a",
        f"percentage is told from {FEW} findings on. The weights by which claims are lined up were fitted on the same",
        "clusters.",
        "",
    ]
    for family in dict.fromkeys([*FAMILIES, *(rule.family for rule in rules)]):
        some = [rule for rule in rules if rule.family == family]
        if some:
            lines += [f"## {FAMILIES.get(family, family)}", "", "| rule | what it reports | severity | right |"]
            lines += ["|---|---|---|---|"]
            lines += [
                f"| [{code}]({code}.md) | {rule.summary} | {rule.severity} | {share(rule, measured.get(code, {}))} |"
                for rule in some
                for code in [rule.code]
            ]
            lines.append("")
    return "\n".join(lines)


def commands() -> str:
    """The help of every command."""
    lines = ["# Commands", ""]
    for name in ("", *COMMANDS):
        whole = f"corroborate {name}".strip()
        lines += [f"## {whole}", "", "```text", helped(name), "```", ""]
        if name == "cache":
            for sub in ("info", "clear"):
                lines += [f"### {whole} {sub}", "", "```text", helped(name, sub), "```", ""]
    return "\n".join(lines)


def helped(*names: str) -> str:
    """What `--help` prints, at a width that no terminal changes."""
    from click.testing import CliRunner

    arguments = [name for name in names if name]
    done = CliRunner().invoke(main, [*arguments, "--help"], prog_name="corroborate", terminal_width=90)
    return done.output.rstrip()


def rules() -> list[Rule]:
    """The built-in rules with the one of the pinned facts, by code."""
    from corroborate.battery import rules as known

    return sorted([*known(), RULE], key=lambda rule: rule.code)


BLOCK = re.compile(r"(?:^`([\w./-]+)`:\n\n)?^```(\w+)\n(.*?)^```$", re.M | re.S)


def readme(source: str) -> str:
    """The README with what its commands print now.

    A block after a line with a file's name writes that file; in a `console` block each line that begins with "$ " is
    run, all in one new folder, and what follows it is replaced by what it prints.
    """
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)

        def run(match: re.Match[str]) -> str:
            nonlocal where
            name, kind, body = match.groups()
            if name:
                path = where / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(body, encoding="utf-8")
            if kind != "console":
                return match[0]
            lines = []
            for line in body.splitlines():
                if not line.startswith("$ "):
                    continue
                lines.append(line)
                where, printed = _run(line[2:], where)
                lines += printed
            return f"```console\n{''.join(line.rstrip() + chr(10) for line in lines)}```"

        return BLOCK.sub(run, source)


def _run(command: str, where: Path) -> tuple[Path, Iterator[str] | list[str]]:
    words = shlex.split(command)
    if words[0] == "cd":
        return where / words[1], []
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONPATH": ""}
    environment["PYTEST_ADDOPTS"] = "-p no:cacheprovider -p no:hypothesispytest"
    done = subprocess.run(
        words, cwd=where, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return where, [re.sub(r"in \d+\.\d\ds", "in 0.42s", line) for line in done.stdout.rstrip().splitlines()]


def generated() -> dict[Path, str]:
    """Every generated file with its text."""
    known, measured = rules(), precision()
    docs = ROOT / "docs"
    files = {docs / "rules" / f"{rule.code}.md": page(rule, measured.get(rule.code, {})) for rule in known}
    files[docs / "rules" / "index.md"] = index(known, measured)
    files[docs / "commands.md"] = commands()
    files |= {docs / "schema" / f"{kind}.schema.json": text(kind) + "\n" for kind in KINDS}
    files[ROOT / "README.md"] = readme((ROOT / "README.md").read_text(encoding="utf-8"))
    return files


def superfluous(files: dict[Path, str]) -> list[Path]:
    """Pages of rules that are gone."""
    return [path for path in sorted((ROOT / "docs" / "rules").glob("*.md")) if path not in files]


def stale() -> list[str]:
    """What is out of date, or there and not generated any more."""
    files = generated()
    found = [path for path, wanted in files.items() if not path.exists() or path.read_text(encoding="utf-8") != wanted]
    return [path.relative_to(ROOT).as_posix() for path in found + superfluous(files)]


if __name__ == "__main__":
    if "--check" in sys.argv:
        late = stale()
        sys.exit(f"out of date, run `make generate`: {', '.join(late)}" if late else 0)
    files = generated()
    for path, wanted in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8")
    for path in superfluous(files):
        path.unlink()
