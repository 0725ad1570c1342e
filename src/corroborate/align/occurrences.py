"""Claims before they are lined up: each comparable mention with the structure around it.

An `Occurrence` is the working form of `corroborate.schemas.Claim`: it also holds vectors and indexes that no reader needs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from corroborate.lexicon.slots import ATTRIBUTES, DEICTIC, HARMS, LEANING, PERSONS, VARIANTS
from corroborate.schemas import Article, DateMention, NameMention, QuantityMention
from corroborate.text.words import word_class
from corroborate.values import bearings, ordinals
from corroborate.values.bearings import Bearing
from corroborate.values.ordinals import Ordinal

from .lines import Line, Vector, Weights, fold, key, window
from .worth import Value, Worth, worth

Kind = Literal[
    "count", "measure", "money", "percent", "age", "number", "date", "clock", "duration", "bearing", "ordinal"
]

# Heads whose number rises while a story is being told.
COUNTERS = frozenset("kill injure arrest miss evacuate vote bid displace".split())  # noqa: SIM905

REACH = 4  # content words on each side by which two frames are compared
RUNNING = 8  # running words on each side

ATTRIBUTIVE_RE = re.compile(
    rf"(\d+(?:\.\d+)?)(?:(?:-|- | )(?:{'|'.join(VARIANTS)})\b|-(?=[\s,]|and\b|or\b)|\"(?=\s\w))", re.I
)
SIDE = 4  # words from a measure within which its side is told
VERB = 9  # words from a mention within which its verb is looked for
FULL_VERBS = frozenset("VEZG")
POINTED = 34  # characters behind a distance within which is told what it is taken from
HARM = 6  # words from a count within which is told what befell the counted
VAGUE = frozenset("several few couple dozens scores hundreds thousands millions numerous".split())  # noqa: SIM905
CONVERTED_RE = re.compile(r"\(\s*(?:about |around |some |nearly |almost |roughly |or |~|= ?)?$")
OTHER_RE = re.compile(r"\b(?:others?|another|more(?! than)|further|additional|extra|remaining|rest)\b", re.I)
POINT_RE = re.compile(
    r"\b(?:of|from|off|to|between|near|outside)\s+(?:the\s+|coast\s+of\s+)*((?:[A-Z][\w'’-]+\s?){1,3})"
)


@dataclass(slots=True, eq=False)
class Occurrence:
    """A comparable mention in its line, with what it is a claim about."""

    article: Article
    line: Line
    kind: Kind
    mention: Value
    start: int
    end: int
    worth: Worth
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    near: Vector = field(default_factory=dict)
    left: tuple[str, ...] = ()  # content words before it in its sentence, nearest first
    right: tuple[str, ...] = ()  # and after it
    around: tuple[str, ...] = ()  # the running words about it, its own left out
    owner: str = ""  # the person an age or a length of time belongs to
    beside: bool = False  # who is named right beside it: "Kim, 39,"
    point: str = ""  # what a distance or direction is taken from
    scope: frozenset[str] = frozenset()  # attributive sizes beside it: "13-inch"
    other: bool = False
    coordinated: str = ""  # "and crew"
    side: str = ""  # what a measure measures: "depth"
    harm: str = ""  # what befell the counted: "kill"
    verb: str = ""  # key of the verb nearest to it
    vague: bool = False  # "several", "dozens"
    deictic: bool = False  # told by the day of writing: "today"
    leaning: bool = False  # a time told by another ("two days later"), or by a day of writing that is not firmly known
    days: tuple[DateMention, ...] = ()  # other dates told in the same sentence
    day_worths: tuple[Worth, ...] = ()  # their values
    place: str = ""  # the place nearest to it that its clause is set in
    names: frozenset[str] = frozenset()
    background: bool = False  # told of a time well before the news
    title: bool = False
    moving: bool = False
    speaker: str = ""

    @property
    def published(self) -> date | None:
        """The day on which the article was published, if it is known to the day."""
        known = self.article.published
        return known.first if known.first == known.last else None

    @property
    def text(self) -> str:
        """The words that carry the value."""
        return self.article.text[self.start : self.end]


def occurrences(article: Article, lines: Sequence[Line], weights: Weights) -> list[Occurrence]:
    """The article's comparable quantities and dates, in order of place."""
    found: list[Occurrence] = []
    for line in lines:
        quantities = [q for q in article.quantities if line.start <= q.start < line.end]
        dates = [d for d in article.dates if line.start <= d.start < line.end]
        names = [n for n in article.names if line.start <= n.start < line.end]
        told = [(m.start, m.end) for m in (*quantities, *dates)]
        orders = [
            o
            for o in ordinals.find(article.text, line.start, line.end)
            if not any(a < o.end and o.start < b for a, b in told)
        ]
        for mention in (*quantities, *dates, *bearings.find(article.text, line.start, line.end), *orders):
            kind = _kind(mention)
            if kind and not _attributive(article.text, mention) and not _idle(article.text, mention, line):
                found.append(_describe(article, line, kind, mention, dates, names, weights))
    return sorted(found, key=lambda o: (o.start, o.end, o.kind))


