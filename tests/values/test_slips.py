"""The slip behind two numbers that should be one."""

import pytest

from corroborate.values.slips import CONFUSED, SHORT, slip, turned

TEN, HUNDRED, THOUSAND = "a factor of ten", "a factor of a hundred", "a factor of a thousand"
NUMBERS = [
    (21, 210, TEN), (2500, 25000, TEN), (1.5, 15, TEN), (12, 1200, HUNDRED), (5, 5000, THOUSAND), (2, 20, None),
    (2, 200, None), (20, 200, None), (1, 10, None), (999, 999000, THOUSAND), (1.2, 1200, THOUSAND),
    (-5, -5000, THOUSAND),
    (48, 84000, None), (120, 2100, None), (1234, 123400, HUNDRED), (1224, 123400, None), (1.25, 12.4, None),
    (5, 5e6, "a factor of a million"), (3, 3e9, "a factor of a billion"), (1e3, 1e6, "thousand/million"),
    (1e6, 1e9, "million/billion"), (1e9, 1e12, "billion/trillion"), (999e3, 999e6, "thousand/million"),
    (1e3, 1e9, "a factor of a million"), (1e3, 1e5, None), (1.2e3, 1.2e5, HUNDRED), (12, 120.001, None),
    (0.5, 500, THOUSAND), (0.02, 20, THOUSAND), (0, 5, None), (0, 0, None), (0, -5, None), (-5, 5000, None),
    (5, -5, None), (1, 1000, THOUSAND), (-1, 1000, None),
    (43, 34, "transposed digits"), (123, 132, "transposed digits"), (120, 210, "transposed digits"),
    (1.5, 5.1, "transposed digits"), (0.25, 0.52, "transposed digits"), (12340, 12430, "transposed digits"),
    (123, 321, None), (1243, 2134, None), (152, 135, None), (123, 124, "one digit off"), (1845, 1945, "one digit off"),
    (12, 13, None), (6.1, 6.2, None), (100, 200, None), (150, 160, None), (12, 12.5, None), (0.05, 0.5, None),
    (1.25, 1.35, "one digit off"), (0.125, 0.135, "one digit off"), (12345, 12399, None), (5, 6, None),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "wanted"), NUMBERS)
def test_numbers(a: float, b: float, wanted: str | None) -> None:
    assert slip(a, b) == wanted
    assert slip(b, a) == wanted


@pytest.mark.parametrize(("first", "second"), CONFUSED)
def test_one_number_in_two_units(first: str, second: str) -> None:
    assert slip(40, 40, first, second) == slip(40, 40, second, first) == f"{SHORT[first]}/{SHORT[second]}"
    assert slip(40, 400, first, second) is None


def test_units_that_nobody_confuses() -> None:
    assert slip(40, 40, "mile", "kilogram") is None
    assert slip(40, 40, "mile", "mile") is None
    assert slip(21, 210, "mile", "mile") == TEN


def test_a_number_that_is_not_stated_has_no_slip() -> None:
    assert slip(None, 5) is None
    assert slip(5, None) is None


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (12, 21, True), (1234, 1324, True), (2013, 2031, True), (12, 12, False), (12, 13, False), (123, 321, False),
        (12, 121, False), (1212, 2121, False), (100, 10, False), (1243, 2134, False), (152, 135, False),
    ],
)  # fmt: skip
def test_digits_transposed(a: int, b: int, wanted: bool) -> None:
    assert turned(str(a), str(b)) is wanted
    assert turned(str(b), str(a)) is wanted
