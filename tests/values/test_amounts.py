"""Quantities built by hand: what each leaves open, what is said of two of them, and how they read."""

from functools import partial

import pytest
from corroborate.schemas import QuantityMention
from mentions import quantity as q

from corroborate.values.comparison import Comparison
from corroborate.values.quantities import compare, describe, interval

miles = partial(q, kind="measure", unit="mile")
km = partial(q, kind="measure", unit="kilometre")
dollars = partial(q, kind="money", unit="US dollar")
percent = partial(q, kind="percent", unit="percent")
score = partial(q, None, "score")
years = partial(q, kind="age", unit="year")
people = partial(q, unit="people")
between = partial(q, None)


def held(a: QuantityMention, b: QuantityMention) -> Comparison:
    found, back = compare(a, b), compare(b, a)
    assert (found.verdict, found.slip) == (back.verdict, back.slip)
    return found


def bounds(mention: QuantityMention) -> tuple[float | None, float | None, bool, bool]:
    low, high, low_open, high_open = interval(mention)
    return None if low is None else round(low, 6), None if high is None else round(high, 6), low_open, high_open


ALONE = [
    q(99), q(99, "number"), q(5), q(110), q(999), q(990), q(1000, place=1), q(230000, place=1), q(3, "rank"),
    q(100, place=10), q(-7),
    q(90, place=100),
]  # fmt: skip


@pytest.mark.parametrize("mention", ALONE, ids=lambda m: f"{m.kind} {m.value:g}")
def test_what_is_told_to_the_last_one_stands_alone(mention: QuantityMention) -> None:
    assert bounds(mention) == (mention.value, mention.value, False, False)


ROUNDED = [
    (q(1000, place=10), 995, 1005), (q(12, digits=1, place=1), 11.5, 12.5), (q(0, "magnitude"), -0.5, 0.5),
    (miles(0), -0.5, 0.5),
    (q(100), 95, 105), (q(900), 855, 945), (q(1000), 950, 1050), (q(1200), 1150, 1250), (q(-1200), -1250, -1150),
    (q(1200, place=100), 1150, 1250), (q(900, place=100), 855, 945), (q(170000), 165000, 175000),
    (q(3000000), 2550000, 3450000), (q(2000000, place=1e6), 1700000, 2300000), (q(900000), 855000, 945000),
    (q(10000000, place=1e6), 9500000, 10500000), (q(9000000, place=1e6), 8500000, 9500000),
    (q(12000000, place=1e6), 11500000, 12500000), (q(1200000, digits=1, place=1e5), 1150000, 1250000),
    (q(2.5, digits=1), 2.45, 2.55), (q(5.25, "number", digits=2), 5.245, 5.255),
    (miles(6.1, digits=1), 6.05, 6.15), (miles(6.1, digits=1, place=0.1), 6.05, 6.15),
    (miles(-6.1, digits=1), -6.15, -6.05),
    (miles(6), 5.5, 6.5), (miles(60), 57, 63), (miles(600), 570, 630), (miles(11), 10.5, 11.5),
    (miles(7, place=1), 6.5, 7.5),
    (dollars(2), 1.5, 2.5), (dollars(9999), 9998.5, 9999.5), (dollars(9990), 9985, 9995),
    (dollars(10001), 10000.5, 10001.5),
    (dollars(10000), 9500, 10500), (dollars(10000, place=1), 9999.5, 10000.5), (dollars(2.5, digits=2), 2.495, 2.505),
    (dollars(2300000000, digits=1, place=1e8), 2250000000, 2350000000), (dollars(40, place=1), 39.5, 40.5),
    (dollars(500, place=10), 495, 505),
    (percent(40), 39.5, 40.5), (percent(40.5, digits=1), 40.45, 40.55), (q(0.5, "ratio", "voter"), 0.48, 0.52),
    (q(6.1, "magnitude", digits=1), 6.05, 6.15), (q(7, "magnitude"), 6.5, 7.5),
    (q(7.0, "magnitude", place=0.1), 6.95, 7.05),
]  # fmt: skip


@pytest.mark.parametrize(("mention", "low", "high"), ROUNDED, ids=lambda m: getattr(m, "kind", m))
def test_what_is_rounded_stands_for_what_rounds_to_it(mention: QuantityMention, low: float, high: float) -> None:
    assert bounds(mention) == (low, high, False, True)


