"""Claims before they are lined up: each comparable mention with the structure around it.

An `Occurrence` is the working form of `corroborate.schemas.Claim`: it also holds vectors and indexes that no reader
needs.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import Generic, TypeVar

from corroborate.lexicon import hedges, numbers
from corroborate.lexicon.slots import ATTRIBUTES, DEICTIC, HARMS, LEAVING, PERSONS
from corroborate.schemas import Article, DateMention, Mention, NameMention, QuantityMention
from corroborate.text.words import word_class
from corroborate.values.ordinals import Ordinal

from .claimable import Kind, claimable
from .claims import attributed
from .happenings import NOTHING, Happening
from .lines import Line, Vector, Weights, fold, key, window
from .seats import FAR, Seat, seat
from .speakers import speaker
from .surroundings import (
    SET_IN_RE,
    SHARE_OF_RE,
    background,
    leaning,
    nearest,
    owner,
    place,
    town,
)  # fmt: skip
from .vitals import person
from .worth import Value, Worth, worth

Told = TypeVar("Told", bound=Mention)

# Heads whose number rises while a story is being told.
COUNTERS = frozenset("kill injure arrest miss evacuate vote bid displace".split())

MANY = 150  # mentions of one sort in one sentence that are looked at; more is a table
SIDE = 4  # words from a measure within which its side is told
POINTED = 34  # characters behind a distance within which is told what it is taken from
HARM = 6  # words from a count within which is told what befell the counted
VAGUE = frozenset("several few couple dozens scores hundreds thousands millions numerous".split())
# Words behind "and" that begin a count of its own: "a dozen trucks and nearly 40 drivers".
COUNTED_APART = frozenset(phrase.split()[0] for phrase in hedges.BEFORE) | frozenset(numbers.CARDINALS)
PAST = frozenset("VEZ")  # the classes of finite verbs
LISTS = {  # what stands between two of a kind
    "count": re.compile(r"(?:\s\w+){0,5},?\s+and\s+"),
    "date": re.compile(r"\s+(?:and|or)\s+(?:again\s+)?(?:in\s+)?|,\s+"),
}
OWNED_KINDS = ("age", "duration")
HARMS_BY_KEY = {harm: harm for harm in sorted(HARMS)}
OTHER_RE = re.compile(r"\b(?:others?|another|more(?! than)|further|additional|extra|remaining|rest)\b", re.I)
GIVING_RE = re.compile(
    r"(?:,[^,]{0,60},)?\s(?:put|puts|measured|recorded|registered|gave|gives|estimated|listed|rated)\b"
)
PARTITIVE = 40  # characters before a number within which it is told how many of it are meant
# "49 of the 71 aboard died": what befell the 49 did not befall the 71.
WHOLE_RE = re.compile(
    rf"(?:\d|\b(?:{'|'.join(sorted(numbers.CARDINALS))}))\s+(?:out\s+)?of\s+(?:(?:the|its|their|those)\s+)?$", re.I
)
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
    owner: str = ""  # the person an age, a length of time, a size or a number of relatives belongs to
    giver: str = ""  # the body that gives a magnitude
    beside: bool = False  # who is named right beside it: "Kim, 39,"
    point: str = ""  # what a distance or direction is taken from
    scope: frozenset[str] = frozenset()  # attributive sizes beside it: "13-inch"
    other: bool = False
    coordinated: str = ""  # "and crew"
    listed: bool = False  # one of several, parts of a whole or times: "12 Swedish and 11 Danish sailors"
    side: str = ""  # what a measure measures: "depth"; which relatives are counted
    harm: str = ""  # what befell the counted: "kill"
    verb: str = ""  # key of what it is told of, or else of the verb nearest to it
    happening: Happening = NOTHING  # the event that a time dates, or in which what is counted takes part
    people: frozenset[str] = frozenset()  # the surnames, as keys, of those who take part in what a time dates
    vague: bool = False  # "several", "dozens"
    deictic: bool = False  # told by the day of writing: "today"
    leaning: bool = False  # a time told by another ("two days later"), or by a day of writing that is not firmly known
    days: tuple[DateMention, ...] = ()  # other dates told in the same sentence
    day_worths: tuple[Worth, ...] = ()  # their values
    place: str = ""  # the place nearest to it that its clause is set in
    names: frozenset[str] = frozenset()
    town: str = ""  # the place that a quake struck, countries and the like left out
    background: bool = False  # told of a time well before the news
    title: bool = False
    moving: bool = False
    bare: bool = field(init=False)  # the words do not tell what the number counts or measures
    published: date | None = field(init=False)  # the day on which its article appeared, if it is known to the day

    def __post_init__(self) -> None:
        self.bare = isinstance(self.mention, QuantityMention) and self.mention.kind == "number"
        known = self.article.published
        self.published = known.first if known.first == known.last else None

    @property
    def text(self) -> str:
        """The words that carry the value."""
        return self.article.text[self.start : self.end]

    def stretch(self, reach: int) -> tuple[int, int]:
        """Where the sentence begins and ends, at most `reach` characters from the mention."""
        return max(self.line.start, self.start - reach), min(self.line.end, self.end + reach)


def occurrences(article: Article, lines: Sequence[Line], weights: Weights, most: int | None = None) -> list[Occurrence]:
    """The article's comparable quantities and dates, in order of place; the first `most` of them."""
    found: list[Occurrence] = []
    quantities, dates, names = _Placed(article.quantities), _Placed(article.dates), _Placed(article.names)
    called: list[NameMention] = []
    for line in lines:
        if most is not None and len(found) >= most:
            break
        days, earlier, called = dates.within(line)[:MANY], called, names.within(line)[:MANY]
        beside: _Beside | None = None
        for kind, mention in claimable(article.text, line, quantities.within(line)[:MANY], days):
            beside = beside or _beside(article, days, called)
            occurrence = _describe(article, line, kind, mention, beside, weights)
            if isinstance(mention, QuantityMention) and mention.kind in ("count", "measure"):
                whose, side = person(line, mention, article.text, called, earlier)
                occurrence.owner, occurrence.side = whose, side or occurrence.side
            found.append(occurrence)
    found = sorted(found, key=lambda o: (o.start, o.end, o.kind))[:most]
    _list(found)
    return found


