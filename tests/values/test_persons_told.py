"""What is said of two names of persons: by a reader of news, and by somebody who searches a list."""

import pytest

from corroborate.values import names

# A reader's verdict, the slip he names and whether a searcher takes them for one: two names, and why.
# Of names that agree a reader says that they are one; in all other rows both give one reason.
ROWS = {
    ("agree", None, True): """
Ann Berg | Ann Berg | Ann Berg in both
Yoon Suk-Yeol | Yoon Suk Yeol | Yoon Suk Yeol in both
Kim Jong Un | Kim Jong-un | Kim Jong Un in both
Kim Jongun | Kim Jong Un | Kim Jongun in both
KimJongUn | Kim Jong Un | Kimjongun in both
AnnBerg | Ann Berg | Annberg in both
JC Hartwell | J. C. Hartwell | J C Hartwell in both
Dr. Haji Omar Khalid | Omar Khalid | Omar Khalid in both
习近平 | Xi Jinping | Xi Jinping in both
习近平 | 習近平 | the signs are read alike
Philip-George Hartwell | Philipgeorge Hartwell | Philipgeorge Hartwell in both
Ph1lip Hartwell | Philip Hartwell | Philip Hartwell in both
Jo An Li Ruth Berg | Joanliruth Berg | Joanliruth Berg in both
Jo Anne Berg | Joanne Berg | Joanne Berg in both
Mao Tse Tung | Mao Tsetung | Mao Tsetung in both
Li An Berg | Lian Berg | Lian Berg in both
An Berg | Anb Er G | The letters are the same, divided otherwise; An and Anb are a letter apart; Berg is not Er G
    """,
    ("compatible", None, True): """
Peter Novak Jr. | Peter Novak | Peter Novak in both
Bob Hartwell | Robert Hartwell | Hartwell in both; Bob and Robert are forms of one given name
R. Hartwell | Robert Hartwell | Hartwell in both; R stands for Robert
Hartwell | Robert Hartwell | Hartwell in both; Robert stands in one only
Philip Hartwell | Philip Hartwel | Philip in both; Hartwell and Hartwel are spellings of one name
Lee Yong-ho | Ri Yong Ho | Yong Ho in both; Lee and Ri are spellings of one name
Mao Tse-tung | Mao Zedong | Mao Zedong in both
Sergei Markov | Sergey Markov | Markov in both; Sergei and Sergey are spellings of one name
Philip Hartwell | P. G. Hartwell | Hartwell in both; P stands for Philip; G stands in one only
Robert Smith | Bob Smyth | Robert and Bob are forms of one given name; Smith and Smyth are spellings of one name
محمد علي | Mohammed Ali | the consonants are the same
محمد علي | Mohammed Aly | the consonants are the same
Ann Lee | Ann Ri | Ann in both; Lee and Ri are spellings of one name
Hartwell Philip George | Philip George Hartwel | Philip George in both; Hartwell and Hartwel are spellings of one name
Pak Chol | Park Chul | Pak and Park are spellings of one name; Chol and Chul are spellings of one name
Jon Hartwell | Jan Hartwell | Hartwell in both; Jon and Jan are forms of one given name
Al Hartwell | Ed Hartwell | Hartwell in both; Ed stands in one only
Hartwell, Philip | Philip Hartwell | Hartwell Philip in both
Judge Hartwell | Philip Hartwell | Hartwell in both; Philip stands in one only
Omar bin Khalid | Omar ibn Khaled | Omar in both; Khalid and Khaled are spellings of one name
محمد بن سلمان | Mohammed bin Salman | the consonants are the same
فاطمة بنت محمد | Fatima bint Mohammed | the consonants are the same
محمد الحسين | Mohammed al-Hussein | the consonants are the same
محمد آل ثاني | Mohammed Al Thani | the consonants are the same
عبد الله الحسين | Abdullah Hussein | the consonants are the same
علي ألو | Ali Alo | the consonants are the same
الحسين | Hussein | the consonants are the same
خالد المصري | Khaled al-Masri | the consonants are the same
Kim Chongjol | Kim Jongchol | Kim in both; Chongjol and Jongchol are spellings of one name
Philip Berg | Philip Beerg | Philip in both; Berg and Beerg are spellings of one name
Jon Lund | John Lund | Lund in both; Jon and John are spellings of one name
Tse Hartwell | Ze Hartwell | Hartwell in both; Tse and Ze are spellings of one name
خالد المصري | Khaled Masrit | the consonants are the same
bin Omar Said | Khalid bin Omar Said | Omar Said in both; Khalid stands in one only
Omar Said | Khalid bin Omar Said | Omar Said in both; Khalid stands in one only
    """,
    ("contradiction", None, False): """
Peter Novak Jr. | Peter Novak Sr. | Jr and Sr are two generations
Omar bin Khalid al-Masri | Khalid bin Omar al-Masri | Omar is the one's own and the other's father's name
Omar bin Khalid | Omar bin Said | Omar in both; Khalid is not Said
Filipp Hartwell | Phelip Hartmehl | Hartwell and Hartmehl are a letter apart; Filipp is not Phelip
Ann Berg | Ann Lund | Ann in both; Berg is not Lund
Ann Berg | Eva Lund | Ann Berg is not Eva Lund
Ann | Eva | Ann is not Eva
Robert Hartwell | Martin Hartwell | Hartwell in both; Robert is not Martin
Angelo Berg | Angela Berg | Berg in both; Angelo is not Angela
Markov | Markova | Markov is not Markova
P Lund | Q Lund | Lund in both; P is not Q
P. Hartwell | P. Lund | P in both; Hartwell is not Lund
Khalid bin Omar | Khalid bin Khalid | Khalid in both; Omar is not Khalid
Jon Bergland | Jen Berglond | Bergland and Berglond are a letter apart; Jon is not Jen
Jonathan Bo | Jonathexy Bo Li | Bo in both; Jonathan is not Jonathexy Li
Philip Hartwell | Phelip Hartxxll | Philip and Phelip are a letter apart; Hartwell and Hartxxll are 2 letters apart
Omar bin Said Khalid | Said bin Omar Khalid | Omar is the one's own and the other's father's name
Said bin Omar Khalid | Omar bin Aziz Khalid | Omar is the one's own and the other's father's name
Lee Patterson | Lee Badderson | Lee in both; Patterson is not Badderson
Omar Said Omar | Ali Lund Omar | Omar in both; Omar Said is not Ali Lund
    """,
    ("compatible", None, False): """
Robert | Robert Hartwell | Robert in both; Hartwell stands in one only
Robert | Rob Hartwell | Robert and Rob are forms of one given name; Hartwell stands in one only
    """,
    ("contradiction", "one letter", True): """
Philip Hartwell | Philip Hartmell | Philip in both; Hartwell and Hartmell are a letter apart
Philip Hartwell | Philip Hartmehl | Philip in both; Hartwell and Hartmehl are a letter apart
Philip Lee Hartwell | Philip Hartmell | Philip in both; Hartwell and Hartmell are a letter apart; Lee stands in one only
Kim Jong Un | Kin Jong Un | Jong Un in both; Kim and Kin are a letter apart
Bo Lund | Bob Lund | Lund in both; Bo and Bob are a letter apart
Ann Maria Bo | Ann Marie Bo | Ann Bo in both; Maria and Marie are a letter apart
Ann Philip | Ann Philipa Li | Ann in both; Philip and Philipa are a letter apart; Li stands in one only
Lee Sun Sin | Ri Sun Sim | Sun in both; Lee and Ri are spellings of one name; Sin and Sim are a letter apart
Ann B. Hartwell | Ann Bo Hartmell | Ann in both; B stands for Bo; Hartwell and Hartmell are a letter apart
Anna Hartwell | Ann Hartmell | Anna and Ann are forms of one given name; Hartwell and Hartmell are a letter apart
Sergei Novak | Sergey Nowag | Sergei and Sergey are spellings of one name; Novak and Nowag are a letter apart
Anna Chol | Anna Jol | Anna in both; Chol and Jol are a letter apart
Jo Anne Berg | Joanno Berg | Berg in both; Joanne and Joanno are a letter apart
    """,
    ("contradiction", "2 letters", True): """
Philip Hartwell | Phelip Hartmell | Philip and Phelip are a letter apart; Hartwell and Hartmell are a letter apart
Philip Hartwell | Philip Hartxxll | Philip in both; Hartwell and Hartxxll are 2 letters apart
Ann Berg | Ann Boxg | Ann in both; Berg and Boxg are 2 letters apart
    """,
    ("contradiction", None, True): """
Hartwell | Hartmell | Hartwell and Hartmell are a letter apart
    """,
    ("agree", None, False): """
Hartwell Philipson | Hart Wellphilipson | Hartwell Philipson is not Hart Wellphilipson
    """,
    ("not_comparable", None, False): """
محمد علي | Mahmoud Said | the consonants differ
خالد المصري | Khaled Berger | the consonants differ
خالد المصري | Khaled Masbit | the consonants differ
    """,
    ("contradiction", "2 letters", False): """
Philip Hartwell | Philip Hartxxll Li | Philip in both; Hartwell and Hartxxll are 2 letters apart; Li stands in one only
    """,
}
# Where the two give other reasons.
TWO_REASONS = [
    ("?", "Ann Berg", ("not_comparable", "one of them is no name", None), (False, "one of them has no letters")),
    (
        "习近平",
        "习近平平",
        ("compatible", "Xi Jin Ping in both; Ping stands in one only", None),
        (False, "the signs differ"),
    ),
    (
        "Abx Cdefgh",
        "Abxc Def Gi",
        ("compatible", "Abx and Abxc are a letter apart; Cdefgh is not Def Gi", None),
        (True, "The letters are the same, divided otherwise; Abx and Abxc are a letter apart; Cdefgh is not Def Gi"),
    ),
    (
        "Li Nda Berg",
        "Lindo Berg",
        ("compatible", "Berg in both; Li Nda is not Lindo", None),
        (True, "The letters are the same, divided otherwise; Berg in both; Li Nda is not Lindo"),
    ),
]
Key = tuple[str, str | None, bool]


@pytest.mark.parametrize(
    ("key", "row"),
    [(key, row) for key, rows in ROWS.items() for row in rows.strip().splitlines()],
    ids=lambda cell: str(cell).rpartition(" | ")[0] or None,
)
def test_persons(key: Key, row: str) -> None:
    first, second, why = row.split(" | ")
    verdict, slip, one = key
    said = f"{first} and {second} are one name" if verdict == "agree" else why
    assert names.compare(first, second, "person") == (verdict, f"both name {first}" if first == second else said, slip)
    assert names.compare(second, first, "person")[::2] == (verdict, slip)
    assert names.same(first, second, "Person") == (one, why)
    assert names.same(second, first, "Person")[0] is one


@pytest.mark.parametrize(("first", "second", "told", "found"), TWO_REASONS)
def test_two_reasons(first: str, second: str, told: tuple[str, str, str | None], found: tuple[bool, str]) -> None:
    assert names.compare(first, second, "person") == told
    assert names.compare(second, first, "person")[::2] == told[::2]
    assert names.same(first, second, "Person") == found
    assert names.same(second, first, "Person")[0] == found[0]
