"""Who the information comes from: copied passages, reworked articles, wire credits and speakers, counted per fact.

Copies are not corroboration. Two claims have one origin where their sentences share a long run of words, where one
article reworks the other, where one speaker said both or one agency passed both on, or where both rest on one agency.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Generic, NamedTuple, TypeVar

from corroborate.lexicon.informants import KIND_WORDS, VAGUE
from corroborate.lexicon.outlets import AGENCY_NAMES, OUTLET_NAMES
from corroborate.lexicon.stopwords import STOPWORDS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Claim

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
Item = TypeVar("Item")
Place = tuple[int, int]  # of a sentence: the article's number, the character at which it starts


class _Word(NamedTuple):
    key: str
    content: bool


class Origins:
    """Which of a story's articles share wording, passage by passage."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = {article.id: (number, article) for number, article in enumerate(articles)}
        self._passages: _Groups[Place] = _Groups()
        self._reworked: _Groups[int] = _Groups()
        self._compare(articles)

    def count(self, claims: Sequence[Claim]) -> int:
        """How many independent origins the claims have; at least one, at most one an article."""
        groups: _Groups[str] = _Groups()
        for claim in claims:
            for key in self._keys(claim):
                groups.join(claim.article, key)
        return len({groups.root(claim.article) for claim in claims})

    def _keys(self, claim: Claim) -> Iterator[str]:
        """What a claim's origin is known by: claims that share a key have one origin."""
        known = self._articles.get(claim.article)
        attribution = None
        if known is not None:
            number, article = known
            yield f"wording {self._passages.root((number, claim.sentence.start))}"
            yield f"rework {self._reworked.root(number)}"
            attribution = attributed(article, claim.start)
            for agency in (*article.credits, article.outlet or ""):
                if agency in AGENCY_NAMES:
                    yield f"speaker {speaker(agency)}"
        said = (claim.speaker, *claim.via, attribution.cites if attribution else None)
        for name in said:
            if name and (key := speaker(name)):
                yield f"speaker {key}"

    def _compare(self, articles: Sequence[Article]) -> None:
        """Fills the groups from the runs of words that articles share."""
        sentences = {
            (number, span.start): _words(article.text[span.start : span.end])
            for number, article in enumerate(articles)
            for span in article.sentences
        }
        holders: defaultdict[tuple[str, ...], list[tuple[Place, int]]] = defaultdict(list)
        for place, words in sentences.items():
            keys = [word.key for word in words]
            for i, gram in enumerate(zip(*(keys[n:] for n in range(GRAM)), strict=False)):
                if "" not in gram:
                    holders[gram].append((place, i))
        shared: defaultdict[tuple[Place, Place], list[int]] = defaultdict(list)
        for held in holders.values():
            if len(held) > 1 and held[0][0][0] != held[-1][0][0]:
                for (other, _), (place, i) in _pairs(held):
                    if other[0] != place[0]:
                        shared[other, place].append(i)
        reworked: defaultdict[tuple[int, int], int] = defaultdict(int)
        for (other, place), starts in shared.items():
            for start, end in _stretches(sorted(starts)):
                content = sum(word.content for word in sentences[place][start:end])
                if content >= CONTENT:
                    reworked[other[0], place[0]] += 1
                    if end - start >= COPIED:
                        self._passages.join(other, place)
        for (first, second), passages in reworked.items():
            shorter = min(len(articles[first].sentences), len(articles[second].sentences))
            if passages >= max(PASSAGES, SHARE * shorter):
                self._reworked.join(first, second)


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

    def join(self, first: Item, second: Item) -> None:
        self._home[self.root(second)] = self.root(first)


def _pairs(held: Sequence[tuple[Place, int]]) -> Iterator[tuple[tuple[Place, int], tuple[Place, int]]]:
    yield from combinations(held[:HOLDERS], 2)
    for later in held[HOLDERS:]:
        yield held[0], later


def _stretches(starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words from the starts of the runs of GRAM words in them, in order."""
    first = before = starts[0]
    for start in starts[1:]:
        if start > before + 1:
            yield first, before + GRAM
            first = start
        before = start
    yield first, before + GRAM


def _words(text: str) -> list[_Word]:
    """The words of a sentence. Those in quotation marks are a speaker's own and have no key: no run holds them."""
    words = []
    quoted = False
    for found in WORD_RE.finditer(text):
        word = found.group()
        if word in '"“”':
            quoted = not quoted if word == '"' else word == "“"
            words.append(_Word("", False))
        elif quoted:
            words.append(_Word("", False))
        else:
            lower = word.lower()
            words.append(_Word(lower, word[0].islower() and lower not in STOPWORDS))
    return words


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
