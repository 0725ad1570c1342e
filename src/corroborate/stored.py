"""What a run remembers, and how facts and articles are loaded from it when they are asked for."""

import json
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, NamedTuple, Self, TypeVar, overload

from pydantic import Field

from corroborate.schemas import Article, Fact, Finding, Problem, Record, Story, Tally

from .agreements import Agreement, best
from .bodies import joined, loaded, parted
from .cache import Cache
from .digests import digest
from .told import Brief, agreed

Item = TypeVar("Item")
KEY = 32  # bytes
SEVERITIES = {"error": 0, "warning": 1, "note": 2}
Order = tuple[int, str, str, str, str, int]


class Lined(Record):
    """The facts of a story, and those of its articles (by number) that got their date from the others."""

    facts: tuple[Fact, ...]
    pinned: dict[int, Article] = Field(default_factory=dict)


class Kept(NamedTuple):
    """A story as a run remembers it: `key` says where its results are stored, `articles` are the keys of these."""

    name: str
    collection: str
    facts: int
    agreed: int  # facts that are corroborated
    key: bytes
    articles: bytes

    @property
    def size(self) -> int:
        """The number of its articles."""
        return len(self.articles) // KEY

    def article_keys(self) -> Iterator[bytes]:
        """Where its articles are stored."""
        return (self.articles[at : at + KEY] for at in range(0, len(self.articles), KEY))

    def bodies(self) -> Iterator[bytes]:
        """Where all is stored that may be asked of it."""
        yield self.key
        yield facts_key(self.key)
        yield from self.article_keys()


class Found(NamedTuple):
    """A finding: the number of its story and its own number in that."""

    story: int
    number: int
    brief: Brief


class Summary(NamedTuple):
    """All that a run found, but for the facts and articles themselves; `claims` are packed, by story."""

    articles: int
    problems: tuple[Problem, ...]
    found: tuple[Found, ...]
    crashes: tuple[str, ...]
    tally: Tally
    stories: tuple[Kept, ...]
    claims: tuple[bytes, ...]

    def findings(self) -> tuple[Finding, ...]:
        """The findings in their order."""
        return tuple(f.brief.finding(self.stories[f.story].name, self.claims[f.story], f.number) for f in self.found)

    def packed(self, seal: bytes) -> bytes:
        """As it is stored; `seal` is a digest of all that decided it."""
        rows = [(kept.name, kept.collection, kept.facts, kept.agreed, len(kept.articles)) for kept in self.stories]
        problems = [problem.model_dump() for problem in self.problems]
        head = (self.articles, problems, self.found, self.crashes, self.tally.model_dump(), rows)
        packed = zlib.compress(json.dumps(head, separators=(",", ":")).encode(), 1)
        keys = b"".join(kept.key + kept.articles for kept in self.stories)
        return joined((seal, packed, keys, *self.claims))

    @classmethod
    def loaded(cls, seal: bytes, body: bytes | None) -> Self | None:
        """From a stored body; None where there is none, it is of another seal or damaged."""
        parts = parted(body)
        if len(parts) < 3 or parts[0] != seal:
            return None
        articles, problems, found, crashes, tally, rows = json.loads(zlib.decompress(parts[1]))
        stories, at = [], 0
        for name, collection, facts, corroborated, size in rows:
            first = at + KEY
            stories.append(
                Kept(name, collection, facts, corroborated, parts[2][at:first], parts[2][first : first + size])
            )
            at = first + size
        return cls(
            articles,
            tuple(Problem(**problem) for problem in problems),
            tuple(Found(story, number, Brief(*brief)) for story, number, brief in found),
            tuple(crashes),
            Tally(**tally),
            tuple(stories),
            tuple(parts[3:]),
        )


def order(finding: Finding | Brief, story: str, place: tuple[str, int]) -> Order:
    """What findings are sorted by: the gravest first, then by collection, story, rule and the place of a claim."""
    return SEVERITIES[finding.severity], finding.collection, story, finding.code, *place


