"""Heads written as fields, titles with the name of the site, and lines that name the outlet beside the day."""

import pytest
from corroborate.schemas import Document

from corroborate.extract.published import infer

from .conftest import BODY

TITLE = "Flood closes bridge in Arlen"
ARCHIVED = f"""Copyright 2021 The Arlen Post
All Rights Reserved

March 4, 2021 Thursday

SECTION: NEWS; Pg. A1
LENGTH: 512 words
HEADLINE: {TITLE}
BYLINE: Ann Lee
DATELINE: ARLEN
BODY:
{BODY}

LOAD-DATE: March 4, 2021
"""
EXPORTED = f"Title: {TITLE}\nDate: 2021-03-04\nSource: Arlen Post\nAuthor: Ann Lee\nURL: https://a.example\n\n{BODY}\n"
CASES = [
    (EXPORTED, "Arlen Post"),
    (f"Headline: {TITLE}\nPublication: Reuters\nDate: 4 March 2021\n\n{BODY}\n", "Reuters"),
    (f"Outlet: KARL-TV (Arlen)\nPublished: March 4, 2021, 6:41 p.m. CST\n\n{TITLE}\n\n{BODY}\n", "KARL-TV"),
    (f"{TITLE} | Reuters\nMarch 4, 2021\n\n{BODY}\n", "Reuters"),
    (f"{TITLE} - BBC News\n4 March 2021\n\n{BODY}\n", "BBC"),
    (f"{TITLE} — The Arlen Post\n4 March 2021\n\n{BODY}\n", "The Arlen Post"),
    (f"[Reuters, 4 March 2021]\n{TITLE}\n\n{BODY}\n", "Reuters"),
    (f"{TITLE}\nArlen Chronicle, 4 March 2021, page 3\n\n{BODY}\n", "Arlen Chronicle"),
    (f"{TITLE}\n\nBy The Associated Press | March 4, 2021 at 6:41 AM\n\n{BODY}\n", "AP"),
    (f"AP\n\n{TITLE}\n\nMarch 4, 2021\n\n{BODY}\n", "AP"),
    (f"[The Guardian] {TITLE}\n4 March 2021\n\n{BODY}\n", "The Guardian"),
    (f"Reuters — March 4, 2021\n{TITLE}\n\n{BODY}\n", "Reuters"),
    (f"Vol. 12, No. 41 — Thursday, March 4, 2021 — 50 cents\nTHE ARLEN TIMES\n{TITLE}\n{BODY}\n", "The Arlen Times"),
    (f"(c) 2021 The Arlen Post\n{TITLE}\nMarch 4, 2021\n{BODY}\n", "The Arlen Post"),
    (f"ARLEN TIMES, MARCH 4, 2021\n\n{TITLE}\n\n{BODY}\n", "Arlen Times"),
    (f"{TITLE}\n\nPosted on March 4, 2021 by Ann Lee\n\n{BODY}\n", None),
    (f"{TITLE}\n\nWritten by Ann Lee | Arlen | Updated: March 4, 2021 18:41 IST\n\n{BODY}\n", None),
    (f"{TITLE}\n\n2021.03.04 18:41\n\n{BODY}\n", None),
    (f"# {TITLE}\n\n**By Ann Lee**\n*March 4, 2021*\n\n**ARLEN, Norland (AP)** — {BODY}\n", "AP"),
]


@pytest.mark.parametrize(("text", "outlet"), CASES)
def test_the_head_gives_title_day_and_outlet(folder, text: str, outlet: str | None) -> None:  # type: ignore[no-untyped-def]
    [document] = folder({"a.txt": text})
    assert isinstance(document, Document)
    assert (document.title, document.outlet) == (TITLE, outlet)
    assert str(infer(document).first) == "2021-03-04"
    assert [text[zone.start : zone.end] for zone in document.zones if zone.kind == "body"] == [BODY]


def test_the_fields_of_an_archive_are_no_prose(folder) -> None:  # type: ignore[no-untyped-def]
    [document] = folder({"a.txt": ARCHIVED})
    assert document.title == TITLE
    read = [ARCHIVED[zone.start : zone.end] for zone in document.zones if zone.kind in ("body", "dateline", "byline")]
    assert read[:3] == ["Ann Lee", "ARLEN", BODY]


@pytest.mark.parametrize("end", [" — Kyodo", " - Reuters", " - sources", " – police"])
def test_a_headline_may_end_with_the_source_of_its_news(folder, end: str) -> None:  # type: ignore[no-untyped-def]
    [document] = folder({"a.txt": f"{TITLE}{end}\n\nMarch 4, 2021\n\n{BODY}\n"})
    assert document.title == TITLE + end
