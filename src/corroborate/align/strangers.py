"""Two look-alike events: articles that name nobody and nothing alike tell of two fires, whatever their words are."""

from collections.abc import Sequence

from corroborate.schemas import Article, Fact

from .identities import Identity

NAMED = 4  # names of its own from which an article can be a stranger to another
SHARED = 0.15  # share of the shorter list of names that two articles about one event have in common


class Strangers:
    """Which articles of a story name different persons, bodies and places."""

    def __init__(self, articles: Sequence[Article], known: Sequence[Identity]) -> None:
        self._names: dict[str, set[int]] = {article.id: set() for article in articles}
        for number, identity in enumerate(known):
            if any(mention.country == mention.name for _, mention in identity.mentions):
                continue  # a country is named in reports of every kind
            for article in {article for article, _ in identity.mentions}:
                self._names[articles[article].id].add(number)

    def apart(self, first: str, second: str) -> bool:
        """The two articles (by id) have next to no name in common."""
        a, b = self._names[first], self._names[second]
        return min(len(a), len(b)) >= NAMED and len(a & b) < SHARED * min(len(a), len(b))

    def kept(self, fact: Fact) -> Fact:
        """The fact; without its clash where that is between strangers."""
        if fact.conflict is None:
            return fact
        first, second = fact.claims[fact.conflict.first], fact.claims[fact.conflict.second]
        if first.article == second.article or not self.apart(first.article, second.article):
            return fact
        reason = "the articles name nobody and nothing alike: they tell of two events"
        return fact.model_copy(update={"conflict": None, "verdict": "not_comparable", "reason": reason})
