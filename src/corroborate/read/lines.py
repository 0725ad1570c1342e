"""What a single line of a page looks like: prose, a headline, a date, a byline, a credit."""

import re
from dataclasses import dataclass, field

from corroborate.lexicon.bylines import CREDIT_LINES, CREDIT_OPENERS, JOB, ROLE_WORDS
from corroborate.lexicon.outlets import AGENCY_NAMES, FOLDED_AGENCIES, OUTLET_NAMES, PICTURE_AGENCIES
from corroborate.lexicon.places import gazetteer
from corroborate.schemas import ZoneKind
from corroborate.text.once import once

# No form of furniture is longer; what is longer is prose.
LONGEST_LINE = 400
TAG = (
    r"(?:\((?:\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|UPDATE|RECAP|FOCUS|NEWS FOCUS|News Focus)\)\s{1,3}"
    r"|(?:(?:UPDATE|WRAPUP) \d{1,2}|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|TIMELINE|ANALYSIS|EXPLAINER|INSIGHT)-"
    r"|(?:UPDATED?(?: \d)?|BREAKING(?: NEWS)?|EXCLUSIVE|WATCH(?: LIVE)?|LIVE|JUST IN|DEVELOPING|CORRECTED|URGENT)"
    r"(?:: | - | \| ))"
)
MARK_RE = re.compile(rf"(?:#{{1,6}}\s+|[-*•·▪►»>]\s+|\d{{1,2}}[.)]\s+|{TAG}(?:{TAG})?)")
SENTENCE_END_RE = re.compile(r"[.!?…] ?[\"'”’»)\]]*(?:\[\d+\])?$|[.!?][\"'”’)]*\s*_+$")
SENTENCE_MARKS, CLOSING_MARKS = ".!?…", " \"'”’»)]_"
MOST_CHARACTERS = 65_536  # of which it is kept what they are
CLOSING = " .:;…»›→>+|-–—*"


