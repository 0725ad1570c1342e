"""Days, hours and lengths of time: what words leave open and how two of them compare."""

from datetime import date, timedelta

import pytest
from corroborate.schemas import Clock, DateMention, Document, Published
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract import dates
from corroborate.extract.passage import Passage
from corroborate.values.calendar import compare, describe, span, weekday_fits

FRIDAY = date(2023, 9, 22)


def read(phrase: str, published: date | None = FRIDAY) -> DateMention:
    known = Published(first=published, last=published, basis="sidecar") if published else Published()
    [mention] = dates.find(Passage(Document(id="a", path="a.txt", text=f"Then: {phrase}.", published=known)))
    return mention


def verdict(a: str, b: str, published: date | None = FRIDAY) -> tuple[str, str | None]:
    compared = compare(read(a, published), read(b, published))
    assert compared.reason
    return compared.verdict, compared.slip


FITTING = [
    ("in September", "on 13 September"), ("last week", "September 13"), ("by Friday", "Wednesday"),
    ("since Monday", "Tuesday"),
    ("earlier this month", "13 September"), ("spring of 2023", "June 2023"), ("early August", "12 August"),
    ("in 2023", "in May"),
    ("a weeklong trip", "a six-day trip"), ("18 months", "a year and a half"), ("48 hours", "two days"),
    ("two weeks", "12 days"),
    ("nearly 40 years", "38 years"), ("more than three years", "four years"), ("two or three weeks", "three weeks"),
    ("10:35 a.m. (0735 GMT)", "0735 GMT"), ("5:30 p.m. EDT", "2130 GMT"), ("around 3 a.m.", "3:25 a.m."),
    ("noon", "12:05 p.m."),
    ("the early hours of Wednesday", "4.30 a.m. on Wednesday"), ("Friday night", "11:20 p.m. Friday"),
    ("03/04/2024", "3 April 2024"),
    ("Wednesday", "September 20"), ("late Wednesday", "Wednesday"), ("10:35 a.m. (0735 GMT)", "10:35 a.m."),
    ("9 p.m. EDT", "9 p.m."),
]  # fmt: skip
CLASHING = [
    ("13 September", "15 September", None), ("in August", "13 September", None), ("by 19 September", "Wednesday", None),
    ("since Thursday", "Wednesday", None), ("Tuesday", "Wednesday", None),
    ("4 March 2021", "3 April 2021", "day and month swapped"),
    ("12 May 2021", "21 May 2021", "transposed digits"), ("May 3, 2022", "May 3, 2023", "the year is off by one"),
    ("3 May 2022", "10 May 2022", "a week apart"), ("3 May 2022", "3 June 2022", "the same day of another month"),
    ("a five-day trip", "a seven-day trip", None), ("three days", "three weeks", "the unit"),
    ("12 years", "21 years", "transposed digits"),
    ("more than three years", "two years", None), ("3:10 p.m.", "3:50 p.m.", None),
    ("3 a.m.", "3 p.m.", "a.m. and p.m. mixed up"),
    ("3 p.m. on Monday", "3 p.m. on Tuesday", None), ("03/04/2024", "5 April 2024", None),
    ("0735 GMT", "7:35 a.m. EDT", "local time and GMT mixed up"),
]  # fmt: skip
NOT_COMPARED = [
    ("10:36 a.m.", "0735 GMT"), ("late Tuesday", "early Wednesday"), ("two weeks", "Tuesday"),
    ("every Tuesday", "Wednesday"), ("9 p.m. EDT", "8 p.m."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), FITTING)
def test_what_can_both_be_true(a: str, b: str) -> None:
    assert verdict(a, b)[0] in ("agree", "compatible")


@pytest.mark.parametrize(("a", "b", "slip"), CLASHING)
def test_what_cannot(a: str, b: str, slip: str | None) -> None:
    assert verdict(a, b) == ("contradiction", slip)


@pytest.mark.parametrize(("a", "b"), NOT_COMPARED)
def test_what_is_not_held_against_each_other(a: str, b: str) -> None:
    assert verdict(a, b)[0] == "not_comparable"


UNDATED = [
    ("Wednesday", "Tuesday", "contradiction"), ("Wednesday", "Wednesday", "agree"),
    ("Wednesday morning", "Tuesday", "contradiction"),
    ("Sept. 15", "September 16", "contradiction"), ("in September", "on 13 September", "compatible"),
    ("in May", "in June", "contradiction"),
    ("Wednesday", "20 September 2023", "compatible"), ("Wednesday", "22 September 2023", "contradiction"),
    ("Tuesday night", "early Wednesday", "not_comparable"), ("yesterday", "Tuesday", "not_comparable"),
    ("by Friday", "Thursday", "not_comparable"), ("last week", "September 13", "not_comparable"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "wanted"), UNDATED)
def test_undated_articles_compare_what_their_words_name(a: str, b: str, wanted: str) -> None:
    assert verdict(a, b, None)[0] == wanted


