"""The rank that stands before one person's full name in several articles."""

import re
from collections.abc import Iterator, Sequence

from corroborate.lexicon.titles import RANKS, SERVICE_RANKS
from corroborate.schemas import Article, Claim, Clash, Fact

from .claims import claim
from .lines import Line, Wording, of_wording
from .origins import Origins
from .proper import Place, starts_name
from .told import fact

LONGEST = 3  # words of a rank
FIRST = frozenset(rank.split()[0] for rank in RANKS)  # words that a rank begins with
APART = 4  # words and marks from a rank to the last part of the name

YEAR_RE = re.compile(r"\b(?:1[89]|20)\d\d\b")
COMMANDER = RANKS["commander"]  # which is also a post


def rank_facts(articles: Sequence[Article], lines: Sequence[Line], origins: Origins) -> list[Fact]:
    """Facts about the ranks of persons whom two articles or more call by rank and full name."""
    held: dict[tuple[str, str], dict[str, list[Place]]] = {}
    for line in lines:
        for rank, name, place in ranks(line):
            held.setdefault(name, {}).setdefault(rank, []).append(place)
    facts = []
    for name, by_rank in sorted(held.items()):
        places = [(place, rank) for rank, found in sorted(by_rank.items()) for place in found]
        if len({place[0] for place, _ in places}) > 1:
            facts.append(_fact(articles, name, places, origins))
    return facts


def ranks(line: Line) -> Iterator[tuple[str, tuple[str, str], Place]]:
    """The line's ranks before full names: the rank's usual form, the name's first and last part, the rank's place."""
    for rank, name, start, end in _ranks(line.wording):
        yield rank, name, (line.article, line.start + start, line.start + end)


@of_wording
def _ranks(wording: Wording) -> list[tuple[str, tuple[str, str], int, int]]:
    """The same, with characters counted from the sentence's first."""
    found = []
    texts, after = wording.texts, 0
    for i in wording.capitals:
        if i < after or wording.low[i].rstrip(".") not in FIRST:
            continue
        size, rank = _rank(texts, i)
        if rank not in SERVICE_RANKS or (rank == COMMANDER and i and _of_body(texts[i - 1])):
            after = i + size
            continue
        following = []
        for text in texts[i + size : i + size + APART]:
            if text == "." or len(text.rstrip(".")) == 1:
                continue
            if not starts_name(text):
                break
            following.append(_bare(text))
        if len(following) > 1:
            last = i + size - (2 if texts[i + size - 1] == "." else 1)
            found.append((rank, (following[0], following[1]), wording.starts[i], wording.ends[last]))
        after = i + size
    return found


def _of_body(text: str) -> bool:
    """The word ends the name of a body: "Armed Forces Commander", "(TNI) Commander"."""
    return text == ")" or (text[0].isupper() and not text.isupper())


def _rank(texts: Sequence[str], i: int) -> tuple[int, str]:
    """How many tokens the longest rank at a word takes, and its usual form; 0 and "" where there is none."""
    parts: list[str] = []
    best = (0, "")
    for j in range(i, min(len(texts), i + 2 * LONGEST)):
        text = texts[j]
        if text != ".":
            parts.append(text.lower().rstrip("."))
        elif j == i:
            break
        if text[:1].isupper() or text == ".":
            rank = RANKS.get(" ".join(parts))
            if rank:
                best = (j - i + 1, rank)
        else:
            break
    return best


def _bare(text: str) -> str:
    return text.lower().removesuffix("'s").removesuffix("’s")


def _fact(
    articles: Sequence[Article], name: tuple[str, str], places: Sequence[tuple[Place, str]], origins: Origins
) -> Fact:
    claims = tuple(claim(articles[n], start, end, rank) for (n, start, end), rank in places)
    shown = " ".join(part.title() for part in name)
    clash = _clash(shown, places)
    if clash and _years(claims[clash.first]) != _years(claims[clash.second]):
        clash = clash.model_copy(update={"doubt": "one may have been promoted in between"})
    same = len({rank for _, rank in places}) == 1
    return fact(
        "name",
        "role",
        f"rank of {shown}",
        claims,
        origins,
        reason=clash.reason if clash else f"all call {shown} {places[0][1]}",
        verdict="contradiction" if clash else "agree" if same else "compatible",
        clash=clash,
    )


def _years(told: Claim) -> set[str]:
    """The years that the sentence names."""
    return set(YEAR_RE.findall(told.sentence.text))


def _clash(shown: str, places: Sequence[tuple[Place, str]]) -> Clash | None:
    """Two ranks of which neither is short for the other, in articles that do not both have both."""
    for j, ((second, _, _), b) in enumerate(places):
        for i, ((first, _, _), a) in enumerate(places[:j]):
            short = set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split())
            if first != second and not short:
                return Clash(first=i, second=j, reason=f"{shown} is {a} in one article and {b} in another")
    return None
