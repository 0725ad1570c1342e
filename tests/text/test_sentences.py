"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.text import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The bridge fell.", "Nobody was hurt."],
        ["It opened on Jan. 16 in a ceremony.", "Gen. Ruth Abel spoke."],
        [
            "U.S. officials met Sen. Dale in Ashton, Md., at 9 a.m. Monday.",
            "They left at 5 p.m.",
            "No deal was signed.",
        ],
        ["Reactor No. 5 was shut down, Acme Corp. President Lee Park said.", "He was in the U.S.", "The plant is old."],
        ["“It is safe. We tested it twice,” the mayor said.", "She left."],
        ['"Is it safe?" he asked.', '"No," said Mr. Brown.'],
        ["`` It is safe . '' the mayor said .", "The crowd left ."],
        ["It fell (and sank).", "(Nobody saw it.)", "Then it rained…", "What now?!", "Nothing."],
        ["Prices rose 3.5 percent to $1.20 at www.example.org today.", "Ten shops closed."],
        ["J. R. Hale and Robert K. “Rob” Moss met St. Clair Co. staff vs. the Mt. Vernon team.", "They won."],
        ["They wept at mass.", "Smith left at once."],
    ],
)
def test_sentences(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A title\n\nThe text. More.", ["A title", "The text.", "More."]),
        (
            "Bridge falls\nThe old bridge fell on Monday.\nNobody was hurt.",
            ["Bridge falls", "The old bridge fell on Monday.", "Nobody was hurt."],
        ),
        (
            "The old bridge across the river was closed on\nMonday after a ship hit it.",
            ["The old bridge across the river was closed on\nMonday after a ship hit it."],
        ),
        ("The mayor, who was\nthere, left.", ["The mayor, who was\nthere, left."]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_line_breaks(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@given(st.text(alphabet="aA .!?\n\"“”'’1(—", max_size=80))
def test_nothing_but_space_is_lost(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