def _list(found: Sequence[Occurrence]) -> None:
    """Marks the counts that stand side by side as parts of a whole, and the dates that do, "in 1990, 1994 and 2002"."""
    for kind, joint in LISTS.items():
        for one, other in pairwise([o for o in found if o.kind == kind]):
            heads = {one.head, other.head}
            alike = one.line is other.line and (len(heads) == 1 or "" in heads or not heads.isdisjoint(PERSONS))
            apart = one.harm and other.harm and one.harm != other.harm  # "14 dead and over 100 missing"
            if alike and not apart and joint.fullmatch(one.article.text, one.end, other.start):
                one.listed = other.listed = True


@dataclass(slots=True, eq=False)
class _Beside:
    """What a sentence tells that is compared with others, for all of its mentions."""

    dates: Sequence[DateMention]
    days: Sequence[tuple[DateMention, Worth]]  # those that lean on no other time, with their values
    names: Sequence[NameMention]
    called: frozenset[str]


def _beside(article: Article, dates: Sequence[DateMention], names: Sequence[NameMention]) -> _Beside:
    days = [(d, worth(d)) for d in dates if d.type == "date" and not leaning(article, d)]
    return _Beside(dates, days, names, frozenset(n.name.lower() for n in names))


def _people(occurrence: Occurrence, names: Sequence[NameMention]) -> frozenset[str]:
    if not occurrence.happening.who:
        return frozenset()
    surnames = {key(word) for n in names if n.kind == "person" for word in (n.name.split()[-1], n.text.split()[-1])}
    return frozenset(surnames & occurrence.happening.who.keys())


def _harm(count: Occurrence, first: int, last: int) -> str:
    """What befell the people counted in the words `first..last`; "" where nothing did, or no people are counted."""
    mention, what = count.mention, count.happening
    if not isinstance(mention, QuantityMention) or not (not count.head or count.head in PERSONS or count.head in HARMS):
        return ""
    if told := next((k for m in mention.modifiers if (k := key(m)) in HARMS), ""):
        return told
    if WHOLE_RE.search(count.article.text, count.stretch(PARTITIVE)[0], count.start):
        return ""
    if what.act in HARMS:
        return "" if what.doer else what.act
    if what.act and what.act not in LEAVING:
        return ""
    return nearest(count.line, first, last, HARMS_BY_KEY, HARM)


def _giver(article: Article, mention: Mention, names: Sequence[NameMention]) -> str:
    """The body that says so: "the survey said it was 6.1", "the survey puts it at 6.1"."""
    told = attributed(article, mention.start)
    if told and told.source and told.source.name:
        named = [speaker(words) for words in told.source.name.split(" and ")]
        return next((s.name for s in reversed(named) if s.kind == "body"), "")
    bodies = [n for n in names if n.kind == "organisation" and n.end <= mention.start]
    if bodies and GIVING_RE.match(article.text, bodies[-1].end, mention.start):
        return bodies[-1].name
    return ""


