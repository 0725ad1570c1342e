"""What a run found, as the next one remembers it: a shelf of each file, a line of each finding, packed claims."""

import json
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Self

from corroborate.schemas import Finding, Problem, Tally

from .bodies import joined, parted
from .digests import digest
from .told import Brief, Told

KEY = 32  # bytes
SEVERITIES = {"error": 0, "warning": 1, "note": 2}
Order = tuple[int, str, str, str, str, int]
Counts = tuple[int, int, int, int]  # of a story's facts, as in a Tally


class Shelf(NamedTuple):
    """Where a file's page is stored, and of each of its articles the collection and a digest of its sketch."""

    key: bytes
    articles: tuple[tuple[str, bytes], ...]


class Kept(NamedTuple):
    """A story as a run remembers it: `key` says where its results are stored, `articles` are the keys of these."""

    name: str
    collection: str
    counts: Counts
    key: bytes
    articles: bytes

    @property
    def facts(self) -> int:
        """The number of its facts."""
        return sum(self.counts)

    @property
    def agreed(self) -> int:
        """The number of its facts that are corroborated."""
        return self.counts[0]

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
    """All that a run found, but for the facts and articles themselves.

    `problems` are by the number of their file; `claims` are packed, by story, and so are the shelves.
    """

    articles: int
    problems: dict[int, tuple[Problem, ...]]
    found: tuple[Found, ...]
    crashes: tuple[str, ...]
    stories: tuple[Kept, ...]
    claims: tuple[bytes, ...]
    shelves: bytes

    def findings(self) -> tuple[Finding, ...]:
        """The findings in their order."""
        return tuple(f.brief.finding(self.stories[f.story].name, self.claims[f.story], f.number) for f in self.found)

    def tally(self) -> Tally:
        """How many facts stand how."""
        return tally(tuple(map(sum, zip((0, 0, 0, 0), *(kept.counts for kept in self.stories), strict=True))))

    def told(self) -> dict[bytes, Told]:
        """What was told of each story, by its key."""
        briefs: list[list[Brief]] = [[] for _ in self.stories]
        for found in sorted(self.found, key=lambda f: f.number):
            briefs[found.story].append(found.brief)
        return {
            kept.key: Told(kept.collection, tally(kept.counts), tuple(briefs[n]), (), self.claims[n])
            for n, kept in enumerate(self.stories)
        }

    def pages(self) -> dict[bytes, tuple[Shelf, tuple[Problem, ...]]]:
        """The shelf of each file and what could not be read in it, by the file's key."""
        return {shelf.key: (shelf, self.problems.get(n, ())) for n, shelf in enumerate(unpacked(self.shelves))}

    def packed(self, seal: bytes) -> bytes:
        """As it is stored; `seal` is a digest of all that decided it."""
        problems = [(number, [one.model_dump() for one in some]) for number, some in self.problems.items()]
        rows = [(kept.name, kept.collection, kept.counts, len(kept.articles)) for kept in self.stories]
        head = _zipped((self.articles, problems, self.found, self.crashes, rows))
        keys = b"".join(kept.key + kept.articles for kept in self.stories)
        return joined((seal, head, keys, self.shelves, *self.claims))

    @classmethod
    def loaded(cls, body: bytes | None) -> tuple[bytes, Self | None]:
        """From a stored body, with its seal; none where there is none or it is damaged."""
        parts = parted(body)
        if len(parts) < 4:
            return b"", None
        seal, head, keys, shelves, *claims = parts
        articles, problems, found, crashes, rows = json.loads(zlib.decompress(head))
        stories, at = [], 0
        for name, collection, counts, size in rows:
            first, after = at + KEY, at + KEY + size
            stories.append(Kept(name, collection, tuple(counts), keys[at:first], keys[first:after]))
            at = after
        return seal, cls(
            articles,
            {number: tuple(Problem(**one) for one in some) for number, some in problems},
            tuple(Found(story, number, Brief(*brief)) for story, number, brief in found),
            tuple(crashes),
            tuple(stories),
            tuple(claims),
            shelves,
        )


def packed(shelves: Sequence[Shelf]) -> bytes:
    """The shelves of all files, as they are stored."""
    names: dict[str, int] = {}
    rows = [[names.setdefault(name, len(names)) for name, _ in shelf.articles] for shelf in shelves]
    digests = b"".join(part for shelf in shelves for part in (shelf.key, *(one for _, one in shelf.articles)))
    return joined((_zipped((list(names), rows)), digests))


def unpacked(body: bytes) -> Iterator[Shelf]:
    """The shelves of all files."""
    head, digests = parted(body)
    names, rows = json.loads(zlib.decompress(head))
    at = 0
    for row in rows:
        pieces = [digests[i : i + KEY] for i in range(at, at + KEY * (len(row) + 1), KEY)]
        at += KEY * len(pieces)
        yield Shelf(pieces[0], tuple((names[n], one) for n, one in zip(row, pieces[1:], strict=True)))


def counts(tally: Tally) -> Counts:
    """A tally as plain numbers."""
    return tally.corroborated, tally.contradicted, tally.single, tally.not_compared


def tally(numbers: Sequence[int]) -> Tally:
    """The tally of plain numbers."""
    corroborated, contradicted, single, not_compared = numbers
    return Tally(corroborated=corroborated, contradicted=contradicted, single=single, not_compared=not_compared)


def order(finding: Finding | Brief, story: str, place: tuple[str, int]) -> Order:
    """What findings are sorted by: the gravest first, then by collection, story, rule and the place of a claim."""
    return SEVERITIES[finding.severity], finding.collection, story, finding.code, *place


def article_key(file: bytes, number: int) -> bytes:
    """Where the body of a file's article is stored."""
    return digest(b"article", file, number.to_bytes(8, "big"))


def facts_key(story: bytes) -> bytes:
    """Where the facts of a story are stored."""
    return digest(b"facts", story)


def _zipped(head: Any) -> bytes:
    return zlib.compress(json.dumps(head, separators=(",", ":")).encode(), 1)
