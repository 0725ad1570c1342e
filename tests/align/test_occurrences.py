"""What a claim is about, as cases."""

from datetime import date

import pytest

from corroborate.align.lines import lines, weigh
from corroborate.align.occurrences import Occurrence, occurrences
from corroborate.testing import article

from .claims_of import told


def claims(text: str, kind: str) -> list[Occurrence]:
    return [o for o in told(text) if o.kind == kind]


SLOTS = [
    ("count", "harm", "kill", "The fire killed 12 people in the mill."),
    ("count", "harm", "injure", "At least 30 people were injured in the blast."),
    ("count", "harm", "", "The mill has 12 looms."),
    ("count", "harm", "injure", "The receptionist was shot dead and two managers, Ann Lee and Bo Ek, were wounded."),
    ("count", "harm", "kill", "The shooting left three professors dead."),
    ("count", "harm", "", "Two brothers killed a guard."),
    ("count", "listed", True, "The navy held 12 Swedish and 11 Danish sailors."),
    ("count", "listed", False, "The navy held 12 Swedish sailors."),
    ("measure", "town", "torvik", "In May a quake of magnitude 6.1 struck the town of Torvik in Norway."),
    ("count", "head", "loom", "The mill has 12 looms."),
    ("count", "other", True, "The blast injured 12 other workers."),
    ("count", "other", False, "The blast injured 12 workers."),
    ("count", "coordinated", "crew", "The ferry carried 80 passengers and crew."),
    ("count", "vague", True, "The storm damaged dozens of houses."),
    ("measure", "side", "depth", "The quake struck at a depth of 10 kilometers."),
    ("measure", "side", "height", "The tower is 80 meters tall."),
    ("measure", "side", "", "The town lies 12 kilometers from Torvik."),
    ("measure", "point", "torvik", "The town lies 12 kilometers from Torvik."),
    ("bearing", "point", "aden", "The freighter sank 12 miles east of Aden."),
    ("age", "owner", "Maria Lopez", "Rescuers pulled Maria Lopez, 34, from the river."),
    ("age", "beside", True, "Rescuers pulled Maria Lopez, 34, from the river."),
    ("age", "owner", "Maria Lopez", "The 34-year-old Maria Lopez was pulled from the river."),
    ("date", "verb", "sign", "The ministers signed the treaty on 14 March 2021."),
    ("age", "background", False, "Maria Lopez, 34, was first elected in 1998."),
    ("date", "background", True, "The bridge was built on 14 March 1921."),
    ("date", "leaning", True, "Two days later the bridge fell."),
    ("date", "deictic", True, "The bridge fell yesterday."),
    ("percent", "place", "norway", "Unemployment rose to 7.2 percent in Norway."),
    ("ordinal", "head", "time", "It was the fourth time that the bridge fell."),
]


@pytest.mark.parametrize(("kind", "slot", "value", "text"), SLOTS)
def test_a_slot(kind: str, slot: str, value: object, text: str) -> None:
    assert getattr(claims(text, kind)[0], slot) == value


NONE = [
    ("measure", "The 13-inch model sells well."),
    ("age", "She was the first under age 40 to win."),
    ("count", "One of the bombs went off."),
    ("date", "The houses were built in the 1920s."),
    ("ordinal", "The second half was better."),
    ("date", "TORVIK, March 26, 2021 - The mill burned."),
    ("date", "The Evening Ledger, March 26, 2021"),
]


@pytest.mark.parametrize(("kind", "text"), NONE)
def test_what_claims_nothing(kind: str, text: str) -> None:
    assert not claims(text, kind)


def test_a_conversion_in_brackets_is_no_claim() -> None:
    assert [o.text for o in claims("The road is 10 kilometers (6 miles) long.", "measure")] == ["10 kilometers"]


def test_a_variant_is_the_scope_of_other_claims() -> None:
    assert claims("The 13-inch model costs $900.", "money")[0].scope == {"13"}


def test_a_day_long_ago_is_background_beside_one_of_the_news() -> None:
    made = article("A", "The bridge was opened in 1887 and closed on Monday.", published=date(2023, 5, 3))
    read = lines(made, 0)
    found = [o for o in occurrences(made, read, weigh(read)) if o.kind == "date"]
    assert [(o.text, o.background) for o in found] == [("1887", True), ("Monday", False)]


def test_text_is_where_it_says() -> None:
    for o in told("On 3 May 2023 the fire killed 12 people and burned 40 acres north of Torvik at 10:35 a.m."):
        assert o.article.text[o.start : o.end] == o.text


def test_the_first_claims_alone() -> None:
    made = article("A", "The mill has 12 looms. The yard has 30 cranes. The town has 900 houses.")
    read = lines(made, 0)
    assert [o.text for o in occurrences(made, read, weigh(read), 2)] == ["12 looms", "30 cranes"]
