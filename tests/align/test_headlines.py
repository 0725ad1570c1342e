"""Headlines against the articles below them, as cases: the article's words that the headline contradicts, or ""."""

import pytest

from corroborate.testing import story

FIRE = "A fire at the mill in Torvik killed 12 people. The owner sold 29 looms and a storm injured 30 men."
CASES = [
    ("12 people", "29 die in mill fire", FIRE),
    ("", "Mill fire kills 12", FIRE),
    ("", "Mill fire in Torvik", FIRE),
    ("Some 24 miners", "Pit blast kills at least 29 workers", "Some 24 miners died at night. Over 300 workers left."),
    ("", "Pit blast kills at least 29 workers", "Some 24 miners died at once. In all 29 miners died in the night."),
    ("", "Pit blast leaves 3 dead and over 40 missing", "Two miners died at once, and one in hospital."),
    ("6 clinics", "Fever shuts nearly 50 clinics", "On Monday 6 clinics were still shut by the fever."),
    ("", "Fever shuts nearly 50 clinics", "On Monday 6 clinics were still shut by the fever that had shut 48."),
    ("", "Owner sells 20 crates", FIRE),  # nothing else is counted in crates
    ("", "Governor visits 29 towns", "A storm flooded 14 other towns far from there, on the coast, in the night."),
    ("", "Anna Berg opens fair for 29 people", "Two men sang. The rain of the winter killed 14 people in Lindnes."),
]


@pytest.mark.parametrize(("body", "title", "text"), CASES)
def test_headline(body: str, title: str, text: str) -> None:
    facts = [
        f for f in story([f"{title}\n\n{text}", "Rain fell on Lindnes."]).facts if f.shape == "headline" and f.conflict
    ]
    assert [fact.claims[1].text for fact in facts] == [body] * bool(body)
