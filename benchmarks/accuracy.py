"""Accuracy against gold data that is not part of the project.

The environment variable CORROBORATE_GOLD names a folder with the scorers (`score_dates.py`, ...) and their data; each
calls the program as a person would and prints its own figures. The precision of each rule is counted besides, and
written to docs/precision.toml.
"""

import os
import subprocess
import sys
from pathlib import Path

from precision import precision

VARIABLE = "CORROBORATE_GOLD"
SCORERS = (  # what is measured, the scorer and its arguments
    ("Contradictions in news clusters", "score_clusters.py", ("clusters", "clusters-gold")),
    ("Dates", "score_dates.py", ("dates/timebank.jsonl",)),
    ("Quantities", "score_quantities.py", ("quantities/newsquant.json",)),
    ("Attributions", "score_attributions.py", ("attributions/polnear.jsonl",)),
    ("Names", "score_names.py", ("names/pairs.csv",)),
)
SECONDS = 600  # for one scorer


def accuracy(*, scorers: bool = True) -> None:
    """Prints the precision of each rule and, if asked to, what each scorer says, or why nothing is measured."""
    print("\n# Accuracy\n")
    folder = os.environ.get(VARIABLE)
    if not folder:
        print(f"Not measured: {VARIABLE} does not name a folder of gold data and scorers.")
        return
    if Path(folder, "clusters-gold").is_dir():
        precision(Path(folder))
    for title, scorer, arguments in SCORERS if scorers else ():
        path = Path(folder, scorer)
        if not path.is_file():
            print(f"## {title}\n\nNot measured: there is no {scorer}.\n")
            continue
        print(f"## {title}\n\n```\n{_scored(path, arguments)}\n```\n", flush=True)


def _scored(path: Path, arguments: tuple[str, ...]) -> str:
    environment = {**os.environ, "CORROBORATE": f"{sys.executable} -m corroborate"}
    try:
        done = subprocess.run(
            [sys.executable, path.name, *arguments],
            cwd=path.parent,
            env=environment,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        return f"no result within {SECONDS} seconds"
    return (done.stdout.strip() or done.stderr.strip()[-500:]) if done.returncode == 0 else done.stderr.strip()[-500:]
