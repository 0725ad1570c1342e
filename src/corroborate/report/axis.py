"""Axes of interval plots: from values to percent of the width, with ticks at round numbers or calendar days."""

import math
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from .wording import MONTHS, day

PADDING = 0.12  # of the range, left and right
MANY = 60  # times the smallest value from which on a scale is logarithmic
TINY = 1e-9  # below which values are not told apart
TICKS = 6
EDGE = 0.02  # of the width, where no tick is drawn
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)
FIRST, LAST = date.min.toordinal(), date.max.toordinal()


class Tick(NamedTuple):
    """A labelled place on an axis, in percent of its width."""

    at: float
    label: str


class Axis(NamedTuple):
    """Values from `low` to `high`, drawn from 0 to 100 percent; `days` are ordinals, `whole` has no fractions."""

    low: float
    high: float
    days: bool = False
    log: bool = False
    whole: bool = False

    def at(self, value: float) -> float:
        """Where a value lies, in percent, kept within the axis."""
        low, high, value = (math.log10(max(x, TINY)) if self.log else x for x in (self.low, self.high, value))
        return round(100 * min(1.0, max(0.0, (value - low) / (high - low))), 2)

    @property
    def ticks(self) -> list[Tick]:
        """A few places with labels, far enough apart to be read."""
        values = _calendar(self.low, self.high) if self.days else _log(self) if self.log else _linear(self)
        return [Tick(self.at(value), label) for value, label in values if self._inside(value)]

    def _inside(self, value: float) -> bool:
        return 100 * EDGE <= self.at(value) <= 100 - 100 * EDGE


def axis(values: list[float], *, days: bool = False) -> Axis:
    """An axis that holds finite values with room on both sides."""
    low, high = min(values), max(values)
    if not days and low > TINY and high / low > MANY:
        room = (high / low) ** PADDING
        return Axis(low / room, high * room, log=True)
    wide = high - low > TINY * max(1.0, abs(low), abs(high))
    room = (high - low) * PADDING if wide else 1.5 if days else max(1.0, abs(high) * 0.1)
    bottom = 0.0 if not days and low >= 0 and low - room < 0 else low - room
    return Axis(bottom, high + room, days=days, whole=all(value == int(value) for value in values))


def number(value: float) -> str:
    """ "1,200,000", "0.25"."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}"


def _linear(scale: Axis) -> Iterator[tuple[float, str]]:
    rough = max((scale.high - scale.low) / TICKS, 1.0 if scale.whole else 0.0)
    power: float = 10.0 ** math.floor(math.log10(rough))
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough)
    first = math.ceil(scale.low / step)
    for i in range(first, math.floor(scale.high / step) + 1):
        yield i * step, number(round(i * step, 10))


def _log(scale: Axis) -> Iterator[tuple[float, str]]:
    first, last = math.floor(math.log10(scale.low)), math.ceil(math.log10(scale.high))
    for power in range(first, last + 1, max(1, math.ceil((last - first) / TICKS))):
        yield 10.0**power, number(10.0**power)


def _calendar(low: float, high: float) -> Iterator[tuple[float, str]]:
    start, end = (date.fromordinal(int(min(max(x, FIRST), LAST))) for x in (low, high))
    if high - low <= 45:
        step = max(1, math.ceil((high - low) / TICKS))
        first = max(FIRST, math.ceil(low + EDGE * (high - low)))
        for ordinal in range(first, min(end.toordinal(), LAST) + 1, step):
            one = date.fromordinal(ordinal)
            yield ordinal + 0.5, day(one) if ordinal == first else f"{one.day} {MONTHS[one.month - 1]}"
        return
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    step = next((s for s in MONTH_STEPS if months / s <= TICKS), MONTH_STEPS[-1])
    for number in range((start.year * 12 + start.month - 1) // step * step, end.year * 12 + end.month, step):
        year, month = divmod(number, 12)
        if 1 <= year <= 9999:
            yield date(year, month + 1, 1).toordinal(), str(year) if step >= 12 else f"{MONTHS[month]} {year}"
