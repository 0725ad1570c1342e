"""What a line is by its own words alone."""

import re

from corroborate.lexicon.boilerplate import FEEDS, RELATED, ROWS
from corroborate.lexicon.labels import BUTTON_OPENERS, BUTTON_WORDS, CHROME
from corroborate.schemas import ZoneKind

from . import lines as form
from . import pictures, printed_days
from .lines import LONGEST_LINE

PHRASES = FEEDS | RELATED | CHROME
ANYWHERE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "anywhere"), re.I)
EDGE_RE = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.where == "edge"), re.I)
BUTTON_INITIALS = frozenset(word[0] for word in BUTTON_OPENERS)
LONGEST_ROW = 100
WORD_RE = re.compile(r"[^\W\d_]+")
RULE_RE = re.compile(r"[\W_]{1,200}$")


def kind_of(text: str, phrase: str = "") -> ZoneKind | None:
    """What `text` is, where its own words tell; None for headlines and prose."""
    if len(text) > LONGEST_LINE:
        return None
    if (
        phrase in PHRASES
        or (not text[:1].isalnum() and RULE_RE.match(text))
        or ((text[-3:].lower() == "ago" or len(text) <= 4) and printed_days.AGE_RE.match(text))
    ):
        return "boilerplate"
    if printed_days.dates(text):
        return "date"
    if form.byline(text):
        return "byline"
    if form.credit(text) or pictures.picture_credit(text):
        return "credit"
    return "boilerplate" if ANYWHERE_RE.match(text) or buttons(text) else None


def buttons(text: str) -> bool:
    """The line is a row of buttons: "Share  Gift article  Listen (4 min)", "Comments (41)"."""
    if len(text) > LONGEST_ROW or text[:1].casefold() not in BUTTON_INITIALS:
        return False
    words = WORD_RE.finditer(text.casefold())
    first = next(words, None)
    return first is not None and first[0] in BUTTON_OPENERS and all(word[0] in BUTTON_WORDS for word in words)