def _kind(mention: Value) -> Kind | None:
    if isinstance(mention, Bearing):
        return "bearing"
    if isinstance(mention, Ordinal):
        return "ordinal"
    if isinstance(mention, DateMention):
        if mention.type == "duration":
            return "duration" if mention.low_days is not None or mention.high_days is not None else None
        if mention.clock is not None:
            named = mention.granularity == "part_of_day" and not mention.implied
            return "date" if named else "clock"
        if mention.granularity in ("decade", "century"):
            return None  # too coarse to place anything
        if mention.type == "date" and (
            mention.first or mention.last or mention.weekday is not None or mention.month is not None
        ):
            return "date"
        return None
    match mention.kind:
        case "score" | "ratio" | "rank" | "number":
            return "number"
        case "magnitude":
            return "measure"
        case "duration":
            return None  # a date mention tells it
        case _:
            return mention.kind


def _attributive(text: str, mention: Value) -> bool:
    """A size that names a variant ("the 13-inch model") is scope for other claims, not a claim."""
    if not isinstance(mention, QuantityMention) or mention.kind not in ("measure", "number", "count"):
        return False
    match = ATTRIBUTIVE_RE.match(text, mention.start)
    return match is not None and "-" in text[mention.start : match.end()] and match.end() <= mention.end + 1


def _idle(text: str, mention: Value, line: Line) -> bool:
    """Counts nothing of its own: a measure told again in another unit ("10 kilometres (6 miles)"), or one of many."""
    if not isinstance(mention, QuantityMention):
        return False
    if mention.kind == "age" and (
        mention.hedge != "exactly" or BOUND_RE.search(text, max(line.start, mention.start - 24), mention.start)
    ):
        return True  # "the first under age 40" tells nobody's age
    if mention.part and mention.value == 1:
        return True  # "one of the bombs" counts nothing
    if mention.kind not in ("measure", "money"):
        return False
    return CONVERTED_RE.search(text, max(line.start, mention.start - 12), mention.start) is not None


