"""Values that are worked out once."""

from corroborate.text.once import per_object


class Thing:
    """Something that is told apart by identity."""


def test_a_function_of_an_object_is_worked_out_once_while_the_object_lives() -> None:
    asked: list[Thing] = []

    @per_object
    def numbered(thing: Thing) -> int:
        asked.append(thing)
        return len(asked)

    one, other = Thing(), Thing()
    assert [numbered(one), numbered(other), numbered(one)] == [1, 2, 1]
    numbered.cache_clear()
    assert numbered(one) == 3