def article_key(file: bytes, number: int) -> bytes:
    """Where the body of a file's article is stored."""
    return digest(b"article", file, number.to_bytes(8, "big"))


def facts_key(story: bytes) -> bytes:
    """Where the facts of a story are stored."""
    return digest(b"facts", story)


class Stored(Sequence[Item], Generic[Item]):
    """A sequence that is loaded part by part and never held whole.

    `sizes` are the lengths of the parts and `load` gives one of them, None if it is lost; then `again` gives the whole.
    """

    def __init__(
        self, sizes: Sequence[int], load: Callable[[int], Sequence[Item] | None], again: Callable[[], Sequence[Item]]
    ) -> None:
        self._starts = [0, *accumulate(sizes)]
        self._load = load
        self._again = again
        self._whole: Sequence[Item] | None = None
        self._last: tuple[int, Sequence[Item]] = (-1, ())

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        part = bisect_right(self._starts, place) - 1
        return self.part(part)[place - self._starts[part]]

    def __iter__(self) -> Iterator[Item]:
        for part in range(len(self._starts) - 1):
            yield from self.part(part)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Sequence)
            and len(self) == len(other)
            and all(a == b for a, b in zip(self, other, strict=True))
        )

    __hash__ = None  # type: ignore[assignment]

    def part(self, number: int) -> Sequence[Item]:
        """The items of one part."""
        if self._last[0] == number:
            return self._last[1]
        start, stop = self._starts[number : number + 2]
        found = None if self._whole is not None or start == stop else self._load(number)
        if found is None or len(found) != stop - start:
            if self._whole is None and start < stop:
                self._whole = self._again()
            found = () if self._whole is None else self._whole[start:stop]
        self._last = (number, found)
        return found


class Facts(Stored[Fact]):
    """The facts of a run, story by story, and without loading them what the articles of each agree on."""

    def __init__(self, opened: "Opened", again: Callable[[], Sequence[Fact]]) -> None:
        super().__init__([kept.facts for kept in opened.stories], opened.facts, again)
        self._opened = opened

    @property
    def stories(self) -> Sequence[Kept]:
        """The stories that the facts are of."""
        return self._opened.stories

    def agreed(self, story: int) -> Sequence[Agreement]:
        """What tells most of what the articles of a story agree on."""
        found = self._opened.agreed(story)
        return best(self.part(story)) if found is None else found


class Opened:
    """The stored bodies of a run's stories, as records; None for what the cache has lost."""

    def __init__(self, store: Cache, stories: Sequence[Kept]) -> None:
        self._store = store
        self.stories = stories

    def _lined(self, number: int) -> Lined | None:
        return loaded(Lined, self._store.get(facts_key(self.stories[number].key)))

    def agreed(self, number: int) -> Sequence[Agreement] | None:
        """What a story's articles agree on."""
        return agreed(self._store.get(self.stories[number].key))

    def facts(self, number: int) -> Sequence[Fact] | None:
        """A story's facts."""
        name, lined = self.stories[number].name, self._lined(number)
        return None if lined is None else [fact.model_copy(update={"story": name}) for fact in lined.facts]

    def articles(self, number: int) -> Sequence[Article] | None:
        """A story's articles, with the dates that the others gave them."""
        lined = self._lined(number)
        found = [loaded(Article, self._store.get(key)) for key in self.stories[number].article_keys()]
        whole = [article for article in found if article is not None]
        if lined is None or len(whole) < len(found):
            return None
        return [lined.pinned.get(i, article) for i, article in enumerate(whole)]

    def story(self, number: int) -> Sequence[Story] | None:
        """The story itself."""
        facts, articles = self.facts(number), self.articles(number)
        if facts is None or articles is None:
            return None
        name = self.stories[number].name
        return [Story(name=name, collection=articles[0].collection, articles=tuple(articles), facts=tuple(facts))]
