"""Mentions -> claims: the words of an article with their sentence, place, speaker and origin."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from corroborate.schemas import Article, AttributionMention, Claim, Mention
from corroborate.text.once import per_object


def claim(
    article: Article, start: int, end: int, value: str, low: float | None = None, high: float | None = None
) -> Claim:
    """The claim that `article.text[start:end]` makes; `low` and `high` are the value's bounds, for plots."""
    attribution = attributed(article, start)
    speaker = attribution.source.name if attribution and attribution.source else None
    line, column = _place(article, start)
    return Claim.trusted(
        {
            "start": start,
            "end": end,
            "text": article.text[start:end],
            "article": article.id,
            "path": article.path,
            "outlet": article.outlet,
            "line": line,
            "column": column,
            "published": article.published.last or article.published.first,
            "value": value,
            "low": low,
            "high": high,
            "sentence": sentence(article, start, end),
            "speaker": speaker,
            "via": attribution.via if attribution else (),
            "origin": speaker or name_of(article),
        }
    )


def name_of(article: Article) -> str:
    """The outlet, or the file's name where no outlet is known."""
    return article.outlet or article.id


def sentence(article: Article, start: int, end: int) -> Mention:
    """The sentence that holds `start`, or the words themselves where none does."""
    placed = _placed(article)
    index = bisect_right(placed.sentences, start) - 1
    if index >= 0 and article.sentences[index].end > start:
        span = article.sentences[index]
        if end > span.end:
            return _mention(article, span.start, end)
        if index not in placed.mentions:
            placed.mentions[index] = _mention(article, span.start, span.end)
        return placed.mentions[index]
    return _mention(article, start, end)


def _mention(article: Article, start: int, end: int) -> Mention:
    return Mention.trusted({"start": start, "end": end, "text": article.text[start:end]})


def attributed(article: Article, position: int) -> AttributionMention | None:
    """The innermost attribution whose content holds a character position."""
    placed = _placed(article)
    index = bisect_right(placed.borders, position) - 1
    return placed.told[index] if index >= 0 else None


def _place(article: Article, position: int) -> tuple[int, int]:
    """The line and the column of a character position, from 1."""
    breaks = _placed(article).breaks
    line = bisect_left(breaks, position)
    return line + 1, position - (breaks[line - 1] if line else -1)


class _Placed(NamedTuple):
    """Where an article's sentences, lines and attributed words begin and end."""

    sentences: list[int]
    mentions: dict[int, Mention]  # of sentences that were asked for
    breaks: list[int]
    borders: list[int]  # of the contents of attributions
    told: list[AttributionMention | None]  # the innermost attribution from each border on


@per_object
def _placed(article: Article) -> _Placed:
    borders, told = _innermost(article.attributions)
    breaks = [found.start() for found in re.finditer("\n", article.text)]
    return _Placed([s.start for s in article.sentences], {}, breaks, borders, told)


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
