"""What one speaker is said to have said in one article and to have denied, or said the opposite of, in another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corroborate.lexicon.opposites import GUESSES, NEGATIONS, NEUTRAL, TERMS, UNNEGATED
from corroborate.schemas import Article, AttributionMention, Clash, Fact, Mention, Shape
from corroborate.text.tokens import row
from corroborate.values import quotes

from .claims import claim
from .elapsed import reported_apart
from .lines import key
from .origins import Origins
from .remarks import SAID, Likeness, Remark
from .speakers import same_speaker
from .statements import has_negation
from .told import fact, shortened

TURNED_ROUND = "the speaker may have turned round between the reports"
ADMITTED = frozenset({"confirm"})
HELD = 4  # telling words that a statement and a denial of it share,
FEW = 2  # where it is expressly admitted,
HOLDS = 0.75  # and the share of the shorter one's words
DENIERS = 100  # who deny something in one story, whose other names are looked for
CROWD = 40  # statements with one telling word that are tried
ALIKE = 0.5  # cosine of two contents from which they may be one remark
SHARED = 8  # equal words of two wordings of one remark,
NEARLY = 0.75  # and their share of the shorter one
CHANGES = 2  # places in which they differ


@dataclass(slots=True, eq=False)
class Part:
    """An unbroken part of what is attributed, with its telling words."""

    article: int
    attribution: AttributionMention
    mention: Mention
    keys: frozenset[str]

    @property
    def act(self) -> str:
        """What the speaker does with the content."""
        return _act(self.attribution)

    @property
    def speaker(self) -> str:
        """The resolved speaker, or ""."""
        return _who(self.attribution)


def denied_facts(articles: Sequence[Article], origins: Origins) -> list[Fact]:
    """Facts about what one speaker says, a part of what is attributed at a time, and denies; each denial in one."""
    told = [(n, a) for n, article in enumerate(articles) for a in article.attributions if _plain(a)]
    denied = [(n, a) for n, a in told if _act(a) == "deny"]
    if not denied:
        return []
    deniers = {_who(attribution) for _, attribution in denied}
    speakers = {_who(attribution) for _, attribution in told if _act(attribution) in SAID}
    few = sorted(deniers)[:DENIERS]
    same = {who for who in sorted(speakers) if who in deniers or any(same_speaker(who, other) for other in few)}
    denials = [part for n, a in denied for part in _parts(a, n)]
    parts = [part for n, a in told if _act(a) in SAID and _who(a) in same for part in _parts(a, n)]
    holders: dict[str, list[Part]] = {}
    for part in parts:
        for word in part.keys:
            holders.setdefault(word, []).append(part)
    facts = []
    for denial in denials:
        near = {part: None for word in sorted(denial.keys) for part in holders.get(word, ())[:CROWD]}
        options = [(len(part.keys & denial.keys), -n, part) for n, part in enumerate(near) if _one_thing(part, denial)]
        if options:
            facts.append(_denied(articles, max(options, key=lambda o: o[:2])[2], denial, origins))
    return facts


def _plain(attribution: AttributionMention) -> bool:
    """Somebody is said to say or deny it, not to leave that undone."""
    return bool(attribution.source and attribution.cue) and not attribution.negated


def _act(attribution: AttributionMention) -> str:
    return attribution.cue.act if attribution.cue else ""


def _who(attribution: AttributionMention) -> str:
    return attribution.source.name if attribution.source else ""


def _parts(attribution: AttributionMention, number: int) -> list[Part]:
    """The contents without a "not" of their own."""
    found = []
    for mention in attribution.content:
        words = row(mention.text, 0, len(mention.text)).words
        keys = frozenset(k for word in words for piece in word.split("-") if (k := key(piece)) and k not in NEUTRAL)
        if len(keys) >= FEW and not has_negation(mention.text):
            found.append(Part(number, attribution, mention, keys))
    return found


def _one_thing(said: Part, denial: Part) -> bool:
    if said.article == denial.article:
        return False
    shared = len(said.keys & denial.keys)
    enough = FEW if said.act in ADMITTED else HELD
    shorter = min(len(said.keys), len(denial.keys))
    return shared >= enough and shared >= HOLDS * shorter and same_speaker(said.speaker, denial.speaker)


def _denied(articles: Sequence[Article], said: Part, denial: Part, origins: Origins) -> Fact:
    acts = " and to ".join(f"{part.act} it" for part in (said, denial))
    cues = [(part.article, part.attribution.cue, part.act) for part in (said, denial)]
    spans = [(article, cue.start, cue.end, act) for article, cue, act in cues if cue]
    reason = f"{denial.speaker} is said to {acts}"
    return _fact(articles, "stance", denial.speaker, denial.mention.text, reason, spans, origins)


def reworded_facts(
    articles: Sequence[Article], found: Sequence[Remark], scores: Likeness, origins: Origins
) -> list[Fact]:
    """Facts about remarks of one speaker that two articles report alike, but for a "not" or a word's opposite.

    `scores` are the likenesses of contents; what both print between quotation marks is compared as quotations.
    """
    facts, used = [], set[int]()
    near = [
        (-score, i, j) for (i, j), score in scores.items() if score >= ALIKE and found[i].vector is not found[j].vector
    ]
    for _, i, j in sorted(near):
        a, b = found[i], found[j]
        if used & {i, j} or (a.attribution.direct and b.attribution.direct):
            continue
        turned = _turned(a, b) if same_speaker(a.speaker, b.speaker) else None
        if turned:
            used |= {i, j}
            first, second, reason = turned
            spans = [(r.article, p.start, p.end, p.text) for r, p in ((a, first), (b, second))]
            facts.append(_fact(articles, "opposite", a.speaker, first.text, reason, spans, origins))
    return facts


def _turned(a: Remark, b: Remark) -> tuple[Mention, Mention, str] | None:
    """The parts of two contents that are told alike in opposite senses, and the words that make them so."""
    for first in a.attribution.content:
        for second in b.attribution.content:
            compared = quotes.compare(first.text, second.text)
            shorter = min(len(first.text.split()), len(second.text.split()))
            enough = compared.shared >= max(SHARED, NEARLY * shorter) and compared.changes <= CHANGES
            if compared.kind == "changed_negation" and enough and _contrary(compared.reason, first.text, second.text):
                return first, second, compared.reason
    return None


def _contrary(reason: str, *texts: str) -> bool:
    """What differs makes one the opposite of the other: no "not only", "not until" or "may not"."""
    differing = frozenset(word.strip('"') for word in reason.lower().split())
    if differing & NEGATIONS and differing & (UNNEGATED | TERMS):
        return False
    for text in texts:
        words = text.lower().split()
        if any(word in GUESSES and after in NEGATIONS for word, after in pairwise(words)):
            return False
    return True


def _fact(
    articles: Sequence[Article],
    shape: Shape,
    who: str,
    content: str,
    reason: str,
    spans: Sequence[tuple[int, int, int, str]],
    origins: Origins,
) -> Fact:
    claims = tuple(claim(articles[number], start, end, value) for number, start, end, value in spans)
    later = len(spans) > 1 and reported_apart(*(articles[number] for number, *_ in spans[:2]))
    about = shortened(" ".join(content.split()))
    return fact(
        "attribution",
        shape,
        f"{shape} {who}".strip(),
        claims,
        origins,
        reason=reason,
        subject=f"{who}: {about}" if who else about,
        clash=Clash(first=0, second=1, reason=reason, doubt=TURNED_ROUND if later else None),
    )
