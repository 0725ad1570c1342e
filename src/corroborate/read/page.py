"""What a web page says about itself: JSON-LD, meta elements, its address."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from corroborate.schemas import Published

from . import days, records
from .decode import whole
from .draft import Metadata

# Names of meta elements (property, name or itemprop) by what they tell, the surest first.
META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher"),
    "published": ("article:published_time", "og:article:published_time", "datepublished", "og:published_time",
                  "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date",
                  "sailthru.date",
                  "dc.date.issued", "dcterms.created", "dc.date", "date"),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
    "url": ("og:url",),
    "authors": ("author", "article:author", "dc.creator", "byl", "parsely-author"),
}  # fmt: skip
URL_DAY_RE = re.compile(r"/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)")
MOST_LD = 200_000
MOST_NODES = 200


def metadata(tree: Any, address: str | None = None) -> Metadata:
    """What the page's element tree says. Signals of its day that differ by one day widen the day to both."""
    meta = _meta(tree)
    ld = next((node for node in _nodes(tree) if records.is_article(node)), {})
    url = address or _link(tree) or next(iter(meta.get("url", ())), None)
    known = records.metadata(ld)
    seen = Metadata(
        title=next(iter(meta.get("title", ())), None) or _heading(tree),
        outlet=next(iter(meta.get("outlet", ())), None),
        updated=next((told for words in meta.get("updated", ()) if (told := days.published(words, "metadata"))), None),
        authors=tuple(name for name in dict.fromkeys(meta.get("authors", ())) if not name.startswith("http")),
        language=tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
    )
    signals = [(p.first, p.last) for p in (known.published,) if p and p.first and p.last]
    signals += [day for words in (*meta.get("published", ()), *_times(tree)) if (day := days.days(words))]
    both = Metadata(published=_agreed(signals, url), url=url).over(known).over(seen)
    return both


def _agreed(signals: list[tuple[date, date]], url: str | None) -> Published | None:
    """The surest signal's days, and those of others that lie one day beside it, as time zones make them."""
    if found := URL_DAY_RE.search(url or ""):
        signals = [*signals, *([day] if (day := days.days(f"{found[1]}/{found[2]}/{found[3]}")) else [])]
    if not signals:
        return None
    first, last = signals[0]
    near = [
        (a, b)
        for a, b in signals
        if a == b and abs(a - signals[0][0]) <= timedelta(1) and abs(b - signals[0][1]) <= timedelta(1)
    ]
    if first == last:
        first, last = min((first, *(a for a, _ in near))), max((last, *(b for _, b in near)))
    return Published(first=first, last=last, basis="metadata")


def _meta(tree: Any) -> dict[str, list[str]]:
    """The contents of the meta elements by what they tell, the surest names first."""
    contents: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        words = " ".join(whole(element.get("content") or "").split())[:2000]
        for attribute in ("property", "name", "itemprop"):
            if words and (name := element.get(attribute)):
                contents.setdefault(name.lower(), []).append(words)
    return {field: [words for name in names for words in contents.get(name, ())] for field, names in META.items()}


def _times(tree: Any) -> Iterator[str]:
    for element in tree.iter("time"):
        if element.get("datetime") and (
            element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
        ):
            yield element.get("datetime")


def _link(tree: Any) -> str | None:
    for element in tree.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and (element.get("href") or "").startswith("http"):
            return str(element.get("href"))
    return None


def _heading(tree: Any) -> str | None:
    for tag in ("h1", "title"):
        for element in tree.iter(tag):
            if words := " ".join("".join(element.itertext()).split()):
                return whole(words[:500])
    return None


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, graphs and lists opened; blocks that are no JSON are passed over."""
    for element in tree.iter("script"):
        if (element.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            value = json.loads((element.text or "")[:MOST_LD], strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [value]
        for _ in range(MOST_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                yield node
                waiting += node["@graph"] if isinstance(node.get("@graph"), list) else []
