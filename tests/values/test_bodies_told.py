"""What is said of two names of bodies: by a reader of news, and by somebody who searches a list."""

import pytest

from corroborate.values import names

# A reader's verdict, the slip he names and whether a searcher takes them for one: in turn two names, and why for each.
ROWS = {
    ("agree", None, True): """
The Harbour Authority | Harbour Authority
    The Harbour Authority and Harbour Authority are one name | The words are the same
EU | E.U.
    EU and E.U. are one name | Both are names of European Union
Nordsee Shipping Ltd | Nordsee Shipping
    Nordsee Shipping Ltd and Nordsee Shipping are one name | The words are the same
Nordsee Shipping Ltd | Nordsee Shipping Limited
    Nordsee Shipping Ltd and Nordsee Shipping Limited are one name | The words are the same
Nord See Shipping | Nordsee Shipping
    Nord See Shipping and Nordsee Shipping are one name | The letters are the same, divided otherwise, or one is wrong
Berg & Lund | Berg and Lund
    Berg & Lund and Berg and Lund are one name | The words are the same
A/S Nordsee | Nordsee
    A/S Nordsee and Nordsee are one name | The words are the same
Nordsee Company | Nordsee
    Nordsee Company and Nordsee are one name | The words are the same
N.S.T. Company | NST Co.
    N.S.T. Company and NST Co. are one name | The words are the same
Nordsee Public Limited Company | Nordsee PLC
    Nordsee Public Limited Company and Nordsee PLC are one name | The words are the same
Nordsee S A | Nordsee SA
    Nordsee S A and Nordsee SA are one name | The words are the same
Co Berg | Berg Co
    Co Berg and Berg Co are one name | The words are the same
    """,
    ("not_comparable", None, False): """
? | Nordsee
    one of them is no name | one of them has no letters
    """,
    ("compatible", None, True): """
NIS | National Intelligence Service
    NIS is made of the initials of National Intelligence Service | NIS is made of the other's initials
National Intelligence Service | NIS
    NIS is made of the initials of National Intelligence Service | NIS is made of the other's initials
UN | United Nations
    both are names of United Nations | Both are names of United Nations
EU | European Union
    both are names of European Union | Both are names of European Union
Fund 12 | Fund XII
    Fund 12 and Fund XII are the same words | The words are the same
Brigade Forty-Four | Brigade 44
    Brigade Forty-Four and Brigade 44 are the same words | The words are the same
Harbour Center | Harbour Centre
    Harbour Center and Harbour Centre are the same words | The words are the same
M/V Nordstern | Nordstern
    M/V Nordstern and Nordstern are the same words | The words are the same
Nordsee Group | Nordsee
    Nordsee may be short for Nordsee Group | The letters are the same, divided otherwise, or one is wrong
Shipping Nordsee | Nordsee Shipping
    Shipping Nordsee and Nordsee Shipping are the same words | The words are the same
Mohammed Foundation | Muhammad Foundation
    Mohammed Foundation and Muhammad Foundation are the same words | Mohammed and Muhammad are spelt alike
IBM | International Business Machines
    both are names of IBM | Both are names of IBM
Nordsee Co | Nordsee Ltd
    Nordsee Co and Nordsee Ltd are the same words | The words are the same
Shipping Nordsee Group | Nordsee Shipping
    Nordsee Shipping may be short for Shipping Nordsee Group | only Group is missing in one
NST | NST Group
    NST may be short for NST Group | The letters are the same, divided otherwise, or one is wrong
nis | National Intelligence Service
    nis is made of the initials of National Intelligence Service | NIS is made of the other's initials
Brigade Twenty Five | Brigade 25
    Brigade Twenty Five and Brigade 25 are the same words | The words are the same
Brigade Twenty One | Brigade 21
    Brigade Twenty One and Brigade 21 are the same words | The words are the same
Smyth Works | Smith Works
    Smyth Works and Smith Works are the same words | Smyth and Smith are spelt alike
OEAFYBBF | Oak Elm Ash Fir Yew Bay Box Fig
    OEAFYBBF is made of the initials of Oak Elm Ash Fir Yew Bay Box Fig | OEAFYBBF is made of the other's initials
    """,
    ("compatible", None, False): """
Nordsee Shipping Ltd | Nordsee Shipping GmbH
    Nordsee Shipping Ltd and Nordsee Shipping GmbH are the same words | The legal forms differ: Ltd and Gmbh
Marble Hospital | William Marble Hospital
    Marble Hospital may be short for William Marble Hospital | William stands in one only
Third Brigade | Brigade
    Third Brigade and Brigade are the same words | The numbers differ: 3 and none
Nordsee Shipping Chile | Nordsee Shipping
    Nordsee Shipping may be short for Nordsee Shipping Chile | Chile stands in one only
Bank | Bank of Nordsee
    Bank may be short for Bank of Nordsee | Nordsee stands in one only
Nordsee Shipping AG | Nordsee Shipping GmbH
    Nordsee Shipping AG and Nordsee Shipping GmbH are the same words | The legal forms differ: Ag and Gmbh
Zeta Hospital | Alma Zeta Hospital
    Zeta Hospital may be short for Alma Zeta Hospital | Alma stands in one only
Hospital | Hospital Ax
    Hospital may be short for Hospital Ax | Ax stands in one only
    """,
    ("contradiction", None, False): """
Third Brigade | Fourth Brigade
    the numbers of Third Brigade and Fourth Brigade differ | The numbers differ: 3 and 4
Nordsee Bank | Ostsee Bank
    Nordsee Bank and Ostsee Bank are two names | Nordsee is not Ostsee
Alphard Motors | Alphert Motars
    Alphard Motors and Alphert Motars are two names | Alphard is not Alphert
Brigade Forty Four | Brigade 45
    the numbers of Brigade Forty Four and Brigade 45 differ | The numbers differ: 44 and 45
Nordsee Gas Company | Nordsee Oil Company
    Nordsee Gas Company and Nordsee Oil Company are two names | Gas is not Oil
XII | 12
    XII and 12 are two names | The numbers differ: none and 12
IBMX | International Business Machines
    IBMX and International Business Machines are two names | Ibmx is not International Business Machines
Shippimg Nordsex Group | Nordsee Shipping
    Shippimg and Shipping are spelt differently | Group stands in one only
Abc Works | Abcd Works
    Abc Works and Abcd Works are two names | Abc is not Abcd
Nordsee Fund XII | Nordsee Fund XIII
    the numbers of Nordsee Fund XII and Nordsee Fund XIII differ | The numbers differ: 12 and 13
GmbH | Nordsee GmbH
    GmbH and Nordsee GmbH are two names | Gmbh is not Nordsee
Brigade Twenty Five | Brigade Twenty
    the numbers of Brigade Twenty Five and Brigade Twenty differ | The numbers differ: 25 and 20
Brigade Thirty Ten | Brigade 40
    the numbers of Brigade Thirty Ten and Brigade 40 differ | The numbers differ: 30 10 and 40
Brigade 21 4 | Brigade 25
    the numbers of Brigade 21 4 and Brigade 25 differ | The numbers differ: 21 4 and 25
Club Lund Smyth | Club Smith Smyth
    Club Lund Smyth and Club Smith Smyth are two names | Lund is not Smith
Qo Works | Qi Works
    Qo Works and Qi Works are two names | Qo is not Qi
Nordsee Force | Nordsee Forces
    Nordsee Force and Nordsee Forces are two names | Force is not Forces
Nord See Motors | Nordsaa Motors
    Nord See Motors and Nordsaa Motors are two names | Nord See is not Nordsaa
OEAFYBUFN | Oa Ei Au Fo Yo Bo Ub Fu Nu
    OEAFYBUFN and Oa Ei Au Fo Yo Bo Ub Fu Nu are two names | Oeafybufn is not Oa Ei Au Fo Yo Bo Ub Fu Nu
OE | Oak Elm
    OE and Oak Elm are two names | Oe is not Oak Elm
    """,
    ("contradiction", "one letter", True): """
Alphard Motors | Alphart Motors
    Alphard and Alphart are spelt differently | Alphard and Alphart are spelt alike
Alphard Motors | Alphart Motors Group
    Alphard and Alphart are spelt differently | The letters are the same, divided otherwise, or one is wrong
Alphard Motor Works | Alphart Motor Works
    Alphard and Alphart are spelt differently | Alphard and Alphart are spelt alike
Abc | Abd
    Abc and Abd are spelt differently | Abc and Abd are spelt alike
Shipping Nordsex Group | Nordsee Shipping
    Nordsex and Nordsee are spelt differently | Nordsex and Nordsee are spelt alike
Abcd | Abce Group
    Abcd and Abce are spelt differently | The letters are the same, divided otherwise, or one is wrong
Abcd Works | Abce Works
    Abcd and Abce are spelt differently | Abcd and Abce are spelt alike
Berg Lund Lund | Berg Lund Lunde
    Lund and Lunde are spelt differently | Lund and Lunde are spelt alike
Nordsee Tank | Nordsee Bank
    Tank and Bank are spelt differently | Tank and Bank are spelt alike
Karl Works | Carl Works
    Karl and Carl are spelt differently | Karl and Carl are spelt alike
    """,
    ("contradiction", None, True): """
Berg Lund Co | Berglundca
    Berg Lund Co and Berglundca are two names | The letters are the same, divided otherwise, or one is wrong
Alphard Mokors | Alphart Mobors
    Alphard and Alphart are spelt differently | Alphard and Alphart; Mokors and Mobors are spelt alike
    """,
}


def cases(text: str) -> list[tuple[str, str]]:
    lines = text.strip().splitlines()
    return list(zip(lines[::2], lines[1::2], strict=True))


@pytest.mark.parametrize(
    ("key", "named", "reasons"), [(key, *case) for key, text in ROWS.items() for case in cases(text)]
)
def test_bodies(key: tuple[str, str | None, bool], named: str, reasons: str) -> None:
    first, second = named.split(" | ")
    told, found = reasons.strip().split(" | ")
    verdict, slip, one = key
    assert names.compare(first, second, "organisation") == (verdict, told, slip)
    assert names.compare(second, first, "organisation")[::2] == (verdict, slip)
    assert names.same(first, second, "Company") == (one, found)
    assert names.same(second, first, "Company")[0] is one
