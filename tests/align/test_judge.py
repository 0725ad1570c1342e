"""Group against group: what a clash is made of."""

import pytest

from corroborate.align.groups import competition, group
from corroborate.align.judge import SURE, Rivalry, keyed, readings, rivalries
from corroborate.align.likeness import pairs
from corroborate.align.weighing import Told

from .claims_of import told


def judged(*texts: str) -> list[Rivalry]:
    found = told(*texts)
    compared = list(pairs(found))
    rivals = competition(found, compared)
    return rivalries(found, group(found, compared, rivals), compared, rivals)


ONE = "The fire in the Torvik mill killed 12 people."


def test_two_tolls_of_one_fire_clash() -> None:
    (rivalry,) = judged(ONE, "The fire in the Torvik mill killed 29 people.")
    assert rivalry.score > 0
    assert rivalry.evidence["alone"] == 1
    assert rivalry.evidence["explained"] == 0


def test_likelier_clashes_come_first() -> None:
    scores = [r.score for r in judged(ONE, ONE.replace("12", "29"), "A storm in Lindnes killed 70 people.")]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) > 1


def test_nothing_clashes_with_itself() -> None:
    assert judged(ONE, ONE) == []


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (True, "Maria Lopez, 34, was found."),
        (False, "Maria Lopez was found; the boat was 34 years old."),
        (False, "The mill has 12 looms."),
    ],
)
def test_an_age_beside_its_owner_is_keyed(wanted: bool, text: str) -> None:
    (a, *_), (b, *_) = told(text), told("Maria Lopez, 43, was found.")
    assert keyed(a, b) == wanted


def test_an_age_clashes_however_it_is_told() -> None:
    (rivalry,) = judged("Maria Lopez, 34, was found by divers.", "The court freed Maria Lopez, 71, on bail.")
    assert rivalry.score >= 1.5


def test_a_nickname_may_be_the_sons() -> None:
    (rivalry,) = judged("Jerry Lopez, 34, was found by divers.", "Jeremy Lopez, 71, was found by divers.")
    assert rivalry.score < SURE


def test_an_earlier_quake_is_known_by_its_town() -> None:
    (rivalry,) = judged(
        "In February 2003, a 6.4-magnitude quake struck the town of Lindnes.",
        "People still recall how a quake measuring 7.1 on the Richter scale razed the town of Lindnes in 2003.",
    )
    assert rivalry.score >= 1.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The laptop has up to 16 gigabytes of memory.", "The laptop has up to 32 gigabytes of memory."),
        ("Torvik has had no mayor since 1991.", "Torvik has had no mayor since 2001."),
    ],
)
def test_two_limits_of_one_side_are_a_doubt(first: str, second: str) -> None:
    (rivalry,) = judged(first, second)
    assert rivalry.evidence["limits"] == 1
    assert rivalry.score < SURE


def test_what_an_article_tells() -> None:
    found = told("The fire killed 12 people. Later 29 people were killed.", "The fire killed 29 people.")
    seen = Told(found)
    assert seen.knows(0, found[-1]) == 1
    assert seen.alone(found[0]) == 0.5
    assert seen.alone(found[-1]) == 1


def test_the_company_of_a_value() -> None:
    first, second = "The fire killed 12 people and burned 40 houses.", "The fire killed 15 people and burned 40 houses."
    found = told(first, second, "The fire killed 15 people and burned 70 houses.")
    seen = Told(found)
    assert seen.company(found[0], found[2]) == 1
    assert seen.company(found[0], found[4]) == -1
    assert Told(found[::2]).company(found[0], found[2]) == 0


EVIDENCE = [
    ("is_bearing", 1, "The freighter sank 12 miles east of Aden.", "The freighter sank 12 miles west of Aden."),
    ("point_same", 1, "The freighter sank 12 miles from Aden.", "The freighter sank 45 miles from Aden."),
    ("clock", 1, "The bridge at Torvik fell at 10:35 a.m.", "The bridge at Torvik fell at 3:20 p.m."),
    ("title", 1, "Fire in Torvik mill kills 12\n\nIt burned for days.", "Fire in the Torvik mill kills 29."),
    ("moving", 1, "The fire in the mill killed 12 people.", "The fire in the mill killed 29 people."),
    ("scope_differs", 1, "The 13-inch model costs $900.", "The model costs $1,200."),
    ("magnitude", 1, "A magnitude 6.1 quake struck Torvik.", "A magnitude 7.3 quake struck Torvik."),
    ("ratio", 1, "The mill sold 100 looms.", "The mill sold 1,000 looms."),
    ("small", 1, "The mill sold two looms.", "The mill sold three looms."),
    ("ratio", 0, "The bridge fell on 3 May 2023.", "The bridge fell on 9 May 2023."),
    ("is_duration", 1, "The strike at the mill took six days.", "The strike at the mill took nine days."),
]


