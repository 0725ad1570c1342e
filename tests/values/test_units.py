"""Units turned into one another."""

import pytest

from corroborate.lexicon import currencies
from corroborate.lexicon.units import NAMES, SIGNS, UNITS
from corroborate.values import units
from corroborate.values.intervals import Interval


@pytest.mark.parametrize(
    ("value", "unit", "into", "result"),
    [
        (1, "mile", "kilometre", 1.609344),
        (1, "nautical mile", "metre", 1852),
        (6, "foot", "inch", 72),
        (1, "pound", "kilogram", 0.45359237),
        (1, "hectare", "square metre", 10_000),
        (1, "gallon", "litre", 3.785411784),
        (20, "degree Celsius", "degree Fahrenheit", 68),
        (-40, "degree Fahrenheit", "degree Celsius", -40),
        (2, "hour", "minute", 120),
        (1, "gigabyte", "megabyte", 1000),
        (50, "basis point", "percentage point", 0.5),
    ],
)
def test_conversion(value: float, unit: str, into: str, result: float) -> None:
    assert units.convert(value, unit, into) == pytest.approx(result)
    assert units.convert(result, into, unit) == pytest.approx(value)


def test_speed() -> None:
    assert units.convert(100, "kilometre", "mile", "hour", "hour") == pytest.approx(62.137119)
    assert units.convert(10, "knot", "kilometre", None, "hour") == pytest.approx(18.52)


def test_different_dimensions_are_refused() -> None:
    with pytest.raises(ValueError, match="same thing"):
        units.convert(1, "mile", "kilogram")


def test_names_and_signs_lead_to_units() -> None:
    for unit in (*NAMES.values(), *SIGNS.values()):
        base, _, per = unit.partition("/")
        assert base in UNITS or base in ("revolution", "point", "rebound", "assist", "beat", "frame")
        assert (
            not per
            or per in UNITS
            or per == "game"
            or base in ("revolution", "point", "rebound", "assist", "beat", "frame")
        )


def test_a_sign_names_one_currency() -> None:
    assert currencies.SIGNS["$"] == "US dollar"
    assert currencies.WORDS["euros"] == "euro"
    assert currencies.MINOR["pence"] == "pound sterling"


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("mile", "mile"), ("foot", "foot"), ("pound", "pound"), ("ounce", "ounce"), ("yard", "yard"),
        ("gallon", "gallon"), ("nautical mile", "nautical_mile"), ("barrel", "oil_barrel"),
        ("horsepower", "horsepower"), ("knot", "knot"), ("stone", "stone"), ("light-year", "light_year"),
    ],
)  # fmt: skip
def test_factors_agree_with_an_oracle(unit: str, name: str) -> None:
    """The acre is left out: the oracle's is the survey acre, which differs from the sixth digit on."""
    pint = pytest.importorskip("pint")
    assert UNITS[unit][1] == pytest.approx(pint.UnitRegistry().Quantity(1, name).to_base_units().magnitude, rel=1e-6)


@pytest.mark.parametrize(
    ("unit", "per", "wanted"),
    [
        ("mile", None, "length"), ("mile", "hour", "speed"), ("mile", "gallon", "length/gallon"),
        ("knot", None, "speed"),
        ("gigabyte", "second", "data/time"), ("gigabyte", "person", "data/person"), ("US dollar", None, "US dollar"),
        ("US dollar", "barrel", "US dollar/barrel"), ("cent", None, "US dollar"), ("penny", None, "pound sterling"),
        ("parsnip", None, None), ("parsnip", "hour", None), ("kilogram", "hour", f"{units.dimension('kilogram')}/hour"),
    ],
)  # fmt: skip
def test_dimensions(unit: str, per: str | None, wanted: str | None) -> None:
    assert units.dimension(unit, per) == wanted


def test_base_units() -> None:
    assert units.to_base(20, "degree Celsius") == pytest.approx(293.15)
    assert units.to_base(68, "degree Fahrenheit") == pytest.approx(293.15)
    assert units.to_base(5, "kelvin") == 5
    assert units.to_base(50, "cent") == 0.5
    assert units.to_base(50, "euro") == 50
    assert units.to_base(36, "kilometre", "hour") == pytest.approx(10)
    assert units.to_base(2, "kilometre", "gallon") == 2000
    assert units.to_base(7.2, "kilogram", "hour") == 7.2 * UNITS["kilogram"][1]
    assert units.to_base(3600, "gigabyte", "hour") == pytest.approx(UNITS["gigabyte"][1])
    with pytest.raises(KeyError):
        units.to_base(1, "parsnip")


@pytest.mark.parametrize(
    ("unit", "per", "into", "into_per"),
    [
        ("mile", None, "kilometre", "hour"), ("mile", "hour", "kilometre", None),
        ("mile", "gallon", "kilometre", "hour"),
        ("parsnip", None, "parsnip", None),
    ],
)  # fmt: skip
def test_rates_of_other_things_are_refused(unit: str, per: str | None, into: str, into_per: str | None) -> None:
    with pytest.raises(ValueError, match=f"'{unit}' and '{into}' do not measure the same thing"):
        units.convert(1, unit, into, per, into_per)


def test_an_interval_keeps_its_ends() -> None:
    assert units.scaled(Interval(1, None, True, False), "kilometre") == Interval(1000, None, True, False)
    assert units.scaled(Interval(None, 36, False, True), "kilometre", "hour").high == pytest.approx(10)
    assert units.scaled(Interval(None, 2, False, True), "kilometre") == Interval(None, 2000, False, True)
