"""What the matches of a regular expression may begin with."""

import re
from string import ascii_lowercase, ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.boilerplate import ROWS, Row
from corroborate.text.initials import initials


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("abc|dx", "aAdD"),
        ("a?b", "aAbB"),
        ("(?:a|b?)c", "aAbBcC"),
        ("a{0,2}b+", "aAbB"),
        ("a{2}b", "aA"),
        (r"\bx\d", "xX"),
        ("[x-z(]?1", "xXyYzZ(1"),
        (r"(?=[^@]{5,9}@)(?-i:[AB])c", "AB"),
        (r"\(?(?-i:x(?:y|z)) w", "(x"),
        (r"[^\W\d_]", ascii_lowercase + ascii_uppercase),
    ],
)
def test_initials(pattern: str, told: str) -> None:
    assert initials(pattern) == set(told)


@given(st.sampled_from(ROWS), st.characters(max_codepoint=127), st.text(max_size=5))
def test_what_matches_begins_with_an_initial(row: Row, first: str, rest: str) -> None:
    assert first in initials(row.pattern) or not re.match(row.pattern, first + rest, re.I)


@pytest.mark.parametrize("row", ROWS)
def test_examples_begin_with_an_initial(row: Row) -> None:
    assert not row.example[0].isascii() or row.example[0] in initials(row.pattern)
