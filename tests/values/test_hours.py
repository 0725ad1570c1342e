"""Hours of the day: how far each may be off, zones, parts of the day, and how they read."""

import pytest
from corroborate.schemas import DateMention
from mentions import day, hour

from corroborate.values.comparison import Comparison
from corroborate.values.hours import across_midnight, compare, describe


def held(a: DateMention, b: DateMention) -> Comparison:
    found = compare(a, b)
    assert found.verdict == compare(b, a).verdict
    return found


# An hour reaches as far as its minutes are round; the first that it does not reach contradicts it.
REACHES = [
    ("3:00", "3:15", "3:16"), ("3:00", "2:45", "2:44"), ("3:30", "3:37", "3:38"), ("3:15", "3:20", "3:21"),
    ("3:10", "3:05", "3:04"), ("3:05", "3:09", "2:58"), ("3:02", "3:03", "3:04"), ("0:00", "23:45", "23:44"),
]  # fmt: skip
ABOUT = [
    ("3:00", "3:27", "3:28"), ("3:30", "3:47", "3:48"), ("3:15", "3:27", "3:28"), ("3:20", "3:32", "3:33"),
    ("3:05", "3:14", "3:16"), ("3:02", "2:54", "2:53"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "reached", "missed"), REACHES)
def test_an_hour_is_as_exact_as_it_is_printed(told: str, reached: str, missed: str) -> None:
    assert held(hour(told), hour(reached))[0] == "compatible"
    assert held(hour(told), hour(missed))[0] == "contradiction"


@pytest.mark.parametrize(("told", "reached", "missed"), ABOUT)
def test_about_an_hour_is_looser(told: str, reached: str, missed: str) -> None:
    about = hour(told, hedge="about")
    assert held(about, hour(reached))[0] == "compatible"
    assert held(about, hour(missed))[0] == "contradiction"


SPANS = [
    (hour("3:00", "3:07"), "3:22", "3:23"),
    (hour("3:07", "4:00"), "2:52", "2:51"),
    (hour("3:00", hedge="before"), "14:45", "14:44"),
    (hour("3:00", hedge="by"), "14:45", "14:44"),
    (hour("3:00", hedge="until"), "3:15", "3:16"),
    (hour("3:00", hedge="until"), "14:45", "14:44"),
    (hour("3:00", hedge="after"), "15:15", "15:16"),
    (hour("3:00", hedge="since"), "15:15", "15:16"),
    (hour("3:00", hedge="since"), "2:45", "2:44"),
    (hour("6:00", "12:00", granularity="part_of_day"), "13:00", "13:01"),
    (hour("6:00", "12:00", granularity="part_of_day"), "5:00", "4:59"),
    (hour("17:00", "23:00", granularity="part_of_day"), "6:00", "6:01"),
    (hour("17:00", "23:00"), "23:15", "23:16"),
    (hour("16:59", "23:00", granularity="part_of_day"), "0:00", "0:01"),
    (hour("17:00", "22:59", granularity="part_of_day"), "23:59", "0:00"),
]


@pytest.mark.parametrize(("told", "reached", "missed"), SPANS)
def test_what_hedges_and_parts_of_the_day_leave_open(told: DateMention, reached: str, missed: str) -> None:
    assert held(told, hour(reached))[0] == "compatible"
    assert held(told, hour(missed))[0] == "contradiction"


def test_a_whole_day_holds_every_hour() -> None:
    whole = hour("0:00", "23:59", granularity="part_of_day")
    for told in ("22:58", "22:59", "23:00", "12:00"):
        assert held(whole, hour(told))[0] == "compatible"


