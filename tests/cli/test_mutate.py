"""Planted errors: what is changed, where, and that nothing else is."""

import pytest
from corroborate.schemas import Claim, Fact, Mention, Story

from corroborate.mutate import PLANTERS, Kind, planted, plants, spread, tried
from corroborate.testing import article


def claim(outlet: str, text: str, words: str, *, speaker: str | None = None, bounds=(None, None)) -> Claim:
    start = text.index(words)
    return Claim(
        article=outlet.lower(),
        path=f"{outlet}.txt",
        outlet=outlet,
        start=start,
        end=start + len(words),
        text=words,
        value=words,
        low=bounds[0],
        high=bounds[1],
        sentence=Mention(start=0, end=len(text), text=text),
        speaker=speaker,
    )


def fact(kind: str, shape: str, *claims: Claim) -> Fact:
    return Fact(kind=kind, shape=shape, slot="s", subject="s", verdict="agree", claims=claims, outlets=2, origins=2)


def changed(kind: Kind, shape_kind: str, shape: str, text: str, words: str, speaker: str | None = None) -> str | None:
    """The text with an error planted, None where none can be."""
    one = claim("A", text, words, speaker=speaker)
    told = article("A", text)
    edits = PLANTERS[kind](fact(shape_kind, shape, one), one, told)
    return planted(told, edits).text if edits else None


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The blast killed 14 people.", "14", "The blast killed 42 people."),
        ("The blast killed twelve people.", "twelve", "The blast killed one people."),
        ("Three boats sank.", "Three", "Twelve boats sank."),
        ("About 170,000 people fled.", "About 170,000", "About 510,000 people fled."),
        ("The bridge is 2.5 miles long.", "2.5 miles", "The bridge is 7.5 miles long."),
        ("Fewer than 300 people came.", "Fewer than 300", "Fewer than 100 people came."),
        ("The dozens of boats left.", "dozens", None),
    ],
)
def test_numbers(text, words, wanted):
    assert changed("number", "number", "count", text, words) == wanted


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("It rained on Monday.", "Monday", "It rained on Thursday."),
        ("It rained on May 13, 2024.", "May 13, 2024", "It rained on May 22, 2024."),
        ("It rained on 28 May.", "28 May", "It rained on 19 May."),
        ("It rained in May.", "in May", None),
    ],
)
def test_dates(text, words, wanted):
    assert changed("date", "date", "date", text, words) == wanted


def test_names_change_throughout_the_article():
    text = "Captain Ana Halvorsen spoke. Halvorsen was calm."
    assert (
        changed("name", "name", "spelling", text, "Ana Halvorsen") == "Captain Ana Halvrrsen spoke. Halvrrsen was calm."
    )


def test_speakers():
    text = '"The fog came down in minutes," Captain Ruiz said.'
    wanted = '"The fog came down in minutes," Captain Marta Ellison said.'
    assert changed("speaker", "attribution", "words", text, "The fog came down in minutes", "Ana Ruiz") == wanted


def test_negations():
    text = '"We will leave the island," Captain Ruiz said.'
    wanted = '"We will not leave the island," Captain Ruiz said.'
    assert changed("negation", "attribution", "words", text, "We will leave the island") == wanted


def test_zones_move_with_the_text():
    told = article("A", "Three boats sink\n\nThree boats sank on Monday.")
    after = planted(told, PLANTERS["number"](fact("number", "count"), claim("A", told.text, "Three"), told))
    body = next(zone for zone in after.zones if zone.kind == "body")
    assert after.text[body.start : body.end].strip() == "Three boats sank on Monday."


def test_only_what_two_outlets_tell_is_changed():
    told = article("A", "The blast killed 14 people.")
    alone = fact("number", "count", claim("A", told.text, "14", bounds=(14, 14))).model_copy(update={"outlets": 1})
    assert list(plants(Story(name="s", collection="", articles=(told,), facts=(alone,)))) == []


def test_a_plant_that_changes_nothing_for_the_rules_is_missed():
    told = article("A", "It rained on Monday."), article("B", "It rained on Monday.")
    pair = fact("date", "date", *(claim(n, t.text, "Monday", bounds=(1, 1)) for n, t in zip("AB", told, strict=True)))
    (plant,) = plants(Story(name="s", collection="", articles=told, facts=(pair,)))
    trial = tried(Story(name="s", collection="", articles=told), plant, [], frozenset())
    assert (trial.severity, trial.codes, trial.line) == (None, (), 1)


@pytest.mark.parametrize(("total", "most", "wanted"), [(3, 5, [0, 1, 2]), (10, 5, [0, 2, 4, 6, 8]), (0, 5, [])])
def test_spread(total, most, wanted):
    assert spread(total, most) == wanted
