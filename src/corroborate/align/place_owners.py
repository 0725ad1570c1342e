"""Names with a place: whose home or seat is where, where a named thing lies, which block and crossing of a street."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.roles import ROLE_NOUNS
from corroborate.lexicon.siting import GATHERINGS, OWNED, SECOND, SHOPS, SITES
from corroborate.schemas import NameMention
from corroborate.values import bearings, places

from .claimable import directed
from .sited import Sentence, Sited, only, street_key
from .spots import FORMS, Site, Spot, part

NEAR = 90  # characters behind an owner within which is named what they own
REACH = 5  # words of it
MARK = 24  # characters between a direction and the landmark that it is taken from
MANY = 20  # directions of one sentence that are looked at

BLOCK_RE = re.compile(r"\b(\d[\d,]{1,6})[ -]block\s+of\s+\Z")
CROSSING_RE = re.compile(r",?\s(?:at|near|and)\s")
OF_RE = re.compile(
    r"(?:,(?:\s(?:aged?\s)?\d{1,3},)?\s(?:formerly\s)?of|,\s(?:aged?\s)?\d{1,3},\sfrom"
    r"|(?:,|\s(?:is|was))\sa\s(?:[a-z-]{2,14}\s)?(resident|native)\sof)\s(?:the\s)?"
)
RESIDENT_RE = re.compile(r"(?:\s(resident|man|woman|native)|-(born)(?:\s[a-z-]{2,14}){0,3})\s")
BIRTH = frozenset(("native", "born"))
BASED_RE = re.compile(r"-based\s(?:(?!at\s|for\s|of\s|with\s|in\s)[\w-]{1,20}\s){0,3}?")
OWNS_RE = re.compile(r"['’]s?\s+((?:[\w-]{1,20}\s+){0,3}?)([a-z]{2,14})\b")
HOLDS_RE = re.compile(r"['’]s\s")
_CHIEF = r"(largest|biggest|main|second|provincial|)\s?(capital|city|town|port)"
CHIEF_OF_RE = re.compile(rf",\s(?:the|which\sis\sthe)\s{_CHIEF}\sof\s(?:the\s)?(?:[a-z]{{3,14}}\s)?")
CHIEF_RE = re.compile(rf"['’]s\s{_CHIEF},?\s(?:of\s)?")
WORD_RE = re.compile(r"[\w-]+")
SEAT_RE = re.compile(r"(?:,\swhich)?\s(?:has|had|keeps)\sits\s(?:[a-z]+\s)?headquarters\s")
STANDS_RE = re.compile(r"(?:,\swhich)?\s(?:(?:is|was)(?:\s(?:located|situated))?|lies|stands|stood|sits)\s")
SORTED_RE = re.compile(
    r"\b[Tt]he\s+(?:((?:north|south)(?:-?(?:east|west))?ern|(?:east|west)ern|central)\s+)?(?:([A-Z][a-z]+)\s+)?"
    r"(?:[a-z]{4,10}\s+)?(city|town|village|province|state|region|island)\s+(?:of\s+)?\Z"
)
SIDE_RE = re.compile(
    r",\s(?:(?:about|some)\s)?(?:(?:a|an)\s)?"
    r"(?:(?!in\s|at\s|on\s|near\s|from\s|the\s)[a-z0-9.,-]{1,14}\s){0,6}(?:to\sthe\s)?"
)


def owned(sentence: Sentence) -> Iterator[Sited]:
    """What a sentence sets somewhere by naming it beside a place."""
    yield from _residents(sentence)
    yield from _seats(sentence)
    yield from _belongings(sentence)
    yield from _lying(sentence)
    yield from _sides(sentence)
    yield from _chief(sentence)
    yield from _blocks(sentence)
    yield from _scenes(sentence)


def _residents(sentence: Sentence) -> Iterator[Sited]:
    """ "Anna Berg, 35, of Nice", "Nice resident Anna Berg", "the Nice-born painter Anna Berg"."""
    people = [m for m in sentence.names if m.kind == "person" and not sentence.owns(m)]
    for person in people:
        site = next((s for s in sentence.sites if s.start >= person.end), None)
        if site and (match := OF_RE.fullmatch(sentence.text, person.end, site.start)):
            yield from sentence.of("birth" if match[1] in BIRTH else "home", person, only(site))
    for site in sentence.sites:
        behind = next((m for m in people if m.start >= site.end), None)
        if behind and (match := RESIDENT_RE.fullmatch(sentence.text, site.end, behind.start)):
            yield from sentence.of("birth" if BIRTH & set(match.groups()) else "home", behind, only(site))


def _seats(sentence: Sentence) -> Iterator[Sited]:
    """ "the Nice-based Harbour Trust"."""
    for site in sentence.sites:
        if sentence.text.startswith("-based", site.end):
            body = next((m for m in sentence.names if m.kind == "organisation" and m.start > site.end), None)
            if body and BASED_RE.fullmatch(sentence.text, site.end, body.start) and not _modifies(sentence, body):
                yield from sentence.of("seat", body, only(site))
    for body in sentence.names:
        spot = next((s for s in sentence.spots if s.start >= body.end), None)
        if body.kind == "organisation" and spot and SEAT_RE.fullmatch(sentence.text, body.end, spot.start):
            yield from sentence.of("seat", body, spot)


def _modifies(sentence: Sentence, body: NameMention) -> bool:
    """The body's name stands before a person's role: "the Nice-based Harbour Trust spokesman"."""
    behind = sentence.line.at(body.end - 1) + 1
    return not ROLE_NOUNS.isdisjoint(sentence.line.wording.texts[behind : behind + 1])


def _belongings(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg's holiday home in Nice", "Berg's Nice home"."""
    text = sentence.text
    for owner in sentence.names:
        end = owner.end - (2 if owner.text.endswith(("'s", "’s")) else 0)
        match = OWNS_RE.match(text, end, min(sentence.line.end, end + NEAR))
        if owner.kind == "place" or match is None:
            continue
        words = list(WORD_RE.finditer(text, match.start(1), min(sentence.line.end, match.end() + NEAR)))[:REACH]
        thing = next((i for i, word in enumerate(words) if word.group() in OWNED), None)
        if thing is None:
            continue
        stop = words[thing].end()
        second = SECOND & {w.group().lower() for w in words[:thing]}
        slot = OWNED[words[thing].group()]
        inner = [only(s) for s in sentence.sites if match.start(1) <= s.start and s.end <= stop]
        outer = [s for s in sentence.spots if s.start >= stop and not text[stop : s.start].strip(" ,")]
        for spot in (inner or outer)[:1]:
            yield from sentence.of(f"second {slot}" if second else slot, owner, spot)


