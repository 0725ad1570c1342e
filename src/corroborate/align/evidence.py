"""Why claims were put together, and which like ones were not: the sentences behind `Fact.why` and `Fact.rejected`."""

from collections.abc import Sequence

from corroborate.lexicon.numbers import CUES
from corroborate.schemas import QuantityMention
from corroborate.values import places

from .claims import name_of
from .comparing import TIMES, compare, days_clash, same_person
from .likeness import both_told, comparable
from .lines import cosine
from .occurrences import Occurrence

SHARED = 5  # words that are named
SHOWN = 3  # near-matches that a fact names
CROWD = 40  # claims with one telling word that are looked at
LIKE = 0.35  # likeness from which a claim is a near-match


def together(a: Occurrence, b: Occurrence) -> tuple[str, ...]:
    """What speaks for two claims telling of one thing, in words."""
    found = []
    if a.owner and b.owner and same_person(a.owner, b.owner):
        found.append(f"both tell of {a.owner}")
    if a.point and b.point and set(a.point.split()) & set(b.point.split()):
        found.append(f"both are taken from {a.point.title()}")
    if a.place and a.place == b.place:
        found.append(f"both are set in {a.place.title()}")
    if a.scope & b.scope:
        found.append(f"both tell of {', '.join(sorted(a.scope & b.scope))}")
    if shared := _shared(a, b):
        found.append(f"both sentences have: {', '.join(shared)}")
    return tuple(found)


def _shared(a: Occurrence, b: Occurrence) -> list[str]:
    """The most telling words about the one claim that the other's sentence has as well, as the first writes them."""
    theirs, wording = set(b.line.keys), a.line.wording
    told = {key: text for text, key in zip(reversed(wording.texts), reversed(wording.all_keys), strict=True) if key}
    common = sorted(
        (-share, word) for word, share in a.near.items() if word in theirs and word in told and word not in CUES
    )
    return [told[word] for _, word in common[:SHARED]]


class NearMatches:
    """A story's claims by their telling words, to find those that are like a fact but no part of it."""

    def __init__(self, found: Sequence[Occurrence]) -> None:
        self._found = found
        self._holders: dict[tuple[str, str], list[int]] = {}
        for i, occurrence in enumerate(found):
            for word in occurrence.line.rarest:
                self._holders.setdefault((occurrence.kind, word), []).append(i)

    def rejected(self, members: Sequence[int]) -> tuple[str, ...]:
        """The nearest claims that were not compared with a fact's claims, and why; the nearest first."""
        first = self._found[members[0]]
        inside = set(members)
        near = {i for word in first.line.rarest for i in self._holders[first.kind, word][:CROWD] if i not in inside}
        ranked = sorted((-_alike(first, self._found[i]), i) for i in near)
        told: dict[str, str] = {}
        for like, i in ranked:
            other = self._found[i]
            if -like < LIKE or len(told) == SHOWN:
                break
            if other.text not in told and (reason := apart(first, other)):
                told[other.text] = f'"{_short(other.text)}" ({name_of(other.article)}): {reason}'
        return tuple(told.values())


def _alike(a: Occurrence, b: Occurrence) -> float:
    """The mean of the cosine of the words around two claims and of the share of words that their sentences share."""
    first, second = a.line.vector.keys(), b.line.vector.keys()
    return (cosine(a.near, b.near) + 2 * len(first & second) / max(1, len(first) + len(second))) / 2


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:57] + "..."


def apart(a: Occurrence, b: Occurrence) -> str:
    """Why the second claim is held to tell of something else than the first; "" where it is quite another thing."""
    if a.line.article == b.line.article:
        return "the same article tells both"
    if not comparable(a, b):
        return _unlike(a, b)
    compared = compare(a, b)
    if compared.verdict == "not_comparable":
        return compared.reason
    if compared.verdict == "contradiction" and (both_told(a, [b]) or both_told(b, [a])):
        return "one sentence tells both values"
    if days_clash(a, b):
        return "told of another day"
    if a.background != b.background:
        return "told of an earlier time" if b.background else "the fact is told of an earlier time"
    if a.place and b.place and a.place != b.place:
        return f"told of {b.place.title()}"
    if a.kind in TIMES and a.verb and b.verb and a.verb != b.verb:
        return f'told of another event ("{_verb(b)}", not "{_verb(a)}")'
    return "the words around it are not alike enough to say that it is the same thing"


def _unlike(a: Occurrence, b: Occurrence) -> str:
    """Which of the cheap tests two claims fail."""
    if a.kind == "count":
        if a.other != b.other:
            return "told of others than these" if b.other else "told of another total"
        if a.harm and b.harm and a.harm != b.harm:
            return f"told of another fate ({b.harm}, not {a.harm})"
        if a.head != b.head:
            return f"counts {_noun(b)}, not {_noun(a)}"
        return "counts another group"
    if a.scope and b.scope and not a.scope & b.scope:
        return f"told of another variant ({', '.join(sorted(b.scope))})"
    if a.place and b.place and places.compare(a.place, b.place).verdict == "contradiction":
        return f"told of {b.place.title()}"
    if a.point and b.point:
        return f"taken from {b.point.title()}"
    if a.side != b.side:
        return f"tells {b.side or 'another measure'}, not {a.side or 'the same'}"
    if a.owner and b.owner:
        return f"told of {b.owner}"
    return ""


def _noun(occurrence: Occurrence) -> str:
    mention = occurrence.mention
    return (mention.unit if isinstance(mention, QuantityMention) else "") or occurrence.head or "another thing"


def _verb(occurrence: Occurrence) -> str:
    wording, verb = occurrence.line.wording, occurrence.verb
    return wording.texts[wording.all_keys.index(verb)] if verb in wording.all_keys else verb
