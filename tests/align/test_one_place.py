"""Two places that the same words lead to, as cases: (what two articles tell, the finding's severity or "")."""

import pytest

from corroborate.battery import rules
from corroborate.engine import judge
from corroborate.testing import story

OTHERS = (
    "A choir sang in the old church for an hour. Farmers sold their apples early this year.",
    "The bakery on the corner has new ovens. Children painted the fence of the school.",
)
CASES = [
    (
        "The minister spoke at a security conference in Bahrain about ships and their insurers.",
        "Speaking at a security conference in Oslo, the minister praised ships and their insurers.",
        "error",
    ),
    (  # both know both
        "The minister spoke at a security conference in Bahrain about ships and insurers. Snow fell in Oslo.",
        "Speaking at a security conference in Oslo, the minister praised ships and insurers. Rain fell in Bahrain.",
        "error",
    ),
    (  # one tells of both what the other tells of one
        "The minister spoke at a security conference in Bahrain about ships. "
        "Last week, too, speaking at a security conference in Oslo, the minister praised ships.",
        "Ships need help, the minister said at a security conference in Oslo.",
        "",
    ),
    (  # one may lie in the other
        "The minister spoke at a security conference in Bahrain about ships and their insurers.",
        "Speaking at a security conference in Manama, the minister praised ships and their insurers.",
        "",
    ),
    (  # items of two lists
        "The outage hit phones and traders in Egypt, Italy and France.",
        "The outage hit phones and clinics in Egypt, Kuwait and Sudan.",
        "",
    ),
    (  # one item of two lists that are the same otherwise
        "The wave hit Oslo, Bergen, Lyon and Murat.",
        "The wave hit Oslo, Bergen, Nice and Murat.",
        "error",
    ),
    (  # two days
        "On 3 May 2021 the minister spoke at a security conference in Bahrain about ships.",
        "On 9 June 2021 the minister spoke at a security conference in Oslo about ships.",
        "",
    ),
]


@pytest.mark.parametrize(("first", "second", "severity"), CASES)
def test_two_places(first: str, second: str, severity: str) -> None:
    findings, crashes = judge(story([f"{first} {OTHERS[0]}", f"{second} {OTHERS[1]}"]), rules())
    assert not crashes
    found = [f for f in findings if f.rule == "same-words-name-the-same"]
    assert next((f.severity for f in found), "") == severity
