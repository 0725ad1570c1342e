"""Datelines: where, when and for which agency a report was filed, at the start of its first paragraph."""

import re

from corroborate.lexicon.bylines import ROLE_WORDS
from corroborate.lexicon.labels import LABELS, SECTIONS
from corroborate.lexicon.places import gazetteer

from . import masthead
from .lines import AGENCY, AGENCY_END_RE, CAPTION_END_RE, UPPER, Line
from .printed_days import DATE, NUMERIC

TOKEN = rf"{UPPER}[\w.'’-]{{0,24}}"
WORD = rf"(?:{TOKEN}|of|de|la|el|the|and|on|le|al)"
PLACE = rf"{TOKEN}(?:(?:,? |/){WORD}){{0,6}}"
CAPITALS = rf"(?:{UPPER}(?:{UPPER}|[.'’/-]){{2,24}}|ST\.|LA|LE|EL|O'[A-Z]{{3,20}})"
CAPITAL_PLACE = rf"{CAPITALS}(?:[ /]{CAPITALS}){{0,4}}"
COUNTRY = rf"(?: [(\[]{PLACE}[)\]])?"
SHOUTED = f"(?i:{DATE})"
DASH = r"\s{0,3}(?:—|–|―|--+|_|-|:|\.-)\s{1,3}"
TIGHT_DASH = rf"(?:{DASH}|\s?(?:—|–|--+)(?=[\"“'‘]?[A-Z]))"
OPTIONAL_DASH = rf"(?:{TIGHT_DASH}|\s{{1,3}})"
BY = rf"[(\[/]\s?{AGENCY}(?:[ ,/-]+(?:{AGENCY}|[A-Za-z][\w]{{1,15}})){{0,3}}\s?[)\]/]"
UNKNOWN_BY = r"[(\[/]\s?[A-Z][\w./-]{1,15}(?: [A-Z0-9][\w./-]{0,15}){0,2}\s?[)\]/]"
CLOCK = r"(?:(?:,? |/|, ?)\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?"

# Each form with an example; the first prose paragraphs are matched against them in this order.
FORMS = (
    (rf"{PLACE}{COUNTRY}(?:,? {SHOUTED})?\.? {{0,2}}{BY}\.?{OPTIONAL_DASH}", "ARLEN, Norland (AP) — "),
    (rf"{PLACE}{COUNTRY}(?:,? {SHOUTED})? {{0,2}}{UNKNOWN_BY}{TIGHT_DASH}", "Arlen (ANN) – "),
    (rf"{PLACE}, {DATE} {UNKNOWN_BY}\s{{1,3}}(?=[\"“'‘]?[A-Z])", "Arlen, June 5 (Norland Press) "),
    (rf"{BY}{DASH}{CAPITAL_PLACE}(?:, (?i:{DATE}))?{DASH}", "(ANSA) - ARLEN, JUN 5 - "),
    (rf"{BY}{DASH}", "(AFP) -- "),
    (
        rf"{CAPITAL_PLACE}(?:, {PLACE})?{COUNTRY},? {SHOUTED}\.?(?: {BY}\.?{OPTIONAL_DASH}|{DASH})",
        "ARLEN, June 5 (Reuters) - ",
    ),
    (rf"{CAPITAL_PLACE}(?:, {PLACE})?, {DATE}\s{{1,3}}(?=[\"“'‘]?(?:A |[A-Z][a-z]))", "ARLEN, June 5 "),
    (rf"{PLACE}--\([A-Z][A-Za-z]{{1,12}}(?: [A-Z][A-Za-z]{{1,12}})?\)--\s{{0,3}}", "ARLEN, Norland--(NEWS WIRE)--"),
    (rf"{CAPITAL_PLACE}(?:, {PLACE})? [(\[]{DATE}[)\]]{DASH}", "ARLEN, Norland (5 June 2024) – "),
    (rf"{CAPITAL_PLACE}(?:, {PLACE})?(?:{DASH}|—(?=[\"“'‘]?[A-Z]))", "ARLEN, Norland — "),
    (rf"{DATE}(?:{DASH}|,? )\({PLACE}\){OPTIONAL_DASH}", "5th June 2024 – (Arlen) "),
    (rf"[(\[]{PLACE}(?:, {DATE})?[)\]]{DASH}(?:{DATE}{DASH})?", "(Arlen, June 5) – "),
)
FORMS_RE = re.compile("|".join(f"(?:{form})" for form, _ in FORMS))
PROSE_RE = re.compile(r".[a-z][^(\[/]*\Z")
MIXED_RE = re.compile(
    rf"{TOKEN}(?: {TOKEN}){{0,2}}(?:, {TOKEN}(?: {TOKEN}){{0,2}})?(?:, {DATE})?\s{{0,3}}(?:—|–|--+|-)\s{{1,3}}(?="
    rf"[\"“'‘]?[A-Z])"
)
ALONE_RE = re.compile(
    rf"{PLACE}(?:,? (?:{SHOUTED}|{NUMERIC}){CLOCK}(?: {{0,2}}{UNKNOWN_BY})?| {{0,2}}{BY})\.?(?: {{0,2}}(?:—|–|--?))?$"
)
# A report may begin below a summary; further down the same form is a quiz of places, not a dateline.
PARAGRAPHS = 4
HEAD = 10
LONG = 8  # words
LONGEST_BOLD = 100
DASHES = "—–―_-:./"
LAST = 3  # lines at the end, where a notice to the press tells place and day
NOTICE_RE = re.compile(rf"{PLACE},? (?:{DATE},? \d{{4}}|{DATE})$")
CLOSING = (")", "]", ").", "].")
SPEAKERS = frozenset(ROLE_WORDS) | frozenset("presenter host anchor moderator narrator interviewer speaker".split())
COLON_RE = re.compile(r"([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}): (?=[\"“'‘]?[A-Z])")
VOWEL_RE = re.compile(r"[AEIOUYÀ-ſ]")
CAPITALS_RE = re.compile(rf"(?:{CAPITAL_PLACE})$")


