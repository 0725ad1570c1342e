"""A measure or a sum is told again in another unit, and the two are not the same.

"10 kilometers (12 miles)" needs no second source to be wrong. Writers' rounding is allowed for; so is a change of
temperature, whose degrees have no zero. Sums of two currencies are held to the rates of the year of publication, and
are an error only where no year's rates make them one.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from corroborate.schemas import Article, QuantityMention, Severity

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check
from corroborate.values import exchange, quantities, units
from corroborate.values.comparison import Comparison

AGREES = [
    ["The quake struck 10 kilometers (6.2 miles) under the town."],
    ["The road is 30 miles, or about 50 kilometers, long."],
    ["The seas have grown warmer by 1.5 degrees Celsius (2.7 degrees Fahrenheit)."],
    ["2023-05-01: The mill was sold for 5 million euros ($5.4 million)."],
]
CONTRADICTS = [
    ["The quake struck 10 kilometers (12 miles) under the town."],
    ["The road is 30 miles, or about 90 kilometers, long."],
    ["2023-05-01: The mill was sold for 5 million euros ($54 million)."],
]

ROUGHLY = r"(?:(?:about|around|some|nearly|almost|roughly|approximately|or|equivalent to) |[~=≈] ?)?"
AGAIN_RE = re.compile(rf"(?:\s?[(\[]\s?|, or ){ROUGHLY}")
ENDS = frozenset(",.;:)")
GIVE = 0.04  # of a measure: what handy factors ("1.6 kilometers to the mile", "1.8 to the nautical mile") take or add
DEGREES = {"degree Celsius": 1.8, "degree Fahrenheit": 1.0}


@check("NUM110", severity="error")
def check_conversions_agree(article: Article) -> Iterator[Contradiction]:
    told = [q for q in article.quantities if q.kind in ("measure", "money") and q.value is not None]
    for first, second in pairwise(told):
        if first.kind != second.kind or first.unit == second.unit or not _again(article.text, first, second):
            continue
        money = first.kind == "money"
        found = _money(first, second) if money else _measures(first, second)
        severity: Severity | None = None
        if found is None and money:
            found, severity = _money(first, second, article.published.first), "warning"
        if found is not None:
            yield Contradiction(
                claims=[claim(article, q.start, q.end, q.text, q.low, q.high) for q in (first, second)],
                subject=f"{first.text} and {second.text}",
                message=found.reason,
                slip=found.slip,
                severity=severity,
            )


def _again(text: str, first: QuantityMention, second: QuantityMention) -> bool:
    """The second stands behind the first as the same thing told again."""
    match = AGAIN_RE.match(text, first.end, second.end)
    if match is None or match.end() < second.start:
        return False
    return text[second.end : second.end + 1] in ENDS or ")" in second.text


def _measures(first: QuantityMention, second: QuantityMention) -> Comparison | None:
    """How two measures differ by more than rounding, or None."""
    compared = quantities.compare(first, second)
    if compared.verdict != "contradiction" or first.value is None or second.value is None:
        return None
    turned = units.convert(first.value, first.unit, second.unit, first.per, second.per)
    if first.unit in DEGREES and second.unit in DEGREES:
        if abs(first.value * DEGREES[first.unit] - second.value * DEGREES[second.unit]) <= 1:
            return None
    elif abs(turned - second.value) <= GIVE * turned:
        return None
    told, right = quantities.describe(first), quantities.describe(second.model_copy(update=_value(turned)))
    return Comparison("contradiction", f"{told} is {right}, not {quantities.describe(second)}", compared.slip)


def _value(turned: float) -> dict[str, object]:
    value = float(f"{turned:.3g}")
    return {"value": value, "low": value, "high": value, "hedge": "exactly"}


def _money(first: QuantityMention, second: QuantityMention, published: date | None = None) -> Comparison | None:
    """How two sums differ at the rates of the year of publication, or else at those of all years; or None."""
    years = [published.year] if published else exchange.YEARS
    compared = [found for year in years if (found := exchange.compare(first, second, year))]
    if not compared or any(found.verdict != "contradiction" for found in compared):
        return None
    last = compared[-1]
    return last if published else last._replace(reason=last.reason.partition(" at the rates")[0] + " in any year")
