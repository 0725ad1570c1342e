"""Days built by hand: how far each reaches, what is said of two of them, and how they read."""

from datetime import date
from typing import Any

import pytest
from corroborate.schemas import DateMention
from mentions import day, hour, length

from corroborate.values.calendar import compare, describe, span, weekday_fits
from corroborate.values.comparison import Comparison


def held(a: DateMention, b: DateMention) -> Comparison:
    found = compare(a, b)
    assert found == compare(b, a)
    return found


def days(first: str, last: str, grain: str = "range", **more: Any) -> DateMention:
    return day(first, last, granularity=grain, **more)


ON_20, ON_21 = ({"first": date(2023, 9, number), "last": date(2023, 9, number)} for number in (20, 21))
IN_SEPTEMBER = {"first": date(2023, 9, 1), "last": date(2023, 9, 30)}
OPEN_ABOVE = day("2023-09-15").model_copy(update={"last": None})
OPEN_BELOW = day("2023-09-15").model_copy(update={"first": None})

# What a run of days may be taken to reach, and the first day that it does not.
REACHES = [
    (days("2023-09-11", "2023-09-17", "week"), "2023-09-10", "2023-09-09"),
    (days("2023-09-11", "2023-09-17", "week"), "2023-09-18", "2023-09-19"),
    (days("2023-03-01", "2023-05-31", "season"), "2023-07-01", "2023-07-02"),
    (day("2023-09-11", granularity="week"), "2023-09-12", "2023-09-13"),
    (days("2023-09-01", "2023-09-18", hedge="about"), "2023-08-29", "2023-08-28"),
    (days("2023-08-01", "2023-08-10", "month"), "2023-08-15", "2023-08-16"),
    (days("2023-08-01", "2023-08-27", "month"), "2023-09-01", "2023-09-02"),
    (days("2023-08-01", "2023-08-28", "month"), "2023-08-28", "2023-08-29"),
    (days("2023-01-01", "2023-02-10", "quarter"), "2023-02-25", "2023-02-26"),
    (days("2023-01-01", "2023-03-30", "quarter"), "2023-03-30", "2023-03-31"),
    (days("2023-01-01", "2023-04-30", "year"), "2023-06-14", "2023-06-15"),
    (days("1990-01-01", "1993-12-31", "decade"), "1995-02-04", "1995-02-05"),
    (days("1901-01-01", "1930-12-31", "century"), "1939-03-19", "1939-03-20"),
    (days("2023-09-18", "2023-09-22"), "2023-09-18", "2023-09-17"),
    (day("2023-09-22", hedge="by"), "2023-09-22", "2023-09-23"),
    (day("2023-09-22", hedge="before"), "2000-01-01", "2023-09-23"),
    (day("2023-09-22", hedge="until"), "2023-09-22", "2023-09-23"),
    (day("2023-09-22", hedge="since"), "2023-09-22", "2023-09-21"),
    (day("2023-09-22", hedge="after"), "2040-01-01", "2023-09-21"),
    (day("2023-09-20", hedge="about"), "2023-09-22", "2023-09-23"),
    (days("2023-09-01", "2023-09-16", hedge="about"), "2023-09-19", "2023-09-20"),
    (days("2023-09-01", "2023-09-16", hedge="about"), "2023-08-29", "2023-08-28"),
    (OPEN_ABOVE, "2023-09-15", "2023-09-14"),
    (OPEN_BELOW, "2023-09-15", "2023-09-16"),
]


@pytest.mark.parametrize(("told", "reached", "missed"), REACHES)
def test_days_reach_as_far_as_they_are_told(told: DateMention, reached: str, missed: str) -> None:
    assert held(told, day(reached)).verdict == "compatible"
    assert held(told, day(missed)).verdict == "contradiction"


