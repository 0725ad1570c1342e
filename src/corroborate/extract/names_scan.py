"""The capitalised words of a passage, cut into runs of units: one letter says what a unit is.

P people and adjectives of countries, L known place, B known body, T title, R noun of an office, M word before one, H head noun of
a body, G head noun of a place, X head noun of something else, I initial, S suffix of a name, D weekday or month, N any other
capitalised word, d particle ("de"), o "of" and the like, a "and", t "the". Everything is linear in the length of the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from corroborate.lexicon import organisations, outlets, titles
from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.ordinary import OTHER_HEADS
from corroborate.lexicon.places import PEOPLE_WORDS, PLACE_HEADS, PLACE_OF, gazetteer
from corroborate.lexicon.roles import OF_PARTS, ROLE_MODIFIERS, ROLE_NOUNS
from corroborate.text.lemmas import is_common
from corroborate.text.tokens import tokens

from .passage import Passage

DAY_WORDS = frozenset(
    (*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS, "today", "yesterday", "tomorrow")
)
NO_NAMES = frozenset(
    "GMT UTC EST EDT PST PDT CET BST ET PT IST No Nos Flight AM PM TV DVD CD PC PCs ID GPS DNA HIV AIDS SUV ATM VIP CCTV RPG AK URL UFO IQ GDP IPO OK "
    "UPDATE UPDATED POSTED BREAKING WATCH VIDEO PHOTO PHOTOS MORE READ LIVE EXCLUSIVE GB MB TB GHz MHz RAM USB HDMI CPU GPU LCD LED SSD DC AC PR HR HQ MBA MD PhD Ph.D SMS URL PDF FAQ BC AD Web Internet I I'm I'll I've I'd I’m I’ll I’ve I’d "
    "MV MT INS USS HMS MS SS".split()
)
VESSELS = frozenset("MV MT INS USS HMS MS SS M/V".split())
ABBREVIATED_STARTS = frozenset("US UN UK UA EU FB CI NY NJ NH NM NC ND SC SD DC BC RI NS NB PE LA".split())
LONGEST_RUN = 14  # units; a longer run of capitals is no name
NICKNAME_MARKS = {"(": ")", '"': '"', "“": "”", "``": "''", "‘": "’", "'": "'"}
STATES = {
    form: name
    for form, name in gazetteer().abbreviations.items()
    if form in "Mich Calif Fla Conn Minn Tenn Okla Wis Ariz Colo Ala Ark Neb Nev Tex Va Pa Ga Mo Vt".split()
}
PARTICLES = frozenset("de van von der den bin ibn bint al el da dos del della di du la le ter ten zu abu ould".split())
ARABIC = ("al-", "el-", "ul-", "as-", "ar-", "an-", "at-", "az-", "ad-", "ash-")
ABBREVIATED = frozenset("st ste mt ft pt jr sr inc corp co ltd bros no dept univ natl intl".split()) | frozenset(
    word for form in titles.TITLES for word in form.split() if len(word) < 6
)
NOT_TITLES = frozenset("m don sh st dona mola metropolitan dalai hon sr".split())
ENDING_PARTS = frozenset(
    "that who which but he she it in at on of a an is was based led born run held made like area wide the and era bound style owned".split()
)
JOIN_OF = (
    organisations.JOINING_HEADS
    | PLACE_OF
    | frozenset("institutes church houses house centers centres order knights sons bank joint port".split())
)
JOIN_AND = frozenset(
    "ministry department committee centers office bureau institute commission council secretary minister ministers".split()
)


class Unit(NamedTuple):
    """A word or a known name within a run; `tok:stop` are its tokens, `start:end` its characters without a possessive."""

    code: str
    start: int
    end: int
    tok: int
    stop: int
    name: str = ""  # what a known name stands for


class Run(NamedTuple):
    """Capitalised words that stand together in sentence number `sentence`."""

    units: list[Unit]
    sentence: int
    possessive: bool  # "'s" follows


@dataclass(slots=True)
class Scan:
    """The tokens of all sentences in one row; words with a capital before a hyphen are cut there."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    bounds: list[tuple[int, int]] = field(default_factory=list)  # token range of each sentence
    headline: list[bool] = field(default_factory=list)  # its capitals tell nothing


