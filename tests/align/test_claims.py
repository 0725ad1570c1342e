"""Where a claim stands: its sentence, line and column, and who tells it."""

import pytest

from corroborate.align.claims import claim
from corroborate.testing import article

TOLD = 'Rain fell. Snow fell.\n\nKarl Lund said: "The dam broke."'


@pytest.mark.parametrize(
    ("words", "sentence", "line", "column"),
    [
        ("Snow", "Snow fell.", 1, 12),
        ("Rain fell. Snow", "Rain fell. Snow", 1, 1),  # words of two sentences have both
        ("\n\n", "\n\n", 1, 22),  # words of none are their own
        ("dam", 'Karl Lund said: "The dam broke."', 3, 22),
    ],
)
def test_place(words: str, sentence: str, line: int, column: int) -> None:
    told = article("A", TOLD)
    start = told.text.index(words)
    found = claim(told, start, start + len(words), "a value")
    assert (found.text, found.sentence.text, found.line, found.column) == (words, sentence, line, column)
    assert told.text[found.sentence.start : found.sentence.end] == sentence


@pytest.mark.parametrize(("words", "speaker", "origin"), [("Snow", None, "A"), ("dam", "Karl Lund", "Karl Lund")])
def test_teller(words: str, speaker: str | None, origin: str) -> None:
    told = article("A", TOLD)
    start = told.text.index(words)
    found = claim(told, start, start + len(words), "a value")
    assert (found.speaker, found.origin) == (speaker, origin)
