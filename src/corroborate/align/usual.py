"""A name that one article alone gives a thing to which most articles of the story give another.

Where eleven articles tell of the distress call of one ship and a twelfth of the distress call of another, which nobody
else has heard of, and never names theirs, the twelfth names the wrong ship.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.outlets import AGENCY_NAMES, OUTLET_NAMES
from corroborate.lexicon.places import PLACE_HEADS, gazetteer
from corroborate.lexicon.siting import SITES
from corroborate.lexicon.slots import MARKERS, OF_CROWDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.lemmas import lemma
from corroborate.text.words import word_class
from corroborate.values import names

from .claims import claim
from .lines import Line, Weights, Wording, cosine, of_wording, window
from .named import without
from .origins import Origins
from .proper import is_name, is_shouted
from .spoken import says
from .told import fact

SEVERAL = 3  # articles that give a thing one name,
MOST = 0.5  # and the share of the story's articles that know it
LONGEST = 5  # words of a name
SHORTEST = 3  # letters of a name's word
CROWD = 200  # names of things of one sort that are compared
ALIKE = 0.2  # likeness of what is told around the two names
ARTICLES = ("the", "a", "an")
LINKS = ("of", "from", "at", "by")
NO_NAMES = frozenset({*MONTHS, *WEEKDAYS})
SITE = "site"  # the sort of names whose last word tells where it is: "Harrow Bridge"
HEADS = PLACE_HEADS | SITES | {"court"}

Run = tuple[Line, int, int]  # the words first..after - 1 of a sentence


@dataclass(slots=True, eq=False)
class Named:
    """A name with a word that says what sort of thing it names."""

    line: Line
    first: int  # indexes of its words
    last: int
    words: frozenset[str]  # in lower case

    @property
    def span(self) -> tuple[int, int]:
        """Its characters."""
        return self.line.start + self.line.wording.starts[self.first], self.line.end_of(self.last)


def usual_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about things that one article alone names otherwise."""
    if len(articles) <= SEVERAL:
        return []
    sorts: dict[tuple[str, str], list[Run]] = {}
    for part in lines:
        for line in part:
            if line.zone == "body":
                for sort, first, after in _named(line.wording):
                    sorts.setdefault(sort, []).append((line, first, after))
    known = _Known(articles)
    facts, told = [], set[tuple[int, int]]()
    for (kind, _), runs in sorted(sorts.items(), key=lambda item: item[0]):
        if len({line.article for line, _, _ in runs}) <= SEVERAL:
            continue
        least = SEVERAL if kind == SITE else MOST * len(articles)
        for lone, usual in _rivals([_name(*run) for run in runs[:CROWD]], known, least, weights):
            if (place := (lone.line.article, lone.span[0])) not in told:
                told.add(place)
                facts.append(_fact(articles, lone, usual, origins))
    return facts


@of_wording
def _named(wording: Wording) -> list[tuple[tuple[str, str], int, int]]:
    """The names of a sentence by the sorts of thing that the words beside them tell; none in a line of capitals."""
    found: list[tuple[tuple[str, str], int, int]] = []
    if not wording.capitals or is_shouted(wording):
        return found
    texts, after = wording.texts, 0
    for i in wording.capitals:
        if i < after or not is_name(texts[i]):
            continue
        after = i + 1
        while after < len(texts) and after - i < LONGEST and is_name(texts[after]):
            after += 1
        if after - i > 1 and (head := wording.low[after - 1]) in HEADS:
            found.append(((SITE, head), i, after))
        marker = wording.low[i].rstrip(".")
        if marker in MARKERS and after - i > 1:
            found.append((("marker", marker), i + 1, after))
        elif i > 0:
            found += [(sort, i, after) for sort in _sorts(wording, i, after)]
    return found


def _name(line: Line, first: int, after: int) -> Named:
    texts = (line.wording.low[i] for i in range(first, after))
    return Named(line, first, after - 1, frozenset(text for text in texts if len(text) >= SHORTEST))


def _sorts(wording: Wording, first: int, after: int) -> Iterator[tuple[str, str]]:
    """The noun that follows a name ("the Harrow shop"), and what leads to it ("the robbery at Harrow")."""
    texts, keys = wording.texts, wording.all_keys
    noun = _noun(texts[after]) if after < len(texts) else ""
    if noun:
        noun = (_noun(texts[after + 1]) if after + 1 < len(texts) else "") or noun
        if noun not in OF_CROWDS:
            yield "noun", noun
        return
    before = texts[first - 1]
    if before in ("called", "named", "dubbed") and first > 1 and (key := keys[first - 2]):
        yield "called", key
    low = wording.low
    lead = first - 2 if low[first - 1] in ARTICLES else first - 1
    if lead > 0 and (link := low[lead]) in LINKS and texts[lead - 1].islower():
        yield link, keys[lead - 1]


@lru_cache(maxsize=50_000)
def _noun(text: str) -> str:
    """The dictionary form of a common noun; "" for other words."""
    return lemma(text) if text.islower() and word_class(text) == "n" else ""


class _Known:
    """Which articles have a word."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    def articles(self, words: frozenset[str]) -> frozenset[int]:
        """The articles that have one of the words."""
        return frozenset(n for n, article in enumerate(self._articles) if says(article, words))


def _rivals(
    found: Sequence[Named], known: _Known, least: float, weights: Weights
) -> Iterator[tuple[Named, list[Named]]]:
    """A name that one article alone has, and those that several articles have for a thing of the sort and at least so
    many know.
    """
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
            having = known.articles(others[0].words - lone.words)
            if (
                lone.line.article not in having
                and len(having) >= least
                and known.articles(lone.words - others[0].words) == {lone.line.article}
                and _different(lone, others[0])
                and max(_alike(lone, other, weights) for other in others) >= ALIKE
            ):
                yield lone, others


def _is_name(name: Named) -> bool:
    shown = " ".join(name.line.wording.texts[name.first : name.last + 1])
    return not name.words & NO_NAMES and shown not in AGENCY_NAMES and shown not in OUTLET_NAMES


def _different(a: Named, b: Named) -> bool:
    shown = [" ".join(n.line.wording.texts[n.first : n.last + 1]) for n in (a, b)]
    if any(text.lower() in gazetteer().places for text in shown):
        return False  # one may lie in the other
    compared = names.compare(*shown, "organisation")
    return compared.verdict in ("contradiction", "not_comparable") and compared.slip is None


def _alike(a: Named, b: Named, weights: Weights) -> float:
    one, other = (without(window(n.line, *n.span, weights, reach=3.0), " ".join(sorted(n.words))) for n in (a, b))
    return cosine(one, other)


def _fact(articles: Sequence[Article], lone: Named, usual: Sequence[Named], origins: Origins) -> Fact:
    places = [(n.line.article, *n.span) for n in (lone, *usual)]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in places)
    first, second = claims[0].text, claims[1].text
    several = len({n for n, *_ in places[1:]})
    reason = f"{first} stands in one article alone where {several} have {second}"
    return fact(
        "name",
        "identity",
        f"name {first} or {second}",
        claims,
        origins,
        reason=reason,
        subject=f"{first} or {second}",
        clash=Clash(first=0, second=1, reason=reason),
    )
