"""What speaks against a clash, as cases: why it may be none, or that nothing does."""

from datetime import date

import pytest

from corroborate.align.comparing import compare
from corroborate.align.doubts import doubt
from corroborate.align.lines import lines, weigh
from corroborate.align.occurrences import Occurrence, occurrences
from corroborate.testing import article

MONDAY = date(2023, 5, 1)


def claim(text: str, kind: str, day: int) -> Occurrence:
    """The first claim of a kind in an article of a day of May."""
    told = article("Outlet A", text, published=MONDAY.replace(day=day))
    read = lines(told, 0)
    return next(o for o in occurrences(told, read, weigh(read)) if o.kind == kind)


CHANGED = "it may have changed between the reports"
OWN_DAY = "each may tell the news of its own day"
MOVED = "the day may have been moved"
OWNERS = "they may be told of two"
TIMES = "they may be of two times"
THINGS = "they may tell two things"
MATCHES = "they may be of two matches"
GROWN = "the toll may have grown from one to the other"
SEVERAL = "one of several may be meant"
WHOLE = "one is a whole of which a part is told"
BARE = "what the number counts is not told"
AGELESS = "whose age it is is not told"
ROUNDED = "one may be rounded"
BOTH = "one sentence tells both numbers"
ANEW = "it may have been measured anew"
FREED = "Eleven of the 14 sailors seized on Jan. 9 have still not come home."
CASES = [
    ("count", "The ferry carried 33 people.", 1, "The ferry carried 34 people.", 2, None),
    ("count", "The ferry carried 33 people.", 1, "The ferry carried 34 people.", 3, CHANGED),
    ("count", "The storm killed 34 people.", 1, "The storm killed 33 people.", 8, None),  # a toll that falls
    ("count", "The storm of Jan. 9 cost 34 people.", 1, "The storm of Jan. 9 cost 33 people.", 8, None),
    ("count", "Divers found 34 chests.", 1, "Divers found 33 chests.", 8, CHANGED),
    ("count", FREED, 1, FREED.replace("Eleven", "Ten"), 8, CHANGED),
    ("count", "That left 33 people aboard.", 1, "That left 33 aboard, 30 of them Danes.", 1, None),
    ("measure", "The fire burned 6,300 acres.", 1, "The fire burned 8,050 acres.", 8, CHANGED),
    ("money", "Sales reached $11 billion last year.", 1, "Sales reached $16 billion.", 1, TIMES),
    ("percent", "Rents fell 3 percent.", 1, "Rents stand at 34 percent of pay.", 1, THINGS),
    ("money", "The shares closed at $61.", 1, "The shares closed at $45.", 1, THINGS),
    ("measure", "Karl Lund weighs 150 pounds.", 1, "Karl Lund weighs 155 pounds.", 1, "a weight may be rounded"),
    ("clock", "The match began at 7 p.m.", 1, "The match began at 8 p.m.", 2, None),
    ("clock", "The match began at 7 p.m.", 1, "The match began at 8 p.m.", 4, OWN_DAY),
    ("ordinal", "It was the third round of talks.", 1, "It was the fourth round of talks.", 9, OWN_DAY),
    ("date", "The bridge fell on April 27.", 1, "The bridge fell on April 28.", 3, None),
    ("date", "The mill burned on Sunday.", 1, "The mill burned on Monday.", 2, OWN_DAY),
    ("date", "The mill burned on Sunday.", 1, "The mill burned on Saturday.", 2, None),
    ("date", "The mill burned on Sunday.", 1, "The mill burned on Monday.", 3, None),
    ("date", "The mill burned on April 27.", 1, "The mill burned on May 6.", 8, OWN_DAY),
    ("date", "The mill opened on April 2.", 1, "The mill opens on May 20.", 12, OWN_DAY),
    ("date", "The trial will open on May 20.", 1, "The trial opened on May 24.", 26, MOVED),
    ("date", "He has led the mill since May 2011.", 1, "He joined the mill in May 2014.", 1, TIMES),
    (
        "count",
        "Norway has been to two finals since 1958.",
        1,
        "Denmark has been to three finals since 1958.",
        1,
        OWNERS,
    ),
    ("count", "Norway lost two finals in 1958.", 1, "Denmark lost three finals in 1958.", 1, None),
    ("count", "Norway has been to two finals since 1958.", 1, "Norway has been to three finals since 1958.", 1, None),
    ("number", "Norway beat Denmark 2-1.", 1, "Norway beat Denmark 3-1.", 1, None),
    ("count", "The storm killed 34 people.", 1, "The storm killed 36 people.", 1, GROWN),
    ("count", "The storm killed 34 people.", 1, "The storm killed 36 people.", 2, GROWN),
    ("count", "Three people are known to have died.", 1, "The storm killed 36 people.", 1, GROWN),
    ("count", "The fire led to the deaths of a clerk and two sailors.", 1, "The fire killed three sailors.", 1, GROWN),
    ("count", "Divers found three bodies.", 1, "Divers found six bodies.", 1, GROWN),
    ("count", "The virus infected computers in 74 ports.", 1, "It infected computers in 99 ports.", 1, GROWN),
    ("count", "Norway put 12 people on its list of sanctions.", 1, "Norway put 10 people on its list.", 1, None),
    ("count", "The ministry reported 14 new cases.", 1, "The ministry reported seven new cases.", 2, GROWN),
    ("count", "The council bought 14 new trams.", 1, "The council bought seven new trams.", 1, None),
    ("count", "The council bought 14 new trams.", 1, "The council bought seven new trams.", 2, OWN_DAY),
    ("ordinal", "It was the fifth death from the fever.", 1, "It was the sixth death from the fever.", 1, OWN_DAY),
    ("ordinal", "Lund left in the 88th minute.", 1, "Berg scored in the 113th minute.", 1, OWNERS),
    ("count", "Out of each car jumped four men.", 1, "Out jumped eight men.", 1, "one may be told of each"),
    ("count", "The gang held up one bank.", 1, "The gang held up two banks.", 1, SEVERAL),
    (
        "count",
        "The mill has 34 looms.",
        1,
        "At first reports said that the mill has 33 looms.",
        1,
        "one tells what was said at first",
    ),
    ("count", "Karl Lund won 263,515 votes.", 1, "Emil Berg won 89,768 votes.", 1, OWNERS),
    ("count", "Karl Lund won 263,515 votes.", 1, "Karl Lund won 89,768 votes.", 1, None),
    ("count", "Seven women accused Karl Lund.", 1, "Sixteen women accused Emil Berg.", 1, OWNERS),
    ("count", "Seven women accused Karl Lund.", 1, "Sixteen women accused Karl Lund.", 1, None),
    ("date", "They played on Sept. 21, 22 and 25.", 1, "They played on Sept. 27.", 1, SEVERAL),
    (
        "date",
        "The train left early on Sunday.",
        1,
        "The train left on Sunday evening.",
        1,
        "a part of the day is no hour",
    ),
    ("date", "The train left on Sunday evening.", 1, "The train left on Thursday evening.", 1, None),
    ("clock", "The search ended in the evening.", 1, "The search ended at 8 a.m.", 1, "a part of the day is no hour"),
    ("number", "Torvik: 18", 1, "Torvik: 16", 1, BARE),
    ("age", "A 62-year-old man died.", 1, "A 68-year-old man died.", 1, AGELESS),
    ("age", "Karl Lund, 62, died.", 1, "Karl Lund, 68, died.", 1, None),
    ("number", "Norway beat Denmark 2-1.", 1, "Norway beat Finland 3-1.", 1, MATCHES),
    ("count", "A dozen countries took part.", 1, "More than a dozen countries took part.", 1, ROUNDED),
    ("count", "At least 12 countries took part.", 1, "Ten countries took part.", 1, None),
    ("count", "She has 23 titles.", 1, "She may equal Berg's record 24 titles.", 1, OWNERS),
    ("count", "Berg has 23 titles.", 1, "She may equal Berg's record 24 titles.", 1, None),
    ("count", "Lund won four titles.", 1, "Lund won three titles in a row.", 1, THINGS),
    ("count", "Lund won three straight titles.", 1, "Lund won four titles in a row.", 1, None),
    ("count", "They freed 107 persons, 105 of them girls.", 1, "They freed 105 pupils.", 1, BOTH),
    ("count", "They freed 107 persons.", 1, "They freed 105 persons.", 1, None),
    ("count", "The ferry left 283 people missing.", 1, "The ferry left 238 people missing.", 3, CHANGED),
    ("count", "Some 17 helicopters fight the fire.", 1, "22 helicopters fight the fire.", 2, CHANGED),
    ("count", "Some 17 helicopters fight the fire.", 1, "22 helicopters fight the fire.", 1, None),
    ("count", "Lund landed 81 out of 429 punches.", 1, "Lund landed 148 punches.", 1, THINGS),
    ("age", "Karl Lund died at 31.", 1, "Karl Lund died at age 19.", 1, None),
    ("age", "Karl Lund, 31, died.", 1, "Karl Lund was treated at age 19.", 1, "one may be the age at which it befell"),
    ("measure", "A 6.1-magnitude quake struck.", 1, "A 6.2-magnitude quake struck.", 1, ANEW),
    ("measure", "A 6.1-magnitude quake struck.", 1, "A 6.9-magnitude quake struck.", 1, None),
]


