"""Which words an article has."""

from collections.abc import Iterable

from corroborate.schemas import Article
from corroborate.text.known import Known
from corroborate.text.once import per_object
from corroborate.text.tokens import row


def says(article: Article, words: Iterable[str]) -> bool:
    """The article has one of some words, which are in lower case."""
    text = _lowered(article)
    found = [word for word in words if word in text]
    return bool(found) and not _spoken(article).isdisjoint(found)


@per_object
def _lowered(article: Article) -> str:
    return article.text.lower()


@per_object
def _spoken(article: Article) -> frozenset[str]:
    """The article's words in lower case."""
    return frozenset[str]().union(*map(_WORDS.__getitem__, set(article.text.split())))


def _words(part: str) -> tuple[str, ...]:
    """The words, in lower case, of what stands between two spaces."""
    return tuple(map(str.lower, row(f" {part}", 0, 1 + len(part)).words))


_WORDS = Known(_words)
