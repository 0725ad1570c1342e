"""Which claims are compared, and how alike they are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corroborate.align import crowds
from corroborate.align.comparing import compare, falls
from corroborate.align.likeness import both_told, comparable, features, pairs

from .claims_of import told, two

COMPARABLE = [
    (True, "count", "The fire killed 12 people.", "The fire killed 15 people."),
    (True, "count", "The fire killed 12 people.", "The fire killed 15."),
    (False, "count", "The fire killed 12 people.", "The fire injured 15 people."),
    (False, "count", "The mill has 12 looms.", "The mill has 15 cranes."),
    (True, "count", "They keep 12 trucks and nearly 40 drivers.", "They keep 15 trucks."),
    (False, "count", "They keep 12 trucks and drivers.", "They keep 15 trucks."),
    (False, "count", "The ferry held 26 foreign passengers.", "The ferry held 55 passengers."),
    (True, "count", "The ferry held 26 foreign passengers.", "The ferry held 21 foreign passengers."),
    (False, "count", "The police found 12 rifles.", "The police found 15 other rifles."),
    (True, "measure", "The town lies 12 kilometers from Torvik.", "The town lies 15 kilometers from Torvik."),
    (False, "measure", "The town lies 12 kilometers from Torvik.", "The town lies 15 kilometers from Lindnes."),
    (False, "measure", "The pit has a depth of 12 meters.", "The pit has a width of 15 meters."),
    (False, "measure", "The quake struck at a depth of 12 kilometers.", "The quake struck 15 kilometers away."),
    (False, "money", "The 13-inch model costs $900.", "The 15-inch model costs $1,200."),
    (False, "percent", "Prices rose by 7.2 percent in Norway.", "Prices rose by 3.1 percent in Sweden."),
    (False, "age", "Maria Lopez, 34, was found.", "Peter Novak, 71, was found."),
    (True, "age", "Maria Lopez, 34, was found.", "Lopez, 71, was found."),
    (True, "count", "It drew 32,846 fans.", "The 32,486 spectators sang."),
    (True, "count", "It drew 32,846 fans.", "The 32,946 spectators sang."),
    (False, "count", "It drew 32,846 fans.", "The 32,986 apples rotted."),
    (False, "count", "It drew 2,846 fans.", "The 2,946 apples rotted."),
    (False, "count", "It drew 12,000 fans.", "The 21,000 apples rotted."),
    (False, "count", "It drew 846 fans.", "The 864 apples rotted."),
    (False, "ordinal", "It was the fourth time.", "It was the third floor."),
    (False, "count", "The dead were 12 men and 14 women.", "The dead were 12 young men and 14 women."),
]


@pytest.mark.parametrize(("wanted", "kind", "first", "second"), COMPARABLE)
def test_comparable(wanted: bool, kind: str, first: str, second: str) -> None:
    a, b = two(first, second, kind)
    assert comparable(a, b) == comparable(b, a) == wanted


VERDICTS = [
    ("contradiction", "count", "The fire killed 12 people.", "The fire killed 15 people."),
    ("agree", "count", "The fire killed 12 people.", "The fire killed twelve people."),
    ("not_comparable", "count", "The fire killed several people.", "The fire killed 150 people."),
    ("superseded", "count", "2023-05-01: The fire killed 12 people.", "2023-05-03: The fire killed 15 people."),
    ("contradiction", "count", "2023-05-01: The fire killed 15 people.", "2023-05-03: The fire killed 12 people."),
    ("contradiction", "date", "The bridge fell on 3 May 2023.", "The bridge fell on 5 May 2023."),
    ("not_comparable", "date", "The bridge fell on 3 May 2023.", "Two days later the bridge fell."),
    ("not_comparable", "age", "undated: Maria Lopez, 34, was found.", "undated: Maria Lopez, 36, was found."),
    ("contradiction", "age", "undated: Maria Lopez, 34, was found.", "undated: Maria Lopez, 43, was found."),
    ("contradiction", "age", "Maria Lopez, 34, was found.", "Maria Lopez, 36, was found."),
    ("contradiction", "age", "2023-05-01: Maria Lopez, 34, won.", "2023-05-02: Maria Lopez, 35, won."),
    ("compatible", "age", "2023-05-01: Maria Lopez, 34, won.", "2023-05-09: Maria Lopez, 35, won."),
    ("agree", "age", "2023-05-01: Maria Lopez, 34, won.", "2023-05-02: Maria Lopez, 34, won."),
    ("not_comparable", "date", "2016-02-09: He died on Thursday.", "2016-02-09: He died on 14 January."),
    ("contradiction", "date", "2016-02-09: He died on Thursday.", "2016-02-09: He died on 13 January."),
    (
        "not_comparable",
        "date",
        '2016-02-09: "It struck this morning," Anna Berg said.',
        "2016-02-09: It struck on 5 February 2016.",
    ),
    (
        "not_comparable",
        "date",
        '2016-02-09: He wrote: "It struck this morning.',
        "2016-02-09: It struck on 5 February 2016.",
    ),
    ("not_comparable", "duration", "It was the worst flood in 100 years.", "The flood lasted for ten days."),
    ("contradiction", "duration", "It was the first flood in five years.", "It was the first flood in three years."),
    ("not_comparable", "measure", "A 5.9-magnitude quake struck.", "An aftershock measuring 4.2 magnitude struck."),
    ("not_comparable", "duration", "He ruled for 22 years.", "He left one week after the vote."),
    ("contradiction", "duration", "He left two weeks after the vote.", "He left one week after the vote."),
    ("contradiction", "date", "Wales played there in 1958.", "Wales played there in 2002 and 2010."),
    ("not_comparable", "date", "Wales played there in 1958 and 2022.", "Wales played there in 2002 and 2010."),
    ("not_comparable", "date", "They came in 1990, 1994 and 2002.", "They came in 1991, 1995 or again in 2001."),
    ("not_comparable", "count", "They took 11 people.", "They took three people from Mali and three Turkish workers."),
    ("contradiction", "date", "The mill burned in April last year.", "The mill burned in May 2022."),
    ("not_comparable", "date", "The mill burned earlier last year.", "The mill burned in 2020."),
    ("contradiction", "measure", "Karl Lund weighs 150 pounds.", "Karl Lund, weighing 155 pounds, fled."),
    ("compatible", "measure", "Karl Lund weighs about 150 pounds.", "Karl Lund, weighing 155 pounds, fled."),
    ("compatible", "measure", "Karl Lund weighs 60 kilograms.", "Karl Lund, weighing 61 kilograms, fled."),
    ("compatible", "measure", "The load weighs 150 pounds.", "The load, weighing 155 pounds, fell."),
    ("contradiction", "bearing", "It sank 12 miles east of Aden.", "It sank 12 miles west of Aden."),
    ("contradiction", "ordinal", "It was the fourth time.", "It was the fifth time."),
]


@pytest.mark.parametrize(("wanted", "kind", "first", "second"), VERDICTS)
def test_verdicts(wanted: str, kind: str, first: str, second: str) -> None:
    a, b = two(first, second, kind)
    assert compare(a, b).verdict == compare(b, a).verdict == wanted


def test_values_of_two_kinds_are_not_compared() -> None:
    (a, *_), (b, *_) = told("The mill has 12 looms."), told("It was the fourth time.")
    assert compare(a, b).verdict == "not_comparable"


def test_a_growing_number_that_falls() -> None:
    a, b = two("2023-05-01: The fire killed 15 people.", "2023-05-03: The fire killed 12 people.", "count")
    assert falls(a, b)
    assert falls(b, a)
    assert not falls(*two("The fire killed 15 people.", "The fire killed 12 people.", "count"))


def test_a_sentence_that_tells_both_values_has_a_list() -> None:
    first = "The fire killed 12 people in Torvik and 15 people in Lindnes."
    second = "The fire killed 15 people in Torvik."
    found = told(first, second)
    assert both_told(found[2], found[:2])
    assert [p.comparison.verdict for p in pairs(found)] == ["agree"]


def test_who_tells_both_times_tells_two_events() -> None:
    found = told("The sale closed in late September.", "The sale opened in April and ended in September.")
    assert [o.verb for o in found] == ["close", "open", "end"]
    assert both_told(found[0], found[1:], found[1])
    hours = told("The train left at 5:54 a.m.", "It left at about 5:54 a.m. and was due at 7:43 a.m.")
    assert both_told(hours[0], hours[1:], hours[2])


def test_a_long_number_is_held_against_counts_that_are_it_or_nearly() -> None:
    bare = "Lund got 227,708."
    assert [p.comparison.verdict for p in pairs(told(bare, "Lund got 222,708 votes."))] == ["contradiction"]
    assert [p.comparison.verdict for p in pairs(told(bare, "Lund got 227,708 votes."))] == ["agree"]
    assert not list(pairs(told(bare, "Lund got 189,764 votes.")))


SENTENCES = [
    "The fire killed 12 people in Torvik on 3 May 2023.",
    "The fire in Torvik killed 15 people, among them Maria Lopez, 34.",
    "Some 12 people died in the Torvik fire at 10:35 a.m.",
    "The 13-inch model costs $900, and the wall is 12 meters high.",
    "Maria Lopez, 35, died 12 kilometers east of Torvik on Tuesday.",
    "Prices rose by 7.2 percent in Norway for the fourth time.",
    "It took six days to put the fire out, the town said.",
]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=4))
def test_features_are_shares(texts: list[str]) -> None:
    found = told(*texts)
    for pair in pairs(found):
        a, b = found[pair.first], found[pair.second]
        assert all(-1e-9 <= value <= 1 + 1e-9 for value in pair.evidence.values())
        assert features(b, a) == pytest.approx(pair.evidence)
        assert a.line.article != b.line.article


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 99), st.integers(2, 99), st.sampled_from(["at least", "at most", "about"]))
def test_looser_words_never_make_a_clash(first: int, second: int, hedge: str) -> None:
    a, b = two(f"The mill has {first} looms.", f"The mill has {second} looms.", "count")
    (loose,) = [o for o in told(f"The mill has {hedge} {first} looms.") if o.kind == "count"]
    assert compare(a, b).verdict == "contradiction" or compare(loose, b).verdict != "contradiction"


@pytest.mark.parametrize("texts", [SENTENCES[:3]])
def test_a_crowd_meets_by_its_words(texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    found = told(*texts)
    everything = {(p.first, p.second) for p in pairs(found)}
    monkeypatch.setattr(crowds, "CROWD", 1)
    assert {(p.first, p.second) for p in pairs(found)} == everything


def test_a_crowd_has_linearly_many_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowds, "CROWD", 1)
    found = told(*(f"The fire killed {i + 10} people in Torvik." for i in range(80)))
    assert len(list(crowds.candidates(found))) <= len(found) * crowds.TELLING * crowds.NEIGHBOURS
    assert len(list(crowds.candidates(found))) < 80 * 79 / 2
