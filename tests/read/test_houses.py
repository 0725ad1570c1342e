"""Whole heads in the styles of agencies, papers, stations and press services: headline, day, outlet and what is read.

The heads in `heads/` are invented; {1}, {2} and {3} stand for paragraphs of the report.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from corroborate.schemas import CLAIM_ZONES, Document

from corroborate.extract.published import infer

HEADS = Path(__file__).parent / "heads"
PARAGRAPHS = {
    "{1}": "The bridge over the Arl was closed after the flood on Wednesday, and the mayor said that it would stay so.",
    "{2}": "Two workers were hurt when a part of the road fell into the river and taken to the hospital in Torvik.",
    "{3}": "The bridge was built in 1962 and is used by 12,000 cars a day, according to the council of Arlen.",
}


class Head(NamedTuple):
    """What a head says: `day` is None where it names no year; `kept` is what is read beside the headline."""

    name: str
    title: str
    day: str | None
    outlet: str | None
    kept: tuple[str, ...] = ()


CASES = [
    Head(
        "guardian",
        "Flood closes bridge in Arlen as mayor warns of a month of repairs",
        "2021-03-04",
        None,
        (
            "Two workers are in hospital after part of the road fell into the river",
            "The bridge over the Arl on Wednesday.",
        ),
    ),
    Head("bbc", "Arlen bridge closed after flood", "2021-03-04", "BBC", ("The bridge was closed on Wednesday night",)),
    Head(
        "nyt",
        "Flood Closes a Bridge in Arlen, and a Town Counts the Cost",
        "2021-03-04",
        "The New York Times",
        (
            "The mayor said repairs would take a month. Two workers were hurt.",
            "The bridge in Arlen, Norland, on Thursday.",
        ),
    ),
    Head(
        "wsj",
        "Flood Closes Key Bridge in Norland",
        "2021-03-04",
        None,
        ("Closure of Arlen crossing to hit trade; two workers hurt", "ARLEN, Norland—"),
    ),
    Head(
        "yonhap",
        "Flood closes bridge in Arlen: mayor",
        "2021-03-04",
        "Yonhap",
        ("ARLEN, March 4 (Yonhap) --", "Mayor Ann Lee speaks at a press conference in Arlen on March 4, 2021."),
    ),
    Head(
        "tass",
        "Flood closes bridge in Arlen — mayor",
        "2021-03-04",
        "Tass",
        ("Repairs will take a month, Ann Lee noted", "ARLEN, March 4. /TASS/."),
    ),
    Head("kcna", "Bridge Repaired in Arlen", None, "KCNA", ("Arlen, March 4 (KCNA) --",)),
    Head("xinhua", "Flood closes bridge in Norland's Arlen", "2021-03-04", "Xinhua", ("ARLEN, March 4 (Xinhua) --",)),
    Head(
        "dw",
        "Norland: Flood closes bridge in Arlen",
        "2021-03-04",
        None,
        (
            "The mayor of Arlen has said that the bridge will stay closed for a month.",
            "Two workers were hurt when a part of the road fell into the river",
        ),
    ),
    Head(
        "aljazeera",
        "Flood closes bridge in Norland’s Arlen",
        "2021-03-04",
        "Al Jazeera",
        (
            "Mayor says repairs will take a month as two workers recover in hospital.",
            "Mayor Ann Lee speaks to reporters in Arlen, Norland, March 4, 2021",
        ),
    ),
    Head(
        "france24",
        "Flood closes bridge in Arlen",
        "2021-03-04",
        "France 24",
        (
            "The bridge over the river Arl will stay closed for a month, the mayor said on Thursday.",
            "The bridge over the Arl, in Arlen, Norland, on March 3, 2021.",
        ),
    ),
    Head("nhk", "Flood closes bridge in Arlen", None, "NHK", ()),
    Head("tv", "Flood closes bridge in Arlen", "2021-03-04", "KARL 5 News", ("ARLEN, N.D. (KARL) —",)),
    Head("tv2", "Flood closes bridge in Arlen", "2021-03-04", "KARL", ("ARLEN, N.D. (KARL) -",)),
    Head(
        "bizwire",
        "Arlen Bridges Announces Month of Repairs After Flood",
        "2021-03-04",
        None,
        ("ARLEN, Norland--(BUSINESS WIRE)--",),
    ),
    Head(
        "prnewswire",
        "Arlen Bridges Announces Month of Repairs After Flood",
        "2021-03-04",
        "PRNewswire",
        ("ARLEN, Norland, March 4, 2021 /PRNewswire/ --",),
    ),
    Head(
        "globenewswire",
        "Arlen Bridges Announces Month of Repairs After Flood",
        "2021-03-04",
        "Arlen Bridges, Inc.",
        ("ARLEN, Norland, March 04, 2021 (GLOBE NEWSWIRE) --",),
    ),
    Head("gov", "Closure of the bridge at Arlen", "2021-03-04", None, ()),
    Head(
        "govuk",
        "Closure of the bridge at Arlen",
        "2021-03-04",
        None,
        ("Minister sets out repairs to the Arl crossing.",),
    ),
    Head("state", "Closure of the Bridge at Arlen", "2021-03-04", None, ()),
    Head(
        "hindu",
        "Flood closes bridge in Arlen",
        "2021-03-04",
        None,
        ("Two workers hurt; Mayor says repairs will take a month", "The bridge over the Arl in Arlen on Wednesday."),
    ),
    Head("ndtv", "Flood Closes Bridge In Arlen, 2 Workers Hurt", "2021-03-04", "AFP", ("Lisbon:",)),
    Head("toi", "Flood closes bridge in Arlen", "2021-03-04", "AFP", ("ARLEN:",)),
    Head(
        "japantimes",
        "Flood closes bridge in Arlen",
        "2021-03-04",
        None,
        ("The bridge over the Arl in Arlen, Norland, on Wednesday",),
    ),
    Head("koreaherald", "Flood closes bridge in Arlen", "2021-03-04", None, ("Mayor Ann Lee at the bridge",)),
    Head("afp", "Flood closes bridge in Arlen", "2021-03-04", "AFP", ("Arlen, March 4, 2021 (AFP) -",)),
    Head(
        "reutersold",
        "Flood closes bridge in Arlen, two hurt",
        "2021-03-04",
        "Reuters",
        ("* Bridge to stay closed for a month", "* Two workers in hospital", "ARLEN, March 4 (Reuters) -"),
    ),
    Head(
        "apnews",
        "Flood closes bridge in Arlen as mayor warns of a month of repairs",
        "2021-03-04",
        "AP",
        ("The bridge in Arlen, Norland, Wednesday, March 3, 2021.", "ARLEN, Norland (AP) —"),
    ),
    Head("cnn", "Flood closes bridge in Arlen, two workers hurt", "2021-03-04", "CNN", ("Arlen, Norland (CNN)  —",)),
    Head(
        "independent",
        "Flood closes bridge in Arlen",
        "2021-03-04",
        None,
        ("Two workers hurt as road falls into river",),
    ),
    Head(
        "telegraph", "Flood closes bridge in Arlen", "2021-03-04", None, ("Two workers hurt as road falls into river",)
    ),
    Head(
        "interfax",
        "Flood closes bridge in Arlen - mayor",
        "2021-03-04",
        "Interfax",
        ("ARLEN. March 4 (Interfax-Ukraine) –",),
    ),
    Head("ukrinform", "Flood closes bridge in Arlen", "2021-03-04", "Ukrinform", ()),
    Head("rferl", "Flood Closes Bridge In Arlen", "2021-03-04", "RFE/RL", ()),
    Head("cgtn", "Flood closes bridge in Arlen", "2021-03-04", "CGTN", ()),
    Head("abcau", "Flood closes bridge in Arlen", "2021-03-04", "ABC News", ()),
    Head("wam", "Flood closes bridge in Arlen", "2021-03-04", "WAM", ("ARLEN, 4th March, 2021 (WAM) --",)),
    Head("irna", "Flood closes bridge in Arlen", "2021-03-04", "IRNA", ("Arlen, IRNA –",)),
    Head("un", "Flood closes bridge in Arlen", "2021-03-04", None, ()),
]


@pytest.mark.parametrize("head", [pytest.param(head, id=head.name) for head in CASES])
def test_a_head_is_read_as_its_house_writes_it(folder, head: Head) -> None:  # type: ignore[no-untyped-def]
    text = (HEADS / f"{head.name}.txt").read_text(encoding="utf-8")
    for mark, words in PARAGRAPHS.items():
        text = text.replace(mark, words)
    [document] = folder({"a.txt": text})
    assert isinstance(document, Document)
    day = infer(document).first
    assert (document.title, day and day.isoformat(), document.outlet) == (head.title, head.day, head.outlet)
    read = [text[zone.start : zone.end] for zone in document.zones if zone.kind in CLAIM_ZONES and zone.kind != "title"]
    assert tuple(words for words in read if not words.startswith(tuple(PARAGRAPHS.values()))) == head.kept


def test_every_head_is_a_case() -> None:
    assert {path.stem for path in HEADS.glob("*.txt")} == {head.name for head in CASES}
