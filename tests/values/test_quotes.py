"""What became of quoted words, as cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.opposites import CONVERSE_ROWS, OPPOSITE_ROWS
from corroborate.lexicon.rewording import IRREGULAR_CONTRACTIONS, SHIFT_ROWS
from corroborate.values import quotes

SAID = "We will not sign this treaty before the spring, whatever they offer"
CASES = [
    ("verbatim", SAID, SAID.upper()),
    ("verbatim", "We won't leave the twelve villages", "We will not leave the 12 villages"),
    ("verbatim", "It costs 5 percent more", "It costs five % more"),
    ("verbatim", "The labour market is at its centre", "The labor market is at its center"),
    ("trimmed", SAID, "We will not sign this treaty"),
    ("trimmed", SAID, "sign this treaty before the spring"),
    ("trimmed", SAID, "We will not sign this treaty ... whatever they offer"),
    ("trimmed", "The end game is near and everybody sees it", "The endgame is near and everybody sees it"),
    ("trimmed", "[Novak] is the best man for this office", "He is the best man for this office"),
    ("shifted", "I will never leave my house again", "he would never leave his house again"),
    ("shifted", "The walls were damaged by the wave", "The walls are damaged by the wave"),
    ("changed_negation", SAID, SAID.replace("not ", "")),
    ("changed_negation", "They have always paid their debts", "They have never paid their debts"),
    ("changed_negation", "We want more of these ships here", "We want less of these ships here"),
    ("changed_number", "We counted 24 dead and 249 injured", "We counted 24 dead and 429 injured"),
    ("changed_number", "It took us three years to build", "It took us four years to build"),
    ("changed_name", "We can do this without Russia today", "We can do this without Turkey today"),
    ("verbatim", "It was Capt. Lee who left us alone there", "It was Capt Lee who left us alone there"),
    ("trimmed", "It was Capt. Lee who left us alone there", "It was Captain Lee who left us alone there"),
    ("trimmed", "He died at 8:40pm PST at home with friends", "He died at 8:40 p.m. PT at home with friends"),
    ("trimmed", "At about 4pm on July 19 the ship was met", "At about 1600 BST on July 19 the ship was met"),
    ("changed_number", "At about 4pm on July 19 the ship was met", "At about 1700 BST on July 19 the ship was met"),
    ("changed_number", "At about 4pm on July 19 the ship was met", "At about 1601 BST on July 19 the ship was met"),
    ("trimmed", "At about 12pm on July 19 the ship was met", "At about 1200 BST on July 19 the ship was met"),
    ("trimmed", "At about 10 a.m. on July 19 the ship was met", "At about 1000 BST on July 19 the ship was met"),
    ("changed_number", "At about 10 a.m. on July 19 the ship was met", "At about 2200 BST on July 19 the ship was met"),
    ("trimmed", "We sailed from Calif to the harbour here", "We sailed from California to the harbour here"),
    ("changed_name", "We sailed to Calif for the harbour fair", "We sailed to California Lake for the harbour fair"),
    ("changed_word", "A step for our people and for all", "A step for our peoplehood and for all"),
    ("changed_name", "We sailed with Al from the harbour here", "We sailed with Alton from the harbour here"),
    ("changed_name", "We sailed with Norton from the harbour", "We sailed with Nortonville from the harbour"),
    ("changed_word", "This is a sad hour for the harbour", "This is a great hour for the harbour"),
    ("different", SAID, "The ferry struck a rock at night"),
    ("different", "", SAID),
]


@pytest.mark.parametrize(("kind", "first", "second"), CASES)
def test_rewording(kind: str, first: str, second: str) -> None:
    found = quotes.compare(first, second)
    assert found.kind == kind
    assert found.reason
    assert quotes.compare(second, first).kind == kind


@pytest.mark.parametrize("row", [*OPPOSITE_ROWS.splitlines(), *CONVERSE_ROWS.splitlines()])
def test_opposites(row: str) -> None:
    first, second = (side.split()[0] for side in row.split("|"))
    found = quotes.compare(f"they told us it was {first} at the time", f"they told us it was {second} at the time")
    assert found.kind in ("changed_negation", "changed_number")


@pytest.mark.parametrize(("contracted", "words"), sorted(IRREGULAR_CONTRACTIONS.items()))
def test_contractions(contracted: str, words: tuple[str, ...]) -> None:
    assert quotes.compare(f"and {contracted} by the sea", f"and {' '.join(words)} by the sea").kind == "verbatim"


@pytest.mark.parametrize("row", SHIFT_ROWS.strip().split("\n"))
def test_shifts(row: str) -> None:
    first, second = row.split()[:2]
    found = quotes.compare(f"people know what {first} sell by the sea", f"people know what {second} sell by the sea")
    assert found.kind in ("shifted", "trimmed")


@given(st.text(max_size=80), st.text(max_size=80))
def test_symmetric_and_total(first: str, second: str) -> None:
    assert quotes.compare(first, second).kind == quotes.compare(second, first).kind


@given(st.lists(st.sampled_from("ferry rock harbour night wave island water".split()), min_size=6, max_size=12))
def test_what_is_cut_off_is_no_change(words: list[str]) -> None:
    whole = " ".join(words)
    assert quotes.compare(whole, " ".join(words[:-2])).kind in ("trimmed", "verbatim")
    assert quotes.compare(whole, whole).kind == "verbatim"


def test_long_remarks_are_compared() -> None:
    for text in ("word " * 10_000, "9" * 50_000, "[" * 50_000, "A" * 50_000, "'" * 50_000):
        quotes.compare(text, text + "x")
