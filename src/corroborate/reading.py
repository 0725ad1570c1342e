"""Articles understood on all cores, in the order of their files: what `corroborate parse` prints."""

import gc
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from corroborate.extract.article import extract
from corroborate.pool import YOUNG, Lost, Pool
from corroborate.read import files, ids
from corroborate.read.article import STREAMED, documents
from corroborate.read.paths import extension, shown_path
from corroborate.schemas import Article, Document, Problem

FAULT = "It is not understood: this is a fault of the program."
FEW = 12  # files that are read in this process, before any other is started
TOGETHER = 8  # files that travel to a process at a time


class File(NamedTuple):
    """A file of one article."""

    path: Path
    root: Path
    id: str


Item = File | Document | Problem
Told = list[str | Problem]


def told(paths: Iterable[Path], show: Callable[[Article], str], jobs: int) -> Iterator[str | Problem]:
    """Each article under `paths` as `show` puts it, and a problem for what cannot be read, in order.

    The same whatever the number of processes `jobs` is; nothing is raised for a file that cannot be understood.
    """

    def work(item: Item) -> Told:
        return [_shown(found, show) for found in _opened(item)]

    items = _items(paths)
    few = list(islice(items, FEW))
    for item in few:
        yield from work(item)
    gc.freeze()  # what is loaded by now stays
    gc.set_threshold(YOUNG)
    given: dict[int, Item] = {}
    waiting: dict[int, Told] = {}
    following = 0
    with Pool(work, jobs if len(few) == FEW else 1) as pool:
        for number, answer in pool.map(_noted(items, given), TOGETHER):
            item = given.pop(number)
            waiting[number] = [_lost(item)] if isinstance(answer, Lost) else answer
            while following in waiting:
                yield from waiting.pop(following)
                following += 1


def _items(paths: Iterable[Path]) -> Iterator[Item]:
    """What is to be understood: files of one article, and the articles of files of many as they are read."""
    for root in paths:
        found = files(root)
        names = ids(root, found)
        for path in found:
            if extension(path) in STREAMED:
                yield from documents(path, root, id=names[path])
            else:
                yield File(path, root, names[path])


def _noted(items: Iterable[Item], given: dict[int, Item]) -> Iterator[Item]:
    for number, item in enumerate(items):
        given[number] = item
        yield item


def _opened(item: Item) -> Iterable[Document | Problem]:
    return documents(item.path, item.root, id=item.id) if isinstance(item, File) else [item]


def _shown(found: Document | Problem, show: Callable[[Article], str]) -> str | Problem:
    if isinstance(found, Problem):
        return found
    try:
        return show(extract(found))
    except Exception:
        return Problem(path=found.path, message=FAULT)


def _lost(item: Item) -> Problem:
    """The process that read the file died."""
    return Problem(path=shown_path(item.path) if isinstance(item, File) else item.path, message=FAULT)
