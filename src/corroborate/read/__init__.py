"""Files in: text, Markdown, HTML, JSON, WARC -> Document."""

from .article import document
from .folder import corpus, files, ids

__all__ = ["corpus", "document", "files", "ids"]
