"""When an article was published: from its own words, or pinned by the other articles of its story."""

from collections.abc import Sequence

from corroborate.schemas import Article, Document, Published


def infer(document: Document) -> Published:
    """The publication date that the document gives by itself."""
    return document.published


def pin(article: Article, others: Sequence[Article]) -> Published:
    """The publication date that the story's dated articles give an undated one."""
    return Published()
