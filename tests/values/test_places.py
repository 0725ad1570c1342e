"""How places compare, as cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.containment import ROWS
from corroborate.values import places

CASES = [
    ("agree", "Lyon", "Lyon"),
    ("agree", "Lyon, France", "Lyon"),
    ("agree", "the U.S.", "United States"),
    ("agree", "Holland", "the Netherlands"),
    ("agree", "Amur Oblast", "Amur region"),
    ("compatible", "Vostochny Cosmodrome", "Amur Oblast"),
    ("compatible", "Vostochny Cosmodrome", "Russia"),
    ("compatible", "Lyon", "Europe"),
    ("compatible", "Troy, Mich.", "Michigan"),
    ("compatible", "Tavora", "Tavora General Hospital"),
    ("contradiction", "Lyon", "Germany"),
    ("contradiction", "Lyon", "Paris"),
    ("contradiction", "Dallas", "Ohio"),
    ("contradiction", "Troy, Mich.", "Troy, N.Y."),
    ("contradiction", "Tavora", "Tavura"),
    ("contradiction", "Greenwich Village", "the Bronx"),
    ("contradiction", "Ivory Coast", "Horn of Africa"),
    ("compatible", "Djibouti", "Horn of Africa"),
    ("not_comparable", "Libya", "Middle East"),
    ("not_comparable", "Tavora", "Lindholm"),
    ("not_comparable", "Aden", "Gulf of Aden"),
    ("not_comparable", "", "Lyon"),
]


@pytest.mark.parametrize(("verdict", "first", "second"), CASES)
def test_places(verdict: str, first: str, second: str) -> None:
    found = places.compare(first, second)
    assert found.verdict == verdict
    assert found.reason
    assert places.compare(second, first).verdict == verdict


@pytest.mark.parametrize("row", ROWS.strip().splitlines(), ids=lambda row: row[:24])
def test_what_a_row_says_is_found(row: str) -> None:
    outer, inner = (part.strip() for part in row.split("|"))
    for name in inner.split(","):
        assert places.inside(name.strip(), outer)


@given(st.text(max_size=60), st.text(max_size=60))
def test_symmetric_and_total(first: str, second: str) -> None:
    assert places.compare(first, second).verdict == places.compare(second, first).verdict


def test_nothing_lies_in_what_lies_in_it() -> None:
    assert places.inside("Lyon", "France")
    assert not places.inside("France", "Lyon")


@pytest.mark.parametrize(
    ("name", "wide"),
    [("France", True), ("Europe", True), ("Ohio", True), ("Lyon", False), ("Paris", False), ("Tavora", False)],
)
def test_towns_are_not_wide(name: str, wide: bool) -> None:
    assert places.is_wide(name) is wide


def test_two_towns_of_one_country_are_two_places() -> None:
    assert places.compare("Lyon", "Marseille").verdict == places.compare("Marseille", "Lyon").verdict == "contradiction"
