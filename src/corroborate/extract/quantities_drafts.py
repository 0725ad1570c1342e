"""The working forms of a quantity while it is read."""

from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

from corroborate.schemas import DateMention, Mention, QuantityHedge, QuantityKind, QuantityMention, Span

from .quantities_numerals import Numeral


@dataclass(slots=True)
class Place:
    """Where a cue stands: `free` is where the last quantity ended, `floor` and `stop` bound the sentence."""

    text: str
    start: int
    free: int
    floor: int
    stop: int
    number: Numeral | None
    day: DateMention | None
    previous: "Draft | None"


@dataclass(slots=True)
class Draft:
    """A quantity before its record is made: the public record is frozen and costs more to build."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    digits: int | None = None
    place: float | None = None
    low_open: bool = False
    high_open: bool = False
    hedge: QuantityHedge = "exactly"
    unit: str = ""
    change: Literal["up", "down"] | None = None
    reached: bool = False
    kind: QuantityKind = "number"
    per: str | None = None
    noun: tuple[int, int] | None = None
    head: str = ""
    modifiers: tuple[str, ...] = ()
    part: bool = False
    article: bool = False

    def mention(self, text: str) -> QuantityMention:
        """The record."""
        told: dict[str, Any] = {"start": self.start, "end": self.end, "text": text[self.start : self.end]}
        told.update(zip(FIELDS, _values(self), strict=True))
        for name in NUMBERS:
            if told[name] is not None:
                told[name] = float(told[name])
        if self.noun:
            told["noun"] = Span.trusted({"start": self.noun[0], "end": self.noun[1]})
        return QuantityMention.trusted(told)


NUMBERS = ("value", "low", "high", "place")
FIELDS = tuple(name for name in QuantityMention.model_fields if name not in Mention.model_fields)
_values = attrgetter(*FIELDS)


def widened(draft: Draft) -> None:
    """Gives `low` and `high` what the hedge leaves of the stated number."""
    value = draft.value
    if value is None:
        return
    step = 1.0 if draft.kind in ("count", "number") and value == int(value) else 0.0
    match draft.hedge:
        case "more_than":
            draft.low, draft.high, draft.low_open = value, None, True
        case "at_least":
            draft.low, draft.high = draft.low if draft.low is not None else value, None
        case "less_than":
            draft.low, draft.high, draft.high_open = None, value, True
        case "at_most":
            draft.low, draft.high = None, draft.high if draft.high is not None else value
        case "nearly":
            draft.low, draft.high, draft.high_open = min(value - step, value - abs(value) / 10), value, True
        case "about" if draft.low == draft.high:
            slack = max(abs(value) * 0.1, min((draft.place or 0) / 2, abs(value) / 4), step)
            draft.low, draft.high = value - slack, value + slack
