"""What the words of a sentence alone tell of a mention in it: worked out once for equal sentences of a story."""

from dataclasses import dataclass

from corroborate.text.tokens import Row
from corroborate.text.words import Words, words_of

from .claimable import Kind
from .happenings import NOTHING, Happening, happening, lasting, taking_part
from .lines import Line, Weights, Wording, of_wording
from .surroundings import scope, sides, verb
from .worth import Value

FAR = 2000  # characters before and after a mention that are looked at
HAPPENINGS = {"date": happening, "clock": happening, "duration": lasting} | dict.fromkeys(
    ("count", "measure", "money", "percent", "number"), taking_part
)


@dataclass(slots=True, eq=False)
class Seat:
    """A mention's words by index, the first and the last, and what stands around them."""

    first: int
    last: int
    scope: frozenset[str]  # attributive sizes beside it: "13-inch"
    happening: Happening  # the event that a time dates, or in which what is counted takes part
    verb: str  # key of what it is told of, or else of the verb nearest to it
    left: tuple[str, ...]  # content words before it, nearest first
    right: tuple[str, ...]  # and after it
    around: tuple[str, ...]  # the running words about it, its own left out


def seat(text: str, line: Line, kind: Kind, mention: Value, weights: Weights) -> Seat:
    """The seat of a mention of some kind in a line of an article's text."""
    known, place = _seats(line.wording), (kind, mention.start - line.start, mention.end - line.start)
    if place not in known:
        known[place] = _seat(text, line, kind, mention, weights)
    return known[place]


@of_wording
def _seats(wording: Wording) -> dict[tuple[Kind, int, int], Seat]:
    """The seats that were asked for, by kind and by the characters they take, counted from the sentence's first."""
    return {}


def _seat(text: str, line: Line, kind: Kind, mention: Value, weights: Weights) -> Seat:
    start, end = mention.start, mention.end
    first, last = line.at(start), line.at(max(start, end - 1))
    beside = scope(text[max(line.start, start - FAR) : start], text[end : min(line.end, end + FAR)])
    told = HAPPENINGS[kind](_tagged(line.wording), first, last, weights) if kind in HAPPENINGS else NOTHING
    act = told.act or ("" if told.whole else verb(line, first, last))
    return Seat(first, last, beside, told, act, *sides(line, first, last + 1))


@of_wording
def _tagged(wording: Wording) -> Words:
    """The words of a sentence with their classes."""
    return words_of(Row(list(wording.texts), wording.starts, wording.ends))
