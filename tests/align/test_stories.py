"""Articles about one event belong together; a stray stays alone."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corroborate.align.stories import Sketch, Sketches, sketch
from corroborate.testing import article

FLOOD = (
    "The dam above Torvik broke before dawn. Water from the reservoir flooded the village and killed 12 people.",
    "Twelve people died in Torvik when a reservoir wall gave way. The village was under water, rescuers said.",
    "Rescuers search Torvik for survivors of the flood after the dam burst. The reservoir had been full for weeks.",
)
TRIAL = (
    "The trial of former banker Gerda Oehme opened in Lindau. Prosecutors accuse her of fraud over forged loans.",
    "Gerda Oehme denied the charges of fraud in a Lindau court. Prosecutors say the banker forged loans.",
)
STRAY = "The city zoo presented a pair of young penguins. Visitors may name them until the end of the month."


def made(text: str, collection: str = "", day: date | None = None) -> Sketch:
    return sketch(article("A", text, published=day).model_copy(update={"collection": collection}))


def stories(*sketches: Sketch, across: bool = False) -> list[tuple[str, list[int]]]:
    known = Sketches()
    for one in sketches:
        known.add(one)
    return known.stories(across=across)


def test_two_events_and_a_stray_in_one_folder() -> None:
    told = [made(text) for text in (FLOOD[0], TRIAL[0], FLOOD[1], STRAY, TRIAL[1], FLOOD[2])]
    assert stories(*told) == [("all", [0, 2, 5]), ("all (2)", [1, 4]), ("all (3)", [3])]


def test_one_event_is_one_story() -> None:
    assert stories(*(made(text) for text in FLOOD)) == [("all", [0, 1, 2])]


def test_collections_stay_apart_unless_told_otherwise() -> None:
    told = [made(text, name) for text, name in zip(FLOOD, "aba", strict=True)]
    assert stories(*told) == [("a", [0, 2]), ("b", [1])]
    assert stories(*told, across=True) == [("all", [0, 1, 2])]


@pytest.mark.parametrize(("days", "together"), [(0, True), (3, True), (900, False)])
def test_nearness_in_time(days: int, together: bool) -> None:
    first = made(FLOOD[0], day=date(2021, 3, 1))
    second = made(FLOOD[1], day=date.fromordinal(date(2021, 3, 1).toordinal() + days))
    assert (len(stories(first, second)) == 1) == together


def test_the_order_of_files_decides_nothing() -> None:
    texts = [*FLOOD, *TRIAL, STRAY]
    wanted = {frozenset(texts[i] for i in members) for _, members in stories(*map(made, texts))}
    for seed in range(5):
        Random(seed).shuffle(texts)
        assert {frozenset(texts[i] for i in members) for _, members in stories(*map(made, texts))} == wanted


def test_an_empty_article_is_a_story_of_its_own() -> None:
    assert stories(Sketch(), made(STRAY), Sketch()) == [("all", [0]), ("all (2)", [1]), ("all (3)", [2])]


WORDS = st.sampled_from("dam flood trial bank zoo Torvik Lindau Oehme penguin water judge mayor river".split())


@given(
    st.lists(
        st.builds(
            Sketch,
            collection=st.sampled_from(["", "a", "b"]),
            day=st.none() | st.integers(738000, 738100),
            often=st.just(""),
            once=st.lists(WORDS, max_size=8, unique=True).map(" ".join),
        ),
        max_size=30,
    ),
    st.booleans(),
)
def test_every_article_is_in_one_story(sketches: list[Sketch], across: bool) -> None:
    told = stories(*sketches, across=across)
    assert sorted(member for _, members in told for member in members) == list(range(len(sketches)))
    assert len({name for name, _ in told}) == len(told)
    if not across:
        assert all(len({sketches[m].collection for m in members}) == 1 for _, members in told)
