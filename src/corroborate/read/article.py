"""One file -> its documents, or the reasons why there are none."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from corroborate.schemas import Document, Problem, Published, Zone

from . import html, jsonl, language, markdown, news_json, origin, sidecar, text, warc
from .draft import Draft, Metadata, Unreadable
from .paths import extension, shown_path, stem
from .zones import zones

LARGEST = 20_000_000  # bytes; far above any article
WHOLE: dict[str, Callable[[bytes], Iterator[Draft]]] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".json": news_json.read,
}
MOST_HOLD = 65_535  # bytes that most files have at most
# Files of many records, which are read piece by piece; `LARGEST` holds for each record.
STREAMED: dict[str, Callable[[Path, int], Iterator[Draft | Unreadable]]] = {
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".warc": warc.read,
    ".warc.gz": warc.read,
}


def document(
    path: Path, root: Path, *, id: str | None = None, relative_to: Path | None = None
) -> list[Document | Problem]:
    """The documents in one file, in order, and a fatal problem for each record that cannot be read; never empty.

    Reads that file and its sidecar and nothing else. `root` is the corpus: its folders are the collections, and a
    link that leads out of it is not followed. `id` is the record's identity (the file's stem if None; the records of
    a file of many add "#" and their number). Paths in records are relative to `relative_to` (the working directory)
    where they lie in it.
    """
    return list(documents(path, root, id=id, relative_to=relative_to))


def documents(
    path: Path, root: Path, *, id: str | None = None, relative_to: Path | None = None
) -> Iterator[Document | Problem]:
    """As `document`, one at a time."""
    shown = shown_path(path, relative_to)
    try:
        _accept(path, root)
        beside = sidecar.find(path)
        if beside is not None and _leads_out(beside, root):
            raise Unreadable("It leads out of the corpus and is not read.", path=shown_path(beside, relative_to))
        notes = b"" if beside is None else _bytes(beside, sidecar.LARGEST)
        known = Metadata() if beside is None else sidecar.parse(notes, shown_path(beside, relative_to))
        collection = known.collection or collection_of(path, root)
        for draft in _drafts(path):
            try:
                if isinstance(draft, Unreadable):
                    raise draft
                name = id or stem(path)
                name = name if draft.record is None else f"{name}#{draft.record}"
                yield _document(draft, known, name, shown, collection, draft.raw + b"\0" + notes)
            except Unreadable as error:
                yield Problem(path=error.path or shown, line=error.line, message=error.message)
    except Unreadable as error:
        yield Problem(path=error.path or shown, line=error.line, message=error.message)
    except OSError as error:
        yield Problem(path=shown, message=f"It cannot be read: {error.strerror or type(error).__name__}.")


def collection_of(path: Path, root: Path) -> str:
    """The folder directly under the corpus that the file lies in, or "" for files directly in it."""
    home = os.path.abspath(root).rstrip(os.sep) + os.sep
    whole = os.path.abspath(path)
    folder, inside, _ = whole.removeprefix(home).partition(os.sep) if whole.startswith(home) else ("", "", "")
    return folder.encode("utf-8", "replace").decode("utf-8") if inside else ""


def _accept(path: Path, root: Path) -> None:
    """Raises Unreadable for what is no article file or lies outside the corpus."""
    if _leads_out(path, root):
        raise Unreadable("It leads out of the corpus and is not read.")
    if path.is_symlink() and not path.exists():
        raise Unreadable("It is a link to a file that does not exist.")
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        os.scandir(path).close()
        raise Unreadable("It is a link to a folder and is not followed.")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("It is not a regular file.")
    if path.name.endswith(sidecar.SUFFIX):
        raise Unreadable(
            f"There is no article beside this sidecar: expected {path.name.removesuffix(sidecar.SUFFIX)}.txt or "
            f"another format."
        )
    kind = extension(path)
    if kind not in WHOLE and kind not in STREAMED:
        formats = ", ".join(sorted({*WHOLE, *STREAMED}))
        raise Unreadable(f"Files of this kind are not read; save the article as one of {formats}.")
    if status.st_size > LARGEST and kind in WHOLE:
        raise Unreadable(f"It is larger than {LARGEST // 1_000_000} MB.")


def _leads_out(path: Path, root: Path) -> bool:
    if not _linked(os.fspath(path), os.fspath(root).rstrip(os.sep)):
        return False
    home, real = os.path.realpath(root if root.is_dir() else root.parent), os.path.realpath(path)
    return real != home and not real.startswith(home.rstrip(os.sep) + os.sep)


def _linked(path: str, top: str) -> bool:
    """Whether anything below the folder `top` on the way to `path` is a link, or that is not told by the names."""
    if not path.startswith(top + os.sep):
        return True
    parts = path[len(top) + 1 :].split(os.sep)
    if os.pardir in parts:
        return True
    for part in parts:
        top += os.sep + part
        if os.path.islink(top):
            return True
    return False


def _bytes(path: Path, most: int) -> bytes:
    first = min(MOST_HOLD, most) + 1
    with path.open("rb") as file:
        data = file.read(first)  # room is made for all that is asked for
        return data if len(data) < first else data + file.read(most + 1 - first)


def _drafts(path: Path) -> Iterator[Draft | Unreadable]:
    kind = extension(path)
    if kind in STREAMED:
        yield from STREAMED[kind](path, LARGEST)
        return
    data = _bytes(path, LARGEST)
    if not data.strip():
        raise Unreadable("It is empty.")
    for draft in WHOLE[kind](data):
        yield Draft(draft.text, draft.metadata, draft.start, draft.record, draft.line, data)


def _document(draft: Draft, known: Metadata, id: str, path: str, collection: str, content: bytes) -> Document:
    """Joins what a file holds, what its sidecar says and what its words show; raises Unreadable."""
    if not draft.text[draft.start :].strip():
        raise Unreadable("It holds no text.", line=draft.line)
    facts = known.over(draft.metadata)
    found = zones(draft.text, title=facts.title, start=draft.start)
    spoken = _language(draft, known, found)
    url = facts.url or origin.source_url(draft.text, found)
    headline = next((draft.text[z.start : z.end] for z in found if z.kind == "title"), None)
    return Document(
        id=id,
        path=path,
        collection=collection,
        text=draft.text,
        zones=found,
        outlet=facts.outlet or origin.outlet(draft.text, found, url) or origin.named(stem(Path(path))),
        title=facts.title or headline,
        published=facts.published or Published(),
        updated=facts.updated,
        url=url,
        authors=facts.authors,
        credits=facts.credits or origin.credits(draft.text, found),
        language=spoken,
        digest=hashlib.sha256(content).hexdigest(),
    )


def _language(draft: Draft, known: Metadata, found: tuple[Zone, ...]) -> str | None:
    """The language that the sidecar names, else the one the words show, else the one the file names; raises
    Unreadable.
    """
    body = " ".join(draft.text[z.start : z.end] for z in found[:60] if z.kind == "body")
    said = known.language or language.detect(body) or draft.metadata.language
    spoken = language.code(said) if said else None
    if spoken not in (None, language.SUPPORTED):
        raise Unreadable(f"Articles in {language.name_of(spoken)} are not supported.", line=draft.line)
    return spoken
