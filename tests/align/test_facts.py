"""Facts in words: their captions, why claims were put together, which were not, and who disagrees."""

import pytest
from corroborate.schemas import Fact

from corroborate.testing import story


def facts(*texts: str, shape: str | None = None) -> list[Fact]:
    return [f for f in story(texts).facts if shape is None or f.shape == shape]


def one(*texts: str, shape: str) -> Fact:
    (fact,) = [f for f in facts(*texts, shape=shape) if f.outlets > 1]
    return fact


def clash(*texts: str) -> Fact | None:
    return next((f for f in facts(*texts) if f.conflict and f.kind in ("number", "date")), None)


@pytest.mark.parametrize(
    ("shape", "text", "about"),
    [
        ("count", "The port has received 500 steel containers from Lindnes.", "received steel containers from Lindnes"),
        (
            "count",
            "A fire at the Torvik refinery on Monday killed seven workers.",
            "Torvik refinery killed workers",
        ),
        ("age", "Rescuers pulled Maria Lopez, 34, from the river.", "age of Maria Lopez"),
        ("place", "The freighter sank 12 miles east of Aden.", "direction from Aden"),
        (
            "date",
            "The ministers signed the treaty in Geneva on 14 March 2021.",
            "ministers signed the treaty in Geneva",
        ),
        ("money", "The ministry paid $2.3 billion for the new fleet.", "ministry paid for the new fleet"),
    ],
)
def test_caption_is_of_the_claims_own_words(shape: str, text: str, about: str) -> None:
    (fact,) = [f for f in facts(text) if f.shape == shape]
    assert fact.subject == about


def test_caption_leaves_the_value_out() -> None:
    for fact in facts("At least 1.2 million steel shells were sold to Lindnes for $3 million on 4 May 2021."):
        for word in ("1.2", "million", "$3", "4 May", "2021"):
            assert word not in fact.subject or word not in fact.claims[0].text


DIED = "Twelve people died in the blast at the depot."
MORE = "The blast at the depot killed 14 people."


def test_reason_is_in_the_articles_words() -> None:
    assert clash(DIED, MORE).reason == '"Twelve people" and "14 people" do not overlap'  # type: ignore[union-attr]


def test_why_names_what_is_shared() -> None:
    fact = clash(DIED, MORE)
    assert fact
    assert any(reason.startswith("both sentences have: ") and "blast" in reason for reason in fact.why)


BLAST = "A blast at the fireworks depot near the old river port in Torvik {} on Monday."


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ("injured 30 people", "another fate"),
        ("killed 30 other people", "others"),
        ("killed 30 horses", "counts horse"),
    ],
)
def test_near_matches_are_told_with_the_reason(other: str, reason: str) -> None:
    fact = one(BLAST.format("killed 12 people"), BLAST.format("killed 12 people"), BLAST.format(other), shape="count")
    assert len(fact.claims) == 2
    assert any("30" in told and reason in told for told in fact.rejected), fact.rejected
    assert len(fact.rejected) <= 3


SAID = "{} said the blast at the depot killed {} people on Monday."


@pytest.mark.parametrize(
    ("first", "second", "note"),
    [
        ("Anna Berg", "Karl Lund", True),
        ("The Foreign Ministry", "The World Health Organization", True),
        ("Norway's defence ministry", "Ukraine's defence ministry", True),
        ("Police", "Officials", False),
        ("Anna Berg", "Officials", False),
        ("Anna Berg", "Anna Berg", False),
        ("Anna Berg", "Mayor Anna Berg", False),
    ],
)
def test_two_named_speakers_disagree(first: str, second: str, note: bool) -> None:
    fact = clash(SAID.format(first, 12), SAID.format(second, 14))
    assert fact
    assert fact.conflict
    assert (fact.conflict.severity == "note") == note
    assert fact.verdict == ("not_comparable" if note else "contradiction")
    assert ("disagree" in fact.reason) == note


def test_one_speaker_with_two_figures_is_told() -> None:
    fact = clash(SAID.format("Anna Berg", 12), SAID.format("Anna Berg", 14))
    assert fact
    assert fact.reason.endswith("both are from Anna Berg")


@pytest.mark.parametrize(
    "texts",
    [
        ("The quake killed 12 people, officials said Monday.", "The quake killed 12 people, Anna Berg said Thursday."),
        (
            "A fire at the mill on Monday killed two men.",
            "A fire at the mill in May 2021 killed six men.",
        ),
        ("The ferry was carrying 412 passengers on Monday.", "The ferry can carry 600 passengers."),
        ("A blast at the depot killed 12 people.", "A blast at the depot injured 30 people."),
    ],
)
def test_two_occasions_do_not_clash(texts: tuple[str, ...]) -> None:
    assert clash(*texts) is None


def test_a_meeting_has_one_day() -> None:
    first = "The chancellor, Anna Berg, met Peter Novak in Lindnes on 12 September to talk about the river."
    assert clash(first, "Talks between Peter Novak and Anna Berg on 14 September ended without a treaty.")
    fact = one(first, "In September Anna Berg and Peter Novak held talks.", "Novak was in Lindnes.", shape="date")
    assert fact.verdict == "compatible"
    assert "lies within" in fact.reason


def test_headline_is_held_against_its_body() -> None:
    wrong = "Thieves take $2.5 million from museum\n\nThieves took $2.6 million in jewels from the museum on Monday."
    (fact,) = facts(wrong, shape="headline")
    assert fact.reason == 'the headline says "$2.5 million", the article "$2.6 million"'
    assert not facts(wrong + " They took $2.5 million in gold.", shape="headline")


def test_allegation_beside_denial_is_noted() -> None:
    (fact,) = facts(
        "Norway alleged that the trawler had cut the cable, a claim that Lindnes denied.",
        "Lindnes denied that the trawler had cut the cable.",
        shape="stance",
    )[:1]
    assert fact.conflict
    assert fact.conflict.severity == "note"
    assert "Norway" in fact.reason


def test_growing_toll_is_superseded() -> None:
    fact = one(
        "2023-05-01: The quake in Torvik killed 12 people.",
        "2023-05-03: The quake in Torvik killed 31 people.",
        shape="count",
    )
    assert fact.verdict == "superseded"


def test_one_clash_is_told_once() -> None:
    texts = (
        "The ship sank west of Aden on Monday, the navy said.",
        "The ship sank east of Aden on Monday, the navy said.",
    )
    assert [f.shape for f in facts(*texts) if f.conflict] == ["place"]
