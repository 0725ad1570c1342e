"""What is read from sentences: value, bound, unit, counted thing, kind."""

import pytest
from corroborate.schemas import Document, QuantityMention
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract import dates, quantities
from corroborate.extract.passage import Passage


def read(text: str) -> list[QuantityMention]:
    passage = Passage(Document(id="a", path="a.txt", text=text))
    return quantities.find(passage, dates.find(passage))


def one(text: str) -> QuantityMention:
    found = read(text)
    assert len(found) == 1, [m.text for m in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The yard holds 1,250 shells.", 1250, "shell"),
        ("The yard holds 1 250 shells.", 1250, "shell"),
        ("About 12 500 shells were lost.", 12500, "shell"),
        ("The yard holds 1\u202f250\u202f000 shells.", 1.25e6, "shell"),
        ("They found twenty-two crates.", 22, "crate"),
        ("They found one hundred and five crates.", 105, "crate"),
        ("The firm paid $1.2bn for it.", 1.2e9, "US dollar"),
        ("The firm paid £3m for it.", 3e6, "pound sterling"),
        ("It sold 2.5m phones.", 2.5e6, "phone"),
        ("It cost 40 per cent of that.", 40, "percent"),
        ("They found 22 rifles.", 22, "rifle"),
        ("He held a .40-caliber pistol.", 0.4, "calibre"),
        ("Turnout rose 3 percentage points.", 3, "percentage point"),
        ("Half a million people marched.", 5e5, "people"),
        ("A dozen sheep escaped.", 12, "sheep"),
        ("The fence is 2½ metres high.", 2.5, "metre"),
        ("The tower is 37m tall.", 37, "metre"),
        ("The ship is 300 feet long.", 300, "foot"),
        ("The farm covers 40 square miles.", 40, "square mile"),
        ("It weighs 12 kg.", 12, "kilogram"),
        ("It cost 800 yen.", 800, "Japanese yen"),
        ("It cost RM120 in all.", 120, "Malaysian ringgit"),
        ("It cost 19 cents.", 19, "cent"),
        ("It sank to minus 20 degrees Celsius.", -20, "degree Celsius"),
        ("He is a 6-foot-2 goalkeeper.", 6 + 2 / 12, "foot"),
        ("It took two million euros.", 2e6, "euro"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    found = one(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("more than 1 million shells", "more_than", 1e6, None),
        ("at least five boats", "at_least", 5, None),
        ("no fewer than 30 boats", "at_least", 30, None),
        ("up to 400 boats", "at_most", None, 400),
        ("The toll has gone up to 13.", "exactly", 13, 13),
        ("It brought the death toll up to 13.", "exactly", 13, 13),
        ("as many as 90 boats", "at_most", None, 90),
        ("fewer than 20 boats", "less_than", None, 20),
        ("nearly 1,000 troops", "nearly", 900, 1000),
        ("some 40 boats", "about", 35, 45),
        ("a record 5,000 boats", "exactly", 5000, 5000),
        ("30 boats or more", "at_least", 30, None),
        ("a 20-plus mile route", "at_least", 20, None),
        ("12-15 boats", "exactly", 12, 15),
        ("between 5 and 9 boats", "exactly", 5, 9),
        ("four to five thousand boats", "exactly", 4000, 5000),
        ("$10 to $15 billion", "exactly", 10e9, 15e9),
        ("dozens of boats", "exactly", 24, 99),
        ("tens of thousands of boats", "exactly", 1e4, 1e5),
        ("hundreds of boats", "exactly", 100, 1000),
    ],
)
def test_bounds(text: str, hedge: str, low: float | None, high: float | None) -> None:
    found = one(f"The report speaks of {text} there.")
    assert (found.hedge, found.low, found.high) == (hedge, low, high)


@pytest.mark.parametrize(
    ("text", "head", "modifiers"),
    [
        ("Guards caught 23 smugglers.", "smuggler", ()),
        ("They took two small boats.", "boat", ("small",)),
        ("They took 16 AK-47 rifles.", "rifle", ("ak-47",)),
        ("They took nine artillery shells.", "shell", ("artillery",)),
        ("They met five seriously injured women.", "woman", ("injured",)),
        ("The yard sold 60 cars and light trucks.", "car", ()),
        ("The yard sold 60 red and blue kites.", "kite", ("red", "blue")),
        ("Crews freed 17 of the trapped miners.", "miner", ("trapped",)),
        ("At least 12 were killed.", "people", ("dead",)),
        ("The blast left 14 wounded.", "people", ("injured",)),
        ("The death toll rose to 24.", "people", ("dead",)),
        ("The number of missing sailors rose to 24.", "sailor", ("missing",)),
        ("Police arrested 31.", "people", ("arrested",)),
        ("Five of them died.", "people", ("dead",)),
        ("The ferry had 40 on board.", "people", ()),
        ("A crowd of 5,000 came.", "people", ()),
        ("The attendance was 5,000.", "people", ()),
    ],
)
def test_counted_thing(text: str, head: str, modifiers: tuple[str, ...]) -> None:
    found = one(text)
    assert (found.kind, found.head, found.modifiers) == ("count", head, modifiers)


def test_a_part_of_a_numbered_whole_counts_the_same() -> None:
    assert [(m.value, m.head) for m in read("They won 74 of 140 seats.")] == [(74, "seat"), (140, "seat")]


def test_the_most_of_a_day_is_no_limit() -> None:
    assert [m.hedge for m in read("It rose to a maximum of 39.4C.")] == ["exactly"]
    assert [m.hedge for m in read("They may take a maximum of 40 boats.")] == ["at_most"]


def test_two_alternatives_leave_each_other_open() -> None:
    first, second = read("They saw two or three boats.")
    assert (first.value, second.value) == (2, 3)
    assert (first.low, first.high) == (second.low, second.high) == (2, 3)


def test_conversion_keeps_the_hedge() -> None:
    assert [m.hedge for m in read("It flew more than 100 kilometres (62 miles).")] == ["more_than", "more_than"]


def test_units_are_shared() -> None:
    assert [m.unit for m in read("It comes with 11- and 13-inch screens.")] == ["inch", "inch"]
    assert [m.unit for m in read("Growth slowed from 6 percent to 7.")][-1] == "percent"


def test_part_and_whole_count_the_same() -> None:
    part, whole = read("Only 12 of the 40 passengers got out.")
    assert (part.value, part.head, whole.value, whole.head) == (12, "passenger", 40, "passenger")
    assert (part.part, whole.part) == (True, False)
    assert part.noun is not None


def test_number_takes_the_noun_of_the_one_before() -> None:
    assert [m.head for m in read("The town has 435 homes and 187 for rent.")] == ["home", "home"]


def test_first_of_two_counts_shares_the_noun() -> None:
    assert [(m.value, m.head) for m in read("They met 12 Danish and 11 Polish sailors.")] == [
        (12, "sailor"),
        (11, "sailor"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("A 35-year-old baker won.", "age", 35),
        ("Anna Berg, 39, won.", "age", 39),
        ("She won at the age of 35.", "age", 35),
        ("He was aged 35.", "age", 35),
        ("He died at 81.", "age", 81),
        ("A 7.1-magnitude quake hit.", "magnitude", 7.1),
        ("A quake of magnitude 6.4 hit.", "magnitude", 6.4),
        ("The office put the magnitude of Monday's quake off Torvik at 6.4.", "magnitude", 6.4),
        ("He bought a 4×4 car for 12 dollars.", "money", 12),
        ("Talks go on on March 27 and 28 with 12 envoys.", "count", 12),
        ("Anna Berg, a mother of three, won.", "count", 3),
        ("Parents of two, they won.", "count", 2),
        ("They came in 10th place.", "rank", 10),
        ("Two-thirds of voters stayed home.", "ratio", 2 / 3),
        ("One in five voters stayed home.", "ratio", 0.2),
        ("About 9 out of 10 voters stayed home.", "ratio", 0.9),
        ("A third of the island burned.", "ratio", 1 / 3),
        ("Ann Berg (39) won.", "age", 39),
        ("They waited three hours.", "duration", 3),
        ("The index closed at 16,644.", "number", 16644),
    ],
)
def test_kind(text: str, kind: str, value: float) -> None:
    found = one(text)
    assert found.kind == kind
    assert found.value == pytest.approx(value)


def test_score_has_two_sides() -> None:
    found = one("Rovers won 4-2 on Monday.")
    assert (found.kind, found.low, found.high) == ("score", 4, 2)


@pytest.mark.parametrize(
    ("text", "change", "reached"),
    [
        ("Shares rose 3 percent.", "up", False),
        ("Shares were down by about 3 percent.", "down", False),
        ("The rate fell to 3 percent.", "down", True),
        ("The bank cut its forecast by 3 percent.", "down", False),
        ("A gain of 3 percent is likely.", None, False),
        ("He gave up 3 kilograms.", None, False),
        ("The bill was up from 3 percent.", None, False),
    ],
)
def test_change(text: str, change: str | None, reached: bool) -> None:
    found = one(text)
    assert (found.change, found.reached) == (change, reached)


def test_size_and_end_of_a_move_are_two() -> None:
    assert [(m.unit, m.value, m.change) for m in read("It rose 3 percent to 40 euros.")] == [
        ("percent", 3, "up"),
        ("euro", 40, None),
    ]


def test_move_stands_for_its_end() -> None:
    found = one("Output rose from 20 to 30 tonnes.")
    assert (found.low, found.high, found.value, found.reached) == (20, 30, 30, True)


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        ("It drove at 80 km/h.", "kilometre", "hour"),
        ("It drove at 50 mph.", "mile", "hour"),
        ("It pumps 300 barrels a day.", "barrel", "day"),
        ("It pumps 300 barrels of oil per day.", "barrel", "day"),
        ("It costs $14.95 a month.", "US dollar", "month"),
        ("It costs $80 per square metre.", "US dollar", "square metre"),
        ("It lost 90 sheep a year earlier.", "sheep", None),
    ],
)
def test_rates(text: str, unit: str, per: str | None) -> None:
    found = one(text)
    assert (found.unit, found.per) == (unit, per)


