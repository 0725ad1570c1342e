"""A sequence that is loaded part by part is one like any other."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.stored import Stored

PARTS = ["abc", "", "de", "f"]


def stored(parts: Sequence[str], lost: Sequence[int] = ()) -> Stored[str]:
    return Stored(
        [len(part) for part in parts], lambda n: None if n in lost else [*parts[n]], lambda: [*"".join(parts)]
    )


@given(st.lists(st.text("abc", max_size=3), max_size=5), st.slices(8))
def test_slices(parts: list[str], which: slice) -> None:
    assert stored(parts)[which] == [*"".join(parts)][which]


@pytest.mark.parametrize("lost", [(), (0,), (2, 3)])
def test_items(lost: tuple[int, ...]) -> None:
    """What is lost is computed again."""
    items = stored(PARTS, lost)
    assert [*items] == [*"abcdef"]
    assert [items[i] for i in (0, 5, 3, -1, -6)] == [*"afdfa"]
    assert items == [*"abcdef"]
    assert items != [*"abcdeg"]
    assert items != "abcde"
    assert items != 6


@pytest.mark.parametrize("index", [6, -7])
def test_no_item_lies_outside(index: int) -> None:
    with pytest.raises(IndexError):
        stored(PARTS)[index]
