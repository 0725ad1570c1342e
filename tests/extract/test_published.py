"""The publication date that an article's own words give, or the other articles of its story."""

from datetime import date

import pytest
from corroborate.schemas import Article, Document, Published

from corroborate.extract.article import extract
from corroborate.extract.published import infer, pin
from corroborate.read.zones import zones

BODY = "The bridge over the Arl was closed after the flood, the mayor of Arlen said. It will stay closed for a month.\n"


def document(text: str, **known: object) -> Document:
    return Document(id="a", path="a.txt", text=text, zones=zones(text), **known)  # type: ignore[arg-type]


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
    return extract(Document(id=id, path=f"{id}.txt", text=text, published=known))


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
