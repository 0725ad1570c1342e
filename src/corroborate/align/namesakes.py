"""Two full names that share a part and stand in the same words or beside the same post: one person under two names."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from anyascii import anyascii

from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.posts import KIN, OF_MANY, ONLY_KIN
from corroborate.lexicon.titles import CLERGY, RANKS, SERVICE_RANKS, SUFFIXES
from corroborate.lexicon.transliteration import UNWRITTEN_PARTS
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.known import Known
from corroborate.text.lemmas import is_common
from corroborate.values import names

from .claims import claim
from .lines import Finder, Line, Vector, Weights, Wording, cosine, of_wording
from .origins import Origins
from .posts import PORTFOLIOS, Post, posts
from .proper import ANYBODYS, MANY, Place, is_name, is_shouted, starts_name, surroundings
from .told import fact

SURE = 0.40  # cosine of the words around from which two names are given to one person
DOUBTFUL = 0.28
USUAL = 3  # articles that outnumber one which alone has a name,
LONE = 0.10  # and the likeness of the words around from which it has the wrong one,
LONE_SURE = 0.25  # or hardly another person's
REACH = 4.0  # content words over which the words around fade
MOST = 60  # names that share a part, beyond which the part tells nothing


@dataclass(slots=True, eq=False)
class FullName:
    """A person's first and last name with all their places in the story."""

    first: str
    last: str
    shown: str
    known: bool = True  # it opens with a known given name
    places: list[Place] = field(default_factory=list)
    seen: list[tuple[Line, int, int]] = field(default_factory=list)  # the lines of the first of them, with its words

    @property
    def articles(self) -> set[int]:
        """The articles that have the name."""
        return {place[0] for place in self.places}


