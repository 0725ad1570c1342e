"""JSON Lines: one article a line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from . import news_json, records
from .decode import decode
from .draft import Draft, Unreadable


def read(path: Path, most: int) -> Iterator[Draft | Unreadable]:
    """An article or a problem for each line that is not blank, numbered by line. A line may hold `most` bytes."""
    with path.open("rb") as file:
        number, seen = 0, False
        while line := file.readline(most + 1):
            number += 1
            if len(line) > most:
                yield Unreadable(f"The line is longer than {most // 1_000_000} MB.", line=number)
                seen = True
                while line and not line.endswith(b"\n"):
                    line = file.readline(most)
                continue
            if not line.strip():
                continue
            seen = True
            yield _record(line, number)
        if not seen:
            raise Unreadable("It is empty.")


def _record(line: bytes, number: int) -> Draft | Unreadable:
    try:
        value = news_json.load(decode(line))
        if not isinstance(value, dict):
            raise Unreadable("Expected an object with a headline and a text.")
        return replace(records.draft(value), record=number, line=number, raw=line)
    except Unreadable as error:
        return Unreadable(error.message, line=number)
