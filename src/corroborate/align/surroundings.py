"""What stands around a mention in its sentence: its verb, its place, its person, the variant it is told of."""

import re
from collections.abc import Mapping, Sequence

from corroborate.lexicon.slots import DEICTIC, LEANING, VARIANTS
from corroborate.schemas import Article, DateMention, NameMention
from corroborate.text.words import CLASSES
from corroborate.values.places import is_wide

from .lines import Line
from .worth import Value

REACH = 4  # content words on each side by which two frames are compared
RUNNING = 8  # running words on each side

ATTRIBUTIVE_RE = re.compile(
    rf"(\d+(?:\.\d+)?)(?:(?:-|- | )(?:{'|'.join(VARIANTS)})\b|-(?=[\s,]|and\b|or\b)|\"(?=\s\w))", re.I
)
VERB = 9  # words from a mention within which its verb is looked for
FULL_VERBS = frozenset("VEZG")


def nearest(line: Line, first: int, last: int, wanted: Mapping[str, str], reach: int) -> str:
    """What `wanted` gives for the nearest word in or about the words first..last; "" where none is near."""
    keys = line.wording.all_keys
    for i in range(first, last + 1):
        if (told := wanted.get(keys[i])) is not None:
            return told
    for distance in range(1, reach + 1):
        for i in (last + distance, first - distance):
            if 0 <= i < len(keys) and (told := wanted.get(keys[i])) is not None:
                return told
    return ""


def verb(line: Line, first: int, last: int) -> str:
    """The key of the nearest full verb within `VERB` words, at equal distance the one before; "" without one."""
    texts, keys = line.wording.texts, line.wording.all_keys
    for distance in range(1, VERB + 1):
        for i in (first - distance, last + distance):
            if 0 <= i < len(keys) and keys[i] and texts[i].islower() and CLASSES[texts[i]] in FULL_VERBS:
                return keys[i]
    return ""


def scope(before: str, after: str) -> frozenset[str]:
    """The variants that the claim is told of: the nearest named before it, else just after."""
    named = list(ATTRIBUTIVE_RE.finditer(before))
    if named:
        last = named[-1]
        together = [m for m in named if last.start() - m.end() < 16]
        return frozenset(m.group(1) for m in together)
    close = ATTRIBUTIVE_RE.search(after[:40])
    return frozenset({close.group(1)}) if close else frozenset()


SET_IN_RE = re.compile(r"\b(?:in|at|near|across|throughout)\s+(?:the\s+)?(?:\w+(?:ern)?\s+)?$", re.I)
BESIDE_AGE = ("", "who is", "is", "was", "aged", "age", "who was", "at", "at age", "at the age of", "now")
OWNED = 90  # characters before an age within which its owner is named
SHARE_OF_RE = re.compile(r"\b(?:in|at|to|with|of|for|from)\s+(?:the\s+)?(?:\w+(?:ern)?\s+)?$", re.I)
NEAR = 40  # characters


def place(text: str, mention: Value, names: Sequence[NameMention], before: "re.Pattern[str]") -> str:
    """The name of the place that "in" sets the claim in, the nearest within `NEAR` characters; "" where none is."""
    found = [
        (max(n.start - mention.end, mention.start - n.end), n.start, n.name.lower())
        for n in names
        if n.kind == "place" and before.search(text, max(0, n.start - 24), n.start)
    ]
    near = [item for item in sorted(found) if 0 <= item[0] <= NEAR]
    return near[0][2] if near else ""


PROVINCE_RE = re.compile(r"(?:['’]s)?\s+(?:province|state|region|county|district|prefecture|area)\b", re.I)


def town(text: str, mention: Value, names: Sequence[NameMention]) -> str:
    """The nearest place named in the sentence that is no country, state or province; "" where none is."""
    found = [
        (max(n.start - mention.end, mention.start - n.end), n.start, n.name.lower())
        for n in names
        if n.kind == "place" and not is_wide(n.name) and not PROVINCE_RE.match(text, n.end)
    ]
    return min(found)[2] if found else ""


OLD = 21  # days before the news from which a time is background
PERIODS = frozenset({"month", "quarter", "half", "season", "year", "decade", "century"})  # no news is told by these
BACKGROUND_RE = re.compile(
    r"\b(?:last|previous|that) (?:year|month|decade|century)\b|\b(?:years?|months|decades) (?:ago|earlier|before)\b",
    re.I,
)


def background(article: Article, dates: Sequence[DateMention], before: str) -> bool:
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


def leaning(article: Article, mention: DateMention) -> bool:
    """The words name a time by another time that may be misread."""
    if not mention.relative or mention.weekday is not None:
        return False
    words = set(re.findall(r"[a-z]+", mention.text.lower()))
    if words & LEANING:
        return True
    return bool(words & DEICTIC) and article.published.basis not in FIRM


def sides(line: Line, first: int, after: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The content words before and behind the words `first:after`, nearest first, and the running words about them."""
    left, right = line.content_back(first, REACH), line.content(after, len(line.wording.texts), REACH)
    return left, right, _running(line, first, after)


def frame(line: Line, start: int, end: int) -> tuple[str, ...]:
    """The running words about a span, which a mark stands for."""
    return _running(line, line.at(start), line.at(max(start, end - 1)) + 1)


def _running(line: Line, first: int, after: int) -> tuple[str, ...]:
    low = line.wording.low
    return (*low[max(0, first - RUNNING) : first], "#", *low[after : after + RUNNING])


POSSESSIVES = ("'s", "’s")


def owner(article: Article, line: Line, mention: Value, names: Sequence[NameMention]) -> tuple[str, bool]:
    """The person whose age this is, and whether it stands right beside the name.

    Named just before ("Kim, 39,") or after ("39-year-old Kim"), else the one last named.
    A pronoun counts as a name where the article resolves it.
    """
    people = [n for n in names if n.kind == "person"]
    text = article.text
    for person in reversed(people):
        if person.end <= mention.start and text[person.end : mention.start].strip(" ,(") in BESIDE_AGE:
            return _called(person), True
    for person in people:
        between = text[mention.end : person.start]
        if person.start >= mention.end and len(between.split()) <= 5 and not set(between) & set(",;.:("):
            return _called(person), True
    near = [person for person in people if person.end <= mention.start and mention.start - person.end <= OWNED]
    old = mention.text.endswith("old")
    # "Lund's win means that the 36-year-old" tells of somebody else
    before = [n for n in near if not (old and text.startswith(POSSESSIVES, n.end))]
    if before:
        died = re.search(r"\b(?:died|dies|dead|death)\b[^.]{0,60}$", text[before[-1].end : mention.start]) is not None
        return _called(before[-1]), died
    alone = len({n.name for n in people}) == 1 and not old  # "The 75-year-old" is another
    return (people[0].name, False) if alone else ("", False)


def _called(person: NameMention) -> str:
    """The person's name; as it stands here where two given names with one surname may be two persons."""
    here, name = person.text.split(), person.name.split()
    return person.text if len(here) == 2 and here[1] == name[-1] and here[0] != name[0] else person.name
