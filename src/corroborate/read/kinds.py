"""What a line is by its own words alone."""

import re

from corroborate.lexicon.boilerplate import CHROME, FEEDS, RELATED, ROWS
from corroborate.schemas import ZoneKind

from . import lines as form
from . import pictures, printed_days
from .lines import LONGEST_LINE

PHRASES = FEEDS | RELATED | CHROME
ANYWHERE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "anywhere"), re.I)
EDGE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "edge"), re.I)
RULE_RE = re.compile(r"[\W_]{1,200}$")


def kind_of(text: str, phrase: str = "") -> ZoneKind | None:
    """What `text` is, where its own words tell; None for headlines and prose."""
    if len(text) > LONGEST_LINE:
        return None
    if (
        phrase in PHRASES
        or (not text[:1].isalnum() and RULE_RE.match(text))
        or (text[-3:].lower() == "ago" and printed_days.AGE_RE.match(text))
    ):
        return "boilerplate"
    if printed_days.dates(text):
        return "date"
    if form.byline(text):
        return "byline"
    if form.credit(text) or pictures.picture_credit(text):
        return "credit"
    return "boilerplate" if ANYWHERE_RE.match(text) else None
