"""Whom a bare number counts: "12 were killed", "killed 12", "the death toll rose to 24", "a woman was wounded"."""

import re
from collections.abc import Iterator

from corroborate.lexicon import counted

from .quantities_nouns import Noun, singular
from .quantities_nouns import read as read_noun
from .quantities_numerals import cased, one_of

FATE, BEFALL, LOOSE = one_of(counted.FATES), one_of(counted.BEFALLING), one_of(counted.LOOSENING)
AFTER_RE = re.compile(rf"\s+(?:(?:{BEFALL})\s+){{0,5}}({FATE})\b", re.I)
BEFORE_RE = re.compile(rf"\b({one_of(counted.FATAL)})\s+(?:(?:{LOOSE})\s+){{0,4}}$", re.I)
GROUP_RE = re.compile(
    rf"\b(?:({one_of(counted.GROUPS)})\s+of|(attendance)(?:\s+(?:was|stood\s+at)|:))\s+(?:(?:{LOOSE})\s+){{0,3}}$", re.I
)
ABOARD_RE = re.compile(r"\s+(?:(?:were|was|people)\s+){0,2}(on\s+board|aboard)\b", re.I)
TOLL_RE = re.compile(
    r"\b(?:(?P<toll>(?:death|casualty|fatality)\s+(?:toll|count)|dead|deaths|fatalities|toll)"
    r"|(?:total\s+|overall\s+)?number\s+of\s+(?:the\s+|those\s+)?(?P<of>(?:[\w'’-]+\s+){0,3}[\w'’-]+?))"
    r"(?:\s+(?:in|from|of|after|across|at)\s+[^.;,\n]{1,50}?)?"
    rf"(?:,?\s+(?:(?:{one_of(counted.TOLLING)}|{LOOSE})\s+){{1,6}}|,?\s*:\s*|,\s+)$",
    re.I,
)
ARTICLE_RE = re.compile(
    rf"[Aa](?<!\w[Aa])n?\s(?P<before>(?:[\w'’-]+\s){{0,3}}?)(?P<head>{one_of(cased(counted.PERSONS))})(?![\w'’-])"
)
HARMED_RE = re.compile(
    r"(?:,[^,.;\n]{1,40},|\s+(?:in|from|at|who|aged|of)\s[^,.;\n]{1,30}?)?"
    rf"\s+(?:(?:{BEFALL}|found|shot|and|later|fatally|believed)\s+){{0,5}}(?:{FATE}|shot|stabbed|abducted)\b"
)
NOUN_AFTER_RE = re.compile(r"\s+(?!(?:in|on|at|and|who|was|were|has|had|is|by|after|from|with|near|to)\b)[a-z]")
HARMING_RE = re.compile(rf"\b(?:{one_of(counted.FATAL)})\s+$", re.I)


def of_fate(text: str, start: int, end: int, floor: int, stop: int) -> Noun | None:
    """The persons that a number without a noun counts, when something befell them."""
    if match := AFTER_RE.match(text, end, min(stop, end + 60)):
        return Noun(match.start(1), match.end(1), "people", (counted.FATES[match[1].lower()],))
    if match := ABOARD_RE.match(text, end, stop):
        return Noun(match.start(1), match.end(1), "people")
    if match := BEFORE_RE.search(text, max(floor, start - 48), start):
        return Noun(match.start(1), match.end(1), "people", (counted.FATAL[match[1].lower()],))
    return None


def of_toll(text: str, start: int, floor: int) -> Noun | None:
    """What is counted in "the number of dead rose to 24" and "the death toll, now 24"."""
    window = max(floor, start - 110)
    if group := GROUP_RE.search(text, max(floor, start - 60), start):
        place = 1 if group[1] else 2
        word = group[place].lower()
        return Noun(group.start(place), group.end(place), "people" if word in counted.CROWDS else word)
    match = TOLL_RE.search(text, window, start)
    if match is None:
        return None
    if match["toll"]:
        return Noun(match.start("toll"), match.end("toll"), "people", ("dead",))
    words = match["of"].lower().split()
    if words[-1] in counted.FATES:
        return Noun(match.start("of"), match.end("of"), "people", (counted.FATES[words[-1]],))
    phrase = read_noun(text, match.start("of") - 1, match.end("of"), True)
    return phrase or Noun(match.start("of"), match.end("of"), singular(words[-1]))


def told_by_article(text: str, start: int, end: int) -> Iterator[tuple[int, int, Noun]]:
    """Persons told with "a" to whom something happened that others count: (start, end, noun)."""
    for match in ARTICLE_RE.finditer(text, start, end):
        words = match["before"].split()
        if any(w.lower() in counted.ENDS or (w[0].isupper() and len(words) > 2) for w in words):
            continue
        if match["head"][0].isupper() and NOUN_AFTER_RE.match(text, match.end(), end):
            continue
        harming = HARMING_RE.search(text, max(start, match.start() - 14), match.start())
        if harming or HARMED_RE.match(text, match.end(), min(end, match.end() + 110)):
            head = match["head"].lower()
            yield (
                match.start(),
                match.end(),
                Noun(match.start("head"), match.end(), singular(head), tuple(w.lower() for w in words)),
            )
