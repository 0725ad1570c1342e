"""Whether any step takes longer over rubbish than its length calls for: each step over each line of `rubbish.py`.

Two ratios of processor time, both of the same run: a text of four times the length against one of the length (4 where
time grows with length, 16 where it grows with the square), and rubbish against news of the same size.
"""

import gc
import json
import math
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from corroborate.schemas import Article, Document, Problem, Published, Zone
from machine import table
from rubbish import LINES, NEWS, repeated

from corroborate.align.stories import sketch
from corroborate.engine import line_up
from corroborate.extract import attributions, dates, names, published, quantities
from corroborate.extract.article import extract
from corroborate.extract.passage import Passage
from corroborate.read.article import document
from corroborate.values import names as compare
from corroborate.values import quotes

LENGTH = 10_000  # characters of the shorter text
ALIGNED = 5  # two articles are lined up at this part of the length
TIMES = 4
GROWTH = 8.0  # above this, time grows faster than length
AGAINST_NEWS = 50.0  # a text of nothing but dates costs more than news, but not that much more
ROUNDS = 5
ENOUGH = 0.05  # seconds after which a step is not measured again
LEAST = 0.005  # seconds below which a ratio says nothing

FORMS: dict[str, Callable[[str], str]] = {
    ".txt": lambda text: text,
    ".md": lambda text: f"# Dam bursts\n\n{text}\n",
    ".html": lambda text: f"<html><body><article><h1>Dam bursts</h1><p>{text}</p></article></body></html>",
    ".json": lambda text: json.dumps({"headline": "Dam bursts", "versioncreated": "2023-05-01", "body_text": text}),
}


@dataclass(frozen=True)
class Step:
    """What is measured: `work` on what `prepare` makes of a text; `part` of the length is enough."""

    name: str
    prepare: Callable[[str], Any]
    work: Callable[[Any], object]
    part: int = 1


def linear(length: int = LENGTH) -> None:
    """Prints how time grows from texts of `length` characters, and how it compares with news."""
    print("\n# Rubbish\n")
    with tempfile.TemporaryDirectory() as folder:
        steps = _steps(Path(folder))
        growth: list[list[float]] = []
        against: list[list[float]] = []
        gc.freeze()
        news = [_pair(step, NEWS, length)[1] for step in steps]
        for piece in LINES.values():
            pairs = [_pair(step, piece, length) for step in steps]
            gc.collect()
            growth.append([_ratio(long, short) for short, long in pairs])
            against.append([_ratio(long, plain) for (_, long), plain in zip(pairs, news, strict=True)])
    head = ("line", *(step.name for step in steps))
    sizes = f"{TIMES * length:,} characters against"
    for title, cells in ((f"Time, {sizes} {length:,}", growth), (f"Time, {sizes} news of the same size", against)):
        table(title, head, [(name, *map(_shown, row)) for name, row in zip(LINES, cells, strict=True)])
    rows = []
    for column, step in enumerate(steps):
        worst = [max(zip((row[column] for row in cells), LINES, strict=True)) for cells in (growth, against)]
        worded = (f"{_shown(ratio)} ({name})" if ratio else "" for ratio, name in worst)
        rows.append((step.name, f"{TIMES * length // step.part:,}", f"{1000 * news[column]:.1f}", *worded))
    table("The worst line of each step", ("step", "characters", "news, ms", "growth", "against news"), rows)
    for what, cells, most in (("growth", growth, GROWTH), ("against news", against, AGAINST_NEWS)):
        over = [
            f"{step.name} on {name}: {row[i]:.1f}"
            for i, step in enumerate(steps)
            for name, row in zip(LINES, cells, strict=True)
            if row[i] > most
        ]
        print(f"Above {most:.0f}, {what}: {'; '.join(over) or 'none'}")


def _steps(folder: Path) -> list[Step]:
    return [
        *(Step(f"reads {suffix}", partial(_written, folder, suffix), _read) for suffix in FORMS),
        Step("sentences", _document, lambda told: Passage(told).rows),
        Step("published", _passage, lambda passage: published.infer(passage.document, passage)),
        Step("dates", _passage, dates.find),
        Step("quantities", _dated, lambda told: quantities.find(*told)),
        Step("names", _passage, names.find),
        Step("attributions", _named, lambda told: attributions.find(*told)),
        Step("names compared", lambda text: text, _compared),
        Step("remarks compared", lambda text: text, lambda text: quotes.compare(text, text + "x")),
        Step("sketch", _article, sketch, ALIGNED),
        Step("two lined up", _two, lambda two: line_up("story", two), ALIGNED),
    ]


def _written(folder: Path, suffix: str, text: str) -> Path:
    path = folder / f"article{suffix}"
    path.write_text(FORMS[suffix](text), encoding="utf-8")
    return path


def _read(path: Path) -> list[Document | Problem]:
    return document(path, path.parent)


def _document(text: str) -> Document:
    return Document(id="a", path="a.txt", text=text, zones=(Zone(start=0, end=len(text), kind="body"),))


def _passage(text: str) -> Passage:
    passage = Passage(_document(text))
    assert passage.rows is not None
    return passage


def _dated(text: str) -> tuple[Passage, Any]:
    passage = _passage(text)
    return passage, dates.find(passage)


def _named(text: str) -> tuple[Passage, Any]:
    passage = _passage(text)
    return passage, names.find(passage)


def _article(text: str) -> Article:
    return extract(_document(text), Published(basis="sidecar"))


def _two(text: str) -> list[Article]:
    article = _article(text)
    return [article, article.model_copy(update={"id": "b", "path": "b.txt", "outlet": "B"})]


def _compared(name: str) -> None:
    compare.same(name, name + "x", "Person")
    compare.same(name, name + "x", "Company")
    compare.keys(name)


def _pair(step: Step, piece: str, length: int) -> tuple[float, float]:
    """Seconds for a text of the length and for one of `TIMES` the length."""
    short, long = (_seconds(step, repeated(piece, size * length // step.part)) for size in (1, TIMES))
    return short, long


def _seconds(step: Step, text: str) -> float:
    """The least processor time of a few rounds; what a round leaves behind is not the next one's."""
    least, spent = math.inf, 0.0
    for _ in range(ROUNDS):
        given = step.prepare(text)
        gc.disable()  # it would come to one of two lengths and not to the other
        since = time.process_time()
        step.work(given)
        took = time.process_time() - since
        gc.enable()
        least, spent = min(least, took), spent + took
        if spent > ENOUGH:
            break
    return least


def _ratio(long: float, short: float) -> float:
    """0 where the longer time is too short to tell."""
    return long / short if long > LEAST and short else 0.0


def _shown(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio else "-"
