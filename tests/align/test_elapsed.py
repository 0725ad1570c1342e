"""What time between two reports does to what they tell."""

from datetime import date

import pytest

from corroborate.battery import rules
from corroborate.engine import judge, line_up
from corroborate.testing import article

FIRST = date(2023, 9, 22)
LATER = date(2023, 10, 6)


def severities(first: str, second: str, later: date) -> list[tuple[str, str]]:
    """Code and severity of what two reports give, the second published on `later`."""
    told = [article("Outlet A", first, published=FIRST), article("Outlet B", second, published=later)]
    found, crashes = judge(line_up("story", told), rules())
    assert crashes == []
    return [(f.code, f.severity) for f in found if f.code.startswith(("DAT1", "NUM1")) and f.severity != "note"]


WEDNESDAY = "At a meeting of the politburo on Wednesday, Kim Jong Un ordered steps to develop ties with Russia."
DAMAGED = "The flood damaged {} houses in the town of Torvik, the regional governor said."


def test_a_weekday_of_another_week_is_other_news() -> None:
    assert severities(WEDNESDAY, WEDNESDAY, LATER) == []


def test_a_day_of_a_month_is_the_same_in_any_week() -> None:
    on = "At a meeting of the politburo on September {}, Kim Jong Un ordered steps to develop ties with Russia."
    assert ("DAT101", "error") in severities(on.format(20), on.format(13), FIRST)


@pytest.mark.parametrize(("later", "severity"), [(FIRST, "error"), (LATER, "warning")])
def test_a_figure_may_move_on(later: date, severity: str) -> None:
    assert ("NUM101", severity) in severities(DAMAGED.format(40), DAMAGED.format(70), later)


FELL = "The old bridge over the Halm at Torvik fell {}, the regional governor said."


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        ("on September 21", "on October 5", "warning"),  # each is news to its article
        ("on September 21", "on September 14", "error"),  # the later article tells of no new day
        ("on Monday", "two years ago", ""),
        ("on Monday", "in 2019", ""),
    ],
)
def test_two_bridges_may_have_fallen(first: str, second: str, clash: str) -> None:
    found = [s for code, s in severities(FELL.format(first), FELL.format(second), LATER) if code == "DAT101"]
    assert "".join(found) == clash