@pytest.mark.parametrize(("name", "value", "first", "second"), EVIDENCE)
def test_evidence(name: str, value: float, first: str, second: str) -> None:
    (rivalry,) = judged(first, second)
    assert rivalry.evidence[name] == pytest.approx(value)


TURNED = [
    (True, "The match drew 32,846 fans to Torvik.", "The hosts, urged on by 32,486 spectators, led three times."),
    (True, "The firm will pay 612 pence a share.", "Owners are to get 621 pence a share, the firm said."),
    (True, "The tower is 628 metres tall.", "At 682 metres the tower is the tallest."),
    (True, "The line is 77 km long.", "The 77-mile line crosses the hills; the line is long."),
    (True, "The dam was built in 1964.", "Workers built the dam of Torvik in 1946."),
    (False, "The firm will pay 612 pence a share.", "Owners are to get 652 pence a share, the bank said."),
]


@pytest.mark.parametrize(("clash", "first", "second"), TURNED)
def test_turned_digits_are_a_slip_however_they_are_told(clash: bool, first: str, second: str) -> None:
    assert any(r.score >= SURE for r in judged(first, second)) == clash


OURS = "The U.S. Geological Survey put the magnitude of the quake at 5.9."
GIVEN = [
    (True, "The quake's magnitude was 6.1, the U.S. Geological Survey said."),
    (True, "Danes felt a quake of magnitude 5.4, but the U.S. Geological Survey said it was 6.1."),
    (False, "The quake's magnitude was 6.1, the Danish Weather Service said."),
    (False, "A quake of magnitude 6.1 hit Torvik."),
]


@pytest.mark.parametrize(("wanted", "text"), GIVEN)
def test_two_readings_of_one_body(wanted: bool, text: str) -> None:
    ours, *theirs = [o for o in told(OURS, text) if o.side == "magnitude"]
    assert readings(ours, theirs[-1]) == wanted


ADJOURNED = "The judge adjourned the trial in Torvik to March 12."
EVENTS = [
    ("they may be the times of two events", "The judge opened a school near the river on March 18, and a choir sang."),
    (None, "The judge adjourned the trial in Torvik to March 18."),
]


@pytest.mark.parametrize(("why", "second"), EVENTS)
def test_times_of_two_verbs_may_be_of_two_events(why: str | None, second: str) -> None:
    assert {r.doubt for r in judged(ADJOURNED, second)} == {why}


def doubts(*texts: str) -> set[str | None]:
    return {rivalry.doubt for rivalry in judged(*texts)}


SANK = "The ferry Ostara sank off Torvik on Sunday with lorries aboard."
PAID = "Lund bought the mill in Torvik for $16 million."


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (None, (SANK, SANK.replace("Sunday", "Friday"))),
        ("they may be the times of two events", (SANK, "Prices sank on Friday at the fur market.")),
        ("they may be the times of two events", (SANK, "The mayor said on Friday that Ostara was old.")),
        (None, (PAID, PAID.replace("16", "19"))),
        ("one article tells both", (PAID, PAID.replace("16", "19"), f"{PAID} {PAID.replace('16', '19')}")),
        (None, ("The strike in Torvik lasted 12 days.", "The strike in Torvik lasted 20 days.")),
        (
            "the sentences tell other figures, and none alike",
            ("It took 12 days to sell 500 boats.", "It took 20 days to sell 900 boats."),
        ),
    ],
)
def test_what_others_tell_speaks_against_a_clash(wanted: str | None, texts: tuple[str, ...]) -> None:
    assert wanted in doubts(*texts)


DAYS = [
    "The ferry Lund sank off Torvik harbour on Monday with 40 people aboard.",
    "On Monday the ferry Lund sank off Torvik harbour.",
    "Divers searched the ferry Lund, which sank off Torvik harbour on Monday.",
    "Nobody knew why the ferry Lund sank off Torvik harbour on Monday.",
]
ODD = "Some 40 people were aboard when the ferry Lund capsized off Torvik harbour on Wednesday."


def test_one_article_is_outvoted_on_a_day_that_several_tell() -> None:
    (rivalry,) = judged(*DAYS, ODD)
    assert rivalry.score >= SURE
    assert rivalry.doubt is None


@pytest.mark.parametrize(
    "texts",
    [
        (DAYS[0], ODD),  # one against one
        (*DAYS, ODD, "On Wednesday the ferry Lund capsized off Torvik, its owner wept."),  # another tells it, too
        (*DAYS, "The owner of the ferry Lund said in Torvik harbour on Wednesday that 40 people were aboard."),
    ],
)
def test_another_days_event_is_not_outvoted(texts: tuple[str, ...]) -> None:
    assert not any(rivalry.score >= SURE and not rivalry.doubt for rivalry in judged(*texts))
