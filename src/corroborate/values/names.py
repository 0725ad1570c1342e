"""How two names compare."""

from collections.abc import Iterable

from .comparison import Comparison
from .names_organisations import same_organisation
from .names_persons import same_person
from .names_words import Relation
from .names_words import relation as relation

__all__ = ["Relation", "compare", "keys", "relation", "same"]


def compare(a: str, b: str, kind: str) -> Comparison:
    """How two names of a kind (person, organisation, place) compare."""
    return Comparison("agree" if a == b else "contradiction", "")


def same(a: str, b: str, schema: str) -> tuple[bool, str]:
    """Whether two names are one Person's or one Organization's, and why."""
    return (same_person if schema == "Person" else same_organisation)(a, b)


def keys(name: str) -> Iterable[str]:
    """Blocking keys: two names that can be one share at least one."""
    return [name.lower()]
