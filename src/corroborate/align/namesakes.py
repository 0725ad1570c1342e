"""Two full names that share a part and stand in the same words: one person under two names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.titles import SUFFIXES
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.lemmas import is_common
from corroborate.values import names

from .claims import claim, name_of
from .lines import Line, Vector, Weights, Word, cosine
from .origins import Origins
from .proper import ANYBODYS, MANY, is_shouted, starts_name, surroundings

SURE = 0.40  # cosine of the words around from which two names are given to one person
DOUBTFUL = 0.28
REACH = 4.0  # content words over which the words around fade
MOST = 60  # names that share a part, beyond which the part tells nothing


@dataclass(slots=True, eq=False)
class FullName:
    """A person's first and last name with all their places in the story."""

    first: str
    last: str
    shown: str
    places: list[tuple[int, int, int]] = field(default_factory=list)  # article, start, end
    near: list[Vector] = field(default_factory=list)

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
    for a, b in rivals(full_names(lines, weights)):
        if a.articles & b.articles:
            continue
        other = (a.last, b.last) if a.first == b.first else (a.first, b.first)
        if a.last == b.last and (_used(b.first, a.articles, lines, words) or _used(a.first, b.articles, lines, words)):
            continue
        near = max(cosine(x, y) for x in a.near for y in b.near)
        if near >= DOUBTFUL and names.relation(*other) == "different":
            facts.append(_fact(articles, a, b, near, origins))
    return facts


def _used(word: str, articles: set[int], lines: Sequence[Line], words: dict[int, set[str]]) -> bool:
    """One of the articles has the word; `words` keeps the words of those that were looked at."""
    if not words:
        for line in lines:
            words.setdefault(line.article, set()).update(map(_bare, line.words))
    return any(word in words[number] for number in articles)


def full_names(lines: Sequence[Line], weights: Weights) -> list[FullName]:
    """The story's names of two words or three that open with a known given name, sorted."""
    found: dict[tuple[str, str], FullName] = {}
    for line in lines:
        if is_shouted(line):
            continue
        for words in _runs(line):
            first, last = _bare(words[0]), _bare(words[-1])
            if first not in GIVEN_NAMES or last in ANYBODYS or is_common(last) or first in FAMILY_FIRST:
                continue
            start, end = words[0].start, words[-1].start + len(last)
            shown = " ".join(w.text for w in words[:-1]) + " " + words[-1].text[: len(last)]
            name = found.setdefault((first, last), FullName(first, last, shown))
            name.places.append((line.article, start, end))
            if len(name.near) < MANY:
                first_word, last_word = line.at(start), line.at(end - 1)
                name.near.append(surroundings(line, first_word, last_word, weights, REACH, own=False))
    return [found[key] for key in sorted(found)]


def _runs(line: Line) -> Iterator[list[Word]]:
    """The line's runs of two or three capitalised words, titles and initials left out."""
    run: list[Word] = []
    for i, word in enumerate(line.words):
        if not run and not word.text[:1].isupper():
            continue
        initial = len(word.text.rstrip(".")) == 1 and word.text[0].isupper()
        if run and (initial or (word.text == "." and len(line.words[i - 1].text) == 1)):
            continue
        if run and _bare(word) in SUFFIXES:
            continue
        if starts_name(word.text) and (i > 0 or _bare(word) in GIVEN_NAMES or not is_common(word.text)):
            run.append(word)
            continue
        if 2 <= len(run) <= 3:
            yield run
        run = []
    if 2 <= len(run) <= 3:
        yield run


def _bare(word: Word) -> str:
    return word.text.lower().removesuffix("'s").removesuffix("’s")


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


def _fact(articles: Sequence[Article], a: FullName, b: FullName, near: float, origins: Origins) -> Fact:
    order = [a.places[0], b.places[0], *a.places[1:MANY], *b.places[1:MANY]]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in order)
    reason = f"{a.shown} and {b.shown} stand in the same words"
    doubt = None if near >= SURE else "they may be two persons"
    return Fact(
        kind="name",
        shape="identity",
        slot=f"name of {a.shown}",
        subject=f"{a.shown} or {b.shown}",
        verdict="contradiction" if doubt is None else "compatible",
        reason=reason,
        claims=claims,
        outlets=len({name_of(articles[number]) for number, _, _ in order}),
        origins=origins.count(claims),
        why=(f"likeness of the words around {near:.2f}",),
        conflict=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