UNKNOWN = "not_comparable"
ZONED = [
    (hour("10:35"), hour("10:35"), ("agree", "both say 10:35", None)),
    (hour("10:35", hedge="about"), hour("10:35"), ("compatible", "10:35 and 10:35 can be one hour", None)),
    (hour("10:36"), hour("10:35"), ("compatible", "10:35 and 10:36 can be one hour", None)),
    (hour("10:35", zone=180), hour("7:35", zone=0), ("compatible", "10:35 GMT+3 and 7:35 GMT can be one hour", None)),
    (hour("10:35", zone=0), hour("7:35", zone=0), ("contradiction", "10:35 GMT is not 7:35 GMT",
                                                  "one time zone taken for another")),
    (hour("7:35", zone=0), hour("7:35", zone=-240), ("contradiction", "7:35 GMT is not 7:35 GMT-4",
                                                     "local time and GMT mixed up")),
    (hour("3:00", zone=60), hour("14:00", zone=0), ("contradiction", "14:00 GMT is not 3:00 GMT+1",
                                                    "a.m. and p.m. mixed up")),
    (hour("3:00"), hour("15:00"), ("contradiction", "15:00 is not 3:00", "a.m. and p.m. mixed up")),
    (hour("5:42"), hour("6:42"), ("contradiction", "5:42 is not 6:42", "one time zone taken for another")),
    (hour("5:30"), hour("6:30"), ("contradiction", "5:30 is not 6:30", None)),
    (hour("5:42"), hour("6:43"), ("contradiction", "5:42 is not 6:43", None)),
    (hour("8:40", zone=-480, name="PST"), hour("8:40", zone=-420, name="PDT"),
     ("compatible", "8:40 PDT and 8:40 PST can be one hour", None)),
    (hour("8:41", zone=-480, name="PST"), hour("8:42", zone=-420, name="PDT"),
     ("compatible", "8:41 PST and 8:42 PDT can be one hour", None)),
    (hour("8:42", zone=-480, name="PST"), hour("8:41", zone=-420, name="PDT"),
     ("compatible", "8:41 PDT and 8:42 PST can be one hour", None)),
    (hour("8:42", zone=-420, name="PT"), hour("8:42", zone=-420, name="PT"), ("agree", "both say 8:42 PT", None)),
    (hour("8:42", zone=-420, name="PT"), hour("8:42", zone=-480, name="PST"),
     ("compatible", "8:42 PST and 8:42 PT can be one hour", None)),
    (hour("8:42", zone=-420, name="PT"), hour("8:42", zone=-480), ("contradiction", "8:42 GMT-8 is not 8:42 PT",
                                                                   "local time and GMT mixed up")),
    (hour("8:40", zone=-480, name="PST"), hour("9:40", zone=-420, name="PT"),
     ("compatible", "8:40 PST and 9:40 PT can be one hour", None)),
    (hour("8:40", zone=-480, name="PST"), hour("8:40", zone=-240, name="EDT"),
     ("contradiction", "8:40 EDT is not 8:40 PST", "local time and GMT mixed up")),
    (hour("8:40", zone=-300, name="EST"), hour("8:40", zone=-240, name="ETX"),
     ("contradiction", "8:40 EST is not 8:40 ETX", "local time and GMT mixed up")),
    (hour("3:00"), hour("9:00"), ("contradiction", "3:00 is not 9:00", None)),
    (hour("10:36"), hour("7:35", zone=0), (UNKNOWN, "10:36 and 7:35 GMT may be one hour: one of them names no zone",
                                           None)),
    (hour("3:00"), hour("3:15", zone=0), ("compatible", "3:00 and 3:15 GMT can be one hour", None)),
    (hour("3:00", name="local"), hour("3:15", zone=0), ("compatible", "3:00 and 3:15 GMT can be one hour", None)),
    (hour("9:10", name="local"), hour("8:10", zone=0), (UNKNOWN, "8:10 GMT and 9:10 may be one hour: one of them is "
                                                        "local time", None)),
    (hour("9:07", name="local"), hour("8:00", zone=0), ("contradiction", "8:00 GMT is not 9:07", None)),
    (hour("8:31", name="local"), hour("8:00", zone=0), ("contradiction", "8:00 GMT is not 8:31", None)),
    (hour("9:00", name="AST"), hour("5:00", name="BST"), (UNKNOWN, "5:00 BST and 9:00 AST are in zones that are not "
                                                          "known", None)),
    (hour("9:00", name="AST"), hour("5:00", name="AST"), ("contradiction", "5:00 AST is not 9:00 AST", None)),
    (hour("9:00", name="AST"), hour("5:00", name="local"), ("contradiction", "5:00 is not 9:00 AST", None)),
    (hour("9:00", name="AST"), hour("5:00"), ("contradiction", "5:00 is not 9:00 AST", None)),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "told"), ZONED)
