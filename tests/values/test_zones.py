"""What the clocks of a country show, as cases."""

from datetime import date

import pytest

from corroborate.lexicon.land_zones import LAND_ZONES
from corroborate.lexicon.places import gazetteer
from corroborate.values.hours import ahead
from corroborate.values.places import lands
from corroborate.values.zones import SUMMERS, offsets

JANUARY, MARCH, JULY, NOVEMBER = (date(2023, month, 15) for month in (1, 3, 7, 11))
CASES: list[tuple[str, date | None, set[int]]] = [
    ("France", JULY, {120}),
    ("France", JANUARY, {60}),
    ("France", MARCH, {60, 120}),
    ("France", NOVEMBER, {60}),
    ("France", None, {60, 120}),
    ("Paris", JULY, {120}),
    ("Tokyo", JULY, {540}),
    ("Tokyo", None, {540}),
    ("Cuba", JULY, {-240, -180}),
    ("Cuba", NOVEMBER, {-300, -240, -180}),
    ("Cuba", JANUARY, {-300, -240}),
    ("New Zealand", JULY, {720}),
    ("New Zealand", JANUARY, {720, 780}),
    ("New Zealand", None, {720, 780}),
    ("Iran", JANUARY, {210}),
    ("Iran", JULY, {210, 270}),
    ("Iran", MARCH, {210, 270}),
    ("Torvik", JULY, set()),
]


@pytest.mark.parametrize(("place", "day", "minutes"), CASES)
def test_offsets(place: str, day: date | None, minutes: set[int]) -> None:
    assert offsets(place, day) == minutes


def test_every_country_of_the_table_is_in_the_atlas() -> None:
    known = {place.name.lower() for place in gazetteer().places.values() if place.kind == "country"}
    assert set(LAND_ZONES) <= known
    assert {rule for _, rule in LAND_ZONES.values()} == set(SUMMERS)


def test_the_country_of_a_place() -> None:
    assert lands("Lyon") == lands("France") == {"france"}
    assert lands("Ohio") == {"united states"}
    assert lands("Torvik") == frozenset()


@pytest.mark.parametrize(("zone", "told"), [(0, "GMT"), (210, "GMT+3:30"), (-300, "GMT-5"), (-30, "GMT-0:30")])
def test_how_a_zone_is_told(zone: int, told: str) -> None:
    assert ahead(zone) == told
