"""Who the information comes from: copied passages and wire credits, counted per fact."""

from collections.abc import Sequence

from corroborate.schemas import Article, Claim
from corroborate.text.tokens import tokens

RUN = 7  # words in a row that two writers do not choose alike by chance


class Origins:
    """Which of a story's articles share wording, passage by passage."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._runs: dict[str, dict[tuple[str, ...], set[str]]] = {}
        holders: dict[tuple[str, ...], set[str]] = {}
        self._articles = {article.id: article for article in articles}
        for article in articles:
            for span in article.sentences:
                for run in runs(article.text[span.start : span.end]):
                    holders.setdefault(run, set()).add(article.id)
        self._shared = {run: ids for run, ids in holders.items() if len(ids) > 1}

    def count(self, claims: Sequence[Claim]) -> int:
        """How many independent origins the claims have: one a speaker, one a set of sentences copied from each other."""
        groups: dict[str, str] = {}

        def root(name: str) -> str:
            while groups.setdefault(name, name) != name:
                name = groups[name]
            return name

        for claim in claims:
            mine = f"article {claim.article}"
            if claim.speaker:
                groups[root(mine)] = root(f"speaker {claim.speaker.lower()}")
            for run in runs(claim.sentence.text):
                for other in self._shared.get(run, ()):
                    if any(c.article == other for c in claims):
                        groups[root(f"article {other}")] = root(mine)
        return len({root(f"article {c.article}") for c in claims})


def runs(text: str) -> list[tuple[str, ...]]:
    """All runs of `RUN` lower-case words, marks left out."""
    words = [t.text.lower() for t in tokens(text) if t.text[0].isalnum()]
    return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]