def test_zones_and_reasons(a: DateMention, b: DateMention, told: tuple[str, str, str | None]) -> None:
    assert held(a, b) == told
    assert held(b, a) == told


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        (hour("1:00"), "1:00"), (hour("23:09"), "23:09"), (hour("15:00", "17:30"), "15:00-17:30"),
        (hour("0:00", "1:01"), "0:00-1:01"), (hour("0:00", "1:00"), "0:00-1:00"),
        (hour("0:00", name="EDT", zone=-240), "0:00 EDT"),
        (hour("7:35", zone=0), "7:35 GMT"), (hour("7:35", zone=180), "7:35 GMT+3"),
        (hour("7:35", zone=-210), "7:35 GMT-3:30"), (hour("7:35", zone=345), "7:35 GMT+5:45"),
        (hour("7:35", zone=61), "7:35 GMT+1:01"), (hour("9:00", name="local"), "9:00"),
    ],
)  # fmt: skip
def test_hours_as_a_reader_sees_them(mention: DateMention, told: str) -> None:
    assert mention.clock
    assert describe(mention.clock) == told


MONDAY, TUESDAY, THURSDAY = ({"first": day(f"2023-09-{number}").first} for number in (18, 19, 21))
PART = {"granularity": "part_of_day"}
MIDNIGHT = [
    (True, hour("20:00", "23:59", **PART, **MONDAY), hour("6:00", **TUESDAY)),
    (True, hour("23:00", **MONDAY), hour("0:00", "6:00", **PART, **TUESDAY)),
    (True, hour("19:00", "20:00", **PART, **MONDAY), hour("6:00", **TUESDAY)),
    (False, hour("19:00", "19:59", **PART, **MONDAY), hour("6:00", **TUESDAY)),
    (False, hour("20:00", "23:59", **PART, **MONDAY), hour("6:01", **TUESDAY)),
    (False, hour("23:00", **MONDAY), hour("1:00", **TUESDAY)),
    (False, hour("9:00", "12:00", **PART, **MONDAY), hour("9:00", **TUESDAY)),
    (False, hour("0:00", "6:00", **PART, **MONDAY), hour("23:00", **TUESDAY)),
    (False, hour("20:00", "23:59", **PART, **TUESDAY), hour("6:00", **THURSDAY)),
    (False, hour("20:00", "23:59", **PART, **MONDAY), hour("6:00", **MONDAY)),
    (True, hour("12:00", zone=0, **MONDAY), hour("12:00", **TUESDAY)),
    (True, hour("12:00", zone=0, **MONDAY), hour("12:00", zone=60, **TUESDAY)),
    (True, hour("12:00", name="AST", **MONDAY), hour("12:00", name="BST", **TUESDAY)),
    (False, hour("12:00", zone=0, **MONDAY), hour("12:00", zone=60, **THURSDAY)),
    (True, hour("20:00", "23:59", weekday=6, **PART), hour("3:00", weekday=0)),
    (True, hour("20:00", "23:59", weekday=2, **PART), hour("3:00", weekday=3)),
    (False, hour("20:00", "23:59", weekday=2, **PART), hour("3:00", weekday=4)),
    (True, hour("20:00", "23:59", weekday=0, **PART, **MONDAY), hour("3:00", weekday=1)),
    (False, hour("20:00", "23:59", **PART, **MONDAY), hour("3:00", weekday=1)),
    (False, hour("20:00", "23:59", **PART), hour("3:00")),
    (False, day("2023-09-18"), hour("3:00", **TUESDAY)),
]


@pytest.mark.parametrize(("near", "a", "b"), MIDNIGHT)
def test_one_moment_may_lie_on_two_days(near: bool, a: DateMention, b: DateMention) -> None:
    assert across_midnight(a, b) is near
    assert across_midnight(b, a) is near