def _describe(
    article: Article,
    line: Line,
    kind: Kind,
    mention: Value,
    dates: Sequence[DateMention],
    names: Sequence[NameMention],
    weights: Weights,
) -> Occurrence:
    text = article.text
    before, after = text[line.start : mention.start], text[mention.end : line.end]
    found = Occurrence(
        article, line, kind, mention, mention.start, mention.end, worth(mention), title=line.zone == "title"
    )
    if isinstance(mention, QuantityMention):
        found.head = fold(mention.head) if mention.head else ""
        found.modifiers = frozenset(k for m in mention.modifiers if (k := key(m)))
        around = text[max(line.start, mention.start - 12) : mention.end] + " " + after[:9].partition(",")[0]
        found.other = bool(OTHER_RE.search(around))
        follows = re.match(r"\s+and\s+(?:the\s+)?([a-z]+)", after)
        found.coordinated = key(follows.group(1)) if follows else ""
    if isinstance(mention, Ordinal):
        found.head = fold(mention.noun)
    found.scope = _scope(before, after)
    point = POINT_RE.search(after) if kind in ("measure", "bearing") else None
    if point and point.start() < POINTED and not (isinstance(mention, QuantityMention) and mention.kind == "magnitude"):
        found.point = point.group(1).strip().lower()
    found.days = tuple(d for d in dates if d is not mention and d.type == "date" and not _leaning(article, d))
    found.day_worths = tuple(map(worth, found.days))
    found.place = _place(text, mention, names, SHARE_OF_RE if kind == "percent" else SET_IN_RE)
    found.background = _background(article, dates, before)
    found.names = frozenset(n.name.lower() for n in names)
    around = {word.key for word in line.words if word.key}
    found.moving = found.head in COUNTERS or bool(COUNTERS & around)
    first, last = line.at(mention.start), line.at(max(mention.start, mention.end - 1))
    found.verb = _verb(line, first, last)
    if isinstance(mention, QuantityMention):
        own = [word for word in line.words[first : last + 1]]
        found.vague = (mention.value is None and mention.kind != "score") or any(
            word.text.lower() in VAGUE for word in own
        )
        if kind == "measure":
            found.side = "magnitude" if mention.kind == "magnitude" else _nearest(line, first, last, ATTRIBUTES, SIDE)
        if kind == "count" and (not found.head or found.head in PERSONS or found.head in HARMS):
            told = [k for m in mention.modifiers if (k := key(m)) in HARMS]
            found.harm = told[0] if told else _nearest(line, first, last, HARMS_BY_KEY, HARM)
    if isinstance(mention, DateMention):
        found.leaning = _leaning(article, mention)
        words = set(re.findall(r"[a-z]+", mention.text.lower()))
        found.deictic = mention.weekday is None and bool(words & DEICTIC)
        found.vague = bool(words & VAGUE)
    if kind in OWNED_KINDS:
        found.owner, found.beside = _owner(article, line, mention, names)
    found.near = window(line, mention.start, mention.end, weights)
    found.left, found.right, found.around = _sides(line, mention.start, mention.end)
    return found


HARMS_BY_KEY = {key: key for key in sorted(HARMS)}


def _nearest(line: Line, first: int, last: int, wanted: dict[str, str], reach: int) -> str:
    """What `wanted` gives for the nearest word in or about the words first..last; "" where none is near."""
    for i in range(first, last + 1):
        if (told := wanted.get(line.words[i].key)) is not None:
            return told
    for distance in range(1, reach + 1):
        for i in (last + distance, first - distance):
            if 0 <= i < len(line.words) and (told := wanted.get(line.words[i].key)) is not None:
                return told
    return ""


def _verb(line: Line, first: int, last: int) -> str:
    """The key of the nearest full verb, those before it first at equal distance; "" where none is within `VERB` words."""
    for distance in range(1, VERB + 1):
        for i in (first - distance, last + distance):
            if 0 <= i < len(line.words):
                word = line.words[i]
                if word.key and word.text.islower() and word_class(word.text) in FULL_VERBS:
                    return word.key
    return ""


def _scope(before: str, after: str) -> frozenset[str]:
    """The variants that the claim is told of: the nearest named before it, else just after."""
    named = list(ATTRIBUTIVE_RE.finditer(before))
    if named:
        last = named[-1]
        together = [m for m in named if last.start() - m.end() < 16]
        return frozenset(m.group(1) for m in together)
    close = ATTRIBUTIVE_RE.search(after[:40])
    return frozenset({close.group(1)}) if close else frozenset()


