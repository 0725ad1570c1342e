"""Names of several words that differ in one: another order, another legal form, another small word or opening word, or
another word with the same initial.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.organisations import LEGAL_FORMS
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.roles import ROLE_NOUNS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.schemas import Article, Clash, Fact
from corroborate.text.known import Known
from corroborate.values import names

from .claims import claim
from .lines import Line, Wording, of_wording
from .origins import Origins
from .proper import NO_NAMES, Place, is_headline, is_name
from .told import fact

JOINTS = frozenset("of the for to on in at de la du".split())
SITED = frozenset("of in at".split())
STANDS = frozenset("in on at".split())  # "the hotel in Lund Square" and "on Lund Square"
LONGEST = 12  # words of a name
ORDERED = 3  # words from which another order is a slip
EQUAL = 4  # words that must be equal where one differs
MANY = 20  # claims of a name that are shown


@dataclass(slots=True, eq=False)
class Phrase:
    """A name of several words with all its places in the story."""

    words: tuple[str, ...]  # lower case
    shown: str
    places: list[Place] = field(default_factory=list)

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
        if line.zone == "title":
            continue
        for first, last, words in _phrases(line.wording):
            start, end = line.start + first, line.start + last
            if words not in found:
                found[words] = Phrase(words, " ".join(articles[line.article].text[start:end].split()))
            found[words].places.append((line.article, start, end))
    return [found[key] for key in sorted(found)]


@of_wording
def _phrases(wording: Wording) -> list[tuple[int, int, tuple[str, ...]]]:
    """The names of several words in a sentence: first and last character, from its own first, and their words."""
    spans = list(_spans(wording))
    if not spans or is_headline(wording):
        return []
    texts, starts, ends = wording.texts, wording.starts, wording.ends
    return [
        (starts[first], ends[after - 1], tuple([_BARE[text] for text in texts[first:after] if text != "."]))
        for first, after in spans
    ]


def _spans(wording: Wording) -> Iterator[tuple[int, int]]:
    """Index ranges of runs of capitalised words, joined by up to two small words."""
    texts, low, after = wording.texts, wording.low, 0
    for i in wording.capitals:
        if i < after or not is_name(texts[i]) or low[i].rstrip(".") in TITLE_WORDS:
            continue
        after = j = i + 1
        while j < len(texts) and j - after < 3 and j - i < LONGEST:
            if is_name(texts[j]):
                after = j + 1
            elif low[j] not in JOINTS:
                break
            j += 1
        if after - i > 1:
            yield i, after


_BARE = Known(lambda word: word.lower().rstrip(".").removesuffix("'s").removesuffix("’s"))


def rivals(found: Sequence[Phrase]) -> Iterator[tuple[Phrase, Phrase, str]]:
    """Pairs of names that are one thing's but for one word, with what differs."""
    blocks: dict[tuple[str, ...], list[Phrase]] = {}
    for phrase in found:
        for block in _blocks(phrase.words):
            blocks.setdefault(block, []).append(phrase)
    for block, members in sorted(item for item in blocks.items() if len(item[1]) > 1):
        for j, b in enumerate(members[:MANY]):
            for a in members[:j]:
                if a.words != b.words and (reason := _differ(block[0], a.words, b.words)):
                    yield a, b, reason


def _blocks(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Keys under which names meet that differ in one respect; the first word says in which."""
    own = [w for w in words if w not in JOINTS]
    if len(own) == len(words) >= ORDERED and "flight" not in own and not GIVEN_NAMES.keys() & set(own):
        yield "order", *sorted(own)
    if words[-1] in LEGAL_FORMS:
        yield "form", *words[:-1]
    if len(words) > EQUAL and words[0] not in ROLE_NOUNS and " ".join(own[1:]) not in gazetteer().places:
        yield "opening", *words[1:]
    if len(own) >= EQUAL:
        yield "joint", *own
    if len(own) >= ORDERED and len(words) <= LONGEST:
        for at in range(1, len(words)):
            if words[at] not in JOINTS and words[at - 1] not in SITED:
                yield "inner", str(at), words[at][0], *words[:at], *words[at + 1 :]


def _differ(how: str, a: tuple[str, ...], b: tuple[str, ...]) -> str:
    if how == "order":
        return "the order of the words"
    if how == "form":
        return "" if LEGAL_FORMS[a[-1]] == LEGAL_FORMS[b[-1]] else "the legal form"
    if how == "joint":
        changed = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
        if len(a) != len(b) or len(changed) != 1:
            return ""
        at = changed[0]  # "the Tower of Lund" and "in Lund" tell where it is
        changed_words = {a[at], b[at]}
        return "" if changed_words <= SITED or changed_words <= STANDS else "a small word"
    if how == "inner":
        ((x, y),) = [pair for pair in zip(a, b, strict=True) if pair[0] != pair[1]]
        if min(len(x), len(y)) < 3 or {x, y} & NO_NAMES:
            return ""
        return "one word" if names.relation(x, y) == "different" else ""
    return "the opening word" if names.relation(a[0], b[0]) == "different" else ""


def _fact(articles: Sequence[Article], a: Phrase, b: Phrase, what: str, origins: Origins) -> Fact:
    order = [a.places[0], b.places[0], *a.places[1:MANY], *b.places[1:MANY]]
    claims = tuple(claim(articles[n], start, end, articles[n].text[start:end]) for n, start, end in order)
    doubt = "they may be two bodies" if what in ("the opening word", "one word") else None
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
