"""A part is larger than the whole it is said to be taken from.

"45 of the 40 passengers" needs no second source to be wrong.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [
    ["Of the 40 passengers on the train, 12 were injured."],
    ["The train carried 40 passengers, 12 of them children."],
]
CONTRADICTS = [
    ["Of the 40 passengers on the train, 45 were injured."],
    ["The train carried 40 passengers, 45 of them children."],
]

OF_THEM = re.compile(r"\s*(?:\w+\s){0,2}?of (?:them|whom|which)\b")
OF_THE = re.compile(r"(?:\A|[.;,:!?\n\"“”]\s*)[Oo]f the\s*$")
PART_OF = re.compile(r"\s*(?:\w+\s){0,2}?of the\s*$")


@check("NUM107", severity="error")
def check_parts_fit_whole(article: Article) -> Iterator[Contradiction]:
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
