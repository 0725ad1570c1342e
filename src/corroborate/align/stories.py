"""Which articles belong together: likeness of content and nearness in time, without comparing all pairs."""

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

from corroborate.schemas import Article

from .lines import Vector, cosine, key

ALIKE = 0.12  # cosine of two articles' weighted words from which they may tell one story
SMALL = 30  # a collection up to this size is one story unless its articles have nothing in common
DAYS_APART = 45
TELLING = 12  # words of an article that look for others


def stories(articles: Sequence[Article], *, across: bool = False) -> list[tuple[str, list[Article]]]:
    """Named groups of articles of one collection (of all, with `across`) that report on the same events, in order."""
    collections: dict[str, list[Article]] = {}
    for article in sorted(articles, key=lambda a: (a.path, a.id)):
        collections.setdefault("" if across else article.collection, []).append(article)
    found = []
    for name, members in sorted(collections.items()):
        for number, group in enumerate(_cluster(members), 1):
            found.append((f"{name or 'all'}" if number == 1 else f"{name or 'all'} ({number})", group))
    return found


def _cluster(articles: list[Article]) -> list[list[Article]]:
    vectors = _vectors(articles)
    home = list(range(len(articles)))

    def root(i: int) -> int:
        while home[i] != i:
            i = home[i]
        return i

    holders: dict[str, list[int]] = {}
    for i, vector in enumerate(vectors):
        for word, _ in sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:TELLING]:
            holders.setdefault(word, []).append(i)
    seen: set[tuple[int, int]] = set()
    for _, members in sorted(holders.items()):
        for j, second in enumerate(members):
            for first in members[max(0, j - SMALL) : j]:
                if (first, second) in seen:
                    continue
                seen.add((first, second))
                near = len(articles) <= SMALL or _near(articles[first], articles[second])
                if near and cosine(vectors[first], vectors[second]) >= ALIKE:
                    a, b = sorted((root(first), root(second)))
                    home[b] = a
    groups: dict[int, list[Article]] = {}
    for i, article in enumerate(articles):
        groups.setdefault(root(i), []).append(article)
    return [groups[i] for i in sorted(groups)]


def _vectors(articles: Sequence[Article]) -> list[Vector]:
    bags = []
    for article in articles:
        words = Counter(
            k
            for span in article.sentences
            for w in article.text[span.start : span.end].split()
            if (k := key(w.strip(".,;:'\"()“”‘’")))
        )
        bags.append(words)
    frequency: Counter[str] = Counter()
    for bag in bags:
        frequency.update(bag.keys())
    vectors = []
    for bag in bags:
        raw = {
            word: (1 + math.log(n)) * math.log((len(articles) + 20) / (frequency[word] + 0.5))
            for word, n in bag.items()
        }
        norm = math.sqrt(sum(value * value for value in raw.values()))
        vectors.append({word: value / norm for word, value in raw.items()} if norm else {})
    return vectors


def _near(first: Article, second: Article) -> bool:
    a, b = _day(first), _day(second)
    return a is None or b is None or abs((a - b).days) <= DAYS_APART


def _day(article: Article) -> date | None:
    return article.published.first or article.published.last
