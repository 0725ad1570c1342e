"""A part, or all parts together, are larger than the whole.

"45 of the 40 passengers" needs no second source to be wrong, nor do "24 crates, ten from Oslo and sixteen from here",
nor answers to one question that make more than a hundred percent with those who gave none.
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
    ["The firm has 900 workers in six towns, 40 of them in Oslo."],
    ["Of the 38 dead sailors, out of a crew of 800 sailors, seven were unknown."],
    ["They found 24 crates, ten from Oslo and fourteen from Bergen."],
    ["The town has 12 schools, 40 shops and three churches."],
    ["He put the 30, 12 crates from Oslo and 24 crates from Bergen, in a row."],
    ["The blast killed 12 people, three children and two others among them."],
    ["The jets came in two batches, three in spring and four in autumn."],
    ["Her rounds were 69, 70, 69 and 66."],
    ["The 40 men were hungry: they ate 50 pears and 20 plums."],
    ["In the poll 62 percent said yes, 30 percent said no and 8 percent were undecided."],
    ["Some 62 percent read papers, 50 percent watch the news and 18 percent listen to the radio."],
]
CONTRADICTS = [
    ["Of the 40 passengers on the train, 45 were injured."],
    ["The train carried 40 passengers, 45 of them children."],
    ["They found 24 crates, ten from Oslo and sixteen from Bergen."],
    ["The firm's 340 employees - 60 pilots, 140 stewards and 150 mechanics - were not paid."],
    ["The ministry counted 230 cases: 120 in Oslo, 60 in Bergen and 20 elsewhere."],
    ["In all 20 people died: 12 women and 10 men."],
    ["In the poll 62 percent said yes, 30 percent said no and 18 percent were undecided."],
]

OF_THEM = re.compile(r"\s*(?:\w+\s){0,2}?of (?:them|whom|which)\b")
OF_THE = re.compile(r"(?:\A|[.;,:!?\n\"“”]\s*)[Oo]f the\s*$")
PART_OF = re.compile(r"\s*(?:\w+\s){0,2}?of the\s*$")

# Behind a whole stands the first of its parts, behind a colon also at some distance; the last is led by "and".
LIST = re.compile(r"\s?(?:[:(—–]|--|-(?=\s)|,|(?P<far>[^.;:()\d\n]{1,60}):)\s?")
NEXT = re.compile(r"[^.;:()—–\n]{0,60}?(?:,\s(?:and\s)?|\sand\s)")
REST = re.compile(r"\b(?:elsewhere|others?|the rest)\b")
LISTED = re.compile(r"\d, ")
NEAR = 10  # characters behind the last part in which it is told that it is the rest
UNDECIDED = re.compile(
    r"[^.;,]{0,20}?\b(?:undecided|unsure|not sure|no opinion|abstained"
    r"|(?:did|do) ?(?:not|n['’]t) (?:know|answer|say))\b"
)
ROUNDING = 0.5  # of a percentage
BETWEEN = 50  # characters between a whole and its part
FORMER = 3  # counts before a whole that may be the whole as well
MOST = 20  # parts of a whole; what is longer is a table


@check("NUM107", severity="error")
def check_parts_fit_whole(article: Article) -> Iterator[Contradiction]:
    yield from _parts_of(article)
    yield from _lists(article)
    yield from _answers(article)


def _answers(article: Article) -> Iterator[Contradiction]:
    """Shares of the answers to one question, of which those without an answer are the last."""
    told = [q for q in article.quantities if q.kind == "percent" and q.value is not None]
    for number, first in enumerate(told[:-1]):
        parts = _parts(article.text, told[number : number + MOST])
        total = sum(q.value or 0 for q in parts)
        if not UNDECIDED.match(article.text, parts[-1].end if parts else first.end):
            continue
        if total > 100 + ROUNDING * len(parts) and all(q.hedge == "exactly" for q in parts):
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in parts],
                subject="shares of answers",
                message=f"the shares of all answers add up to {total:g} percent",
            )


def _lists(article: Article) -> Iterator[Contradiction]:
    """Wholes with a list of their parts behind them that add up to more, or to less where the rest is one of them."""
    told = [q for q in article.quantities if q.kind in ("count", "number") and q.value is not None]
    for number, whole in enumerate(told):
        mark = LIST.match(article.text, whole.end)
        following = told[number + 1 : number + 1 + MOST]
        if mark is None or not following or following[0].start != mark.end() or _listed(article.text, whole):
            continue
        # Behind a comma may stand things that the whole is one of: "12 schools, 40 shops and three churches"; behind
        # what the whole did, what it did it to: "40 men ate well: 50 pears and 20 plums".
        loose = "," in mark[0] or mark["far"] is not None
        parts = _parts(article.text, following)
        if any(q.hedge != "exactly" for q in (whole, *parts)) or not all(_of_a_kind(whole, p, loose) for p in parts):
            continue
        total, most = sum(p.value or 0 for p in parts), max((p.value or 0 for p in parts), default=0)
        size = whole.value or 0
        rest = not loose and parts and REST.search(article.text, parts[-1].start, parts[-1].end + NEAR)
        if total > size >= most or (rest and total < size):
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in (whole, *parts)],
                subject=f"{whole.text} and its parts",
                message=f'the parts of "{whole.text}" add up to {total:,.0f}',
            )


def _listed(text: str, number: QuantityMention) -> bool:
    """A bare number behind another is one of a row: "69, 70, 69 and 66"."""
    return not number.head and LISTED.fullmatch(text, max(0, number.start - 3), number.start) is not None


def _parts(text: str, following: Sequence[QuantityMention]) -> list[QuantityMention]:
    """The numbers of a list, of which the first one given is the first; none where no "and" leads the last."""
    parts = [following[0]]
    for other in following[1:]:
        if NEXT.fullmatch(text, parts[-1].end, other.start) is None:
            break
        parts.append(other)
    return parts if len(parts) > 1 and text.endswith("and ", parts[-2].end, parts[-1].start) else []


def _of_a_kind(whole: QuantityMention, part: QuantityMention, loose: bool) -> bool:
    """The part counts what the whole does, as far as is told: "ten", "ten crates", pilots among employees."""
    if part.kind == "number" or not part.head or part.head in (whole.head, "elsewhere"):
        return True
    return bool(whole.head) and fold(whole.head) in PERSONS and (not loose or fold(part.head) in PERSONS)


def _larger(text: str, other: QuantityMention, part: QuantityMention) -> bool:
    """An earlier count of the sentence may be the whole."""
    return "." not in text[other.end : part.start] and (other.value or 0) >= (part.value or 0)


def _parts_of(article: Article) -> Iterator[Contradiction]:
    """Wholes with a part of them that is said to be so: "12 of the 40", "12 of them"."""
    counts = [q for q in article.quantities if q.kind == "count" and q.value is not None]
    for number, (first, second) in enumerate(pairwise(counts)):
        between = article.text[first.end : second.start]
        if "." in between or "\n" in between or "out of" in between or between.strip() == "or":
            continue  # "of the 38 dead, out of a crew of 800, ..."
        after = article.text[second.end : second.end + 40]
        whole_first = OF_THE.search(article.text[max(0, first.start - 12) : first.start]) or OF_THEM.match(after)
        part_first = PART_OF.fullmatch(between)
        if not whole_first and not part_first:
            continue
        if whole_first and len(between) > BETWEEN:
            continue  # "the six sailors were Danes, and most of the guests, fifty of them"
        whole, part = (first, second) if whole_first else (second, first)
        if any(_larger(article.text, other, part) for other in counts[max(0, number - FORMER) : number]):
            continue  # "900 workers in six towns, 40 of them here"
        if part_first and whole.head and not _of_a_kind(whole, part, loose=True):
            continue  # "28,000 members of the 13 schemes"
        if part.low is not None and whole.high is not None and part.low > whole.high:
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in (whole, part)],
                subject=f"{whole.text} and {part.text}",
                message=f'"{part.text}" is said to be part of "{whole.text}"',
            )
