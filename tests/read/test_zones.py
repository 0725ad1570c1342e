"""What each paragraph of a page is there for."""

import re
from itertools import pairwise

import pytest
from corroborate.schemas import Zone
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.boilerplate import NOT_BOILERPLATE, ROWS
from corroborate.lexicon.bylines import CREDIT_OPENERS
from corroborate.read.lines import credit
from corroborate.read.origin import FORMS, Form, outlet
from corroborate.read.zones import zones

from .conftest import BODY

PAGE = f"""Skip to content
News
Flood closes bridge in Arlen

By Ann Lee | 4 March 2021
3 min read
Workers near the fallen road in Arlen on March 3, 2021. (Photo: Bob Ray/Getty Images)

ARLEN, Norland (AP) — {BODY}

What comes next

“Nobody knows,” said Cy Day, who lives near the bridge. {BODY}

READ MORE: Harbour wall to be mended

{BODY}

Edited by Dee Fox

Ann Lee

Reporter

Ann Lee is a reporter for the Arlen Post, covering roads. She joined the paper in 2019 and lives in Torvik.

News Feed

The council of Torvik fined 12 bakers on Nov. 24 for selling old bread.

Help us reach 5,000 members by the end of 2025.
Comments are moderated. Please be respectful.
"""


def kinds(text: str) -> list[tuple[str, str]]:
    return [(zone.kind, text[zone.start : zone.end]) for zone in zones(text)]


def test_a_page_is_divided() -> None:
    found = kinds(PAGE)
    assert ("title", "Flood closes bridge in Arlen") in found
    assert ("dateline", "ARLEN, Norland (AP) —") in found
    assert ("caption", "Workers near the fallen road in Arlen on March 3, 2021.") in found
    assert ("credit", "Edited by Dee Fox") in found
    assert [words[:20] for kind, words in found if kind == "body"] == [BODY[:20], "“Nobody knows,” said", BODY[:20]]


CLAIMS = [words for kind, words in kinds(PAGE) if kind in ("title", "dateline", "body", "caption")]


@pytest.mark.parametrize("words", ["members", "2025", "bakers", "Nov. 24", "2019", "respectful", "READ MORE", "3 min"])
def test_nothing_beside_the_article_can_become_a_claim(words: str) -> None:
    assert words in PAGE
    assert not any(words in claim for claim in CLAIMS)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.example[:30]) for row in ROWS])
def test_each_row_matches_its_example(row) -> None:  # type: ignore[no-untyped-def]
    text = f"Flood closes bridge in Arlen\n\n{BODY}\n\n{BODY}\n\n{row.example}\n"
    assert kinds(text)[-1][0] != "body"


@pytest.mark.parametrize("sentence", NOT_BOILERPLATE)
def test_sentences_that_resemble_furniture_stay_body(sentence: str) -> None:
    text = f"Flood closes bridge in Arlen\n\n{BODY}\n\n{sentence}\n\n{BODY}\n"
    assert ("body", sentence) in kinds(text)


DATELINES = [
    "ARLEN, Norland (AP) — ",
    "ARLEN _ ",
    "5th June 2024 – (Arlen) ",
    "ARLEN, June 5 (Reuters) - ",
    "ARLEN, Norland (AP)_ ",
    "(AFP) -- ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_datelines_are_cut_off(dateline: str) -> None:
    found = kinds(f"Flood closes bridge in Arlen\n\n{dateline}{BODY}\n")
    assert found[1:] == [("dateline", dateline.rstrip()), ("body", BODY)]


TOKENISED = (
    f"source: http://news.example.org/a\n\nFlood closes bridge in Arlen\nPosted: March 4,2021 8:20 AM "
    f"ET\n{BODY}\nIt rained .\n"
)


def test_tokenised_pages_without_blank_lines_keep_their_text() -> None:
    assert [kind for kind, _ in kinds(TOKENISED)] == ["boilerplate", "title", "date", "body", "body"]


@given(st.text(st.sampled_from("aA. \n\r\t\u2028—()1:/|“”\u00a0é평"), max_size=200))
def test_every_word_lies_in_one_zone(text: str) -> None:
    found = zones(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert re.findall(r"\w", "".join(text[z.start : z.end] for z in found)) == re.findall(r"\w", text)


@pytest.mark.parametrize("form", [pytest.param(form, id=form.example[:30]) for form in FORMS])
def test_each_form_names_the_outlet(form: Form) -> None:
    zone = Zone(start=0, end=len(form.example), kind=form.kind)
    named = outlet(form.example, [zone])
    assert named in ("Arlen Post", "AP", "BBC")


@pytest.mark.parametrize("opener", sorted(CREDIT_OPENERS - {"with", "from", "based", "additional", "contributed"}))
def test_every_word_that_opens_credits_makes_a_line_one(opener: str) -> None:
    lines = (f"{opener} by Ann Example", f"({opener.capitalize()} from Reuters)", f"with {opener} from AP")
    assert any(map(credit, lines))


@pytest.mark.parametrize(
    "line",
    [
        "Additional reporting by Ann Example",
        "With files from Reuters",
        "Based on material from AP",
        "From reports from AP",
        "Ann Example in Arlen contributed to this report.",
        "Ann Example reported from Arlen.",
        "The Associated Press contributed.",
    ],
)
def test_a_credit_is_told_by_its_first_word_or_by_what_somebody_did(line: str) -> None:
    assert credit(line)
