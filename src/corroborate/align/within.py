"""The mentions that begin in a stretch of an article, found without looking at the others."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from corroborate.schemas import Mention

Told = TypeVar("Told", bound=Mention)

_start = attrgetter("start")


def within(mentions: Sequence[Told], start: int, end: int) -> Sequence[Told]:
    """Of mentions in order of place those that begin between two characters."""
    low = bisect_left(mentions, start, key=_start)
    return mentions[low : bisect_left(mentions, end, low, key=_start)]
