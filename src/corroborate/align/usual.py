"""A name that one article alone gives a thing to which most articles of the story give another.

Where eleven articles tell of the distress call of one ship and a twelfth of the distress call of another, which nobody
else has heard of, and never names theirs, the twelfth names the wrong ship.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.outlets import AGENCY_NAMES, OUTLET_NAMES
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.slots import MARKERS, OF_CROWDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.lemmas import lemma
from corroborate.text.tokens import row
from corroborate.text.words import word_class
from corroborate.values import names

from .claims import claim, name_of
from .lines import Line, Weights, cosine, window
from .named import without
from .origins import Origins
from .proper import is_name, is_shouted

SEVERAL = 3  # articles that give a thing one name,
MOST = 0.5  # and the share of the story's articles that know it
LONGEST = 5  # words of a name
SHORTEST = 3  # letters of a name's word
CROWD = 200  # names of things of one sort that are compared
ALIKE = 0.2  # likeness of what is told around the two names
ARTICLES = ("the", "a", "an")
LINKS = ("of", "from", "at", "by")
NO_NAMES = frozenset({*MONTHS, *WEEKDAYS})


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """A name with a word that says what sort of thing it names."""

    line: Line
    first: int  # indexes of its words
    last: int
    words: frozenset[str]  # in lower case

    @property
    def span(self) -> tuple[int, int]:
        """Its characters."""
        return self.line.words[self.first].start, self.line.words[self.last].end


def usual_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about things that one article alone names otherwise."""
    if len(articles) <= SEVERAL:
        return []
    sorts: dict[tuple[str, str], list[Named]] = {}
    for part in lines:
        for line in part:
            if line.zone == "body" and not is_shouted(line):
                for sort, name in _named(line):
                    sorts.setdefault(sort, []).append(name)
    spoken = _Spoken(articles)
    facts, told = [], set[tuple[int, int]]()
    for sort, found in sorted(sorts.items()):
        for lone, usual in _rivals(found[:CROWD], spoken, weights):
            if (place := (lone.line.article, lone.span[0])) not in told:
                told.add(place)
                facts.append(_fact(articles, sort[1], lone, usual, origins))
    return facts


def _named(line: Line) -> Iterator[tuple[tuple[str, str], Named]]:
    """The names of a sentence by the sorts of thing that the words beside them tell."""
    words, after = line.words, 0
    for i in line.capitals:
        if i < after or not is_name(words[i].text):
            continue
        after = i + 1
        while after < len(words) and after - i < LONGEST and is_name(words[after].text):
            after += 1
        marker = words[i].text.lower().rstrip(".")
        if marker in MARKERS and after - i > 1:
            yield ("marker", marker), _name(line, i + 1, after)
        elif i > 0:
            for sort in _sorts(line, i, after):
                yield sort, _name(line, i, after)


def _name(line: Line, first: int, after: int) -> Named:
    texts = (line.words[i].text.lower() for i in range(first, after))
    return Named(line, first, after - 1, frozenset(text for text in texts if len(text) >= SHORTEST))


def _sorts(line: Line, first: int, after: int) -> Iterator[tuple[str, str]]:
    """The noun that follows a name ("the Harrow shop"), and what leads to it ("the robbery at Harrow")."""
    end = after
    while end < len(line.words) and end - after < 2 and _noun(line, end):
        end += 1
    if end > after:
        if (noun := lemma(line.words[end - 1].text.lower())) not in OF_CROWDS:
            yield "noun", noun
        return
    before = line.words[first - 1].text
    if before in ("called", "named", "dubbed") and first > 1 and (key := line.words[first - 2].key):
        yield "called", key
    lead = first - 2 if before.lower() in ARTICLES else first - 1
    if lead > 0 and (link := line.words[lead].text.lower()) in LINKS and line.words[lead - 1].text.islower():
        yield link, line.words[lead - 1].key


def _noun(line: Line, i: int) -> bool:
    text = line.words[i].text
    return text.islower() and word_class(text) == "n"


class _Spoken:
    """Which articles have a word."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._words: list[frozenset[str]] = []

    def articles(self, words: frozenset[str]) -> frozenset[int]:
        """The articles that have one of the words."""
        if not self._words:
            texts = (article.text for article in self._articles)
            self._words = [frozenset(map(str.lower, row(text, 0, len(text)).words)) for text in texts]
        return frozenset(n for n, spoken in enumerate(self._words) if not spoken.isdisjoint(words))

    def most(self) -> float:
        """How many articles are most of the story's."""
        return MOST * len(self._articles)


def _rivals(found: Sequence[Named], spoken: _Spoken, weights: Weights) -> Iterator[tuple[Named, list[Named]]]:
    """A name that one article alone has, and those that several articles have for a thing of the sort."""
    by_words: dict[frozenset[str], list[Named]] = {}
    for name in found:
        if name.words:
            by_words.setdefault(name.words, []).append(name)
    groups = sorted(by_words.values(), key=lambda group: (group[0].line.article, group[0].span))
    usual = [g for g in groups if len({n.line.article for n in g}) >= SEVERAL]
    if not usual:
        return
    for group in groups:
        lone = group[0]
        if len({name.line.article for name in group}) > 1 or not _is_name(lone):
            continue
        for others in usual:
            known = spoken.articles(others[0].words - lone.words)
            if (
                lone.line.article not in known
                and len(known) >= spoken.most()
                and spoken.articles(lone.words - others[0].words) == {lone.line.article}
                and _different(lone, others[0])
                and max(_alike(lone, other, weights) for other in others) >= ALIKE
            ):
                yield lone, others


def _is_name(name: Named) -> bool:
    shown = " ".join(word.text for word in name.line.words[name.first : name.last + 1])
    return not name.words & NO_NAMES and shown not in AGENCY_NAMES and shown not in OUTLET_NAMES


def _different(a: Named, b: Named) -> bool:
    shown = [" ".join(word.text for word in n.line.words[n.first : n.last + 1]) for n in (a, b)]
    if any(text.lower() in gazetteer().places for text in shown):
        return False  # one may lie in the other
    compared = names.compare(*shown, "organisation")
    return compared.verdict in ("contradiction", "not_comparable") and compared.slip is None


def _alike(a: Named, b: Named, weights: Weights) -> float:
    one, other = (without(window(n.line, *n.span, weights, reach=3.0), " ".join(sorted(n.words))) for n in (a, b))
    return cosine(one, other)


def _fact(articles: Sequence[Article], sort: str, lone: Named, usual: Sequence[Named], origins: Origins) -> Fact:
    places = [(n.line.article, *n.span) for n in (lone, *usual)]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in places)
    first, second = claims[0].text, claims[1].text
    several = len({n for n, *_ in places[1:]})
    reason = f"{first} stands in one article alone where {several} have {second}"
    return Fact(
        kind="name",
        shape="identity",
        slot=f"name {first} or {second}",
        subject=f"{sort} {second}",
        verdict="contradiction",
        reason=reason,
        claims=claims,
        outlets=len({name_of(articles[n]) for n, *_ in places}),
        origins=origins.count(claims),
        conflict=Clash(first=0, second=1, reason=reason),
    )
