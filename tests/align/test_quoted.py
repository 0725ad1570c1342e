"""What became of quoted words, and who is said to have spoken them, as cases."""

import pytest

from corroborate.testing import story

QUAY = "The quay is old and it must go before the winter comes"
WORDS = [  # the finding's doubt, or "error", or None
    ("error", f'"{QUAY}," said Anna Berg.', f'"{QUAY.replace("must", "must not")}," said Anna Berg.'),
    ("error", f'"{QUAY}," said Anna Berg.', f'"{QUAY.replace("go", "stay")}," said Anna Berg.'),
    (
        "two speakers may have used the same words",
        f'"{QUAY}," said Anna Berg.',
        f'"{QUAY.replace("must", "must not")}," said Karl Lund.',
    ),
    ("they may be two remarks", '"The old quay must go," said Anna Berg.', '"The old quay must not go," said Berg.'),
    (
        "it may be a translation or an edit",
        f'"{QUAY}," said Anna Berg.',
        f'"{QUAY.replace("old", "ancient").replace("go", "vanish")}," said Anna Berg.',
    ),
    (None, f'"{QUAY}," said Anna Berg.', f'"{QUAY}," said Anna Berg.'),
]
MOUTHS = [
    ("error", f'"{QUAY}," said Anna Berg.', f'"{QUAY}," said Karl Lund.'),
    (
        "one of the speakers is not named beside the words",
        f'"{QUAY}," said Anna Berg.',
        f'Karl Lund was angry. "{QUAY}," he said.',
    ),
    (
        "one article has both names beside the words",
        f'"{QUAY}," said Anna Berg.',
        f'"{QUAY}," said Karl Lund, quoting Anna Berg.',
    ),
    (
        "they may be two remarks",
        f'"{QUAY}," said Anna Berg.',
        f'"{QUAY.replace("go", "stay")}," said Karl Lund.',
    ),
    (None, f'"{QUAY}," said Anna Berg.', f'"{QUAY}," said Berg.'),
]


def clash(shape: str, first: str, second: str) -> str | None:
    """What makes a clash doubtful, or "error"."""
    facts = story([first, second]).facts
    found = [f.conflict for f in facts if f.shape == shape and f.conflict and f.slot.startswith(f"{shape} of")]
    return (found[0].doubt or "error") if found else None


@pytest.mark.parametrize(("wanted", "first", "second"), WORDS)
def test_words(wanted: str | None, first: str, second: str) -> None:
    assert clash("words", first, second) == clash("words", second, first) == wanted


@pytest.mark.parametrize(("wanted", "first", "second"), MOUTHS)
def test_two_mouths(wanted: str | None, first: str, second: str) -> None:
    assert clash("speaker", first, second) == clash("speaker", second, first) == wanted
