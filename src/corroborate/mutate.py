"""Planted errors: what of them would the battery catch in this corpus?

Each plant changes one thing that at least two outlets tell alike, in a copy of one article; the article's story is then
lined up and judged again. Which plants are made is decided by the corpus alone, so that two runs are comparable.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from corroborate.engine import judge, line_up, read
from corroborate.rules import Rule
from corroborate.schemas import Article, Claim, Document, Fact, Severity, Story, Zone

Kind = Literal["number", "date", "name", "speaker", "negation"]
KINDS: tuple[Kind, ...] = ("number", "date", "name", "speaker", "negation")

WORDS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty""".split()
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NUMBER = re.compile(rf"(?<![\w.,])\d{{1,3}}(?:,\d{{3}}){{0,4}}(?:\.\d{{1,3}})?|\b(?:{'|'.join(WORDS)})\b", re.I)
DAY_NUMBER = re.compile(r"\b([12]?\d|3[01])\b(?!\d)")
AT_MOST = ("at most", "less than", "fewer than", "under", "nearly", "almost", "up to", "below", "no more than")
AUXILIARY = re.compile(r"\b(?:will|would|is|are|was|were|has|have|had|can|could|should|must|did|do|does)\b(?! not)")
QUOTE = re.compile('["“”]')
STRANGER = "Marta Ellison"


