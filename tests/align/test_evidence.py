"""Why two claims were put together, and why a like one was not."""

import pytest

from corroborate.align.evidence import apart, together

from .claims_of import told, two

UNLIKE = "the words around it are not alike enough to say that it is the same thing"
BLAST = "The blast killed 12 people."
APART = [
    ("count", BLAST, "The blast killed 14 people.", UNLIKE),
    ("count", BLAST, "The blast injured 30 people.", "told of another fate (injure, not kill)"),
    ("count", BLAST, "The blast killed 30 other people.", "told of others than these"),
    ("count", "The blast killed 30 other people.", BLAST, "told of another total"),
    ("count", BLAST, "The blast killed 30 horses.", "counts horse, not people"),
    ("count", BLAST, "In 2004 a blast killed 14 people.", "told of an earlier time"),
    ("count", "In 2004 a blast killed 14 people.", BLAST, "the fact is told of an earlier time"),
    ("count", "On Monday the blast killed 12 people.", "On Tuesday the blast killed 14 people.", "told of another day"),
    ("count", "The blast in Torvik killed 12 people.", "The blast in Lyon killed 14 people.", "told of Lyon"),
    ("money", "The mill cost $3 million.", "The mill cost 3 million Zambian kwacha.",
     "US dollar and Zambian kwacha are different currencies"),
    ("percent", "Sales in Norway rose 3 percent.", "Sales in Germany rose 4 percent.", "told of Germany"),
    ("percent", "Sales rose 3 percent.", "Sales rose to 3 percent.",
     "one tells the size of a change, the other where it led"),
    ("measure", "The quake struck 12 miles from Aden.", "The quake struck 30 miles from Lyon.", "taken from Lyon"),
    ("measure", "The tower is 12 metres high.", "The tower is 30 metres wide.", "tells width, not height"),
    ("measure", "The quake had a depth of 12 km.", "The quake was felt 30 km away.",
     "tells another measure, not depth"),
    ("measure", "The quake was felt 30 km away.", "The quake had a depth of 12 km.", "tells depth, not the same"),
    ("money", "The 13-inch model costs $900.", "The 15-inch model costs $1,200.", "told of another variant (15)"),
    ("age", "Anna Berg, 34, was found.", "Karl Lund, 36, was found.", "told of Karl Lund"),
    ("date", "The treaty was signed on Monday.", "The treaty was denounced on Tuesday.",
     'told of another event ("denounced", not "signed")'),
    ("date", "The treaty was signed on Monday.", "The treaty was signed on Tuesday.", UNLIKE),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "first", "second", "reason"), APART)
def test_a_near_match_is_left_out_for_a_reason(kind: str, first: str, second: str, reason: str) -> None:
    assert apart(*two(first, second, kind)) == reason


def test_one_article_tells_two_things() -> None:
    first, second = [o for o in told(f"{BLAST} The blast killed 14 people.") if o.kind == "count"]
    assert apart(first, second) == "the same article tells both"


@pytest.mark.parametrize(
    ("kind", "first", "second", "reason"),
    [
        ("age", "Anna Berg, 34, was found.", "They found Anna Berg, 36.", "both tell of Anna Berg"),
        ("percent", "Sales rose 3 percent in Norway.", "In Norway they rose 4 percent.", "both are set in Norway"),
        (
            "measure",
            "It struck 12 miles from Aden.",
            "The quake struck 30 miles from Aden.",
            "both are taken from Aden",
        ),
        ("money", "The 13-inch model costs $900.", "The 13-inch model costs $1,200.", "both tell of 13"),
        ("count", BLAST, "Anna Berg saw how the blast killed 14.", "both sentences have: "),
    ],
)
def test_what_speaks_for_one_thing(kind: str, first: str, second: str, reason: str) -> None:
    assert any(said.startswith(reason) for said in together(*two(first, second, kind)))
