"""Who did it to whom, told the other way round: "Kenya beat Uganda", "Uganda beat Kenya"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corroborate.schemas import Article, Clash, Fact, NameMention
from corroborate.text.lemmas import lemma

from .claims import claim
from .elapsed import reported_apart
from .lines import Finder, Line, cosine
from .origins import Origins
from .statements import statement
from .told import fact
from .within import within

# What one does to another and hardly suffers from the same one.
DONE = r"beat|beats|defeat(?:s|ed)?|b(?:uy|uys|ought)|acquire[sd]?|kill(?:s|ed)?|sho(?:ot|ots|t)|stab(?:s|bed)?"
SUFFERED = r"beaten|defeated|bought|acquired|killed|shot|stabbed"
ACTIVE_RE = re.compile(rf" (?:ha[sd] |have |will |(?:has |had )?agreed to )?({DONE}) (?:the )?")
PASSIVE_RE = re.compile(rf" (?:was|were|ha[sd] been|will be|is to be) ({SUFFERED}) by (?:the )?")
ONE_LEMMA = {"defeat": "beat", "acquire": "buy"}
LIKE, SURE = 0.5, 0.75  # cosines of two sentences from which they may tell of one deed, and surely do
DOUBT = "they may be told of two"
MANY = 40  # deeds of a story that are compared


class Deed(NamedTuple):
    """Somebody who does something to somebody else, by the last word of each name, and where it is told."""

    article: int
    line: Line
    verb: str
    doer: str
    other: str
    start: int
    end: int


def reversed_facts(articles: Sequence[Article], lines: Sequence[Sequence[Line]], origins: Origins) -> list[Fact]:
    """Facts about deeds of which two articles tell the other way round who did them."""
    told = [deed for n, article in enumerate(articles) for deed in _deeds(article, n, lines[n])][:MANY]
    both = {(d.article, d.verb, d.doer, d.other) for d in told}
    facts, used = [], set[tuple[str, frozenset[str]]]()
    for j, b in enumerate(told):
        for a in told[:j]:
            turned = (a.verb, a.doer, a.other) == (b.verb, b.other, b.doer)
            if not turned or a.article == b.article or (deed := (a.verb, frozenset((a.doer, a.other)))) in used:
                continue
            if any((d.article, d.verb, d.other, d.doer) in both for d in (a, b)):
                continue  # an article that tells both tells of two
            if (like := cosine(a.line.vector, b.line.vector)) >= LIKE and not _two(articles, a, b):
                used.add(deed)
                facts.append(_fact(articles, a, b, like, origins))
    return facts


def _deeds(article: Article, number: int, lines: Sequence[Line]) -> Iterator[Deed]:
    finder, starts = Finder(lines), {name.start: name for name in article.names}
    for name in article.names:
        for pattern in (ACTIVE_RE, PASSIVE_RE):
            found = pattern.match(article.text, name.end)
            other = starts.get(found.end()) if found else None
            line = finder(name.start) if other else None
            if found and other and line:
                doer, whom = (name, other) if pattern is ACTIVE_RE else (other, name)
                base = lemma(found[1])
                verb = ONE_LEMMA.get(base, base)
                yield Deed(number, line, verb, _last(doer), _last(whom), name.start, other.end)


def _last(name: NameMention) -> str:
    return name.name.split()[-1].lower()


def _two(articles: Sequence[Article], a: Deed, b: Deed) -> bool:
    """The two are told with two scores, or with numbers of which none is alike: two matches, two sales."""
    scores = [_scores(articles[deed.article], deed.line) for deed in (a, b)]
    figures = [statement(deed.line.wording).numbers for deed in (a, b)]
    return any(one and other and one.isdisjoint(other) for one, other in (scores, figures))


def _scores(article: Article, line: Line) -> set[str]:
    return {q.text for q in within(article.quantities, line.start, line.end) if q.kind == "score"}


def _fact(articles: Sequence[Article], a: Deed, b: Deed, like: float, origins: Origins) -> Fact:
    shown = [" ".join(articles[deed.article].text[deed.start : deed.end].split()) for deed in (a, b)]
    claims = tuple(claim(articles[d.article], d.start, d.end, said) for d, said in zip((a, b), shown, strict=True))
    reason = f'one says "{shown[0]}", the other "{shown[1]}"'
    sure = like >= SURE and not reported_apart(articles[a.article], articles[b.article])
    return fact(
        "attribution",
        "opposite",
        f"who did it: {shown[0]}",
        claims,
        origins,
        reason=reason,
        why=(f"likeness {like:.2f}",),
        clash=Clash(first=0, second=1, reason=reason, doubt=None if sure else DOUBT),
    )
