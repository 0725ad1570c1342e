"""Names taken apart."""

import pytest

from corroborate.values.names_parts import LONGEST, MOST, parts

# The name, its words, titles, suffixes, the words after a father's mark, and the family name.
ROWS = """
Ann Berg                          | ann berg          |           |        |        | berg
ÉRIC Émile                        | eric emile        |           |        |        | emile
Sean O’Brien                      | sean obrien       |           |        |        | obrien
Ann-Marie Berg                    | ann marie berg    |           |        |        | berg
Ann Berg Lee Kim                  | ann berg lee kim  |           |        |        | kim
Judge Hartwell                    | hartwell          | judge     |        |        | hartwell
President Dr. Ann                 | ann               | president dr |     |        | ann
Haji                              | haji              |           |        |        | haji
Dr Prof Sheikh                    | sheikh            | dr prof   |        |        | sheikh
Omar Haji Khalid                  | omar khalid       | haji      |        |        | khalid
Dr. Haji Omar bin Khalid al-Masri | omar khalid masri | dr haji   |        | khalid | masri
Omar ibn al Khalid Said           | omar khalid said  |           |        | khalid | said
Ali bin bin Omar                  | ali omar          |           |        | omar   | omar
Omar Khalid                       | omar khalid       |           |        |        | khalid
bin Omar                          | omar              |           |        | omar   | omar
Philip Hartwell Jr.               | philip hartwell   |           | jr     |        | hartwell
Philip Hartwell, Jr.              | philip hartwell   |           | jr     |        | hartwell
Robert Hartwell Sr. III           | robert hartwell   |           | iii sr |        | hartwell
Jr. Philip Smith Jr.              | jr philip smith   |           | jr     |        | smith
Smith Jr.                         | smith jr          |           | jr     |        | jr
Jr                                | jr                |           |        |        | jr
JC Hartwell                       | j c hartwell      |           |        |        | hartwell
J.R.R. Tolk                       | j r r tolk        |           |        |        | tolk
AB Hartwell                       | ab hartwell       |           |        |        | hartwell
jc Hartwell                       | jc hartwell       |           |        |        | hartwell
Ph1lip Hartwell                   | philip hartwell   |           |        |        | hartwell
R2 D2                             | r 2 d 2           |           |        |        | 2
St.John Berg                      | stjohn berg       |           |        |        | berg
Wang Sixsix                       | wang sixsix       |           |        |        | wang
Wang Sevenxx                      | wang sevenxx      |           |        |        | sevenxx
Jo.An Berg                        | joan berg         |           |        |        | berg
R12 Berg                          | r12 berg          |           |        |        | berg
B0b Berg                          | bob berg          |           |        |        | berg
X5 Berg                           | x 5 berg          |           |        |        | berg
Kim Jong Un                       | kim jong un       |           |        |        | kim
Kim Ann                           | kim ann           |           |        |        | kim
Kim Jongunmin Un                  | kim jongunmin un  |           |        |        | un
Ann Kim                           | ann kim           |           |        |        | kim
Wang                              | wang              |           |        |        | wang
Hartwell, Philip                  | hartwell philip   |           |        |        | hartwell
Hartwell, Ann                     | hartwell ann      |           |        |        | hartwell
Philip, H                         | philip h          |           |        |        | h
, Ann Berg                        | ann berg          |           |        |        | berg
Nordsee LTD                       | nordsee           |           |        |        | nordsee
Nordsee Ltd                       | nordsee ltd       |           |        |        | ltd
Ann AG                            | ann ag            |           |        |        | ag
LTD                               | ltd               |           |        |        | ltd
de la Rosa                        | la rosa           |           |        |        | rosa
Van der Berg                      | berg              |           |        |        | berg
al                                | al                |           |        |        | al
?                                 |                   |           |        |        |
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines(), ids=lambda row: row.partition("|")[0].strip())
def test_a_name_is_taken_apart(row: str) -> None:
    name, words, titles, suffixes, fathers, family = (cell.strip() for cell in row.split("|"))
    found = parts(name)
    assert " ".join(found.words) == words
    assert " ".join(found.titles) == titles
    assert " ".join(sorted(found.suffixes)) == suffixes
    assert " ".join(sorted(found.fathers)) == fathers
    assert found.family == family


def test_signs_are_read_and_kept() -> None:
    found = parts("Xi 近平")
    assert (found.words, found.ideographs, found.joined) == (("xi", "jin", "ping"), "近平", "xijinping")
    assert parts("Xi Jinping").ideographs == ""


def test_every_letter_is_in_the_joined_name() -> None:
    assert parts("Dr. Haji Omar bin Khalid al-Masri").joined == "omarbinkhalidalmasri"


@pytest.mark.parametrize(("name", "wanted"), [("J. Berg", True), ("Ann Berg", False), ("?", False)])
def test_initials(name: str, wanted: bool) -> None:
    assert parts(name).initials is wanted


def test_long_names_are_cut() -> None:
    assert len(parts("A. " * 40).words) == MOST
    assert parts("Ann Berg " + "x" * LONGEST).words == parts("Ann Berg " + "x" * 2 * LONGEST).words
