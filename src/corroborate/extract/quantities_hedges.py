"""Reads what bounds or loosens a number, and which way it moved: "nearly", "or more", "rose by", "fell to"."""

import re
from dataclasses import dataclass
from typing import Literal

from corroborate.lexicon import hedges as words
from corroborate.schemas import QuantityHedge

WORD_RE = re.compile(r"[A-Za-z']+")
GAP_RE = re.compile(r"[\s(“\"]*$")
AFTER_RE = re.compile(r"(?:\s+|-|,\s+)((?:or|and|at|give|in)\s+(?:[a-z]+\s+)?[a-z]+|odd|plus|ish|maximum)\b(?!-)")
# Between the verb and the number: "rose by a record 3 percent", "fell back to", "fell as much as".
BETWEEN = frozenset(
    """
    by to at a an the another further additional about around nearly almost roughly some approximately more
    than over less under at least up only just as much sharply slightly back record again modest whopping
    from merely even steeply total of close well in its their his most nearly another fully quickly
    marginally strongly further exactly us
    """.split()
)
NOUN_BEFORE = frozenset(
    """
    a an the its their his her this that sharp small big large steep slight modest of no in on annual daily
    year-on-year biggest strong
    """.split()
)

OBJECT = 4  # words that stand between "bring" and "up to": "brought the death toll up to 13"
GAPS = frozenset(" \n-$€£¥(~US=Y")
IS = frozenset(
    "is was were are be been edged inched ticked went moved closed finished ended sent pushed brought".split()
)


@dataclass(slots=True)
class Hedge:
    """What the words before a number say of it, and where they begin."""

    kind: QuantityHedge
    start: int


@dataclass(slots=True)
class Change:
    """Which way a number moved; `reached` where it is what the move led to."""

    direction: Literal["up", "down"]
    reached: bool


def before(text: str, start: int, floor: int) -> Hedge | None:
    """The longest hedge that ends right before `start`, over articles and "record"."""
    begin = max(floor, start - 48)
    window = text[begin:start]
    last_word = _last(window)
    if last_word not in words.LAST_WORDS and last_word not in words.BETWEEN and window[-1:] not in ("~", "≈", "-"):
        return None
    if not window or not (window[-1].isspace() or window[-1] in "(~-≈+"):
        return None
    if window.rstrip().endswith(("~", "≈")):
        return Hedge("about", begin + len(window.rstrip()) - 1)
    if window.endswith("sub-"):
        return Hedge("less_than", start - 4)
    if window[-1] == "-":
        return None
    found = [(m.start(), m[0].lower()) for m in WORD_RE.finditer(window)]
    if not found or not GAP_RE.fullmatch(window[found[-1][0] + len(found[-1][1]) :]):
        return None
    last = len(found)
    for _ in range(3):
        if last and found[last - 1][1] in words.LAST_WORDS:
            for size in range(min(words.LONGEST, last), 0, -1):
                phrase = " ".join(word for _, word in found[last - size : last])
                kind = words.BEFORE.get(phrase)
                if kind and not _other(found, last - size, phrase):
                    return Hedge(kind, begin + found[last - size][0])
        if not last or found[last - 1][1] not in words.BETWEEN:
            return None
        last -= 1
    return None


def _last(window: str) -> str:
    """The last word of the text before a number, in lower case: what most looks back end with."""
    parts = window.rsplit(None, 1)
    return parts[-1].strip('$€£¥(~“"').lower() if parts else ""


def _other(found: list[tuple[int, str]], first: int, phrase: str) -> bool:
    """The phrase does something else here: "talk about 12"; "up to" after a verb of moving is no bound."""
    before_it = found[first - 1][1] if first else ""
    if phrase == "up to":
        moved = [word for _, word in found[max(0, first - OBJECT) : first]]
        return before_it in words.MOVES | words.REACHING or not words.REACHING.isdisjoint(moved)
    if phrase in ("over", "beyond", "under"):
        return before_it in ("all", "turned", "handed", "took", "taken", "take")
    return phrase in ("around", "about") and before_it in ("talk", "talked", "what")


def after(text: str, end: int, stop: int) -> Hedge | None:
    """A hedge that follows the number or its noun: "or more", "-plus"; `start` is where it ends."""
    if text[end : end + 1] == "+" and not text[end + 1 : end + 2].isdigit():
        return Hedge("at_least", end + 1)
    match = AFTER_RE.match(text, end, min(stop, end + 24))
    if match is None:
        return None
    phrase = " ".join(match[1].lower().split())
    while phrase:
        if kind := words.AFTER.get(phrase):
            return Hedge(kind, match.start(1) + len(phrase))
        phrase = phrase.rpartition(" ")[0]
    return None


def change(text: str, start: int, floor: int, measured: bool) -> Change | None:
    """The verb of moving before a number: "rose 3", "was up by nearly 3", "fell to 49", "raised output by 3"."""
    begin = max(floor, start - 64)
    window = text[begin:start]
    last_word = _last(window)
    if last_word not in BETWEEN and last_word not in words.MOVES:
        return None
    found = [(m.start(), m[0].lower()) for m in WORD_RE.finditer(window)]
    reached = by = False
    free = 4  # words that may stand between a transitive verb and "by"
    for index in range(len(found) - 1, max(-1, len(found) - 10), -1):
        place, word = found[index]
        gap = window[place + len(word) : found[index + 1][0] if index + 1 < len(found) else len(window)]
        if not set(gap) <= GAPS:
            return None
        follows = found[index + 1][1] if index + 1 < len(found) else ""
        previous = found[index - 1][1] if index else ""
        if (word in words.MOVES and (measured or word not in words.ONLY_MEASURED)) or (by and word in words.MOVED_BY):
            if not _moves(word, previous, follows):
                return None
            return Change("up" if word in words.UPWARD else "down", reached)
        if word in ("to", "at"):
            reached = True
        elif word == "by":
            by = True
        elif word not in BETWEEN:
            free -= 1
            if not by or not free:
                return None
    return None


def _moves(word: str, previous: str, follows: str) -> bool:
    """The word moves something here; in "a rise of 3", "gave up 3" and "up from 3" it does not."""
    if follows in ("in", "from", "of"):
        return False
    if word in ("up", "higher", "down", "lower"):
        if previous in words.PHRASAL:
            return False
        return follows != "to" or previous in words.MOVES or previous in IS
    return previous not in NOUN_BEFORE or follows in ("by", "to")
