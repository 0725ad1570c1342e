"""Remarks that several articles print, as cases."""

import pytest

from corroborate.align.speakers import differ, same_speaker, speaker
from corroborate.testing import story

SAID = "We will not sign this treaty before the spring"


def clash(shape: str, *sentences: str) -> str | None:
    found = [f.conflict for f in story(sentences).facts if f.shape == shape and f.conflict]
    clashes = [c for c in found if c.severity != "note"]
    return None if not clashes else "doubt" if all(c.doubt for c in clashes) else "error"


WORDS = [
    (None, SAID),
    (None, "We will not sign this treaty"),
    (None, "we would not sign this treaty before the spring"),
    ("error", SAID.replace("not ", "")),
    ("error", SAID.replace("treaty", "paper")),
    ("error", SAID.replace("spring", "winter")),
    (None, "The ferry struck a rock before the storm"),
]


@pytest.mark.parametrize(("wanted", "words"), WORDS)
def test_words(wanted: str | None, words: str) -> None:
    assert clash("words", f'"{SAID}," Peter Novak said.', f'"{words}," Peter Novak said.') == wanted
    assert clash("words", f'"{words}," Peter Novak said.', f"Peter Novak said: “{SAID}.”") == wanted


SPEAKERS = [
    (None, "Peter Novak"),
    (None, "Novak"),
    (None, "Minister Peter Novak"),
    (None, "Peter Nowak"),
    (None, "the ministry"),
    (None, "a spokesman"),
    ("error", "Maria Santos"),
    ("error", "Judge Maria Santos"),
]


@pytest.mark.parametrize(("wanted", "name"), SPEAKERS)
def test_speakers(wanted: str | None, name: str) -> None:
    assert clash("speaker", f'"{SAID}," Peter Novak said.', f'"{SAID}," {name} said.') == wanted


TOLD = "said that the ferry company had ignored three warnings from the harbour master."
REPORTED = [
    (None, f"Novak {TOLD}"),
    (None, f"The police {TOLD}"),
    (None, f"Officers {TOLD}"),
    (None, f"She {TOLD}"),
    (None, "Maria Santos said that the ferry company had been warned."),
    (None, f"Maria Santos {TOLD.replace('said', 'denied')}"),
    (None, f"Maria Santos {TOLD.replace('the ferry', 'his ferry')}"),
    ("error", f"Maria Santos {TOLD}"),
]


@pytest.mark.parametrize(("wanted", "sentence"), REPORTED)
def test_reported(wanted: str | None, sentence: str) -> None:
    assert clash("speaker", f"Peter Novak {TOLD}", sentence) == wanted


STANCES = [
    ("error", "Moscow confirmed that its jets had bombed the hospital."),
    ("error", "Moscow said its jets had bombed the hospital."),
    (None, "Moscow said its jets had not bombed the hospital."),
    (None, "Moscow did not say that its jets had bombed the hospital."),
    (None, "Kyiv confirmed that jets had bombed the hospital."),
    (None, "Moscow confirmed that the treaty had been signed."),
]


@pytest.mark.parametrize(("wanted", "sentence"), STANCES)
def test_stances(wanted: str | None, sentence: str) -> None:
    assert clash("stance", "Moscow denied that its jets had bombed the hospital.", sentence) == wanted


NAMED = [
    ("Lt. Ann Berg, a police spokeswoman", "Ann Berg", "person"),
    ("doctor Ann Berg to reporters", "Ann Berg", "person"),
    ("a Leeds resident", "", ""),
    ("he", "", ""),
    ("the Health Ministry", "Health Ministry", "body"),
    ("Reuters", "Reuters", "body"),
    ("Moscow", "Moscow", "body"),
    ("an official", "", ""),
    ("Authorities", "", ""),
    ("Vilnius County", "Vilnius County", "body"),
]


@pytest.mark.parametrize(("words", "name", "kind"), NAMED)
def test_speaker(words: str, name: str, kind: str) -> None:
    assert speaker(words) == (name, kind)


def test_whether_speakers_differ() -> None:
    assert differ(speaker("Ann Berg"), speaker("Maria Santos"))
    assert not differ(speaker("Ann Berg"), speaker("Mrs Berg"))
    assert not differ(speaker("Ann Berg"), speaker("Ann Borg"))
    assert not differ(speaker("Ann Berg"), speaker("the Health Ministry"))
    assert same_speaker("an army spokesman", "the army spokesman")
    assert not same_speaker("an army spokesman", "")
    assert same_speaker("the ministry", "the Lithuanian ministry")
    assert not same_speaker("a spokesman", "an army spokesman")


def test_quoted_words_are_found_where_they_stand() -> None:
    told = story([f'"{SAID}," Peter Novak said.', f"Peter Novak said: “{SAID}.”"])
    fact = next(f for f in told.facts if f.shape == "words" and f.slot.startswith("words of"))
    assert fact.verdict == "agree"
    for claim in fact.claims:
        article = next(a for a in told.articles if a.id == claim.article)
        assert article.text[claim.start : claim.end] == claim.text == SAID or claim.text == SAID + "."
