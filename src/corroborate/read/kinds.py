"""What a line is by its own words alone."""

import re

from corroborate.lexicon.boilerplate import FEEDS, RELATED, ROWS
from corroborate.lexicon.labels import BUTTON_OPENERS, BUTTON_WORDS, CHROME
from corroborate.schemas import ZoneKind
from corroborate.text.initials import initials
from corroborate.text.known import Known

from . import lines as form
from . import pictures, printed_days
from .lines import LONGEST_LINE

PHRASES = FEEDS | RELATED | CHROME
ANYWHERE = tuple(row.pattern for row in ROWS if row.where == "anywhere")
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
    anywhere = _BEGINNING[text[:1]]
    return "boilerplate" if (anywhere and anywhere.match(text)) or buttons(text) else None


def _beginning(initial: str) -> re.Pattern[str] | None:
    """The forms of boilerplate that a line with this initial may have, as one expression."""
    forms = [form for form in ANYWHERE if not initial.isascii() or initial in initials(form)]
    return re.compile("|".join(f"(?:{form})" for form in forms), re.I) if forms else None


_BEGINNING = Known(_beginning)


def buttons(text: str) -> bool:
    """The line is a row of buttons: "Share  Gift article  Listen (4 min)", "Comments (41)"."""
    if len(text) > LONGEST_ROW or text[:1].casefold() not in BUTTON_INITIALS:
        return False
    words = WORD_RE.findall(text.casefold())
    return bool(words) and words[0] in BUTTON_OPENERS and all(word in BUTTON_WORDS for word in words)
