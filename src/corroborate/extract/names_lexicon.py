"""Known names and the codes of single capitalised words, from the tables of the lexicon, built at first use.

P people and adjectives of countries, L known place, B known body, T title, R noun of an office, M word before one,
H head noun of a body, G head noun of a place, X head noun of something else, I initial, S suffix of a name, D day,
month or no name, N any other.
"""

from functools import cache, lru_cache

from corroborate.lexicon import organisations, outlets, titles
from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.ordinary import OTHER_HEADS
from corroborate.lexicon.places import PEOPLE_WORDS, PLACE_HEADS, gazetteer
from corroborate.lexicon.roles import ROLE_MODIFIERS, ROLE_NOUNS
from corroborate.text.tokens import tokens

HOLIDAYS = "christmas easter ramadan thanksgiving hanukkah passover halloween diwali".split()
DAY_WORDS = frozenset(
    (*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS, "today", "yesterday", "tomorrow", *HOLIDAYS)
)
NO_NAMES = frozenset(
    "GMT UTC EST EDT PST PDT CET BST ET PT IST No Nos Flight AM PM TV DVD CD PC PCs ID GPS DNA HIV AIDS SUV "
    "ATM VIP CCTV RPG AK URL UFO IQ GDP IPO OK "
    "UPDATE UPDATED POSTED BREAKING WATCH VIDEO PHOTO PHOTOS MORE READ LIVE EXCLUSIVE GB MB TB GHz MHz RAM "
    "USB HDMI CPU GPU LCD LED SSD DC AC PR HR HQ MBA MD PhD Ph.D SMS URL PDF FAQ BC AD Web Internet I I'm "
    "I'll I've I'd I’m I’ll I’ve I’d "
    "MV MT INS USS HMS MS SS".split()
)
VESSELS = frozenset("MV MT INS USS HMS MS SS M/V".split())
NOT_TITLES = frozenset("m don sh st dona mola metropolitan dalai hon sr".split())


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
        known.setdefault(f"{word.title()}s", ("P", ""))
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
    held = low in ROLE_NOUNS and not given and low != "executive"
    if held or low.endswith("-elect") or low in titles.JOINT_OFFICES:
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


POSSESSIVES = ("'s", "’s", "'S", "’S")


def possessive(word: str) -> bool:
    """ "Korea's", and "Workers" only with its mark."""
    return word[-2:] in POSSESSIVES
