"""What broken and hostile input is given to, as functions of bytes: each raises only where the program is wrong."""

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from corroborate.schemas import Article, Document, Mention, Problem, Record

from corroborate.align.stories import sketch
from corroborate.engine import line_up, read
from corroborate.read.article import document

SUFFIXES = (".txt", ".md", ".html", ".json", ".jsonl", ".warc", ".warc.gz")


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="corroborate-fuzz-")


def _read(name: str, data: bytes, notes: bytes | None = None) -> list[Document | Problem]:
    root = Path(_folder().name)
    path, beside = root / name, root / (name.partition(".")[0] + ".meta.yaml")
    path.write_bytes(data)
    if notes is None:
        beside.unlink(missing_ok=True)
    else:
        beside.write_bytes(notes)
    found = document(path, root)
    assert found, "neither a document nor a problem"
    for one in found:
        assert type(one).model_validate_json(one.model_dump_json()) == one
        if isinstance(one, Document):
            sound(one)
    return found


def sound(told: Document) -> None:
    """The zones are in order and within the text, and so is everything that an article says."""
    end = 0
    for zone in told.zones:
        assert end <= zone.start <= zone.end <= len(told.text)
        end = zone.end
    if isinstance(told, Article):
        for span in told.sentences:
            assert 0 <= span.start < span.end <= len(told.text)
        for mention in mentions(told):
            assert told.text[mention.start : mention.end] == mention.text, mention


def mentions(record: Record) -> Iterator[Mention]:
    """All mentions within a record."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Mention):
                yield one
            if isinstance(one, Record):
                yield from mentions(one)


def text(data: bytes) -> None:
    """A plain text and everything that is extracted from it, twice in one story."""
    for one in _read("article.txt", data):
        if isinstance(one, Document):
            article = read(one)
            sound(article)
            assert Article.model_validate_json(article.model_dump_json()) == article
            sketch(article)
            line_up("story", [article, article.model_copy(update={"id": "other", "path": "other.txt", "outlet": "B"})])


def sidecar(data: bytes) -> None:
    """The notes beside an article."""
    _read("article.txt", b"Twelve people died in Torvik on Monday, officials said.", data)


def _reader(suffix: str) -> Callable[[bytes], None]:
    def reads(data: bytes) -> None:
        for one in _read(f"article{suffix}", data)[:3]:
            if isinstance(one, Document):
                sound(read(one))

    return reads


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "sidecar": sidecar,
    **{suffix.strip(".").replace(".", "-"): _reader(suffix) for suffix in SUFFIXES if suffix != ".txt"},
}