@pytest.mark.parametrize(
    "text",
    [
        "Call 555-0134 or +44 20 7946 0018.",
        "It happened in 1997.",
        "They met at 10:35 on Tuesday.",
        "A Boeing 737 landed.",
        "The G7 met.",
        "They invoked Article 5.",
        "COVID-19 spread.",
        "See https://example.org/a/2024/12345 for more.",
        "He lives at 16 Elm Street.",
        "The 22nd was a Tuesday.",
        "The BBC One show ran.",
        "He wore the A320 badge.",
        "No one came.",
        "It stands in the 1400 block of Mill Lane.",
        "Flight 370 left Gate 12.",
        "1. Open the box.",
        "He held a .22 rifle.",
        "He held a 22 rifle.",
        "He fired a .38 revolver.",
    ],
)
def test_no_quantity(text: str) -> None:
    assert [m.text for m in read(text)] == []


@pytest.mark.parametrize(
    "text", ["A woman was killed in the fire.", "The fire killed a woman.", "A young man was arrested."]
)
def test_article_counts_a_victim(text: str) -> None:
    found = one(text)
    assert (found.value, found.article, found.kind) == (1, True, "count")


@pytest.mark.parametrize("text", ["A woman read a book.", "A man in a hat smiled."])
def test_article_elsewhere_counts_nothing(text: str) -> None:
    assert read(text) == []


