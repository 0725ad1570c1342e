"""Any text at all has a record; lines of rubbish are in `tests/fuzz/`."""

from collections.abc import Iterator

from corroborate.schemas import Article, Document, Mention
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract.article import extract
from corroborate.read.zones import zones

NEWS = (
    "Harbour officials in Arlen said on Monday that 14 ferries were held back after a storm. "
    "“We could not let them sail,” Ada Lunde, the port's director, told reporters, adding that more than 3,000 "
    "passengers had waited since May 4. The company lost $2.5 million, according to the transport ministry. "
)


def mentions(article: Article) -> Iterator[Mention]:
    """All words that the record quotes."""
    yield from (*article.dates, *article.quantities, *article.names)
    for told in article.attributions:
        yield from (part for part in (told.source, told.cue, *told.content) if part is not None)


WORDS = (
    *NEWS.split(),
    *"said , . ; : ( ) \n \n\n he who 's ' “ ” ‘ ’ \" -- — K. U.S. 10:35 GMT a.m. 1/2/2024 40% half per von de".split(
        " "
    ),
)
TEXT = st.lists(st.sampled_from(WORDS) | st.text(max_size=4), max_size=40).map(" ".join)


@given(TEXT | st.text(max_size=80))
def test_any_text_has_a_record_of_its_own_words(text: str) -> None:
    article = extract(Document(id="a", path="a.txt", text=text, zones=zones(text)))
    assert all(text[found.start : found.end] == found.text for found in mentions(article))
    assert all(0 <= span.start < span.end <= len(text) for span in article.sentences)
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate(article.model_dump(), strict=True).model_dump_json() == article.model_dump_json()
