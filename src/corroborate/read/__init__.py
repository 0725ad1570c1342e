"""Files in: text, Markdown, HTML, JSON, WARC -> Document."""

from typing import TYPE_CHECKING, Any

from .folder import corpus, files, ids

if TYPE_CHECKING:
    from .article import document

__all__ = ["corpus", "document", "files", "ids"]


def __getattr__(name: str) -> Any:
    """`document`, loaded when asked for: it leans on all that a file may need, and listing files needs none of it."""
    if name == "document":
        from .article import document

        return document
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
