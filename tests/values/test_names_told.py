"""What is said of two names: by a reader of news, and by somebody who searches a list."""

import pytest

from corroborate.values import names

# Two names, what a reader of news makes of them, and what a searcher does.
PERSONS = [
    ("Ann Berg", "Ann Berg", ("agree", "both name Ann Berg", None), (True, "Ann Berg in both")),
    ("?", "Ann Berg", ("not_comparable", "one of them is no name", None), (False, "one of them has no letters")),
    (
        "Yoon Suk-Yeol",
        "Yoon Suk Yeol",
        ("agree", "Yoon Suk-Yeol and Yoon Suk Yeol are one name", None),
        (True, "Yoon Suk Yeol in both"),
    ),
    ("Peter Novak Jr.", "Peter Novak", ("compatible", "Peter Novak in both", None), (True, "Peter Novak in both")),
    (
        "Peter Novak Jr.",
        "Peter Novak Sr.",
        ("contradiction", "Jr and Sr are two generations", None),
        (False, "Jr and Sr are two generations"),
    ),
    (
        "Omar bin Khalid al-Masri",
        "Khalid bin Omar al-Masri",
        ("contradiction", "Omar is the one's own and the other's father's name", None),
        (False, "Omar is the one's own and the other's father's name"),
    ),
    (
        "Omar bin Khalid",
        "Omar bin Said",
        ("contradiction", "Omar in both; Khalid is not Said", None),
        (False, "Omar in both; Khalid is not Said"),
    ),
    (
        "Bob Hartwell",
        "Robert Hartwell",
        ("compatible", "Hartwell in both; Bob and Robert are forms of one given name", None),
        (True, "Hartwell in both; Bob and Robert are forms of one given name"),
    ),
    (
        "R. Hartwell",
        "Robert Hartwell",
        ("compatible", "Hartwell in both; R stands for Robert", None),
        (True, "Hartwell in both; R stands for Robert"),
    ),
    (
        "Hartwell",
        "Robert Hartwell",
        ("compatible", "Hartwell in both; Robert stands in one only", None),
        (True, "Hartwell in both; Robert stands in one only"),
    ),
    (
        "Robert",
        "Robert Hartwell",
        ("compatible", "Robert in both; Hartwell stands in one only", None),
        (False, "Robert in both; Hartwell stands in one only"),
    ),
    (
        "Philip Hartwell",
        "Philip Hartmell",
        ("contradiction", "Philip in both; Hartwell and Hartmell are a letter apart", "one letter"),
        (True, "Philip in both; Hartwell and Hartmell are a letter apart"),
    ),
    (
        "Philip Hartwell",
        "Philip Hartwel",
        ("compatible", "Philip in both; Hartwell and Hartwel are spellings of one name", None),
        (True, "Philip in both; Hartwell and Hartwel are spellings of one name"),
    ),
    (
        "Philip Hartwell",
        "Philip Hartmehl",
        ("contradiction", "Philip in both; Hartwell and Hartmehl are a letter apart", "one letter"),
        (True, "Philip in both; Hartwell and Hartmehl are a letter apart"),
    ),
    (
        "Philip Hartwell",
        "Phelip Hartmell",
        (
            "contradiction",
            "Philip and Phelip are a letter apart; Hartwell and Hartmell are a letter apart",
            "2 letters",
        ),
        (True, "Philip and Phelip are a letter apart; Hartwell and Hartmell are a letter apart"),
    ),
    (
        "Filipp Hartwell",
        "Phelip Hartmehl",
        ("contradiction", "Hartwell and Hartmehl are a letter apart; Filipp is not Phelip", None),
        (False, "Hartwell and Hartmehl are a letter apart; Filipp is not Phelip"),
    ),
    (
        "Philip George Hartwell",
        "Philip Hartmell",
        (
            "contradiction",
            "Philip in both; Hartwell and Hartmell are a letter apart; George stands in one only",
            "one letter",
        ),
        (True, "Philip in both; Hartwell and Hartmell are a letter apart; George stands in one only"),
    ),
    (
        "Hartwell",
        "Hartmell",
        ("contradiction", "Hartwell and Hartmell are a letter apart", None),
        (True, "Hartwell and Hartmell are a letter apart"),
    ),
    (
        "Ann Berg",
        "Ann Lund",
        ("contradiction", "Ann in both; Berg is not Lund", None),
        (False, "Ann in both; Berg is not Lund"),
    ),
    ("Ann Berg", "Eva Lund", ("contradiction", "Ann Berg is not Eva Lund", None), (False, "Ann Berg is not Eva Lund")),
    ("Ann", "Eva", ("contradiction", "Ann is not Eva", None), (False, "Ann is not Eva")),
    (
        "Robert Hartwell",
        "Martin Hartwell",
        ("contradiction", "Hartwell in both; Robert is not Martin", None),
        (False, "Hartwell in both; Robert is not Martin"),
    ),
    (
        "Kim Jong Un",
        "Kim Jong-un",
        ("agree", "Kim Jong Un and Kim Jong-un are one name", None),
        (True, "Kim Jong Un in both"),
    ),
    (
        "Kim Jongun",
        "Kim Jong Un",
        ("agree", "Kim Jongun and Kim Jong Un are one name", None),
        (True, "Kim Jongun in both"),
    ),
    (
        "KimJongUn",
        "Kim Jong Un",
        ("agree", "KimJongUn and Kim Jong Un are one name", None),
        (True, "Kimjongun in both"),
    ),
    (
        "Lee Yong-ho",
        "Ri Yong Ho",
        ("compatible", "Yong Ho in both; Lee and Ri are spellings of one name", None),
        (True, "Yong Ho in both; Lee and Ri are spellings of one name"),
    ),
    ("Mao Tse-tung", "Mao Zedong", ("compatible", "Mao Zedong in both", None), (True, "Mao Zedong in both")),
    (
        "Angelo Berg",
        "Angela Berg",
        ("contradiction", "Berg in both; Angelo is not Angela", None),
        (False, "Berg in both; Angelo is not Angela"),
    ),
    (
        "Sergei Markov",
        "Sergey Markov",
        ("compatible", "Markov in both; Sergei and Sergey are spellings of one name", None),
        (True, "Markov in both; Sergei and Sergey are spellings of one name"),
    ),
    ("Markov", "Markova", ("contradiction", "Markov is not Markova", None), (False, "Markov is not Markova")),
    ("AnnBerg", "Ann Berg", ("agree", "AnnBerg and Ann Berg are one name", None), (True, "Annberg in both")),
    (
        "Hartwell Philipson",
        "Hart Wellphilipson",
        ("agree", "Hartwell Philipson and Hart Wellphilipson are one name", None),
        (False, "Hartwell Philipson is not Hart Wellphilipson"),
    ),
    (
        "JC Hartwell",
        "J. C. Hartwell",
        ("agree", "JC Hartwell and J. C. Hartwell are one name", None),
        (True, "J C Hartwell in both"),
    ),
    (
        "Philip Hartwell",
        "P. G. Hartwell",
        ("compatible", "Hartwell in both; P stands for Philip; G stands in one only", None),
        (True, "Hartwell in both; P stands for Philip; G stands in one only"),
    ),
    (
        "Dr. Haji Omar Khalid",
        "Omar Khalid",
        ("agree", "Dr. Haji Omar Khalid and Omar Khalid are one name", None),
        (True, "Omar Khalid in both"),
    ),
    (
        "Robert Smith",
        "Bob Smyth",
        ("compatible", "Robert and Bob are forms of one given name; Smith and Smyth are spellings of one name", None),
        (True, "Robert and Bob are forms of one given name; Smith and Smyth are spellings of one name"),
    ),
    (
        "محمد علي",
        "Mohammed Ali",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    ("محمد علي", "Mahmoud Said", ("not_comparable", "the consonants differ", None), (False, "the consonants differ")),
    (
        "محمد علي",
        "Mohammed Aly",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    ("习近平", "Xi Jinping", ("agree", "习近平 and Xi Jinping are one name", None), (True, "Xi Jinping in both")),
    (
        "习近平",
        "习近平平",
        ("compatible", "Xi Jin Ping in both; Ping stands in one only", None),
        (False, "the signs differ"),
    ),
    ("习近平", "習近平", ("agree", "习近平 and 習近平 are one name", None), (True, "the signs are read alike")),
    (
        "Kim Jong Un",
        "Kin Jong Un",
        ("contradiction", "Jong Un in both; Kim and Kin are a letter apart", "one letter"),
        (True, "Jong Un in both; Kim and Kin are a letter apart"),
    ),
    (
        "Ann Lee",
        "Ann Ri",
        ("compatible", "Ann in both; Lee and Ri are spellings of one name", None),
        (True, "Ann in both; Lee and Ri are spellings of one name"),
    ),
    (
        "Hartwell Philip George",
        "Philip George Hartwel",
        ("compatible", "Philip George in both; Hartwell and Hartwel are spellings of one name", None),
        (True, "Philip George in both; Hartwell and Hartwel are spellings of one name"),
    ),
    (
        "Robert",
        "Rob Hartwell",
        ("compatible", "Robert and Rob are forms of one given name; Hartwell stands in one only", None),
        (False, "Robert and Rob are forms of one given name; Hartwell stands in one only"),
    ),
    (
        "Pak Chol",
        "Park Chul",
        ("compatible", "Pak and Park are spellings of one name; Chol and Chul are spellings of one name", None),
        (True, "Pak and Park are spellings of one name; Chol and Chul are spellings of one name"),
    ),
    (
        "Jon Hartwell",
        "Jan Hartwell",
        ("compatible", "Hartwell in both; Jon and Jan are forms of one given name", None),
        (True, "Hartwell in both; Jon and Jan are forms of one given name"),
    ),
    (
        "Al Hartwell",
        "Ed Hartwell",
        ("compatible", "Hartwell in both; Ed stands in one only", None),
        (True, "Hartwell in both; Ed stands in one only"),
    ),
    (
        "Bo Lund",
        "Bob Lund",
        ("contradiction", "Lund in both; Bo and Bob are a letter apart", "one letter"),
        (True, "Lund in both; Bo and Bob are a letter apart"),
    ),
    ("P Lund", "Q Lund", ("contradiction", "Lund in both; P is not Q", None), (False, "Lund in both; P is not Q")),
    (
        "P. Hartwell",
        "P. Lund",
        ("contradiction", "P in both; Hartwell is not Lund", None),
        (False, "P in both; Hartwell is not Lund"),
    ),
    (
        "Philip-George Hartwell",
        "Philipgeorge Hartwell",
        ("agree", "Philip-George Hartwell and Philipgeorge Hartwell are one name", None),
        (True, "Philipgeorge Hartwell in both"),
    ),
    (
        "Hartwell, Philip",
        "Philip Hartwell",
        ("compatible", "Hartwell Philip in both", None),
        (True, "Hartwell Philip in both"),
    ),
    (
        "Judge Hartwell",
        "Philip Hartwell",
        ("compatible", "Hartwell in both; Philip stands in one only", None),
        (True, "Hartwell in both; Philip stands in one only"),
    ),
    (
        "Ph1lip Hartwell",
        "Philip Hartwell",
        ("agree", "Ph1lip Hartwell and Philip Hartwell are one name", None),
        (True, "Philip Hartwell in both"),
    ),
    (
        "Omar bin Khalid",
        "Omar ibn Khaled",
        ("compatible", "Omar in both; Khalid and Khaled are spellings of one name", None),
        (True, "Omar in both; Khalid and Khaled are spellings of one name"),
    ),
    (
        "Khalid bin Omar",
        "Khalid bin Khalid",
        ("contradiction", "Khalid in both; Omar is not Khalid", None),
        (False, "Khalid in both; Omar is not Khalid"),
    ),
    (
        "Ann Maria Bo",
        "Ann Marie Bo",
        ("contradiction", "Ann Bo in both; Maria and Marie are a letter apart", "one letter"),
        (True, "Ann Bo in both; Maria and Marie are a letter apart"),
    ),
    (
        "Jon Bergland",
        "Jen Berglond",
        ("contradiction", "Bergland and Berglond are a letter apart; Jon is not Jen", None),
        (False, "Bergland and Berglond are a letter apart; Jon is not Jen"),
    ),
    (
        "Jonathan Bo",
        "Jonathexy Bo Li",
        ("contradiction", "Bo in both; Jonathan is not Jonathexy Li", None),
        (False, "Bo in both; Jonathan is not Jonathexy Li"),
    ),
    (
        "Philip Hartwell",
        "Philip Hartxxll",
        ("contradiction", "Philip in both; Hartwell and Hartxxll are 2 letters apart", "2 letters"),
        (True, "Philip in both; Hartwell and Hartxxll are 2 letters apart"),
    ),
    (
        "Philip Hartwell",
        "Philip Hartxxll Lee",
        (
            "contradiction",
            "Philip in both; Hartwell and Hartxxll are 2 letters apart; Lee stands in one only",
            "2 letters",
        ),
        (False, "Philip in both; Hartwell and Hartxxll are 2 letters apart; Lee stands in one only"),
    ),
    (
        "Ann Philip",
        "Ann Philipa Li",
        ("contradiction", "Ann in both; Philip and Philipa are a letter apart; Li stands in one only", "one letter"),
        (True, "Ann in both; Philip and Philipa are a letter apart; Li stands in one only"),
    ),
    (
        "Philip Hartwell",
        "Phelip Hartxxll",
        ("contradiction", "Philip and Phelip are a letter apart; Hartwell and Hartxxll are 2 letters apart", None),
        (False, "Philip and Phelip are a letter apart; Hartwell and Hartxxll are 2 letters apart"),
    ),
    (
        "Abx Cdefgh",
        "Abxc Def Gi",
        ("compatible", "Abx and Abxc are a letter apart; Cdefgh is not Def Gi", None),
        (True, "The letters are the same, divided otherwise; Abx and Abxc are a letter apart; Cdefgh is not Def Gi"),
    ),
    (
        "Omar bin Said Khalid",
        "Said bin Omar Khalid",
        ("contradiction", "Omar is the one's own and the other's father's name", None),
        (False, "Omar is the one's own and the other's father's name"),
    ),
    (
        "Said bin Omar Khalid",
        "Omar bin Aziz Khalid",
        ("contradiction", "Omar is the one's own and the other's father's name", None),
        (False, "Omar is the one's own and the other's father's name"),
    ),
    (
        "محمد بن سلمان",
        "Mohammed bin Salman",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    (
        "فاطمة بنت محمد",
        "Fatima bint Mohammed",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    (
        "محمد الحسين",
        "Mohammed al-Hussein",
        ("not_comparable", "the consonants differ", None),
        (False, "the consonants differ"),
    ),
    (
        "محمد آل ثاني",
        "Mohammed Al Thani",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    (
        "عبد الله الحسين",
        "Abdullah Hussein",
        ("compatible", "the consonants are the same", None),
        (True, "the consonants are the same"),
    ),
    ("علي ألو", "Ali Alo", ("compatible", "the consonants are the same", None), (True, "the consonants are the same")),
    ("حسين", "al-Hussein", ("compatible", "the consonants are the same", None), (True, "the consonants are the same")),
]
BODIES = [
    (
        "The Harbour Authority",
        "Harbour Authority",
        ("agree", "The Harbour Authority and Harbour Authority are one name", None),
        (True, "The words are the same"),
    ),
    ("?", "Nordsee", ("not_comparable", "one of them is no name", None), (False, "one of them has no letters")),
    (
        "NIS",
        "National Intelligence Service",
        ("compatible", "NIS is made of the initials of National Intelligence Service", None),
        (True, "NIS is made of the other's initials"),
    ),
    (
        "National Intelligence Service",
        "NIS",
        ("compatible", "NIS is made of the initials of National Intelligence Service", None),
        (True, "NIS is made of the other's initials"),
    ),
    (
        "UN",
        "United Nations",
        ("compatible", "both are names of United Nations", None),
        (True, "Both are names of United Nations"),
    ),
    (
        "EU",
        "European Union",
        ("compatible", "both are names of European Union", None),
        (True, "Both are names of European Union"),
    ),
    ("EU", "E.U.", ("agree", "EU and E.U. are one name", None), (True, "Both are names of European Union")),
    (
        "Nordsee Shipping Ltd",
        "Nordsee Shipping GmbH",
        ("compatible", "Nordsee Shipping Ltd and Nordsee Shipping GmbH are the same words", None),
        (False, "The legal forms differ: Ltd and Gmbh"),
    ),
    (
        "Nordsee Shipping Ltd",
        "Nordsee Shipping",
        ("agree", "Nordsee Shipping Ltd and Nordsee Shipping are one name", None),
        (True, "The words are the same"),
    ),
    (
        "Nordsee Shipping Ltd",
        "Nordsee Shipping Limited",
        ("agree", "Nordsee Shipping Ltd and Nordsee Shipping Limited are one name", None),
        (True, "The words are the same"),
    ),
    (
        "Marble Hospital",
        "William Marble Hospital",
        ("compatible", "Marble Hospital may be short for William Marble Hospital", None),
        (False, "William stands in one only"),
    ),
    (
        "Third Brigade",
        "Fourth Brigade",
        ("contradiction", "the numbers of Third Brigade and Fourth Brigade differ", None),
        (False, "The numbers differ: 3 and 4"),
    ),
    (
        "Third Brigade",
        "Brigade",
        ("compatible", "Third Brigade and Brigade are the same words", None),
        (False, "The numbers differ: 3 and none"),
    ),
    (
        "Nordsee Bank",
        "Ostsee Bank",
        ("contradiction", "Nordsee Bank and Ostsee Bank are two names", None),
        (False, "Nordsee is not Ostsee"),
    ),
    (
        "Alphard Motors",
        "Alphart Motors",
        ("contradiction", "Alphard and Alphart are spelt differently", "one letter"),
        (True, "Alphard and Alphart are spelt alike"),
    ),
    (
        "Alphard Motors",
        "Alphert Motars",
        ("contradiction", "Alphard Motors and Alphert Motars are two names", None),
        (False, "Alphard is not Alphert"),
    ),
    (
        "Alphard Motors",
        "Alphart Motors Group",
        ("contradiction", "Alphard and Alphart are spelt differently", "one letter"),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "Alphard Motor Works",
        "Alphart Motor Works",
        ("contradiction", "Alphard and Alphart are spelt differently", "one letter"),
        (True, "Alphard and Alphart are spelt alike"),
    ),
    (
        "Nord See Shipping",
        "Nordsee Shipping",
        ("agree", "Nord See Shipping and Nordsee Shipping are one name", None),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "Fund 12",
        "Fund XII",
        ("compatible", "Fund 12 and Fund XII are the same words", None),
        (True, "The words are the same"),
    ),
    (
        "Brigade Forty-Four",
        "Brigade 44",
        ("compatible", "Brigade Forty-Four and Brigade 44 are the same words", None),
        (True, "The words are the same"),
    ),
    (
        "Brigade Forty Four",
        "Brigade 45",
        ("contradiction", "the numbers of Brigade Forty Four and Brigade 45 differ", None),
        (False, "The numbers differ: 44 and 45"),
    ),
    (
        "Berg & Lund",
        "Berg and Lund",
        ("agree", "Berg & Lund and Berg and Lund are one name", None),
        (True, "The words are the same"),
    ),
    (
        "Harbour Center",
        "Harbour Centre",
        ("compatible", "Harbour Center and Harbour Centre are the same words", None),
        (True, "The words are the same"),
    ),
    (
        "A/S Nordsee",
        "Nordsee",
        ("agree", "A/S Nordsee and Nordsee are one name", None),
        (True, "The words are the same"),
    ),
    (
        "M/V Nordstern",
        "Nordstern",
        ("compatible", "M/V Nordstern and Nordstern are the same words", None),
        (True, "The words are the same"),
    ),
    (
        "Nordsee Shipping Chile",
        "Nordsee Shipping",
        ("compatible", "Nordsee Shipping may be short for Nordsee Shipping Chile", None),
        (False, "Chile stands in one only"),
    ),
    (
        "Nordsee Gas Company",
        "Nordsee Oil Company",
        ("contradiction", "Nordsee Gas Company and Nordsee Oil Company are two names", None),
        (False, "Gas is not Oil"),
    ),
    (
        "Nordsee Company",
        "Nordsee",
        ("agree", "Nordsee Company and Nordsee are one name", None),
        (True, "The words are the same"),
    ),
    (
        "Nordsee Group",
        "Nordsee",
        ("compatible", "Nordsee may be short for Nordsee Group", None),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "N.S.T. Company",
        "NST Co.",
        ("agree", "N.S.T. Company and NST Co. are one name", None),
        (True, "The words are the same"),
    ),
    ("XII", "12", ("contradiction", "XII and 12 are two names", None), (False, "The numbers differ: none and 12")),
    (
        "Bank",
        "Bank of Nordsee",
        ("compatible", "Bank may be short for Bank of Nordsee", None),
        (False, "Nordsee stands in one only"),
    ),
    (
        "Nordsee Shipping AG",
        "Nordsee Shipping GmbH",
        ("compatible", "Nordsee Shipping AG and Nordsee Shipping GmbH are the same words", None),
        (False, "The legal forms differ: Ag and Gmbh"),
    ),
    (
        "Shipping Nordsee",
        "Nordsee Shipping",
        ("compatible", "Shipping Nordsee and Nordsee Shipping are the same words", None),
        (True, "The words are the same"),
    ),
    (
        "Mohammed Foundation",
        "Muhammad Foundation",
        ("compatible", "Mohammed Foundation and Muhammad Foundation are the same words", None),
        (True, "Mohammed and Muhammad are spelt alike"),
    ),
    (
        "IBM",
        "International Business Machines",
        ("compatible", "both are names of IBM", None),
        (True, "Both are names of IBM"),
    ),
    (
        "IBMX",
        "International Business Machines",
        ("contradiction", "IBMX and International Business Machines are two names", None),
        (False, "Ibmx is not International Business Machines"),
    ),
    (
        "Abc",
        "Abd",
        ("contradiction", "Abc and Abd are spelt differently", "one letter"),
        (True, "Abc and Abd are spelt alike"),
    ),
    (
        "NST",
        "NST Group",
        ("compatible", "NST may be short for NST Group", None),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "Abcd",
        "Abce Group",
        ("contradiction", "Abcd and Abce are spelt differently", "one letter"),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "Berg Lund Co",
        "Berglundca",
        ("contradiction", "Berg Lund Co and Berglundca are two names", None),
        (True, "The letters are the same, divided otherwise, or one is wrong"),
    ),
    (
        "nis",
        "National Intelligence Service",
        ("compatible", "nis is made of the initials of National Intelligence Service", None),
        (True, "NIS is made of the other's initials"),
    ),
    (
        "Alphard Mokors",
        "Alphart Mobors",
        ("contradiction", "Alphard and Alphart are spelt differently", None),
        (True, "Alphard and Alphart; Mokors and Mobors are spelt alike"),
    ),
    (
        "Zeta Hospital",
        "Alma Zeta Hospital",
        ("compatible", "Zeta Hospital may be short for Alma Zeta Hospital", None),
        (False, "Alma stands in one only"),
    ),
    (
        "Abc Works",
        "Abcd Works",
        ("contradiction", "Abc Works and Abcd Works are two names", None),
        (False, "Abc is not Abcd"),
    ),
    (
        "Abcd Works",
        "Abce Works",
        ("contradiction", "Abcd and Abce are spelt differently", "one letter"),
        (True, "Abcd and Abce are spelt alike"),
    ),
    (
        "Nordsee Fund XII",
        "Nordsee Fund XIII",
        ("contradiction", "the numbers of Nordsee Fund XII and Nordsee Fund XIII differ", None),
        (False, "The numbers differ: 12 and 13"),
    ),
]
Told = tuple[str, str, str | None]
Found = tuple[bool, str]


@pytest.mark.parametrize(("first", "second", "told", "found"), PERSONS)
def test_persons(first: str, second: str, told: Told, found: Found) -> None:
    assert names.compare(first, second, "person") == told
    assert names.compare(second, first, "person")[::2] == told[::2]
    assert names.same(first, second, "Person") == found
    assert names.same(second, first, "Person")[0] == found[0]


@pytest.mark.parametrize(("first", "second", "told", "found"), BODIES)
def test_bodies(first: str, second: str, told: Told, found: Found) -> None:
    assert names.compare(first, second, "organisation") == told
    assert names.compare(second, first, "organisation")[::2] == told[::2]
    assert names.same(first, second, "Company") == found
    assert names.same(second, first, "Company")[0] == found[0]
