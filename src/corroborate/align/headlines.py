"""An article's headline held against its own body."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.values.comparison import Comparison

from .comparing import FITTING, compare
from .likeness import comparable, features, score
from .occurrences import Occurrence

SURE = 0.0  # log odds from which a headline's value and one of the body tell of one thing
KINDS = ("count", "measure", "money", "percent", "age", "duration")


class Mismatch(NamedTuple):
    """The headline's claim and the body's (their indexes), how their values compare, and the log odds of one slot."""

    headline: int
    body: int
    comparison: Comparison
    score: float


def mismatches(found: Sequence[Occurrence]) -> Iterator[Mismatch]:
    """Headline values that fit nothing in the article's own body, with the claim there that should be the same."""
    bodies: dict[tuple[int, str], list[int]] = {}
    for i, occurrence in enumerate(found):
        if not occurrence.title:
            bodies.setdefault((occurrence.line.article, occurrence.kind), []).append(i)
    for i, headline in enumerate(found):
        if headline.title and headline.kind in KINDS:
            others = bodies.get((headline.line.article, headline.kind), ())
            compared = [(j, compare(headline, found[j])) for j in others if _alike(headline, found[j])]
            if any(comparison.verdict in FITTING for _, comparison in compared):
                continue
            clashing = [
                Mismatch(i, j, comparison, score(features(headline, found[j])))
                for j, comparison in compared
                if comparison.verdict == "contradiction"
            ]
            best = max(clashing, key=lambda m: (m.score, -m.body), default=None)
            if best and best.score >= SURE:
                yield best


def _alike(headline: Occurrence, body: Occurrence) -> bool:
    """The two are comparable, and it is known that they count the same."""
    if not comparable(headline, body):
        return False
    return (
        headline.kind != "count"
        or bool(headline.head and body.head)
        or bool(headline.harm and headline.harm == body.harm)
    )
