"""Claims grouped into facts."""

from itertools import permutations
from math import log

from hypothesis import given, settings
from hypothesis import strategies as st

from corroborate.align.clusters import linkage, merge
from corroborate.align.groups import agreeing, commonness, competition, group
from corroborate.align.likeness import pairs
from corroborate.steps import line_up
from corroborate.testing import article

from .claims_of import told

TEXTS = (
    "The fire in the Torvik mill killed 12 people.",
    "A fire in the Torvik mill killed 12 people.",
    "The fire in the Torvik mill killed 15 people.",
    "The Torvik mill fire killed 15 people and injured 40.",
)


def grouped(*texts: str) -> list[set[str]]:
    found = told(*texts)
    compared = list(pairs(found))
    return [{found[i].text for i in members} for members in group(found, compared, competition(found, compared))]


def test_what_agrees_is_one_group() -> None:
    assert {"12 people"} in grouped(*TEXTS[:2])


def test_no_group_holds_a_clash() -> None:
    assert not any({"12 people", "15 people"} <= members for members in grouped(*TEXTS))


def said_alike(*texts: str, taken: frozenset[int] = frozenset()) -> list[set[int]]:
    found = told(*texts)
    return [set(members) for members in agreeing(found, list(pairs(found)), taken)]


def test_a_telling_value_lines_up_what_is_told_in_other_words() -> None:
    assert {0, 1} in said_alike(
        "The Torvik mill burned down; the owners put their loss at $4.7 million.",
        "Insurers will pay out $4.7 million, a spokesman said.",
    )


def test_a_value_that_the_story_tells_often_says_little() -> None:
    texts = [
        "The owners of the mill sent two men to Oslo.",
        "Two men had sued the mill before it burned.",
        "Police looked for two men in a van.",
        "Only two men worked the night shift.",
        "The chapel was painted by two men from Bergen.",
        "Two men own the timber yard next door.",
        "A judge freed two men for lack of proof.",
        "Neighbours saw two men with a ladder.",
        "Her brothers, two men in their sixties, were abroad.",
    ]
    assert commonness(told(*texts)) == [log(9)] * 9
    assert {0, 1} in said_alike(texts[0], texts[6])
    assert all(6 not in members for members in said_alike(*texts) if 0 in members)


def test_no_claim_of_a_contradiction_is_said_to_agree() -> None:
    assert {0} in said_alike(*TEXTS[:2], taken=frozenset({0}))


def test_what_agrees_holds_no_clash() -> None:
    found = told(*TEXTS)
    values = [{found[i].text for i in members} for members in agreeing(found, list(pairs(found)), frozenset())]
    assert {"12 people"} in values
    assert not any({"12 people", "15 people"} <= members for members in values)


def test_a_claim_prefers_its_likest() -> None:
    found = told(TEXTS[0], "A fire in the Torvik mill killed 12 people. Twelve people attended the fair.")
    compared = list(pairs(found))
    rivals = competition(found, compared)
    best = max(range(len(compared)), key=lambda n: compared[n].score)
    assert rivals[best].mutual == 1
    assert rivals[best].margin > 0
    assert all(-3 <= rival.margin <= 3 for rival in rivals)


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = [article(f"Outlet {i}", text) for i, text in enumerate(TEXTS)]
    assert len({line_up("story", order).model_dump_json() for order in permutations(articles)}) == 1


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.floats(-3, 3)), max_size=20), st.randoms())
def test_merging(drawn: list[tuple[int, int, float]], random: object) -> None:
    scores = {(min(i, j), max(i, j)): s for i, j, s in drawn if i != j}
    edges = [(s, i, j) for (i, j), s in scores.items()]
    found = merge(8, edges, linkage(scores, -4.0, -1.0))
    assert sorted(i for members in found for i in members) == list(range(8))
    assert found == merge(8, edges[::-1], linkage(scores, -4.0, -1.0))
    for members in found:
        between = [scores.get((i, j), -4.0) for i in members for j in members if i < j]
        assert not between or max(between) >= -1.0


def test_larger_groups_need_more() -> None:
    scores = {(0, 1): 0.5, (0, 2): 0.5, (1, 2): 0.5}
    edges = [(s, i, j) for (i, j), s in scores.items()]
    assert merge(3, edges, linkage(scores, 0.0, 0.45)) == [[0, 1, 2]]
    assert merge(3, edges, linkage(scores, 0.0, 0.45, 0.1)) == [[0, 1], [2]]
