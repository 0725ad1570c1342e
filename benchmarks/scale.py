"""How time, memory and the share of planted contradictions that is found change with the size of the corpus."""

import json
import math
import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

from machine import table

from corpus import Plant, write

# One run as its own process, so that time and memory are its alone.
RUN = """
import json, resource, sys, time
from pathlib import Path
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.engine import check
since = time.perf_counter()
known = rules()
with Cache(Path(sys.argv[2])) as cache:
    report = check(Path(sys.argv[1]), known, cache=cache).report
    shown = [f for f in report.findings if f.severity != "note"]
    claims = [[f.severity, [[c.path, c.start, c.end] for c in f.claims]] for f in shown]
wall = time.perf_counter() - since
usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps({
    "wall": wall,
    "cpu": sum(u.ru_utime + u.ru_stime for u in usage),
    "parent": usage[0].ru_maxrss, "worker": usage[1].ru_maxrss,
    "articles": report.articles, "problems": len(report.problems), "findings": claims,
    "facts": report.tally.facts,
}))
"""


def scale(sizes: list[int], layout: str) -> None:
    """Prints the tables for corpora of some sizes."""
    print("\n# Scale\n")
    rows, found = [], []
    cold_times: list[tuple[int, float]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            plants = write(folder / "corpus", size, layout=layout)
            cold = _run(folder)
            warm = _run(folder)
            changed = sorted((folder / "corpus").rglob("*.txt"))[size // 2]
            changed.write_text(changed.read_text(encoding="utf-8") + "\nA dog was found alive.\n", encoding="utf-8")
            partly = _run(folder)
            cache = sum(path.stat().st_size for path in (folder / "cache").iterdir())
        cold_times.append((size, cold["cpu"]))
        rows.append(
            (
                f"{size:,}",
                *(f"{run['wall']:.1f}" for run in (cold, warm, partly)),
                f"{1000 * cold['cpu'] / size:.1f}",
                f"{warm['cpu']:.1f}",
                f"{partly['cpu']:.1f}",
                f"{max(cold['parent'], cold['worker']) / 1024:,.0f}",
                f"{cache / 1e6:,.0f}",
            )
        )
        found.append(_found(size, plants, cold))
    times = ("cold, s", "warm, s", "one changed, s", "cold, CPU ms/article", "warm, CPU s", "changed, CPU s")
    head: tuple[str, ...] = ("articles", *times, "peak MiB", "cache MB")
    table(f"check, layout {layout}", head, rows)
    for (few, least), (many, most) in pairwise(cold_times):
        print(f"Growth of CPU time from {few:,} to {many:,} articles: n^{math.log(most / least, many / few):.2f}")
    head = ("articles", "planted", "found", "share", "found as error", "other findings", "a thousand articles")
    table("Planted contradictions", head, found)


def _run(folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", RUN, "corpus", "cache"],
        cwd=folder,
        env=os.environ,
        stdout=subprocess.PIPE,
        check=True,
    )
    return dict(json.loads(done.stdout))


def _found(size: int, plants: list[Plant], run: dict[str, Any]) -> tuple[str, ...]:
    """How many planted contradictions some finding touches, and how many findings touch none."""
    places: dict[str, list[Plant]] = {}
    for plant in plants:
        places.setdefault(f"corpus/{plant.path}", []).append(plant)
    hit: dict[Plant, bool] = {}
    others = 0
    for severity, claims in run["findings"]:
        touched = [p for path, start, end in claims for p in places.get(path, ()) if p.start < end and start < p.end]
        others += not touched
        for plant in touched:
            hit[plant] = hit.get(plant, False) or severity == "error"
    share = len(hit) / len(plants) if plants else 1.0
    errors = sum(hit.values())
    return (
        f"{size:,}", f"{len(plants):,}", f"{len(hit):,}", f"{share:.1%}", f"{errors:,}",
        f"{others:,}", f"{1000 * others / size:.1f}",
    )  # fmt: skip
