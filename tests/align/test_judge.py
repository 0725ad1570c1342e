"""Group against group: what a clash is made of."""

import pytest

from corroborate.align.groups import competition, group
from corroborate.align.judge import Rivalry, Told, keyed, rivalries
from corroborate.align.likeness import pairs

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
