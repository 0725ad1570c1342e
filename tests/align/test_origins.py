"""Five outlets that print one agency's words are one source."""

import pytest
from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.align.origins import Origins, speaker
from corroborate.testing import article

DAM = "The old dam above the village broke shortly before dawn and swept {} houses into the valley."
FAR = "{} homes were lost when the reservoir wall gave way, an engineer told a local station."


def origins(*articles: Article, word: str = "40") -> int:
    """The origins of the fact that each article tells with the same word."""
    claims = []
    for told in articles:
        start = told.text.index(word)
        claims.append(claim(told, start, start + len(word), word))
    return Origins(articles).count(claims)


def credited(outlet: str, text: str, *credits: str) -> Article:
    return article(outlet, text).model_copy(update={"credits": credits})


def test_own_words_are_an_origin_each() -> None:
    assert origins(article("A", DAM.format(40)), article("B", FAR.format(40))) == 2


def test_a_copied_sentence_is_no_second_origin() -> None:
    assert origins(article("A", DAM.format(40)), article("B", "By our staff. " + DAM.format(40))) == 1


def test_a_copied_sentence_does_not_taint_another_fact_of_its_article() -> None:
    other = "Mayor Ilse Brandt opened 7 shelters."
    first = article("A", f"{DAM.format(40)} {other}")
    second = article("B", f"{DAM.format(40)} Seven is the number of beds, 7 in all, that Karl Ode counted.")
    assert origins(first, second) == 1
    assert origins(first, second, word="7") == 2


def test_a_long_name_that_both_print_is_no_copied_passage() -> None:
    long = "the National Board of Dams and Water Roads of Upper Torvik Province"
    first = article("A", f"Some 40 houses fell, said {long[4:]} engineers.")
    second = article("B", f"Nobody expected 40 ruins; a study by {long} had promised safety.")
    assert (
        Origins([first, second]).count(
            [claim(a, a.text.index("40"), a.text.index("40") + 2, "40") for a in (first, second)]
        )
        == 2
    )


def test_the_same_quotation_in_two_reports_is_no_copied_passage() -> None:
    quoted = "we never thought that water could move an entire street like that"
    first = article("A", f'Asked about the 40 houses, Ida Holm said "{quoted}".')
    second = article("B", f'The tally stood at 40 by dusk; "{quoted}", said a shaken Piet Aal.')
    assert origins(first, second) == 2


REWORKED = (
    (
        "The minister left the talks without a deal on Monday. Both sides blamed a dispute over river tolls. "
        "Analysts said new sanctions were now the likely next step. He is due back in the capital by midnight. "
        "Shippers lost 40 barges waiting at the border lock."
    ),
    (
        "With no deal, the minister left the talks without any statement. "
        "Officials say both sides blamed a dispute over fees. "
        "It is thought that new sanctions were now the likely outcome. Aides add he is due back in the capital today. "
        "Some 40 vessels have been stranded."
    ),
)


def test_a_reworked_article_is_no_second_origin() -> None:
    first, second = REWORKED
    assert origins(article("A", first), article("B", second)) == 1


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        (("A", "AP"), ("B", "AP"), 1),
        (("A", "Reuters", "AP", "dpa"), ("AP", "AP"), 1),
        (("A", "Reuters"), ("Reuters",), 1),
        (("A", "Reuters"), ("B", "AP"), 2),
        (("A", "Reuters"), ("B",), 2),
    ],
)
def test_articles_that_rest_on_one_agency(first: tuple[str, ...], second: tuple[str, ...], wanted: int) -> None:
    assert (
        origins(credited(first[0], DAM.format(40), *first[1:]), credited(second[0], FAR.format(40), *second[1:]))
        == wanted
    )


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Governor Ada Lunde said 40 houses were swept away.", "40 homes are gone, according to Ada Lunde.", 1),
        ("Governor Ada Lunde said 40 houses were swept away.", "Mayor Rolf Vik said 40 homes were lost.", 2),
        ("Officials said 40 houses were swept away.", "40 homes are gone, officials said.", 2),
        ("Yonhap said 40 houses were swept away.", "40 homes are gone, the Yonhap News Agency reported.", 1),
    ],
)
def test_speakers(first: str, second: str, wanted: int) -> None:
    assert origins(article("A", first), article("B", second)) == wanted


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("the Korean Central News Agency", "kcna"),
        ("state media KCNA", "kcna"),
        ("President Anna-Lena Moe", "anna lena moe"),
        ("several officials", ""),
        ("she", ""),
        ("", ""),
    ],
)
def test_speaker(name: str, key: str) -> None:
    assert speaker(name) == key
