"""What stands above a headline: the outlet's name, its motto, the path of sections to the page."""

import re

from corroborate.lexicon.boilerplate import FEEDS, RELATED
from corroborate.lexicon.labels import CHROME, LABELS, SECTIONS
from corroborate.lexicon.outlets import AGENCY_NAMES, MASTHEAD_WORDS, OFFICE_WORDS, OUTLET_NAMES

from .lines import UPPER

LONGEST = 120
NAME_WORDS = 6
# Words that no name of a paper begins or ends with, capitals aside.
SMALL = frozenset("of the and & for in on at de da do la le el du des".split())
TAIL_RE = re.compile(r" ?[—–|•·:] ?| - ")
CRUMB_RE = re.compile(r" ?[>›»→] ?| [/|•·] ")
SUFFIX_RE = re.compile(r" (?P<mark>[|–—-]) (?P<name>[^|–—]{2,40})$")
LONGEST_SUFFIX = 50
BRACKETS_RE = re.compile(r" \([^()]{2,30}\)$")
PREFIX_RE = re.compile(r"\[([^\[\]]{2,40})\]:? {1,2}(?=\S)")
CALL_SIGN_RE = re.compile(r"[KW][A-Z]{2,3}(?:[ -]?(?:TV|FM|DT|\d{1,2}))?$")
WORD_RE = re.compile(rf"{UPPER}[\w.'’&-]*$|\d{{1,3}}$")
VOWEL_RE = re.compile(r"[AEIOUY\u00c0-\u017f]")
EDITION_RE = re.compile(r"\b(?:edition|international|english|online|news|blog|daily|since|est)\b", re.I)
FIRST_WORDS = frozenset("daily evening morning sunday weekly radio news tv channel agence agencia agenzia".split())
DASHES = frozenset("– — - &".split())
NO_NAMES = SECTIONS | LABELS | FEEDS | RELATED | CHROME
FOLDED_NAMES = {name.casefold(): canonical for name, canonical in OUTLET_NAMES.items()}


def outlet(text: str) -> str | None:
    """The name of the paper, station or agency that the line is, in its usual form; None for other lines.

    "THE ARLEN POST", "Arlen Herald — Torvik edition", "KARL 5 | Local". What nobody knows counts only if one of its
    words is a usual one of such names or its form is a usual one.
    """
    if not 2 <= len(text) <= LONGEST:
        return None
    text = BRACKETS_RE.sub("", text)
    cut = TAIL_RE.search(text)
    name, tail = (text[: cut.start()].strip(), text[cut.end() :]) if cut else (text.strip(), "")
    if usual := known(name):
        return usual
    words = name.split()
    if not 1 <= len(words) <= NAME_WORDS or name.casefold() in NO_NAMES:
        return None
    if all(word.casefold() in SECTIONS for word in words):
        return None
    if not all(WORD_RE.match(word) or word.casefold() in SMALL for word in words):
        return None
    if CALL_SIGN_RE.match(" ".join(words[:2])) or CALL_SIGN_RE.match(words[0]):
        return name
    telling = {word.casefold().strip(".'’") for piece in words[-2:] for word in (piece, *piece.split("-"))}
    if words[0].casefold() in FIRST_WORDS:
        telling.add("daily")
    articled = words[0].casefold() == "the" and 2 <= len(words) <= 4 and (name.isupper() or EDITION_RE.search(tail))
    edition = len(words) > 1 and tail and EDITION_RE.search(tail) is not None and len(tail.split()) <= 6
    if len(words) > 1 and (telling & MASTHEAD_WORDS or articled or edition):
        return _spelt(words) if name.isupper() else name
    return None


def letterhead(text: str) -> bool:
    """The line names the office that gives a notice out: "Ministry of Roads – Press Office", "OFFICE OF THE MAYOR"."""
    words = [word.strip(",.") for word in text.split() if word not in DASHES and word.casefold() != "the"]
    if not words or len(text) > LONGEST or not OFFICE_WORDS & {words[0].casefold(), words[-1].casefold()}:
        return False
    return all(word[:1].isupper() or word in SMALL for word in words)


def known(text: str) -> str | None:
    """The usual name of a known outlet that the line names and nothing else."""
    return FOLDED_NAMES.get(text.casefold().strip(" .|:—–-")) if len(text) <= LONGEST else None


def _spelt(words: list[str]) -> str:
    """Words in capitals as a name is written, abbreviations kept."""
    kept = (
        word if len(word) <= 3 and word.casefold() not in SMALL and not VOWEL_RE.search(word[1:]) else word.capitalize()
        for word in words
    )
    return " ".join(kept)


def suffix(text: str) -> int | None:
    """Where the outlet's name begins, with the mark before it, at the end of a page's title: " | Arlen Post".

    Behind a dash an agency's name tells the source of the news, and stays.
    """
    found = SUFFIX_RE.search(text, max(0, len(text) - LONGEST_SUFFIX))
    if found is None or len(text[: found.start()].split()) < 3:
        return None
    name = found["name"]
    usual = known(name)
    agency = usual in AGENCY_NAMES
    if found["mark"] == "|":
        named = usual is not None or outlet(name) is not None
    else:
        named = not agency and (usual is not None or (outlet(name) is not None and len(name.split()) <= 4))
    return found.start() if named else None


def prefix(text: str) -> int:
    """Where a title begins behind the name of its outlet in brackets: "[Arlen Post] Flood closes bridge"; else 0."""
    found = PREFIX_RE.match(text) if text[0] == "[" else None
    return found.end() if found and outlet(found[1]) else 0


def crumbs(text: str) -> bool:
    """The line is the path of sections to the page: "World > Europe", "World | Asia", "GENERAL > COURT"."""
    if len(text) > LONGEST or not CRUMB_RE.search(text):
        return False
    steps = [step.strip() for step in CRUMB_RE.split(text) if step.strip()]
    if len(steps) < 2 or any(len(step.split()) > 3 for step in steps):
        return False
    arrows = re.search(r"[>›»→]", text) is not None
    return arrows or any(step.casefold().strip(".") in SECTIONS for step in steps)
