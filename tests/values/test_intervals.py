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
