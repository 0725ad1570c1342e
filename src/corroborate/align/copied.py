"""Sentences copied word for word but for a name: one of the two articles names the wrong one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.lexicon.cues import CUE_FORMS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names, places
from corroborate.values.names_words import american

from .claims import claim
from .lines import Line, Word, Wording
from .origins import Origins
from .proper import is_name
from .told import fact

CROWD = 16  # sentences with one rare word that are tried
COPIED = 0.7  # share of the longer sentence's words that a copy has
FEWEST = 4  # of its words, at least
LONGEST = 150  # words of a sentence that is looked at
LONG = 2  # words of a name that stands for another
MOST = 2  # places in which a copy names another
SHORTEST = 4  # letters of a name's longest word
NO_NAMES = TITLE_WORDS | TIME_NOUNS | MONTHS.keys() | WEEKDAYS.keys()


@dataclass(slots=True, eq=False)
class Swap:
    """Names of two sentences that stand for each other."""

    first: tuple[Line, list[Word]]
    second: tuple[Line, list[Word]]


def copied_facts(articles: Sequence[Article], lines: Sequence[Sequence[Line]], origins: Origins) -> list[Fact]:
    """Facts about names that differ in copied sentences, where one article knows nothing of the other's name."""
    known = _Known(lines)
    exchanges = _Exchanges()
    found: dict[tuple[str, str], list[Swap]] = {}
    for a, b in _copies([line for part in lines for line in part]):
        for first, second in exchanges.between(a, b):
            knows = known.has(a.article, second), known.has(b.article, first)
            if not any(knows) or (all(knows) and not (_speaks(a, first) and _speaks(b, second))):
                continue  # neither: names in one slot, which are found as such; both: it may be told of two things
            key = (" ".join(map(_bare, first)), " ".join(map(_bare, second)))
            found.setdefault(min(key, key[::-1]), []).append(Swap((a, first), (b, second)))
    return [_fact(articles, found[key], origins) for key in sorted(found)]


def _copies(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Sentences of two articles that have most of their telling words in common, but not all in one order."""
    holders: dict[str, list[Line]] = {}
    copies: dict[tuple[Wording, Wording], bool] = {}
    for b in lines:
        if len(b.vector) < FEWEST or len(b.wording.texts) > LONGEST:
            continue
        tried: set[Line] = set()
        for word in b.rarest:
            members = holders.setdefault(word, [])
            for a in members[-CROWD:]:
                if a.article == b.article or a.wording is b.wording or a in tried:
                    continue
                tried.add(a)
                if (both := (a.wording, b.wording)) not in copies:
                    copies[both] = _is_copy(a, b)
                if copies[both]:
                    yield a, b
            members.append(b)


def _is_copy(a: Line, b: Line) -> bool:
    if a.keys == b.keys:
        return False
    shared = len(a.vector.keys() & b.vector.keys())
    longer = max(len(a.vector), len(b.vector))
    return shared >= FEWEST and shared >= min(COPIED * longer, longer - LONG)


class _Exchanges:
    """The names that copies of a sentence exchange, found once for sentences of equal words."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}  # of sentences of equal words
        self._told: dict[Line, tuple[int, list[Word], list[str]]] = {}
        self._found: dict[tuple[int, int], list[tuple[slice, slice]]] = {}

    def between(self, a: Line, b: Line) -> list[tuple[list[Word], list[Word]]]:
        """The names that stand for each other; empty where more than names is exchanged."""
        first, words, keys = self._of(a)
        second, others, their_keys = self._of(b)
        if keys == their_keys:
            return []
        if (first, second) not in self._found:
            self._found[first, second] = _swaps(words, keys, others, their_keys)
        keyed = ((words[gone], others[come]) for gone, come in self._found[first, second])
        return [([w for w in gone if w.key], [w for w in come if w.key]) for gone, come in keyed]

    def _of(self, line: Line) -> tuple[int, list[Word], list[str]]:
        """The number of a sentence, its words without the marks, and what these are compared by."""
        if line not in self._told:
            words = [word for word in line.words if word.text[0].isalnum()]
            number = self._numbers.setdefault(tuple([word.text for word in words]), len(self._numbers))
            self._told[line] = number, words, list(map(_key, words))
        return self._told[line]


def _swaps(
    words: Sequence[Word], keys: Sequence[str], others: Sequence[Word], their_keys: Sequence[str]
) -> list[tuple[slice, slice]]:
    """Where the two sentences name different things; empty where anything but names differs."""
    found = []
    i = j = 0
    for block in Levenshtein.opcodes(keys, their_keys).as_matching_blocks():
        part, other = slice(i, block.a), slice(j, block.b)
        gone, come = [w for w in words[part] if w.key], [w for w in others[other] if w.key]
        if gone and come:
            if (i == 0 and j == 0) or block.size == 0 or not _other(gone, come):
                return []
            found.append((part, other))
        i, j = block.a + block.size, block.b + block.size
    return found if len(found) <= MOST else []


def _key(word: Word) -> str:
    return word.key or american(word.text.lower().replace("’", "'").removesuffix("'s"))


def _bare(word: Word) -> str:
    return word.text.lower().replace("’", "'").removesuffix("'s")


def _other(gone: Sequence[Word], come: Sequence[Word]) -> bool:
    """Another name, not another form of it, a title or a day."""
    sides = [[_bare(word) for word in part if not _initial(word)] for part in (gone, come)]
    if len(sides[0]) != len(sides[1]) or not 0 < len(sides[0]) <= LONG:
        return False
    if not all(is_name(word.text) and _bare(word) not in NO_NAMES for word in (*gone, *come)):
        return False
    if max(map(len, sides[0])) < SHORTEST or max(map(len, sides[1])) < SHORTEST:
        return False
    for a, b in zip(*sides, strict=True):
        if names.relation(a, b) != "different" or a.startswith(b[:3]):
            return False
    shown = [" ".join(word.text for word in part) for part in (gone, come)]
    return places.compare(*shown).verdict not in ("agree", "compatible")  # one may lie in the other


def _initial(word: Word) -> bool:
    return len(word.text) == 1


def _speaks(line: Line, name: Sequence[Word]) -> bool:
    """The name is followed by a verb of saying."""
    behind = line.words[line.at(name[-1].end - 1) + 1 :][:1]
    return bool(behind) and behind[0].text.lower() in CUE_FORMS


class _Known:
    """Which words each article has."""

    def __init__(self, lines: Sequence[Sequence[Line]]) -> None:
        self._lines = lines
        self._words: dict[int, set[str]] = {}

    def has(self, article: int, name: Sequence[Word]) -> bool:
        """The article has the name's last word."""
        if article not in self._words:
            self._words[article] = {_bare(word) for line in self._lines[article] for word in line.words}
        return _bare(name[-1]) in self._words[article]


def _fact(articles: Sequence[Article], swaps: Sequence[Swap], origins: Origins) -> Fact:
    sides = list({(s[0].article, s[1][0].start): s for swap in swaps for s in (swap.first, swap.second)}.values())
    claims = []
    for line, words in sides:
        start, end = words[0].start, words[-1].end
        claims.append(claim(articles[line.article], start, end, articles[line.article].text[start:end]))
    first, second = claims[0].text, claims[1].text
    reason = f"{first} stands in one where {second} stands in its copy"
    return fact(
        "name",
        "identity",
        f"name {first} or {second}",
        tuple(claims),
        origins,
        reason=reason,
        subject=f"{first} or {second}",
        clash=Clash(first=0, second=1, reason=reason),
    )
