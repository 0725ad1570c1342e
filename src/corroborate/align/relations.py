"""Where somebody took a degree and for whom they work, and what two articles tell otherwise of it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.lexicon.degrees import DEGREES, EMPLOYED
from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names

from .claims import claim
from .identities import Identity
from .lines import Line
from .origins import Origins
from .told import fact

OWNED = 300  # characters behind a person within which a degree is theirs
MANY = 20  # statements of one thing that are compared
# Without one of these an article tells of no degree, and of no employer.
DEGREE_HINTS = (
    *"degree doctorate MBA M.B M.D PhD Ph.D JD bachelor juris master's master’s".split(),
    "M. ",
    " MD",
    "Ph. ",
)
WORK_HINTS = ("works ", "is working", "is employed")
KIND_WORDS = frozenset("the of at for and in university college school institute academy company group".split())

_NAME = r"[A-Z][\w&.'’-]{0,30}(?:,? (?:(?:of|at|the|for|and|in) ){0,2}[A-Z][\w&'’-]{0,30}){0,6}"
_DEGREE = "|".join(f"(?P<d{n}>{degree.pattern})" for n, degree in enumerate(DEGREES))
DEGREE_RE = re.compile(
    rf"\b(?<!honorary )(?<!, )(?:{_DEGREE})(?!\w)(?P<between>[^.,;:]{{0,60}}?)\b(?:from|at) (?:the )?(?P<body>{_NAME})"
)
WORD_RE = re.compile(r"degree|doctorate|MBA|M\.B\.A|M\. B|\bMD\b|M\. ?D|Ph\.? ?D|\bJ\.?D\b|bachelor|master['’]s|juris")
AGAIN_RE = re.compile(rf"\bfrom\b|\b(?:{'|'.join(f'(?:{degree.pattern})' for degree in DEGREES)})(?!\w)")
EMPLOYED_RE = re.compile(rf",?(?: aged? \d+,| \d+,)?(?: who)? {EMPLOYED} (?:the )?(?P<body>{_NAME})")


class Related(NamedTuple):
    """A body that an article sets in a relation to somebody."""

    person: int
    relation: str
    single: bool  # nobody is in it to two
    article: int
    start: int
    end: int
    body: str


def relation_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], known: Sequence[Identity], origins: Origins
) -> list[Fact]:
    """Facts about bodies that articles set in a relation to somebody."""
    hinted = {n for n, article in enumerate(articles) if _hinted(article, DEGREE_HINTS + WORK_HINTS)}
    if len(hinted) < 2:
        return []
    persons: dict[int, list[tuple[int, int, int]]] = {n: [] for n in hinted}  # start, end, identity
    for number, identity in enumerate(known):
        if identity.kind == "person":
            for home, mention in identity.mentions:
                if home in hinted:
                    persons[home].append((mention.start, mention.end, number))
    told: dict[tuple[int, str], list[Related]] = {}
    for number in sorted(hinted):
        article = articles[number]
        persons[number].sort()
        for related in (
            *_degrees(article, number, lines[number], persons[number]),
            *_employers(article, number, persons[number]),
        ):
            told.setdefault((related.person, related.relation), []).append(related)
    return [
        _fact(articles, known[person].name, group, origins)
        for (person, _), group in sorted(told.items())
        if len({related.article for related in group}) > 1
    ]


def _hinted(article: Article, hints: Sequence[str]) -> bool:
    text = article.text
    return any(hint in text for hint in hints)


def _degrees(
    article: Article, number: int, lines: Sequence[Line], persons: Sequence[tuple[int, int, int]]
) -> Iterator[Related]:
    if not persons or not _hinted(article, DEGREE_HINTS):
        return
    for line in lines:
        if not WORD_RE.search(article.text, line.start, line.end):
            continue
        for match in DEGREE_RE.finditer(article.text, line.start, line.end):
            before = bisect_left(persons, (match.start(),)) - 1
            if before < 0 or match.start() - persons[before][0] > OWNED or AGAIN_RE.search(match["between"]):
                continue
            degree = next(degree for n, degree in enumerate(DEGREES) if match[f"d{n}"])
            person = persons[before][2]
            yield _related(person, degree.name, degree.single, number, match)


def _employers(article: Article, number: int, persons: Sequence[tuple[int, int, int]]) -> Iterator[Related]:
    for _, end, person in persons if _hinted(article, WORK_HINTS) else ():
        if match := EMPLOYED_RE.match(article.text, end):
            yield _related(person, "employer", True, number, match)


def _related(person: int, relation: str, single: bool, article: int, match: re.Match[str]) -> Related:
    body = match["body"].rstrip(".,'’")
    start = match.start("body")
    return Related(person, relation, single, article, start, start + len(body), body)


def _clash(told: Sequence[Related]) -> tuple[int, int] | None:
    """Two statements of two bodies, where neither article has the other's."""
    for j, second in enumerate(told[:MANY]):
        for i, first in enumerate(told[:j]):
            if first.article == second.article or not _two(first, second):
                continue
            own = [r for r in told if r.article == first.article], [r for r in told if r.article == second.article]
            if all(_two(r, second) for r in own[0]) and all(_two(r, first) for r in own[1]):
                return i, j
    return None


def _two(a: Related, b: Related) -> bool:
    one, other = (frozenset(re.findall(r"[\w&]+", r.body.lower())) - KIND_WORDS for r in (a, b))
    if not one or not other or one & other:
        return False
    compared = names.compare(a.body, b.body, "organisation")
    return compared.verdict in ("contradiction", "not_comparable") and compared.slip is None


def _fact(articles: Sequence[Article], person: str, told: Sequence[Related], origins: Origins) -> Fact:
    clash = None
    order = list(told[:MANY])
    reason = f"all can name one {told[0].relation} of {person}"
    if pair := _clash(told):
        first, second = (told[i] for i in pair)
        order = [first, second, *(r for r in order if r not in (first, second))]
        reason = f"{person}'s {first.relation} is given as {first.body} and as {second.body}"
        clash = Clash(first=0, second=1, reason=reason, doubt=None if first.single else "they may have two")
    claims = tuple(claim(articles[r.article], r.start, r.end, r.body) for r in order)
    return fact(
        "name",
        "identity",
        f"{told[0].relation} of {person}",
        claims,
        origins,
        reason=reason,
        verdict="contradiction" if clash else "compatible",
        clash=clash,
    )
