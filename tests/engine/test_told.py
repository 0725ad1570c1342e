"""What is found in a story is held packed and is the same as if it were not."""

import pytest
from corroborate.schemas import Fact, Finding, Report
from hypothesis import given
from hypothesis import strategies as st

from corroborate.agreements import KEPT, Agreement, best
from corroborate.battery import rules
from corroborate.bodies import joined, parted
from corroborate.steps import judge
from corroborate.testing import story
from corroborate.told import Claims, Told, agreed, place

DEATHS = [
    "Twelve people died in the blast at the Torvik mill.",
    "The blast at the Torvik mill killed 14 people.",
    "The blast at the Torvik mill killed 12 people and destroyed nine houses.",
    "Nine houses were destroyed in the blast at the Torvik mill.",
]
STORY = story(DEATHS)
FINDINGS, _ = judge(STORY, rules())
TOLD = Told.of(STORY, FINDINGS, ())


def unpacked(told: Told, number: int) -> Finding:
    return told.findings[number].finding(STORY.name, told.claims, number)


@given(st.lists(st.binary(max_size=40)), st.data())
def test_parts_come_back_whole_or_not_at_all(parts: list[bytes], data: st.DataObject) -> None:
    body = joined(parts)
    assert parted(body) == parts
    at = data.draw(st.integers(0, len(body) - 1))
    assert parted(body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]) == []
    assert parted(body[:at]) == []


def test_a_finding_is_the_same_with_its_claims_packed() -> None:
    assert FINDINGS
    for number, plain in enumerate(FINDINGS):
        found = unpacked(TOLD, number)
        assert found == plain
        assert plain == found
        assert repr(found) == repr(plain)
        assert found.model_dump_json() == plain.model_dump_json()
        assert hash(found) == hash(plain)
        assert place(found) == place(plain) == (plain.claims[0].path, plain.claims[0].start)


def test_packed_claims_are_a_sequence_like_any() -> None:
    plain, claims = FINDINGS[0].claims, unpacked(TOLD, 0).claims
    assert isinstance(claims, Claims)
    assert (len(claims), claims[0], claims[-1]) == (len(plain), plain[0], plain[-1])
    assert claims[:2] == plain[:2]
    assert [*claims] == [*plain]
    with pytest.raises(IndexError):
        claims[len(plain)]
    assert claims != ()


def test_what_is_told_comes_back_or_is_none() -> None:
    body = TOLD.packed()
    again = Told.loaded(body)
    assert again == TOLD
    assert agreed(body) == tuple(best(STORY.facts))
    for damaged in (None, b"", body[:-1], body[:60], b"x" + body):
        assert Told.loaded(damaged) is None
        assert agreed(damaged) is None


def test_an_agreement_tells_what_its_fact_does() -> None:
    fact = next(fact for fact in STORY.facts if fact.standing == "corroborated" and len(fact.claims) > 1)
    one = Agreement.of(fact)
    assert (one.outlets, one.origins, one.subject) == (fact.outlets, fact.origins, fact.subject)
    assert one.first == fact.claims[0]
    assert one.shortest in fact.claims
    assert one.shortest.value == one.value
    assert list(one.names) == list(dict.fromkeys(claim.outlet for claim in fact.claims))


def test_the_best_tell_most_and_a_name_least() -> None:
    [known] = [fact for fact in STORY.facts if fact.standing == "corroborated"][:1]
    many: list[Fact] = [
        known.model_copy(update={"shape": shape, "origins": origins, "subject": f"{shape} {origins}"})
        for origins in range(2, 6)
        for shape in ("identity", "money")
    ]
    assert [one.subject for one in best(many)] == ["money 5", "money 4", "money 3", "money 2", "identity 5"][:KEPT]


def test_a_report_writes_packed_claims_out() -> None:
    findings = tuple(unpacked(TOLD, number) for number in range(len(FINDINGS)))
    lazy = Report(articles=4, problems=(), findings=(), facts=()).model_copy(update={"findings": findings})
    whole = Report(articles=4, problems=(), findings=tuple(FINDINGS), facts=())
    assert lazy.model_dump_json() == whole.model_dump_json()
    assert lazy == whole
