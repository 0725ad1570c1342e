"""Sums of two currencies at the rates of a year, as cases."""

import pytest
from corroborate.schemas import QuantityMention
from mentions import quantity

from corroborate.lexicon.exchange import FIRST, dollars
from corroborate.values.comparison import Comparison
from corroborate.values.exchange import MOVES, YEARS, compare
from corroborate.values.units import CURRENCIES

UNITS = {"$": "US dollar", "€": "euro", "£": "pound sterling", "¥": "Japanese yen"}


def money(told: str, **more: str) -> QuantityMention:
    """A sum to the unit: money("$104")."""
    return quantity(float(told[1:]), "money", UNITS[told[0]], place=1, **more)


CASES = [
    ("contradiction", "$9970", "€10000", 2023),  # the euro was at 1.08 dollars, in the years beside it at 1.05 and 1.08
    ("compatible", "$9980", "€10000", 2023),
    ("compatible", "$11335", "€10000", 2023),
    ("contradiction", "$11345", "€10000", 2023),
    ("contradiction", "$13010", "€10000", 2008),  # 1.37, 1.47, 1.39
    ("compatible", "$13020", "€10000", 2008),
    ("compatible", "$15430", "€10000", 2008),
    ("contradiction", "$15440", "€10000", 2008),
    ("contradiction", "$8735", "€10000", FIRST),  # 1.07, .92; no year before it
    ("compatible", "$8745", "€10000", FIRST),
    ("compatible", "$11230", "€10000", FIRST),
    ("contradiction", "$11240", "€10000", FIRST),
    ("contradiction", "$8350", "€10000", FIRST + 1),  # 1.07, .92, .90
    ("compatible", "$8560", "€10000", FIRST + 1),
    ("compatible", "$11230", "€10000", FIRST + 1),
    ("contradiction", "$11240", "€10000", FIRST + 1),
    ("compatible", "€10000", "£10185", 2018),  # 1.18, 1.13, 1.12 for the one; 1.29, 1.34, 1.28 for the other
    ("contradiction", "€10000", "£10195", 2018),
    ("compatible", "€10000", "£7570", 2018),
    ("contradiction", "€10000", "£7550", 2018),
    ("compatible", "¥14062", "$100", 2023),
    ("compatible", "$10000", "€10000", 2023),
]


@pytest.mark.parametrize(("verdict", "first", "second", "year"), CASES)
def test_two_currencies(verdict: str, first: str, second: str, year: int) -> None:
    a, b = money(first), money(second)
    for one, other in ((a, b), (b, a)):
        found = compare(one, other, year)
        assert found
        assert (found.verdict, found.slip) == (verdict, None)


def test_what_is_said() -> None:
    dollar, euro = money("$104"), money("€100")
    assert compare(dollar, euro, 2023) == Comparison(
        "compatible", "104 US dollars and 100 euros can be one sum at the rates of 2023"
    )
    assert compare(dollar, money("€200"), 2023) == Comparison(
        "contradiction", "104 US dollars and 200 euros are two sums at the rates of 2023"
    )
    assert compare(dollar, money("£104"), 2023) == Comparison(
        "contradiction", "104 US dollars and 104 pounds sterling are two sums", "one takes one currency for another"
    )


@pytest.mark.parametrize(
    ("first", "second", "year"),
    [
        (money("$104"), money("$104"), 2023),
        (money("$104"), money("€100", per="day"), 2023),
        (money("$104"), money("€100"), FIRST - 1),
        (money("$104"), money("€100"), FIRST + len(dollars()["euro"])),
        (money("$104"), quantity(100, "money", "Zambian kwacha", place=1), 2023),
        (money("$104"), quantity(100, "money", place=1), 2023),
    ],
)
def test_what_is_not_known(first: QuantityMention, second: QuantityMention, year: int) -> None:
    assert compare(first, second, year) is None
    assert compare(second, first, year) is None


def test_the_last_year_is_known() -> None:
    last = FIRST + len(dollars()["euro"]) - 1
    assert compare(money("$104"), money("€100"), last)


RATES = dollars()["euro"][2022 - FIRST : 2025 - FIRST]
LEAST, MOST = 10_000 * (min(RATES) * (1 - MOVES)), 10_000 * (max(RATES) * (1 + MOVES))  # what 10,000 euros were


@pytest.mark.parametrize(
    ("verdict", "sum_", "euros"),
    [
        ("compatible", {"low": MOST}, {}),
        ("contradiction", {"low": MOST, "low_open": True}, {}),
        ("contradiction", {"low": MOST}, {"high_open": True}),
        ("compatible", {"low": MOST + 1}, {"high": None}),
        ("compatible", {"high": LEAST}, {}),
        ("contradiction", {"high": LEAST, "high_open": True}, {}),
        ("contradiction", {"high": LEAST}, {"low_open": True}),
        ("compatible", {"high": LEAST - 1}, {"low": None}),
    ],
)
def test_bounds(verdict: str, sum_: dict[str, float], euros: dict[str, float | None]) -> None:
    a = quantity(None, "money", "US dollar", digits=5, **sum_)
    b = quantity(None, "money", "euro", digits=5, **({"low": 10_000, "high": 10_000, "hedge": "about"} | euros))
    found = compare(a, b, 2023)
    assert found
    assert (found.verdict, found.slip) == (verdict, None)


def test_the_years_whose_rates_are_known() -> None:
    assert compare(money("$104"), money("€100"), YEARS[0])
    assert compare(money("$104"), money("€100"), YEARS[-1])
    assert compare(money("$104"), money("€100"), YEARS[-1] + 1) is None


def test_the_table() -> None:
    assert {len(rates) for rates in dollars().values()} == {len(YEARS)}
    assert set(dollars()) <= CURRENCIES


@pytest.mark.parametrize(
    ("verdict", "first", "second", "year"),
    [
        ("compatible", quantity(1.9e9, "money", "Malaysian ringgit", place=1e8), money("$401000000"), 2024),
        ("contradiction", quantity(1.9e9, "money", "Malaysian ringgit", place=1e8), money("$41000000"), 2024),
        ("compatible", quantity(500_000, "money", "Indonesian rupiah", place=1e5), money("$30"), 2025),
        ("compatible", quantity(1_000, "money", "Swedish krona", place=1e3), money("€94"), 2019),
    ],
)
def test_other_currencies(verdict: str, first: QuantityMention, second: QuantityMention, year: int) -> None:
    found = compare(first, second, year)
    assert found
    assert found.verdict == verdict
