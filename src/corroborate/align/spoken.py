"""Which words an article has."""

from corroborate.schemas import Article
from corroborate.text.once import per_object
from corroborate.text.tokens import row


@per_object
def spoken(article: Article) -> frozenset[str]:
    """The article's words in lower case."""
    return frozenset(map(str.lower, row(article.text, 0, len(article.text)).words))
