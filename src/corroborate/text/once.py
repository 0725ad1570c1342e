"""Values that are worked out once."""

import weakref
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Value = TypeVar("Value")


class once(Generic[Value]):
    """A property that is worked out at first use and then is an attribute.

    `functools.cached_property` takes a lock up to Python 3.11, which costs more than most values of a line of text.
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Value:
        value: Value = self._work(instance)
        object.__setattr__(instance, self._name, value)  # a look at `__dict__` would make all attributes slower
        return value


class per_object(Generic[Item, Value]):
    """A function of one immutable object that is worked out once while the object lives.

    Objects are told apart by identity: to hash a record, all that it holds is looked at.
    """

    def __init__(self, work: Callable[[Item], Value]) -> None:
        self._work = work
        self._known: dict[int, tuple[weakref.ref[Item], Value]] = {}
        self.__doc__ = work.__doc__

    def cache_clear(self) -> None:
        """Forgets what was worked out, as `functools.lru_cache` does."""
        self._known.clear()

    def __call__(self, item: Item) -> Value:
        number = id(item)
        known = self._known.get(number)
        if known is None:
            forgotten = weakref.ref(item, lambda _: self._known.pop(number, None))
            known = self._known[number] = forgotten, self._work(item)
        return known[1]