@pytest.mark.parametrize(
    ("mention", "wanted"),
    [
        (years(34), (33.5, 34.5, False, False)),
        (years(30), (29.5, 30.5, False, False)),
        (between(low=24, high=99), (18, 123.75, False, False)),
        (between(low=24, high=99, digits=0), (24, 99, False, False)),
        (between(low=0, high=99), (0, 99, False, False)),
        (between(low=24, high=24), (24, 24, False, False)),
        (between(low=200, high=200, hedge="about"), (200, 200, False, False)),
        (between(low=24, high=None, low_open=True), (24, None, True, False)),
        (between(low=None, high=24, high_open=True), (None, 24, False, True)),
        (q(26, low=24, high=30), (24, 30, False, False)),
        (q(900000, hedge="about"), (900000, 900000, False, False)),
        (q(30, low=20, high=30, change="up"), (20, 30, False, False)),
        (q(30, low=20, high=30, reached=True, change="up"), (30, 30, False, False)),
        (q(3000, low=2000, high=3000, reached=True, change="up"), (2850, 3150, False, True)),
        (q(3000, hedge="about", reached=True, change="up"), (3000, 3000, False, False)),
        (score(low=4, high=2), (None, None, False, False)),
    ],
)
def test_what_bounds_and_vague_words_leave_open(
    mention: QuantityMention, wanted: tuple[float | None, float | None, bool, bool]
) -> None:
    assert bounds(mention) == wanted


