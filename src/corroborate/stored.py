"""How facts and articles are loaded from what a run remembers, when they are asked for."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar, overload

from pydantic import Field

from corroborate.schemas import Article, Fact, Record, Story

from .agreements import Agreement, best
from .bodies import loaded
from .cache import Cache
from .summary import Kept, facts_key
from .told import agreed

Item = TypeVar("Item")


class Lined(Record):
    """The facts of a story, and those of its articles (by number) that got their date from the others."""

    facts: tuple[Fact, ...]
    pinned: dict[int, Article] = Field(default_factory=dict)


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
