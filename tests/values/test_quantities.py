"""How two quantities compare, and what is said of it."""

from dataclasses import dataclass

import pytest
from corroborate.schemas import Document, QuantityMention
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract import dates, quantities
from corroborate.extract.passage import Passage
from corroborate.values.quantities import compare, describe, interval


def q(text: str) -> QuantityMention:
    passage = Passage(Document(id="a", path="a.txt", text=f"The report says {text} there."))
    return quantities.find(passage, dates.find(passage))[0]


@dataclass(frozen=True)
class Case:
    a: str
    b: str
    verdict: str
    slip: str | None = None


CASES = [
    Case("more than 1 million shells", "about 900,000 shells", "contradiction"),
    Case("more than 1 million shells", "1.4 million shells", "compatible"),
    Case("at least five boats", "14 boats", "compatible"),
    Case("nearly 1,000 troops", "1,100 troops", "contradiction"),
    Case("nearly 1,000 troops", "950 troops", "compatible"),
    Case("dozens of boats", "30 boats", "compatible"),
    Case("dozens of boats", "22 boats", "compatible"),
    Case("dozens of boats", "300 boats", "contradiction"),
    Case("nearly 100 boats", "100 boats", "compatible"),
    Case("about 300 boats", "340 boats", "compatible"),
    Case("about 300 boats", "400 boats", "contradiction"),
    Case("up to 400 boats", "450 boats", "contradiction"),
    Case("two or three boats", "three boats", "compatible"),
    Case("one in five voters", "20 percent of voters", "agree"),
    Case("five boats", "six boats", "contradiction"),
    Case("34 boats", "43 boats", "contradiction", "transposed digits"),
    Case("170,000 people", "168,500 people", "compatible"),
    Case("170,000 people", "230,000 people", "contradiction"),
    Case("six miles", "10 km", "agree"),
    Case("40 miles", "40 km", "contradiction", "km/mi"),
    Case("a 6.1-magnitude quake", "a magnitude 6.2 quake", "contradiction"),
    Case("80 km/h", "50 mph", "agree"),
    Case("20 degrees Celsius", "68 degrees Fahrenheit", "agree"),
    Case("$2.3 billion", "$2.3 million", "contradiction", "million/billion"),
    Case("$2.3 billion", "£2.3 billion", "not_comparable"),
    Case("50 cents", "$0.50", "agree"),
    Case("3 percent", "3 percentage points", "not_comparable"),
    Case("half of voters", "48 percent", "compatible"),
    Case("300 barrels a day", "300 barrels a year", "not_comparable"),
    Case("a 34-year-old man", "a 35-year-old man", "compatible"),
    Case("a 34-year-old man", "a 43-year-old man", "contradiction", "transposed digits"),
    Case("it rose 3 percent", "it fell 3 percent", "contradiction"),
    Case("it rose 3 percent", "it rose to 3 percent", "not_comparable"),
    Case("it won 4-2", "it won 4-1", "contradiction", "one side's score"),
    Case("12 miles", "12 kg", "not_comparable"),
    Case("1,845 boats", "1,854 boats", "contradiction", "transposed digits"),
    Case("1,845 boats", "1,945 boats", "contradiction", "one digit off"),
    Case("210 boats", "2,100 boats", "contradiction", "a factor of ten"),
    Case("2 boats", "20 boats", "contradiction"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.a} / {c.b}")
def test_verdict(case: Case) -> None:
    found = compare(q(case.a), q(case.b))
    assert (found.verdict, found.slip) == (case.verdict, case.slip)
    back = compare(q(case.b), q(case.a))
    assert (back.verdict, back.slip) == (case.verdict, case.slip)


def test_reason() -> None:
    assert (
        compare(q("more than 1 million shells"), q("about 900,000 shells")).reason
        == "more than 1,000,000 and about 900,000 do not overlap"
    )
    assert compare(q("six miles"), q("12 km")).reason == "6 miles and 12 kilometres do not overlap"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("more than 1 million artillery shells", "more than 1,000,000 artillery shells"),
        ("80 km/h", "80 kilometres per hour"),
        ("a 35-year-old man", "35 years old"),
        ("dozens of women", "24 to 99 women"),
        ("it rose to 3 percent", "risen to 3 percent"),
        ("two-thirds of voters", "66.7% of voters"),
    ],
)
def test_describe(text: str, told: str) -> None:
    assert describe(q(text)) == told


def test_measured_precision() -> None:
    found = interval(q("6.1 km"))
    assert (round(found.low or 0, 6), round(found.high or 0, 6), found.high_open) == (6.05, 6.15, True)


numbers = st.integers(1, 5_000_000) | st.sampled_from([20, 200, 1000, 2_000_000])
phrases = st.builds(
    lambda hedge, n, thing: f"{hedge}{n:,} {thing}",
    st.sampled_from(["", "about ", "nearly ", "more than ", "at most "]),
    numbers,
    st.sampled_from(["sheep", "miles", "kilometres", "percent", "dollars"]),
)


@given(phrases, phrases)
def test_symmetry_and_identity(a: str, b: str) -> None:
    first, second = q(a), q(b)
    assert compare(first, second).verdict == compare(second, first).verdict
    assert compare(first, first).verdict == "agree"


@given(phrases, phrases, st.integers(0, 10**6))
def test_a_wider_interval_makes_no_contradiction(a: str, b: str, slack: int) -> None:
    first, second = q(a), q(b)
    if compare(first, second).verdict == "contradiction":
        return
    span = interval(first)
    wide = first.model_copy(
        update={
            "value": None,
            "low": None if span.low is None else span.low - slack,
            "high": None if span.high is None else span.high + slack + 1,
            "low_open": False,
            "high_open": False,
        }
    )
    assert compare(wide, second).verdict != "contradiction"
