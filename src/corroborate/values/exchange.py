"""Sums of two currencies, compared at the rates of a year."""

from corroborate.lexicon.exchange import FIRST, dollars
from corroborate.schemas import QuantityMention

from .comparison import Comparison
from .intervals import Interval
from .quantities import describe, interval

YEARS = range(FIRST, FIRST + len(dollars()["US dollar"]))  # whose rates are known
MOVES = 0.05  # of an average: within a year a rate moves as far as to the averages of the years beside it, and this


def compare(a: QuantityMention, b: QuantityMention, year: int) -> Comparison | None:
    """Whether sums of two currencies may be one in a year; None where the rate is not known.

    The rate is an interval: the averages of the year and of those beside it, and a twentieth more on both sides.
    """
    one, other = _rate(a.unit, year), _rate(b.unit, year)
    if a.unit == b.unit or a.per != b.per or one is None or other is None:
        return None
    first, second = _scaled(interval(a), one), _scaled(interval(b), other)
    known = f"at the rates of {year}"
    if a.value is not None and a.value == b.value and not first.meets(second):
        return Comparison(
            "contradiction", f"{describe(a)} and {describe(b)} are two sums", "one takes one currency for another"
        )
    if first.meets(second):
        return Comparison("compatible", f"{describe(a)} and {describe(b)} can be one sum {known}")
    return Comparison("contradiction", f"{describe(a)} and {describe(b)} are two sums {known}")


def _rate(currency: str | None, year: int) -> tuple[float, float] | None:
    rates = dollars().get(currency) if currency else None
    if rates is None or not 0 <= year - FIRST < len(rates):
        return None
    near = rates[max(0, year - FIRST - 1) : year - FIRST + 2]
    moves = 0 if currency == "US dollar" else MOVES
    return min(near) * (1 - moves), max(near) * (1 + moves)


def _scaled(span: Interval, rate: tuple[float, float]) -> Interval:
    low, high = rate
    return Interval(
        None if span.low is None else span.low * low,
        None if span.high is None else span.high * high,
        span.low_open,
        span.high_open,
    )