def agency(names: frozenset[str] | dict[str, str]) -> str:
    """A pattern of any of the names, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name))) + ")"


AGENCY = agency(AGENCY_NAMES)
SUPPLIER = agency(frozenset(AGENCY_NAMES) | PICTURE_AGENCIES)


@dataclass
class Line:
    """A paragraph while it is being classed; `parts` divides it where it is more than one thing."""

    text: str
    start: int
    gap: bool
    kind: ZoneKind | None = None
    parts: list[tuple[int, int, ZoneKind]] = field(default_factory=list)
    words: list[str] = field(init=False)  # the first ones, enough to tell a line from prose
    ends_sentence: bool = field(init=False)  # it ends as sentences do
    prose: bool = field(init=False)  # it is at least a sentence
    mark: int = field(init=False)  # length of a list or heading mark at the start
    phrase: str = field(init=False)  # without case, marks and closing punctuation, as lists of phrases hold it

    def __post_init__(self) -> None:
        text = self.text
        last = text[-1]
        self.words = text[:LONGEST_LINE].split()
        self.ends_sentence = last in SENTENCE_MARKS or (
            last in CLOSING_MARKS and SENTENCE_END_RE.search(text[-12:]) is not None
        )
        self.prose = len(self.words) >= 30 or (self.ends_sentence and len(self.words) >= 6)
        found = MARK_RE.match(text)
        self.mark = found.end() if found else 0
        self.phrase = text[self.mark :].strip(CLOSING).casefold() if len(text) <= 60 else ""

    @property
    def end(self) -> int:
        """The offset behind the last character."""
        return self.start + len(self.text)

    @once
    def headline(self) -> bool:
        """The line is written as headlines are: short, begun like a sentence, not ended like one."""
        last = self.text[-1]
        if last in ".;:,…" or (self.ends_sentence and last not in "?!"):
            return False
        if not 2 <= len(self.words) <= 25 or len(self.text) > LONGEST_LINE:
            return False
        first = self.text[self.mark :].lstrip("\"'“‘«")[:1]
        return first.isupper() or first.isdigit() or first in "$€£¥"

    @once
    def letters(self) -> str:
        """Only its letters and digits, without case: two lines with the same ones say the same."""
        return letters(self.text)


class _Letters(dict[int, int | None]):
    """What is left of each character: letters and digits."""

    def __missing__(self, code: int) -> int | None:
        kept = code if chr(code).isalnum() else None
        if code < MOST_CHARACTERS:
            self[code] = kept
        return kept


_LETTERS = _Letters()


def letters(text: str) -> str:
    """The letters and digits of `text` without case."""
    return text.casefold().translate(_LETTERS)


ROLE = "|".join(ROLE_WORDS)
UPPER = r"[A-Z\u00c0-\u00de\u0100-\u017f]"
CAPITAL = rf"(?-i:{UPPER}[\w.'’/-]{{0,30}})"
SMALL = rf"(?:and|&|for|in|of|the|at|with|from|to|de|da|di|del|van|von|der|den|bin|al|el|la|le|a|an|via|{ROLE})"
BYLINE_RE = re.compile(
    rf"(?:(?:words|story|text|analysis|written|reported|report|article|posted|published|photographs?|photos?) )?by:? "
    rf"(?=[^,]{{0,60}}){CAPITAL}(?:,? (?:{CAPITAL}|{SMALL}\b)){{0,15}},?$",
    re.I,
)
NAME_RE = re.compile(rf"{CAPITAL}(?: (?:{CAPITAL}|de|da|van|von|der|bin|al|el)){{1,3}}$")
ROLE_LINE_RE = re.compile(rf"(?:(?:the )?{AGENCY},? )?(?:(?:{ROLE})\b[ ,/&-]*)+(?:(?:for|at|of|in) .{{1,40}})?$", re.I)
NAME_AND_ROLE_RE = re.compile(
    rf"{CAPITAL}(?: {CAPITAL}){{1,3}}(?:(?:,| and| -| –| \|) {CAPITAL}(?: {CAPITAL}){{1,3}})?(?:,| -| –| \||/| for| "
    rf"in) ?"
    rf"(?:(?:the )?{AGENCY}|(?i:(?:(?:the )?{AGENCY},? )?(?:(?:{ROLE})\b[ ,/&-]*)+))(?:(?: in| for) {CAPITAL}"
    rf"(?: {CAPITAL})?)?$"
)


UNNAMED_RE = re.compile(
    r"(?:special (?:to|for) .{3,40}|"
    r"(?:from )?(?:our|a) (?:\w+ )?correspondents?(?: in .{2,40})?|(?:the )?.{2,40} editorial board)$",
    re.I,
)
BY_OUTLET_RE = re.compile(rf"[Bb]y:? {agency(OUTLET_NAMES)}(?:,? with [A-Z].{{1,60}})?$")


def byline(text: str) -> bool:
    """The line names who wrote the article and nothing else."""
    if len(text) > 160 or (text.endswith(".") and not text.endswith("Jr.")):
        return False
    return any(form.match(text) for form in (BYLINE_RE, NAME_AND_ROLE_RE, ROLE_LINE_RE, BY_OUTLET_RE, UNNAMED_RE))


def name_only(text: str) -> bool:
    """The line is two to four capitalised words."""
    return len(text) <= 60 and NAME_RE.match(text) is not None and not text.isupper()


PLACE_RE = re.compile(rf"{CAPITAL}(?: {CAPITAL}){{0,2}}, {CAPITAL}(?: {CAPITAL}){{0,2}}$")


def place_only(text: str) -> bool:
    """The line is a place and what it lies in: "Seoul, South Korea"."""
    return len(text) <= 60 and PLACE_RE.match(text) is not None and COMPANY_END_RE.search(text) is None


LINE_ENDS = ".)]/"
DESK = r"(?:[a-z]{1,5}(?:[/,] ?[a-z]{1,5}){0,4} )?"
AGENCIES = rf"{SUPPLIER}(?:(?:, ?| ?/ ?|, and | and | & |; ){SUPPLIER}){{0,8}}"
WITH = r"(?:[A-Z][\w ]{1,20} with )?"
AGENCY_LINE_RE = re.compile(
    rf"{DESK}(?:[(\[/]\s?{WITH}{AGENCIES}\s?[)\]/]|(?:—|–|--|-) ?{AGENCIES}|{AGENCIES}|(?:Source|Agencies|Via|With): "
    rf"?{AGENCIES})\.?$"
)
AGENCY_END_RE = re.compile(rf"(?<=[.!?\"”’]) *{DESK}[(\[]{AGENCIES}[)\]]\.?$")
CAPTION_END_RE = re.compile(rf"(?<=\w) [(\[]{AGENCIES}[)\]]$")
DASHES = "-–—= "
SUPPLIER_ENDS = frozenset(name.rstrip(LINE_ENDS).rstrip()[-2:] for name in (*AGENCY_NAMES, *PICTURE_AGENCIES))
COMPANY_END_RE = re.compile(r"(?:Inc|Ltd|LLC|Plc|PLC|Corp|Co|Limited|Corporation)\.?$")


def two_names(text: str) -> bool:
    """A line that may be a place is two people: "Ann Example, Bob Example"."""
    first, _, last = text.partition(", ")
    known = gazetteer().places
    return " " in first and " " in last and first.lower() not in known and last.lower() not in known


NAMES = rf"{CAPITAL}(?: (?:{CAPITAL}|de|da|van|von|der|bin|al|el)){{1,3}}"
NAMED_PLACE = rf"{CAPITAL}(?:,? (?:{CAPITAL}|of|and|the)){{0,3}}"
ALL_NAMES = rf"{NAMES}(?:(?:,| and) {NAMES}){{0,3}}"
FROM_PLACES = rf"{ALL_NAMES} in {NAMED_PLACE}(?:(?:,| and|, and) {NAMES} in {NAMED_PLACE}){{0,3}}"
WITH_POST = rf"{NAMES}, (?:[\w'’-]{{1,20}} ){{0,4}}{JOB}(?:, (?:[Tt]he )?{CAPITAL}(?: {CAPITAL}){{0,3}})?"
POST_ALONE = rf"(?:[A-Z][\w'’-]{{1,20}} ){{1,3}}(?i:{JOB})(?:, {NAMED_PLACE})?"
NAMED_WRITER_RE = re.compile(rf"(?:{FROM_PLACES}|{WITH_POST}|{ALL_NAMES},? with {AGENCIES}|{POST_ALONE})$")


def company(text: str) -> bool:
    """The line is the name of a company: "Arlen Bridges, Inc."."""
    return len(text) <= 60 and COMPANY_END_RE.search(text) is not None and text[:1].isupper() and text.count(" ") <= 6


def named_writer(text: str) -> bool:
    """The line says who wrote from where, or as what: "Ann Example in Arlen", "Ann Example, Asia correspondent"."""
    return len(text) <= 120 and NAMED_WRITER_RE.match(text) is not None


CREDIT_RE = re.compile("|".join(f"(?:{form})" for form in CREDIT_LINES), re.I)


def credit(text: str) -> bool:
    """The line names the agencies or colleagues that the article rests on."""
    if len(text) > 260:
        return False
    if text.rstrip(LINE_ENDS).rstrip()[-2:] in SUPPLIER_ENDS and AGENCY_LINE_RE.match(text):
        return True
    if text[0] in DASHES and text.lstrip(DASHES).rstrip(LINE_ENDS).casefold() in FOLDED_AGENCIES:
        return True
    low = text.lower()
    told = "contributed" in low or "reported from" in low
    if not told and low.lstrip("( ").partition(" ")[0] in CREDIT_OPENERS:
        told = "from" in low or " by" in low
    return told and CREDIT_RE.match(text) is not None
