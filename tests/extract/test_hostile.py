"""No line of rubbish takes much longer than news of its size, and any text at all has a record."""

import time
from collections.abc import Iterator
from functools import cache

import pytest
from corroborate.schemas import Article, Document, Mention
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corroborate.extract.article import extract
from corroborate.read.zones import zones

SIZE = 100_000  # characters
RATIO = 6  # what grows with the square of its length takes far longer
NEWS = (
    "Harbour officials in Arlen said on Monday that 14 ferries were held back after a storm. "
    "“We could not let them sail,” Ada Lunde, the port's director, told reporters, adding that more than 3,000 "
    "passengers had waited since May 4. The company lost $2.5 million, according to the transport ministry. "
)
LINES = {
    "digits": "7",
    "numbers": "12 ",
    "quotation marks": '"',
    "pairs of marks": '"a" ',
    "nested marks": "“ ‘",
    "single marks": "'",
    "capitals": "A",
    "initials": "A. B. ",
    "spaces": " ",
    "brackets": "([",
    "letters": "a a a ",
    "citing": "Bob, citing ",
    "names": "Alpha ",
    "bodies": "Acme Council of Acme ",
    "owners": "Bob's ",
    "sentences": "The man said he was there. ",
    "short lines": "Bob\n",
    "days": "May 5, 1999 ",
    "slashes": "1/2/",
    "numerals": "two million and ",
    "money": "$1 ",
    "hyphens": "a-",
    "questions": "Q. ",
    "unknown letters": "\U0001f600",
}


def seconds(text: str) -> float:
    """The processor time of the text's record."""
    since = time.process_time()
    extract(Document(id="a", path="a.txt", text=text, zones=zones(text)))
    return time.process_time() - since


@cache
def ordinary() -> float:
    """Seconds for news of the same size."""
    text = NEWS * (SIZE // len(NEWS))
    return min(seconds(text), seconds(text))


@pytest.mark.parametrize("name", LINES)
def test_rubbish_takes_no_longer_than_news(name: str) -> None:
    text = LINES[name] * (SIZE // len(LINES[name]))
    assert seconds(text) < RATIO * ordinary()


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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT | st.text(max_size=80))
def test_any_text_has_a_record_of_its_own_words(text: str) -> None:
    article = extract(Document(id="a", path="a.txt", text=text, zones=zones(text)))
    assert all(text[found.start : found.end] == found.text for found in mentions(article))
    assert all(0 <= span.start < span.end <= len(text) for span in article.sentences)
    assert Article.model_validate_json(article.model_dump_json()) == article
