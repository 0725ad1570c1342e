"""Quotation marks in pairs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.text import quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("`` Yes , '' he said .", ["`` Yes , ''"]),
        ("''Yes,'' he said.", ["''Yes,''"]),
        ("He said 'yes' to the workers' demands.", ["'yes'"]),
        ("They don't know the '90s or rock 'n' roll.", []),
        ("“He told me ‘never’ twice,” she said.", ["“He told me ‘never’ twice,”"]),
        ('"He called it “bad” twice," she said.', ['"He called it “bad” twice,"']),
        ("„Nein“, «non», “no”.", ["„Nein“", "«non»", "“no”"]),
        ("“First paragraph.\n\n“Second one.” Then.", ["“First paragraph.", "“Second one.”"]),
        ("”Turned the wrong way.” he said", ["”Turned the wrong way.”"]),
        ('A 6" pipe broke.', []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations.find(text)] == quoted


@given(st.text(alphabet="a “”\"'‘’`«».\n", max_size=60))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    found = quotations.find(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
