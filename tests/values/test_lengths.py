"""Lengths of time: what each word leaves open, how two compare, and how they read."""

from typing import get_args

import pytest
from corroborate.schemas import DateMention
from corroborate.schemas.dates import Granularity
from mentions import length

from corroborate.values.comparison import Comparison
from corroborate.values.lengths import UNITS, compare, describe, interval

YEAR = 365.25
HOUR = 1 / 24
MINUTE = 1 / 1440


def held(a: DateMention, b: DateMention) -> Comparison:
    found = compare(a, b)
    assert found == compare(b, a)
    return found


def bounds(mention: DateMention, other_unit: bool = False) -> tuple[float | None, float | None, bool, bool]:
    low, high, low_open, high_open = interval(mention, other_unit)
    return (
        None if low is None else round(low, 3),
        None if high is None else round(high, 3),
        low_open,
        high_open,
    )


@pytest.mark.parametrize(
    ("mention", "other_unit", "wanted"),
    [
        (length(7), False, (6.993, 7.007, False, False)),
        (length(7, None), False, (6.993, 7.007, False, False)),
        (length(7, "week"), True, (5.25, 8.75, False, False)),
        (length(6), True, (5.5, 6.5, False, False)),
        (length(6, None), True, (5.5, 6.5, False, False)),
        (length(70, "week"), True, (66.5, 73.5, False, False)),
        (length(10, hedge="about"), False, (8.5, 11.5, False, False)),
        (length(7, "week", hedge="about"), True, (5.25, 8.75, False, False)),
        (length(20), False, (19.0, 21.0, False, False)),
        (length(19), False, (18.981, 19.019, False, False)),
        (length(21), False, (20.979, 21.021, False, False)),
        (length(110), False, (104.5, 115.5, False, False)),
        (length(22), False, (21.978, 22.022, False, False)),
        (length(10), False, (9.99, 10.01, False, False)),
        (length(30 * YEAR, "year"), False, (10409.625, 11505.375, False, False)),
        (length(7, hedge="more_than", high=None), False, (6.993, 7.007, True, False)),
        (length(7, "week", hedge="more_than"), True, (6.993, 7.007, False, False)),
        (length(7, hedge="less_than"), False, (6.993, 7.007, False, True)),
        (length(7, "week", hedge="less_than"), True, (6.993, 7.007, False, False)),
        (length(7, "week", hedge="at_least"), True, (6.993, 7.007, False, False)),
        (length(7, "week", hedge="at_most"), True, (6.993, 7.007, False, False)),
        (length(0), False, (0.0, 0.0, False, False)),
        (length(HOUR, "hour"), True, (0.031, 0.052, False, False)),
    ],
)
def test_what_a_length_leaves_open(
    mention: DateMention, other_unit: bool, wanted: tuple[float, float, bool, bool]
) -> None:
    assert bounds(mention, other_unit) == wanted


def test_a_length_is_read_in_its_own_unit_unless_told_otherwise() -> None:
    assert interval(length(6)) == interval(length(6), False)


def test_open_ends_stay_open() -> None:
    open_above = length(7, hedge="at_least").model_copy(update={"high_days": None})
    open_below = length(7, hedge="at_most").model_copy(update={"low_days": None})
    assert bounds(open_above) == (6.993, None, False, False)
    assert bounds(open_below) == (None, 7.007, False, False)
    assert held(open_above, length(90)).verdict == "compatible"
    assert held(open_below, length(8)) == ("contradiction", "8 days is not up to 7 days", None)
    assert held(open_above, length(6)) == ("contradiction", "6 days is not at least 7 days", None)


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (length(6), length(6), ("agree", "both say 6 days", None)),
        (length(6), length(7, "week"), ("compatible", "1 week and 6 days can be one length", None)),
        (length(2), length(2, "day", 3), ("compatible", "2 days and 2-3 days can be one length", None)),
        (length(2), length(48 * HOUR, "hour"), ("compatible", "2 days and 48 hours can be one length", None)),
        (length(5), length(7), ("contradiction", "5 days is not 7 days", None)),
        (length(3), length(21, "week"), ("contradiction", "3 days is not 3 weeks", "the unit")),
        (length(12), length(21), ("contradiction", "12 days is not 21 days", "transposed digits")),
        (length(12, None), length(21, None), ("contradiction", "12 days is not 21 days", "transposed digits")),
        (length(3), length(21.03, "week"), ("contradiction", "3 days is not 3 weeks", "the unit")),
        (length(12.3), length(21.4), ("contradiction", "12.3 days is not 21.4 days", None)),
        (length(0), length(7, "week"), ("contradiction", "0 days is not 1 week", None)),
        (length(1.2), length(2.1), ("contradiction", "1.2 days is not 2.1 days", None)),
        (length(12 * 7, "week"), length(21), ("contradiction", "12 weeks is not 21 days", None)),
        (length(12, high=14), length(21, high=23), ("contradiction", "12-14 days is not 21-23 days",
                                                    "transposed digits")),
        (length(3, hedge="more_than"), length(2), ("contradiction", "2 days is not more than 3 days", None)),
    ],
)  # fmt: skip
def test_lengths_compared(a: DateMention, b: DateMention, told: tuple[str, str, str | None]) -> None:
    assert held(a, b) == told


def test_no_length_is_not_compared() -> None:
    assert held(length(None), length(3)) == ("not_comparable", "the words give no length", None)
    assert held(length(None), length(None)).verdict == "not_comparable"


def test_a_slip_between_bounds_is_seen() -> None:
    up_to = length(12, hedge="at_most").model_copy(update={"low_days": None})
    at_least = length(21, hedge="at_least").model_copy(update={"high_days": None})
    assert held(up_to, at_least).slip == "transposed digits"


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        (length(1), "1 day"), (length(6), "6 days"), (length(7, "week"), "1 week"), (length(3, None), "3 days"),
        (length(1, None), "1 day"), (length(2 * 182.62, "half"), "2 half-years"), (length(1.5), "1.5 days"),
        (length(10 / 3), "3.33 days"), (length(14, "week", 21), "2-3 weeks"), (length(1, "part_of_day"), "1 night"),
        (length(2, "range"), "1 weekend"), (length(30 * MINUTE, "minute"), "30 minutes"),
        (length(MINUTE, "minute"), "1 minute"), (length(MINUTE / 2, "minute"), "30 seconds"),
        (length(MINUTE / 60, "minute"), "1 second"), (length(MINUTE * 0.99, "minute"), "0.99 minutes"),
        (length(MINUTE / 2, "minute", MINUTE * 1.5), "0.5-1.5 minutes"), (length(0.5 * HOUR, "hour"), "0.5 hours"),
        (length(36525, "century"), "1 century"), (length(73050, "century"), "2 centuries"),
        (length(7, "week", hedge="about"), "about 1 week"), (length(3, hedge="more_than"), "more than 3 days"),
        (length(3, hedge="at_least"), "at least 3 days"), (length(3, hedge="less_than"), "less than 3 days"),
        (length(3, hedge="at_most"), "up to 3 days"), (length(None), "words"),
    ],
)  # fmt: skip
def test_lengths_as_a_reader_sees_them(mention: DateMention, told: str) -> None:
    assert describe(mention) == told


def test_every_granularity_has_its_days() -> None:
    assert set(get_args(Granularity)) == set(UNITS)
