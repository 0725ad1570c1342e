"""Heads of pages in the styles of agencies, papers and stations: what each of their lines is."""

import pytest

from corroborate.read.zones import zones

from .conftest import BODY


def kinds(text: str) -> list[tuple[str, str]]:
    return [(zone.kind, text[zone.start : zone.end]) for zone in zones(text)]


TITLE = "Flood closes bridge in Arlen"
STAMPS = [
    ("March 4, 2021 3:37 PM GMT+9 · Updated a day ago", "March 4, 2021 3:37 PM GMT+9 · Updated a day ago"),
    ("MARCH 4, 2021 / 8:47 PM / UPDATED AN HOUR AGO", "MARCH 4, 2021 / 8:47 PM / UPDATED AN HOUR AGO"),
    ("All News 11:42 March 4, 2021", "11:42 March 4, 2021"),
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