def _lying(sentence: Sentence) -> Iterator[Sited]:
    """ "Aden, in southern Yemen", "the Grand Hotel in Nice", "the southern city of Aden"."""
    for mention in sentence.names:
        slot = _sort(mention)
        if slot is None or mention.form not in FORMS or "," in mention.text:
            continue
        for spot in _beside(sentence, mention):
            if any(places.inside(site.name, mention.name) for site in spot.levels[0]):
                continue  # "through Yemen near Aden"
            yield _thing(sentence, slot, mention, spot, spot.levels[0][0].start)
        lead = SORTED_RE.search(sentence.text, max(sentence.line.start, mention.start - NEAR), mention.start)
        if lead and (side := part(lead[1] or "")) + (country := _country(lead[2] or "", lead[3])):
            first = lead.start(1) if side else lead.start(2)
            levels = ((Site(lead.start(2), lead.end(2), country, street=False),),) if country else ()
            yield _thing(sentence, slot, mention, Spot(first, mention.end, levels, loose=False, part=side), first)
        holder = next((s for s in sentence.sites if s.end <= mention.start <= s.end + 3), None)
        if holder and HOLDS_RE.fullmatch(sentence.text, holder.end, mention.start):
            yield _thing(sentence, slot, mention, only(holder), holder.start)


def _country(word: str, sort: str) -> str:
    """The country or state that an adjective or a name before a sort of place names: "Iranian", "Texas" of a town."""
    atlas = gazetteer()
    place = atlas.places.get(word.lower()) if sort in ("city", "town", "village") else None
    return atlas.peoples.get(word.lower()) or (place.name if place else "")


