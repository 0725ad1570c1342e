"""Any text is read, and every mention is its own words."""

from corroborate.schemas import Document, NameMention
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract import names
from corroborate.extract.passage import Passage

WORDS = st.sampled_from(
    [
        *"President Prime Minister John Smith Mary Kim Jong Un St . , ( ) \" '' `` ' 's Seoul South Korea".split(),
        *"of the and de al-Hakim U.N. Bank Ministry A. B. said he She 39 Mr Jr North-South Russia-led".split(),
        *"김정은 Москва 😀 - — : The In".split(),
        "\n\n",
    ]
)


def found(text: str) -> list[NameMention]:
    return names.find(Passage(Document(id="a", path="a.txt", text=text)))


def sound(text: str) -> None:
    mentions = found(text)
    assert all(text[m.start : m.end] == m.text and m.text and m.name for m in mentions)
    assert mentions == sorted(mentions, key=lambda m: (m.start, m.end, m.entity))
    assert {m.entity for m in mentions} == {e.number for e in names.entities(mentions)}


@given(st.lists(WORDS, max_size=40))
def test_words_of_names_in_any_order(words: list[str]) -> None:
    sound(" ".join(words))


@given(st.text(max_size=200))
def test_arbitrary_text(text: str) -> None:
    sound(text)
