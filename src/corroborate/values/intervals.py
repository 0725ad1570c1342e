"""Closed, open and unbounded intervals of numbers: the one algebra under every comparison of values."""

from collections.abc import Sequence
from typing import NamedTuple


class Interval(NamedTuple):
    """The numbers from `low` to `high`; None is no bound; an open end is not itself inside."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False

    @property
    def empty(self) -> bool:
        """Nothing lies inside."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def __contains__(self, value: object) -> bool:
        if not isinstance(value, (int, float)):
            return False
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        below = self.high is None or value < self.high or (value == self.high and not self.high_open)
        return above and below

    def meet(self, other: "Interval") -> "Interval":
        """What lies in both."""
        low = max(self, other, key=_low_key)
        high = min(self, other, key=_high_key)
        return Interval(low.low, high.high, low.low_open, high.high_open)

    def meets(self, other: "Interval") -> bool:
        """Some number lies in both."""
        return not self.meet(other).empty

    def within(self, other: "Interval") -> bool:
        """Everything inside also lies in `other`."""
        return self.empty or (_low_key(self) >= _low_key(other) and _high_key(self) <= _high_key(other))


def _low_key(interval: Interval) -> tuple[float, bool]:
    return (float("-inf") if interval.low is None else interval.low, interval.low_open)


def _high_key(interval: Interval) -> tuple[float, bool]:
    return (float("inf") if interval.high is None else interval.high, not interval.high_open)


def clash(intervals: Sequence[Interval]) -> tuple[int, int] | None:
    """The indexes of two intervals that have no number in common, or None where all share one.

    By Helly's theorem on the line, intervals have a common point exactly when each two have, so the one that begins
    last and the one that ends first witness every clash. O(n).
    """
    if not intervals:
        return None
    starts_last = max(range(len(intervals)), key=lambda i: _low_key(intervals[i]))
    ends_first = min(range(len(intervals)), key=lambda i: _high_key(intervals[i]))
    if intervals[starts_last].meets(intervals[ends_first]):
        return None
    first, second = sorted((starts_last, ends_first))
    return first, second
