"""Who is who in a story, as cases."""

import pytest

from corroborate.align.identities import identities
from corroborate.testing import article, story

ONE = [
    ("Foreign Minister Karl Hartwell left. Hartwell had no comment.", "Mr. Hartwell, the foreign minister, left."),
    ("Robert Hartwell left Torvik.", "Bob Hartwell left Torvik."),
    ("Karl P. Hartwell left Torvik.", "Karl Hartwell left Torvik."),
]
TWO = [
    ("Karl Hartwell left Torvik.", "Anna Hartwell left Torvik."),
    ("Karl Hartwell left Torvik.", "Karl Olsen left Torvik."),
]


def persons(*texts: str) -> list[str]:
    articles = [article(f"Outlet {chr(65 + i)}", text) for i, text in enumerate(texts)]
    return [identity.name for identity in identities(articles) if identity.kind == "person"]


@pytest.mark.parametrize("texts", ONE)
def test_forms_of_one_name(texts: tuple[str, str]) -> None:
    assert len(persons(*texts)) == 1


@pytest.mark.parametrize("texts", TWO)
def test_two_persons(texts: tuple[str, str]) -> None:
    assert len(persons(*texts)) == 2


def test_a_surname_of_two_is_neither() -> None:
    found = persons("Karl Hartwell left Torvik.", "Anna Hartwell left Torvik.", "Hartwell left Torvik.")
    assert {"Karl Hartwell", "Anna Hartwell"} <= set(found)


def test_like_contexts_make_a_fact() -> None:
    told = story(
        [
            "Karl Hartwell steered the ferry onto a rock near Torvik.",
            "Karl Hartwell steered the ferry onto a rock near Torvik, witnesses said.",
            "The prize for roses went to Karl Hartwell.",
        ]
    )
    facts = [f for f in told.facts if f.slot == "person Karl Hartwell"]
    assert [sorted(c.article for c in f.claims) for f in facts] == [["outlet-a", "outlet-b"]]
