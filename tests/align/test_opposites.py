"""Sentences told alike that cannot both be true, as cases."""

import pytest

from corroborate.align.statements import has_negation
from corroborate.lexicon.opposites import CONVERSE_ROWS, OPPOSITE_ROWS, RIVAL_ROWS
from corroborate.testing import story

BRIDGE = "Engineers found that the harbour bridge at Torvik was damaged by the storm on Monday."
COUNCIL = "The council is likely to approve the harbour bridge at Torvik this spring."


def opposed(*sentences: str) -> list[str]:
    """The words that the claims of what is opposed stand on."""
    facts = [f for f in story(sentences).facts if f.shape == "opposite" and f.conflict and not f.conflict.doubt]
    return [claim.text for fact in facts for claim in fact.claims]


OPPOSED = [
    (["not", "damaged"], BRIDGE, BRIDGE.replace("was", "was not")),
    (["n't", "damaged"], BRIDGE, BRIDGE.replace("was", "wasn't")),
    (["likely", "unlikely"], COUNCIL, COUNCIL.replace("likely", "unlikely")),
    (["likely", "unlikely"], COUNCIL, "Torvik's council is unlikely to approve the harbour bridge."),
    (["approve", "reject"], COUNCIL, COUNCIL.replace("approve", "reject")),
    (
        ["north", "south"],
        "The trawler was last seen heading to the north off Torvik, the coastguard said.",
        "The trawler was last seen heading to the south off Torvik, the coastguard said.",
    ),
]


@pytest.mark.parametrize(("words", "first", "second"), OPPOSED)
def test_opposed(words: list[str], first: str, second: str) -> None:
    for sentences in ((first, second), (second, first)):
        found = [word if word.lower() != "wasn't" else "n't" for word in opposed(*sentences)]
        assert sorted(found) == sorted(words)


ALIKE = [
    (BRIDGE, BRIDGE),
    (BRIDGE, BRIDGE.replace("was damaged", "was not only damaged but cut")),
    (BRIDGE, BRIDGE.replace("was damaged", "may not have been damaged")),
    (COUNCIL, "The council is not unlikely to approve the harbour bridge at Torvik this spring."),
    (COUNCIL.replace("likely", "unlikely"), COUNCIL.replace("likely", "not likely")),
    (COUNCIL, "It is unlikely that the ferry to Lindnes will sail again."),
    (BRIDGE, "Engineers found no fault with the tunnel at Lindnes, which was closed on Sunday."),
    (
        "The bridge was open before the storm and closed after it.",
        "After the storm the bridge, open before, was closed.",
    ),
    ("Revenue at the Torvik yard rose 8% to $368 million.", "Revenue at the Lindnes yard fell 20% to $722 million."),
    ("Novak agreed to buy the yard at Torvik.", "The council agreed to sell Novak the yard at Torvik."),
    ("Peter Novak said the bridge is safe for lorries.", "Maria Santos said the bridge is unsafe for lorries."),
    ("Fifteen people on the Torvik ferry survived the storm.", "Nine people on the Torvik ferry died in the storm."),
    (
        "The captain of the ferry survived, Novak said.",
        "The cook of the ferry died but the captain did not, Novak said.",
    ),
    (COUNCIL.replace("is likely to", "must"), COUNCIL.replace("is likely to", "has not agreed to")),
    (
        "The court at Torvik found Peter Novak guilty of arson on Monday.",
        "The court at Torvik had convicted Peter Novak of arson on Monday and acquitted him of fraud.",
    ),
    ("The storm took the lives of nine on the Torvik ferry.", "Nine on the Torvik ferry died in the storm."),
    ("It was the strongest storm at Torvik since 1989.", "Torvik had not had a stronger storm since 1989."),
]


@pytest.mark.parametrize("sentences", ALIKE)
def test_not_opposed(sentences: tuple[str, str]) -> None:
    assert opposed(*sentences) == []
    assert opposed(*reversed(sentences)) == []


def test_of_several_one_may_live() -> None:
    told = story(["The old captain of the Torvik ferry survived.", "The old captain of the Torvik ferry died."])
    (fact,) = [f for f in told.facts if f.shape == "opposite" and f.conflict]
    assert fact.conflict
    assert fact.conflict.doubt == "of several one may live"


def test_copies_join_one_fact() -> None:
    facts = [f for f in story([BRIDGE, BRIDGE, BRIDGE.replace("was", "was not")]).facts if f.shape == "opposite"]
    assert len(facts) == 1
    assert len({claim.article for claim in facts[0].claims}) == 3


def test_rows_hold_two_sides_and_lower_case() -> None:
    for row in (*OPPOSITE_ROWS.splitlines(), *CONVERSE_ROWS.splitlines()):
        assert row.count("|") == 1
    for row in (*OPPOSITE_ROWS.splitlines(), *CONVERSE_ROWS.splitlines(), *RIVAL_ROWS.splitlines()):
        assert row == row.lower()
        assert len(row.split()) > 1


@pytest.mark.parametrize(
    ("wanted", "text"), [(True, "It wasn’t so."), (True, "No one came."), (False, "A knot in note.")]
)
def test_has_negation(wanted: bool, text: str) -> None:
    assert has_negation(text) is wanted
