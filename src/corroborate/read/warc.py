"""Web archives: every page that was fetched successfully is a record."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import extras, html
from .decode import decode
from .draft import Draft, Metadata, Unreadable

PAGES = ("text/html", "application/xhtml+xml")


def read(path: Path, most: int) -> Iterator[Draft | Unreadable]:
    """An article or a problem for each page in the archive, numbered by its record.

    Pages are responses with status 200 and resources, in HTML; and extracted texts (WET). Requests, pictures,
    redirects and the like are no articles. A page may hold `most` bytes.
    """
    archive = extras.load("fastwarc.warc", "warc")
    seen = False
    with path.open("rb") as file:
        records = iter(archive.ArchiveIterator(file))
        number = 0
        while True:
            # The archive is read as it is asked for: a damaged record ends it, and what came before it counts.
            try:
                record = next(records)
                number += 1
                kind = _kind(record, archive.WarcRecordType)
                content = record.reader.read(most + 1) if kind else b""
            except StopIteration:
                break
            except Exception as error:
                yield Unreadable(f"The archive is damaged after record {number}: {type(error).__name__}.")
                return
            if kind:
                seen = True
                yield _page(kind, content, record.headers.get("WARC-Target-URI"), number, most)
    if not seen:
        raise Unreadable("It holds no page.")


def _kind(record: Any, types: Any) -> str | None:
    """ "html" or "text" for a record that may be an article."""
    if record.record_type == types.conversion:
        return "text"
    if record.record_type == types.response and record.is_http:
        record.parse_http()
        fetched = record.http_headers is not None and record.http_headers.status_code == 200
        return "html" if fetched and (record.http_content_type or "").lower().startswith(PAGES) else None
    if record.record_type == types.resource and (record.headers.get("Content-Type") or "").lower().startswith(PAGES):
        return "html"
    return None


def _page(kind: str, content: bytes, address: str | None, number: int, most: int) -> Draft | Unreadable:
    try:
        if len(content) > most:
            raise Unreadable(f"The page is larger than {most // 1_000_000} MB.")
        url = address.strip("<> ") if address else None
        drafts = html.read(content, url) if kind == "html" else iter([Draft(decode(content), Metadata(url=url))])
        return replace(next(drafts), record=number, raw=content)
    except Unreadable as error:
        return Unreadable(f"Record {number}: {error.message}")
