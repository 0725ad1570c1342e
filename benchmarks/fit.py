"""Fits the scored models of alignment on annotated clusters and prints their weights.

Usage: python benchmarks/fit.py GOLD_FOLDER [--folds] [--write] [--only CLUSTER ...]
       python benchmarks/fit.py GOLD_FOLDER ... --again [--write]

The form of the folder is told in `gold.py`. A pair of claims is a positive of the pair model where both stand in
evidence of one fact, and where both values can be true, a positive of the model of sameness, too. A rivalry of two
groups is a positive of the group model where its two witnesses stand in differing evidence of one contradiction and
name its values, or where a planted edit made it. What only touches a contradiction or a contested fact is left out.
`--again` fits the second look and the vote on every folder given, after the others, which it leaves as they are.
Needs the extra `bench`. `--folds` prints figures out of fold; `--write` rewrites src/corroborate/align/weights.py.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from corroborate.schemas import Article
from gold import Edit, Known, articles, edited, facts, names, tells
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from corroborate.align import groups as grouping
from corroborate.align import judge, weights
from corroborate.align.facts import comparable_pairs
from corroborate.align.likeness import Pair, score
from corroborate.align.lines import lines, weigh
from corroborate.align.meetings import Meetings
from corroborate.align.occurrences import Occurrence, occurrences

PAIRS, GROUPS = 0.1, 0.02  # inverse strengths of regularisation
PLANTED = 0.8  # weight of a planted contradiction
FOLDS = 3
SAME = ("agree", "contradiction", "evolving")
TABLES = ("PAIR", "SAME", "GROUP", "AGAIN", "OUTVOTED")
THRESHOLDS = (2.0, 1.5, 1.0, judge.SURE, 0.3, 0.0, -0.6, judge.DOUBTFUL, -2.0)

Table = dict[str, float]
Row = tuple[Table, int, float]  # evidence, label, weight


@dataclass
class Case:
    """One state of a cluster: its claims and pairs, which the weights do not change."""

    found: list[Occurrence]
    pairs: list[Pair]
    meetings: Meetings

    def rivalries(self) -> tuple[list[list[int]], list[judge.Rivalry]]:
        """The groups and their rivalries under the present weights."""
        scored = [replace(pair, score=score(pair.evidence)) for pair in self.pairs]
        rivals = grouping.competition(self.found, scored)
        members = self.meetings.regroup(grouping.group(self.found, scored, rivals))
        return members, judge.rivalries(self.found, members, scored, rivals)


@dataclass
class Cluster:
    """An annotated cluster as it is, and with planted edits."""

    known: list[Known]
    natural: Case
    planted: list[tuple[Case, list[Edit]]] = field(default_factory=list)


def case(told: dict[str, Article]) -> Case:
    """The claims and pairs of some articles."""
    read = [lines(told[name], number) for number, name in enumerate(sorted(told))]
    weighted = weigh([line for part in read for line in part])
    found = [o for name, part in zip(sorted(told), read, strict=True) for o in occurrences(told[name], part, weighted)]
    return Case(found, *comparable_pairs(found))


def cluster(gold: Path, name: str) -> Cluster:
    """One cluster of the gold folder."""
    known, originals = facts(gold, name), articles(gold / "clusters" / name)
    planted = [(case(current), edits) for current, edits in edited(known, originals)]
    return Cluster(known, case(originals), planted)


def pair_rows(given: Cluster) -> Iterator[Row]:
    """The pairs that the annotation decides."""
    found = given.natural.found
    held = [{i for i, fact in enumerate(given.known) if fact.touched(o)} for o in found]
    for pair in given.natural.pairs:
        a, b = held[pair.first], held[pair.second]
        common = [given.known[i] for i in sorted(a & b)]
        if any(fact.verdict in SAME for fact in common):
            yield pair.evidence, 1, 1.0
        elif a and b and not common and not pair.fits:
            yield pair.evidence, 0, 1.0


def same_rows(given: Cluster) -> Iterator[Row]:
    """The annotated pairs that can both be true, under the present weights of pairs."""
    found = given.natural.found
    held = [{i for i, fact in enumerate(given.known) if fact.touched(o)} for o in found]
    often = grouping.commonness(found)
    for pair in given.natural.pairs:
        a, b = held[pair.first], held[pair.second]
        if a and b and pair.fits:
            scored = replace(pair, score=score(pair.evidence))
            yield grouping.sameness(scored, often), int(not a.isdisjoint(b)), 1.0


def judged(given: Cluster) -> Iterator[tuple[judge.Rivalry, int | None]]:
    """Each rivalry with 1 (surely a contradiction), 0 (none) or None (not told)."""
    found = given.natural.found
    members, rivalries = given.natural.rivalries()
    for rivalry in rivalries:
        inside = [found[i] for number in (rivalry.first, rivalry.second) for i in members[number]]
        touched = [(fact, {i for o in inside for i in fact.touched(o)}) for fact in given.known]
        told = [(fact, places) for fact, places in touched if len(places) > 1]
        if any(f.verdict == "contradiction" and len({f.places[i].value for i in p}) > 1 for f, p in told):
            yield rivalry, 1 if _witnessed(given, rivalry) else None
        else:
            yield rivalry, None if any(fact.contested for fact, _ in told) else 0


def _witnessed(given: Cluster, rivalry: judge.Rivalry) -> bool:
    """Both witnesses stand in differing evidence of one contradiction and tell its value."""
    a, b = (given.natural.found[i] for i in (rivalry.witness.first, rivalry.witness.second))
    return any(
        fact.places[i].value != fact.places[j].value
        and tells(a, fact.places[i].value)
        and tells(b, fact.places[j].value)
        for fact in given.known
        if fact.verdict == "contradiction"
        for i in fact.touched(a)
        for j in fact.touched(b)
    )


def planted(given: Cluster) -> Iterator[judge.Rivalry]:
    """The rivalries that edits made: one side holds an edited value, and a side tells the fact in another document."""
    for state, edits in given.planted:
        members, rivalries = state.rivalries()
        for rivalry in rivalries:
            sides = [[state.found[i] for i in members[number]] for number in (rivalry.first, rivalry.second)]
            for edit in edits:
                held = [any(_within(o, edit) for o in side) for side in sides]
                others = [o for side in sides for o in side if Path(o.article.path).name != edit.doc]
                if held[0] != held[1] and any(edit.fact.touched(o) for o in others):
                    yield rivalry


def _within(occurrence: Occurrence, edit: Edit) -> bool:
    same = Path(occurrence.article.path).name == edit.doc
    return same and occurrence.start < edit.end and edit.start < occurrence.end


def fit(rows: Sequence[Row], c: float) -> Table:
    """Logistic weights over the named evidence, each scaled by its deviation while it is fitted."""
    named = sorted({name for evidence, _, _ in rows for name in evidence if name})
    x = np.array([[evidence.get(name, 0.0) for name in named] for evidence, _, _ in rows])
    scale = np.where(x.std(axis=0) > 1e-6, x.std(axis=0), 1.0)
    model: Any = LogisticRegression(C=c, max_iter=2000)
    model.fit(x / scale, [label for _, label, _ in rows], sample_weight=[weight for _, _, weight in rows])
    told = zip(named, model.coef_[0] / scale, strict=True)
    return {"": round(float(model.intercept_[0]), 2)} | {name: round(float(weight), 2) for name, weight in told}


def learn(clusters: Sequence[Cluster]) -> None:
    """Fits the models and leaves the weights in place; the last on what the first groups."""
    _put(weights.PAIR, fit([row for given in clusters for row in pair_rows(given)], PAIRS))
    _put(weights.SAME, fit([row for given in clusters for row in same_rows(given)], PAIRS))
    _put(weights.GROUP, fit([(r.evidence, *told) for given in clusters for r, *told in _rivalries(given)], GROUPS))


def learn_again(clusters: Iterable[Cluster]) -> None:
    """Fits the second look and the vote on days on what the first makes of the clusters, and leaves the weights."""
    weights.AGAIN.clear()
    weights.OUTVOTED.clear()
    found = [row for given in clusters for row in _rivalries(given)]
    _put(weights.AGAIN, fit([(judge.looked_at_again(r), *told) for r, *told in found], GROUPS))
    _put(weights.OUTVOTED, fit([(r.standing, *told) for r, *told in found if r.standing], PAIRS))


def _rivalries(given: Cluster) -> Iterator[tuple[judge.Rivalry, int, float]]:
    """The rivalries that the annotation decides or an edit made, with label and weight."""
    yield from ((rivalry, label, 1.0) for rivalry, label in judged(given) if label is not None)
    yield from ((rivalry, 1, PLANTED) for rivalry in planted(given))


def _put(table: Table, fitted: Table) -> None:
    table.clear()
    table.update(fitted)


def report(title: str, clusters: Sequence[Cluster]) -> None:
    """Prints the precision of the rivalries from some thresholds on."""
    print(title)
    scored = [(r.score, label) for given in clusters for r, label in judged(given) if label is not None]
    for threshold in THRESHOLDS:
        labels = [label for points, label in scored if points >= threshold]
        print(f"  from {threshold:+.1f}: precision {sum(labels) / max(1, len(labels)):.0%} of {len(labels)}")


def write(path: Path) -> None:
    """Rewrites the tables of weights, and leaves what stands before them."""
    text = path.read_text(encoding="utf-8").split("PAIR: ")[0]
    for title in TABLES:
        table = getattr(weights, title)
        rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in table.items())
        text += f"{title}: dict[str, float] = {{\n{rows}}}\n\n"
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


def main() -> None:
    """Fits as the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", nargs="*", default=[])
    given = parser.parse_args()
    if given.again:
        learn_again(cluster(gold, name) for gold in given.gold for name in names(gold))
    else:
        fit_all(given)
    for title in TABLES:
        print(f"{title} = {getattr(weights, title)}")
    if given.write:
        write(Path(weights.__file__))


def fit_all(given: argparse.Namespace) -> None:
    """Fits the first three, first out of fold where that is asked for."""
    (gold,) = given.gold
    chosen = given.only or names(gold)
    read = {name: cluster(gold, name) for name in chosen}
    for held in [chosen[i::FOLDS] for i in range(FOLDS)] if given.folds else []:
        learn([read[name] for name in chosen if name not in held])
        report(f"held out: {' '.join(held)}", [read[name] for name in held])
    learn(list(read.values()))
    report("all, in sample", list(read.values()))


if __name__ == "__main__":
    main()
