"""Names that articles spell differently, and persons under two names, as cases."""

import pytest

from corroborate.testing import story

SPELLINGS = [  # severity as the fact tells it, articles
    ("error", ["Judge Philip Hartmell heard the case.", "The case went to Judge Philip Hartmall."]),
    ("error", ["Judge Philip Hartmell heard the case.", "The case went to Judge Philip G. Hartmall."]),
    ("error", ["Police spoke to Ilse Brandt.", "POLICE SPOKE TO ILSE BRANTD."]),
    ("error", ["The firm Alphard Advisers closed its doors.", "The firm Alphard Advisors closed its doors."]),
    (
        "error",
        [
            "The wave hit the villages of Orsund, Velmar, Pastrin and Murat.",
            "The wave hit the villages of Orsund, Velmar, Pasprin and Murat.",
        ],
    ),
    (
        "error",
        [
            "The wave hit the villages of Orsund, Velmar, Pastrin and Murat.",
            "The wave hit the villages of Orsund, Velmar, Pastrin and Durat.",
        ],
    ),
    ("error", ["Finn Lindholm won the race.", "Finn Lindhelm won the race."]),
    ("error", ["Brandon Lindholm won the race.", "Brandan Lindholm won the race."]),
    ("error", ["The Liberian ship sank. Liberian sailors drowned.", "The Librian-flagged ship sank."]),
    ("error", ["Minister Park Young-jin spoke.", "Minister Park Young-jim spoke."]),
    ("error", ["Ilse Brandt was mayor. The mayor left. Ilse Brandt said so. Ilse Brannt had been asked."]),
    ("error", ["Ilse Brandt was heard. The mayor thanked Brandt. Brandt wept. Brantd went home.", "Ilse Brandt wept."]),
    ("error", ["Momar Njie was heard. The mayor thanked Njie. Njie wept. Njei went home.", "Momar Njie wept."]),
    ("error", ["His sister Aileme wept at the quay.", "His sister Ailmee wept at the quay."]),
    (
        "doubt",
        ["Judge Ilse Brandt spoke. Judge Ilse Brandt rose. Brandt wept.", "Judge Ilse Brandtis spoke in Torvik."],
    ),
    ("error", ["Tagliapietra sailed home at noon.", "Taglapietra sailed home at noon."]),
    ("doubt", ["The mayor, Michel Kafanda, left.", "The mayor, Michael Kafanda, left."]),
    (None, ["The mayor, Steve Kafanda, left.", "The mayor, Steven Kafanda, left."]),
    (None, ["Torvik Mayor Lai Ching-te spoke at the wreck.", "A neighbour named Chang spoke at the wreck."]),
    (None, ["The Korean ferry sank off Torvik.", "SKorean ferry sank off Torvik."]),
    (None, ["Singer Ilse Brandt Dead at 66", "Police tell of Ilse Brandt's Death"]),
    ("doubt", ["Sergei Markov flew to Vienna.", "Sergey Markov flew to Vienna."]),
    ("doubt", ["The storm hit Qasim Nuristan.", "The storm hit Qasim Nouristan."]),
    ("doubt", ["Karl Halm sailed at noon.", "Karl Halms sailed at noon."]),
    (None, ["Boats left Torv at noon.", "Boats left Tord at noon."]),
    (None, ["Bob Hartwell flew to Vienna.", "Robert Hartwell flew to Vienna."]),
    (None, ["President Yoon Suk-Yeol spoke.", "President Yoon Suk Yeol spoke."]),
    (None, ["The Republican vote fell.", "The Republicans vote fell."]),
    (None, ["The Iran delegation left.", "The Iranian delegation left."]),
    (None, ["Kevin Hartlow, an adviser, praised the deal.", "Patrick Hartnow, a lawyer, taught in Ohio."]),
    (None, ["Medicare and Medicaid cost more.", "Medicare cost more."]),
    (None, ["He flew to Austria.", "Sheep are shorn in Australia."]),
    (None, ["The ferry left the port of Zambia at night.", "The ferry left the port of Gambia at night."]),
    (None, ["The ferry left the coast of Mozambique.", "The ferry left the coast of Moçambique."]),
    (None, ["General Mallis Inc. lost.", "Computers of General Mullis Inc. sold well."]),
]
PERSONS = [
    ("error", "Martin Hartwell", "Peter Hartwell"),
    ("error", "Martin Hartwell", "Martin Lindgren"),
    (None, "Bob Hartwell", "Robert Hartwell"),
    (None, "Martin Hartwell", "Martin Hartwell Jr."),
    (None, "Park Jin", "Park Chul"),
]


