"""The algebra of intervals."""

from hypothesis import given
from hypothesis import strategies as st

from corroborate.values.intervals import Interval, clash

ends = st.none() | st.integers(-20, 20).map(float)
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans())


@given(intervals, intervals)
def test_meeting_is_symmetric(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a)
    assert a.meet(b) == b.meet(a)


@given(intervals, intervals)
def test_what_lies_in_both_lies_in_each(a: Interval, b: Interval) -> None:
    both = a.meet(b)
    assert both.within(a)
    assert both.within(b)


@given(st.lists(intervals.filter(lambda i: not i.empty), min_size=1, max_size=6))
def test_a_clash_has_two_witnesses(found: list[Interval]) -> None:
    pair = clash(found)
    apart = [(i, j) for i in range(len(found)) for j in range(i + 1, len(found)) if not found[i].meets(found[j])]
    assert (pair is None) == (not apart)
    if pair:
        assert pair in apart


def test_open_ends() -> None:
    assert not Interval(1, 2, False, True).meets(Interval(2, 3))
    assert Interval(1, 2).meets(Interval(2, 3))
    assert 2 not in Interval(1, 2, False, True)


@given(intervals, intervals, st.integers(-21, 21).map(float))
def test_membership_and_order(a: Interval, b: Interval, x: float) -> None:
    assert (x in a.meet(b)) == (x in a and x in b)
    if a.within(b) and x in a:
        assert x in b
    if a.empty:
        assert x not in a


def test_ends_lie_inside_unless_open() -> None:
    assert 1 in Interval(1, 2)
    assert 1 not in Interval(1, 2, True)
    assert 2 in Interval(1, 2)
    assert 1 not in Interval(2, None)
    assert "1" not in Interval(None, None)
    assert Interval(1, 2).within(Interval(1, 2))
    assert not Interval(1, 3).within(Interval(1, 2))
    assert not Interval(0, 2).within(Interval(1, 2))
    assert not Interval(1, 2).within(Interval(1, 2, False, True))
    assert Interval(5, 4).within(Interval(1, 2))


def test_no_intervals_have_no_clash() -> None:
    assert clash([]) is None
    assert clash([Interval(1, 2)]) is None
    assert clash([Interval(3, 4), Interval(1, 2), Interval(None, None)]) == (0, 1)
    assert clash([Interval(1, 2), Interval(None, None), Interval(3, 4)]) == (0, 2)
