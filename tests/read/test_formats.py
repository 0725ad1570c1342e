"""Each file format gives the same article: its text, and what it says about it."""

import gzip
import json
from datetime import date

import pytest
from corroborate.schemas import Document

from .conftest import BODY

PAGE = f"""<html lang="en"><head><title>Flood closes bridge | Arlen Post</title>
<meta property="og:site_name" content="Arlen Post"><meta property="article:published_time"
content="2021-03-04T23:30:00+09:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Flood closes bridge", "author": {{"name":
"Ann Lee"}}}}</script>
</head><body><nav>Home News Sport</nav><article><h1>Flood closes bridge</h1><p>{BODY}</p><p>{BODY} It
rained.</p></article></body></html>
"""
NINJS = {
    "headline": "Flood closes bridge", "body_xhtml": f"<p>{BODY}</p>", "firstcreated": "2021-03-04T10:00:00Z",
    "byline": "By Ann Lee", "provider": {"name": "Arlen Post"},
}  # fmt: skip
SCHEMA_ORG = {
    "@type": "NewsArticle", "headline": "Flood closes bridge", "articleBody": BODY, "datePublished": "2021-03-04",
    "author": {"@type": "Person", "name": "Ann Lee"}, "publisher": {"name": "Arlen Post"},
}  # fmt: skip
FRONT = (
    f"---\ntitle: Flood closes bridge\ndate: 2021-03-04\nauthor: Ann Lee\nsource: Arlen Post\ntags: [a]\n---\n{BODY}\n"
)
SIDECAR = "outlet: Arlen Post\ntitle: Flood closes bridge\npublished: 2021-03-04\nauthors: Ann Lee\n"
WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://arlen.example/a\r\nWARC-Date: 2021-03-05T00:00:00Z\r\n"
    "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: application/http; "
    "msgtype=response\r\n"
    "Content-Length: {}\r\n\r\n{}\r\n\r\n"
)
HTTP = (
    f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(PAGE.encode())}\r\n\r\n{PAGE}"
)
ARCHIVE = WARC.format(len(HTTP.encode()), HTTP).encode()

FILES: list[tuple[str, dict[str, str | bytes], str]] = [
    ("sidecar", {"a.txt": BODY, "a.meta.yaml": SIDECAR}, "sidecar"),
    ("front matter", {"a.md": FRONT}, "metadata"),
    ("html", {"a.html": PAGE}, "metadata"),
    ("ninjs", {"a.json": json.dumps(NINJS)}, "metadata"),
    ("schema.org", {"a.json": json.dumps(SCHEMA_ORG)}, "metadata"),
    ("jsonl", {"a.jsonl": json.dumps(SCHEMA_ORG) + "\n\n"}, "metadata"),
    ("warc", {"a.warc": ARCHIVE}, "metadata"),
    ("warc.gz", {"a.warc.gz": gzip.compress(ARCHIVE)}, "metadata"),
]


@pytest.mark.parametrize(("files", "basis"), [pytest.param(f, basis, id=name) for name, f, basis in FILES])
def test_each_format_gives_the_article(folder, files: dict[str, str | bytes], basis: str) -> None:  # type: ignore[no-untyped-def]
    [document] = folder(files)
    assert isinstance(document, Document), document
    assert BODY in document.text
    assert (document.title, document.outlet) == ("Flood closes bridge", "Arlen Post")
    assert (document.published.first, document.published.basis) == (date(2021, 3, 4), basis)
    assert document.authors == ("Ann Lee",)
    assert "Sport" not in document.text


def test_a_sidecar_wins_over_the_file(folder) -> None:  # type: ignore[no-untyped-def]
    [document] = folder({"a.md": FRONT, "a.meta.yaml": "published: 2020-01-02\n"})
    assert (document.published.first, document.outlet) == (date(2020, 1, 2), "Arlen Post")


def test_folders_are_collections_and_records_are_numbered(folder) -> None:  # type: ignore[no-untyped-def]
    line = json.dumps({"text": BODY})
    found = folder({"a.txt": BODY, "flood/a.txt": BODY, "flood/deep/b.txt": BODY, "flood/c.jsonl": f"{line}\n{line}\n"})
    assert [(d.id, d.collection) for d in found] == [
        ("a.txt", ""), ("flood/a", "flood"), ("c#1", "flood"), ("c#2", "flood"), ("b", "flood"),
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings(folder, encoding: str) -> None:  # type: ignore[no-untyped-def]
    text = f"“The café” is closed – for good. {BODY}"
    [document] = folder({"a.txt": text.encode(encoding)})
    assert document.text == text


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_offsets_are_those_of_the_file(folder, ends: str) -> None:  # type: ignore[no-untyped-def]
    text = f"Flood closes bridge{ends}{ends}ARLEN (AP) — {BODY}{ends}{ends}Ends \U0001f30a 평양 Киев.{ends}"
    [document] = folder({"a.txt": text})
    assert document.text == text
    assert [(z.kind, text[z.start : z.end][:12]) for z in document.zones] == [
        ("title", "Flood closes"), ("dateline", "ARLEN (AP) —"), ("body", BODY[:12]),
        ("body", text.split(ends)[-2][:12]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "outlet"), [("reuters_2021-03-04", "Reuters"), ("a1_kyodo", "Kyodo"), ("arlen-7", None)]
)
def test_a_file_called_after_a_known_outlet_is_its(folder, name: str, outlet: str | None) -> None:  # type: ignore[no-untyped-def]
    [document] = folder({f"{name}.txt": BODY})
    assert document.outlet == outlet