def found(shape: str, sentences: list[str], slot: str = "") -> str | None:
    facts = story(sentences).facts
    clashes = [f.conflict for f in facts if f.shape == shape and f.conflict and f.slot.startswith(slot)]
    return None if not clashes else "doubt" if all(c.doubt for c in clashes) else "error"


@pytest.mark.parametrize(("wanted", "sentences"), SPELLINGS)
def test_spellings(wanted: str | None, sentences: list[str]) -> None:
    assert found("spelling", sentences) == wanted
    assert found("spelling", sentences[::-1]) == wanted


@pytest.mark.parametrize(("wanted", "first", "second"), PERSONS)
def test_persons(wanted: str | None, first: str, second: str) -> None:
    said = "{}, who speaks for the harbour police, said that the ferry had struck a rock at night."
    assert found("identity", [said.format(first), said.format(second)], "name of") == wanted


def test_a_rare_spelling_may_stand_in_one_sentence_with_the_usual_one() -> None:
    often = "Tagliapietra sailed home. " * 6
    odd = "Taglapietra swore: I, Karl Tagliapietra, was asleep."
    assert found("spelling", [often, often + odd]) == "error"
    assert found("spelling", ["Tagliapietra sailed home.", odd]) is None


def test_where_the_odd_article_has_the_usual_spelling_is_shown() -> None:
    often = "Tagliapietra sailed home. " * 6
    facts = story([often, f"{often}Taglapietra wept."]).facts
    (clash,) = (f.conflict for f in facts if f.shape == "spelling" and f.conflict)
    assert "Outlet B" in {claim.outlet for claim in clash.beside if claim.text == "Tagliapietra"}


POSTS = [
    ("error", "Governor Martin Hartwell opened the fair.", "A bridge is needed, says Governor Peter Hartwell."),
    ("error", "Colonel Idris Traorem led them.", "The road is safe, says Col. Moussa Traorem."),
    ("error", "Father Colm Dohert kept the time.", "He owed it to Father Declan Dohert, he said."),
    ("error", "Foreign Minister Oh Hyun-taek flew home.", "It is not so, says Foreign Minister Oh Hyun-suk."),
    ("error", "Vice Foreign Minister Oh Hyun-taek flew home.", "It is not so, says Vice Minister Oh Hyun-suk."),
    (None, "Governor Martin Hartwell opened the fair.", "A bridge is needed, says the baker Peter Hartwell."),
    (None, "The fair was opened by his father, Martin Hartwell.", "Her father, Peter Hartwell, was a smith."),
    (None, "Defense Minister Kim Yong-jin flew home.", "It is not so, says Foreign Minister Kim Min-soo."),
    (None, "Colonel Kim Yong-jin flew home.", "It is not so, says Colonel Kim Min-soo."),
    (None, "Spokesman Martin Hartwell opened the fair.", "It is not so, says spokesman Martin Brandt."),
    (None, "Deputy Governor Martin Hartwell opened the fair.", "It is not so, says Governor Peter Hartwell."),
    (None, "The actor Martin Hartwell opened the fair.", "The actor Peter Hartwell bought a farm."),
    (None, "Governor Bob Hartwell opened the fair.", "A bridge is needed, says Governor Robert Hartwell."),
    ("error", "Judge Martin Baker opened the fair.", "A bridge is needed, says Judge Peter Baker."),
    ("error", "But the judge, Martin Hartwell, opened the fair.", "A bridge is needed, says Judge Peter Hartwell."),
    ("error", "Lund's mother, Anna Brandt, opened the fair.", "So says Eva Brandt, Lund's mother."),
    (None, "Lund's sister, Anna Brandt, opened the fair.", "So says Eva Brandt, Lund's sister."),
    (None, "Olsen's mother, Anna Brandt, opened the fair.", "So says Eva Brandt, Lund's mother."),
    (None, "NRK reporter Martin Hartwell saw the fair.", "NRK reporter Martin Lindgren saw the fair."),
]