def scan(passage: Passage) -> Scan:
    """The passage's tokens with their sentences; says which sentences have a headline's capitals."""
    found = Scan(passage.text)
    words, starts, ends = found.words, found.starts, found.ends
    zones = iter(passage.zones)
    zone = next(zones, None)
    for (start, _), row in zip(passage.sentences, passage.tokens, strict=True):
        while zone is not None and start >= zone.end:
            zone = next(zones, None)
        first = len(words)
        if row:
            more, begins, stops = zip(*row, strict=True)
            words += more
            starts += begins
            ends += stops
            hyphened = [k for k in range(first, len(words)) if "-" in words[k]]
            for k in reversed(hyphened):
                _cut(found, k)
        found.bounds.append((first, len(words)))
        found.headline.append(_headline(words, first, zone is not None and zone.kind == "title"))
    return found


def _cut(found: Scan, k: int) -> None:
    """Cuts "London-based" and "Russia-North" (Korea) into their parts."""
    word = found.words[k]
    at = word.find("-")
    head, tail = word[:at], word[at + 1 :]
    if not head or not tail or not word[0].isupper() or word in lexicon():
        return
    if tail[0].islower():
        if tail in ("elect", "general", "designate", "chief", "president", "minister"):
            return
        if not (len(tail) > 5 or tail in ENDING_PARTS or tail.endswith("ed")) or at < 2:
            return
    elif head.lower() not in ("then", "ex", "vice", "now", "co", "former") and lexicon().get(head, ("", ""))[0] not in (
        "L",
        "P",
    ):
        return
    start = found.starts[k]
    found.words[k : k + 1] = [head, "-", tail]
    found.starts[k : k + 1] = [start, start + at, start + at + 1]
    found.ends[k : k + 1] = [start + at, start + at + 1, found.ends[k]]


def _headline(words: list[str], first: int, title: bool) -> bool:
    """Most of the longer words begin with a capital, ordinary ones among them, or all are capitals."""
    longer = [w for w in words[first : first + 40] if len(w) > 3 and w[0].isalpha()]
    if len(longer) < (2 if title else 3):
        return False
    capitals = sum([w[0].isupper() for w in longer])
    if capitals < 0.6 * len(longer):
        return False
    if sum([w.isupper() for w in longer]) >= (0.7 if len(longer) > 4 else 1) * len(longer):
        return True
    if capitals < 0.8 * len(longer):
        return False
    return title or sum([_ordinary(w) for w in longer[1:]]) >= max(3, 0.3 * len(longer))


@lru_cache(maxsize=65_536)
def _ordinary(word: str) -> bool:
    """A word that only a headline writes with a capital: "Meets", "Over"."""
    return word[0].isupper() and code_of(word) == "N" and is_common(word) and word.lower() not in GIVEN_NAMES


@cache
def lexicon() -> dict[str, tuple[str, str]]:
    """Every known name as it is printed -> its code and what it stands for."""
    known: dict[str, tuple[str, str]] = {}
    geography = gazetteer()
    for form, place in geography.places.items():
        shown = _title(form)
        code = ("B" if place.kind == "seat" and place.name not in ("Brussels", "Vatican") else "L", place.name)
        for variant in (shown, shown.upper()):
            known.setdefault(variant, code)
    for short in ("UAE", "UK", "USA", "US", "DPRK", "DRC", "PRC", "ROK", "NSW"):
        if short in known:
            known.pop(short.title(), None)
    for form, name in geography.abbreviations.items():
        if "." in form:
            known.setdefault(form, ("L", name))
    for form in ("Washington D.C.", "Washington, D.C.", "Washington DC", "Washington, DC"):
        known[form] = ("L", "Washington")
    for adjective, country in geography.peoples.items():
        shown = adjective.upper() if "." in adjective else adjective.title()
        known.setdefault(shown, ("P", country))
    for word in PEOPLE_WORDS.split():
        known.setdefault(word.title(), ("P", ""))
    bodies = (organisations.BODIES, organisations.COMPANIES, outlets.AGENCY_NAMES, outlets.OUTLET_NAMES)
    for table in bodies:
        for form, name in table.items():
            known.setdefault(form, ("B", name))
    for form in [f for f, (code, _) in known.items() if code == "B" and f.startswith("The ")]:
        known.setdefault(form[4:], known[form])
    return known


def _title(form: str) -> str:
    small = {"of", "and", "the", "de", "el", "le", "la", "au", "es"}
    words = form.split(" ")
    shown = " ".join(w if w in small and i else _hyphened(w, small) for i, w in enumerate(words))
    return shown.upper() if "." in shown and len(shown) < 7 and " " not in shown and shown[1:2] == "." else shown


