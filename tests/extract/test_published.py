"""The publication date that an article's own words give, or the other articles of its story."""

from datetime import date

import pytest
from corroborate.schemas import Article, Document, Published

from corroborate.extract.article import extract
from corroborate.extract.published import infer, pin
from corroborate.read.zones import zones
from corroborate.steps import line_up

OUTBREAK = "The ministry first reported the fever on Feb. 20, 2021. "
BODY = "The bridge over the Arl was closed after the flood, the mayor of Arlen said. It will stay closed for a month.\n"


def document(text: str, **known: object) -> Document:
    return Document(**{"id": "a", "path": "a.txt", "text": text, "zones": zones(text), **known})  # type: ignore[arg-type]


def published(text: str, **known: object) -> tuple[str, str]:
    told = infer(document(text, **known))
    return "/".join(dict.fromkeys(str(day) for day in (told.first, told.last) if day)), told.basis


HEAD = "Flood closes bridge in Arlen\n\n"
CASES = [
    (HEAD + "March 4, 2021\n\n" + BODY, "2021-03-04", "dateline"),
    (HEAD + "Published: 4 Mar 2021 11:25 GMT\nUpdated: 6 Mar 2021 09:00 GMT\n\n" + BODY, "2021-03-04", "dateline"),
    (HEAD + "Last updated: March 6, 2021\n\n" + BODY, "2021-03-06", "dateline"),
    (HEAD + "4th March 2021 – (Arlen) " + BODY, "2021-03-04", "dateline"),
    (HEAD + "ARLEN, March 4, 2021 (Reuters) - " + BODY, "2021-03-04", "dateline"),
    (HEAD + "Posted 13/3/21\n\n" + BODY, "2021-03-13", "dateline"),
    (HEAD + BODY, "", "unknown"),
    (HEAD + BODY + "The tower fell on Wednesday, police said. It had stood since 1990.\n", "", "unknown"),
]


@pytest.mark.parametrize(("text", "day", "basis"), CASES)
def test_lines_about_the_day(text: str, day: str, basis: str) -> None:
    assert published(text) == (day, basis)


def test_what_is_known_beside_the_text_wins() -> None:
    known = Published(first=date(2020, 1, 2), last=date(2020, 1, 2), basis="sidecar")
    assert published(CASES[0][0], published=known) == ("2020-01-02", "sidecar")


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example.org/2021/03/04/bridge/", "2021-03-04"),
        ("https://news.example.org/2021-03-04-bridge.html", "2021-03-04"),
        ("https://news.example.org/world/20210304/bridge", "2021-03-04"),
        ("https://news.example.org/2021/mar/04/bridge", "2021-03-04"),
        ("https://news.example.org/story/1234567", ""),
    ],
)
def test_the_address_of_the_page(url: str, day: str) -> None:
    assert published(HEAD + BODY, url=url)[0] == day


def test_the_address_settles_an_ambiguous_line() -> None:
    assert published(HEAD + "Posted 03/04/2021\n\n" + BODY) == ("", "unknown")
    assert published(HEAD + "Posted 03/04/2021\n\n" + BODY, url="https://a.example/2021/04/03/b")[0] == "2021-04-03"


POSTED = "Posted 03/04/2021\n\n"
READINGS = [  # 3 April by day first, 4 March by month first
    ("ARLEN, March 4 (Reuters) - " + BODY, {}, "2021-03-04"),
    ("ARLEN, April 3 (Reuters) - " + BODY, {}, "2021-04-03"),
    ("The bridge was closed on Thursday, the mayor of Arlen said, and nobody knew for how long it would stay closed.\n",
     {}, "2021-03-04"),
    (BODY, {"outlet": "AFP"}, "2021-04-03"),
    (BODY, {"outlet": "CNN"}, "2021-03-04"),
    (BODY, {"outlet": "arlen.co.uk"}, "2021-04-03"),
    (BODY, {"path": "news/arlen_2021-04-03.txt"}, "2021-04-03"),
    (BODY, {"path": "news/20210304-arlen.txt"}, "2021-03-04"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "known", "day"), READINGS)
def test_other_evidence_settles_an_ambiguous_line(body: str, known: dict[str, object], day: str) -> None:
    assert published(HEAD + POSTED + body, **known) == (day, "dateline")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Issued on: 03/04/2021 - 16:55", "2021-04-03"),
        ("Posted 03/04/2021 4:55 PM EST", "2021-03-04"),
        ("Posted Thursday 03/04/2021", "2021-03-04"),
        ("Posted 03/04/2021 4:55 PM", ""),
    ],
)
def test_the_line_itself_settles_its_order(line: str, day: str) -> None:
    assert published(HEAD + line + "\n\n" + BODY)[0] == day


TREATY = "The two towns signed a treaty about the river in June 2020.\n"


