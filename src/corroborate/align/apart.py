"""Whether two numbers or days are told of two things: of two persons or bodies, of each of several, of a whole and a
part.
"""

import re
from collections.abc import Sequence

from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.slots import TALLIES
from corroborate.schemas import Article, NameMention, QuantityMention

from .lines import cosine
from .occurrences import Occurrence
from .within import within

ONE_OBJECT = 0.3  # cosine of what two do something to from which it is one
EACH_RE = re.compile(r"\b(?:each|apiece|per person)\b", re.I)
IN_A_ROW_RE = re.compile(r"\b(?:in a row|straight|consecutive|successive|on the trot)\b", re.I)
BESIDE = 30  # characters on either side of a number within which is told whose it is, or that it is that of each
OWNED_RE = re.compile(r"\b([A-Z][\w-]+)['’]s? (?:[\w-]+ ){0,3}$")
TELLING = 10  # from which a number stands twice in one sentence for a reason
FAR = 500  # characters on either side of a number within which its owner is named
MANY = 40  # numbers of a sentence that are looked at
NEAR = 70  # characters on either side of a score within which its two sides are named


def of_each(a: Occurrence, b: Occurrence) -> bool:
    """One of two numbers is that of each of several: "four men jumped out of each car"."""
    return a.kind in ("count", "money", "measure") and _each(a) != _each(b)


def _each(occurrence: Occurrence) -> bool:
    return EACH_RE.search(occurrence.article.text, *occurrence.stretch(BESIDE)) is not None


def of_a_whole(a: Occurrence, b: Occurrence) -> bool:
    """Of one of two counts a part alone takes part in what is told."""
    return a.kind == "count" and a.happening.whole != b.happening.whole


def of_a_people(a: Occurrence, b: Occurrence) -> bool:
    """The smaller of two counts is that of one people's among them: "53 Nepalese passengers", "68 passengers"."""
    first, second = a.mention, b.mention
    if a.kind != "count" or not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    if _people(first) == _people(second):
        return False
    some, every = (first, second) if _people(first) else (second, first)
    return some.value is not None and every.value is not None and some.value < every.value


def _people(count: QuantityMention) -> bool:
    return any(word in gazetteer().peoples for word in count.modifiers)


def two_objects(a: Occurrence, b: Occurrence) -> bool:
    """Two counts of those who do one thing to two: "seven accuse Lund", "sixteen accuse Berg"."""
    first, second = a.happening, b.happening
    if a.kind != "count" or not (first.doer and second.doer and first.who and second.who):
        return False
    return cosine(first.who, second.who) < ONE_OBJECT


def somebodys(a: Occurrence, b: Occurrence) -> bool:
    """One of two counts is that of somebody whom the other sentence does not name: "Lund's record 24 titles"."""
    return a.kind == "count" and (_anothers(a, b) or _anothers(b, a))


def _anothers(owned: Occurrence, other: Occurrence) -> bool:
    found = OWNED_RE.search(owned.article.text, owned.stretch(BESIDE)[0], owned.start)
    return found is not None and other.article.text.find(found[1], *other.stretch(FAR)) < 0


def in_a_row(a: Occurrence, b: Occurrence) -> bool:
    """One of two counts is that of an unbroken row, of which there may have been more: "three titles in a row"."""
    return a.kind == "count" and _row(a) != _row(b)


def _row(count: Occurrence) -> bool:
    return IN_A_ROW_RE.search(count.article.text, *count.stretch(BESIDE)) is not None


def beside_it(a: Occurrence, b: Occurrence) -> bool:
    """One sentence has the other's number, too, whatever it counts there: "107 persons, 105 of them girls"."""
    return a.kind == "count" and (_has(a, b) or _has(b, a))


def _has(one: Occurrence, other: Occurrence) -> bool:
    mention = other.mention
    if not isinstance(mention, QuantityMention) or mention.value is None or mention.value < TELLING:
        return False
    return any(q.value == mention.value and q.start != one.start for q in numbers(one))


def numbers(occurrence: Occurrence) -> Sequence[QuantityMention]:
    """The numbers of its sentence."""
    return within(occurrence.article.quantities, occurrence.line.start, occurrence.line.end)[:MANY]


def rounded(a: Occurrence, b: Occurrence) -> bool:
    """One is "more than" just what the other is: "a dozen", "more than a dozen"."""
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return any(
        (one.low_open and one.low == other.value) or (one.high_open and one.high == other.value)
        for one, other in ((first, second), (second, first))
    )


def singled_out(a: Occurrence, b: Occurrence) -> bool:
    """One of two counts is "one": of several, one may be told of."""
    first, second = a.mention, b.mention
    if a.kind != "count" or not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.value == 1 or second.value == 1


def two_sides(a: Occurrence, b: Occurrence) -> bool:
    """Votes, seats or goals of two parties to a contest."""
    if a.kind != "count" or a.head not in TALLIES or b.head not in TALLIES:
        return False
    first, second = _side(a), _side(b)
    return bool(first and second) and first.isdisjoint(second)


def _side(tally: Occurrence) -> set[str]:
    """The words of the name before a number of votes."""
    before = [n for n in _names(tally.article, tally.line.start, tally.start) if n.end <= tally.start]
    return set(before[-1].name.lower().split()) if before else set()


def two_matches(a: Occurrence, b: Occurrence) -> bool:
    """Two scores that are not both told beside the names of the same two sides."""
    first, second = a.mention, b.mention
    if not (isinstance(first, QuantityMention) and isinstance(second, QuantityMention)):
        return False
    return first.kind == second.kind == "score" and len(_sides(a) & _sides(b)) < 2


def _sides(score: Occurrence) -> set[str]:
    return {name.name for name in _names(score.article, *score.stretch(NEAR))}


def two_owners(a: Occurrence, b: Occurrence) -> bool:
    """Two counts or days of the past, told of two persons, bodies or places: two teams, two companies."""
    if a.kind not in ("count", "date") or not (a.background and b.background) or (a.verb and a.verb == b.verb):
        return False
    first, second = _named(a), _named(b)
    return any(not first[kind] & second[kind] for kind in first.keys() & second.keys())


def _named(occurrence: Occurrence) -> dict[str, set[str]]:
    """The words of the names in the sentence, by what they name."""
    found: dict[str, set[str]] = {}
    for name in _names(occurrence.article, occurrence.line.start, occurrence.line.end):
        found.setdefault(name.kind, set()).update(name.name.lower().split())
    return found


def _names(article: Article, start: int, end: int) -> Sequence[NameMention]:
    return within(article.names, start, end)