@dataclass(frozen=True)
class Edit:
    """A replacement in an article's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Plant:
    """An error to plant: in which article of a story, and what it changes."""

    kind: Kind
    article: int
    edits: tuple[Edit, ...]
    before: str
    after: str


@dataclass(frozen=True)
class Trial:
    """A plant with what came of it: the codes that caught it and their gravest severity, None if it went unseen."""

    plant: Plant
    path: str
    line: int
    codes: tuple[str, ...]
    severity: Severity | None


def plants(story: Story) -> Iterator[Plant]:
    """The errors that can be planted in a story, in the order of its facts: one a fact and kind."""
    places = {article.id: i for i, article in enumerate(story.articles)}
    made: set[tuple[Kind, int, tuple[Edit, ...]]] = set()
    for fact in story.facts:
        if fact.verdict not in ("agree", "compatible") or fact.outlets < 2:
            continue
        for kind, plant in PLANTERS.items():
            for claim in fact.claims:
                if claim.article not in places or not _told_elsewhere(fact, claim, kind):
                    continue
                article = places[claim.article]
                edits = plant(fact, claim, story.articles[article])
                if edits and (kind, article, edits) not in made:
                    made.add((kind, article, edits))
                    changed = story.articles[article].text[edits[0].start : edits[0].end]
                    yield Plant(kind, article, edits, changed, edits[0].text)
                    break


def _told_elsewhere(fact: Fact, claim: Claim, kind: Kind) -> bool:
    """Another outlet tells the same in so many words that a change must clash with it."""
    others = [other for other in fact.claims if (other.outlet or other.article) != (claim.outlet or claim.article)]
    if kind == "number":
        return any(other.low is not None and other.high is not None for other in others)
    if kind == "date":
        return any(o.low is not None and o.high is not None and o.high - o.low <= 1 for o in others)
    return bool(others)


def _number(fact: Fact, claim: Claim, article: Article) -> tuple[Edit, ...]:
    found = NUMBER.search(claim.text) if fact.kind == "number" else None
    if found is None:
        return ()
    word = found.group()
    lower = claim.text.lower().startswith(AT_MOST)
    if word.lower() in WORDS:
        number = WORDS.index(word.lower()) + 1
        other = WORDS[(number + 8) % 20] if not lower else WORDS[max(0, number // 3 - 1)]
        new = other.capitalize() if word[0].isupper() else other
    else:
        plain = word.replace(",", "")
        value = (
            float(plain) / 3 if lower or (fact.shape in ("percent", "age") and float(plain) > 30) else float(plain) * 3
        )
        new = f"{value:,.{len(plain.partition('.')[2])}f}" if "," in word or "." in word else f"{value:.0f}"
    if new == word:
        return ()
    start = claim.start + found.start()
    return (Edit(start, start + len(word), new),)


def _date(fact: Fact, claim: Claim, article: Article) -> tuple[Edit, ...]:
    if fact.shape != "date":
        return ()
    for number, name in enumerate(DAYS):
        at = claim.text.find(name)
        if at >= 0:
            start = claim.start + at
            return (Edit(start, start + len(name), DAYS[(number + 3) % 7]),)
    found = DAY_NUMBER.search(claim.text)
    if found is None:
        return ()
    day = int(found.group())
    start = claim.start + found.start()
    return (Edit(start, start + len(found.group()), str(day + 9 if day <= 15 else day - 9)),)


def _name(fact: Fact, claim: Claim, article: Article) -> tuple[Edit, ...]:
    """A letter of a last name is changed wherever it stands in the article, as by somebody who knows no better."""
    word = claim.text.split()[-1] if fact.kind == "name" and len(claim.text.split()) > 1 else ""
    if len(word) < 5 or not word.isalpha():
        return ()
    at = len(word) // 2
    new = word[:at] + ("r" if word[at] != "r" else "n") + word[at + 1 :]
    return tuple(Edit(m.start(), m.end(), new) for m in re.finditer(rf"\b{re.escape(word)}\b", article.text))


def _speaker(fact: Fact, claim: Claim, article: Article) -> tuple[Edit, ...]:
    """Quoted words get another speaker."""
    sentence = claim.sentence
    if fact.shape not in ("speaker", "words") or not claim.speaker or not QUOTE.search(sentence.text):
        return ()
    for name in (claim.speaker, claim.speaker.split()[-1]):
        at = sentence.text.find(name)
        if name[0].isupper() and at > 0 and not _quoted(sentence.text, at):
            start = sentence.start + at
            return (Edit(start, start + len(name), STRANGER),)
    return ()


def _negation(fact: Fact, claim: Claim, article: Article) -> tuple[Edit, ...]:
    """A quoted remark is turned round."""
    if fact.shape not in ("words", "speaker"):
        return ()
    for found in AUXILIARY.finditer(claim.text):
        start = claim.start + found.start()
        if _quoted(claim.sentence.text, start - claim.sentence.start):
            return (Edit(start, start + len(found.group()), f"{found.group()} not"),)
    return ()


def _quoted(text: str, at: int) -> bool:
    """The place lies within quotation marks."""
    before = QUOTE.findall(text[: max(0, at)])
    return bool(before) and before[-1] != "”" and (before[-1] == "“" or before.count('"') % 2 == 1)


PLANTERS: dict[Kind, Callable[[Fact, Claim, Article], tuple[Edit, ...]]] = {
    "number": _number,
    "date": _date,
    "name": _name,
    "speaker": _speaker,
    "negation": _negation,
}


def planted(article: Article, edits: Sequence[Edit]) -> Article:
    """The article as it would be read with the edits made; zones move along, all else stays."""
    text = article.text
    for edit in sorted(edits, key=lambda e: -e.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    zones = tuple(
        Zone(start=_moved(zone.start, edits), end=_moved(zone.end, edits), kind=zone.kind) for zone in article.zones
    )
    values = {name: getattr(article, name) for name in Document.model_fields}
    return read(Document(**values | {"text": text, "zones": zones}))


def _moved(place: int, edits: Sequence[Edit]) -> int:
    return place + sum(len(e.text) - (e.end - e.start) for e in edits if e.end <= place)


def tried(story: Story, plant: Plant, rules: Sequence[Rule], known: frozenset[str]) -> Trial:
    """Plants an error and judges the story again; `known` are the fingerprints of what is found without it."""
    article = story.articles[plant.article]
    changed = planted(article, plant.edits)
    articles = [changed if i == plant.article else other for i, other in enumerate(story.articles)]
    found, _ = judge(line_up(story.name, articles), rules)
    new = [
        finding
        for finding in found
        if finding.fingerprint not in known
        and finding.severity != "note"
        and any(claim.article == article.id for claim in finding.claims)
    ]
    severity: Severity | None = None
    if new:
        severity = "error" if any(finding.severity == "error" for finding in new) else "warning"
    line = article.text.count("\n", 0, plant.edits[0].start) + 1
    return Trial(plant, article.path, line, tuple(sorted({f.code for f in new})), severity)


def spread(total: int, most: int) -> list[int]:
    """At most `most` numbers below `total`, evenly spread."""
    return list(range(total)) if total <= most else [i * total // most for i in range(most)]
