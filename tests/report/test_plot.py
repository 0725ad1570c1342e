"""Interval plots: scales, ticks, bars and the gap."""

from datetime import date

import pytest
from builders import claim, finding
from corroborate.schemas import Claim, Finding
from hypothesis import given
from hypothesis import strategies as st

from corroborate.report.axis import axis
from corroborate.report.plot import Plot, plot
from corroborate.report.sides import sides


def drawn(*claims: Claim, shape: str = "count") -> Plot | None:
    same = len({claim.value for claim in claims}) == 1
    one: Finding = finding(*claims, shape=shape, verdict="compatible" if same else "contradiction")
    return plot(one, sides(one))


def told(low: float | None, high: float | None = None, outlet: str = "AP", value: str = "") -> Claim:
    return claim(outlet, "It was [so].", value or f"{low}-{high}", low).model_copy(update={"low": low, "high": high})


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=8), st.booleans())
def test_an_axis_holds_its_values(values: list[float], days: bool) -> None:
    scale = axis([v % 800_000 + 1 for v in values] if days else values, days=days)
    assert scale.low < scale.high
    assert all(0 <= tick.at <= 100 for tick in scale.ticks)
    assert len(scale.ticks) <= 15


@pytest.mark.parametrize(
    ("values", "days", "labels"),
    [
        ([12, 14], False, ["12", "13", "14"]),
        ([900_000, 1_000_000], False, ["900,000", "950,000", "1,000,000"]),
        ([3, 3_000_000], False, ["10", "1,000", "100,000", "10,000,000"]),
        ([date(2023, 9, 18).toordinal(), date(2023, 9, 21).toordinal()], True, ["18 Sep 2023", "19 Sep", "20 Sep"]),
        (
            [date(2023, 1, 1).toordinal(), date(2023, 12, 31).toordinal()],
            True,
            ["Jan 2023", "Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024"],
        ),
    ],
)
def test_ticks_are_round(values: list[float], days: bool, labels: list[str]) -> None:
    assert [tick.label for tick in axis(values, days=days).ticks] == labels


def test_gap_lies_between_the_witnesses() -> None:
    one = drawn(told(10, 12), told(20, 25, "DW"))
    assert one is not None
    assert one.gap is not None
    first, second = one.bars
    assert one.gap == pytest.approx((first.left + first.width, second.left - first.left - first.width), abs=0.02)
    assert one.gap_label == "8 apart"
    assert one.told == "AP: 10-12; DW: 20-25; 8 apart"


def test_open_ends_run_to_the_edge() -> None:
    one = drawn(told(1_000_000, None), told(900_000, 900_000, "DW"))
    assert one is not None
    assert one.bars[0].open_right
    assert one.bars[0].left + one.bars[0].width == pytest.approx(100)
    assert one.bars[1].point


def test_days_are_drawn_whole_and_counted() -> None:
    day = float(date(2023, 9, 18).toordinal())
    one = drawn(told(day, day, value="18 Sep"), told(day + 1, day + 1, "DW", "19 Sep"), shape="date")
    assert one is not None
    assert one.gap_label == "1 day apart"
    assert all(bar.width > 5 for bar in one.bars)


@pytest.mark.parametrize(
    ("claims", "shape"),
    [
        ([told(1, 2)], "count"),
        ([told(1, 2)] * 2, "count"),
        ([told(None), told(None)], "count"),
        ([told(1, 2), told(3, 4)], "holder"),
        ([told(6, 6, value="6 miles"), told(11, 11, value="11 km")], "measure"),
        ([told(1e9, 1e9), told(2e9, 2e9)], "date"),
    ],
)
def test_nothing_is_drawn_that_would_mislead(claims: list[Claim], shape: str) -> None:
    assert drawn(*claims, shape=shape) is None