SET_IN_RE = re.compile(r"\b(?:in|at|near|across|throughout)\s+(?:the\s+)?(?:\w+(?:ern)?\s+)?$", re.I)
OWNED_KINDS = ("age", "duration")
BOUND_RE = re.compile(
    r"\b(?:under|before|below|over|above|by|until|past|of)(?: the)? age(?:s| of| limit of)?\s*$", re.I
)
BESIDE_AGE = ("", "who is", "is", "was", "aged", "age", "who was", "at", "at age", "at the age of", "now")
OWNED = 90  # characters before an age within which its owner is named
SHARE_OF_RE = re.compile(r"\b(?:in|at|to|with|of|for|from)\s+(?:the\s+)?(?:\w+(?:ern)?\s+)?$", re.I)
NEAR = 40  # characters


def _place(text: str, mention: Value, names: Sequence[NameMention], before: "re.Pattern[str]") -> str:
    """The name of the place that "in" sets the claim in, the nearest within `NEAR` characters; "" where none is."""
    found = [
        (max(n.start - mention.end, mention.start - n.end), n.start, n.name.lower())
        for n in names
        if n.kind == "place" and before.search(text, max(0, n.start - 24), n.start)
    ]
    near = [item for item in sorted(found) if 0 <= item[0] <= NEAR]
    return near[0][2] if near else ""


OLD = 21  # days before the news from which a time is background
PERIODS = frozenset({"month", "quarter", "half", "season", "year", "decade", "century"})  # no news is told by these
BACKGROUND_RE = re.compile(
    r"\b(?:last|previous|that) (?:year|month|decade|century)\b|\b(?:years?|months|decades) (?:ago|earlier|before)\b",
    re.I,
)


def _background(article: Article, dates: Sequence[DateMention], before: str) -> bool:
    """The sentence tells of a time well before the article appeared."""
    published = article.published.first
    if published is not None:
        days = [d.last for d in dates if d.type == "date" and d.last]
        if days:
            return (published - max(days)).days > OLD
    if any(d.granularity in PERIODS and not d.implied for d in dates if d.type == "date"):
        return True
    return BACKGROUND_RE.search(before) is not None


FIRM = frozenset({"sidecar", "metadata", "dateline"})


def _leaning(article: Article, mention: DateMention) -> bool:
    """The words name a time by another time that may be misread."""
    if not mention.relative or mention.weekday is not None:
        return False
    words = set(re.findall(r"[a-z]+", mention.text.lower()))
    if words & LEANING:
        return True
    return bool(words & DEICTIC) and article.published.basis not in FIRM


def _sides(line: Line, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    first, last = line.at(start), line.at(max(start, end - 1)) + 1
    left = tuple(line.content_back(first, REACH))
    right = tuple(line.content(last, len(line.words), REACH))
    return left, right, frame(line, start, end)


def frame(line: Line, start: int, end: int) -> tuple[str, ...]:
    """The running words about a span, which a mark stands for."""
    first, last = line.at(start), line.at(max(start, end - 1)) + 1
    before, after = line.words[max(0, first - RUNNING) : first], line.words[last : last + RUNNING]
    return (*(w.text.lower() for w in before), "#", *(w.text.lower() for w in after))


def _owner(article: Article, line: Line, mention: Value, names: Sequence[NameMention]) -> tuple[str, bool]:
    """The person whose age this is, and whether it stands right beside the name: named just before ("Kim, 39,") or after ("39-year-old Kim"), else the one last named.

    A pronoun counts as a name where the article resolves it.
    """
    people = [n for n in names if n.kind == "person"]
    text = article.text
    for person in reversed(people):
        if person.end <= mention.start and text[person.end : mention.start].strip(" ,(") in BESIDE_AGE:
            return person.name, True
    for person in people:
        between = text[mention.end : person.start]
        if person.start >= mention.end and len(between.split()) <= 5 and not set(between) & set(",;.:("):
            return person.name, True
    before = [person for person in people if person.end <= mention.start and mention.start - person.end <= OWNED]
    if before:
        died = re.search(r"\b(?:died|dies|dead|death)\b[^.]{0,60}$", text[before[-1].end : mention.start]) is not None
        return before[-1].name, died
    return (people[0].name, False) if len({n.name for n in people}) == 1 else ("", False)
