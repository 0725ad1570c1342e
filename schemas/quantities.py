"""How much and how many."""

from typing import Literal

from .base import Mention, Span

QuantityHedge = Literal["exactly", "about", "more_than", "at_least", "less_than", "at_most", "nearly"]
QuantityKind = Literal[
    "count", "measure", "money", "percent", "age", "score", "rank", "ratio", "magnitude", "number", "duration"
]


class QuantityMention(Mention):
    """A number with its hedge and what it counts or measures.

    `value` is the stated number; [low, high] is what the words allow (None: no bound), ends open where so marked. A
    score has its two sides in `low` and `high`, in the order in which they are told, and no value. "from 20 to 30" has
    both ends; where it tells of a move (`reached`), `value` is where the move ended. A "duration" is also told by a
    date mention, which is the one to compare.
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
    reached: bool = False  # with `change`: "rose to 40", not "rose by 40"
    per: str | None = None  # "hour" in 80 km/h, "day" in "300 barrels a day"
    noun: Span | None = None  # the counted noun phrase, where it stands outside the number's own words
    head: str = ""  # lemma of the counted noun ("shell")
    modifiers: tuple[str, ...] = ()  # lower-case words before the head ("artillery")
    part: bool = False  # "12 of the passengers", "one of them": some of a whole
    article: bool = False  # a count of one told by "a" or "an"
    digits: int | None = None  # decimal places as printed: "6.1" has 1; decides the measure's precision
    place: float | None = None  # worth of the last digit as printed: 0.1 for "6.1", 10,000 for "170,000"