@pytest.mark.parametrize(("wanted", "first", "second"), POSTS)
def test_one_post_under_two_given_names(wanted: str | None, first: str, second: str) -> None:
    assert found("identity", [first, second], "name of") == wanted


def test_an_article_that_has_both_tells_two_persons_apart() -> None:
    said = "{}, who speaks for the harbour police, said that the ferry had struck a rock at night."
    both = said.format("Peter Hartwell") + " His brother Martin had left."
    assert found("identity", [said.format("Martin Hartwell"), both], "name of") is None


def test_each_article_is_a_claim() -> None:
    told = story(["Judge Philip Hartmell spoke. Hartmell left.", "Judge Philip Hartmall spoke."])
    fact = next(f for f in told.facts if f.shape == "spelling")
    assert sorted(c.text for c in fact.claims) == ["Hartmall", "Hartmell"]
    assert {fact.claims[0].text, fact.claims[1].text} == {"Hartmall", "Hartmell"}
    for claim in fact.claims:
        article = next(a for a in told.articles if a.id == claim.article)
        assert article.text[claim.start : claim.end] == claim.text


def test_the_nearest_place_of_the_usual_spelling_is_shown() -> None:
    usual = "Mayor Ilse Brandt is 44. The bridge over the fjord was opened by Ilse Brandt."
    told = story([usual, "The bridge over the fjord was opened by Ilse Brannt."])
    fact = next(f for f in told.facts if f.shape == "spelling")
    assert fact.claims[0].text == "Brandt"
    assert fact.claims[0].start == usual.rindex("Brandt")


PHRASES = [
    ("error", "Bright Harbour Lamps", "Harbour Bright Lamps"),
    ("error", "Nordsee Corp.", "Nordsee Co."),
    ("error", "True Church of Saint Olaf of Later Days", "True Church of Saint Olaf on Later Days"),
    ("doubt", "Committee to Save the Old Harbour", "Campaign to Save the Old Harbour"),
    ("doubt", "National Harbour Relief Force", "National Harbour Response Force"),
    (None, "National Harbour Relief Force", "National Harbour Storm Force"),
    (None, "Harbour School in Bergen", "Harbour School in Bodin"),
    (None, "Nordsee Corp.", "Nordsee Corporation"),
    (None, "Flight Nordsee Bright", "Nordsee Flight Bright"),
    (None, "Golden Harbour Bell Tower in Bergen", "Golden Harbour Bell Tower of Bergen"),
    (None, "Bank of the United States", "Army of the United States"),
    (None, "Martin Peter Hartwell", "Peter Martin Hartwell"),
    (None, "Norway and Sweden", "Sweden and Norway"),
]


@pytest.mark.parametrize(("wanted", "first", "second"), PHRASES)
def test_names_of_several_words(wanted: str | None, first: str, second: str) -> None:
    told = "People who live there have always known what they owe to the {} and its many loyal friends."
    assert found("spelling", [told.format(first), told.format(second)]) == wanted


def test_a_nickname_has_one_spelling() -> None:
    known = "Karl Lund is known by the street moniker of Sepe."
    (fact,) = [f for f in story([known, 'Police seek a man with the nickname "Sepy".']).facts if f.conflict]
    assert fact.conflict
    assert fact.conflict.doubt is None
    assert fact.reason.endswith("both are told as a nickname")
    assert not [f for f in story([known, "Police seek a man in a coat of Sepy."]).facts if f.conflict]
