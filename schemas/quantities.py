"""How much and how many."""

from typing import Literal

from .base import Mention, Span

QuantityHedge = Literal["exactly", "about", "more_than", "at_least", "less_than", "at_most", "nearly"]
QuantityKind = Literal["count", "measure", "money", "percent", "age", "score", "rank", "ratio", "magnitude", "number"]


class QuantityMention(Mention):
    """A number with its hedge and what it counts or measures.

    `value` is the stated number; [low, high] is what the words allow (None: no bound), ends open where so marked.
    """

    value: float | None
    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    hedge: QuantityHedge = "exactly"
    unit: str = ""  # "artillery shell", "kilometre", "US dollar", "percent", "percentage point"
    change: Literal["up", "down"] | None = None
    kind: QuantityKind = "number"
    per: str | None = None  # "hour" in 80 km/h, "day" in "300 barrels a day"
    noun: Span | None = None  # the counted noun phrase, where it stands outside the number's own words
    head: str = ""  # lemma of the counted noun ("shell")
    modifiers: tuple[str, ...] = ()  # lower-case words before the head ("artillery")
    article: bool = False  # a count of one told by "a" or "an"
    digits: int | None = None  # decimal places as printed: "6.1" has 1; decides the measure's precision
