"""Who the information comes from: copied passages, reworked articles, wire credits and speakers, counted per fact.

Copies are not corroboration. Two claims have one origin where their sentences share a long run of words, where one
article reworks the other, where one speaker said both or one agency passed both on, or where both rest on one agency.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, combinations, groupby
from typing import Generic, TypeVar

from corroborate.lexicon.informants import KIND_WORDS, VAGUE
from corroborate.lexicon.outlets import AGENCY_NAMES, OUTLET_NAMES
from corroborate.lexicon.stopwords import STOPWORDS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Claim
from corroborate.text.known import Known

from .claims import attributed

GRAM = 5  # words that are looked up together
COPIED = 8  # words in a row that two writers do not choose alike by chance
CONTENT = 2  # words of them that are no names, numbers or function words
PASSAGES = (
    4  # shared runs of GRAM words or more, none of them a quotation, that make an article the reworking of another
)
SHARE = 0.2  # or of the shorter article's sentences, if that is more
HOLDERS = 12  # sentences with one run of words that are compared pair by pair; more are held against the first

WORD_RE = re.compile(r"\w+(?:['’]\w+)*|[\"“”]")
MARKS = frozenset('"“”')
Item = TypeVar("Item")
Place = tuple[int, int]  # of a sentence: the article's number, the character at which it starts
Key = Place | int | str  # of what one origin has: a copied passage, a reworked article, a speaker
Starts = tuple[int, ...]  # where some runs of words begin in a sentence
NO_RUN = -1  # the number of what is in quotation marks


class Origins:
    """Which of a story's articles share wording, passage by passage."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = {article.id: (number, article) for number, article in enumerate(articles)}
        self._reworked: _Groups[int] = _Groups()
        self._passages = self._compare(articles)  # of sentences that have copies, the one that stands for all of them
        self._of_article = [list(self._common(number, article)) for number, article in enumerate(articles)]
        self._citing = [any(a.cites for a in article.attributions) for article in articles]

    def count(self, claims: Sequence[Claim]) -> int:
        """How many independent origins the claims have; at least one, at most one an article."""
        homes = {claim.article for claim in claims}
        if len(homes) < 2:
            return len(homes)
        groups: _Groups[str] = _Groups()
        holders: dict[Key, str] = {}
        for claim in claims:
            for key in self._keys(claim):
                other = holders.setdefault(key, claim.article)
                if other != claim.article:
                    groups.join(other, claim.article)
        return len(set(map(groups.root, homes)))

    def _keys(self, claim: Claim) -> list[Key]:
        """What a claim's origin is known by: claims that share a key have one origin."""
        keys: list[Key] = []
        said = [claim.speaker, *claim.via]
        known = self._articles.get(claim.article)
        if known is not None:
            number, article = known
            keys += self._of_article[number]
            if (passage := self._passages.get((number, claim.sentence.start))) is not None:
                keys.append(passage)
            if self._citing[number] and (attribution := attributed(article, claim.start)):
                said.append(attribution.cites)
        return keys + [key for name in said if name and (key := speaker(name))]

    def _common(self, number: int, article: Article) -> Iterator[Key]:
        """What the origin of all claims of an article is known by."""
        if number in self._reworked:
            yield self._reworked.root(number)
        for agency in (*article.credits, article.outlet or ""):
            if agency in AGENCY_NAMES:
                yield speaker(agency)

    def _compare(self, articles: Sequence[Article]) -> dict[Place, Place]:
        """Finds copied sentences and reworked articles by the runs of words that articles share."""
        sentences = _sentences(articles)
        copied: _Groups[int] = _Groups()
        reworked: defaultdict[tuple[int, int], int] = defaultdict(int)
        known: dict[tuple[_Words, tuple[Starts, ...]], list[int]] = {}
        for (i, j), parts in _shared(sentences).items():
            (here, _), (there, later) = sentences[i], sentences[j]
            if (asked := (later, tuple(parts))) not in known:
                known[asked] = _passages(later, sorted(chain.from_iterable(parts)))
            if lengths := known[asked]:
                reworked[here[0], there[0]] += len(lengths)
                if max(lengths) >= COPIED:
                    copied.join(i, j)
        for (first, second), passages in reworked.items():
            shorter = min(len(articles[first].sentences), len(articles[second].sentences))
            if passages >= max(PASSAGES, SHARE * shorter):
                self._reworked.join(first, second)
        return {sentences[i][0]: sentences[copied.root(i)][0] for i in copied}


class _Words:
    """The words of sentences that are equal letter by letter, and the numbers of their runs of GRAM words.

    Those in quotation marks are a speaker's own and have no key: no run holds them.
    """

    def __init__(self, text: str, numbers: dict[tuple[str, ...], int]) -> None:
        self._words = list(chain.from_iterable(map(_PARTS.__getitem__, text.split())))
        self._keys = list(map(str.lower, self._words))
        silent = not MARKS.isdisjoint(self._words)
        if silent:
            self._silence()
        self._before: list[int] | None = None  # how many content words stand before each word
        runs = zip(*(self._keys[n:] for n in range(GRAM)), strict=False)
        self.runs = [NO_RUN if silent and "" in run else numbers.setdefault(run, len(numbers)) for run in runs]

    def _silence(self) -> None:
        quoted = False
        for i, word in enumerate(self._words):
            if word in MARKS:
                quoted = not quoted if word == '"' else word == "“"
            if quoted or word in MARKS:
                self._keys[i] = ""

    def content(self, start: int, end: int) -> int:
        """How many of the words from `start` to `end` are no names, numbers or function words."""
        if self._before is None:
            both = zip(self._words, self._keys, strict=True)
            self._before = list(accumulate((w[0].islower() and key not in STOPWORDS for w, key in both), initial=0))
        return self._before[end] - self._before[start]


