"""Mentions -> claims: the words of an article with their sentence, place, speaker and origin."""

from bisect import bisect_right
from functools import lru_cache

from corroborate.schemas import Article, AttributionMention, Claim, Mention


def claim(
    article: Article, start: int, end: int, value: str, low: float | None = None, high: float | None = None
) -> Claim:
    """The claim that `article.text[start:end]` makes; `low` and `high` are the value's bounds, for plots."""
    attribution = attributed(article, start)
    speaker = attribution.source.name if attribution and attribution.source else None
    return Claim(
        start=start,
        end=end,
        text=article.text[start:end],
        article=article.id,
        path=article.path,
        outlet=article.outlet,
        line=line_number(article, start),
        column=start - article.text.rfind("\n", 0, start),
        published=article.published.last or article.published.first,
        value=value,
        low=low,
        high=high,
        sentence=sentence(article, start, end),
        speaker=speaker,
        via=attribution.via if attribution else (),
        origin=speaker or name_of(article),
    )


def name_of(article: Article) -> str:
    """The outlet, or the file's name where no outlet is known."""
    return article.outlet or article.id


def sentence(article: Article, start: int, end: int) -> Mention:
    """The sentence that holds `start`, or the words themselves where none does."""
    index = bisect_right(article.sentences, start, key=lambda s: s.start) - 1
    if index >= 0 and article.sentences[index].end > start:
        span = article.sentences[index]
        stop = max(span.end, end)
        return Mention(start=span.start, end=stop, text=article.text[span.start : stop])
    return Mention(start=start, end=end, text=article.text[start:end])


def attributed(article: Article, position: int) -> AttributionMention | None:
    """The innermost attribution whose content holds a character position."""
    best, size = None, 0
    for attribution in article.attributions:
        for part in attribution.content:
            if part.start <= position < part.end and (best is None or part.end - part.start < size):
                best, size = attribution, part.end - part.start
    return best


def line_number(article: Article, position: int) -> int:
    """The 1-based line of a character position."""
    return bisect_right(_breaks(article.text), position - 1) + 1 if position else 1


@lru_cache(maxsize=512)
def _breaks(text: str) -> tuple[int, ...]:
    return tuple(i for i, c in enumerate(text) if c == "\n")