@pytest.mark.parametrize(
    ("head", "known", "told"),
    [
        ("4 MAR, 14:37\n" + HEAD, {"path": "arlen_2021-03-05.txt"}, ("2021-03-04", "dateline")),
        (HEAD + "March 5, 2021 9:12 AM\n\nARLEN, March 4 (Reuters) - ", {}, ("2021-03-04", "dateline")),
        (HEAD + "08/09/2020 6:10 PM\n\nARLEN, Sept. 8 (Reuters) - ", {}, ("2020-09-08", "dateline")),
        (HEAD + "ARLEN, September 8 (KCNA) -- ", {}, ("2020-09-08", "text")),
        (HEAD + "ARLEN, September 8 (KCNA) -- ", {"path": "2021-09-08.txt"}, ("2021-09-08", "dateline")),
        (HEAD + "4 MAR, 14:37\n", {"path": "bridge.txt"}, ("", "unknown")),
        (HEAD, {"path": "2021_03_04.txt"}, ("2021-03-04", "text")),
        (HEAD + OUTBREAK, {}, ("2021-02-20/2021-02-21", "text")),
        (HEAD + OUTBREAK, {"path": "arlen_2021-03-04.txt"}, ("2021-03-04", "text")),
        (HEAD + OUTBREAK, {"path": "arlen_2021-06-04.txt"}, ("2021-02-20/2021-02-21", "text")),
        (HEAD, {"path": "2021_03_04.jsonl", "id": "2021_03_04#7"}, ("", "unknown")),
    ],
)
def test_a_day_without_its_year(head: str, known: dict[str, object], told: tuple[str, str]) -> None:
    assert published(head + BODY + TREATY, **known) == told


def test_a_notice_that_ends_with_place_and_day() -> None:
    assert published(HEAD + BODY + BODY + "\nArlen, 4 March 2021\n")[0] == "2021-03-04"
    assert published(HEAD + BODY + BODY + "\n4 March 2021: the bridge opens\n")[0] == ""


def test_a_reported_day_takes_its_year_from_a_caption() -> None:
    caption = "Mayor Ann Lee opens the bridge in Arlen on Jan. 6, 2021. (Photo: Bob Ray/Getty Images)\n\n"
    text = HEAD + caption + BODY + "The gauge read nine feet, the Arlen Post reported on March 4.\n"
    assert published(text) == ("2021-03-04/2021-03-05", "text")


def test_a_weekday_is_counted_from_a_full_date_of_the_same_event() -> None:
    caption = "Mayor Ann Lee meets Governor Bob Ray in Arlen on March 2, 2021. (Photo: Cy Day/Getty Images)\n\n"
    body = "Mayor Ann Lee and Governor Bob Ray met in Arlen on Tuesday to speak of the bridge and of the flood.\n\n"
    text = HEAD + caption + body + "The two agreed to rebuild it, the Arlen Post said Thursday in its paper.\n\n"
    assert published(text) == ("2021-03-04", "text")


def article(id: str, text: str, day: date | None = None) -> Article:
    known = Published(first=day, last=day, basis="metadata") if day else Published()
    return extract(Document(id=id, path=f"{id}.txt", text=text, zones=zones(text), published=known))


FLOOD = (
    "The flood closed the bridge over the river at Arlen on Wednesday and hurt three workers, the mayor said Friday."
)
SIBLINGS = [
    article("near", "The flood at Arlen closed the bridge and hurt three workers, said the mayor.", date(2021, 3, 5)),
    article("week", "Rain is to fall at Arlen.", date(2021, 3, 12)),
    article("year", "An election was won by the council of Torvik.", date(2022, 3, 4)),
]


def test_siblings_pin_a_weekday() -> None:
    pinned = pin(article("open", FLOOD), SIBLINGS)
    assert (pinned.first, pinned.last, pinned.basis) == (date(2021, 3, 5), date(2021, 3, 5), "story")
    assert pin(article("open", FLOOD), SIBLINGS[::-1]) == pinned


@pytest.mark.parametrize(
    ("text", "others"),
    [(FLOOD, []), (FLOOD, [article("open", FLOOD)]), ("The flood closed the bridge at Arlen.", SIBLINGS)],
)
def test_nothing_to_pin_to(text: str, others: list[Article]) -> None:
    assert pin(article("a", text), others) == Published()


DATED = [
    article("near", "The flood at Arlen closed the bridge and hurt three workers, said the mayor.", date(2022, 9, 5))
]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("ARLEN, September 8 (KCNA) -- ", date(2022, 9, 8)),
        ("Posted 08/09/2022\n\n", date(2022, 9, 8)),
        ("September 8, 2021\n\n", date(2021, 9, 8)),
    ],
)
def test_siblings_settle_a_year_and_an_order(head: str, day: date) -> None:
    told = pin(article("open", HEAD + head + BODY + TREATY), DATED)
    assert told.first == day


def test_a_story_corrects_a_year_that_was_only_suggested() -> None:
    open_ = article("open", HEAD + "ARLEN, September 8 (KCNA) -- " + BODY + TREATY)
    assert open_.published.first == date(2020, 9, 8)
    story = line_up("flood", [open_, *DATED])
    assert [(a.published.first, a.published.basis) for a in story.articles if a.id == "open"] == [
        (date(2022, 9, 8), "story")
    ]
