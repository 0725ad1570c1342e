"""Births and deaths told in brackets behind a name, as cases of two reports."""

import pytest

from corroborate.align.facts import all_facts
from corroborate.align.origins import Origins
from corroborate.testing import article

SPAN = "Anton Weber (12 May 1921 – 3 August 1988) was a composer."
CASES = [
    (SPAN, "Anton Weber (12 May 1921 – 3 August 1989) was a composer.", ["death of Anton Weber"]),
    (SPAN, "The composer Anton Weber (21 May 1921 – 3 August 1988) lived in Linz.", ["birth of Anton Weber"]),
    (SPAN, "Anton Weber, born in Graz on 12 May 1922, was a composer.", ["birth of Anton Weber"]),
    (SPAN, "Anton Weber died in Linz on 3 August 1978.", ["death of Anton Weber"]),
    (SPAN, "Anton Weber (1921–1989) was a composer.", ["death of Anton Weber"]),
    (SPAN, "Anton Weber (1921–1988) was a composer.", []),
    (SPAN, "Clara Weber (1925–1990) was a composer.", []),
    (SPAN, "Anton Weber (1948–1951) was director of the opera.", []),
]


@pytest.mark.parametrize(("first", "second", "clashing"), CASES)
def test_two_lifespans(first: str, second: str, clashing: list[str]) -> None:
    told = [article("Outlet A", first), article("Outlet B", second)]
    found = [f.slot for f in all_facts(told, Origins(told)) if f.conflict]
    assert found == clashing
