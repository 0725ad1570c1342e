"""Fits the two scored models of alignment on annotated clusters and prints their weights.

Usage: python benchmarks/fit.py BENCH_FOLDER [--folds] [--write] [--only FOLDER ...]

Positives of the pair model are pairs of claims that stand in two pieces of evidence of one annotated fact; of the group
model, rivalries that two differing pieces of evidence of one contradiction touch, and planted edits of agreed facts.
Needs scikit-learn. `--folds` prints figures out of fold; `--write` rewrites src/corroborate/align/weights.py.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from corroborate.align import groups as grouping
from corroborate.align import judge, weights
from corroborate.align.likeness import features, pairs
from corroborate.align.lines import lines, weigh
from corroborate.align.occurrences import Occurrence, occurrences
from corroborate.extract.article import extract
from corroborate.read import corpus
from corroborate.schemas import Article, Problem

Span = tuple[str, int, int]


@dataclass
class Evidence:
    """An annotated fact with its places."""

    kind: str
    verdict: str
    contested: bool
    places: list[tuple[str, int, int, str]]  # document, start, end, value
    mutants: list[dict[str, str]] = field(default_factory=list)


def facts(bench: Path, folder: str) -> list[Evidence]:
    """The annotated facts of one cluster."""
    found = []
    for line in (bench / "clusters-gold" / f"{folder}.jsonl").read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        places = []
        for piece in fact["evidence"]:
            text = (bench / "clusters" / folder / piece["doc"]).read_text(encoding="utf-8")
            start = text.find(piece["quote"])
            places.append((piece["doc"], start, start + len(piece["quote"]), str(piece.get("value"))))
        found.append(
            Evidence(fact["kind"], fact["verdict"], bool(fact.get("contested")), places, fact.get("mutants", []))
        )
    return found


def read(folder: Path) -> list[Article]:
    """The articles of a folder."""
    return [extract(d) for d in corpus(folder) if not isinstance(d, Problem)]


def line_up(articles: Sequence[Article]) -> tuple[list[Occurrence], list, list, list]:
    """Occurrences, pairs, rivals and groups of one story."""
    cut = [lines(article, number) for number, article in enumerate(articles)]
    weighted = weigh([line for part in cut for line in part])
    found = [o for article, part in zip(articles, cut, strict=True) for o in occurrences(article, part, weighted)]
    compared = list(pairs(found))
    rivals = grouping.competition(found, compared)
    return found, compared, rivals, grouping.group(found, compared, rivals)


def touches(occurrence: Occurrence, evidence: Evidence) -> list[int]:
    """The pieces of evidence in which an occurrence stands."""
    name = Path(occurrence.article.path).name
    return [
        i
        for i, (doc, start, end, _) in enumerate(evidence.places)
        if doc == name and occurrence.start < end and start < occurrence.end
    ]


def pair_rows(found, compared, known: Sequence[Evidence]) -> Iterator[tuple[dict[str, float], int]]:
    """Features and label of each pair that the annotation decides."""
    held = [{i for i, fact in enumerate(known) if touches(o, fact)} for o in found]
    for pair in compared:
        a, b = held[pair.first], held[pair.second]
        if not a or not b:
            continue
        common = [known[i] for i in a & b]
        if any(f.verdict in ("agree", "contradiction", "evolving") for f in common):
            label = 1
        elif not common and not pair.fits:
            label = 0
        else:
            continue
        yield features(found[pair.first], found[pair.second]), label


def group_rows(found, members, rivalries, known: Sequence[Evidence]) -> Iterator[tuple[judge.Rivalry, int | None]]:
    """Each rivalry with 1 (a contradiction), 0 (not), None (contested)."""
    for rivalry in rivalries:
        inside = [*members[rivalry.first], *members[rivalry.second]]
        label: int | None = 0
        for fact in known:
            places = {i for m in inside for i in touches(found[m], fact)}
            if len(places) < 2:
                continue
            if fact.verdict == "contradiction" and len({fact.places[i][3] for i in places}) > 1:
                label = 1
                break
            if fact.contested:
                label = None
        yield rivalry, label


def rounds(known: Sequence[Evidence]) -> Iterator[list[tuple[Evidence, dict[str, str]]]]:
    """All planted edits in rounds of one edit an article and one a fact."""
    todo = [(fact, edit) for fact in known for edit in fact.mutants]
    while todo:
        docs: set[str] = set()
        used: set[int] = set()
        now, later = [], []
        for fact, edit in todo:
            if edit["doc"] in docs or id(fact) in used:
                later.append((fact, edit))
            else:
                docs.add(edit["doc"])
                used.add(id(fact))
                now.append((fact, edit))
        yield now
        todo = later


def planted_rows(
    bench: Path, folder: str, known: Sequence[Evidence], original: list[Article]
) -> Iterator[judge.Rivalry]:
    """Rivalries that a planted edit makes: one side holds the edited words, the other the fact's other evidence."""
    by_name = {Path(a.path).name: a for a in original}
    for batch in rounds(known):
        articles = dict(by_name)
        edited = []
        for fact, edit in batch:
            article = by_name[edit["doc"]]
            start = article.text.find(edit["quote"])
            with tempfile.TemporaryDirectory() as folder_name:
                path = Path(folder_name, edit["doc"])
                path.write_text(article.text.replace(edit["quote"], edit["replace_with"], 1), encoding="utf-8")
                articles[edit["doc"]] = read(Path(folder_name))[0]
            edited.append((fact, edit["doc"], start, start + len(edit["replace_with"])))
        ordered = [articles[name] for name in sorted(articles)]
        found, compared, rivals, members = line_up(ordered)
        for rivalry in judge.rivalries(found, members, compared, rivals):
            for fact, doc, start, end in edited:
                sides = []
                for number in (rivalry.first, rivalry.second):
                    here = any(
                        Path(found[m].article.path).name == doc and found[m].start < end and start < found[m].end
                        for m in members[number]
                    )
                    there = any(
                        i
                        for m in members[number]
                        if Path(found[m].article.path).name != doc
                        for i in [len(touches(found[m], fact))]
                    )
                    sides.append((here, there))
                if (sides[0][0] and sides[1][1]) or (sides[1][0] and sides[0][1]):
                    yield rivalry
                    break


