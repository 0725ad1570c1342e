"""Which mentions of a sentence can be compared with others, and as what."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from corroborate.schemas import DateMention, QuantityMention
from corroborate.text.known import Known
from corroborate.values import bearings, ordinals
from corroborate.values.bearings import Bearing
from corroborate.values.ordinals import Ordinal

from .lines import Line, Wording, of_wording
from .surroundings import ATTRIBUTIVE_RE
from .worth import Value

Kind = Literal[
    "count", "measure", "money", "percent", "age", "number", "date", "clock", "duration", "bearing", "ordinal"
]

MANY = 150  # bearings and ordinals of one sentence that are looked at; more is a table
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
LONG = 5  # telling digits of a number that is compared with counts, whatever it counts
FAR = 2000  # characters before a mention that are looked at
CONVERTED_RE = re.compile(r"\(\s*(?:about |around |some |nearly |almost |roughly |or |~|= ?)?$")
BOUND_RE = re.compile(
    r"\b(?:under|before|below|over|above|by|until|past|of)(?: the)? age(?:s| of| limit of)?\s*$", re.I
)
# What ends a dateline behind its day: "(Reuters) -", ". /TASS/.", "--".
DATELINE_END_RE = re.compile(r"\s*[.,]?\s*(?:[-–—|]|\([A-Z][^()\n]{1,40}\)|/[A-Z][^/\n]{1,20}/)")
STAMP_RE = re.compile(r"(?:last\s+)?(?:updated?|posted|published|modified)\b[\s:–—-]*(?:(?:at|on)\s+)?", re.I)
OPENING_RE = re.compile(r"(?:(?:[A-Z][\w.'’&-]*|of|the|and)[,|]?\s+){0,8}")


def claimable(
    text: str, line: Line, quantities: Sequence[QuantityMention], dates: Sequence[DateMention]
) -> Iterator[tuple[Kind, Value]]:
    """What a line tells that can be compared, with its kind; an ordinal only where nothing else has its words."""
    orders = ordinals.find(text, line.start, line.end)[:MANY] if ordered(line.wording) else []
    if orders:
        told = [(m.start, m.end) for m in (*quantities, *dates)]
        orders = [o for o in orders if not any(a < o.end and o.start < b for a, b in told)]
    sides = bearings.find(text, line.start, line.end)[:MANY] if directed(line.wording) else []
    mentions: tuple[Value, ...] = (*quantities, *dates, *sides, *orders)
    for mention in mentions:
        kind = _kind(mention)
        if kind and not (_attributive(text, mention) or _idle(text, mention, line) or _dateline(text, mention, line)):
            yield kind, mention


@of_wording
def ordered(wording: Wording) -> bool:
    """The words may tell an ordinal."""
    return any(map(_ORDERS.__getitem__, wording.low))


@of_wording
def directed(wording: Wording) -> bool:
    """The words may tell a direction."""
    return any(map(_DIRECTIONS.__getitem__, wording.low))


# Whether a word in lower case may be, or end, an ordinal ("3rd" is two words), or be a direction.
_ORDERS = Known(lambda low: ordinals.hinted(low) or low.partition("-")[0] in ORDINAL_ENDS)
_DIRECTIONS = Known(bearings.hinted)


def _long(number: QuantityMention) -> bool:
    """The number has so many telling digits that it is hardly told of two things."""
    value = number.value
    return value is not None and value.is_integer() and len(f"{value:.0f}".rstrip("0")) >= LONG


def _kind(mention: Value) -> Kind | None:
    if isinstance(mention, Bearing):
        return "bearing"
    if isinstance(mention, Ordinal):
        return "ordinal"
    if isinstance(mention, DateMention):
        if mention.type == "duration":
            return "duration" if mention.low_days is not None or mention.high_days is not None else None
        if mention.clock is not None:
            named = mention.granularity == "part_of_day" and not mention.implied
            return "date" if named else "clock"
        if mention.granularity in ("decade", "century"):
            return None  # too coarse to place anything
        if mention.type == "date" and (
            mention.first or mention.last or mention.weekday is not None or mention.month is not None
        ):
            return "date"
        return None
    match mention.kind:
        case "number" if _long(mention):
            return "count"  # of what is told elsewhere: "Lund got 227,708"
        case "score" | "ratio" | "rank" | "number":
            return "number"
        case "magnitude":
            return "measure"
        case "duration":
            return None  # a date mention tells it
        case _:
            return mention.kind


def _attributive(text: str, mention: Value) -> bool:
    """A size that names a variant ("the 13-inch model") is scope for other claims, not a claim."""
    if not isinstance(mention, QuantityMention) or mention.kind not in ("measure", "number", "count"):
        return False
    match = ATTRIBUTIVE_RE.match(text, mention.start)
    return match is not None and "-" in text[mention.start : match.end()] and match.end() <= mention.end + 1


def _lifespan(text: str, date: DateMention) -> bool:
    """The years of a life, or of an office, in brackets: "Anna Berg (1921-1988)"."""
    return date.granularity == "range" and text.endswith("(", 0, date.start) and text.startswith(")", date.end)


def _dateline(text: str, mention: Value, line: Line) -> bool:
    """A day without a verb that opens a report, stands alone with the name of its outlet, or is that of a picture, or
    an hour at which the page was changed; or the years in brackets behind a name.
    """
    if not isinstance(mention, DateMention):
        return False
    if _lifespan(text, mention):
        return True
    if line.zone == "caption" or STAMP_RE.fullmatch(text, max(line.start, mention.start - FAR), mention.start):
        return True
    if mention.weekday is not None:
        return False
    opens = OPENING_RE.fullmatch(text[max(line.start, mention.start - FAR) : mention.start]) is not None
    return opens and (mention.end >= line.end or DATELINE_END_RE.match(text, mention.end) is not None)


def _idle(text: str, mention: Value, line: Line) -> bool:
    """Counts nothing of its own: a measure told again in another unit ("10 kilometres (6 miles)"), or one of many."""
    if not isinstance(mention, QuantityMention):
        return False
    if mention.kind == "age" and (
        mention.hedge != "exactly" or BOUND_RE.search(text, max(line.start, mention.start - 24), mention.start)
    ):
        return True  # "the first under age 40" tells nobody's age
    if mention.part and mention.value == 1:
        return True  # "one of the bombs" counts nothing
    if mention.kind not in ("measure", "money"):
        return False
    return CONVERTED_RE.search(text, max(line.start, mention.start - 12), mention.start) is not None
