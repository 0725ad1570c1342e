"""Ranks before full names, as cases."""

import pytest

from corroborate.testing import story

CASES = [
    (True, "Commodore", "Commander"),
    (True, "Capt.", "Vice Adm."),
    (True, "Maj.", "Sgt."),
    (False, "Gen.", "Lt. Gen."),
    (False, "General", "Gen."),
    (False, "Lieutenant Colonel", "Lt. Col."),
    (False, "Officer", "Sgt."),
    (False, "Mr.", "Capt."),
]


@pytest.mark.parametrize(("clash", "first", "second"), CASES)
def test_ranks(clash: bool, first: str, second: str) -> None:
    told = story([f"The ferry sank, {rank} Martin P. Hartwell said." for rank in (first, second)])
    facts = [f for f in told.facts if f.slot == "rank of Martin Hartwell"]
    assert any(f.conflict for f in facts) == clash
    for claim in (c for f in facts for c in f.claims):
        article = next(a for a in told.articles if a.id == claim.article)
        assert article.text[claim.start : claim.end] == claim.text
        assert claim.text in (first.rstrip("."), second.rstrip("."))


def test_a_surname_alone_is_no_person() -> None:
    told = story(["The ferry sank, Capt. Hartwell said.", "The ferry sank, Maj. Hartwell said."])
    assert not [f for f in told.facts if f.shape == "role" and f.conflict]


def test_a_rank_of_another_year_may_be_an_earlier_one() -> None:
    told = story(["Sgt. Peter Collins was shot in 2009.", "Lt. Peter Collins retired in 2021."]).facts
    (clash,) = [fact.conflict for fact in told if fact.slot.startswith("rank of ")]
    assert clash is not None
    assert clash.doubt is not None
