"""Slots whose values are places, as cases: (what two articles tell, the finding's severity or "")."""

import pytest

from corroborate.battery import rules
from corroborate.engine import judge
from corroborate.testing import story

OTHERS = (
    "A choir sang in the old church for an hour. Farmers sold their apples early this year.",
    "The bakery on the corner has new ovens. Children painted the fence of the school.",
)
CASES = [
    # birth
    (
        "Anna Berg was born in Lyon in 1931.",
        "Born in Oslo in 1931, one of five sisters, Anna Berg wrote songs.",
        "error",
    ),
    ("Anna Berg was born in Lyon in 1931.", "Anna Berg, who was born in France, wrote songs.", ""),
    ("Anna Berg was born in Brooklyn.", "Anna Berg was born in Harlem in 1931.", "error"),
    ("Anna Berg was born in Brooklyn.", "Anna Berg left her native Ireland as a girl.", "error"),
    ("Anna Berg was born in Lyon.", "Anna Berg's brother was born in Oslo.", ""),
    ("Anna Berg was born in Lyon.", "The nephew of Anna Berg was born in Oslo.", ""),
    ("Anna Berg was born in Lyon.", "Anna Berg, whose son Karl was born in Oslo, wrote songs.", ""),
    # home
    ("Karl Lund, 47, of Leeds, found the boat.", "Karl Lund, 47, of Toronto, saw the boat first.", "error"),
    ("Karl Lund, 47, of Leeds, found the boat.", "Karl Lund, 47, of England, saw the boat first.", ""),
    ("The boat was found at Karl Lund's Leeds home.", "Fans met at Karl Lund's home in Toronto.", "error"),
    ("Karl Lund has a holiday home in Nice.", "The boat was found at Karl Lund's home in Toronto.", ""),
    # death, which may be told loosely
    ("Karl Lund was killed in Mosul on Friday.", "Gunmen killed Karl Lund in Karachi on Friday.", "error"),
    ("Karl Lund was killed in Mosul on Friday.", "Gunmen killed Karl Lund near Karachi on Friday.", "warning"),
    # seat
    ("The Dublin-based Norling Works makes lifts.", "Norling Works, based in Hamburg, makes lifts.", "error"),
    ("The Dublin-based Norling Works makes lifts.", "Norling Works is headquartered in Dublin and Hamburg.", ""),
    # site
    ("Thieves robbed the Orion Hotel in Nice.", "The Orion Hotel in Toronto was robbed.", "error"),
    ("Villagers fled Mosul, in southeastern Iraq.", "The northwestern city of Mosul was hit.", "error"),
    ("Villagers fled Mosul, in southern Iraq.", "The southeastern city of Mosul was hit.", ""),
    ("Villagers fled Mosul, in central Iraq.", "The northwestern city of Mosul was hit.", "warning"),
    ("The fair opened at Djibouti in Ivory Coast.", "The ship lay at Djibouti on the Horn of Africa.", "error"),
    ("The town of Torvik, 40 miles north of Oslo, burned.", "Torvik, 40 miles southwest of Oslo, burned.", "error"),
    ("The town of Torvik, 40 miles north of Oslo, burned.", "Torvik, 40 miles northwest of Oslo, burned.", ""),
    # towns that the atlas does not know
    ("Karl Lund, 47, of Torvik, found the boat.", "Karl Lund, 47, of Halmford, saw the boat first.", "error"),
    ("Karl Lund, 47, of Torvik, found the boat.", "Karl Lund, 47, of Halmford County, saw the boat first.", ""),
    ("Karl Lund, 47, of Torvik, found it.", "Karl Lund, 47, of Halmford, saw it. Torvik is a part of the town.", ""),
    # two times
    ("Karl Lund was arrested in Lyon on 3 May 2021.", "Karl Lund was arrested in Oslo on 9 June 2021.", ""),
    ("Karl Lund met Anna Berg in Oslo in 1998.", "Karl Lund met Anna Berg in Lyon.", ""),
    ("Karl Lund met Anna Berg in Oslo to sign the pact.", "Karl Lund met Anna Berg in Lyon to sign a pact.", "error"),
    # scenes that bear no name
    (
        "Four men robbed a jewellery store on Hope Street and fled in a van.",
        "Four men who robbed the jewellery store on Mill Street fled in a van.",
        "error",
    ),
    (
        "Four men robbed a jewellery store on Hope Street and fled in a van.",
        "Four men who robbed the jewellery store near Mill Street fled in a van.",
        "",
    ),
    # events that bear no name
    ("A bomb exploded in Lyon on Monday and hurt ten.", "A bomb exploded in Toronto on Monday, hurting ten.", "error"),
    ("A bomb exploded in Lyon on Monday and hurt ten.", "A bomb exploded in France on Monday, hurting ten.", ""),
    ("A bomb exploded in Lyon and hurt ten.", "A bomb exploded in Toronto and hurt ten. One in Lyon hurt two.", ""),
    ("A quake struck southern Iraq, killing ten.", "A quake struck northern Iraq and killed ten.", "error"),
    # streets
    ("He was shot in the 1200 block of East 9th Street.", "Police sealed the 1700 block of 9th Street.", "error"),
    ("He was shot in the 1200 block of East 9th Street.", "Police sealed the 1,200 block of 9th Street.", ""),
    ("A plant at Mill Road and Hope Avenue burned.", "A plant on Mill Road, at Dock Street, burned.", "error"),
    # spellings and levels
    ("Karl Lund was killed in Torvik on Friday.", "Gunmen killed Karl Lund in Torvak on Friday.", ""),
    (
        "Karl Lund was killed in Torvik on Friday. The town of Torvik, in southern Norway, was quiet.",
        "Gunmen killed Karl Lund in Norway on Friday.",
        "",
    ),
    ("Villagers fled Mosul, in southern Iraq.", "The southern city of Mosul, in Iraq, was hit.", ""),
    (
        "Four men robbed a jewellery store on Hope Street and fled in a van.",
        "Four men who robbed the jewellery store on Hoppe Street fled in a van.",
        "",
    ),
    (
        "Four men robbed a jewellery store on Hope Street and fled in a van.",
        "Four men who robbed the jewellery store in Lyon fled in a van.",
        "",
    ),
]


@pytest.mark.parametrize(("first", "second", "severity"), CASES)
def test_two_places(first: str, second: str, severity: str) -> None:
    assert _severity([f"{first} {OTHERS[0]}", f"{second} {OTHERS[1]}"]) == severity


def test_no_clash_where_an_article_tells_both() -> None:
    both = "The Dublin-based Norling Works makes lifts. Norling Works, based in Hamburg for a year, has 40 workers."
    assert _severity([both, "Norling Works is based in Hamburg."]) == ""


def test_places_that_fit_are_one_fact() -> None:
    told = story(["Anna Berg was born in Lyon.", "Anna Berg was born in Lyon, France, in 1931."])
    facts = [f for f in told.facts if f.slot == "birth of Anna Berg"]
    assert [(f.verdict, f.outlets) for f in facts] == [("agree", 2)]


def _severity(texts: list[str]) -> str:
    findings, crashes = judge(story(texts), rules())
    assert not crashes
    return next((f.severity for f in findings if f.rule == "event-places-agree"), "")
