"""Sentences as bags of weighted words."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.align.lines import Weights, cosine, key, lines, weigh, window
from corroborate.testing import article

TEXT = "The fire killed twelve workers in the mill. A ferry sank near the mill."


@pytest.mark.parametrize(
    ("word", "wanted"),
    [("Workers", "worker"), ("the", ""), ("12", ""), (",", ""), ("mill's", "mill"), ("mill’s", "mill")],
)
def test_keys(word: str, wanted: str) -> None:
    assert key(word) == wanted


def test_a_line_holds_its_words() -> None:
    made = article("A", TEXT)
    for line in lines(made, 3):
        assert line.article == 3
        assert all(made.text[w.start : w.end] == w.text for w in line.words)
        assert [line.at(w.start) for w in line.words] == list(range(len(line.words)))
        assert line.content(0, len(line.words), 99) == line.content_back(len(line.words), 99)[::-1]


def test_rare_words_weigh_more() -> None:
    weights = weigh(lines(article("A", TEXT), 0))
    assert weights("mill") < weights("ferry") < weights("unheard-of")


def test_words_close_by_weigh_more() -> None:
    read = lines(article("A", TEXT), 0)
    start = TEXT.index("twelve")
    near = window(read[0], start, start + len("twelve"), weigh(read))
    assert near["worker"] > near["mill"]
    assert math.isclose(cosine(near, near), 1)


WORDS = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.floats(0.01, 1)), max_size=8)


@given(WORDS, WORDS)
def test_cosine(first: list[tuple[str, float]], second: list[tuple[str, float]]) -> None:
    weights = Weights([])
    a, b = weights.vector(first), weights.vector(second)
    assert cosine(a, b) == cosine(b, a)
    assert -1e-9 <= cosine(a, b) <= 1 + 1e-9
    assert not a or math.isclose(cosine(a, a), 1)
