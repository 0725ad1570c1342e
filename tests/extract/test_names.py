"""Names, kinds, roles and coreference, case by case."""

import pytest
from corroborate.schemas import Document, Entity, NameMention, Zone

from corroborate.extract import names
from corroborate.extract.passage import Passage


def found(text: str, *zones: Zone) -> list[NameMention]:
    return names.find(Passage(Document(id="a", path="a.txt", text=text, zones=zones)))


def kinds(text: str) -> dict[str, str]:
    return {m.text: m.kind for m in found(text)}


def mention(text: str, words: str) -> NameMention:
    return next(m for m in found(text) if m.text == words)


def entity(text: str, name: str) -> Entity:
    return next(e for e in names.entities(found(text)) if e.name == name)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Norwegian President Kari Lund Moe spoke on Friday.", "Kari Lund Moe", "president of Norway"),
        ("Norway's President Kari Moe spoke on Friday.", "Kari Moe", "president of Norway"),
        ("Kari Moe, the president of Norway, spoke on Friday.", "Kari Moe", "president of Norway"),
        ("The president of Norway, Kari Moe, spoke on Friday.", "Kari Moe", "president of Norway"),
        ("North Korean leader Kim Jong Un spoke on Friday.", "Kim Jong Un", "leader of North Korea"),
        ("Kremlin spokesman Oleg Petrov spoke on Friday.", "Oleg Petrov", "spokesperson for the Kremlin"),
        ("Oleg Petrov, a spokesman for the Kremlin, spoke.", "Oleg Petrov", "spokesperson for the Kremlin"),
        ("Former President Jane Doe spoke on Friday.", "Jane Doe", "former president"),
        ("The chief executive of Apple Jane Doe spoke on Friday.", "Jane Doe", "chief executive of Apple"),
        ("Apple CEO Jane Doe spoke on Friday.", "Jane Doe", "chief executive of Apple"),
        ("Jane Doe, chief security officer with Apple, spoke.", "Jane Doe", "chief security officer of Apple"),
        ("U.S. Secretary of State Jane Doe spoke on Friday.", "Jane Doe", "secretary of state of the United States"),
        ("Troy Police Chief Jane Doe spoke on Friday.", "Jane Doe", "police chief of Troy"),
        ("British Defence Secretary Jane Doe spoke.", "Jane Doe", "defense secretary of United Kingdom"),
        ("The former Secretary of State Jane Doe left.", "Jane Doe", "former secretary of state"),
        ("An ex-minister, Jane Doe, left.", "Jane Doe", "former minister"),
        ("Chief Executive Jane Doe left.", "Jane Doe", "chief executive"),
        ("Speaker of the House Jane Doe left.", "Jane Doe", "speaker of the house"),
        ("Gov. Jane Doe spoke on Friday.", "Jane Doe", "governor"),
        ("Gen. Jane Doe spoke on Friday.", "Jane Doe", None),
    ],
)
def test_role(text: str, name: str, role: str | None) -> None:
    assert mention(text, name).role == (role and role.replace("of United Kingdom", "of the United Kingdom"))


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Lt. Col. Mary Jones spoke.", "Mary Jones", "Lt. Col."),
        ("Crown Prince Faisal bin Turki spoke.", "Faisal bin Turki", "Crown Prince"),
        ("Foreign Minister Mary Jones spoke.", "Mary Jones", "Foreign Minister"),
    ],
)
def test_title(text: str, name: str, title: str) -> None:
    assert mention(text, name).title == title


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, 39, was well.",
        "`` Fine , '' said Anna Berg , 39 , of Oslo .",
        "Anna Berg (39) was well.",
        "Anna Berg, aged 39, was well.",
    ],
)
def test_age(text: str) -> None:
    assert mention(text, "Anna Berg").age == 39


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met near the Gulf of Aden in Port-au-Prince.", {"Gulf of Aden": "place", "Port-au-Prince": "place"}),
        ("It lies in Amur Oblast, not in Cook County.", {"Amur Oblast": "place", "Cook County": "place"}),
        ("She moved to St. Louis from The Hague.", {"St. Louis": "place", "The Hague": "place"}),
        ("He studied at Harwell University.", {"Harwell University": "organisation"}),
        ("A court heard Hans van der Berg.", {"Hans van der Berg": "person"}),
        ("Prime Ministers Anna Berg and Karl Lund met.", {"Anna Berg": "person", "Karl Lund": "person"}),
        ("Foreign Ministers Anna Berg and Karl Lund met.", {"Anna Berg": "person", "Karl Lund": "person"}),
        ("They joined the Ministry of Foreign Affairs.", {"Ministry of Foreign Affairs": "organisation"}),
        ("A court heard Bashar al-Hakim.", {"Bashar al-Hakim": "person"}),
        ("Shares of Northgate Motors Inc. fell.", {"Northgate Motors Inc.": "organisation"}),
        ("They lived on Maple Street in Zarnow.", {"Maple Street": "place", "Zarnow": "place"}),
        ("A court sentenced J.R. Pellow III in London-based talks.", {"J.R. Pellow III": "person", "London": "place"}),
        ("The Russia-North Korea talks failed.", {"Russia": "place", "North Korea": "place"}),
        ("Mary \"Mimi\" Quill wept.", {'Mary "Mimi" Quill': "person"}),
        ("The U. N. mission left.", {"U. N.": "organisation"}),
        ("Former Yugoslavia is a story.", {"Yugoslavia": "place"}),
    ],
)  # fmt: skip
def test_kinds(text: str, expected: dict[str, str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers said on Monday that the French river rose in April.",
        "Police arrived. Officials declined to comment. Thousands fled.",
        "The Nobel Peace Prize followed Hurricane Zelda.",
        "Outside, workers waited; Meanwhile rain fell.",
    ],
)
def test_no_names(text: str) -> None:
    assert found(text) == []


