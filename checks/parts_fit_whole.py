"""A part, or all parts together, are larger than the whole.

"45 of the 40 passengers" needs no second source to be wrong, nor do "24 crates, ten from Oslo and sixteen from here".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corroborate.schemas import Article, QuantityMention

from corroborate.align.claims import claim
from corroborate.align.lines import fold
from corroborate.lexicon.slots import PERSONS
from corroborate.rules import Contradiction, check

AGREES = [
    ["Of the 40 passengers on the train, 12 were injured."],
    ["The train carried 40 passengers, 12 of them children."],
    ["They found 24 crates, ten from Oslo and fourteen from Bergen."],
    ["The town has 12 schools, 40 shops and three churches."],
    ["He put the 30, 12 crates from Oslo and 24 crates from Bergen, in a row."],
    ["The jets came in two batches, three in spring and four in autumn."],
]
CONTRADICTS = [
    ["Of the 40 passengers on the train, 45 were injured."],
    ["The train carried 40 passengers, 45 of them children."],
    ["They found 24 crates, ten from Oslo and sixteen from Bergen."],
    ["The firm's 340 employees - 60 pilots, 140 stewards and 150 mechanics - were not paid."],
    ["The ministry counted 230 cases: 120 in Oslo, 60 in Bergen and 20 elsewhere."],
]

OF_THEM = re.compile(r"\s*(?:\w+\s){0,2}?of (?:them|whom|which)\b")
OF_THE = re.compile(r"(?:\A|[.;,:!?\n\"“”]\s*)[Oo]f the\s*$")
PART_OF = re.compile(r"\s*(?:\w+\s){0,2}?of the\s*$")


# Behind a whole stands the first of its parts, and between them a comma; the last is led by "and".
LIST = re.compile(r"\s?(?:[:(—–]|--|-(?=\s)|,)\s?")
NEXT = re.compile(r"[^.;:()—–\n]{0,60}?(?:,\s(?:and\s)?|\sand\s)")
REST = re.compile(r"\b(?:elsewhere|others?|the rest)\b")
NEAR = 10  # characters behind the last part in which it is told that it is the rest


@check("NUM107", severity="error")
def check_parts_fit_whole(article: Article) -> Iterator[Contradiction]:
    yield from _parts_of(article)
    yield from _lists(article)


def _lists(article: Article) -> Iterator[Contradiction]:
    """Wholes with a list of their parts behind them that add up to more, or to less where the rest is one of them."""
    told = [q for q in article.quantities if q.kind in ("count", "number") and q.value is not None]
    for number, whole in enumerate(told):
        parts = _parts(article.text, whole, told[number + 1 :])
        if (
            len(parts) < 2
            or whole.value is None
            or whole.hedge != "exactly"
            or any(p.hedge != "exactly" for p in parts)
        ):
            continue
        total = sum(p.value or 0 for p in parts)
        rest = REST.search(article.text, parts[-1].start, parts[-1].end + NEAR) is not None
        larger = total > whole.value >= max(p.value or 0 for p in parts)
        if larger or (rest and total < whole.value):
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in (whole, *parts)],
                subject=f"{whole.text} and its parts",
                message=f'the parts of "{whole.text}" add up to {total:,.0f}',
            )


def _parts(text: str, whole: QuantityMention, others: Sequence[QuantityMention]) -> list[QuantityMention]:
    """The numbers of the list behind a whole; none where there is no list, or one of other things."""
    first = LIST.match(text, whole.end)
    if first is None or not others or others[0].start != first.end():
        return []
    parts = [others[0]]
    for other in others[1:]:
        if NEXT.fullmatch(text, parts[-1].end, other.start) is None:
            break
        parts.append(other)
    led = len(parts) > 1 and text[: parts[-1].start].endswith("and ")
    # Behind a comma may stand other things of a list that the whole is one of: "12 schools, 40 shops and 3 churches".
    alike = all(_of_a_kind(whole, part, parted="," not in first[0]) for part in parts)
    return parts if led and alike else []


def _of_a_kind(whole: QuantityMention, part: QuantityMention, *, parted: bool) -> bool:
    """The part counts what the whole does, as far as is told: "ten", "ten crates", pilots among employees."""
    if part.kind == "number" or not part.head or part.head in (whole.head, "elsewhere"):
        return True
    return bool(whole.head) and fold(whole.head) in PERSONS and (parted or fold(part.head) in PERSONS)


def _parts_of(article: Article) -> Iterator[Contradiction]:
    """Wholes with a part of them that is said to be so: "12 of the 40", "12 of them"."""
    counts = [q for q in article.quantities if q.kind == "count" and q.value is not None]
    for first, second in pairwise(counts):
        between = article.text[first.end : second.start]
        if "." in between or "\n" in between:
            continue
        after = article.text[second.end : second.end + 40]
        whole_first = OF_THE.search(article.text[max(0, first.start - 12) : first.start]) or OF_THEM.match(after)
        part_first = PART_OF.fullmatch(between)
        if not whole_first and not part_first:
            continue
        whole, part = (first, second) if whole_first else (second, first)
        if part.low is not None and whole.high is not None and part.low > whole.high:
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in (whole, part)],
                subject=f"{whole.text} and {part.text}",
                message=f'"{part.text}" is said to be part of "{whole.text}"',
            )
