"""What a page tells of facts that pass by once."""

from datetime import date

import pytest
from builders import claim, fact
from corroborate.schemas import Fact

from corroborate.report.agreed import gathered
from corroborate.report.gathering import DATED, LISTED, MATRIX, Gathering, period


def told(*outlets: str, **more: object) -> Fact:
    return fact(*(claim(name, "It was [five].", "5", 5) for name in outlets), **more)


def test_matrix_counts_agreement_and_contradiction_by_pair() -> None:
    clash = fact(
        claim("A", "[5] died.", "5", 5),
        claim("B", "[6] died.", "6", 6),
        claim("C", "[5] died.", "5", 5),
        verdict="contradiction",
    )
    rows, left = Gathering([told("A", "B"), clash]).matrix
    cells = {(row.outlet, rows[i].outlet): cell for row in rows for i, cell in enumerate(row.cells)}
    assert cells["A", "B"] == cells["B", "A"] == (1, 1)
    assert cells["A", "C"] == (1, 0)
    assert cells["B", "C"] == (0, 1)
    assert cells["A", "A"] is None
    assert left == 0


def test_everything_is_bounded() -> None:
    day = float(date(2023, 1, 1).toordinal())
    many = (
        fact(
            *(claim(f"Outlet {i % 40 + n}", "It was [then].", "then", day + i % 300) for n in (0, 1)),
            shape="date",
            story=f"story {i}",
        )
        for i in range(1_000)
    )
    found = Gathering(many)
    assert (len(found.best), len(found.events), len(found.matrix[0])) == (LISTED, DATED, MATRIX)
    assert found.matrix[1] == 41 - MATRIX
    assert found.dated == 1_000
    assert [event.first for event in found.events] == sorted(event.first for event in found.events)


def test_best_are_those_of_most_origins() -> None:
    facts = [
        told("A", "B", origins=1, subject="one"),
        told("A", "B", "C", subject="three"),
        told("A", "B", subject="two"),
    ]
    assert [one.subject for one in Gathering(facts).best] == ["three", "two", "one"]


def test_disputed_event_shows_every_day() -> None:
    day = float(date(2023, 9, 18).toordinal())
    clash = fact(
        claim("A", "It was [Monday].", "Mon", day),
        claim("B", "It was [Tuesday].", "Tue", day + 1),
        shape="date",
        verdict="contradiction",
    )
    assert Gathering([clash]).events[0].labels == ("18 Sep 2023", "19 Sep 2023")


def test_reasons_are_counted_with_examples() -> None:
    found = Gathering(told("A", "B", verdict="not_comparable", reason="vague") for _ in range(9))
    assert found.reasons == {"vague": 9}
    assert len(found.examples["vague"]) == 5


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2023, 9, 18), (2023, 9, 18), "18 Sep 2023"),
        ((2023, 9, 1), (2023, 9, 30), "Sep 2023"),
        ((2023, 1, 1), (2023, 12, 31), "2023"),
        ((2023, 1, 1), (2024, 12, 31), "2023 to 2024"),
        ((2023, 9, 13), (2023, 9, 17), "13–17 Sep 2023"),
        ((2023, 9, 30), (2023, 10, 2), "30 Sep 2023 to 2 Oct 2023"),
    ],
)
def test_periods_are_named(first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> None:
    assert period(date(*first), date(*last)) == words


def test_agreement_is_picked_by_story() -> None:
    facts = [told("A", "B", story=f"story {i % 4}", subject=str(i), origins=1 + i % 3) for i in range(40)]
    found = gathered(facts, {("depot", "story 3")}, 2, 1)
    assert {key[1]: [one.origins for one in told] for key, told in found.stories.items()} == {
        "story 0": [3, 3],
        "story 3": [3, 3],
    }
    assert found.sizes["depot", "story 0"] == 10
    assert found.more == 2