FITS, CLASHES, APART = "compatible", "contradiction", "not_comparable"
UNKNOWN = (APART, "no date of publication tells which days are meant", None)
TOLD = [
    (day("2023-09-20"), day("2023-09-20"), ("agree", "both say Wed 20 Sep 2023", None)),
    (days("1990-01-01", "1999-12-31", "decade"), days("1990-01-01", "1999-12-31"),
     ("agree", "both say 1990-1999", None)),
    (day("2023-09-20"), hour("3:00", **ON_20), ("agree", "both say Wed 20 Sep 2023", None)),
    (day("2023-09-20", hedge="about"), day("2023-09-20"),
     (FITS, "Wed 20 Sep 2023 lies within about Wed 20 Sep 2023", None)),
    (day("2023-09-20", hedge="by"), day("2023-09-20", hedge="until"),
     (FITS, "by Wed 20 Sep 2023 lies within until Wed 20 Sep 2023", None)),
    (days("2023-09-01", "2023-09-30", "month"), day("2023-09-13"),
     (FITS, "Wed 13 Sep 2023 lies within Sep 2023", None)),
    (days("2023-09-01", "2023-09-30", "month"), days("2023-09-10", "2023-10-10"),
     (FITS, "10 Sep 2023 to 10 Oct 2023 and Sep 2023 can be one time", None)),
    (day("2023-09-19", hedge="since"), day("2023-09-20", hedge="until"),
     (FITS, "since Tue 19 Sep 2023 and until Wed 20 Sep 2023 can be one time", None)),
    (day("2023-09-16"), OPEN_ABOVE, (FITS, "Sat 16 Sep 2023 lies within from Fri 15 Sep 2023", None)),
    (day("2023-09-14"), OPEN_BELOW, (FITS, "Thu 14 Sep 2023 lies within until Fri 15 Sep 2023", None)),
    (day("2023-09-19", hedge="since"), day("2023-09-20", hedge="before"),
     (FITS, "before Wed 20 Sep 2023 and since Tue 19 Sep 2023 can be one time", None)),
    (days("2023-09-01", "2023-09-30", "month"), day("2023-09-01"),
     (FITS, "Fri 1 Sep 2023 lies within Sep 2023", None)),
    (days("2023-01-01", "2023-12-31", "year"), day("2023-01-01", hedge="since"),
     (FITS, "2023 lies within since Sun 1 Jan 2023", None)),
    (OPEN_ABOVE, OPEN_BELOW, (FITS, "from Fri 15 Sep 2023 and until Fri 15 Sep 2023 can be one time", None)),
    (days("2023-09-10", "2023-09-20"), OPEN_ABOVE,
     (FITS, "10-20 Sep 2023 and from Fri 15 Sep 2023 can be one time", None)),
    (days("2023-09-10", "2023-09-20"), OPEN_BELOW,
     (FITS, "10-20 Sep 2023 and until Fri 15 Sep 2023 can be one time", None)),
    (days("2023-08-01", "2023-08-31", "month"), day("2023-09-13"),
     (CLASHES, "Aug 2023 and Wed 13 Sep 2023 have no day in common", None)),
    (day("2023-09-19", hedge="by"), day("2023-09-20"), (CLASHES, "Wed 20 Sep 2023 is not by Tue 19 Sep 2023", None)),
    (day("2023-09-20", weekday=2, relative=True), day("2023-09-27", weekday=2),
     (FITS, "both say Wednesday, perhaps of different weeks", None)),
    (day("2023-09-20", weekday=2), day("2023-09-27", weekday=2),
     (CLASHES, "Wed 20 Sep 2023 is not Wed 27 Sep 2023", "a week apart")),
    (day("2023-09-20", weekday=2, relative=True), day("2023-09-26", weekday=1),
     (CLASHES, "Tue 26 Sep 2023 is not Wed 20 Sep 2023", None)),
    (day("2023-09-20", relative=True), day("2023-09-25", relative=True),
     (CLASHES, "Mon 25 Sep 2023 is not Wed 20 Sep 2023", None)),
    (day("2023-04-03", alternatives=(date(2023, 3, 4),)), day("2023-03-04"),
     (FITS, "Mon 3 Apr 2023 or Sat 4 Mar 2023 and Sat 4 Mar 2023 can be read as one day", None)),
    (day("2023-04-03", alternatives=(date(2023, 3, 4),)), day("2023-03-05"),
     (CLASHES, "Mon 3 Apr 2023 or Sat 4 Mar 2023 is not Sun 5 Mar 2023", None)),
    (day(None, weekday=2), day(None, weekday=1),
     (CLASHES, "Tuesday and Wednesday are different days of the week", None)),
    (day(None, weekday=2), day(None, weekday=2), ("agree", "Wednesday and Wednesday can be one day", None)),
    (days("2023-09-21", "2023-09-25"), day(None, weekday=0), (FITS, "21-25 Sep 2023 and Monday can be one day", None)),
    (days("2023-09-21", "2023-09-25"), day(None, weekday=1),
     (CLASHES, "21-25 Sep 2023 and Tuesday are different days of the week", None)),
    (days("2023-09-21", "2023-09-25"), day(None, weekday=2),
     (CLASHES, "21-25 Sep 2023 and Wednesday are different days of the week", None)),
    (days("2023-09-18", "2023-09-23"), day(None, weekday=6),
     (CLASHES, "18-23 Sep 2023 and Sunday are different days of the week", None)),
    (days("2023-09-18", "2023-09-24"), day(None, weekday=6), UNKNOWN),
    (OPEN_ABOVE, day(None, weekday=6), UNKNOWN),
    (day(None, month=9, day=15), day(None, month=9, day=16),
     (CLASHES, "15 Sep and 16 Sep are different days of the year", None)),
    (day(None, month=9, day=15), day(None, month=9, day=15),
     ("agree", "15 Sep and 15 Sep are one day of the year", None)),
    (day(None, month=9, day=15), day(None, month=9), (FITS, "15 Sep and September can be one day", None)),
    (day(None, month=9), day(None, month=8), (CLASHES, "August and September are different days of the year", None)),
    (day(None, month=5, day=12), day(None, month=5, day=21),
     (CLASHES, "12 May and 21 May are different days of the year", "transposed digits")),
    (day(None, month=2, day=29), day(None, month=3, day=29),
     (CLASHES, "29 Feb and 29 Mar are different days of the year", "the same day of another month")),
    (day(None, month=9, day=15), day("2023-09-15"),
     ("agree", "15 Sep and Fri 15 Sep 2023 are one day of the year", None)),
    (day(None, month=9, day=14), day("2023-09-15"),
     (CLASHES, "14 Sep and Fri 15 Sep 2023 are different days of the year", None)),
    (day(None, month=9, day=15), days("2023-09-14", "2023-09-20"),
     (FITS, "14-20 Sep 2023 and 15 Sep can be one day", None)),
    (day(None, month=9, day=15), days("2023-10-01", "2023-10-31", "month"),
     (CLASHES, "15 Sep and Oct 2023 are different days of the year", None)),
    (day(None, month=9, day=15), days("2023-08-30", "2023-09-20"), UNKNOWN),
    (day(None, month=9, day=15), days("2022-09-14", "2023-09-20"), UNKNOWN),
    (day(None, weekday=2), day(None, month=9, day=15), UNKNOWN),
    (day(None), day("2023-09-15"), UNKNOWN),
    (OPEN_ABOVE, day(None, month=8), UNKNOWN),
    (OPEN_BELOW, day(None, month=8), UNKNOWN),
    (day("2023-09-15", type="set"), day("2023-09-15"), (APART, "what recurs has no day of its own", None)),
    (length(3), day("2023-09-15"), (APART, "a length of time and a day are not compared", None)),
    (length(3), length(3), ("agree", "both say 3 days", None)),
    (days("2023-01-01", "2023-03-31", text="the fiscal quarter"), day("2023-05-01"),
     (APART, "a fiscal period begins when its company says", None)),
    (days("2023-01-01", "2023-03-31", text="the Fiscal quarter"), day("2023-05-01", text="financial year"),
     (CLASHES, "Jan 2023 to Mar 2023 and Mon 1 May 2023 have no day in common", None)),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "told"), TOLD)
