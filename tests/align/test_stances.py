"""Statements and denials of one speaker, as cases."""

import pytest

from corroborate.testing import story

DENIED = "Mr. Novak denied suggestions that he was the Harbour Fox, the thief whom the city had sought for a decade."
ADMITTED = "Karl Novak admitted that he was the Harbour Fox. The trial goes on."

STANCES = [
    ("error", DENIED, ADMITTED),
    ("error", DENIED, "Novak confirmed rumours he was the Harbour Fox. The trial goes on."),
    (None, DENIED, "Anna Lund admitted that she was the Harbour Fox. The trial goes on."),
    (None, DENIED, "Karl Novak did not admit that he was the Harbour Fox. The trial goes on."),
    (None, DENIED, "Karl Novak admitted that he was not the Harbour Fox. The trial goes on."),
    (None, DENIED, "Karl Novak said he was the Harbour keeper. The trial goes on."),
    (None, DENIED, DENIED),
    (None, f"{DENIED} {ADMITTED}", "The harbour was quiet on Monday and the ferry was late."),
]


def clash(shape: str, first: str, second: str) -> str | None:
    found = [fact.conflict for fact in story([first, second]).facts if fact.shape == shape and fact.conflict]
    return ("doubt" if found[0].doubt else found[0].severity or "error") if found else None


@pytest.mark.parametrize(("wanted", "first", "second"), STANCES)
def test_denied_and_said(wanted: str | None, first: str, second: str) -> None:
    assert clash("stance", first, second) == wanted
    assert clash("stance", second, first) == wanted


WORDS = "the council would {} the old quay at Torvik and that the sheds behind it would be {} to the fishermen"
RENTS = (
    "the council would {} the rents of the old quay at Torvik and that the sheds behind it {} be let to the fishermen. "
    "Nobody else wants to raise or lower anything"
)
REWORDED = [
    ("error", "Karl Novak", WORDS.format("expand", "let"), WORDS.format("shrink", "let")),
    ("error", "Karl Novak", WORDS.format("keep", "let"), WORDS.format("not keep", "let")),
    ("doubt", "Anna Lund", WORDS.format("keep", "let"), WORDS.format("not keep", "let")),
    (None, "Karl Novak", WORDS.format("keep", "let"), WORDS.format("preserve", "let")),
    (None, "Karl Novak", WORDS.format("keep", "let"), WORDS.format("not sell but keep", "let")),
    ("error", "Karl Novak", RENTS.format("raise", "will"), RENTS.format("lower", "will")),
    ("error", "Karl Novak", RENTS.format("raise", "might not"), RENTS.format("lower", "might not")),
]


@pytest.mark.parametrize(("wanted", "speaker", "first", "second"), REWORDED)
def test_reworded(wanted: str | None, speaker: str, first: str, second: str) -> None:
    told = f"Karl Novak said on Monday that {first}.", f"{speaker} told reporters that {second}."
    assert clash("opposite", *told) == wanted
