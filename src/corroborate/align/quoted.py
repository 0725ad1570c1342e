"""Quoted words that two articles or more print: what became of the words, and who is said to have spoken them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.schemas import CLAIM_ZONES, Article, AttributionMention, Claim, Clash, Fact, Shape, Source, Verdict
from corroborate.text import quotations
from corroborate.text.tokens import row
from corroborate.values import quotes
from corroborate.values.quotes import Rewording

from .claims import claim, sentence
from .clusters import merge
from .lines import Weights, key
from .origins import Origins
from .speakers import Speaker, differ, speaker
from .told import fact, shortened

SHORTEST = 4  # words of a quotation that is lined up
TELLING = 6  # of its words by which its likes are found
CROWD = 40  # quotations with one telling word that are tried
CERTAIN = 6  # equal words from which a wording can hardly be two remarks'
BEFORE = 16  # contents before a quotation's end that may hold it
OWN = 5  # words of a quotation that two people hardly say alike
LONGEST = 300  # characters of a remark with its speaker that are shown together
NEARLY = 0.75  # share of equal words from which one other word is a change
ENOUGH = 8  # equal words from which it may be one

CHANGED = ("changed_negation", "changed_number", "changed_name", "changed_word")


@dataclass(slots=True, eq=False)
class Quoted:
    """Words between quotation marks, with who spoke them."""

    article: int
    start: int
    end: int
    text: str
    keys: tuple[str, ...]  # its most telling words, the rarest first
    words: frozenset[str]  # all its telling words
    size: int  # words in all
    attribution: AttributionMention | None
    speaker: Speaker
    resolved: bool  # the words for the speaker are a pronoun or a description, whose name stands elsewhere


def quoted_facts(articles: Sequence[Article], weights: Weights, origins: Origins) -> list[Fact]:
    """Facts about the words of remarks and about their speakers."""
    known: dict[str, tuple[int, list[str]]] = {}
    found = [quoted for number, article in enumerate(articles) for quoted in collect(article, number, weights, known)]
    compared = dict(pairs(found))
    edges = [(float(rewording.shared), i, j) for (i, j), rewording in compared.items()]
    groups = merge(len(found), edges, lambda a, b: True)
    home = {i: group[0] for group in groups for i in group}
    within: dict[int, list[tuple[int, int, Rewording]]] = {}
    for (i, j), rewording in compared.items():
        within.setdefault(home[i], []).append((i, j, rewording))
    facts = []
    for group in groups:
        if len({found[i].article for i in group}) > 1:
            facts += _facts(articles, found, group, within[group[0]], origins)
    return facts


def collect(article: Article, number: int, weights: Weights, known: dict[str, tuple[int, list[str]]]) -> list[Quoted]:
    """The article's quotations of some length, in order; `known` holds and takes what is told of equal words."""
    found = []
    spoken = contents(article)
    for zone in article.zones:
        if zone.kind not in CLAIM_ZONES:
            continue
        for mark in quotations.find(article.text, zone.start, zone.end):
            start, end = _inside(article.text, mark.start, mark.end)
            text = article.text[start:end]
            if text not in known:
                known[text] = _telling(text, weights)
            size, telling = known[text]
            if size < SHORTEST or not telling:
                continue
            attribution = attributed(spoken, start, end)
            source = attribution.source if attribution else None
            who = named(source) if source else Speaker("", "")
            resolved = bool(source and _unnamed(speaker(source.text), who))
            found.append(
                Quoted(
                    number,
                    start,
                    end,
                    text,
                    tuple(telling[:TELLING]),
                    frozenset(telling),
                    size,
                    attribution,
                    who,
                    resolved,
                )
            )
    return found


def _telling(text: str, weights: Weights) -> tuple[int, list[str]]:
    """How many words a quotation has, and the keys of those that tell something, the most telling first."""
    words = [word for word in row(text, 0, len(text)).words if word[0].isalnum()]
    return len(words), sorted({k for w in words if (k := key(w))}, key=lambda k: (-weights(k), k))


def named(source: Source) -> Speaker:
    """The speaker's name: that of the words themselves, or the fuller one that they stand for."""
    own, full = speaker(source.text), speaker(source.name)
    if not own.name and full.name in source.text:
        return own  # "a Leeds resident" is not called Leeds
    if not own.name or own.name.lower() in full.name.lower():
        return full
    return own


def _unnamed(own: Speaker, full: Speaker) -> bool:
    """The words for a speaker are no name, or a given name alone, of which the story may have two: "his son Adam"."""
    return not own.name or (own.name != full.name and own.name.lower() in GIVEN_NAMES)


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """The words between the marks."""
    while start < end and not text[start].isalnum() and text[start] not in "[$":
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in "]%.?!":
        end -= 1
    return start, end


def contents(article: Article) -> list[tuple[int, int, AttributionMention]]:
    """What is attributed to somebody: start, end and the attribution, in order of place."""
    parts = [(p.start, p.end, a) for a in article.attributions if a.source for p in a.content]
    return sorted(parts, key=lambda part: part[:2])


def attributed(
    spoken: Sequence[tuple[int, int, AttributionMention]], start: int, end: int
) -> AttributionMention | None:
    """The attribution whose content covers most of some quoted words, among those that begin close before their end."""
    best, most = None, 0
    after = bisect_left(spoken, end, key=lambda part: part[0])
    for first, last, attribution in spoken[max(0, after - BEFORE) : after]:
        shared = min(end, last) - max(start, first)
        if shared > most:
            best, most = attribution, shared
    return best


