"""Sentences that two articles share but for a name: who or what stands in the slot that the rest of the words make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Levenshtein

from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names

from .claims import claim, name_of
from .lines import Line, Weights
from .origins import Origins

ALIKE = 0.62  # share of words in order that two sentences must have in common
SURE = 0.80  # and from which a differing name is hardly another statement
SHORTEST = 7  # words below which a sentence makes no frame
TELLING = 5  # words of a sentence by which its parallels are found
LONGEST = 5  # words of a name


@dataclass(frozen=True, slots=True)
class Swap:
    """Two spans that stand for each other in two parallel sentences."""

    first: Line
    second: Line
    first_span: tuple[int, int]
    second_span: tuple[int, int]
    likeness: float


def parallel_facts(
    articles: Sequence[Article], lines: Sequence[Line], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about names that differ in otherwise parallel sentences."""
    spoken = [
        " ".join(word.text.lower() for line in lines if line.article == n for word in line.words)
        for n in range(len(articles))
    ]
    best: dict[tuple[str, str], Swap] = {}
    for first, second in parallels(lines, weights):
        for swap in swaps(first, second):
            a, b = _text(articles, swap.first, swap.first_span), _text(articles, swap.second, swap.second_span)
            if _different(a, b) and b.lower() not in spoken[first.article] and a.lower() not in spoken[second.article]:
                pair = (min(a, b), max(a, b))
                if pair not in best or best[pair].likeness < swap.likeness:
                    best[pair] = swap
    return [_fact(articles, swap, spoken, lines, origins) for _, swap in sorted(best.items())]


def parallels(lines: Sequence[Line], weights: Weights) -> Iterator[tuple[Line, Line]]:
    """Pairs of sentences of two articles with most words in common, in order."""
    long = [line for line in lines if len(line.words) >= SHORTEST]
    words = [[word.text.lower() for word in line.words] for line in long]
    holders: dict[str, list[int]] = {}
    for i, line in enumerate(long):
        for word, _ in sorted(line.vector.items(), key=lambda item: (-item[1], item[0]))[:TELLING]:
            holders.setdefault(word, []).append(i)
    seen = set()
    for _, members in sorted(holders.items()):
        for n, j in enumerate(members):
            for i in members[max(0, n - 40) : n]:
                if (i, j) in seen or long[i].article == long[j].article:
                    continue
                seen.add((i, j))
                if Indel.normalized_similarity(words[i], words[j], score_cutoff=ALIKE) >= ALIKE:
                    yield long[i], long[j]


def swaps(first: Line, second: Line) -> Iterator[Swap]:
    """The names that stand for each other between equal words."""
    a, b = [w.text.lower() for w in first.words], [w.text.lower() for w in second.words]
    likeness = Indel.normalized_similarity(a, b)
    for op in Levenshtein.opcodes(a, b):
        if op.tag != "replace":
            continue
        one, two = _name(first, op.src_start, op.src_end), _name(second, op.dest_start, op.dest_end)
        if one and two and max(one[1] - one[0], two[1] - two[0]) <= LONGEST:
            if a[one[0] - 1 : one[0]] == b[two[0] - 1 : two[0]] and a[one[1] : one[1] + 1] == b[two[1] : two[1] + 1]:
                yield Swap(first, second, one, two, likeness)


def _name(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """The whole run of capitalised words around a span, if the span is one."""
    if not all(w.text[:1].isupper() for w in line.words[start:end]) or start >= end:
        return None
    while start > 0 and line.words[start - 1].text[:1].isupper() and start - 1 > 0:
        start -= 1
    while end < len(line.words) and line.words[end].text[:1].isupper():
        end += 1
    return (start, end) if start > 0 else None


def _text(articles: Sequence[Article], line: Line, span: tuple[int, int]) -> str:
    return articles[line.article].text[line.words[span[0]].start : line.words[span[1] - 1].end]


def _different(a: str, b: str) -> bool:
    """Not two forms of one name."""
    shared = set(a.lower().split()) & set(b.lower().split())
    return not shared and all(
        names.compare(a, b, kind).verdict == "contradiction" for kind in ("person", "organisation")
    )


def _fact(
    articles: Sequence[Article], swap: Swap, spoken: Sequence[str], lines: Sequence[Line], origins: Origins
) -> Fact:
    sides = ((swap.first, swap.first_span), (swap.second, swap.second_span))
    texts = [_text(articles, *side) for side in sides]
    places = [(line.article, line.words[span[0]].start, line.words[span[1] - 1].end) for line, span in sides]
    for number, article in enumerate(articles):
        for text in texts:
            start = article.text.find(text) if number not in (swap.first.article, swap.second.article) else -1
            if start >= 0:
                places.append((number, start, start + len(text)))
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in places)
    reason = f"{texts[0]} and {texts[1]} stand in the same words"
    doubt = None if swap.likeness >= SURE else "the sentences may be about different things"
    return Fact(
        kind="name",
        shape="identity",
        slot=f"name in {_frame(swap)}",
        subject=f"{texts[0]} or {texts[1]}",
        verdict="contradiction",
        reason=reason,
        claims=claims,
        outlets=len({name_of(articles[n]) for n, _, _ in places}),
        origins=origins.count(claims),
        conflict=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )


def _frame(swap: Swap) -> str:
    words = swap.first.words
    start, end = swap.first_span
    return " ".join(w.text for w in (*words[max(0, start - 3) : start], *words[end : end + 3]))
