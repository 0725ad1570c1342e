"""Articles as JSON objects: IPTC ninjs, schema.org NewsArticle, and the plain field names of data sets."""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from corroborate.schemas import Published

from . import days
from .decode import whole
from .draft import Draft, Metadata, Unreadable

# Where each fact may stand, the first that holds something wins.
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("headline", "headlines", "title", "name"),
    "text": (
        "articleBody", "body_text", "body_xhtml", "body_html", "bodies", "text", "body", "content", "maintext",
        "article",
    ),
    "outlet": (
        "outlet", "publisher", "source", "sourceOrganization", "provider", "copyrightholder", "site_name",
        "publication",
    ),
    "published": (
        "datePublished", "published", "published_at", "publishedAt", "publication_date", "date_published",
        "date_publish", "pubDate", "pub_date", "firstcreated", "contentcreated", "versioncreated", "dateCreated",
        "date",
    ),
    "updated": ("dateModified", "updated", "updated_at", "updatedAt", "versioncreated", "date_modified", "modified"),
    "url": ("url", "canonical_url", "link", "mainEntityOfPage"),
    "authors": ("author", "authors", "byline", "by", "creator"),
    "credits": ("credits", "infosources", "infosource"),
    "language": ("inLanguage", "language", "lang"),
    "collection": ("collection",),
}  # fmt: skip
ARTICLE_TYPES = ("Article", "Posting", "Report")
BLOCKS = frozenset(
    """
    p div br h1 h2 h3 h4 h5 h6 li tr blockquote section article header footer ul ol table figcaption
    """.split()
)
SILENT = frozenset({"script", "style", "template", "noscript"})


def drafts(value: Any) -> Iterator[Draft]:
    """The articles in a JSON value: an object, a list of them, or a schema.org graph. Raises Unreadable if it is
    none.
    """
    if isinstance(value, list):
        for number, item in enumerate(value, 1):
            if not isinstance(item, dict):
                raise Unreadable(f"Item {number} is no article: expected an object with a headline and a text.")
            yield draft(item, number)
        return
    if not isinstance(value, dict):
        raise Unreadable("Expected an object with a headline and a text.")
    graph = value.get("@graph")
    nodes = [node for node in graph if is_article(node)] if isinstance(graph, list) else []
    yield draft(nodes[0] if nodes else value)


def draft(item: dict[str, Any], record: int | None = None) -> Draft:
    """The article in one object: its headline, a blank line and its text. Raises Unreadable where it has no text."""
    known = metadata(item)
    body = _text(item)
    if not body.strip():
        raise Unreadable(f"There is no text: expected one of the fields {', '.join(FIELDS['text'])}.")
    title = known.title
    text = body if title is None or body.lstrip().startswith(title) else f"{title}\n\n{body}"
    return Draft(text, known, record=record)


def is_article(node: Any) -> bool:
    """A schema.org node of an article's type."""
    kinds = node.get("@type") if isinstance(node, dict) else None
    return any(
        isinstance(kind, str) and kind.endswith(ARTICLE_TYPES)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def metadata(item: dict[str, Any]) -> Metadata:
    """What an object says about its article; values of unexpected shapes are passed over."""
    return Metadata(
        outlet=_first(item, "outlet"),
        title=_first(item, "title"),
        published=_day(item, "published"),
        updated=_day(item, "updated"),
        url=_first(item, "url"),
        authors=_all(item, "authors"),
        credits=_all(item, "credits"),
        language=_first(item, "language"),
        collection=_first(item, "collection"),
    )


def _values(item: dict[str, Any], field: str) -> Iterator[str]:
    for key in FIELDS[field]:
        yield from _names(item.get(key))


def _names(value: Any, depth: int = 0) -> Iterator[str]:
    """The words in a value: itself, the name of a person or body, each of a list."""
    if isinstance(value, str):
        words = " ".join(whole(value).split())
        if words:
            yield words
    elif isinstance(value, list) and depth < 3:
        for part in value[:100]:
            yield from _names(part, depth + 1)
    elif isinstance(value, dict) and depth < 3:
        for key in ("name", "value", "@value", "@id", "url"):
            if isinstance(value.get(key), str):
                yield from _names(value[key], depth + 1)
                return


def _first(item: dict[str, Any], field: str) -> str | None:
    return next(_values(item, field), None)


def _all(item: dict[str, Any], field: str) -> tuple[str, ...]:
    for key in FIELDS[field]:
        if found := tuple(dict.fromkeys(_names(item.get(key)))):
            return tuple(name.removeprefix("By ").removeprefix("by ") for name in found)
    return ()


def _day(item: dict[str, Any], field: str) -> Published | None:
    return next((found for words in _values(item, field) if (found := days.published(words, "metadata"))), None)


def _text(item: dict[str, Any]) -> str:
    for key in FIELDS["text"]:
        value = item.get(key)
        if isinstance(value, list):  # ninjs 2 and later: one body a role or format; others: one string a paragraph
            value = _best(value)
        if isinstance(value, str) and value.strip():
            words = whole(value)
            return plain(words) if key.endswith("html") or "</p>" in words[:20_000] else words
    return ""


def _best(bodies: list[Any]) -> str:
    if bodies and all(isinstance(part, str) for part in bodies):
        return "\n\n".join(bodies)
    values = [body["value"] for body in bodies if isinstance(body, dict) and isinstance(body.get("value"), str)]
    return max(values, key=len, default="")


class _Plain(HTMLParser):
    """Collects the text of markup, a blank line between its blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begins a block, or something that is not shown."""
        self.silent += tag in SILENT
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Ends a block."""
        self.silent = max(0, self.silent - (tag in SILENT))
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keeps what is shown."""
        if not self.silent:
            self.parts.append(data.replace("\n", " "))


def plain(markup: str) -> str:
    """The text of a piece of HTML, one paragraph a block."""
    parser = _Plain()
    parser.feed(markup)
    parser.close()
    blocks = (" ".join(block.split()) for block in "".join(parser.parts).split("\n"))
    return "\n\n".join(block for block in blocks if block)
