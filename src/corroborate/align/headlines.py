"""An article's headline held against its own body."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.schemas import QuantityMention
from corroborate.values.comparison import Comparison
from corroborate.values.quantities import interval
from corroborate.values.slips import TURNED

from .comparing import FITTING, compare
from .likeness import both_told, comparable, features, score
from .lines import Line, fold
from .occurrences import Occurrence
from .weighing import LEAD

SURE = 0.0  # log odds from which a headline's value and one of the body tell of one thing
MANY = 10  # dead or hurt from which a headline and the first sentences tell one toll
PEOPLE = fold("people")
KINDS = ("count", "measure", "money", "percent", "age", "duration")


class Mismatch(NamedTuple):
    """The headline's claim and the body's (their indexes), how their values compare, and the log odds of one slot."""

    headline: int
    body: int
    comparison: Comparison
    score: float
    sure: bool = False  # hardly two things


def mismatches(found: Sequence[Occurrence]) -> Iterator[Mismatch]:
    """Headline values that fit nothing in the article's own body, with the claim there that should be the same."""
    bodies: dict[tuple[int, str], list[int]] = {}
    titles: dict[Line, list[Occurrence]] = {}
    for i, occurrence in enumerate(found):
        if occurrence.title:
            titles.setdefault(occurrence.line, []).append(occurrence)
        else:
            bodies.setdefault((occurrence.line.article, occurrence.kind), []).append(i)
    for i, headline in enumerate(found):
        if headline.title and headline.kind in KINDS:
            others = bodies.get((headline.line.article, headline.kind), ())
            numbers = [found[j] for j in bodies.get((headline.line.article, "number"), ())]
            compared = [(j, compare(headline, found[j])) for j in others if _alike(headline, found[j])]
            fits = any(
                (c.verdict in FITTING or _hedged(headline, found[j]))
                and (not headline.harm or found[j].harm == headline.harm)
                for j, c in compared
            )
            if fits or _retold(headline, numbers):
                continue
            beside = [o for o in titles[headline.line] if o is not headline]
            clashing = [
                _mismatch(found, i, j, comparison)
                for j, comparison in compared
                if comparison.verdict == "contradiction" and not both_told(found[j], beside)
            ]
            best = max(clashing, key=lambda m: (m.score, -m.body), default=None)
            if best and best.score >= SURE:
                yield best


def _hedged(headline: Occurrence, body: Occurrence) -> bool:
    """One number, "140" over "more than 140", or two that are both left open, "more than 130"; or some of all, "41
    children" over "64 people".
    """
    first, second = headline.mention, body.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    if first.high is None and second.high is None:
        return True
    if first.value is None or second.value is None:
        return False
    some = headline.head != body.head and body.head == PEOPLE
    return first.value == second.value or (some and first.value < second.value)


def _mismatch(found: Sequence[Occurrence], i: int, j: int, comparison: Comparison) -> Mismatch:
    """The clash of a headline's value and one of the body.

    One person's age, digits that are turned and the toll of the event need nothing else that is alike. They are sure,
    and so is a count of the same that opens the body.
    """
    headline, body = found[i], found[j]
    total = score(features(headline, body))
    if comparison.slip == TURNED or (headline.kind == "age" and headline.beside and body.owner):
        return Mismatch(i, j, comparison, max(total, SURE), sure=True)
    leads = headline.kind == "count" and body.line.index < LEAD and not (body.other or body.background)
    if leads and headline.harm and headline.harm == body.harm and _many(headline) and _many(body):
        return Mismatch(i, j, comparison, max(total, SURE), sure=True)
    return Mismatch(i, j, comparison, total, sure=leads and headline.head == body.head)


def _many(toll: Occurrence) -> bool:
    """The toll of a whole event, of which few tell parts in their first sentences."""
    mention = toll.mention
    return isinstance(mention, QuantityMention) and not mention.part and (mention.value or 0) >= MANY


def _retold(headline: Occurrence, numbers: Sequence[Occurrence]) -> bool:
    """The body tells the value by a bare number: "had crippled 48"."""
    if headline.kind != "count" or not isinstance(headline.mention, QuantityMention):
        return False
    told = interval(headline.mention)
    return any(isinstance(n.mention, QuantityMention) and told.meets(interval(n.mention)) for n in numbers)


def _alike(headline: Occurrence, body: Occurrence) -> bool:
    """The two are comparable, and it is known that they count the same."""
    if not comparable(headline, body):
        return False
    return (
        headline.kind != "count"
        or bool(headline.head and body.head)
        or bool(headline.harm and headline.harm == body.harm)
    )