def namesake_facts(
    articles: Sequence[Article], lines: Sequence[Line], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about persons who bear two names in the same words of two articles."""
    words: dict[int, set[str]] = {}
    facts = []
    known = full_names(lines)
    found = known + other_names(articles, lines, known)
    bearers = Counter(part for name in found for part in (name.first, name.last))
    for a, b in rivals(found):
        if a.articles & b.articles:
            continue
        other = (a.last, b.last) if a.first == b.first else (a.first, b.first)
        if a.last == b.last and (_used(b.first, a.articles, lines, words) or _used(a.first, b.articles, lines, words)):
            continue
        if names.relation(*other) != "different" or _within(a, b) or _within(b, a):
            continue
        if a.first == b.first and _of_many(a) & _of_many(b):
            continue
        near = max(cosine(x, y) for x in _near(a, weights) for y in _near(b, weights))
        chain = _of_a_chain(a, b)
        if post := _one_post(a, b):
            facts.append(_fact(articles, a, b, near, None if chain else post, origins))
            continue
        lone = _lone(a, b, bearers)
        least, sure = (LONE, LONE_SURE) if lone else (DOUBTFUL, SURE)
        if not lone and not (a.known and b.known):
            if a.last != b.last:
                continue
            least, sure = SURE, 1.0
        if near >= least:
            facts.append(_fact(articles, a, b, near, "" if near >= sure and not chain else None, origins))
    return facts


def _parts(name: FullName) -> frozenset[str]:
    return frozenset(map(_BARE.__getitem__, name.shown.split()))


def _within(short: FullName, long: FullName) -> bool:
    """All parts of the one name are in the other: "Omar Hassan", "Omar Hassan Said"."""
    return _parts(short) < _parts(long)


def _of_a_chain(a: FullName, b: FullName) -> bool:
    """The names of a father and a grandfather may follow or stay away: "Omar Hassan Said", "Omar Hassan Lutfi"."""
    shared = _parts(a) & _parts(b)
    return len(shared) > 1 and not UNWRITTEN_PARTS.isdisjoint(shared)


def _one_post(a: FullName, b: FullName) -> str | None:
    """A post or rank that both bear, and of which two of one surname hardly both have one; None where there is none.

    Where only given names are shared, or family names that many bear, more than the post's noun is to be shared:
    "vice foreign minister". Whose office it is is then not told: of that there are rather two holders.
    """
    many = a.last != b.last or a.first in FAMILY_FIRST or b.first in FAMILY_FIRST
    for mine in _posts(a):
        for theirs in _posts(b):
            same = (mine.head, mine.steps, mine.whose) == (theirs.head, theirs.steps, theirs.whose)
            if not same or (many and mine.owners & theirs.owners):
                continue
            if mine.whose:
                return mine.head
            if mine.words & theirs.words:
                return mine.head
            if not (mine.words and theirs.words) and (not many or (a.last != b.last and mine.steps)):
                return mine.head
    return None


@dataclass(slots=True, eq=False)
class _Called:
    """A post beside a name, with what else is said of it."""

    head: str
    steps: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    whose: str = ""  # "Lund's mother": of whom one is the only relative of the kind


def _posts(name: FullName) -> list[_Called]:
    """The posts and ranks beside the name's first places."""
    found: list[_Called] = []
    for line, first, told in _beside(name):
        found += [
            _Called(p.head, p.steps, p.words | p.proper, p.proper - PORTFOLIOS.keys())
            for p in told
            if p.head not in OF_MANY | KIN
        ]
        found += [_Called(p.head, whose=p.owner.removesuffix("s")) for p in told if p.head in ONLY_KIN and p.owner]
        before = next((text for text in reversed(line.wording.texts[max(0, first - 2) : first]) if text != "."), "")
        rank = RANKS.get(before.lower(), "") if before[:1].isupper() else ""
        if rank in SERVICE_RANKS or before in CLERGY:
            found.append(_Called(rank or before))
    return found


def _of_many(name: FullName) -> set[str]:
    """Posts beside the name that many of a story may have: "correspondent"."""
    return {post.head for *_, told in _beside(name) for post in told if post.head in OF_MANY}


def _beside(name: FullName) -> Iterator[tuple[Line, int, list[Post]]]:
    """The name's first places, each with the index of its first word and the posts beside it."""
    for line, first, last in name.seen:
        yield line, first, posts(line, line.start + line.wording.starts[first], line.end_of(last))


def _lone(a: FullName, b: FullName, bearers: Counter[str]) -> bool:
    """Several articles have the one name and one alone the other, and nobody else of the story has that surname."""
    surname = a.last if a.last == b.last else a.first
    alone = len(a.articles) >= USUAL and len(b.articles) == 1
    return alone and surname not in GIVEN_NAMES and bearers[surname] == 2


def _near(name: FullName, weights: Weights) -> list[Vector]:
    """The words around each of the name's first places."""
    return [surroundings(line, first, last, weights, REACH, own=False) for line, first, last in name.seen]


def _used(word: str, articles: set[int], lines: Sequence[Line], words: dict[int, set[str]]) -> bool:
    """One of the articles has the word, in no longer name; `words` keeps the words of those that were looked at."""
    if not words:
        for line in lines:
            words.setdefault(line.article, set()).update(_bare_words(line.wording))
    return any(word in words[number] for number in articles)


@of_wording
def _bare_words(wording: Wording) -> frozenset[str]:
    """The words that open no longer name: of "Anna Berg" the surname alone."""
    opening = {i for i, j in pairwise(wording.capitals) if j == i + 1 and is_name(wording.texts[j])}
    return frozenset(_BARE[text] for i, text in enumerate(wording.texts) if i not in opening)


def full_names(lines: Sequence[Line]) -> list[FullName]:
    """The story's names of two words or three that open with a known given name, sorted."""
    found: dict[tuple[str, str], FullName] = {}
    for line in lines:
        for told in _names(line.wording):
            whole = told.first, told.last
            if whole not in found:
                found[whole] = FullName(told.first, told.last, told.shown)
            name = found[whole]
            name.places.append((line.article, line.start + told.start, line.start + told.end))
            if len(name.seen) < MANY:
                name.seen.append((line, *told.words))
    return [found[key] for key in sorted(found)]


def other_names(articles: Sequence[Article], lines: Sequence[Line], known: Sequence[FullName]) -> list[FullName]:
    """The story's persons of two names that open with no known given name, or end with a common word, sorted."""
    parts: list[list[Line]] = [[] for _ in articles]
    for line in lines:
        parts[line.article].append(line)
    found: dict[tuple[str, str], FullName] = {}
    told = {(name.first, name.last) for name in known}
    for article, part in zip(articles, parts, strict=True):
        finder = Finder(part)
        for mention in article.names:
            words = mention.text.split()
            if mention.kind != "person" or mention.form != "full" or len(words) != 2:
                continue
            whole = _BARE[words[0]], _BARE[words[1]]
            given = whole[0] in GIVEN_NAMES
            common = is_common(whole[1]) and (not given or whole[1] in ANYBODYS)
            if whole in told or common or not (home := finder(mention.start)):
                continue
            name = found.setdefault(whole, FullName(*whole, mention.text, known=given))
            name.places.append((home.article, mention.start, mention.end))
            if len(name.seen) < MANY:
                name.seen.append((home, home.at(mention.start), home.at(mention.end - 1)))
    return [found[key] for key in sorted(found)]


@dataclass(slots=True, eq=False)
class _Told:
    """A full name where a sentence has it."""

    first: str
    last: str
    shown: str
    start: int  # characters from the sentence's first
    end: int
    words: tuple[int, int]  # the indexes of the first and the last


@of_wording
def _names(wording: Wording) -> list[_Told]:
    """The sentence's full names, in order."""
    capitalised = [wording.texts[i] for i in wording.capitals]
    if len(capitalised) < 2 or GIVEN_NAMES.keys().isdisjoint(map(_BARE.__getitem__, capitalised)):
        return []
    if is_shouted(wording):
        return []
    found = []
    for run in _runs(wording):
        texts = [wording.texts[i] for i in run]
        first, last = _BARE[texts[0]], _BARE[texts[-1]]
        if first not in GIVEN_NAMES or last in ANYBODYS or is_common(last) or first in FAMILY_FIRST:
            continue
        shown = " ".join((*texts[:-1], _whole(texts[-1])))
        start, end = wording.starts[run[0]], wording.starts[run[-1]] + len(_whole(texts[-1]))
        found.append(_Told(first, last, shown, start, end, (run[0], bisect_right(wording.ends, end - 1))))
    return found


def _runs(wording: Wording) -> Iterator[list[int]]:
    """The runs of two or three capitalised words by their indexes, titles and initials left out."""
    texts, after = wording.texts, 0
    for first in wording.capitals:
        if first < after:
            continue
        run: list[int] = []
        for i in range(first, len(texts)):
            text = texts[i]
            if run and (_initial(texts, i) or _BARE[text] in SUFFIXES):
                continue
            if not starts_name(text) or (i == 0 and _BARE[text] not in GIVEN_NAMES and is_common(text)):
                break
            run.append(i)
        after = i + 1
        if 2 <= len(run) <= 3:
            yield run


def _initial(texts: Sequence[str], i: int) -> bool:
    """An initial, or the full stop behind one."""
    text = texts[i]
    if text == ".":
        return len(texts[i - 1]) == 1
    return len(text.rstrip(".")) == 1 and text[0].isupper()


def _plain(text: str) -> str:
    low = _whole(text).lower()
    return low if low.isascii() else anyascii(low)


_BARE = Known(_plain)  # a word in lower case without marks on its letters: "Traoré's" is "traore"


def _whole(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s")


def rivals(found: Sequence[FullName]) -> Iterator[tuple[FullName, FullName]]:
    """Pairs that share the first or the last name and differ in the other, the commoner name first."""
    for part in ("first", "last"):
        sharing: dict[str, list[FullName]] = {}
        for name in found:
            sharing.setdefault(getattr(name, part), []).append(name)
        for _, members in sorted(sharing.items()):
            for j, b in enumerate(members[:MOST]):
                for a in members[:j]:
                    yield (a, b) if len(a.places) >= len(b.places) else (b, a)


def _fact(
    articles: Sequence[Article], a: FullName, b: FullName, near: float, post: str | None, origins: Origins
) -> Fact:
    """The fact of two names; `post` is the one that both bear, "" where the words alone tell, None where in doubt."""
    order = [a.places[0], b.places[0], *a.places[1:MANY], *b.places[1:MANY]]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in order)
    reason = f"{a.shown} and {b.shown} " + (f"are both called {post}" if post else "stand in the same words")
    doubt = "they may be two persons" if post is None else None
    return fact(
        "name",
        "identity",
        f"name of {a.shown}",
        claims,
        origins,
        reason=reason,
        subject=f"{a.shown} or {b.shown}",
        why=(f"likeness of the words around {near:.2f}",),
        clash=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