def test_what_is_said_of_two_days(a: DateMention, b: DateMention, told: tuple[str, str, str | None]) -> None:
    assert held(a, b) == told


@pytest.mark.parametrize("hedge", ["before", "after", "by", "since", "until"])
def test_an_open_end_needs_a_date_of_publication(hedge: str) -> None:
    found = held(day(None, weekday=2, hedge=hedge), day(None, weekday=1))
    reason = f"Tuesday and {hedge} Wednesday are not days that can be compared without a date of publication"
    assert found == (APART, reason, None)


SLIPS = [
    ("2021-03-04", "2021-04-03", "day and month swapped"), ("2021-03-04", "2022-04-03", None),
    ("2021-03-04", "2021-05-03", None), ("2022-05-03", "2023-05-03", "the year is off by one"),
    ("2012-05-03", "2021-05-03", "digits of the year"), ("2012-05-03", "2018-05-03", None),
    ("2022-05-03", "2022-06-03", "the same day of another month"), ("2022-05-03", "2023-06-03", None),
    ("2021-05-12", "2021-05-21", "transposed digits"), ("2021-05-12", "2021-06-21", None),
    ("2022-05-03", "2022-05-10", "a week apart"), ("2022-05-28", "2022-06-04", "a week apart"),
    ("2022-05-03", "2022-05-11", None), ("2021-12-29", "2022-01-05", None),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "slip"), SLIPS)
def test_slips(a: str, b: str, slip: str | None) -> None:
    found = held(day(a), day(b))
    assert (found.verdict, found.slip) == (CLASHES, slip)


