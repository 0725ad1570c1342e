"""How names compare, as cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.company_forms import SHORT_WORDS
from corroborate.lexicon.transliteration import EXCHANGE_ROWS, KOREAN_ROWS
from corroborate.values import names
from corroborate.values.names_words import transliterated

PERSONS = [
    ("agree", "Ann Berg", "Ann Berg"),
    ("agree", "Yoon Suk-Yeol", "Yoon Suk Yeol"),
    ("agree", "José Núñez", "Jose Nunez"),
    ("compatible", "Bob Hartwell", "Robert Hartwell"),
    ("compatible", "Hartwell", "Robert Hartwell"),
    ("compatible", "R. Hartwell", "Robert Hartwell"),
    ("compatible", "Hartwell, Robert", "Robert Hartwell"),
    ("compatible", "Judge Hartwell", "Robert Hartwell"),
    ("compatible", "Sergei Markov", "Sergey Markov"),
    ("agree", "Сергей Марков", "Sergey Markov"),
    ("compatible", "Lee Yong-ho", "Ri Yong Ho"),
    ("compatible", "Mao Tse-tung", "Mao Zedong"),
    ("compatible", "Omar bin Khalid", "Omar Khaled"),
    ("compatible", "Peter Novak Jr.", "Peter Novak"),
    ("contradiction", "Park Jin", "Park Chul"),
    ("contradiction", "Ann Berg", "Ann Lund"),
    ("contradiction", "Robert Hartwell", "Martin Hartwell"),
    ("contradiction", "Peter Novak Jr.", "Peter Novak Sr."),
    ("contradiction", "Omar bin Khalid al-Masri", "Khalid bin Omar al-Masri"),
    ("compatible", "Philip Hartwell", "Philip Hartwel"),
    ("contradiction", "Philip Hartwell", "Philip Hartmell"),
    ("not_comparable", "?", "Ann Berg"),
]
BODIES = [
    ("agree", "The Harbour Authority", "Harbour Authority"),
    ("compatible", "NIS", "National Intelligence Service"),
    ("compatible", "UN", "United Nations"),
    ("compatible", "Nordsee Shipping Ltd", "Nordsee Shipping GmbH"),
    ("compatible", "Marble Hospital", "William Marble Hospital"),
    ("contradiction", "Third Brigade", "Fourth Brigade"),
    ("contradiction", "Nordsee Bank", "Ostsee Bank"),
    ("contradiction", "Alphard Motors", "Alphart Motors"),
]
SAME = [
    (True, "Person", "Philip Hartwel", "Philip Hartwell"),
    (True, "Person", "Dr. Philip Hartwell", "HARTWELL, Philip"),
    (True, "Person", "PhilipHartwell", "Philip Hartwell"),
    (True, "Person", "Ph1lip Hartwell", "Philip Hartwell"),
    (True, "Person", "P. Hartwell", "Philip Hartwell"),
    (True, "Person", "PG Hartwell", "Philip-George Hartwell"),
    (True, "Person", "President Hartwell", "Philip Hartwell"),
    (False, "Person", "Philip", "Philip Hartwell"),
    (False, "Person", "Philip Hartwell", "Martin Hartwell"),
    (False, "Person", "Philip George Hartwell", "Philip Martin Hartwell"),
    (False, "Person", "Angelo Berg", "Angela Berg"),
    (True, "Company", "Nordsee Shipping Ltd", "Nordsee Shipping Limited"),
    (True, "Company", "Nordsee Shipping", "OOO Nordsee Shipping"),
    (True, "Company", "Nord See Shipping Co.", "Nordsee Shipping Company"),
    (True, "Company", "Berg & Lund", "Berg and Lund"),
    (True, "Company", "N.S.T. Company", "NST Co."),
    (True, "Organization", "Brigade Forty-Four", "Brigade 44"),
    (True, "Organization", "International Labour Office", "International Labor Office"),
    (False, "Company", "Nordsee Shipping AG", "Nordsee Shipping GmbH"),
    (False, "Company", "Nordsee Fund XII", "Nordsee Fund XIII"),
    (False, "Company", "Nordsee Shipping", "Nordsee Shipping Chile"),
    (False, "Company", "Nordsee Gas Company", "Nordsee Oil Company"),
    (True, "Vessel", "MV Nordstern", "Nordstern"),
]
WORDS = [
    ("same", "Erdogan", "Erdoğan"),
    ("same", "NOVAK", "Novak"),
    ("transliteration", "Sergei", "Sergey"),
    ("transliteration", "Mohammed", "Muhammad"),
    ("transliteration", "Müller", "Mueller"),
    ("variant", "Marine", "Marines"),
    ("variant", "Iran", "Iranian"),
    ("variant", "Russia", "Russian"),
    ("variant", "Bob", "Robert"),
    ("variant", "Alex", "Alexander"),
    ("variant", "Harbour", "Harbor"),
    ("misspelling", "Hartwell", "Hartwel"),
    ("misspelling", "Hansen", "Hanson"),
    ("misspelling", "Novakova", "Novokava"),
    ("different", "Berg", "Lund"),
    ("different", "Daniel", "Daniela"),
    ("different", "Kim", "Kin"),
]


@pytest.mark.parametrize(("verdict", "first", "second"), PERSONS)
def test_persons(verdict: str, first: str, second: str) -> None:
    assert names.compare(first, second, "person").verdict == verdict


@pytest.mark.parametrize(("verdict", "first", "second"), BODIES)
def test_organisations(verdict: str, first: str, second: str) -> None:
    assert names.compare(first, second, "organisation").verdict == verdict


@pytest.mark.parametrize(("verdict", "first", "second"), PERSONS + BODIES)
def test_names_that_fit_share_a_key(verdict: str, first: str, second: str) -> None:
    if verdict in ("agree", "compatible"):
        assert set(names.keys(first)) & set(names.keys(second))


@pytest.mark.parametrize(("same", "schema", "first", "second"), SAME)
def test_searching(same: bool, schema: str, first: str, second: str) -> None:
    found, reason = names.same(first, second, schema)
    assert found == same
    assert reason


@pytest.mark.parametrize(("relation", "first", "second"), WORDS)
def test_words(relation: str, first: str, second: str) -> None:
    assert names.relation(first, second) == relation
    assert names.relation(second, first) == relation


@pytest.mark.parametrize("row", EXCHANGE_ROWS.strip().split("\n"))
def test_exchanged_letters(row: str) -> None:
    first, second = (word.strip().lower() for word in row.partition("|")[2].split(","))
    assert transliterated(first, second)


@pytest.mark.parametrize("row", KOREAN_ROWS.strip().split("\n"))
def test_korean_families(row: str) -> None:
    first, *others = row.split()
    for other in others:
        assert (
            names.compare(f"{first.title()} Yong-su", f"{other.title()} Yong-su", "person").verdict != "contradiction"
        )


@pytest.mark.parametrize(("short", "long"), sorted(SHORT_WORDS.items()))
def test_short_words(short: str, long: str) -> None:
    assert names.same(f"Nordsee {short} Harbour", f"Nordsee {long} Harbour", "Organization")[0]


def test_a_slip_is_named() -> None:
    assert names.compare("Philip Hartwell", "Philip Hartmell", "person").slip == "one letter"


def test_the_reason_is_a_sentence() -> None:
    assert names.same("Bob Hartwell", "Robert Hartwell", "Person") == (
        True,
        "Hartwell in both; Bob and Robert are forms of one given name",
    )


TEXT = st.text(max_size=60) | st.from_regex(r"[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,3}", fullmatch=True)


@given(TEXT, TEXT, st.sampled_from(["person", "organisation", "place"]))
def test_comparison_is_symmetric(first: str, second: str, kind: str) -> None:
    assert names.compare(first, second, kind).verdict == names.compare(second, first, kind).verdict


@given(TEXT, TEXT, st.sampled_from(["Person", "Company"]))
def test_searching_is_symmetric(first: str, second: str, schema: str) -> None:
    assert names.same(first, second, schema)[0] == names.same(second, first, schema)[0]


@given(TEXT, st.sampled_from(["person", "organisation", "place"]))
def test_a_name_agrees_with_itself(name: str, kind: str) -> None:
    assert names.compare(name, name, kind).verdict == "agree"
    assert names.same(name, name, kind.title())[0]


def test_long_names_are_compared() -> None:
    for name in ("A" * 50_000, "A " * 25_000, "9" * 50_000, "é" * 50_000, "'" * 50_000):
        names.same(name, name + "x", "Person")
        names.same(name, name + "x", "Company")
        names.keys(name)
