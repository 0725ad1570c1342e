"""Every rule keeps what its documentation promises: its own examples, run."""

import pytest

from corroborate.battery import rules
from corroborate.rules import Rule
from corroborate.testing import findings

ALL = rules()


def cases(kind: str) -> list[pytest.param]:  # type: ignore[valid-type]
    return [
        pytest.param(rule, story, id=f"{rule.code}-{n}") for rule in ALL for n, story in enumerate(getattr(rule, kind))
    ]


@pytest.mark.parametrize(("rule", "story"), cases("contradicts"))
def test_contradicting_example_is_found(rule: Rule, story: list[str]) -> None:
    assert [f.code for f in findings(rule, story)] == [rule.code]


@pytest.mark.parametrize(("rule", "story"), cases("agrees"))
def test_agreeing_example_is_not(rule: Rule, story: list[str]) -> None:
    assert findings(rule, story) == []


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_rule_is_documented(rule: Rule) -> None:
    assert rule.summary.endswith(".")
    assert rule.agrees
    assert rule.contradicts
