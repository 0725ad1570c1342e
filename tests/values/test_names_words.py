"""How two single words relate, and what is spelt alike."""

import pytest

from corroborate.values.names_words import (
    american,
    edits,
    fold,
    korean,
    pinyin,
    relation,
    same_sound,
    sound,
    transliterated,
    two_sexes,
)

RELATIONS = {
    "same": "Erdogan Erdoğan|NOVAK Novak|O’Brien Obrien",
    "variant": (
        "Iran Iranian|Iran Iranians|Italy Italian|Italy Italians|China Chinese|Sudan Sudanese|Fin Finish|Swed Swedish|"
        "Israel Israelite|Israel Israeli|Israel Israelis|Berlin Berliner|Berlin Berliners|Congo Congoan|Congo Congoans|"
        "Europe European|Europe Europeans|Chile Chilean|Box Boxes|Abe Abes|Party Parties|Army Armies|Petrov Petrova|"
        "Medvedev Medvedeva|Putin Putina|Malinovsky Malinovskaya|Malinovskiy Malinovskaya|Tolstoy Tolstoaya|"
        "Novak Novakova|"
        "Novaks Novaksova|Argentina Argentinean|Argentina Argentinian|Argentina Argentinians|Turkey Turkish|"
        "Vienna Viennese|"
        "Spaina Spainan|Moldova Moldovans|Burundi Burundian|Cuba Cuban|Cuba Cubans|Norway Norwayan|Alex Alexander|"
        "Ale Alexan|Abc Abcde|Harbour Harbor|Bob Robert|Belaruso Belarusans"
    ),
    "transliteration": "Müller Mueller|Tse Ze|Sergei Sergey|Mohammed Muhammad",
    "misspelling": "Hartwell Hartwel|Hart Harq|Hartwell Hartmehl|Malinovski Malinovska|Argentina Argentine",
    "different": (
        "Kim Kin|Ab Abs|Abc Abcd|Abc Xbcde|Ab Abcd|Hartwel Hartmeh|Daniel Daniela|Har Haq|Sweden Swedish|Novak ?|"
        "Berg Lund|Berg Armies|Army Armxyz|Petrov Hartwell|Hartwell Harxxxll|Abcdefg Abxdxfg"
    ),
}


@pytest.mark.parametrize(
    ("wanted", "first", "second"),
    [(wanted, *row.split()) for wanted, rows in RELATIONS.items() for row in rows.split("|")],
)
def test_relations(wanted: str, first: str, second: str) -> None:
    assert relation(first, second) == wanted
    assert relation(second, first) == wanted


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Erdoğan", "erdogan"), ("O’Brien", "obrien"), ("Al-Masri", "almasri"), ("R2", "r2"), ("x" * 50, "x" * 40)],
)
def test_folding(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("word", "key"),
    [("sergeie", "sargai"), ("mohammed", "muamad"), ("abe", "aba"), ("abhe", "aba"), ("ahb", "ahb")],
)
def test_sounds(word: str, key: str) -> None:
    assert sound(word) == key


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("smith", "smyth", True), ("philip", "filip", True), ("abc", "abk", False), ("lee", "leh", False),
        ("abcd", "abkd", True), ("mohammed", "muamad", False), ("mohammed", "mohamad", True),
        ("philipp", "filip", False),
        ("khrushchev", "hrushev", True), ("tschernyshev", "chernishew", False), ("yusufi", "youssoufi", False),
    ],
)  # fmt: skip
def test_one_sound(first: str, second: str, wanted: bool) -> None:
    assert same_sound(first, second) is wanted
    assert same_sound(second, first) is wanted


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("sergei", "sergey", True), ("khamenei", "hamenei", True), ("abdul", "abdal", False),
        ("abdulla", "abdolla", True),
        ("qasem", "qasim", True), ("khasem", "khasim", True), ("hasem", "hasim", False), ("khatami", "khattami", True),
        ("khatami", "khaatami", True), ("a", "a", False), ("ab", "ab", True), ("sch", "shchev", False),
        ("qadafiabc", "qadafi", False), ("tsch", "ch", True), ("abc", "xbc", False), ("nicolai", "nikolay", True),
        ("kasianov", "kassianov", True), ("philipp", "philip", False), ("kasian", "kassianov", False),
        ("rosov", "roosov", False), ("rosov", "rossoff", False),
        ("petrov", "petrovv", False), ("chuprun", "tschouprun", True),
        ("chach", "tschatsch", False), ("ahmed", "hamid", False),
    ],
)  # fmt: skip
def test_letters_that_writers_exchange(first: str, second: str, wanted: bool) -> None:
    assert transliterated(first, second) is wanted
    assert transliterated(second, first) is wanted


def test_edits_are_counted_up_to_a_bound() -> None:
    others = "hartwell hartwel ahrtwell xxrtwell xxxtwell xxxxwell xxxxxell".split()
    assert [edits("hartwell", other) for other in others] == [0, 1, 1, 2, 3, 4, 4]
    assert edits("hartwell", "xxxxxxll", 2) == 3


@pytest.mark.parametrize(
    ("word", "wanted"),
    [("harbour", "harbor"), ("centre", "center"), ("labour", "labor"), ("defence", "defense"), ("berg", "berg")],
)
def test_american_spelling(word: str, wanted: str) -> None:
    assert american(word) == wanted


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("daniel", "daniela", True), ("petrov", "petrova", True), ("putin", "putina", True), ("berg", "berga", False),
        ("lev", "leva", False), ("medvedev", "medvedeva", True), ("solzhenitsyn", "solzhenitsyna", True),
        ("zuev", "zueva", True), ("daniel", "david", False), ("petrov", "petrov", False), ("daniel", "unheard", False),
    ],
)  # fmt: skip
def test_men_and_women(first: str, second: str, wanted: bool) -> None:
    assert two_sexes(first, second) is wanted
    assert two_sexes(second, first) is wanted


def test_syllables() -> None:
    assert (pinyin("tung"), pinyin("dong"), pinyin("berg")) == ("dong", "dong", "berg")
    assert korean("chol") == korean("jol")
    assert korean("seok") == korean("sok")