@pytest.mark.parametrize(("kind", "first", "day", "second", "later", "why"), CASES)
def test_a_doubt(kind: str, first: str, day: int, second: str, later: int, why: str | None) -> None:
    a, b = claim(first, kind, day), claim(second, kind, later)
    assert doubt(a, b) == doubt(b, a) == why


def test_a_part_is_not_the_whole() -> None:
    whole = claim("That left 33 people aboard.", "count", 1)
    part = claim("12 of the people aboard were Danes.", "count", 1)
    assert doubt(whole, part) == THINGS


def test_a_part_takes_part_alone() -> None:
    told = article("Outlet A", "Seven of the 14 cars left the rails.", published=MONDAY)
    read = lines(told, 0)
    whole = next(o for o in occurrences(told, read, weigh(read)) if o.text == "14 cars")
    assert doubt(whole, claim("Thirteen cars left the rails.", "count", 1)) == WHOLE


def test_a_slip_of_the_pen_is_no_change() -> None:
    a, b = claim("The lake holds 612 boats.", "count", 1), claim("The lake holds 621 boats.", "count", 9)
    assert doubt(a, b) == CHANGED
    assert doubt(a, b, turned=True) is None


ZONES = [
    ("The ship sank at 7:37 a.m. local time in Java.", "the place may keep GMT"),
    ("The ship sank at 7:37 a.m. local time off Scotland.", None),
]


@pytest.mark.parametrize(("local", "why"), ZONES)
def test_one_hour_told_as_local_and_as_gmt(local: str, why: str | None) -> None:
    assert doubt(claim(local, "clock", 1), claim("The ship sank at 0737 GMT.", "clock", 1)) == why


def test_sums_of_two_currencies_move_with_their_rates() -> None:
    a, b = claim("The ring cost £910,000.", "money", 1), claim("The ring cost $2 million.", "money", 1)
    assert doubt(a, b) == "rates move from day to day"


FED = "The Torvik Bird Club has fed gulls since 1987."
FOUNDED = [
    ("contradiction", "Anna Berg founded the Torvik Bird Club in 1990."),
    ("compatible", "Anna Berg joined the Torvik Bird Club in 1990."),
    ("compatible", "Anna Berg founded the Lindnes Bird Club in 1990."),
]


@pytest.mark.parametrize(("verdict", "second"), FOUNDED)
def test_a_body_is_not_founded_later_than_it_has_been(verdict: str, second: str) -> None:
    a, b = claim(FED, "date", 1), claim(second, "date", 1)
    assert compare(a, b).verdict == compare(b, a).verdict == verdict
    assert doubt(a, b) == TIMES