def _hyphened(word: str, small: set[str]) -> str:
    return "-".join(p if p in small and i else p[:1].upper() + p[1:] for i, p in enumerate(word.split("-")))


@cache
def openings() -> dict[str, int]:
    """First token of known names -> the number of tokens of the longest."""
    longest: dict[str, int] = {}
    for form in lexicon():
        row = tokens(form)
        if row:
            longest[row[0].text] = max(longest.get(row[0].text, 0), len(row))
    return longest


@lru_cache(maxsize=65_536)
def code_of(word: str) -> str:
    """The code of a capitalised word by itself; `word` without possessive."""
    low = word.lower()
    if len(word) == 1:
        return "I"
    if low in DAY_WORDS or word in NO_NAMES:
        return "D"
    if low in titles.SUFFIXES and (len(word) > 2 or low in ("jr", "sr", "ii", "iv")):
        return "S"
    given = low in GIVEN_NAMES
    if low in titles.TITLES and low not in NOT_TITLES and not given:
        return "T"
    if (low in ROLE_NOUNS and not given) or low.endswith("-elect"):
        return "R"
    if low in ROLE_MODIFIERS:
        return "M"
    if low in organisations.HEAD_NOUNS:
        return "H"
    if low in PLACE_HEADS:
        return "G"
    if low in OTHER_HEADS and not given:
        return "X"
    return "N"


def possessive(word: str) -> bool:
    """ "Korea's", and "Workers" only with its mark."""
    return word[-2:] in ("'s", "’s", "'S", "’S")


def runs(found: Scan) -> Iterator[Run]:
    """The runs of capitalised words of sentences that are no headlines."""
    for number, (first, stop) in enumerate(found.bounds):
        if not found.headline[number]:
            yield from sentence_runs(found, number, first, stop)


def sentence_runs(found: Scan, number: int, first: int, stop: int) -> Iterator[Run]:
    """The runs of capitalised words among the tokens `first:stop`."""
    k = first
    for at in capitals(found.words, first, stop):
        if at >= k:
            units, k, owned = _run(found, at, stop)
            if units:
                yield Run(units, number, owned)


def capitals(words: list[str], first: int, stop: int) -> list[int]:
    """The tokens that begin with a capital, or with an Arabic article before one ("al-Assad")."""
    return [
        k
        for k in range(first, stop)
        if (
            words[k][0].isupper()
            if not "a" <= words[k] < "{"
            else "-" in words[k] and words[k].startswith(ARABIC) and words[k].split("-", 1)[1][:1].isupper()
        )
    ]


def _run(found: Scan, k: int, stop: int) -> tuple[list[Unit], int, bool]:
    words, starts, ends = found.words, found.starts, found.ends
    units: list[Unit] = []
    joined = ""  # the head before "of"
    while k < stop and len(units) < LONGEST_RUN:
        unit = known_unit(found, k, stop) or _single(found, k, stop)
        units.append(unit)
        last = words[unit.stop - 1]
        k = unit.stop
        if k >= stop:
            return units, k, possessive(last)
        if ends[k - 1] != unit.end and possessive(last):
            if not _owned_head(found, k, stop, last):
                return units, k, True
            continue
        word = words[k]
        if word[0].isupper() or (word.startswith(ARABIC) and word.split("-", 1)[1][:1].isupper()):
            if word == "The" or (unit.code == "D" and last not in VESSELS):
                return units, k, False
            continue
        connectors, after = _connectors(found, k, stop, units, joined)
        if not connectors:
            mark = word in ("'s", "’s") or (word in ("'", "’") and last[-1] == "s" and starts[k] == ends[k - 1])
            return units, k, mark
        if connectors[0].code == "o":
            joined = words[k - 1].lower()
        units += connectors
        k = after
    return units, k, False


def _owned_head(found: Scan, k: int, stop: int, last: str) -> bool:
    """ "People's Republic", "Children's Hospital": a possessive inside a name."""
    word = found.words[k]
    return (
        last[:-2].lower()
        in ("people", "children", "women", "men", "sheriff", "king", "queen", "saint", "veteran", "worker", "lloyd")
        and word[0].isupper()
    )