def _sides(sentence: Sentence) -> Iterator[Sited]:
    """ "Torvik, a village 40 miles north of Oslo"."""
    text, line = sentence.text, sentence.line
    if not directed(line.wording):
        return
    for bearing in bearings.find(text, line.start, line.end)[:MANY]:
        mark = next((s for s in sentence.sites if s.start >= bearing.end), None)
        thing = next((m for m in reversed(sentence.names) if m.end <= bearing.start and m.kind == "place"), None)
        if mark and thing and mark.start - bearing.end < MARK and SIDE_RE.fullmatch(text, thing.end, bearing.start):
            spot = Spot(bearing.start, bearing.end, (), loose=False, part=bearing.text.lower().replace("-", ""))
            told = _thing(sentence, "side", thing, spot, bearing.start)
            name = mark.name.partition(",")[0]
            owner, shown = ("side", f"{told.owner[1]} {name.lower()}"), f"side of {name} on which {thing.name} lies"
            yield replace(told, owner=owner, shown=shown)


def _sort(mention: NameMention) -> str | None:
    last = mention.name.rpartition(" ")[2].lower()
    if mention.kind == "organisation":
        return "gathering" if last in GATHERINGS else "site" if last in SITES else None
    return "site" if mention.kind == "place" else None


def _beside(sentence: Sentence, mention: NameMention) -> Iterator[Spot]:
    """The spot that follows a name, as one of its own or within the name's own spot."""
    for spot in sentence.spots:
        gap = spot.start - mention.end
        beside = 0 <= gap < 4 and not sentence.text[mention.end : spot.start].strip(" ,")
        if beside or (0 <= gap < NEAR and STANDS_RE.fullmatch(sentence.text, mention.end, spot.start)):
            yield spot
        for i, level in enumerate(spot.levels[:-1]):
            if level[-1].end == mention.end:
                yield Spot(level[-1].end, spot.end, spot.levels[i + 1 :], loose=False)


def _thing(sentence: Sentence, slot: str, mention: NameMention, spot: Spot, start: int) -> Sited:
    name = mention.name.partition(",")[0]
    identity = sentence.who.get((sentence.number, mention.start))
    owner = slot, name.lower() if identity is None else str(identity)
    return Sited(slot, owner, f"place of {name}", sentence.number, sentence.line, start, spot.end, spot, once=True)


def _chief(sentence: Sentence) -> Iterator[Sited]:
    """ "Torvik, the capital of Halmland", "Halmland's main port, Torvik"."""
    for first, second in pairwise(sentence.sites):
        for pattern, town, area in ((CHIEF_OF_RE, first, second), (CHIEF_RE, second, first)):
            match = pattern.fullmatch(sentence.text, first.end, second.start)
            if match and (match[1] or match[2] == "capital"):
                slot, name = f"{match[1]} {match[2]}".strip(), area.name.partition(",")[0]
                owner, shown = (slot, name.lower()), f"{slot} of {name}"
                line = sentence.line
                yield Sited(slot, owner, shown, sentence.number, line, town.start, town.end, only(town), once=True)


def _blocks(sentence: Sentence) -> Iterator[Sited]:
    """ "the 1200 block of Main Street", "at Main Street and Mill Road"."""
    streets = [s for s in sentence.sites if s.street]
    for street in streets:
        match = BLOCK_RE.search(sentence.text, max(sentence.line.start, street.start - 30), street.start)
        if match:
            yield _street(sentence, "block", street, street, match.start(), match[1].replace(",", ""))
    for first, second in pairwise(streets):
        if CROSSING_RE.fullmatch(sentence.text, first.end, second.start):
            yield _street(sentence, "crossing", first, second, second.start)
            yield _street(sentence, "crossing", second, first, first.start)


def _scenes(sentence: Sentence) -> Iterator[Sited]:
    """ "a store on Main Street", "the plant in northern Lyon": nobody's names, but most stories have one of a sort."""
    line, wording = sentence.line, sentence.line.wording
    for spot in sentence.spots:
        at = line.at(spot.start)
        noun = wording.texts[at - 1] if at else ""
        if (noun in SITES or noun in SHOPS) and line.end_of(at - 1) + 1 == spot.start:
            owner, first = ("scene", wording.all_keys[at - 1]), spot.levels[0][0].start
            shown = f"place of the {noun}"
            yield Sited("scene", owner, shown, sentence.number, sentence.line, first, spot.end, spot, once=False)


def _street(sentence: Sentence, slot: str, street: Site, value: Site, start: int, block: str = "") -> Sited:
    owner, shown = ("street", street_key(street.name)), f"{slot} of {street.name}"
    return Sited(slot, owner, shown, sentence.number, sentence.line, start, value.end, only(value), True, block)