_PARTS = Known(lambda part: tuple(WORD_RE.findall(part)))  # the words of what stands between two spaces


def _sentences(articles: Sequence[Article]) -> list[tuple[Place, _Words]]:
    """The sentences of all articles, in order."""
    numbers: dict[tuple[str, ...], int] = {}
    known: dict[str, _Words] = {}
    found = []
    for number, article in enumerate(articles):
        for span in article.sentences:
            text = article.text[span.start : span.end]
            if text not in known:
                known[text] = _Words(text, numbers)
            found.append(((number, span.start), known[text]))
    return found


def _shared(sentences: Sequence[tuple[Place, _Words]]) -> dict[tuple[int, int], list[Starts]]:
    """For two sentences (by number) of two articles, where in the later one the runs begin that both have."""
    twice = _told_twice(sentences)
    equal: dict[_Words, list[int]] = {}
    for number, (_, words) in enumerate(sentences):
        equal.setdefault(words, []).append(number)
    holders: defaultdict[int, list[tuple[_Words, int]]] = defaultdict(list)
    for words in equal:
        if not twice.isdisjoint(words.runs):
            for i, run in enumerate(words.runs):
                if run in twice:
                    holders[run].append((words, i))
    together: defaultdict[tuple[_Words, ...], list[tuple[int, ...]]] = defaultdict(list)
    for held in holders.values():
        holding, starts = zip(*held, strict=True)
        together[holding].append(starts)
    home = [place[0] for place, _ in sentences]
    shared: dict[tuple[int, int], list[Starts]] = {}
    for holding, runs_of in together.items():
        starts_of = list(zip(*runs_of, strict=True))
        numbers = sorted((number, place) for place, words in enumerate(holding) for number in equal[words])
        for first, second in _pairs(len(numbers)):
            i, (j, place) = numbers[first][0], numbers[second]
            if home[i] != home[j]:
                shared.setdefault((i, j), []).append(starts_of[place])
    return shared


def _told_twice(sentences: Sequence[tuple[Place, _Words]]) -> set[int]:
    """The runs of words that two articles have, outside quotations."""
    seen: set[int] = set()
    twice: set[int] = set()
    for _, own in groupby(sentences, key=lambda sentence: sentence[0][0]):
        runs = set(chain.from_iterable(words.runs for _, words in own))
        twice |= seen & runs
        seen |= runs
    return twice - {NO_RUN}


class _Groups(Generic[Item]):
    """Things joined two by two."""

    def __init__(self) -> None:
        self._home: dict[Item, Item] = {}

    def root(self, item: Item) -> Item:
        home = self._home
        while (above := home.get(item, item)) != item:
            home[item] = home.get(above, above)
            item = above
        return item

    def __iter__(self) -> Iterator[Item]:
        """What was joined to something."""
        return iter(self._home)

    def __contains__(self, item: Item) -> bool:
        return item in self._home

    def join(self, first: Item, second: Item) -> None:
        root = self.root(first)
        self._home[self.root(second)] = self._home[root] = root


def _pairs(count: int) -> Iterator[tuple[int, int]]:
    """Pairs of so many holders of a run, by number, that are compared."""
    yield from combinations(range(min(count, HOLDERS)), 2)
    for later in range(HOLDERS, count):
        yield 0, later


def _passages(words: _Words, starts: Sequence[int]) -> list[int]:
    """The lengths of the shared passages that tell something, from the beginnings of the shared runs in order."""
    return [end - start for start, end in _stretches(starts) if words.content(start, end) >= CONTENT]


def _stretches(starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words from the starts of the runs of GRAM words in them, in order."""
    first = before = starts[0]
    for start in starts[1:]:
        if start > before + 1:
            yield first, before + GRAM
            first = start
        before = start
    yield first, before + GRAM


@lru_cache(maxsize=10_000)
def speaker(name: str) -> str:
    """What a speaker is known by across articles; "" for one who is nobody in particular ("officials", "she")."""
    plain = re.sub(r"^(?:the|The) ", "", name.strip())
    whole = OUTLET_NAMES.get(plain)
    if whole is None:
        whole = next((AGENCY_NAMES[part] for part in re.findall(r"[A-Z][\w/-]*", plain) if part in AGENCY_NAMES), None)
    if whole is not None:
        return whole.lower()
    words = re.findall(r"[^\W_]+", re.sub(r"['’]s?\b", "", plain.lower()))
    if not words or words[-1] in VAGUE:
        return ""
    return " ".join([word for word in words if word not in TITLE_WORDS and word not in KIND_WORDS] or words)
