"""How often each rule is right on annotated clusters, written to docs/precision.toml; `make generate` prints it.

A finding is right where two of its claims stand in two differing pieces of evidence of one contradiction, as a reader
annotated it; wrong where they stand in one fact that is sound; contested where the readers differed about that fact;
and unlabelled where they stand in no annotated fact, which says nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import gold
from corroborate.schemas import Finding
from machine import table

from corroborate.battery import rules
from corroborate.engine import check

TABLE = Path(__file__).resolve().parents[1] / "docs" / "precision.toml"
SEVERITIES = ("error", "warning")
LABELS = ("right", "wrong", "unlabelled", "contested")
HEAD = """\
# What the findings of each rule were on {clusters} clusters of real news that two readers annotated: right, wrong (on
# a fact known to be sound), unlabelled (on nothing that they annotated) or contested between them.
# `make precision` writes this file. The weights of alignment were fitted on the same clusters: `benchmarks/fit.py
# --folds` tells how well they do on those that they were not fitted on.
"""

Counts = dict[tuple[str, str], Counter[str]]  # by code and severity


def label(finding: Finding, known: Iterable[gold.Known]) -> str:
    """One of LABELS: what the annotation of its cluster says of a finding."""
    touched = [(fact, values) for fact in known if len(values := _told(finding, fact)) > 1]
    if any(fact.verdict == "contradiction" and len({*values}) > 1 for fact, values in touched):
        return "right"
    touched = [(fact, values) for fact, values in touched if fact.verdict != "contradiction"]
    if any(fact.contested for fact, _ in touched):
        return "contested"
    return "wrong" if touched else "unlabelled"


def _told(finding: Finding, fact: gold.Known) -> list[str]:
    """The values of the pieces of a fact's evidence in which claims of a finding stand."""
    spans = [(Path(claim.path).name, claim.start, claim.end) for claim in finding.claims]
    return [
        place.value
        for place in fact.places
        if any(doc == place.doc and start < place.end and place.start < end for doc, start, end in spans)
    ]


def counted(folder: Path, clusters: Sequence[str]) -> Counts:
    """The findings of each rule by severity and label."""
    counts: Counts = {}
    known = rules()
    for name in clusters:
        facts = gold.facts(folder, name)
        for finding in check(folder / "clusters" / name, known).report.findings:
            if finding.severity in SEVERITIES:
                counts.setdefault((finding.code, finding.severity), Counter())[label(finding, facts)] += 1
    return counts


def written(counts: Counts, clusters: int) -> str:
    """The text of docs/precision.toml."""
    text = HEAD.format(clusters=clusters)
    for code, severity in sorted(counts):
        found = counts[code, severity]
        text += f"\n[{code}.{severity}]\n" + "".join(f"{name} = {found[name]}\n" for name in LABELS)
    return text


def precision(folder: Path, path: Path = TABLE) -> None:
    """Measures over the clusters of a gold folder, prints the figures and writes them to `path`."""
    clusters = gold.names(folder)
    counts = counted(folder, clusters)
    rows = [
        (f"{code} {severity}", *(str(counts[code, severity][name]) for name in LABELS)) for code, severity in counts
    ]
    totals = [(f"all, {severity}", *(_sum(counts, severity, name) for name in LABELS)) for severity in SEVERITIES]
    table("Findings on annotated clusters", ("rule", *LABELS), [*sorted(rows), *totals])
    path.write_text(written(counts, len(clusters)), encoding="utf-8")


def _sum(counts: Counts, severity: str, name: str) -> str:
    return str(sum(found[name] for (_, at), found in counts.items() if at == severity))
