"""Sentences copied word for word but for a name: one of the two articles names the wrong one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.closed import TIME_NOUNS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names, places
from corroborate.values.names_words import american

from .claims import claim, name_of
from .lines import Line, Word
from .origins import Origins
from .proper import is_name

TELLING = 5  # words of a sentence by which its copies are found
CROWD = 16  # sentences with one telling word that are tried
COPIED = 0.7  # share of the longer sentence's words that a copy has
FEWEST = 5  # of its words, at least
LONGEST = 150  # words of a sentence that is looked at
LONG = 2  # words of a name that stands for another
MOST = 2  # places in which a copy names another
SHORTEST = 4  # letters of a name's word
NO_NAMES = TITLE_WORDS | TIME_NOUNS | MONTHS.keys() | WEEKDAYS.keys()


@dataclass(slots=True, eq=False)
class Swap:
    """Names of two sentences that stand for each other."""

    first: tuple[Line, list[Word]]
    second: tuple[Line, list[Word]]


def copied_facts(articles: Sequence[Article], lines: Sequence[Sequence[Line]], origins: Origins) -> list[Fact]:
    """Facts about names that differ in copied sentences, where one article knows nothing of the other's name."""
    known = [{_bare(word) for line in part for word in line.words} for part in lines]
    found: dict[tuple[str, str], list[Swap]] = {}
    for a, b in _copies([line for part in lines for line in part]):
        for first, second in swaps(a, b):
            if _knows(known[a.article], second) == _knows(known[b.article], first):
                continue  # both: it may be told of two things; neither: names in one slot, which are found as such
            key = (" ".join(map(_bare, first)), " ".join(map(_bare, second)))
            found.setdefault(min(key, key[::-1]), []).append(Swap((a, first), (b, second)))
    return [_fact(articles, found[key], origins) for key in sorted(found)]


def _copies(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    holders: dict[str, list[int]] = {}
    tried: set[tuple[int, int]] = set()
    for j, b in enumerate(lines):
        if len(b.vector) < FEWEST or len(b.words) > LONGEST:
            continue
        for word in sorted(b.vector, key=lambda word: (-b.vector[word], word))[:TELLING]:
            members = holders.setdefault(word, [])
            for i in members[-CROWD:]:
                a = lines[i]
                if a.article == b.article or (i, j) in tried:
                    continue
                tried.add((i, j))
                shared = len(a.vector.keys() & b.vector.keys())
                if shared >= FEWEST and shared >= COPIED * max(len(a.vector), len(b.vector)):
                    yield a, b
            members.append(j)


def swaps(a: Line, b: Line) -> list[tuple[list[Word], list[Word]]]:
    """The names that two copies of a sentence exchange; empty where more than names is exchanged."""
    first, second = ([(_key(w), w) for w in line.words if w.text[0].isalnum()] for line in (a, b))
    blocks = Levenshtein.opcodes([k for k, _ in first], [k for k, _ in second]).as_matching_blocks()
    found = []
    i = j = 0
    for block in blocks:
        gone, come = ([w for _, w in part if w.key] for part in (first[i : block.a], second[j : block.b]))
        if gone and come:
            if (i == 0 and j == 0) or block.size == 0 or not _other(gone, come):
                return []
            found.append((gone, come))
        i, j = block.a + block.size, block.b + block.size
    return found if len(found) <= MOST else []


def _key(word: Word) -> str:
    return word.key or american(word.text.lower().replace("’", "'").removesuffix("'s"))


def _bare(word: Word) -> str:
    return word.text.lower().replace("’", "'").removesuffix("'s")


def _other(gone: Sequence[Word], come: Sequence[Word]) -> bool:
    """Another name, not another form of it, a title or a day."""
    if len(gone) != len(come) or len(gone) > LONG:
        return False
    for x, y in zip(gone, come, strict=True):
        for word in (x, y):
            bare = _bare(word)
            if not is_name(word.text) or len(bare) < SHORTEST or bare in NO_NAMES:
                return False
        a, b = _bare(x), _bare(y)
        if names.relation(a, b) != "different" or a.startswith(b[:3]):
            return False
    shown = [" ".join(word.text for word in part) for part in (gone, come)]
    return places.compare(*shown).verdict not in ("agree", "compatible")  # one may lie in the other


def _knows(words: set[str], name: Sequence[Word]) -> bool:
    return any(_bare(word) in words for word in name)


def _fact(articles: Sequence[Article], swaps: Sequence[Swap], origins: Origins) -> Fact:
    sides = list({(s[0].article, s[1][0].start): s for swap in swaps for s in (swap.first, swap.second)}.values())
    claims = []
    for line, words in sides:
        start, end = words[0].start, words[-1].end
        claims.append(claim(articles[line.article], start, end, articles[line.article].text[start:end]))
    first, second = claims[0].text, claims[1].text
    reason = f"{first} stands in one where {second} stands in its copy"
    return Fact(
        kind="name",
        shape="identity",
        slot=f"name {first} or {second}",
        subject=f"{first} or {second}",
        verdict="contradiction",
        reason=reason,
        claims=tuple(claims),
        outlets=len({name_of(articles[line.article]) for line, _ in sides}),
        origins=origins.count(tuple(claims)),
        conflict=Clash(first=0, second=1, reason=reason),
    )
