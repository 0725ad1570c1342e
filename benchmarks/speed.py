"""How fast one core reads articles, as ratios against other work over the same text in the same run."""

import gc
import importlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from corroborate.schemas import Document
from machine import table

from corpus import write
from corroborate.engine import line_up, read
from corroborate.pool import YOUNG
from corroborate.read import corpus

ARTICLES = 300
SLOW = 15  # articles that a slow peer is given
ROUNDS = 3

# What somebody without the program would search for: dates, numbers with units, names, quotations, reported speech.
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
FLOOR = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{MONTH} \d{{1,2}}(?:, \d{{4}})?\b|\b\d{{1,2}} {MONTH}(?: \d{{4}})?\b",
        rf"\b(?:last|next|this|on|since|until)? ?{DAY}\b|\b(?:yesterday|today|tomorrow)\b",
        r"\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)\b",
        r"\b\d+ (?:days?|weeks?|years?) ago\b",
        r"\b\d{1,2}(?::\d\d)? ?(?:a\.m\.|p\.m\.|am|pm)",
        r"(?:[$€£]\s?)?\b\d[\d,]*(?:\.\d+)?(?: ?(?:%|percent|per cent|thousand|million|billion))?\b(?: \w+)?",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\b \w+",
        r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b",
        r"[\"“][^\"“”]{3,500}[\"”]",
        r"\b(?:said|says|told|announced|according to|reported|added|claimed|denied|confirmed|warned)\b",
        r"[^.!?]+[.!?]+\s",
    )
)


def speed() -> None:
    """Prints the tables of reading and starting."""
    print("\n# Speed\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, ARTICLES)
        _reading(folder)
    _starting()


def _reading(folder: Path) -> None:
    documents = [found for found in corpus(folder) if isinstance(found, Document)]
    texts = [document.text for document in documents]
    read(documents[0])  # loads dictionaries
    gc.freeze()  # as workers do
    gc.set_threshold(YOUNG)
    floor = _seconds(_regexes, texts)
    found = _seconds(lambda folder: list(corpus(folder)), folder) / len(texts)
    parsed = _seconds(lambda some: [read(one) for one in some], documents) / len(texts)
    articles = [read(document) for document in documents[:60]]
    stories: dict[str, list[object]] = {}
    for article in articles:
        stories.setdefault(article.id.rpartition("-")[0], []).append(article)
    lined = _seconds(lambda some: [line_up("", one) for one in some.values()], stories) / len(articles)
    times = {
        "plain regex pass (the floor)": floor / len(texts),
        "files to documents": found,
        "documents to articles": parsed,
        "parse: both": found + parsed,
        "articles of a story to facts": lined,
    }
    times |= {peer: _seconds(run, texts[:SLOW], rounds=1) / SLOW for peer, run in _peers()}
    rows = [_row(what, seconds, floor / len(texts), found + parsed) for what, seconds in times.items()]
    words = sum(len(text.split()) for text in texts) / len(texts)
    head = ("on one core", "articles/s", "ms/article", "share of the floor's speed", "time, parse = 1")
    table(f"Reading, {len(texts)} articles of {words:.0f} words", head, rows)


def _row(what: str, seconds: float, floor: float, parse: float) -> tuple[str, ...]:
    return what, f"{1 / seconds:,.0f}", f"{1000 * seconds:.2f}", f"{floor / seconds:.0%}", f"{seconds / parse:.2g}"


def _regexes(texts: Iterable[str]) -> int:
    return sum(1 for text in texts for pattern in FLOOR for _ in pattern.finditer(text))


def _peers() -> list[tuple[str, Callable[[Sequence[str]], object]]]:
    """Libraries that do a part of the work, where they are installed."""
    peers: list[tuple[str, Callable[[Sequence[str]], object]]] = []
    if search := _module("dateparser.search"):
        peers.append(
            ("dateparser (dates alone)", lambda texts: [search.search_dates(t, languages=["en"]) for t in texts])
        )
    if parser := _module("quantulum3.parser"):
        peers.append(("quantulum3 (quantities alone)", lambda texts: [parser.parse(text) for text in texts]))
    return peers


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except Exception:
        return None


def _seconds(work: Callable[..., object], argument: object, rounds: int = ROUNDS) -> float:
    """The least processor time that the work takes."""
    least = float("inf")
    for _ in range(rounds):
        since = time.process_time()
        work(argument)
        least = min(least, time.process_time() - since)
    return least


def _starting() -> None:
    rows = []
    python = os.path.abspath(sys.executable)  # the folder of work is another; links stay, they tell the environment
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "corpus", 12, layout="flat")
        for what, arguments in (
            ("corroborate --help", ["--help"]),
            ("corroborate check, a dozen articles, no cache", ["check", str(folder / "corpus"), "--no-cache"]),
        ):
            wall = []
            for _ in range(ROUNDS):
                since = time.perf_counter()
                subprocess.run([python, "-m", "corroborate", *arguments], cwd=folder, capture_output=True)
                wall.append(time.perf_counter() - since)
            rows.append((what, f"{min(wall):.2f}"))
    table("Starting", ("whole process", "seconds"), rows)