@pytest.mark.parametrize(
    ("a", "b", "slip"), [("1967", "1976", "digits of the year"), ("1967", "1968", None), ("1967", "1978", None)]
)
def test_slips_of_years(a: str, b: str, slip: str | None) -> None:
    found = held(*(day(f"{year}-01-01", f"{year}-12-31", granularity="year") for year in (a, b)))
    assert (found.verdict, found.slip) == (CLASHES, slip)


def test_a_day_is_no_slip_of_a_year() -> None:
    assert held(day("1967-01-01", "1967-12-31", granularity="year"), day("1976-03-04")).slip is None


def test_a_run_of_days_is_no_slip_of_the_pen() -> None:
    assert held(days("2021-05-12", "2021-05-14"), day("2021-05-21")).slip is None


MIDNIGHT = "Thu 21 Sep 2023, 9:00 and Wed 20 Sep 2023, 3:00 GMT may be one moment in two time zones or about midnight"
ZONE = "3:00 GMT and 9:00 may be one hour: one of them names no zone"
HOURS = [
    (hour("3:00", **ON_20), hour("3:00", **ON_20), ("agree", "both say Wed 20 Sep 2023, 3:00", None)),
    (hour("3:00", **ON_20), hour("3:05", **ON_20), (FITS, "3:00 and 3:05 can be one hour", None)),
    (hour("3:00", **ON_20), hour("9:00", **ON_20), (CLASHES, "3:00 is not 9:00", None)),
    (hour("3:00", **ON_20), hour("3:05", **ON_21),
     (CLASHES, "Thu 21 Sep 2023, 3:05 is not Wed 20 Sep 2023, 3:00", None)),
    (hour("3:00", **ON_20), hour("3:00", **ON_21),
     (CLASHES, "Thu 21 Sep 2023, 3:00 is not Wed 20 Sep 2023, 3:00", None)),
    (hour("3:00", zone=0, **ON_20), hour("9:00", **ON_21), (APART, MIDNIGHT, None)),
    (hour("3:00", zone=0, **ON_20), hour("9:00", **ON_20), (FITS, f"both name one day; {ZONE}", None)),
    (hour("3:00", zone=0, **ON_20), hour("9:00", **IN_SEPTEMBER),
     (FITS, "Wed 20 Sep 2023, 3:00 GMT lies within Sep 2023, 9:00", None)),
    (hour("3:00", **ON_20), hour("3:00", **IN_SEPTEMBER),
     (FITS, "Wed 20 Sep 2023, 3:00 lies within Sep 2023, 3:00", None)),
    (hour("3:00", **ON_20), hour("9:00", **IN_SEPTEMBER), (CLASHES, "3:00 is not 9:00", None)),
    (hour("3:00", **ON_20), hour("3:00"), ("agree", "both say 3:00", None)),
    (hour("3:00", **ON_20), hour("9:00"), (CLASHES, "3:00 is not 9:00", None)),
    (hour("3:00", zone=0, **ON_20), hour("9:00"), (APART, ZONE, None)),
    (hour("3:00", weekday=1), hour("3:00", weekday=2),
     (CLASHES, "Tuesday, 3:00 and Wednesday, 3:00 are different days of the week", None)),
    (hour("3:00", implied=True, **ON_20), hour("3:00", **ON_21), ("agree", "both say 3:00", None)),
    (hour("3:00", implied=True, **ON_20), hour("9:00", **ON_20), (CLASHES, "3:00 is not 9:00", None)),
    (hour("3:00", implied=True, **ON_20), day("2023-09-20"),
     (APART, "only one of them names an hour, and no day is told with it", None)),
    (hour("3:00", **ON_20), day("2023-09-21"), (CLASHES, "Thu 21 Sep 2023 is not Wed 20 Sep 2023, 3:00", None)),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "told"), HOURS)
def test_days_with_hours(a: DateMention, b: DateMention, told: tuple[str, str, str | None]) -> None:
    assert held(a, b) == told