def test_town_and_state_are_one_place() -> None:
    town = mention("They met in Elkton, Maryland, on Friday.", "Elkton, Maryland")
    assert (town.name, town.kind, town.country) == ("Elkton, Maryland", "place", "United States")
    assert mention("He was born in Elkton, Tex.", "Elkton, Tex").name == "Elkton, Texas"


def test_a_known_city_keeps_its_name() -> None:
    assert mention("They met in Seoul, South Korea, on Friday.", "Seoul, South Korea").name == "Seoul"


@pytest.mark.parametrize(
    ("text", "words", "form", "country"),
    [
        ("Seoul said it would act.", "Seoul", "metonym", "South Korea"),
        ("Talks were held in Seoul.", "Seoul", "full", "South Korea"),
        ("Ties with Moscow are close.", "Moscow", "metonym", "Russia"),
        ("They flew to Moscow.", "Moscow", "full", "Russia"),
        ("Moscow has been the scene of a race.", "Moscow", "full", "Russia"),
        ("Moscow has denied it.", "Moscow", "metonym", "Russia"),
        ("The Kremlin denied it.", "Kremlin", "metonym", "Russia"),
    ],
)
def test_metonyms(text: str, words: str, form: str, country: str) -> None:
    place = mention(text, words)
    assert (place.form, place.country) == (form, country)


def test_short_forms_share_the_full_name() -> None:
    text = "President Yoo Suk-Jae met Li Baoshan. Yoo said that Li was late. Mr. Li smiled."
    assert [m.name for m in found(text)] == ["Yoo Suk-Jae", "Li Baoshan", "Yoo Suk-Jae", "Li Baoshan", "Li Baoshan"]


def test_acronym_and_role_of_a_body() -> None:
    text = "The Harbour Safety Agency (HSA) said so. Later the HSA denied it. The agency declined to comment."
    assert [(m.text, m.form) for m in found(text)] == [
        ("Harbour Safety Agency", "full"),
        ("HSA", "acronym"),
        ("HSA", "acronym"),
        ("The agency", "role"),
    ]
    assert len(names.entities(found(text))) == 1


