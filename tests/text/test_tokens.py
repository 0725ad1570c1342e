"""Words, numbers and marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.text.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. sent 1,000 troops at 10:35 a.m.", ["The", "U.S.", "sent", "1,000", "troops", "at", "10:35", "a.m."]),
        ("Yoon Suk-Yeol's plan didn’t work", ["Yoon", "Suk-Yeol's", "plan", "didn’t", "work"]),
        ("`` No , '' he 's said_so", ["``", "No", ",", "''", "he", "'s", "said", "_", "so"]),
        ("$1.2bn (40%)", ["$", "1.2", "bn", "(", "40", "%", ")"]),
        ("Müller 북한 Ж.", ["Müller", "북한", "Ж", "."]),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


@given(st.text(max_size=60), st.integers(0, 5))
def test_tokens_cover_all_but_white_space(text: str, start: int) -> None:
    found = tokens(text, min(start, len(text)))
    assert all(text[t.start : t.end] == t.text for t in found)
    assert "".join(t.text for t in found) == "".join(text[min(start, len(text)) :].split())
