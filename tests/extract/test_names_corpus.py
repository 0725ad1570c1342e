"""Who and where the five articles of the corpus name."""

from functools import cache
from pathlib import Path

import pytest
from corroborate.schemas import Document, Entity

from corroborate.extract import names
from corroborate.extract.passage import Passage
from corroborate.read import document

CORPUS = Path(__file__).parents[2] / "corpus" / "north-korea-russia"


@cache
def entities(article: str) -> dict[str, Entity]:
    [found] = [d for d in document(CORPUS / f"{article}.txt", CORPUS) if isinstance(d, Document)]
    return {e.name: e for e in names.entities(names.find(Passage(found)))}


@pytest.mark.parametrize(
    ("article", "name", "kind", "role"),
    [
        ("ap", "Kim Jong Un", "person", "leader of North Korea"),
        ("ap", "Yoon Suk Yeol", "person", "president of South Korea"),
        ("ap", "Korean Central News Agency", "organisation", None),
        ("ap", "U.N. Security Council", "organisation", None),
        ("dw", "Kim Jong Un", "person", "leader of North Korea"),
        ("dw", "Vladimir Putin", "person", "president of Russia"),
        ("dw", "UN Security Council", "organisation", None),
        ("kyiv-independent", "Park Jin", "person", "foreign minister of South Korea"),
        ("kyiv-independent", "Sergei Shoigu", "person", "defense minister of Russia"),
        ("kyiv-independent", "Yonhap News Agency", "organisation", None),
        ("kyiv-independent", "Amur Oblast", "place", None),
        ("pyongyang-22-september-2023", "Yoon Suk-Yeol", "person", "president of South Korea"),
        ("rfa", "Choe Son Hui", "person", "foreign minister of North Korea"),
        ("rfa", "Sergey Lavrov", "person", None),
        ("rfa", "Dmitry Peskov", "person", "spokesperson for the Kremlin"),
        ("rfa", "National Intelligence Service", "organisation", None),
        ("rfa", "Rodong Sinmun", "organisation", None),
        ("rfa", "Vostochny Cosmodrome", "place", None),
    ],
)
def test_entity(article: str, name: str, kind: str, role: str | None) -> None:
    found = entities(article)[name]
    assert found.kind == kind
    assert role is None or role in found.roles


@pytest.mark.parametrize(
    ("article", "name", "variant"),
    [
        ("ap", "Korean Central News Agency", "KCNA"),
        ("ap", "Kim Jong Un", "Kim"),
        ("dw", "UN Security Council", "UNSC"),
        ("kyiv-independent", "Yonhap News Agency", "Yonhap"),
        ("rfa", "North Korea", "N Korea"),
        ("rfa", "North Korea", "North"),
    ],
)
def test_variant(article: str, name: str, variant: str) -> None:
    assert variant in entities(article)[name].variants


def test_what_is_not_the_story_names_nobody() -> None:
    assert not {"Martin Fornusek", "Donald Trump", "Dan Driscoll"} & entities("kyiv-independent").keys()
