"""Two places in one slot: two articles lead to them by the same words and tell the same of them.

Unlike a person, a place may be named all over an article that puts one thing there wrongly; so it is no excuse that
both articles know both places. It is one where an article tells of the other place what the other article tells of it,
or names both in the sentence.
"""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.siting import STREETS
from corroborate.schemas import Article
from corroborate.values import names

from .days import apart, days
from .lines import cosine, key
from .named import Named, Spoken, Told

FRAMED = 0.25  # what a fully equal frame adds to the likeness of words around and sentences,
USUAL = 0.3  # less the likeness of any two frames
NEAR = 0.35  # likeness of the words around that is needed at least,
TOLD = 0.12  # and of the sentences
LIKE = 0.75  # sum from which two places may fill one slot where one word governs both
SURE = 0.9  # and from which they do
LISTED = 3  # words that must be the same before two items of lists,
LAST = 2  # or two last items,
ITEMS = 3  # and behind them, where the list goes on
ALONE = 1.2  # sum needed where only the words behind are the same,
BEHIND = 3  # so many of them
UNKNOWN = 1.0  # sum from which places that the atlas does not tell apart may be two,
OPEN = 1.2  # and from which they are, where neither article knows the other's,
EQUAL = 1.9  # or the sentences are one
LED = 2  # words that must lead to such places
LESS = 0.4  # by which an article must be less like the other where it tells of the other's place itself
MANY = 40  # mentions of a place in one article that are looked at
DAYS = 1  # between the days that the sentences tell, from which these are of two events

ARTICLES = frozenset(("the", "a", "an"))
JOINING = ("and", "or")
DOUBT = "the sentences may be about different things"
NESTED = "one place may lie in the other"


class Likeness(NamedTuple):
    """How alike two names are told, and of two places what leads to them."""

    score: float
    led: int = 0  # running words that are the same before both places, articles left out,
    followed: int = 0  # and behind them
    governed: bool = False  # one content word leads to both


def alike(first: Told, second: Told) -> Likeness | None:
    """How alike two places are told; None where they fill two slots."""
    score = _score(first, second)
    if score < LIKE:
        return None
    led, followed = _frame(first.around, second.around)
    for least in (_item(first.around), _item(second.around)):
        if least and (led < least[0] or followed < least[1] or score < SURE):
            return None
    governor = _governor(first.around)
    governed = bool(led and governor) and governor == _governor(second.around)
    if not governed and (followed < BEHIND or score < ALONE):
        return None
    return Likeness(score, led, followed, governed)


def _score(first: Told, second: Told) -> float:
    """How alike two places are told, raw; 0 where they hardly are."""
    near = cosine(first.near, second.near)
    if near < NEAR or (told := cosine(first.rest, second.rest)) < TOLD:
        return 0.0
    return near + told + FRAMED * (Indel.normalized_similarity(first.around, second.around) - USUAL)


class Places:
    """Judges pairs of places of a story."""

    def __init__(self, articles: Sequence[Article], found: Sequence[Named], spoken: Spoken) -> None:
        self._articles = articles
        self._spoken = spoken
        self._told: dict[tuple[int, int], list[Named]] = {}
        for place in found:
            if place.mention.kind == "place":
                self._told.setdefault((place.article, place.identity), []).append(place)

    def doubt(self, first: Named, second: Named, told: Likeness) -> str | None:
        """Why two places told so much alike may be no error, or ""; None where they fill two slots or are one."""
        if any(place.line.zone != "body" or _dateline(place) for place in (first, second)):
            return None
        compared = names.compare(first.mention.name, second.mention.name, "place")
        if compared.verdict not in ("contradiction", "not_comparable") or compared.slip:
            return None
        score = told.score
        if compared.verdict == "contradiction" or _streets(first, second):
            doubt = DOUBT if told.governed and score < SURE else ""
        elif told.governed and told.led >= LED and score >= UNKNOWN:
            open_ = score < OPEN or self._known(first, second)
            doubt = NESTED if open_ and score < EQUAL else ""
        else:
            return None
        return None if self._explained(first, second, score) or self._days_apart(first, second) else doubt

    def _known(self, first: Named, second: Named) -> bool:
        """One article knows the other's place, or only one of the places is on the map."""
        places = gazetteer().places
        on_map = {p.mention.name.partition(",")[0].lower() in places for p in (first, second)}
        knows = self._spoken.knows
        return len(on_map) > 1 or knows(first.article, second, first) or knows(second.article, first, second)

    def _explained(self, first: Named, second: Named, score: float) -> bool:
        """One article tells both in the sentence, or tells of the other's place much the same as the other article."""
        for own, other in ((first, second), (second, first)):
            for place in self._told.get((own.article, other.identity), [])[:MANY]:
                if place.line is own.line or _score(place.told, other.told) > score - LESS:
                    return True
        return False

    def _days_apart(self, first: Named, second: Named) -> bool:
        one, other = (self._articles[place.article] for place in (first, second))
        return apart(days(one, first.line), days(other, second.line), DAYS)


def _frame(first: Sequence[str], second: Sequence[str]) -> tuple[int, int]:
    """How many running words are the same before both places, and behind them; articles left out."""
    before, behind = [], []
    for around in (first, second):
        at = around.index("#")
        before.append([w for w in reversed(around[:at]) if w not in ARTICLES])
        behind.append([w for w in around[at + 1 :] if w not in ARTICLES])
    return _common(*before), _common(*behind)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _governor(around: Sequence[str]) -> str:
    """The key of the content word that leads to a place."""
    before = around[: around.index("#")]
    return next((k for word in reversed(before) if (k := key(word))), "")


def _dateline(place: Named) -> bool:
    """The place opens a line in capitals."""
    return place.mention.start == place.line.start and place.mention.text.partition(",")[0].isupper()


def _item(around: Sequence[str]) -> tuple[int, int] | None:
    """How many words must be the same before and behind an item of a list; None for the first, and what is none."""
    at = around.index("#")
    before = [w for w in around[:at] if w not in ARTICLES]
    if not before or before[-1] not in (*JOINING, ","):
        return None
    if before[-1] in JOINING:
        return LAST, 0
    behind = around[at + 1 : at + 2]
    return LISTED, ITEMS if behind and behind[0] in (*JOINING, ",") else 0


def _streets(first: Named, second: Named) -> bool:
    """Both are streets, of one sort."""
    one, other = (place.mention.name.rpartition(" ")[2] for place in (first, second))
    return one == other and one in STREETS
