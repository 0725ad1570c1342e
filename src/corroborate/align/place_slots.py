"""Slots whose values are places: where a person was born, a body has its seat, a named thing lies."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from corroborate.lexicon.containment import outers
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.siting import AREAS
from corroborate.schemas import Article, Clash, Fact
from corroborate.values import names
from corroborate.values.comparison import Comparison

from .claims import claim
from .days import apart, days, past
from .identities import Identity
from .lines import Line, Wording, cosine, of_wording
from .origins import Origins
from .place_events import bodies, events, meetings, natives, nouns
from .place_happenings import happenings, telling
from .place_owners import owned
from .sited import Sentence, Sited
from .spot_values import Atlas
from .spots import sites, streets
from .told import fact

NAMES = 40  # of one sentence that are looked at
MANY = 40  # statements of one slot that are compared
ALIKE = 0.30  # likeness of two sentences from which what happens often is told of one time
DAYS = 1  # between the days that two sentences tell, from which what happens often has happened twice
SETTLED = ("birth", "home", "seat", "burial")  # slots whose places are told by the town
MOVING = ("custody",)  # slots that change from day to day
UNNAMED = ("scene", "event")  # slots of what bears no name, of which a story may have two
TOLD_BY_NAMES = ("scene", "event", "site", "side")  # slots whose agreement the names of the places tell as well
SINGLE = ("birth",)  # slots of which one article cannot tell two values either
FITTING = ("agree", "compatible")

Compared = dict[tuple[int, int], tuple[Comparison, str | None]]


def place_facts(
    articles: Sequence[Article], lines: Sequence[Sequence[Line]], known: Sequence[Identity], origins: Origins
) -> list[Fact]:
    """Facts about places: what articles agree on, and what they put in two places."""
    first = _first(known)
    who = {
        (article, mention.start): first[number]
        for number, identity in enumerate(known)
        for article, mention in identity.mentions
    }
    told = [
        statement
        for number, article in enumerate(articles)
        for statement in statements(article, number, lines[number], who, known)
    ]
    atlas = Atlas(told)
    slots: dict[tuple[str, tuple[str, str]], list[Sited]] = {}
    for s in told:
        slots.setdefault((s.slot, s.owner), []).append(s)
    facts: list[Fact] = []
    for _, members in sorted(slots.items()):
        if len(members) > 1:
            facts += _facts(articles, members[:MANY], atlas, origins)
    return facts


def _first(known: Sequence[Identity]) -> list[int]:
    """For each identity the first that has the same full name but for a middle one: "Anna Berg", "Anna K. Berg"."""
    result = list(range(len(known)))
    homes: dict[tuple[str, str], int] = {}
    for number, identity in enumerate(known):
        words = identity.name.lower().split()
        if identity.kind == "person" and len(words) in (2, 3):
            other = homes.setdefault((words[0], words[-1]), number)
            if names.compare(identity.name, known[other].name, "person").verdict in FITTING:
                result[number] = other
    return result


def statements(
    article: Article,
    number: int,
    lines: Sequence[Line],
    who: dict[tuple[int, int], int],
    known: Sequence[Identity],
) -> Iterator[Sited]:
    """What an article tells of places, in order of its sentences; headlines left out."""
    called = sorted(article.names, key=lambda n: n.start)
    starts = [n.start for n in called]
    places = [n.start for n in called if n.kind == "place"]
    for line in lines:
        named = bisect_left(places, line.start) < bisect_left(places, line.end)
        if line.zone == "title" or not (named or streets(line.wording)):
            continue
        low = bisect_left(starts, line.start)
        own = called[low : min(low + NAMES, bisect_left(starts, line.end))]
        at = line.start
        names = tuple([(m.start - at, m.end - at, m.kind, m.form, m.name, who.get((number, m.start))) for m in own])
        barren = _barren(line.wording)
        if names in barren:
            continue
        found = sites(article, line, own)
        told = list(_told(Sentence(article, number, line, own, who, known, found))) if found else []
        if told or _of_its_article(line.wording):
            yield from told
        else:
            barren.add(names)


@of_wording
def _barren(wording: Wording) -> set[tuple[object, ...]]:
    """The names, with whom they mean, with which a sentence tells nothing of places in any article."""
    return set()


@of_wording
def _of_its_article(wording: Wording) -> bool:
    """What the sentence tells depends on its article as well: on its days, and on whom "his native Nice" is told of."""
    return bool(telling(wording)) or "native" in wording.low


def _told(sentence: Sentence) -> Iterator[Sited]:
    """What a sentence tells of places."""
    if sentence.spots:
        yield from events(sentence)
        yield from bodies(sentence)
        yield from nouns(sentence)
        yield from meetings(sentence)
    yield from happenings(sentence)
    yield from natives(sentence)
    yield from owned(sentence)


def _facts(articles: Sequence[Article], members: Sequence[Sited], atlas: Atlas, origins: Origins) -> Iterator[Fact]:
    compared = {(i, j): atlas.compare(a, b) for j, b in enumerate(members) for i, a in enumerate(members[:j])}
    clashes = []
    for (i, j), (comparison, doubt) in compared.items():
        a, b = members[i], members[j]
        if comparison.verdict == "not_comparable" and a.slot in SETTLED and _two_towns(articles, a, b):
            comparison = Comparison("contradiction", f"{a.spot.levels[0][0].name} is not {b.spot.levels[0][0].name}")
        if comparison.verdict != "contradiction" or _two_things(articles, a, b):
            continue
        if a.slot in SINGLE or not _both(members, compared, i, j):
            order = doubt is not None, a.article == b.article, -cosine(a.line.vector, b.line.vector), i, j
            clashes.append((order, comparison, doubt))
    if clashes:
        (*_, i, j), comparison, doubt = min(clashes, key=lambda c: c[0])
        yield _fact(articles, members, i, j, comparison, doubt, origins)
    else:
        several = len({s.article for s in members}) > 1 and members[0].slot not in TOLD_BY_NAMES
        if several and all(c.verdict in FITTING for c, _ in compared.values()):
            looser = next((c for c, _ in compared.values() if c.verdict == "compatible"), None)
            told = articles[members[0].article].text[members[0].start : members[0].end]
            agreed = Comparison("agree", f"all say {' '.join(told.split())}")
            yield _fact(articles, members, 0, 1, looser or agreed, None, origins)


def _two_towns(articles: Sequence[Article], a: Sited, b: Sited) -> bool:
    """Two towns that are not on the map, of which neither article has the other's."""
    atlas = gazetteer().places
    for side in (a, b):
        name = side.spot.levels[0][0].name if len(side.spot.levels) == 1 and len(side.spot.levels[0]) == 1 else ""
        head = name.partition(",")[0].lower()
        if not head or side.spot.loose or head in atlas or head in outers() or head.rpartition(" ")[2] in AREAS:
            return False
    return not _known(articles, a, b)