def mark(page: list[Line]) -> None:
    """Cuts the dateline off the paragraph that it opens, and closing agency credits off theirs."""
    for place, line in enumerate(page[:HEAD]):
        if line.kind is None and not line.parts and len(line.text) <= 100 and _alone(page, place):
            line.kind = "byline" if masthead.outlet(line.text.partition(",")[0]) else "dateline"
    for line in page[-LAST:]:
        if line.kind is None and not line.parts and len(line.text) <= 100 and NOTICE_RE.match(line.text):
            line.kind = "dateline"
    prose = [line for line in page if line.kind is None and not line.parts and (line.prose or len(line.words) >= LONG)]
    for place, line in enumerate([line for line in prose if not line.mark][:PARAGRAPHS]):
        text, lead, close = _plain(line.text[:200])
        found = _form(text) or (_opening(text[:120]) if place == 0 else None)
        if found and lead + found.end() < len(line.text) and not _label(found.group()):
            first, shift = line.start + lead, lead if found.end() > close else 0
            cut = first + len(found.group().rstrip()) + shift
            line.parts = [(first, cut, "dateline"), (first + found.end() + shift, line.end, "body")]
            _captions([above for above in page[:HEAD] if above.start < line.start], whole=True)
            break
    _captions(page)
    for line in prose[-PARAGRAPHS:]:
        first = max(0, len(line.text) - 120)
        if line.kind is None and line.text.endswith(CLOSING) and (found := AGENCY_END_RE.search(line.text[first:])):
            cut = first + found.start()
            body = line.parts or [(line.start, line.end, "body")]
            start, _, _ = body[-1]
            credit = line.start + cut + len(found.group()) - len(found.group().lstrip())
            line.parts = [*body[:-1], (start, line.start + cut, "body"), (credit, line.end, "credit")]


def _form(text: str) -> re.Match[str] | None:
    """The dateline at the start of a text; those without brackets and strokes begin in capitals."""
    return None if PROSE_RE.match(text) else FORMS_RE.match(text)


def _opening(text: str) -> re.Match[str] | None:
    """What only the first paragraph may begin with: "Arlen, Norland – ", or a known city with a colon."""
    if found := MIXED_RE.match(text):
        return found
    found = COLON_RE.match(text)
    place = gazetteer().places.get(found[1].lower()) if found else None
    return found if place and place.kind in ("city", "capital", "seat") else None


def _plain(text: str) -> tuple[str, int, int]:
    """The text without the marks of bold or italic type about its beginning; how many there are, and where they end."""
    inner = text.lstrip("*_")
    marks = text[: len(text) - len(inner)]
    close = inner.find(marks[:2]) if marks else -1
    if not 0 < close < LONGEST_BOLD:
        return text, 0, 0
    return inner[:close] + inner[close + len(marks) :], len(marks), close


def _captions(lines: list[Line], *, whole: bool = False) -> None:
    """A line that ends with an agency's credit is a caption, if no sentence ends before that or all lines stand above
    the dateline (`whole`).
    """
    for line in lines:
        if line.kind is None and not line.parts and line.text.endswith(CLOSING):
            first = max(0, len(line.text) - 120)
            if found := (AGENCY_END_RE if whole else CAPTION_END_RE).search(line.text[first:]):
                cut = line.start + first + found.start()
                credit = line.end - len(found.group().lstrip())
                line.kind, line.parts = "caption", [(line.start, cut, "caption"), (credit, line.end, "credit")]


def _label(found: str) -> bool:
    """What stands before the dash tells what follows and names no place: "UPDATE: "."""
    words = found.strip(" :—–―_-").casefold()
    return words in LABELS or words in SECTIONS or words in SPEAKERS


def _place(text: str) -> bool:
    """The line is a place in capitals, or a known one with a colon: "ISTANBUL", "New Delhi:"."""
    if text[-1] == ":":
        return text[:-1].lower() in gazetteer().places
    if _label(text) or masthead.known(text) or not VOWEL_RE.search(text):
        return False
    return CAPITALS_RE.match(text) is not None


def _alone(page: list[Line], place: int) -> bool:
    """The line is a dateline whose report begins on a later line."""
    line = page[place]
    if ALONE_RE.match(line.text):
        return True
    if line.text[-1] in DASHES and (found := FORMS_RE.match(line.text + " ")):
        return found.end() > len(line.text) and not (line.text[-1] == ":" and "(" not in line.text)
    below = page[place + 1] if place + 1 < len(page) else None
    return (
        place > 0
        and below is not None
        and below.prose
        and page[place - 1].kind in ("date", "byline", "boilerplate")
        and len(line.words) <= 3
        and _place(line.text)
    )
