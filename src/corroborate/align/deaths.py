"""What a person, or a relative of theirs, is said to have died of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.lexicon.deaths import CAUSES, ORGANS
from corroborate.lexicon.posts import KIN
from corroborate.schemas import Article, Clash, Fact

from .claims import attributed, claim
from .identities import Identity
from .lines import Line
from .origins import Origins
from .told import fact

OWNED = 400  # characters behind a person within which a death is theirs
HINTS = ("died", "dies", "succumbed", "lost")  # without one of these no sentence tells what somebody died of
MANY = 20  # statements of one death that are compared

_CAUSE = "|".join(sorted(CAUSES, key=lambda words: (-len(words), words)))
_BETWEEN = r"(?:(?!of |from |to |and |or |but |after )[a-z-]{1,16} ){0,3}?"
_TOLD = rf"(?P<cause>{_BETWEEN}(?i:{_CAUSE}))\b"
_TIMES = r"early|late|on|last|this|yesterday|today|in|at|night|morning|evening|home|week|year"
_WHEN = rf"(?: (?:{_TIMES}|[A-Z][a-z]{{2,8}}|\d{{1,4}})){{0,5}}"
DIED_RE = re.compile(
    rf"(?:(?:(?i:his|her|their|my) |['’]s )(?P<kin>{'|'.join(sorted(KIN))}) )?"
    rf"\b(?:(?:has |had |have )?died|dies|succumbed)\b{_WHEN},? (?:of|from|to) {_TOLD}"
)
LOST_RE = re.compile(rf"\b(?i:his|her|their|my) (?P<kin>{'|'.join(sorted(KIN))}) to {_TOLD}")


class Death(NamedTuple):
    """What an article says a person or a relative of theirs died of."""

    person: int
    kin: str  # "" for the person
    article: int
    start: int
    end: int
    text: str

    @property
    def sort(self) -> str:
        """The sort of cause."""
        last = self.text.lower()
        return next((sort for words, sort in _LONGEST if last.endswith(words)), "")

    @property
    def organ(self) -> str:
        """What a cancer is of, or ""."""
        return next((word for word in self.text.lower().split() if word in ORGANS), "")


_LONGEST = sorted(CAUSES.items(), key=lambda item: (-len(item[0]), item[0]))


def death_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], known: Sequence[Identity], origins: Origins
) -> list[Fact]:
    """Facts about what people died of."""
    hinted = {n for n, article in enumerate(articles) if any(hint in article.text for hint in HINTS)}
    if len(hinted) < 2:
        return []
    persons: dict[int, list[tuple[int, int]]] = {n: [] for n in hinted}  # start, identity
    called: dict[str, int] = {}
    for number, identity in enumerate(known):
        if identity.kind == "person":
            for home, mention in identity.mentions:
                if home in hinted:
                    persons[home].append((mention.start, number))
                    called.setdefault(mention.name, number)
    told: dict[tuple[int, str], list[Death]] = {}
    for number in sorted(hinted):
        article = articles[number]
        persons[number].sort()
        hints = [hint for hint in HINTS if hint in article.text]
        for line in lines[number]:
            if all(article.text.find(hint, line.start, line.end) < 0 for hint in hints):
                continue
            for death in _deaths(article, number, line, persons[number], called):
                told.setdefault((death.person, death.kin), []).append(death)
    return [
        _fact(articles, known[person].name, kin, group, origins)
        for (person, kin), group in sorted(told.items())
        if len({death.article for death in group}) > 1
    ]


def _deaths(
    article: Article, number: int, line: Line, persons: Sequence[tuple[int, int]], called: dict[str, int]
) -> Iterator[Death]:
    for pattern in (DIED_RE, LOST_RE):
        for match in pattern.finditer(article.text, line.start, line.end):
            person = _person(article, match, persons, called)
            if person is not None:
                start, end = match.span("cause")
                yield Death(person, match["kin"] or "", number, start, end, match["cause"])


def _person(
    article: Article, match: re.Match[str], persons: Sequence[tuple[int, int]], called: dict[str, int]
) -> int | None:
    """Who died, or whose relative did: whoever speaks of "my" mother, else who is last named."""
    if match["kin"] and match.group().lower().startswith("my "):
        speech = attributed(article, match.start())
        if speech and speech.source:
            return called.get(speech.source.name)
    before = bisect_left(persons, (match.start() + 1,)) - 1
    if before < 0 or match.start() - persons[before][0] > OWNED:
        return None
    return persons[before][1]


def _clash(articles: Sequence[Article], told: Sequence[Death]) -> tuple[int, int] | None:
    """Two statements of two causes, where neither article has a word of the other's."""
    for j, second in enumerate(told[:MANY]):
        for i, first in enumerate(told[:j]):
            if first.article != second.article and _two(first, second):
                one, other = (articles[death.article].text.lower() for death in (first, second))
                if not _has(one, second) and not _has(other, first):
                    return i, j
    return None


def _two(a: Death, b: Death) -> bool:
    if a.sort == b.sort:
        return bool(a.organ and b.organ) and a.organ != b.organ
    return True


def _has(text: str, death: Death) -> bool:
    """The article has one of the words for the other's cause."""
    if death.sort == "cancer" and death.organ:
        return f"{death.organ} cancer" in text
    return any(words in text for words, sort in _LONGEST if sort == death.sort)


def _fact(articles: Sequence[Article], person: str, kin: str, told: Sequence[Death], origins: Origins) -> Fact:
    who = f"{person}'s {kin}" if kin else person
    order, clash = list(told[:MANY]), None
    reason = f"what {who} died of can be one"
    if pair := _clash(articles, told):
        first, second = (told[i] for i in pair)
        order = [first, second, *(death for death in order if death not in (first, second))]
        reason = f"{who} is said to have died of {first.text} and of {second.text}"
        clash = Clash(first=0, second=1, reason=reason)
    claims = tuple(claim(articles[d.article], d.start, d.end, d.text) for d in order)
    return fact(
        "attribution",
        "opposite",
        f"cause of death of {who}",
        claims,
        origins,
        reason=reason,
        clash=clash,
    )