def test_role_and_pronoun_stand_for_the_only_holder() -> None:
    text = "Park Min, the foreign minister, met reporters. The minister said it was late. He left."
    assert [(m.text, m.name) for m in found(text)] == [
        ("Park Min", "Park Min"),
        ("The minister", "Park Min"),
        ("He", "Park Min"),
    ]


def test_role_of_two_holders_stays_open() -> None:
    text = "Foreign Minister Anna Berg met Defense Minister Paul Roe. The minister left."
    assert "role" not in [m.form for m in found(text)]


def test_pronoun_with_two_candidates_stays_open() -> None:
    assert "pronoun" not in [m.form for m in found("John Smith met Peter Brown. He left.")]


def test_pronoun_in_quoted_words_stays_open() -> None:
    assert "pronoun" not in [m.form for m in found('John Smith spoke. "I saw that he fell," a witness said.')]


def test_one_surname_of_two_people_stays_open() -> None:
    text = "John Brown met Peter Brown. Brown said no. Mr. Brown left."
    assert len({m.entity for m in found(text)}) == 3


def test_title_tells_husband_from_wife() -> None:
    text = "John Brown and his wife, Mary Brown, came. Mrs. Brown left."
    assert found(text)[-1].name == "Mary Brown"


def test_a_later_relative_does_not_take_the_surname() -> None:
    text = "Deputy John Brown died. Brown was 40. His widow, Mary Brown, wept. Brown was shot."
    assert [m.name for m in found(text)] == ["John Brown", "John Brown", "Mary Brown", "John Brown"]


def test_headline_is_read_with_the_names_of_the_text() -> None:
    title = "Anna Berg Weighs Sharper Rules On Harbour Traffic"
    body = "Minister Anna Berg met Harbour Safety Agency officials in Oslo."
    zones = (
        Zone(start=0, end=len(title), kind="title"),
        Zone(start=len(title) + 2, end=len(title) + 2 + len(body), kind="body"),
    )
    assert [m.text for m in found(f"{title}\n\n{body}", *zones)] == [
        "Anna Berg",
        "Anna Berg",
        "Harbour Safety Agency",
        "Oslo",
    ]


def test_the_north_needs_north_korea() -> None:
    assert mention("North Korea fired. Later the North denied it.", "North").name == "North Korea"
    assert "North" not in {m.name for m in found("They went to the north. The North Side is calm.")}


def test_entities_gather_roles_and_variants() -> None:
    whole = entity("South Korean President Yoo Suk Jae spoke. President Yoo left.", "Yoo Suk Jae")
    assert whole.roles == ("president of South Korea",)
    assert whole.variants == ("Yoo Suk Jae", "Yoo")


def test_hangul_cyrillic_and_emoji() -> None:
    text = "김정은 met Иван Петров 😀 in Pyongyang."
    assert all(text[m.start : m.end] == m.text for m in found(text))
    assert "Pyongyang" in kinds(text)


def test_particle_opens_a_short_form() -> None:
    text = "De Boer says no. Mayor Hans de Boer spoke on Friday. De Boer left."
    assert {m.name for m in found(text)} == {"Hans de Boer"}


def test_a_place_is_a_surname_where_a_person_bears_it() -> None:
    text = "They met in Houston. Houston is hot. John Houston said no. Mr. Houston left. Houston said so."
    assert [m.kind for m in found(text) if m.text == "Houston"] == ["place", "place", "person", "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He joined the Centre for Rural and Coastal Studies.", "Centre for Rural and Coastal Studies"),
        ("She directs the National Security Council in Oslo.", "National Security Council"),
        ("He plays for Northgate United.", "Northgate United"),
        ("She works for the Sudanese Army.", "Sudanese Army"),
    ],
)
def test_bodies(text: str, name: str) -> None:
    assert mention(text, name).kind == "organisation"