FIRST, LAST, MIDDLE = date(2023, 9, 1), date(2023, 9, 30), date(2023, 9, 20)
SPANS = [
    (days("2023-09-01", "2023-09-30", hedge="earlier", anchor=MIDDLE), (FIRST, MIDDLE)),
    (days("2023-09-01", "2023-09-30", hedge="later", anchor=MIDDLE), (MIDDLE, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="earlier", anchor=FIRST), (FIRST, FIRST)),
    (days("2023-09-01", "2023-09-30", hedge="earlier", anchor=LAST), (FIRST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="later", anchor=LAST), (LAST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="later", anchor=FIRST), (FIRST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="earlier", anchor=date(2023, 10, 1)), (FIRST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="later", anchor=date(2023, 8, 31)), (FIRST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="earlier"), (FIRST, LAST)),
    (days("2023-09-01", "2023-09-30", hedge="later"), (FIRST, LAST)),
    (OPEN_ABOVE.model_copy(update={"hedge": "earlier", "anchor": MIDDLE}), (date(2023, 9, 15), None)),
    (OPEN_BELOW.model_copy(update={"hedge": "later", "anchor": MIDDLE}), (None, date(2023, 9, 15))),
    (OPEN_ABOVE.model_copy(update={"hedge": "about"}), (date(2023, 9, 15), None)),
    (OPEN_BELOW.model_copy(update={"hedge": "about"}), (None, date(2023, 9, 15))),
    (days("9999-12-31", "9999-12-31", hedge="about"), (date(9999, 12, 29), date(9999, 12, 31))),
]  # fmt: skip


@pytest.mark.parametrize(("mention", "wanted"), SPANS)
def test_what_the_words_leave_open(mention: DateMention, wanted: tuple[date | None, date | None]) -> None:
    assert span(mention) == wanted


@pytest.mark.parametrize(
    ("mention", "fits"),
    [
        (day("2023-09-20", weekday=2), True), (day("2023-09-20", weekday=3), False), (day("2023-09-20"), None),
        (day(None, weekday=2), None), (days("2023-09-20", "2023-09-21", weekday=2), None),
        (day("2023-09-20", weekday=3, alternatives=(date(2023, 9, 21),)), None),
        (OPEN_ABOVE.model_copy(update={"weekday": 1}), None), (OPEN_BELOW.model_copy(update={"weekday": 1}), None),
    ],
)  # fmt: skip
def test_weekday_beside_a_date(mention: DateMention, fits: bool | None) -> None:
    assert weekday_fits(mention) is fits


READ = [
    (day("2023-09-20"), "Wed 20 Sep 2023"), (day("2023-09-20", hedge="about"), "about Wed 20 Sep 2023"),
    (day("2023-09-20", hedge="after"), "after Wed 20 Sep 2023"), (days("2023-09-13", "2023-09-17"), "13-17 Sep 2023"),
    (days("2023-08-31", "2023-09-17"), "31 Aug 2023 to 17 Sep 2023"), (days("2023-09-01", "2023-09-30"), "Sep 2023"),
    (days("2023-09-01", "2023-09-29"), "1-29 Sep 2023"), (days("2023-09-02", "2023-09-30"), "2-30 Sep 2023"),
    (days("2022-09-01", "2023-09-30"), "Sep 2022 to Sep 2023"),
    (days("2023-05-01", "2023-07-31"), "May 2023 to Jul 2023"),
    (days("2023-01-01", "2023-11-30"), "Jan 2023 to Nov 2023"),
    (days("2022-02-01", "2023-12-31"), "Feb 2022 to Dec 2023"),
    (days("2023-01-01", "2023-12-31"), "2023"), (days("2019-01-01", "2023-12-31"), "2019-2023"),
    (days("1990-01-01", "1999-12-31", "decade"), "the 1990s"), (days("1990-01-01", "1999-12-31"), "1990-1999"),
    (days("9999-01-01", "9999-12-31"), "9999"), (days("9999-12-01", "9999-12-31"), "Dec 9999"),
    (OPEN_ABOVE, "from Fri 15 Sep 2023"), (OPEN_BELOW, "until Fri 15 Sep 2023"),
    (day("2023-04-03", alternatives=(date(2023, 3, 4),)), "Mon 3 Apr 2023 or Sat 4 Mar 2023"),
    (day(None, month=9), "September"), (day(None, month=9, day=15), "15 Sep"), (day(None, weekday=0), "Monday"),
    (day(None, weekday=6, hedge="by"), "by Sunday"), (day(None), "words"), (day(None, hedge="by"), "words"),
    (days("2023-09-01", "2023-09-30", hedge="earlier"), "earlier in Sep 2023"),
    (days("2023-09-01", "2023-09-30", hedge="later"), "later in Sep 2023"),
    (hour("3:00", **ON_20), "Wed 20 Sep 2023, 3:00"), (hour("3:00", implied=True, **ON_20), "3:00"),
    (hour("3:00", hedge="before"), "before 3:00"), (length(3), "3 days"),
]  # fmt: skip


@pytest.mark.parametrize(("mention", "told"), READ)
def test_days_as_a_reader_sees_them(mention: DateMention, told: str) -> None:
    assert describe(mention) == told
