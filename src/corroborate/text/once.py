"""Values that are worked out once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

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
        instance.__dict__[self._name] = value
        return value
