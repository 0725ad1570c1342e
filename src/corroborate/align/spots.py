"""The places that a sentence names, and the phrases that set something there: "near the port city of Aden"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corroborate.lexicon.siting import EXACT, LOOSE, SORTS, STREETS
from corroborate.schemas import Article, NameMention
from corroborate.text.known import Known

from .lines import Line, Wording, of_wording

BEFORE = 80  # characters before a place in which the phrase that leads to it is looked for
LONGEST = 4000  # characters of a sentence in which streets are looked for
MANY = 40  # places of one sentence that are looked at
FORMS = ("full", "short")
BETWEEN = (*EXACT, *LOOSE, *"with from into over after than between against through across".split())

_NAME = r"(?:\d{1,4}(?:st|nd|rd|th)|[A-Z][\w'’-]{1,30})"
STREET_WORD_RE = re.compile(rf"\b(?:Rue|Via|Calle|Place|{'|'.join(STREETS)})\b")
STREET_RE = re.compile(
    rf"(?:(?:North|South|East|West|[NSEW]\.)\s)?{_NAME}(?:\s{_NAME}){{0,2}}?\s(?:{'|'.join(STREETS)})\b(?:(?<=\sSt)\.|(?<=\sAve)\.|(?<=\sRd)\.|(?<=\sBlvd)\.)?"
    r"|\b(?:Rue|Via|Calle|Place|Avenue|Boulevard)\s(?:d[eu]\s(?:la\s)?|des\s|della\s|of\s(?:the\s)?)?[A-Z][\w'’-]{1,30}"
)
_SIDE = r"(?:north|south)(?:-?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|central"
_PART = rf"(?:(?P<part>{_SIDE})\s+|(?:far\s+)?(?P<side>north|south|east|west)\s+of\s+(?:the\s+)?)?"
LEAD_RE = re.compile(
    rf"\b(?P<lead>{'|'.join((*EXACT, *LOOSE))})\s+(?:(?P<the>the)\s+|(?:an?|its|his|her|their)\s+)?(?:coast\s+of\s+)?"
    rf"(?:(?!(?:{'|'.join(BETWEEN)})\s)[a-z]{{4,14}}\s+)??{_PART}(?:(?:[a-z][\w-]{{1,20}}\s+|[A-Z][a-z]+\s+){{0,2}}(?P<sort>{'|'.join(SORTS)})\s+of\s+(?:the\s+)?)?$"
)


@dataclass(frozen=True, slots=True)
class Site:
    """A place or street where a text names it, `text[start:end]`."""

    start: int
    end: int
    name: str
    street: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is told to be: the sites that all hold or, in one level, of which one does."""

    start: int  # of the preposition
    end: int
    levels: tuple[tuple[Site, ...], ...]  # from the narrowest: (Sullivan Street), (Greenwich Village)
    loose: bool  # "near"
    part: str = ""  # of the first level: "south", "central"


def sites(article: Article, line: Line, names: Sequence[NameMention]) -> list[Site]:
    """The places and streets of a sentence, in order, none within another."""
    text, end = article.text, min(line.end, line.start + LONGEST)
    found = []
    if streets(line.wording):
        matches = STREET_RE.finditer(text, line.start, end)
        found = [Site(m.start(), m.end(), m.group().strip(), street=True) for m in matches]
    taken = {(s.start, s.end) for s in found}
    for mention in names:
        if mention.kind != "place" or mention.form not in FORMS:
            continue
        if any(a < mention.end and mention.start < b for a, b in taken):
            continue
        name = mention.text if "," in mention.text else mention.name
        if text[max(line.start, mention.start - 8) : mention.start].lower() == "horn of ":
            name = f"Horn of {name}"
        found.append(Site(mention.start, mention.end, " ".join(name.split()), street=False))
    return sorted(found, key=lambda s: s.start)[:MANY]


@of_wording
def streets(wording: Wording) -> bool:
    """One of its words may be that of a street."""
    return any(map(_OF_STREETS.__getitem__, wording.texts))


_OF_STREETS = Known(lambda word: STREET_WORD_RE.search(word) is not None)


def spots(article: Article, line: Line, found: Sequence[Site]) -> list[Spot]:
    """The phrases of a sentence that set something at its sites, in order; what one leads on to is part of it."""
    text = article.text
    result: list[Spot] = []
    for site, others in _listed(text, found):
        before = text[max(line.start, site.start - BEFORE) : site.start]
        lead = LEAD_RE.search(before)
        if lead is None or (lead["side"] and not lead["the"]):
            continue
        start = site.start - len(before) + lead.start()
        side = part(lead["part"] or lead["side"] or "")
        loose = lead["lead"] in LOOSE or (lead["sort"] or "") in ("suburb", "edge")
        level = (site, *others)
        end = level[-1].end
        last = result[-1] if result else None
        if last and not side and not loose and not lead["sort"] and text[last.end : start].strip(" ,") == "":
            result[-1] = Spot(last.start, end, (*last.levels, level), last.loose, last.part)
        else:
            result.append(Spot(start, end, (level,), loose, side))
    return result


def _listed(text: str, found: Sequence[Site]) -> Iterator[tuple[Site, list[Site]]]:
    """Sites with those that a list sets beside them: "in Lyon, Nice and Paris"."""
    i = 0
    while i < len(found):
        group = [found[i]]
        while i + 1 < len(found) and re.fullmatch(
            r",?\s+(?:and|or)\s+(?:the\s+)?|,\s+", text[group[-1].end : found[i + 1].start]
        ):
            i += 1
            group.append(found[i])
        i += 1
        yield group[0], group[1:]


def part(word: str) -> str:
    """The part of an area that a word names: "south-eastern" -> "southeast"."""
    return word.lower().replace("-", "").removesuffix("ern")