class _Placed(Generic[Told]):
    """An article's mentions of one sort by where they begin."""

    def __init__(self, mentions: Sequence[Told]) -> None:
        self._mentions = sorted(mentions, key=attrgetter("start"))
        self._starts = [m.start for m in self._mentions]

    def within(self, line: Line) -> list[Told]:
        """Those that begin in a line, in order."""
        low = bisect_left(self._starts, line.start)
        return self._mentions[low : bisect_left(self._starts, line.end, low)]


def _describe(
    article: Article,
    line: Line,
    kind: Kind,
    mention: Value,
    beside: _Beside,
    weights: Weights,
) -> Occurrence:
    text, names = article.text, beside.names
    found = Occurrence(
        article, line, kind, mention, mention.start, mention.end, worth(mention), title=line.zone == "title"
    )
    told = seat(text, line, kind, mention, weights)
    found.scope, found.happening, found.verb = told.scope, told.happening, told.verb
    found.left, found.right, found.around = told.left, told.right, told.around
    found.near = window(line, mention.start, mention.end, weights)
    found.days = tuple([day for day, _ in beside.days if day is not mention])
    found.day_worths = tuple([value for day, value in beside.days if day is not mention])
    found.place = place(text, mention, names, SHARE_OF_RE if kind == "percent" else SET_IN_RE)
    found.background = background(article, beside.dates, text[max(line.start, mention.start - FAR) : mention.start])
    found.names = beside.called
    if isinstance(mention, QuantityMention):
        _describe_number(found, mention, told, names)
    elif isinstance(mention, DateMention):
        found.people = _people(found, names)
        found.background = found.background or background(article, (mention,), "")  # "opened in 1887, closed Monday"
        found.leaning = leaning(article, mention)
        words = set(re.findall(r"[a-z]+", mention.text.lower()))
        found.deictic = mention.weekday is None and bool(words & DEICTIC)
        found.vague = bool(words & VAGUE)
    elif isinstance(mention, Ordinal):
        found.head = fold(mention.noun)
    if kind in ("measure", "bearing"):
        found.point = _point(found)
    if kind in OWNED_KINDS:
        found.owner, found.beside = owner(article, line, mention, names)
        if kind == "age" and found.beside:
            found.background = False  # an age beside a name is that of the day of writing
    found.moving = found.head in COUNTERS or not COUNTERS.isdisjoint(line.vector)
    return found


def _describe_number(found: Occurrence, mention: QuantityMention, told: Seat, names: Sequence[NameMention]) -> None:
    """Fills in what only numbers have."""
    text, line = found.article.text, found.line
    after = text[mention.end : min(line.end, mention.end + FAR)]
    found.head = fold(mention.head) if mention.head else ""
    found.modifiers = frozenset(k for m in mention.modifiers if (k := key(m)))
    around = text[max(line.start, mention.start - 12) : mention.end] + " " + after[:9].partition(",")[0]
    found.other = bool(OTHER_RE.search(around))
    follows = re.match(r"\s+and\s+(?:the\s+)?([a-z]+)", after)
    found.coordinated = key(follows.group(1)) if follows and _counts_on(follows.group(1)) else ""
    own = line.wording.low[told.first : told.last + 1]
    found.vague = (mention.value is None and mention.kind != "score") or not VAGUE.isdisjoint(own)
    if found.kind == "count":
        found.harm = _harm(found, told.first, told.last)
    elif mention.kind == "magnitude":
        found.side, found.town = "magnitude", town(text, mention, names)
        found.giver = _giver(found.article, mention, names)
    elif found.kind == "measure":
        found.side = nearest(line, told.first, told.last, ATTRIBUTES, SIDE)


def _counts_on(word: str) -> bool:
    """The word behind "and" is counted with the number: "12 men and women", not "12 men and laid siege"."""
    return word not in COUNTED_APART and word_class(word) not in PAST


def _point(found: Occurrence) -> str:
    """What a distance or direction is taken from; "" where the words behind it do not tell."""
    point = POINT_RE.search(found.article.text[found.end : min(found.line.end, found.end + FAR)])
    magnitude = isinstance(found.mention, QuantityMention) and found.mention.kind == "magnitude"
    return point.group(1).strip().lower() if point and point.start() < POINTED and not magnitude else ""
