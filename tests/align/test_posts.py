"""Posts beside names, as cases."""

import pytest

from corroborate.align.lines import lines
from corroborate.align.posts import Post, posts
from corroborate.testing import article

CASES = [
    ("Torvik Governor Anna Berg said so.", "governor", "torvik"),
    ("Torvik County Dist. Atty. Anna Berg said so.", "district attorney", "county torvik"),
    ("The Torvik police chief, Anna Berg, said so.", "police chief", "torvik"),
    ("It was Navy spokesman Commander Anna Berg.", "spokesperson", "navy"),
    ("Then spoke former Attorney General Anna Berg.", "former attorney general", ""),
    ("Anna Berg, the mayor of Torvik, said so.", "mayor", "torvik"),
    ("Anna Berg, 47, chief executive officer of Lund Ferries, said so.", "chief executive", "ferry lund"),
    ("Anna Berg, who was Lund's chief of staff, said so.", "chief of staff", ""),
    ("Anna Berg is the bishop of Torvik.", "bishop", "torvik"),
    ("Anna Berg, a director at Lund Ferries in Torvik, said so.", "director", "ferry lund"),
    ("Anna Berg, Lund's daughter, said so.", "daughter", ""),
    ("The governor of Torvik province, Anna Berg, said so.", "governor", "province torvik"),
    ("Anna Berg (left), the mayor of Torvik, said so.", "mayor", "torvik"),
    ("Anna Berg, the tall woman who was mayor of Torvik, said so.", "mayor", "torvik"),
    ("Secretary of State Anna Berg said so.", "secretary", "state"),
    ("The Minister of Trade and Industry Anna Berg said so.", "minister", "trade"),
    ("So said the head of the Harbour Protection Service Anna Berg.", "head", "harbour protection service"),
]
NONE = [
    "The sheriff's Anna Berg said so.",
    "Anna Berg, who met the mayor, said so.",
    "Anna Berg said the mayor had left.",
    "Speaking as governor of Torvik province, Anna Berg said so.",
    "They chose Anna Berg, to become mayor of Torvik at dawn.",
    "He will follow Anna Berg, party spokesman Karl Lund said.",
    "Anna Berg, angry with the mayor of Torvik, said so.",
    "For Anna Berg, the mayor spoke up.",
    "The shop of carver Anna Berg shut.",
    "The lawyer of Peter Anna Berg said so.",
]


def read(text: str) -> list[Post]:
    line = lines(article("A", text), 0)[0]
    start = text.index("Anna Berg")
    return posts(line, start, start + len("Anna Berg"))


@pytest.mark.parametrize(("text", "head", "words"), CASES)
def test_a_post_is_read(text: str, head: str, words: str) -> None:
    (post,) = read(text)
    assert ("former " if post.former else "") + post.head == head
    assert words.split() <= sorted(post.words)
    assert "Anna" not in text[post.start : post.end]


@pytest.mark.parametrize("text", NONE)
def test_no_post_is_read(text: str) -> None:
    assert read(text) == []


def test_two_posts_are_told_apart() -> None:
    found = read("Anna Berg, senior vice president and general manager of Lund Ferries, said so.")
    assert [post.head for post in found] == ["vice president", "general manager"]


def test_another_persons_title_is_no_post() -> None:
    found = read("Anna Berg, Lund's chief of staff and later President Hartwell's press secretary, said so.")
    assert [post.head for post in found] == ["chief of staff", "press secretary"]
