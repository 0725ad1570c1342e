"""Lengths of time: "six-day", "weeklong", "18 months", and how two of them compare."""

from corroborate.schemas import DateMention

from .comparison import Comparison
from .intervals import Interval
from .slips import TURNED, turned

# Days in the unit that a granularity stands for, the finest first.
UNITS = {
    "minute": 1 / 1440, "hour": 1 / 24, "part_of_day": 1.0, "day": 1.0, "week": 7.0, "range": 2.0, "month": 30.44,
    "quarter": 91.31, "season": 91.31, "half": 182.62, "year": 365.25, "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
NAMES = {"part_of_day": "night", "range": "weekend", "half": "half-year"}
OTHER_UNIT = 0.25
BOUNDS = frozenset({"more_than", "at_least", "less_than", "at_most"})
ROUND_COUNT, ROUNDED = 20, 0.05
ABOUT = 0.15
HEDGE_WORDS = {
    "about": "about ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "at_most": "up to ",
}
EXACT = 1e-3  # relative; months and years are mean lengths


def interval(mention: DateMention, other_unit: bool = False) -> Interval:
    """The lengths in days that the words and their hedge leave open.

    A length told in another unit than the one that it is compared with is rounded to its own: "a week" is 5.25 to
    8.75 days.
    """
    low, high = mention.low_days, mention.high_days
    unit = UNITS[mention.granularity or "day"]
    rounded = other_unit and mention.hedge not in BOUNDS
    about = mention.hedge == "about"
    return Interval(
        None if low is None else max(0.0, low - _give(low, unit, about, rounded)),
        None if high is None else high + _give(high, unit, about, rounded),
        mention.hedge == "more_than" and not other_unit,
        mention.hedge == "less_than" and not other_unit,
    )


def _give(end: float, unit: float, about: bool, other_unit: bool) -> float:
    give = end * EXACT
    if other_unit:
        give = max(give, min(unit / 2, OTHER_UNIT * end))
    count = end / unit
    if count >= ROUND_COUNT and round(count) % 10 == 0:
        give = max(give, ROUNDED * end)
    return max(give, ABOUT * end) if about else give


def compare(a: DateMention, b: DateMention) -> Comparison:
    """Lengths in one unit must be the same; in unlike units the coarser one is rounded. Symmetric."""
    if (a.low_days is None and a.high_days is None) or (b.low_days is None and b.high_days is None):
        return Comparison("not_comparable", "the words give no length")
    first, second = sorted((describe(a), describe(b)))
    other = a.granularity != b.granularity
    one, two = interval(a, other), interval(b, other)
    if not one.meets(two):
        return Comparison("contradiction", f"{first} is not {second}", _slip(a, b))
    if first == second:
        return Comparison("agree", f"both say {first}")
    return Comparison("compatible", f"{first} and {second} can be one length")


def _slip(a: DateMention, b: DateMention) -> str | None:
    first, second = _count(a), _count(b)
    if first == second and a.granularity != b.granularity:
        return "the unit"
    if (
        a.granularity == b.granularity
        and first == int(first)
        and second == int(second)
        and turned(str(int(first)), str(int(second)))
    ):
        return TURNED
    return None


def _count(mention: DateMention) -> float:
    end = mention.high_days if mention.low_days is None else mention.low_days
    return round((end or 0.0) / UNITS[mention.granularity or "day"], 2)


def describe(mention: DateMention) -> str:
    """The length as a reader sees it: "6 days", "about 1 week", "2-3 years", "more than 18 months"."""
    grain = mention.granularity or "day"
    unit, name = UNITS[grain], NAMES.get(grain, grain)
    ends = [end for end in (mention.low_days, mention.high_days) if end is not None]
    if not ends:
        return mention.text
    if name == "minute" and max(ends) < unit * 0.99:
        unit, name = unit / 60, "second"
    counts = list(dict.fromkeys(f"{round(end / unit, 2):g}" for end in ends))
    plural = "" if counts == ["1"] else "s"
    name = "centurie" if name == "century" and plural else name
    return f"{HEDGE_WORDS.get(mention.hedge, '')}{'-'.join(counts)} {name}{plural}"
