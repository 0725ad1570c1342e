"""The five articles of the corpus: who published them and when, and that nothing beside them is read."""

from datetime import date
from pathlib import Path

import pytest
from corroborate.schemas import CLAIM_ZONES, Article, Document

from corroborate.extract.article import extract
from corroborate.extract.published import pin
from corroborate.read import corpus

FOLDER = Path(__file__).parents[2] / "corpus" / "north-korea-russia"
ARTICLES = {d.id: extract(d) for d in corpus(FOLDER) if isinstance(d, Document)}


def dated(article: Article) -> tuple[date | None, date | None, str]:
    known = article.published
    if not known.first:
        known = pin(article, [other for other in ARTICLES.values() if other.id != article.id])
    return known.first, known.last, known.basis


DAYS = [
    ("ap", "AP", date(2023, 9, 22), date(2023, 9, 22), "story"),
    ("dw", "DW", date(2023, 9, 22), date(2023, 9, 22), "dateline"),
    ("kyiv-independent", "Kyiv Independent", date(2023, 9, 15), date(2023, 9, 16), "text"),
    ("pyongyang-22-september-2023", None, date(2023, 9, 22), date(2023, 9, 22), "dateline"),
    ("rfa", "Radio Free Asia", date(2024, 1, 18), date(2024, 1, 18), "text"),
]


@pytest.mark.parametrize(("id", "outlet", "first", "last", "basis"), DAYS)
def test_who_published_and_when(id: str, outlet: str | None, first: date, last: date, basis: str) -> None:
    assert ARTICLES[id].outlet == outlet
    assert dated(ARTICLES[id]) == (first, last, basis)


BESIDE = [
    "25,000",
    "end of 2025",
    "Nov. 25",
    "Thanksgiving",
    "Nov. 24",
    "Lviv",
    "Masaryk",
    "2021",
    "approved by a moderator",
    "Skip to",
]


@pytest.mark.parametrize("words", BESIDE)
def test_nothing_beside_the_articles_is_read(words: str) -> None:
    holding = [a for a in ARTICLES.values() if words in a.text]
    assert holding
    for article in holding:
        read = [article.text[z.start : z.end] for z in article.zones if z.kind in CLAIM_ZONES]
        assert not any(words in part for part in read)


SAID = [
    ("dw", "Wednesday", date(2023, 9, 20)), ("dw", "Thursday", date(2023, 9, 21)),
    ("rfa", "Tuesday", date(2024, 1, 16)),
    ("pyongyang-22-september-2023", "Wednesday (Sep 20)", date(2023, 9, 20)),
    ("kyiv-independent", "Sept. 13", date(2023, 9, 13)),
]  # fmt: skip


@pytest.mark.parametrize(("id", "words", "day"), SAID)
def test_days_of_the_events(id: str, words: str, day: date) -> None:
    assert {(m.first, m.last) for m in ARTICLES[id].dates if m.text == words} == {(day, day)}


@pytest.mark.parametrize("id", sorted(ARTICLES))
def test_records_made_without_checks_pass_them(id: str) -> None:
    article = ARTICLES[id]
    records = [*article.zones, *article.dates, *article.quantities, *article.names, *article.attributions]
    for record in (*records, *article.entities, *(told.cue for told in article.attributions if told.cue)):
        checked = type(record).model_validate(record.model_dump(), strict=True)
        assert (checked, checked.model_dump_json()) == (record, record.model_dump_json())
        assert list(vars(checked)) == list(vars(record))
