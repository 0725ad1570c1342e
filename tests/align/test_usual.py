"""Names that one article alone gives a thing, as cases."""

import pytest

from corroborate.testing import story

TOLD = [
    "The coastguard answered a distress call from the {} near Torvik and caught three smugglers on board.",
    "Three smugglers were caught near Torvik after a distress call from the {}, the coastguard said.",
    "A distress call from the {} led the coastguard to three smugglers on board near Torvik on Monday.",
    "Smugglers held off the coastguard near Torvik for an hour after the {} had sent a distress call.",
]
LONE = "The coastguard said it had answered a distress call from the {} near Torvik and caught smugglers on board."


def clashes(*texts: str) -> list[set[str]]:
    facts = [fact for fact in story(texts).facts if fact.reason and "article alone" in fact.reason and fact.conflict]
    return [{claim.text for claim in fact.claims[:2]} for fact in facts]


CASES = [
    ([{"Harrow", "Lindqvist"}], "MV Harrow", "MV Lindqvist", ""),
    ([], "MV Harrow", "MV Harrow", ""),
    ([], "MV Harrow", "MV Lindqvist", " The Harrow was towed to port."),
    ([], "MV Harrow", "yacht", ""),
    ([{"Harrow", "Lindqvist"}], "Harrow trawler", "Lindqvist trawler", ""),
    ([], "Harrow ministry", "Lindqvist ministry", ""),
    ([{"Harrow", "Lindqvist"}], "boat called Harrow", "boat called Lindqvist", ""),
    ([], "boat called Harrow", "boat called Lyon", ""),  # it may be its port
    ([{"Harrow Bridge", "Lindqvist Bridge"}], "crew on Harrow Bridge", "crew on Lindqvist Bridge", ""),
    ([], "crew on Harrow Bridge", "crew on Lindqvist Bridge", " They sped past Harrow Bridge."),
    ([], "crew on Harrow Bridge", "crew on Lindqvist Tower", ""),
]


@pytest.mark.parametrize(("wanted", "usual", "lone", "more"), CASES)
def test_one_alone(wanted: list[set[str]], usual: str, lone: str, more: str) -> None:
    assert clashes(*(text.format(usual) for text in TOLD), LONE.format(lone) + more) == wanted


def test_a_site_may_be_told_by_few_articles_of_many() -> None:
    usual = [text.format("crew on Harrow Bridge") for text in TOLD]
    other = [f"Trams ran late in Torvik on day {n}, the coastguard said." for n in range(9)]
    assert clashes(*usual, LONE.format("crew on Lindqvist Bridge"), *other)
    assert not clashes(*usual, "A band played waltzes on Lindqvist Bridge.", *other)


def test_several_are_needed() -> None:
    two = [text.format("MV Harrow") for text in TOLD[:2]]
    assert clashes(*two, LONE.format("MV Lindqvist")) == []


def test_a_name_that_two_articles_have_is_not_alone() -> None:
    usual = [text.format("MV Harrow") for text in TOLD]
    assert clashes(*usual, LONE.format("MV Lindqvist"), TOLD[0].format("MV Lindqvist")) == []


def test_a_line_of_capitals_names_nothing() -> None:
    usual = [text.format("MV Harrow") for text in TOLD]
    assert clashes(*usual, LONE.format("MV Lindqvist").upper()) == []
