"""Mentions -> claims: the words of an article with their sentence, place, speaker and origin."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush

from corroborate.schemas import Article, AttributionMention, Claim, Mention
from corroborate.text.once import per_object


def claim(
    article: Article, start: int, end: int, value: str, low: float | None = None, high: float | None = None
) -> Claim:
    """The claim that `article.text[start:end]` makes; `low` and `high` are the value's bounds, for plots."""
    placed = _placed(article)
    attribution = placed.attributed(start)
    speaker = attribution.source.name if attribution and attribution.source else None
    breaks = placed.breaks
    line = bisect_left(breaks, start)
    return Claim.trusted(
        {
            "start": start,
            "end": end,
            "text": placed.text[start:end],
            "article": article.id,
            "path": article.path,
            "outlet": article.outlet,
            "line": line + 1,
            "column": start - (breaks[line - 1] if line else -1),
            "published": placed.published,
            "value": value,
            "low": low,
            "high": high,
            "sentence": placed.sentence(start, end),
            "speaker": speaker,
            "via": attribution.via if attribution else (),
            "origin": speaker or placed.name,
        }
    )


def name_of(article: Article) -> str:
    """The outlet, or the file's name where no outlet is known."""
    return article.outlet or article.id


def attributed(article: Article, position: int) -> AttributionMention | None:
    """The innermost attribution whose content holds a character position."""
    return _placed(article).attributed(position)


def sentence(article: Article, start: int, end: int) -> Mention:
    """The sentence that holds `start`, or the words themselves where none does."""
    return _placed(article).sentence(start, end)


@dataclass(slots=True, eq=False)
class _Placed:
    """Where an article's sentences, lines and attributed words begin and end, and what all its claims tell alike."""

    text: str
    name: str
    published: date | None
    starts: list[int]  # of sentences
    ends: list[int]
    mentions: dict[int, Mention]  # of sentences that were asked for
    breaks: list[int]  # between lines
    borders: list[int]  # of the contents of attributions
    told: list[AttributionMention | None]  # the innermost attribution from each border on

    def attributed(self, position: int) -> AttributionMention | None:
        """The innermost attribution whose content holds a character position."""
        index = bisect_right(self.borders, position) - 1
        return self.told[index] if index >= 0 else None

    def sentence(self, start: int, end: int) -> Mention:
        """The sentence that holds `start`, or the words themselves where none does."""
        index = bisect_right(self.starts, start) - 1
        if index < 0 or self.ends[index] <= start:
            return self._mention(start, end)
        if end > self.ends[index]:
            return self._mention(self.starts[index], end)
        if index not in self.mentions:
            self.mentions[index] = self._mention(self.starts[index], self.ends[index])
        return self.mentions[index]

    def _mention(self, start: int, end: int) -> Mention:
        return Mention.trusted({"start": start, "end": end, "text": self.text[start:end]})


@per_object
def _placed(article: Article) -> _Placed:
    text, sentences = article.text, article.sentences
    published = article.published.last or article.published.first
    starts, ends = [s.start for s in sentences], [s.end for s in sentences]
    breaks = [found.start() for found in re.finditer("\n", text)]
    return _Placed(text, name_of(article), published, starts, ends, {}, breaks, *_innermost(article.attributions))


def _innermost(attributions: Sequence[AttributionMention]) -> tuple[list[int], list[AttributionMention | None]]:
    """The sorted borders of the contents, and from each on the attribution with the shortest part."""
    parts = sorted(
        (part.start, part.end - part.start, number)
        for number, attribution in enumerate(attributions)
        for part in attribution.content
    )
    borders = sorted({border for start, size, _ in parts for border in (start, start + size)})
    told: list[AttributionMention | None] = []
    open_parts: list[tuple[int, int, int]] = []  # size, number, end
    place = 0
    for border in borders:
        while place < len(parts) and parts[place][0] <= border:
            start, size, number = parts[place]
            heappush(open_parts, (size, number, start + size))
            place += 1
        while open_parts and open_parts[0][2] <= border:
            heappop(open_parts)
        told.append(attributions[open_parts[0][1]] if open_parts else None)
    return borders, told
