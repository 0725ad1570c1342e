"""Web pages: the article's text by trafilatura, its metadata by `page`."""

from collections.abc import Iterator

from . import extras, page
from .decode import decode, whole
from .draft import Draft, Unreadable


def read(data: bytes, address: str | None = None) -> Iterator[Draft]:
    """The article of a page. Its text is the headline, a blank line and the extracted paragraphs; offsets refer to
    that.

    Raises Unreadable where the extra is not installed or the page holds no article.
    """
    trafilatura = extras.load("trafilatura", "html")
    if b"\0" in data[:1000]:
        data = decode(data).encode()  # UTF-16 with a mark; anything else is no page
    # A page may be broken in ways that no parser foresees; then it is unreadable, and no fault of the program.
    try:
        tree = trafilatura.load_html(data)
        known = page.metadata(tree, address) if tree is not None else None
        body = trafilatura.extract(tree, fast=True, include_comments=False, include_tables=False) if known else None
    except Exception as error:
        raise Unreadable(f"The page cannot be parsed: {type(error).__name__}.") from error
    if known is None or not body or not body.strip():
        raise Unreadable("No article was found in the page.")
    text = whole(body).replace("\n", "\n\n")
    if known.title and not text.startswith(known.title):
        text = f"{known.title}\n\n{text}"
    yield Draft(text, known)
