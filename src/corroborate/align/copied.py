"""Sentences copied word for word but for a name: one of the two articles names the wrong one."""

from collections import defaultdict
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
from .lines import Line, Word, Wording, of_wording
from .origins import Origins
from .proper import is_headline, is_name
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
            key = _called(first), _called(second)
            found.setdefault(min(key, key[::-1]), []).append(Swap((a, first), (b, second)))
    return [_fact(articles, found[key], origins) for key in sorted(found)]


def _copies(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Sentences of two articles that have most of their telling words in common, but not all in one order."""
    holders: dict[str, list[Line]] = {}
    others: defaultdict[Wording, set[Wording]] = defaultdict(set)  # for each wording those that are no copies of it
    copies: set[tuple[Wording, Wording]] = set()
    for b in lines:
        if len(b.vector) < FEWEST or len(b.wording.texts) > LONGEST:
            continue
        tried: set[Line] = set()
        passed = others[b.wording]
        passed.add(b.wording)
        for word in b.rarest:
            members = holders.setdefault(word, [])
            for a in members[-CROWD:]:
                if a.wording in passed or a.article == b.article or a in tried:
                    continue
                tried.add(a)
                if (both := (a.wording, b.wording)) in copies or _is_copy(a, b):
                    copies.add(both)
                    yield a, b
                else:
                    passed.add(a.wording)
            members.append(b)


def _is_copy(a: Line, b: Line) -> bool:
    shorter, longer = sorted((len(a.vector), len(b.vector)))
    least = max(FEWEST, min(COPIED * longer, longer - LONG))
    return shorter >= least and a.keys != b.keys and len(a.vector.keys() & b.vector.keys()) >= least


class _Exchanges:
    """The names that copies of a sentence exchange, found once for equal sentences."""

    def __init__(self) -> None:
        self._found: dict[tuple[Wording, Wording], list[tuple[list[int], list[int]]]] = {}

    def between(self, a: Line, b: Line) -> list[tuple[list[Word], list[Word]]]:
        """The names that stand for each other; empty where more than names is exchanged."""
        both = a.wording, b.wording
        if both not in self._found:
            self._found[both] = _swaps(*both)
        return [([a.words[i] for i in gone], [b.words[i] for i in come]) for gone, come in self._found[both]]


@of_wording
def _compared(wording: Wording) -> tuple[list[int], list[str]]:
    """The indexes of a sentence's words without the marks, and what these are compared by."""
    words = [i for i, text in enumerate(wording.texts) if text[0].isalnum()]
    return words, [wording.all_keys[i] or american(_bare(wording.texts[i])) for i in words]


def _swaps(one: Wording, two: Wording) -> list[tuple[list[int], list[int]]]:
    """The indexes of the names in which two sentences differ; empty where anything but names differs."""
    words, keys = _compared(one)
    others, their_keys = _compared(two)
    if keys == their_keys or is_headline(one) or is_headline(two):
        return []
    found = []
    i = j = 0
    for block in Levenshtein.opcodes(keys, their_keys).as_matching_blocks():
        gone = [k for k in words[i : block.a] if one.all_keys[k]]
        come = [k for k in others[j : block.b] if two.all_keys[k]]
        if gone and come:
            names_differ = _other([one.texts[k] for k in gone], [two.texts[k] for k in come])
            if (i == 0 and j == 0) or block.size == 0 or not names_differ:
                return []
            found.append((gone, come))
        i, j = block.a + block.size, block.b + block.size
    return found if len(found) <= MOST else []


def _bare(text: str) -> str:
    return text.lower().replace("’", "'").removesuffix("'s")


def _other(gone: Sequence[str], come: Sequence[str]) -> bool:
    """Another name, not another form of it, a title or a day."""
    sides = [[_bare(word) for word in part if not _initial(word)] for part in (gone, come)]
    if len(sides[0]) != len(sides[1]) or not 0 < len(sides[0]) <= LONG:
        return False
    if not all(is_name(word) and _bare(word) not in NO_NAMES for word in (*gone, *come)):
        return False
    if max(map(len, sides[0])) < SHORTEST or max(map(len, sides[1])) < SHORTEST:
        return False
    for a, b in zip(*sides, strict=True):
        if names.relation(a, b) != "different" or a.startswith(b[:3]):
            return False
    one_in_the_other = ("agree", "compatible")
    return places.compare(" ".join(gone), " ".join(come)).verdict not in one_in_the_other


def _initial(word: str) -> bool:
    return len(word) == 1


def _speaks(line: Line, name: Sequence[Word]) -> bool:
    """The name is followed by a verb of saying."""
    behind = line.wording.low[line.at(name[-1].end - 1) + 1 :][:1]
    return bool(behind) and behind[0] in CUE_FORMS


class _Known:
    """Which words each article has."""

    def __init__(self, lines: Sequence[Sequence[Line]]) -> None:
        self._lines = lines
        self._words: dict[int, set[str]] = {}

    def has(self, article: int, name: Sequence[Word]) -> bool:
        """The article has the name's last word."""
        if article not in self._words:
            self._words[article] = set[str]().union(*(_bare_words(line.wording) for line in self._lines[article]))
        return _bare(name[-1].text) in self._words[article]


@of_wording
def _bare_words(wording: Wording) -> set[str]:
    return set(map(_bare, wording.texts))


def _called(name: Sequence[Word]) -> str:
    return " ".join([_bare(word.text) for word in name])


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