@given(
    st.integers(1, 10**9),
    st.sampled_from(
        [
            ("", "exactly"),
            ("nearly ", "nearly"),
            ("about ", "about"),
            ("at least ", "at_least"),
            ("fewer than ", "less_than"),
        ]
    ),
)
def test_phrase_reads_back(value: int, hedge: tuple[str, str]) -> None:
    found = one(f"Officials saw {hedge[0]}{value:,} troops there.")
    assert (found.value, found.hedge, found.head) == (value, hedge[1], "troop" if value > 1 else found.head)
    if hedge[1] == "nearly" and value >= 10:
        assert (found.low, found.high, found.high_open) == (min(value - 1, value - value / 10), value, True)


@given(st.text(alphabet="0123456789 ,.-–$%£abonetwofhdrum'()\n/:½", max_size=80))
def test_any_text_is_read(text: str) -> None:
    for found in read(text):
        assert text[found.start : found.end] == found.text


def test_a_magnitude_is_told_anew() -> None:
    told = read("The institute gave a magnitude of 5.9, but the survey said it was 6.1. The bill was 6.1.")
    assert [(m.kind, m.value) for m in told] == [("magnitude", 5.9), ("magnitude", 6.1), ("number", 6.1)]


def test_a_share_beside_a_name_is_no_age() -> None:
    (told,) = read("Bamako freed men of the Azawad Front, 12 of them on March 8.")
    assert (told.kind, told.value) == ("number", 12)