def fit(rows: list[tuple[dict[str, float], int, float]], names: list[str], c: float) -> dict[str, float]:
    """Logistic weights over named features; rows are (features, label, weight)."""
    x = np.array([[f.get(n, 0.0) for n in names] for f, _, _ in rows])
    scale = np.where(x.std(axis=0) > 1e-6, x.std(axis=0), 1.0)
    model = LogisticRegression(C=c, max_iter=2000)
    model.fit(x / scale, [label for _, label, _ in rows], sample_weight=[w for _, _, w in rows])
    fitted = {n: float(v / s) for n, v, s in zip(names, model.coef_[0], scale, strict=True)}
    return {"": float(model.intercept_[0])} | {n: round(v, 2) for n, v in fitted.items()}


def evaluate(scored: list[tuple[float, int | None]], total: int) -> None:
    """Precision and hits at some thresholds."""
    for threshold in (2.0, 1.5, 1.0, 0.6, 0.3, 0.0, -0.3, -0.6, -1.0):
        labels = [label for score, label in scored if score >= threshold and label is not None]
        hits = sum(labels)
        print(
            f"  at {threshold:+.1f}: precision {hits / max(1, len(labels)):.0%} ({hits}/{len(labels)}) of {total} contradictions"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    folders = options.only or sorted(p.stem for p in (options.bench / "clusters-gold").glob("*.jsonl"))
    data = {f: (facts(options.bench, f), read(options.bench / "clusters" / f)) for f in folders}
    folds = [folders[i::3] for i in range(3)] if options.folds else []
    for held in folds:
        train = [f for f in folders if f not in held]
        learn(options.bench, {f: data[f] for f in train})
        scored, total = [], 0
        for f in held:
            found, compared, rivals, members = line_up(data[f][1])
            scored += [
                (r.score, label)
                for r, label in group_rows(
                    found, members, judge.rivalries(found, members, compared, rivals), data[f][0]
                )
            ]
            total += sum(x.verdict == "contradiction" for x in data[f][0])
        print("held out:", " ".join(held))
        evaluate(scored, total)
    learn(options.bench, data)
    scored, total = [], 0
    for f in folders:
        found, compared, rivals, members = line_up(data[f][1])
        scored += [
            (r.score, label)
            for r, label in group_rows(found, members, judge.rivalries(found, members, compared, rivals), data[f][0])
        ]
        total += sum(x.verdict == "contradiction" for x in data[f][0])
    print("all, in sample")
    evaluate(scored, total)
    for title, table in (("PAIR", weights.PAIR), ("GROUP", weights.GROUP)):
        print(title, json.dumps(table, indent=4))
    if options.write:
        write(Path(weights.__file__))


def learn(bench: Path, data: dict[str, tuple[list[Evidence], list[Article]]]) -> None:
    """Fits both models on some folders and leaves the weights in place."""
    rows = []
    for known, articles in data.values():
        found, compared, _, _ = line_up(articles)
        rows += [(f, label, 1.0) for f, label in pair_rows(found, compared, known)]
    names = sorted({n for f, _, _ in rows for n in f if n})
    weights.PAIR.clear()
    weights.PAIR.update(fit(rows, names, 0.1))
    rows = []
    for folder, (known, articles) in data.items():
        found, compared, rivals, members = line_up(articles)
        all_rivalries = judge.rivalries(found, members, compared, rivals)
        rows += [
            (r.evidence, label, 1.0)
            for r, label in group_rows(found, members, all_rivalries, known)
            if label is not None
        ]
        rows += [(r.evidence, 1, 0.8) for r in planted_rows(bench, folder, known, articles)]
    names = sorted({n for f, _, _ in rows for n in f if n})
    weights.GROUP.clear()
    weights.GROUP.update(fit(rows, names, 0.03))


def write(path: Path) -> None:
    """Rewrites the table of weights."""
    text = path.read_text(encoding="utf-8").split("PAIR:")[0]
    for title, table in (("PAIR", weights.PAIR), ("GROUP", weights.GROUP)):
        text += (
            f"{title}: dict[str, float] = {{\n" + "".join(f'    "{n}": {v:.2f},\n' for n, v in table.items()) + "}\n\n"
        )
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