def known_unit(found: Scan, k: int, stop: int) -> Unit | None:
    """The longest name of the lexicon that begins with token k."""
    words, text = found.words, found.text
    first = words[k]
    longest = openings().get(first)
    if longest is None:
        if len(first) == 1:
            return _spaced(found, k, stop)
        if not possessive(first):
            return None
        longest = 1 if openings().get(first[:-2]) else 0
    start = found.starts[k]
    for n in range(min(longest, stop - k), 0, -1):
        end = found.ends[k + n - 1]
        form = text[start:end]
        if "\n" in form:
            form = " ".join(form.split())
        hit = lexicon().get(form)
        if hit is None and possessive(form):
            end -= 2
            hit = lexicon().get(form[:-2])
        if hit is not None:
            stop_at = k + n
            return Unit(hit[0], start, end, k, stop_at, hit[1])
    return None


def _spaced(found: Scan, k: int, stop: int) -> Unit | None:
    """ "U. N." for "U.N." """
    at, form = k, ""
    if k + 2 >= stop or found.words[k] + found.words[k + 2] not in ABBREVIATED_STARTS:
        return None
    while (
        at + 1 < stop
        and at - k < 8
        and len(found.words[at]) == 1
        and found.words[at].isupper()
        and found.words[at + 1] == "."
    ):
        form += found.words[at] + "."
        at += 2
    hit = lexicon().get(form) or lexicon().get(form.replace(".", ""))
    if hit is None or at - k < 4:
        return None
    return Unit(hit[0], found.starts[k], found.ends[at - 1], k, at, hit[1])


def _single(found: Scan, k: int, stop: int) -> Unit:
    word = found.words[k]
    start, end = found.starts[k], found.ends[k]
    if possessive(word):
        end -= 2
        word = word[:-2]
    code = code_of(word)
    after = k + 1
    if after < stop and found.words[after] == "." and found.starts[after] == found.ends[k]:
        low = word.lower()
        if word in STATES and after + 1 < stop:
            return Unit("L", start, end + 1, k, after + 1, STATES[word])
        if (code == "I" or low in ABBREVIATED) and after + 1 < stop:
            after += 1
            end = (
                found.ends[k] + 1
                if code in "IS" or low in ("inc", "corp", "co", "ltd", "bros", "st", "mt", "ft")
                else end
            )
    return Unit(code, start, end, k, after)


def _nickname(found: Scan, k: int, stop: int) -> tuple[list[Unit], int]:
    """`(Jerry)` or `"The Chin"` between a given name and a surname, and the token after it."""
    closing = NICKNAME_MARKS[found.words[k]]
    for at in range(k + 2, min(k + 5, stop - 1)):
        if found.words[at] in closing:
            inner, after = found.words[k + 1], found.words[at + 1]
            if (
                inner[0].isupper()
                and inner not in lexicon()
                and after[0].isupper()
                and len(after) > 2
                and not inner.isupper()
            ):
                return [Unit("q", found.starts[k], found.ends[at], k, at + 1)], at + 1
            break
    return [], k


def _connectors(found: Scan, k: int, stop: int, units: list[Unit], joined: str) -> tuple[list[Unit], int]:
    """Small words that continue a name, and the token after them; no units where the name ends."""
    words, starts, ends = found.words, found.starts, found.ends

    def unit(code: str, at: int) -> Unit:
        return Unit(code, starts[at], ends[at], at, at + 1)

    word = words[k]
    if k + 1 >= stop:
        return [], k
    following = words[k + 1]
    if word in PARTICLES:
        if following[0].isupper() or following.startswith(ARABIC):
            return [unit("d", k)], k + 1
        if k + 2 < stop and following in PARTICLES and words[k + 2][0].isupper():
            return [unit("d", k), unit("d", k + 1)], k + 2
        return [], k
    if word == "&" and following[0].isupper():
        return [unit("a", k)], k + 1
    if word in NICKNAME_MARKS and units[-1].code in "NIT":
        return _nickname(found, k, stop)
    before = words[k - 1].lower()
    if word in ("of", "for", "on", "at") and units[-1].code != "B":
        if word == "of":
            office = units[-1].code in "RMT" and following.lower() in OF_PARTS and following[0].isupper()
            head = office or before in JOIN_OF or joined == "church"
        elif word == "at":
            head = joined == "university"
        else:
            head = (
                before in JOIN_OF if word == "for" else before in ("committee", "commission", "council", "conference")
            )
        if not head:
            return [], k
        if following[0].isupper():
            return [unit("o", k)], k + 1
        if following == "the" and k + 2 < stop and words[k + 2][0].isupper() and word != "at":
            return [unit("o", k), unit("t", k + 1)], k + 2
        return [], k
    if word == "and" and following[0].isupper() and joined in JOIN_AND and units[-1].code not in "LBP":
        return [unit("a", k)], k + 1
    return [], k
