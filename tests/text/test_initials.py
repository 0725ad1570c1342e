"""What the matches of a regular expression may begin with."""

import re
from string import ascii_lowercase, ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.boilerplate import ROWS, Row
from corroborate.text.initials import initials, led


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
        ("(?P<name>x)?y", "xXyY"),
        (r"\.(?<!Mr.)\s|``", ".`"),
        (r"[^\W\d_]", ascii_lowercase + ascii_uppercase),
    ],
)
def test_initials(pattern: str, told: str) -> None:
    assert initials(pattern) == set(told)


def test_initials_of_a_pattern_that_regards_case() -> None:
    assert initials("a[B-C]?|(?i:d)|(?-i:e)", fold=False) == set("adDe")


@given(st.sampled_from(ROWS), st.text(max_size=3), st.booleans())
def test_a_led_pattern_matches_the_same(row: Row, text: str, whole: bool) -> None:
    said = row.example if whole else row.example[: len(row.example) // 2]
    for words in (said, text + said, said + text, text):
        found, told = (re.search(pattern, words, re.I) for pattern in (row.pattern, led(row.pattern)))
        assert (found and found.span()) == (told and told.span())


@given(st.sampled_from(ROWS), st.characters(max_codepoint=127), st.text(max_size=5))
def test_what_matches_begins_with_an_initial(row: Row, first: str, rest: str) -> None:
    assert first in initials(row.pattern) or not re.match(row.pattern, first + rest, re.I)


@pytest.mark.parametrize("row", ROWS)
def test_examples_begin_with_an_initial(row: Row) -> None:
    assert not row.example[0].isascii() or row.example[0] in initials(row.pattern)
