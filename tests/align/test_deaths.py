"""What people died of, as cases."""

import pytest

from corroborate.align.deaths import DIED_RE
from corroborate.lexicon.deaths import CAUSES
from corroborate.testing import story

LIVED = "Anna Berg kept the lighthouse at Torvik for thirty years. {}"
CASES = [
    (True, "She died on Monday of a stroke.", "Berg died of lung cancer on Tuesday."),
    (True, "She died early Monday of breast cancer.", "Berg died of lung cancer at home."),
    (True, "She lost her father to a stroke.", "Berg's town wept. Her father died of cancer."),
    (False, "She died on Monday of a stroke.", "Berg died from an apparent stroke."),
    (False, "She died of a heart attack.", "Berg died of heart failure."),
    (False, "She died of cancer.", "Berg died of lung cancer."),
    (False, "She died of pneumonia after years of cancer.", "Berg died of cancer."),
    (False, "She died of a stroke.", "Her husband died of cancer."),
    (False, "She died of a stroke.", "Karl Lund died of cancer, Berg's neighbours said."),
    (True, 'Berg said: "My mother died of cancer."', '"My mother died of a stroke," said Anna Berg.'),
]


@pytest.mark.parametrize(("wanted", "first", "second"), CASES)
def test_cause(wanted: bool, first: str, second: str) -> None:
    for pair in ((first, second), (second, first)):
        facts = story([LIVED.format(text) for text in pair]).facts
        assert bool([f for f in facts if f.slot.startswith("cause of death") and f.conflict]) == wanted


def test_a_death_before_anybody_is_named_is_nobodys() -> None:
    facts = story(["My mother died of cancer. Anna Berg wept.", LIVED.format("Her mother died of a stroke.")]).facts
    assert not [f for f in facts if f.slot.startswith("cause of death") and f.conflict]


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_every_cause_is_read(cause: str) -> None:
    match = DIED_RE.search(f"Anna Berg died of {cause}.")
    assert match
    assert match["cause"] == cause
