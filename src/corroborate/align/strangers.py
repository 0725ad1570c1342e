"""Two look-alike events: articles that name nobody and nothing alike tell of two fires, whatever their words are."""

from collections.abc import Sequence

from corroborate.lexicon.outlets import MARKET_WORDS, OUTLET_NAMES
from corroborate.schemas import Article, Fact

from .identities import Identity

NAMED = 4  # names of its own from which an article can be a stranger to another
TYPED = ("number", "date")
MANY = 300  # articles through which one leads to another
SHARED = 0.15  # share of the shorter list of names that two articles about one event have in common


def _everywhere(identity: Identity) -> bool:
    """Reports of every kind name countries, agencies and the markets."""
    if any(mention.country == mention.name for _, mention in identity.mentions):
        return True
    return identity.name in OUTLET_NAMES or not MARKET_WORDS.isdisjoint(identity.name.lower().split())


def _alike(first: set[int], second: set[int]) -> bool:
    return len(first & second) >= SHARED * min(len(first), len(second))


class Strangers:
    """Which articles of a story name different persons, bodies and places."""

    def __init__(self, articles: Sequence[Article], known: Sequence[Identity]) -> None:
        self._led: dict[str, frozenset[str]] = {}
        self._names: dict[str, set[int]] = {article.id: set() for article in articles}
        for number, identity in enumerate(known):
            if _everywhere(identity):
                continue
            for article in {article for article, _ in identity.mentions}:
                self._names[articles[article].id].add(number)

    def apart(self, first: str, second: str, *, typed: bool) -> bool:
        """The two articles (by id) have next to no name in common, nor do others lead from the one to the other.

        Few names tell two events apart where none is in both, and the clash (`typed`) is not one of names.
        """
        a, b = self._names[first], self._names[second]
        fewer = min(len(a), len(b))
        if fewer < NAMED:
            return typed and fewer > 0 and not a & b
        return not _alike(a, b) and second not in self._reached(first)

    def _reached(self, article: str) -> frozenset[str]:
        """The articles that share names with the article, those that share names with them, and so on.

        The reports of weeks about one event name ever other persons.
        """
        if article not in self._led:
            reached, last = {article}, [article]
            others = [other for other, names in self._names.items() if len(names) >= NAMED][:MANY]
            while last:
                names = self._names[last.pop()]
                found = [other for other in others if other not in reached and _alike(names, self._names[other])]
                reached.update(found)
                last += found
            self._led.update(dict.fromkeys(reached, frozenset(reached)))
        return self._led[article]

    def kept(self, fact: Fact) -> Fact:
        """The fact; without its clash where that is between strangers."""
        if fact.conflict is None:
            return fact
        first, second = fact.claims[fact.conflict.first], fact.claims[fact.conflict.second]
        typed = fact.kind in TYPED and fact.conflict.severity is None
        if first.article == second.article or not self.apart(first.article, second.article, typed=typed):
            return fact
        reason = "the articles name nobody and nothing alike: they tell of two events"
        return fact.model_copy(update={"conflict": None, "verdict": "not_comparable", "reason": reason})
