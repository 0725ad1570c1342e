"""How two names compare: for a reader of news (`compare`), for somebody who searches a list (`same`), by words."""

from functools import lru_cache

from corroborate.lexicon.given_names import FAMILY_FIRST
from corroborate.lexicon.organisations import NOISE_WORDS

from . import places
from .comparison import Comparison
from .names_organisations import Body, body, is_initials, same_organisation, unpaired
from .names_parts import parts
from .names_persons import conflict, describe, pair, run_together, same_person, unvocalised
from .names_words import Relation, related, relation, sound

__all__ = ["Relation", "compare", "keys", "related", "relation", "same"]


def same(a: str, b: str, schema: str) -> tuple[bool, str]:
    """Whether two names may be one's, and why. `schema` is "Person" or another word for what is named.

    Made for searching: up to two letters may be wrong. Numbers in names of organisations must agree.
    """
    return (same_person if schema == "Person" else same_organisation)(a, b)


@lru_cache(maxsize=100_000)
def compare(a: str, b: str, kind: str) -> Comparison:
    """How two names of a kind (person, organisation, place) compare. Symmetric.

    "agree": one name in one form; "compatible": a short form, nickname, initials, another order or romanisation;
    "contradiction": two names, or one misspelt, which `slip` then says; "not_comparable" where that cannot be known.
    """
    if a == b:
        return Comparison("agree", f"both name {a}")
    if kind == "place":
        return places.compare(a, b)
    return _persons(a, b) if kind == "person" else _bodies(a, b)


def _persons(first: str, second: str) -> Comparison:
    a, b = parts(first), parts(second)
    if not a.words or not b.words:
        return Comparison("not_comparable", "one of them is no name")
    if a.joined == b.joined and a.suffixes == b.suffixes:
        return Comparison("agree", f"{first} and {second} are one name")
    if unvocalised(first) != unvocalised(second):
        alike, why = same_person(first, second)
        return Comparison("compatible" if alike else "not_comparable", why)
    found = pair(a, b)
    if objection := conflict(a, b):
        return Comparison("contradiction", objection)
    slips = [match for match in found.matches if match.kin == "slip"]
    if slips and not (found.left and found.right):
        letters = "one letter" if found.wrong == 1 else f"{found.wrong} letters"
        misspelt = found.wrong <= 2 and len(found.matches) > 1
        return Comparison("contradiction", describe(found), letters if misspelt else None)
    if found.left and found.right:
        return Comparison("compatible" if run_together(a, b) else "contradiction", describe(found))
    return Comparison("compatible", describe(found))


def _bodies(first: str, second: str) -> Comparison:
    a, b = body(first), body(second)
    if not a.words or not b.words:
        return Comparison("not_comparable", "one of them is no name")
    if a.text == b.text and not (a.forms - b.forms and b.forms - a.forms):
        return Comparison("agree", f"{first} and {second} are one name")
    if a.known and a.known == b.known:
        return Comparison("compatible", f"both are names of {a.known}")
    if is_initials(a, b) or is_initials(b, a):
        short, long = sorted((first, second), key=len)
        return Comparison("compatible", f"{short} is made of the initials of {long}")
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return Comparison("contradiction", f"the numbers of {first} and {second} differ")
    return _worded(first, second, a, b)


def _worded(first: str, second: str, a: Body, b: Body) -> Comparison:
    left, right, slips = unpaired(a.words, b.words)
    if slips.wrong and not (left and right):
        return Comparison(
            "contradiction", f"{slips.pairs[0]} are spelt differently", "one letter" if slips.wrong == 1 else None
        )
    if left and right:
        return Comparison("contradiction", f"{first} and {second} are two names")
    if left or right:
        return Comparison("compatible", f"{min(first, second, key=len)} may be short for {max(first, second, key=len)}")
    return Comparison("compatible", f"{first} and {second} are the same words")


@lru_cache(maxsize=50_000)
def keys(name: str) -> tuple[str, ...]:
    """Blocking keys: two names that can be one share at least one; sorted, never empty."""
    words = [w for w in parts(name).words if w not in NOISE_WORDS]
    found = {sound(word) for word in words if len(word) > 1}
    if words and words[0] in FAMILY_FIRST:
        found.add(f"family {sound(words[0])}")
    taken = body(name)
    if taken.known:
        found.add(f"known {taken.known}")
    letters = "".join(word[0] for word in taken.words)
    if len(taken.words) > 1:
        found.add(f"initials {letters}")
    elif 2 <= len(taken.text) <= 8:
        found.add(f"initials {taken.text}")
    return tuple(sorted(found)) or (name.lower(),)
