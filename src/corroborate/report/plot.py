"""The interval plot of a finding: one bar a claim, and the gap between the two witnesses."""

from datetime import date
from typing import NamedTuple

from corroborate.schemas import Claim, Finding

from .axis import FIRST, LAST, Tick, axis, number
from .sides import Side
from .visible import one_line
from .wording import cut, outlet, plural

NUMBERS = frozenset({"count", "counter", "headline", "measure", "money", "percent", "age", "number", "duration"})
UNITS = frozenset({"measure", "money"})  # shapes whose bounds are in the words' own unit
MOST = 12  # bars
ROW = 34  # pixels


class Bar(NamedTuple):
    """One claim: from `left`, `width` wide, in percent; open ends run on; `side` numbers the value it stands for."""

    label: str
    left: float
    width: float
    open_left: bool
    open_right: bool
    point: bool
    side: int
    top: int


class Plot(NamedTuple):
    """What is drawn; `gap` is (left, width) in percent, `height` in pixels, `told` says it in words."""

    bars: list[Bar]
    ticks: list[Tick]
    gap: tuple[float, float] | None
    gap_label: str
    height: int
    told: str


def plot(finding: Finding, sides: list[Side]) -> Plot | None:
    """The plot of a finding whose claims have bounds, None where fewer than two have, all agree or units differ."""
    days = finding.shape == "date"
    if not days and finding.shape not in NUMBERS:
        return None
    rows = [(claim, n) for n, side in enumerate(sides) for claim in side.claims if _bounded(claim, days)][:MOST]
    if (
        len(sides) < 2
        or len(rows) < 2
        or (finding.shape in UNITS and len({one_line(c.value).split(" ")[-1] for c, _ in rows}) > 1)
    ):
        return None
    ends = [_ends(claim, days) for claim, _ in rows]
    known = [end for both in ends for end in both if end is not None]
    scale = axis(known, days=days)
    bars = []
    for row, ((claim, side), (low, high)) in enumerate(zip(rows, ends, strict=True)):
        left = 0.0 if low is None else scale.at(low)
        right = 100.0 if high is None else scale.at(high)
        bars.append(
            Bar(
                cut(f"{outlet(claim)}: {one_line(claim.value)}", 70),
                left,
                round(right - left, 2),
                low is None,
                high is None,
                low == high,
                side,
                row * ROW,
            )
        )
    gap = _gap(rows, days)
    return Plot(
        bars,
        scale.ticks,
        (scale.at(gap[0]), round(scale.at(gap[1]) - scale.at(gap[0]), 2)) if gap else None,
        "" if gap is None else f"{_apart(gap, days)} apart",
        len(bars) * ROW,
        "; ".join(bar.label for bar in bars) + (f"; {_apart(gap, days)} apart" if gap else ""),
    )


def _bounded(claim: Claim, days: bool) -> bool:
    known = [end for end in (claim.low, claim.high) if end is not None]
    if days:
        known = [end for end in known if FIRST <= end <= LAST]
    return any(abs(end) < 1e300 for end in known)


def _ends(claim: Claim, days: bool) -> tuple[float | None, float | None]:
    """The bounds as drawn: the last day of a date is drawn to its end; None where open."""
    low = None if claim.low is None or abs(claim.low) >= 1e300 else claim.low
    high = None if claim.high is None or abs(claim.high) >= 1e300 else claim.high
    return low, high + 1 if days and high is not None else high


def _gap(rows: list[tuple[Claim, int]], days: bool) -> tuple[float, float] | None:
    """What lies between the first claims of the first two sides, None where they meet."""
    first, second = (next((_ends(claim, days) for claim, n in rows if n == side), None) for side in (0, 1))
    if first is None or second is None:
        return None
    for (_, high), (low, _) in ((first, second), (second, first)):
        if high is not None and low is not None and (high < low or (days and high == low)):
            return high, low
    return None


def _apart(gap: tuple[float, float], days: bool) -> str:
    if days:
        return plural(max(1, int(gap[1] - gap[0]) + 1), "day")
    return number(round(gap[1] - gap[0], 10))


def span(claim: Claim) -> tuple[date, date] | None:
    """A date claim's first and last day, None where an end is open."""
    if claim.low is None or claim.high is None or not FIRST <= claim.low <= claim.high <= LAST:
        return None
    return date.fromordinal(int(claim.low)), date.fromordinal(int(claim.high))
