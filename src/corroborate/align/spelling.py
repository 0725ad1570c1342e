"""One name in several spellings: rare capitalised words a letter or two apart that stand in the same company."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from corroborate.schemas import Article, Claim, Clash, Fact
from corroborate.values import names

from .claims import claim, name_of
from .lines import Line, Vector, Weights, cosine, window
from .origins import Origins

SHORTEST = 5  # letters below which one letter tells names apart
LONG = 8  # letters from which two may be wrong
ALIKE = 0.22  # cosine of the words around
MANY = 12  # claims of a spelling that are shown


@dataclass(slots=True, eq=False)
class Spelling:
    """A capitalised word with all its places in the story."""

    word: str  # folded: lower case, no possessive
    shown: str
    places: list[tuple[int, int, int]] = field(default_factory=list)  # article, start, end
    articles: set[int] = field(default_factory=set)
    company: set[str] = field(default_factory=set)  # capitalised words beside it
    near: list[Vector] = field(default_factory=list)


def spelling_facts(
    articles: Sequence[Article], lines: Sequence[Line], weights: Weights, origins: Origins
) -> list[Fact]:
    """Facts about names that the articles spell differently."""
    spellings = collect(lines, weights)
    facts = []
    for first, second in candidates(spellings):
        evidence = same_name(first, second)
        if evidence is not None:
            facts.append(_fact(articles, first, second, evidence, origins))
    return facts


def collect(lines: Sequence[Line], weights: Weights) -> list[Spelling]:
    """The story's proper words by folded spelling, those that are also ordinary words left out."""
    ordinary = {w.text.lower() for line in lines for w in line.words if w.text.islower()}
    found: dict[str, Spelling] = {}
    for line in lines:
        for i, word in enumerate(line.words):
            text = word.text.replace("’s", "").replace("'s", "")
            if (
                not text[:1].isupper()
                or not text.replace("-", "").isalpha()
                or len(text) < SHORTEST
                or text.lower() in ordinary
            ):
                continue
            spelling = found.setdefault(text.lower(), Spelling(text.lower(), text))
            spelling.places.append((line.article, word.start, word.start + len(text)))
            spelling.articles.add(line.article)
            for j in (i - 1, i + 1):
                if 0 <= j < len(line.words) and line.words[j].text[:1].isupper() and len(line.words[j].text) > 2:
                    spelling.company.add(line.words[j].text.lower())
            if len(spelling.near) < MANY:
                spelling.near.append(window(line, word.start, word.end, weights))
    return [found[word] for word in sorted(found)]


def candidates(spellings: Sequence[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """Pairs whose words are one or two letters apart, the commoner spelling first.

    Words within edit distance two of each other share a run: they meet in a block by their beginning or their end.
    """
    blocks: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        word = spelling.word
        for block in {f"<{word[:2]}", f"{word[-3:]}>"}:
            blocks.setdefault(block, []).append(spelling)
    seen = set()
    for _, members in sorted(blocks.items()):
        for j, b in enumerate(members):
            for a in members[:j]:
                limit = 2 if min(len(a.word), len(b.word)) >= LONG or a.company & b.company else 1
                pair = (a.word, b.word)
                if pair not in seen and OSA.distance(a.word, b.word, score_cutoff=limit) <= limit:
                    seen.add(pair)
                    yield (a, b) if len(a.places) >= len(b.places) else (b, a)


def same_name(first: Spelling, second: Spelling) -> str | None:
    """Why two spellings are one name's, or None where they are not; "doubt: ..." where it may be no error."""
    if (
        first.articles & second.articles
        and min(len(first.places), len(second.places)) > 1
        and len(first.articles & second.articles) > 1
    ):
        return None
    relation = names.relation(first.shown, second.shown)
    if relation in ("different", "same"):
        return None
    shared = sorted(first.company & second.company)
    likeness = max((cosine(a, b) for a in first.near for b in second.near), default=0.0)
    if not shared and likeness < ALIKE:
        return None
    reason = f"both stand beside {shared[0].title()}" if shared else "both stand in the same words"
    return f"doubt: {reason}" if relation == "transliteration" or relation == "variant" else reason


def _fact(articles: Sequence[Article], first: Spelling, second: Spelling, evidence: str, origins: Origins) -> Fact:
    order = [first.places[0], second.places[0], *first.places[1:MANY], *second.places[1:MANY]]
    claims = tuple(_claim(articles, place) for place in order)
    doubt = "it may be another transliteration" if evidence.startswith("doubt") else None
    reason = f"{first.shown} and {second.shown} are spelt differently; {evidence.removeprefix('doubt: ')}"
    return Fact(
        kind="name",
        shape="spelling",
        slot=f"spelling of {first.shown}",
        subject=f"spelling of {first.shown}",
        verdict="contradiction" if doubt is None else "compatible",
        reason=reason,
        claims=claims,
        outlets=len({name_of(articles[number]) for number, _, _ in order}),
        origins=origins.count(claims),
        conflict=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )


def _claim(articles: Sequence[Article], place: tuple[int, int, int]) -> Claim:
    number, start, end = place
    return claim(articles[number], start, end, articles[number].text[start:end])
