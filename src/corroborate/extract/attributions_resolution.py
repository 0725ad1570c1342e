"""Whom the words of a source stand for."""

from bisect import bisect_left
from collections.abc import Sequence

from corroborate.schemas import NameMention


class Speakers:
    """Names of speakers: pronouns, surnames and roles become the full name where the text gives one."""

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self._text = text
        self._names = sorted(names, key=lambda mention: (mention.start, mention.end))
        self._starts = [mention.start for mention in self._names]

    def name(self, start: int, end: int) -> str:
        """The full name of the source `text[start:end]`, or its own words."""
        k = bisect_left(self._starts, start)
        while k < len(self._names) and self._names[k].start < end:
            if self._names[k].kind != "place":
                return self._names[k].name
            k += 1
        return self._text[start:end]