AGREE, FITS, CLASH, APART = "agree", "compatible", "contradiction", "not_comparable"
UP, DOWN, TO = {"change": "up"}, {"change": "down"}, {"reached": True}
SPEED = {"per": "hour"}
MORE = q(1000000, low=1000000, high=None, low_open=True, hedge="more_than", unit="shell")
TOLD = [
    (q(12, unit="boat"), q(12, unit="boat"), (AGREE, "both say 12 boats", None)),
    (q(12, unit="boat"), q(12, unit="ship"), (AGREE, "12 boats and 12 ships are the same", None)),
    (people(170000), people(168500), (FITS, "170,000 people and 168,500 people can both be true", None)),
    (people(12000), people(12300), (FITS, "12,000 people and 12,300 people can both be true", None)),
    (people(12000), people(12000, hedge="about"),
     (FITS, "12,000 people and about 12,000 people can both be true", None)),
    (people(14), people(12, high=None, hedge="at_least"),
     (FITS, "14 people and at least 12 people can both be true", None)),
    (people(14, high=None, hedge="at_least"), people(12, high=None, hedge="at_least"),
     (FITS, "at least 14 people and at least 12 people can both be true", None)),
    (people(1000, low=950, high=1050, hedge="about"), people(1040, low=988, high=1092, hedge="about"),
     (AGREE, "about 1,000 people and about 1,040 people are the same", None)),
    (people(1000, low=950, high=1050, hedge="about"), people(1060, low=1007, high=1113, hedge="about"),
     (FITS, "about 1,000 people and about 1,060 people can both be true", None)),
    (people(1000, low=950, high=1050, hedge="about"), people(1010, low=1005, high=1015, hedge="about"),
     (FITS, "about 1,000 people and about 1,010 people can both be true", None)),
    (between(low=24, high=99, unit="boat"), between(low=24, high=99, unit="boat"),
     (AGREE, "both say 24 to 99 boats", None)),
    (between(low=24, high=99, unit="boat"), q(22, unit="boat"),
     (FITS, "24 to 99 boats and 22 boats can both be true", None)),
    (q(5, unit="boat"), q(6, unit="boat"), (CLASH, "5 and 6 do not overlap", None)),
    (q(5, unit="boat"), q(6, "number"), (CLASH, "5 and 6 do not overlap", None)),
    (q(40, unit="boat"), q(400, unit="ship", place=1), (CLASH, "40 and 400 do not overlap", None)),
    (q(43, unit="boat"), q(34, unit="ship"), (CLASH, "43 and 34 do not overlap", "transposed digits")),
    (q(900000, low=855000, high=945000, hedge="about", unit="shell"), MORE,
     (CLASH, "about 900,000 and more than 1,000,000 do not overlap", None)),
    (years(34), years(35), (FITS, "34 years old and 35 years old can both be true", None)),
    (years(34), years(36), (CLASH, "34 and 36 do not overlap", None)),
    (q(3, "rank"), q(4, "rank"), (CLASH, "3 and 4 do not overlap", None)),
    (miles(6), km(10), (AGREE, "6 miles and 10 kilometres are the same", None)),
    (miles(6), km(12), (CLASH, "6 miles and 12 kilometres do not overlap", None)),
    (miles(40), km(40), (CLASH, "40 miles and 40 kilometres do not overlap", "km/mi")),
    (miles(10), q(None, "measure", "kilometre", low=30, high=40),
     (CLASH, "10 miles and 30 to 40 kilometres do not overlap", None)),
    (miles(10), q(None, "measure", "kilometre", low=15, high=40),
     (FITS, "10 miles and 15 to 40 kilometres can both be true", None)),
    (miles(6), miles(6, unit="nautical mile"),
     (FITS, "6 miles and 6 nautical miles: reports say miles for both kinds of mile", None)),
    (miles(40, **SPEED), miles(40, unit="nautical mile", **SPEED),
     (CLASH, "40 miles per hour and 40 nautical miles per hour do not overlap", None)),
    (miles(40), miles(50, unit="nautical mile"), (CLASH, "40 miles and 50 nautical miles do not overlap", None)),
    (km(80, **SPEED), miles(50, **SPEED), (AGREE, "80 kilometres per hour and 50 miles per hour are the same", None)),
    (km(80, **SPEED), km(80, per="day"),
     (CLASH, "80 kilometres per hour and 80 kilometres per day do not overlap", None)),
    (km(80, **SPEED), q(43, "measure", "knot"), (AGREE, "80 kilometres per hour and 43 knots are the same", None)),
    (q(20, "measure", "degree Celsius"), q(68, "measure", "degree Fahrenheit"),
     (AGREE, "20 degrees Celsius and 68 degrees Fahrenheit are the same", None)),
    (q(12.4, "measure", "parsnip", digits=1), q(12, "measure", "parsnip"),
     (FITS, "12.4 parsnips and 12 parsnips can both be true", None)),
    (q(19, "measure", "parsnip"), q(12, "measure", "parsnip"), (CLASH, "19 and 12 do not overlap", None)),
    (dollars(50, unit="cent"), dollars(0.5, digits=2), (AGREE, "50 cents and 0.5 US dollars are the same", None)),
    (dollars(2300000000, digits=1, place=1e8), dollars(2300000, digits=1, place=1e5),
     (CLASH, "2,300,000,000 and 2,300,000 do not overlap", "million/billion")),
    (q(0.5, "ratio", "voter"), percent(48), (FITS, "50% of voters and 48 percent can both be true", None)),
    (q(0.5, "ratio", "voter"), percent(50), (AGREE, "50% of voters and 50 percent are the same", None)),
    (q(0.5, "ratio", "voter"), percent(40), (CLASH, "50% of voters and 40 percent do not overlap", None)),
    (q(0.4, "ratio", "voter"), percent(4), (CLASH, "40% of voters and 4 percent do not overlap", None)),
    (q(0.5, "ratio", "voter", low=None, hedge="at_most"), percent(48),
     (FITS, "at most 50% of voters and 48 percent can both be true", None)),
    (q(0.5, "ratio", "voter", high=None, hedge="at_least"), percent(90),
     (FITS, "at least 50% of voters and 90 percent can both be true", None)),
    (q(0.5, "ratio", "voter", high=None, low_open=True, hedge="more_than"), percent(50, low=None, hedge="at_most"),
     (CLASH, "more than 50% of voters and at most 50 percent do not overlap", None)),
    (q(0.5, "ratio", "voter", low=None, high_open=True, hedge="less_than"), percent(50, high=None, hedge="at_least"),
     (CLASH, "less than 50% of voters and at least 50 percent do not overlap", None)),
    (q(None, "ratio", "voter", low=0.5, high=0.6, digits=0), percent(55),
     (FITS, "50% to 60% of voters and 55 percent can both be true", None)),
    (q(0.5, "ratio", "voter"), q(0.5, "ratio", "voter"), (AGREE, "both say 50% of voters", None)),
    (percent(3, **UP), percent(3, **UP), (AGREE, "both say risen by 3 percent", None)),
    (percent(3, **UP), percent(3), (AGREE, "risen by 3 percent and 3 percent are the same", None)),
    (percent(3, **UP), percent(3, **DOWN),
     (CLASH, "risen by 3 percent and fallen by 3 percent go opposite ways", None)),
    (percent(3, **UP), percent(9, **DOWN), (APART, "one goes up, the other down, by different amounts", None)),
    (percent(3, **UP), percent(9, **UP), (CLASH, "3 and 9 do not overlap", None)),
    (percent(3, **UP, **TO), percent(3, **DOWN, **TO),
     (AGREE, "risen to 3 percent and fallen to 3 percent are the same", None)),
    (percent(3, **UP, **TO), percent(9, **DOWN, **TO), (CLASH, "3 and 9 do not overlap", None)),
    (percent(3, **UP), percent(3, **UP, **TO),
     (APART, "one tells the size of a change, the other where it led", None)),
    (percent(3), percent(3, **UP, **TO), (AGREE, "3 percent and risen to 3 percent are the same", None)),
    (score(low=4, high=2), score(low=4, high=2), (AGREE, "both say 4-2", None)),
    (score(low=4, high=2), score(low=2, high=4), (APART, "4-2 and 2-4 may name the sides in another order", None)),
    (score(low=4, high=2), score(low=4, high=1), (CLASH, "4-2 is not 4-1", "one side's score")),
    (score(low=4, high=2), score(low=3, high=2), (CLASH, "4-2 is not 3-2", "one side's score")),
    (score(low=4, high=2), score(low=3, high=1), (CLASH, "4-2 is not 3-1", None)),
    (q(4), score(low=4, high=2), (APART, "a score and another number", None)),
    (q(300, unit="barrel"), q(300, "number"), (AGREE, "300 barrels and 300 are the same", None)),
    (q(1, "measure", "metre"), q(1, "measure", "yard"), (AGREE, "1 metre and 1 yard are the same", None)),
    (q(0.5, "ratio", "voter"), percent(48.2, digits=1),
    (FITS, "50% of voters and 48.2 percent can both be true", None)),
    (score(low=4, high=2), q(4), (APART, "a score and another number", None)),
    (percent(3), percent(3, unit="percentage point"),
     (APART, "percent and percentage point measure different things", None)),
    (miles(12), q(12, "measure", "kilogram"), (APART, "mile and kilogram measure different things", None)),
    (q(12, "measure", "parsnip"), q(12, "measure", "turnip"),
     (APART, "parsnip and turnip measure different things", None)),
    (q(12, "measure", "parsnip"), miles(12), (APART, "parsnip and mile measure different things", None)),
    (miles(12), q(12, unit="mile"), (APART, "measure is no count", None)),
    (q(3, "rank"), q(3, "magnitude"), (APART, "rank is no magnitude", None)),
    (q(0.5, "ratio", "voter"), q(12), (APART, "share is no count", None)),
    (percent(12), q(12, "number"), (APART, "percentage is no bare number", None)),
    (dollars(12), dollars(12, unit="euro"), (APART, "US dollar and euro are different currencies", None)),
    (dollars(5, per="barrel"), dollars(5, per="day"), (APART, "one is per barrel, the other per day", None)),
    (dollars(5, per="barrel"), dollars(5), (APART, "one is per barrel, the other is not", None)),
    (q(300, unit="barrel", per="day"), q(300, unit="barrel", per="year"),
     (APART, "one is per day, the other per year", None)),
    (q(300, unit="barrel", per="day"), q(300, unit="cask"), (APART, "one is per day, the other is not", None)),
    (q(300, unit="barrel", per="day"), q(300, unit="barrel", per="day"),
     (AGREE, "both say 300 barrels per day", None)),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "told"), TOLD)