def _known(articles: Sequence[Article], a: Sited, b: Sited) -> bool:
    """One article has the other's place as well as its own."""
    names = [{site.name.partition(",")[0] for level in s.spot.levels for site in level} for s in (a, b)]
    one, other = articles[a.article].text, articles[b.article].text
    return any(name in one for name in names[1] - names[0]) or any(name in other for name in names[0] - names[1])


def _two_things(articles: Sequence[Article], a: Sited, b: Sited) -> bool:
    """What happens often is told of two times, or what bears no name is told otherwise or is known of both places."""
    if a.once:
        return False
    one, other = (days(articles[s.article], s.line) for s in (a, b))
    if apart(one, other, DAYS) or past(articles[a.article], one) != past(articles[b.article], other):
        return True
    return a.slot in UNNAMED and (cosine(a.line.vector, b.line.vector) < ALIKE or _known(articles, a, b))


def _both(members: Sequence[Sited], compared: Compared, i: int, j: int) -> bool:
    """One article tells both."""
    homes = []
    for one in (i, j):
        fitting = {members[one].article}
        for k in range(len(members)):
            if k != one and compared[min(k, one), max(k, one)][0].verdict in FITTING:
                fitting.add(members[k].article)
        homes.append(fitting)
    return bool(homes[0] & homes[1])


def _fact(
    articles: Sequence[Article],
    members: Sequence[Sited],
    i: int,
    j: int,
    comparison: Comparison,
    doubt: str | None,
    origins: Origins,
) -> Fact:
    order = [members[i], members[j], *(s for k, s in enumerate(members) if k not in (i, j))]
    claims = tuple(claim(articles[s.article], s.start, s.end, articles[s.article].text[s.start : s.end]) for s in order)
    clash = comparison.verdict == "contradiction"
    first = order[0]
    likeness = cosine(order[0].line.vector, order[1].line.vector)
    if clash and doubt is None and not first.once and (likeness < ALIKE or first.slot in MOVING):
        doubt = "it may have changed, or happened twice"
    return fact(
        "place",
        "place",
        first.shown,
        claims,
        origins,
        reason=comparison.reason,
        verdict="compatible" if clash and doubt else comparison.verdict,
        why=(f"slot {first.slot}", f"likeness {likeness:.2f}"),
        clash=Clash(first=0, second=1, reason=comparison.reason, slip=comparison.slip, doubt=doubt) if clash else None,
    )