def pairs(found: Sequence[Quoted]) -> Iterator[tuple[tuple[int, int], Rewording]]:
    """Pairs of quotations of two articles that print one remark, by their indexes."""
    holders: dict[str, list[int]] = {}
    tried: set[tuple[int, int]] = set()
    for j, b in enumerate(found):
        for word in b.keys:
            members = holders.setdefault(word, [])
            for i in members[-CROWD:]:
                if found[i].article == b.article or (i, j) in tried:
                    continue
                tried.add((i, j))
                if 2 * len(found[i].words & b.words) < min(len(found[i].words), len(b.words)):
                    continue
                compared = quotes.compare(found[i].text, b.text)
                if compared.one_remark and compared.shared >= SHORTEST:
                    yield (i, j), compared
            members.append(j)


def _facts(
    articles: Sequence[Article],
    found: Sequence[Quoted],
    group: Sequence[int],
    within: Sequence[tuple[int, int, Rewording]],
    origins: Origins,
) -> list[Fact]:
    members = [found[i] for i in group]
    place = {i: n for n, i in enumerate(group)}
    facts = [_fact(articles, members, "words", _changed(found, within, place), origins)]
    named = [m for m in members if m.speaker.name and m.attribution and m.attribution.source]
    if len({m.article for m in named}) > 1:
        at = {id(m): n for n, m in enumerate(named)}
        clash = _two_mouths(articles, found, within, at)
        facts.append(_fact(articles, named, "speaker", clash, origins))
    return facts


def _changed(
    found: Sequence[Quoted], within: Sequence[tuple[int, int, Rewording]], place: dict[int, int]
) -> Clash | None:
    """The worst that became of the words, the surest first."""
    options = []
    for i, j, compared in within:
        if compared.kind in CHANGED:
            doubt = _doubt(found[i], found[j], compared)
            options.append((doubt is not None, CHANGED.index(compared.kind), -compared.shared, i, j, compared, doubt))
    if not options:
        return None
    *_, i, j, compared, doubt = min(options, key=lambda option: option[:5])
    return Clash(first=place[i], second=place[j], reason=compared.reason, doubt=doubt)


def _doubt(a: Quoted, b: Quoted, compared: Rewording) -> str | None:
    """Why changed words may be no error."""
    if differ(a.speaker, b.speaker):
        return "two speakers may have used the same words"
    if compared.shared < CERTAIN:
        return "they may be two remarks"
    least = max(ENOUGH, NEARLY * min(a.size, b.size))
    if compared.kind == "changed_word" and (compared.changes > 1 or compared.shared < least):
        return "it may be a translation or an edit"
    return None


def _two_mouths(
    articles: Sequence[Article],
    found: Sequence[Quoted],
    within: Sequence[tuple[int, int, Rewording]],
    at: dict[int, int],
) -> Clash | None:
    options = []
    for i, j, compared in within:
        a, b = found[i], found[j]
        if id(a) not in at or id(b) not in at or not differ(a.speaker, b.speaker) or compared.shared < OWN:
            continue
        doubt = None
        if not (_a_person(articles, a) and _a_person(articles, b)):
            doubt = "one of them may speak for the other"
        elif a.resolved or b.resolved:
            doubt = "one of the speakers is not named beside the words"
        elif _beside(articles, a, b) or _beside(articles, b, a):
            doubt = "one article has both names beside the words"
        elif compared.kind in CHANGED or compared.shared < CERTAIN:
            doubt = "they may be two remarks"
        options.append((doubt is not None, -compared.shared, i, j, doubt))
    if not options:
        return None
    *_, i, j, doubt = min(options, key=lambda option: option[:4])
    reason = f"the same words are given to {found[i].speaker.name} and to {found[j].speaker.name}"
    return Clash(first=at[id(found[i])], second=at[id(found[j])], reason=reason, doubt=doubt)


def _a_person(articles: Sequence[Article], quoted: Quoted) -> bool:
    """The speaker is a person of the article by some name, not a firm by the one word that it goes by."""
    name = quoted.speaker.name
    return " " in name or any(n.kind == "person" and name in n.name for n in articles[quoted.article].names)


def _beside(articles: Sequence[Article], quoted: Quoted, other: Quoted) -> bool:
    """The other article's speaker is named in the sentence of the words."""
    article = articles[quoted.article]
    first, last = sentence(article, quoted.start, quoted.end), sentence(article, max(0, quoted.end - 1), quoted.end)
    return other.speaker.name.split()[-1] in article.text[first.start : last.end]


def _fact(
    articles: Sequence[Article], members: Sequence[Quoted], shape: Shape, clash: Clash | None, origins: Origins
) -> Fact:
    claims = tuple(_claim(articles, member, shape) for member in members)
    who = next((m.speaker.name for m in members if m.speaker.name), "")
    said = shortened(members[0].text)
    same = (
        len({m.text.lower().strip(" .,!?") for m in members}) == 1
        if shape == "words"
        else len({m.speaker.name for m in members}) == 1
    )
    verdict: Verdict = "contradiction" if clash and not clash.doubt else "agree" if same else "compatible"
    return fact(
        "attribution",
        shape,
        f"{shape} of {said}",
        claims,
        origins,
        reason=clash.reason if clash else "the articles print the same remark",
        subject=f"{who}: {said}" if who else said,
        verdict=verdict,
        clash=clash,
    )


def _claim(articles: Sequence[Article], member: Quoted, shape: Shape) -> Claim:
    """The words, with whom they are given to where that is what is told."""
    article = articles[member.article]
    source = member.attribution.source if member.attribution else None
    if shape != "speaker" or source is None:
        return claim(article, member.start, member.end, member.text)
    start, end = min(source.start, member.start), max(source.end, member.end)
    if end - start > LONGEST:
        start, end = source.start, source.end
    return claim(article, start, end, member.speaker.name)