def test_what_is_said_of_two_amounts(a: QuantityMention, b: QuantityMention, told: tuple[str, str, str | None]) -> None:
    assert held(a, b) == told


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (dollars(5), dollars(5, per="barrel")),
        (percent(3, **UP, **TO), percent(3, **UP)),
        (q(12), score(low=4, high=2)),
        (miles(6, unit="nautical mile"), miles(6)),
        (percent(48), q(0.5, "ratio", "voter")),
    ],
)
def test_the_order_of_two_amounts_changes_no_verdict(a: QuantityMention, b: QuantityMention) -> None:
    assert held(a, b).reason


READ = [
    (q(12), "12"), (q(1, unit="boat"), "1 boat"), (q(0, unit="boat"), "0 boats"),
    (between(low=24, high=99, unit="woman"), "24 to 99 women"),
    (between(low=24, high=99, unit="woman", hedge="about"), "about 24 to 99 women"),
    (km(6.1, hedge="about", low=6, high=6.2), "about 6.1 kilometres"),
    (km(1, hedge="about", low=0.9, high=1.1), "about 1 kilometre"),
    (years(35), "35 years old"), (years(1, unit="month"), "1 month old"), (years(35, unit=""), "35 years old"),
    (q(6.1, "magnitude"), "magnitude 6.1"), (q(3, "rank"), "rank 3"), (percent(3, **DOWN), "fallen by 3 percent"),
    (percent(3, unit="percentage point"), "3 percentage points"), (q(2 / 3, "ratio"), "66.7%"),
    (q(0.5, "ratio", "voter", hedge="nearly", low=0.45), "nearly 50% of voters"),
    (q(0.5, "ratio", low=0.4, high=0.6), "50%"),
    (q(None, "ratio", "voter", low=0.5, high=0.625), "50% to 62.5% of voters"),
    (q(None, "ratio", low=0.5, high=0.5), "50%"),
    (between(low=None, high=None), "words"), (between(low=None, high=9), "at most 9"),
    (between(low=None, high=9, high_open=True), "less than 9"), (between(low=9, high=None), "at least 9"),
    (between(low=9, high=None, low_open=True), "more than 9"), (between(low=9, high=9), "9"),
    (between(low=9, high=9, hedge="about"), "about 9"), (q(9, low=8, high=10), "8 to 10"),
    (q(9, low=8, high=9, reached=True, change="up"), "risen to 9"), (q(9, low=None, hedge="at_most"), "at most 9"),
    (q(9, low=9, high=None, hedge="nearly"), "nearly 9"), (q(9, hedge="less_than"), "less than 9"),
    (q(1234567.5), "1,234,567.5"), (q(5.00000000001), "5"),
    (q(1e-7), "1e-07"), (q(1.23456789e-9), "1.23457e-09"), (q(1e-6), "0.000001"),
    (q(-0.5), "-0.5"),
    (q(-1e-7), "-1e-07"), (q(0.12345678912), "0.1234567891"), (q(1.5e18), "1,500,000,000,000,000,000"),
    (q(12, unit="foot"), "12 feet"), (q(12, unit="wounded child"), "12 wounded children"),
    (q(12, unit="policeman"), "12 policemen"),
    (q(12, unit="old seaman"), "12 old seamen"), (q(12, unit="human"), "12 humans"),
    (q(12, unit="party"), "12 parties"),
    (q(12, unit="rebel party"), "12 rebel parties"), (q(12, unit="boy"), "12 boys"),
    (q(12, unit="box"), "12 boxes"), (q(12, unit="bus"), "12 buses"),
    (q(12, unit="church"), "12 churches"), (q(12, unit="bush"), "12 bushes"), (q(12, unit="y"), "12 ys"),
    (q(12, unit="police officer"), "12 police officers"),
    (q(1, unit="foot", hedge="about"), "about 1 foot"), (score(low=4, high=2), "4-2"),
    (score(low=4, high=2, unit="goal"), "4-2"),
    (q(12, unit="monkey"), "12 monkeys"), (score(low=4, high=None), "4-"),
    (dollars(5, per="barrel"), "5 US dollars per barrel"),
]  # fmt: skip


@pytest.mark.parametrize(("mention", "told"), READ)
def test_amounts_as_a_reader_sees_them(mention: QuantityMention, told: str) -> None:
    assert describe(mention) == told
