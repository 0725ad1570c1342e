"""Names of several words that differ in one: another order, another legal form, another small word or opening word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.organisations import LEGAL_FORMS
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.roles import ROLE_NOUNS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names

from .claims import claim
from .lines import Line, Word
from .origins import Origins
from .proper import is_name
from .told import fact

JOINTS = frozenset("of the for to on in at de la du".split())
LONGEST = 12  # words of a name
ORDERED = 3  # words from which another order is a slip
EQUAL = 4  # words that must be equal where one differs
MANY = 20  # claims of a name that are shown
HEADLINE = 0.7  # share of capitalised words from which a line is set as a headline


@dataclass(slots=True, eq=False)
class Phrase:
    """A name of several words with all its places in the story."""

    words: tuple[str, ...]  # lower case
    shown: str
    places: list[tuple[int, int, int]] = field(default_factory=list)  # article, start, end

    @property
    def articles(self) -> set[int]:
        """The articles that have the name."""
        return {place[0] for place in self.places}


def phrase_facts(articles: Sequence[Article], lines: Sequence[Line], origins: Origins) -> list[Fact]:
    """Facts about names of several words that two articles print with one word changed or moved."""
    found = collect(articles, lines)
    facts = []
    for a, b, reason in rivals(found):
        if not a.articles & b.articles or reason == "a small word":
            first, second = sorted((a, b), key=lambda p: (-len(p.places), p.words))
            facts.append(_fact(articles, first, second, reason, origins))
    return facts


def collect(articles: Sequence[Article], lines: Sequence[Line]) -> list[Phrase]:
    """The story's names of two words or more, titles before them left out; sorted by their words."""
    found: dict[tuple[str, ...], Phrase] = {}
    for line in lines:
        spans = [] if line.zone == "title" else list(_spans(line))
        if not spans or _is_headline(line):
            continue
        text = articles[line.article].text
        for start, end in spans:
            words = line.words[start:end]
            key = tuple(_bare(w) for w in words if w.text != ".")
            first, last = words[0].start, words[-1].end
            phrase = found.setdefault(key, Phrase(key, " ".join(text[first:last].split())))
            phrase.places.append((line.article, first, last))
    return [found[key] for key in sorted(found)]


def _is_headline(line: Line) -> bool:
    longer = [text for w in line.words if len(text := w.text) > 3 and text[0].isalpha()]
    return sum([text[0].isupper() for text in longer]) > HEADLINE * len(longer)


def _spans(line: Line) -> Iterator[tuple[int, int]]:
    """Index ranges of runs of capitalised words, joined by up to two small words."""
    words, after = line.words, 0
    for i in line.capitals:
        if i < after or not is_name(words[i].text) or words[i].text.lower().rstrip(".") in TITLE_WORDS:
            continue
        after = j = i + 1
        while j < len(words) and j - after < 3 and j - i < LONGEST:
            if is_name(words[j].text):
                after = j + 1
            elif words[j].text.lower() not in JOINTS:
                break
            j += 1
        if after - i > 1:
            yield i, after


def _bare(word: Word) -> str:
    return word.text.lower().rstrip(".").removesuffix("'s").removesuffix("’s")


def rivals(found: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase, str]]:
    """Pairs of names that are one thing's but for one word, with what differs."""
    blocks: dict[tuple[str, ...], list[Phrase]] = {}
    for phrase in found:
        for block in _blocks(phrase.words):
            blocks.setdefault(block, []).append(phrase)
    for block, members in sorted(blocks.items()):
        for j, b in enumerate(members[:MANY]):
            for a in members[:j]:
                if a.words != b.words and (reason := _differ(block[0], a.words, b.words)):
                    yield a, b, reason


def _blocks(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Keys under which names meet that differ in one respect; the first word says in which."""
    own = [w for w in words if w not in JOINTS]
    if len(own) == len(words) >= ORDERED and not GIVEN_NAMES.keys() & set(own):
        yield "order", *sorted(own)
    if words[-1] in LEGAL_FORMS:
        yield "form", *words[:-1]
    if len(words) > EQUAL and words[0] not in ROLE_NOUNS and " ".join(own[1:]) not in gazetteer().places:
        yield "opening", *words[1:]
    if len(own) >= EQUAL:
        yield "joint", *own


def _differ(how: str, a: tuple[str, ...], b: tuple[str, ...]) -> str:
    if how == "order":
        return "the order of the words"
    if how == "form":
        return "" if LEGAL_FORMS[a[-1]] == LEGAL_FORMS[b[-1]] else "the legal form"
    if how == "joint":
        changed = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
        return "a small word" if len(a) == len(b) and len(changed) == 1 else ""
    return "the opening word" if names.relation(a[0], b[0]) == "different" else ""


def _fact(articles: Sequence[Article], a: Phrase, b: Phrase, what: str, origins: Origins) -> Fact:
    order = [a.places[0], b.places[0], *a.places[1:MANY], *b.places[1:MANY]]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in order)
    doubt = "they may be two bodies" if what == "the opening word" else None
    reason = f"{a.shown} and {b.shown} differ in {what}"
    return fact(
        "name",
        "spelling",
        f"name of {a.shown}",
        claims,
        origins,
        reason=reason,
        clash=Clash(first=0, second=1, reason=reason, doubt=doubt),
    )
