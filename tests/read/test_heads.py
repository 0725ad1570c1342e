"""Heads of pages in the styles of agencies, papers and stations: what each of their lines is."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.lexicon.labels import LABELS
from corroborate.read.dateline import FORMS
from corroborate.read.masthead import crumbs, letterhead, outlet
from corroborate.read.zones import zones

from .conftest import BODY


def kinds(text: str) -> list[tuple[str, str]]:
    return [(zone.kind, text[zone.start : zone.end]) for zone in zones(text)]


TITLE = "Flood closes bridge in Arlen"
STAMPS = [
    ("March 4, 2021 3:37 PM GMT+9 · Updated a day ago", "March 4, 2021 3:37 PM GMT+9 · Updated a day ago"),
    ("MARCH 4, 2021 / 8:47 PM / UPDATED AN HOUR AGO", "MARCH 4, 2021 / 8:47 PM / UPDATED AN HOUR AGO"),
    ("All News 15:09 March 04, 2021", "March 04, 2021"),
    ("KYODO NEWS – Mar 4, 2021 – 18:27 | All, Norland", "Mar 4, 2021"),
    ("PUBLISHED : 4 Mar 2021 at 05:15", "PUBLISHED : 4 Mar 2021 at 05:15"),
    ("Source: Xinhua   Editor: lee   2021-03-04 21:05:30", "2021-03-04 21:05:30"),
    ("Source: Xinhua | 2021-03-04 21:05:30 | Editor: lee", "2021-03-04 21:05:30"),
    ("Ann Lee | 04.03.2021 - Update : 05.03.2021", "04.03.2021 - Update : 05.03.2021"),
    ("Thu 4 Mar 2021 07.00 GMT", "Thu 4 Mar 2021 07.00 GMT"),
    ("4 MAR, 14:37", "4 MAR, 14:37"),
    ("Posted by Ann Lee on Thursday, March 4, 2021 in Roads | 17 comments", "March 4, 2021"),
    ("BY ANN LEE | STAFF WRITER  MAR 4, 2021 - 5:30 AM", "MAR 4, 2021"),
    ("By Ann Lee – March 4, 2021 – 6:15 pm", "March 4, 2021"),
    ("4 March 2021 | From the section Europe", "4 March 2021"),
    ("4 March 2021 | by Ann Lee | Bridges, roads", "4 March 2021"),
    ("World News | Thu Mar 4, 2021 9:52am EST", "Thu Mar 4, 2021 9:52am EST"),
    ("Thursday, 4 Mar 2021   |   Related News: Roads, Rivers", "Thursday, 4 Mar 2021"),
]


@pytest.mark.parametrize(("line", "stamp"), STAMPS)
def test_a_line_with_the_day_of_publication_is_no_prose(line: str, stamp: str) -> None:
    found = kinds(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert found[0] == ("title", TITLE)
    assert any(kind == "date" and stamp in words for kind, words in found)
    assert [words for kind, words in found if kind in ("title", "dateline", "body", "caption")] == [TITLE, BODY, BODY]


def test_a_headline_may_stand_behind_its_day() -> None:
    found = kinds(f"Arlen Review\nThu 4 Mar 2021 – The bridge: some facts\n\n{BODY}\n")
    assert ("date", "Thu 4 Mar 2021") in found
    assert ("title", "The bridge: some facts") in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge was opened on March 4, 2021, by the mayor.",
        "March 4, 2021 – the day on which the bridge fell – is a day that nobody in Arlen will forget.",
        "On 4 March 2021 at 5:30 pm, the bridge fell.",
    ],
)
def test_sentences_with_a_date_stay_body(sentence: str) -> None:
    assert ("body", sentence) in kinds(f"{TITLE}\n\n{sentence}\n\n{BODY}\n\n{BODY}\n")


DATELINES = [
    *(example for _, example in FORMS),
    "ARLEN, Sept. 12 (Yonhap) -- ",
    "Arlen, September 18 (KCNA) -- ",
    "ARLEN, September 18. /TASS/. ",
    "ARLEN. Sept 18 (Norpress) – ",
    "Arlen (Norland) (AFP) – ",
    "Upper Arlen (Norland and Torvik), Dec 18, 2016 (AFP) - ",
    "UPPER ARLEN, Norland-Torvik (AP) — ",
    "ARLEN/TORVIK, March 3 (Reuters) - ",
    "ARLEN--(BUSINESS WIRE)--",
    "ARLEN, Norland, March 3, 2025 /PRNewswire/ -- ",
    "ARLEN, March 03, 2025 (GLOBE NEWSWIRE) -- ",
    "Arlen, March 3 (IANS): ",
    "Arlen (dpa/ann) - ",
    "BELLE ARLEN, Nor. (KARL 5) – ",
    "ARLEN (Norland), March 4 — ",
    "ARLEN, 4 MARCH 2021 (BNA): ",
    "ARLEN, Mar 4 2021 (IPS) - ",
    "Arlen [Norland], March 4 (ANI): ",
    "New Delhi: ",
    "ŠABLEN — ",
    "Šablen, 3 March 2025 (WAM) -- ",
]


@pytest.mark.parametrize("line", DATELINES)
def test_datelines_of_all_houses(line: str) -> None:
    assert kinds(f"{TITLE}\n\n{line}{BODY}\n\n{BODY}\n")[1:3] == [("dateline", line.rstrip()), ("body", BODY)]


@pytest.mark.parametrize("line", ["Arlen (AFP) – ", "Arlen (Norland), Dec 18, 2016 (ANN) -", "ARLEN, May 3 (AP) —"])
def test_a_dateline_may_stand_alone(line: str) -> None:
    found = kinds(f"{TITLE}\n\n{line}\nIssued on: 12/03/2024 - 06:55\n\n{BODY}\n")
    assert [kind for kind, _ in found] == ["title", "dateline", "date", "body"]


def test_a_place_alone_below_the_byline_is_a_dateline() -> None:
    assert ("dateline", "ARLEN") in kinds(f"{TITLE}\n\nAnn Lee | 04.03.2021\n\nARLEN\n\n{BODY}\n")
    assert ("dateline", "ARLEN/TORVIK") in kinds(f"{TITLE}\n\nARLEN/TORVIK | By Ann Lee\n\n{BODY}\n")


@pytest.mark.parametrize("label", sorted(LABELS)[::7])
def test_a_label_is_no_place(label: str) -> None:
    assert not any(kind == "dateline" for kind, _ in kinds(f"{TITLE}\n\n{label.upper()}: {BODY}\n\n{BODY}\n"))


@pytest.mark.parametrize(
    "sentence",
    [
        "In Arlen, March 3 (a Tuesday) was the day on which the bridge fell.",
        "Arlen (its river is the Arl) was flooded.",
    ],
)
def test_sentences_with_a_place_stay_body(sentence: str) -> None:
    assert ("body", sentence) in kinds(f"{TITLE}\n\n{sentence}\n\n{BODY}\n\n{BODY}\n")


SHOWN = "The mayor walks past the fallen bridge in Arlen, Norland, March 3, 2021"
PICTURES = [
    (f"[1/3] {SHOWN}. REUTERS/Pool  Purchase Licensing Rights", f"{SHOWN}."),
    (f"[1/3]{SHOWN}. REUTERS/Ann Lee Purchase Licensing Rights, opens new tab", f"{SHOWN}."),
    (f"{SHOWN}. REUTERS/Handout", f"{SHOWN}."),
    (f"{SHOWN}. REUTERS/Handout. Mandatory credit Kyodo", f"{SHOWN}."),
    (f"{SHOWN}. REUTERS/Ann Lee/File Photo", f"{SHOWN}."),
    (f"{SHOWN}. (AP Photo/Ann Lee)", f"{SHOWN}."),
    (f"{SHOWN}. Photo: EPA", f"{SHOWN}."),
    (f"{SHOWN}. | AFP-JIJI", f"{SHOWN}."),
    (f"{SHOWN} © Ann Lee / AFP", SHOWN),
    (f"{SHOWN}. ST PHOTO: BOB RAY", f"{SHOWN}."),
    (f"{SHOWN}.Credit...Ann Lee for The Arlen Post", SHOWN),
    (f"{SHOWN}. — Bernama pic", f"{SHOWN}."),
    (f"{SHOWN}. (PHOTO NOT FOR SALE) (Yonhap)", f"{SHOWN}."),
    (f"{SHOWN}. (Yonhap)", f"{SHOWN}."),
    (f"Photo: {SHOWN} (A. Lee)", f"Photo: {SHOWN} (A. Lee)"),
    (f"Photo/Illustration: {SHOWN} (Arlen Post file photo)", f"Photo/Illustration: {SHOWN} (Arlen Post file photo)"),
    (f"This photo, given out by the council, shows: {SHOWN}", f"This photo, given out by the council, shows: {SHOWN}"),
]


@pytest.mark.parametrize(("line", "caption"), PICTURES)
def test_a_caption_is_told_from_its_credit(line: str, caption: str) -> None:
    found = kinds(f"{TITLE}\n\nBy Ann Lee\nMarch 4, 2021\n\n{line}\n\nARLEN, March 4 (Yonhap) -- {BODY}\n")
    assert [words.rstrip(".") for kind, words in found if kind == "caption"] == [caption.rstrip(".")]
    assert [words for kind, words in found if kind == "body"] == [BODY]


@pytest.mark.parametrize(
    "line", ["© Ann Lee / AFP", "Photo: EPA", "[Photo/Xinhua]", "Bernama pic", "Credit...Ann Lee for The Arlen Post"]
)
def test_a_credit_alone(line: str) -> None:
    assert ("credit", line) in kinds(f"{TITLE}\n\nBy Ann Lee\n\n{line}\n\n{BODY}\n")


SAID = "Arlen bridge is closed after flood, mayor says"
ABOVE = [
    "THE ARLEN LEDGER",
    "The Arlen Beacon — Torvik",
    "ARLENSKI GLAS — English edition",
    "KARL 5 | Team coverage",
    "Rivers & Dams Today",
    "The Arlen Courier-Item",
    "World > Europe > Norland",
    "GENERAL > COURT",
    "World | Asia",
    "Asia / SE Asia",
    "NATION",
    "BBC NEWS",
    "MINISTRY OF ROADS AND BRIDGES",
    "National Directorate – Press Office",
    "RNS Number : 1234H",
]


@pytest.mark.parametrize("line", ABOVE)
def test_what_stands_above_the_headline_is_a_label(line: str) -> None:
    found = kinds(f"{line}\n{SAID}\n\nBy Ann Lee\nMarch 4, 2021\n\n{BODY}\n\n{BODY}\n")
    assert ("title", SAID) in found
    assert not any(kind in ("title", "dateline", "body") and words in line for kind, words in found)


OUTLETS = [
    ("THE ARLEN LEDGER", "The Arlen Ledger"),
    ("The Arlen Beacon — Torvik", "The Arlen Beacon"),
    ("ARLENSKI GLAS — English edition", "Arlenski Glas"),
    ("KARL 5 | Team coverage", "KARL 5"),
    ("KYODO NEWS", "Kyodo"),
    ("BBC NEWS | World", "BBC"),
    ("THE TORVIK NIPPO", "The Torvik Nippo"),
    ("World News", None),
    ("News Feed", None),
    ("Deputy Mayor", None),
    ("Flood closes bridge in Arlen", None),
    ("Upper Arlen", None),
]


@pytest.mark.parametrize(("line", "name"), OUTLETS)
def test_a_masthead_names_the_outlet(line: str, name: str | None) -> None:
    assert outlet(line) == name


@pytest.mark.parametrize(
    "line", ["Flood, rain / snow and a very long step here", "Ann Lee, Arlen", "Ministry opens the bridge"]
)
def test_headlines_are_no_path_and_no_letterhead(line: str) -> None:
    assert not crumbs(line)
    assert not letterhead(line)


@pytest.mark.parametrize(
    "tag",
    ["(LEAD) ", "(2nd LD) ", "UPDATE 2-", "WRAPUP 1-", "UPDATE: ", "BREAKING: ", "EXCLUSIVE-", "UPDATE 1-EXCLUSIVE-"],
)
def test_a_mark_of_the_version_is_cut_off_the_headline(tag: str) -> None:
    found = kinds(f"{tag}{SAID}\n\nBy Ann Lee\n\nARLEN, March 4 (Yonhap) -- {BODY}\n")
    assert found[:2] == [("boilerplate", tag.strip()), ("title", SAID)]


def test_a_headline_with_a_word_of_papers_stays_one() -> None:
    found = kinds(f"Mayor Opens Bridge to Press\nIt had been closed for a month\n\nArlen, March 4, 2021\n\n{BODY}\n")
    assert found[0] == ("title", "Mayor Opens Bridge to Press")


def test_a_headline_in_capitals_and_its_standfirst() -> None:
    found = kinds(f"{SAID.upper()}\n\nTwo workers hurt; repairs to take a month\n\nMarch 4, 2021\n\n{BODY}\n")
    assert found[:2] == [("title", SAID.upper()), ("body", "Two workers hurt; repairs to take a month")]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee in Arlen",
        "Ann Lee in Arlen and Bob Ray in Torvik",
        "Ann Lee, Norland correspondent",
        "Norland Correspondent",
        "Ann Lee, Bob Ray",
        "By Nedim Šabić and Ivana Perić",
        "By ANN LEE/ Staff Writer",
    ],
)
def test_writers(line: str) -> None:
    found = kinds(f"{SAID}\n\n{line}\nThu 4 Mar 2021 06.00 GMT\n\n{BODY}\n")
    assert found[1] == ("byline", line)


@pytest.mark.parametrize(
    "line", ["Share  Gift article  Listen (4 min)", "Share • Save • Comments (41)", "Comments (4)"]
)
def test_buttons(line: str) -> None:
    assert all(kind == "boilerplate" for kind, words in kinds(f"{SAID}\n\n{line}\n\n{BODY}\n")[1:-1])


ROWS = """
March 4, 2021|4 MAR, 14:37| | - | / |By Ann Lee|Posted| on |6:41 PM|KST|(Reuters)|REUTERS/Pool|[1/3] |ARLEN|, Norland
 — |The bridge fell.|(LEAD) |UPDATE 2-|UPDATE: |Source: |Title: |Date: |The Arlen Post|World > Asia|Photo: |© |**|_|pic
 in Arlen| and |  |•|(|)|[|]|--|AFP|Share|Comments (4)|image caption,|1 of 3 |Credit...|Vol. 12|12/03/2024|평|Š
"""
PIECES = [*ROWS.strip("\n").replace("\n", "|").split("|"), "\n", "\n\n", "\t", "|", BODY]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_word_of_any_head_lies_in_one_zone(text: str) -> None:
    found = zones(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert re.findall(r"\w", "".join(text[z.start : z.end] for z in found)) == re.findall(r"\w", text)
