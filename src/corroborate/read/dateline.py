"""Datelines: where, when and for which agency a report was filed, at the start of its first paragraph."""

import re

from .lines import AGENCY, AGENCY_END_RE, Line
from .printed_days import DATE, NUMERIC

TOKEN = r"[A-Z\u00c0-\u00de][\w.'’-]{0,24}"
WORD = rf"(?:{TOKEN}|of|de|la|el|the|and|on|le|al)"
PLACE = rf"{TOKEN}(?:(?:,? |/){WORD}){{0,6}}"
CAPITALS = r"(?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’/-]{2,24}|ST\.|LA|LE|EL|O'[A-Z]{3,20})"
CAPITAL_PLACE = rf"{CAPITALS}(?:[ /]{CAPITALS}){{0,4}}"
DASH = r"\s{0,3}(?:—|–|―|--+|_|-|:)\s{1,3}"
OPTIONAL_DASH = rf"(?:{DASH}|\s{{1,3}})"
BY = rf"[(\[/]\s?{AGENCY}(?:[ ,/-]+(?:{AGENCY}|[A-Z][\w]{{1,15}})){{0,3}}\s?[)\]/]"
UNKNOWN_BY = r"[(\[/]\s?[A-Z][\w./-]{1,12}(?: [A-Z][\w./-]{1,12}){0,2}\s?[)\]/]"
CLOCK = r"(?:(?:,? |/|, ?)\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?"

# Each form with an example; the first prose paragraphs are matched against them in this order.
FORMS = (
    (rf"{PLACE}(?:, {DATE})?\.? {{0,2}}{BY}\.?{OPTIONAL_DASH}", "ARLEN, Norland (AP) — "),
    (rf"{PLACE}(?:, {DATE})? {{0,2}}{UNKNOWN_BY}{DASH}", "Arlen (ANN) – "),
    (rf"{BY}{DASH}", "(AFP) -- "),
    (rf"{CAPITAL_PLACE}(?:, {PLACE})?,? {DATE}\.?(?: {BY}\.?{OPTIONAL_DASH}|{DASH})", "ARLEN, June 5 (Reuters) - "),
    (rf"{CAPITAL_PLACE}(?:, {PLACE})?{DASH}", "ARLEN, Norland — "),
    (rf"{DATE}(?:{DASH}|,? )\({PLACE}\){OPTIONAL_DASH}", "5th June 2024 – (Arlen) "),
    (rf"\({PLACE}(?:, {DATE})?\){DASH}", "(Arlen, June 5) – "),
)
FORMS_RE = re.compile("|".join(f"(?:{form})" for form, _ in FORMS))
MIXED_RE = re.compile(
    rf"{TOKEN}(?: {TOKEN}){{0,2}}(?:, {TOKEN}(?: {TOKEN}){{0,2}})?(?:, {DATE})?\s{{0,3}}(?:—|–|--+|-)\s{{1,3}}(?="
    rf"[\"“'‘]?[A-Z])"
)
ALONE_RE = re.compile(rf"{PLACE}(?:,? (?:{DATE}|{NUMERIC}){CLOCK}(?: {{0,2}}{UNKNOWN_BY})?| {{0,2}}{BY})\.?$")
# A report may begin below a summary; further down the same form is a quiz of places, not a dateline.
PARAGRAPHS = 4
HEAD = 10
LONG = 8  # words
CLOSING = (")", "]", ").", "].")


def mark(page: list[Line]) -> None:
    """Cuts the dateline off the paragraph that it opens, and closing agency credits off theirs."""
    for line in page[:HEAD]:
        if line.kind is None and not line.parts and len(line.text) <= 100 and ALONE_RE.match(line.text):
            line.kind = "dateline"
    prose = [line for line in page if line.kind is None and not line.parts and (line.prose or len(line.words) >= LONG)]
    for place, line in enumerate(prose[:PARAGRAPHS]):
        found = FORMS_RE.match(line.text[:200]) or (MIXED_RE.match(line.text[:120]) if place == 0 else None)
        if found and found.end() < len(line.text):
            cut = line.start + len(found.group().rstrip())
            line.parts = [(line.start, cut, "dateline"), (line.start + found.end(), line.end, "body")]
            break
    for line in prose[-PARAGRAPHS:]:
        first = max(0, len(line.text) - 120)
        if line.text.endswith(CLOSING) and (found := AGENCY_END_RE.search(line.text[first:])):
            cut = first + found.start()
            body = line.parts or [(line.start, line.end, "body")]
            start, _, _ = body[-1]
            credit = line.start + cut + len(found.group()) - len(found.group().lstrip())
            line.parts = [*body[:-1], (start, line.start + cut, "body"), (credit, line.end, "credit")]