SPANS = [
    ("by Friday", (None, date(2023, 9, 22))), ("before 3 May 2023", (None, date(2023, 5, 3))),
    ("since early August", (date(2023, 8, 1), None)),
    ("earlier this month", (date(2023, 9, 1), FRIDAY)), ("later this year", (FRIDAY, date(2023, 12, 31))),
    ("Tuesday", (date(2023, 9, 19),) * 2),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "wanted"), SPANS)
def test_what_the_hedge_leaves_open(phrase: str, wanted: tuple[date | None, date | None]) -> None:
    assert span(read(phrase)) == wanted


DESCRIPTIONS = [
    ("Wednesday", "Wed 20 Sep 2023"), ("in September", "Sep 2023"), ("in 2019", "2019"), ("the 1990s", "the 1990s"),
    ("by Friday", "by Fri 22 Sep 2023"), ("a three-day trip", "3 days"), ("more than two weeks", "more than 2 weeks"),
    ("two or three years", "2-3 years"), ("30 seconds", "30 seconds"), ("0735 GMT", "7:35 GMT"),
    ("from Sept. 13 to 17", "13-17 Sep 2023"),
    ("10:35 a.m. (0735 GMT) on Wednesday", "Wed 20 Sep 2023, 10:35 GMT+3"),
    ("from May to July 2019", "May 2019 to Jul 2019"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "wanted"), DESCRIPTIONS)
def test_values_as_a_reader_sees_them(phrase: str, wanted: str) -> None:
    assert describe(read(phrase)) == wanted


def test_an_undated_weekday_is_described_by_its_name() -> None:
    assert describe(read("Wednesday", None)) == "Wednesday"


@pytest.mark.parametrize(
    ("phrase", "fits"), [("Wednesday, September 20, 2023", True), ("Wednesday (Sept 21)", False), ("May 3", None)]
)
def test_weekday_beside_a_date(phrase: str, fits: bool | None) -> None:
    assert weekday_fits(read(phrase)) is fits


DAYS = st.dates(date(2020, 1, 1), date(2022, 12, 31))
HEDGES = st.sampled_from(["exactly", "about", "before", "after", "by", "since", "until"])
GRAINS = st.sampled_from(["day", "week", "month", "season", "year", "range"])


@st.composite
def mentions(draw: st.DrawFn) -> DateMention:
    kind = draw(st.sampled_from(["date", "time", "duration", "set", "weekday"]))
    base = {"start": 0, "end": 1, "text": "x", "hedge": draw(HEDGES)}
    if kind == "set":
        return DateMention(type="set", **base)
    if kind == "duration":
        low = draw(st.sampled_from([0.5, 1, 2, 5, 6, 7, 14, 30.44, 365.25, 547.875]))
        grain = draw(st.sampled_from(["hour", "day", "week", "month", "year"]))
        hedge = draw(st.sampled_from(["exactly", "about", "more_than", "at_most"]))
        return DateMention(type="duration", low_days=low, high_days=low, granularity=grain, **(base | {"hedge": hedge}))
    if kind == "weekday":
        return DateMention(type="date", granularity="day", weekday=draw(st.integers(0, 6)), relative=True, **base)
    first = draw(DAYS)
    last = first + timedelta(draw(st.sampled_from([0, 0, 6, 30])))
    if kind == "date":
        return DateMention(type="date", first=first, last=last, granularity=draw(GRAINS), **base)
    minute = draw(st.integers(0, 1439))
    zone = draw(st.sampled_from([None, 0, 60, -240]))
    when = {
        "first": first,
        "last": first,
        "granularity": draw(st.sampled_from(["minute", "hour", "part_of_day"])),
        "implied": draw(st.booleans()),
    }
    return DateMention(
        type="time", clock=Clock(first=minute, last=draw(st.integers(minute, 1439)), zone=zone), **base, **when
    )


@given(mentions(), mentions())
def test_comparison_is_symmetric(a: DateMention, b: DateMention) -> None:
    assert compare(a, b) == compare(b, a)


@given(mentions())
def test_nothing_contradicts_itself(a: DateMention) -> None:
    assert compare(a, a).verdict != "contradiction"
    assert describe(a)


@given(DAYS, st.integers(0, 40), st.integers(0, 40), st.integers(0, 60), st.integers(0, 60), DAYS)
def test_wider_days_never_contradict_where_narrower_ones_do_not(
    first: date, length: int, back: int, on: int, other_length: int, other: date
) -> None:
    def days(begin: date, end: date) -> DateMention:
        return DateMention(start=0, end=1, text="x", type="date", granularity="range", first=begin, last=end)

    narrow = days(first, first + timedelta(length))
    wide = days(first - timedelta(back), first + timedelta(length + on))
    rival = days(other, other + timedelta(other_length))
    if compare(narrow, rival).verdict != "contradiction":
        assert compare(wide, rival).verdict != "contradiction"
