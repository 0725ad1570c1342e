"""How two quantities compare: each is an interval, and they contradict each other where no number lies in both."""

from collections.abc import Callable

from corroborate.schemas import QuantityHedge, QuantityMention
from corroborate.text.once import per_object

from . import units
from .comparison import Comparison
from .intervals import Interval
from .slips import slip

EXACT_BELOW = 100  # counts under this are told to the last one
ROUND = 0.05  # how far, at most, a round number may lie from what it stands for, as a share of it
ROUND_SCALED = 0.15  # the same for a bare scale: "2 million" stands for 1.7 to 2.3 million
VAGUE = 0.25  # "dozens" and "hundreds" have no sharp ends
FRACTION_SLACK = 2.0  # percentage points that "a third" or "half" may be off
HEDGES: dict[QuantityHedge, str] = {
    "exactly": "", "about": "about ", "more_than": "more than ", "at_least": "at least ", "less_than": "less than ",
    "at_most": "at most ", "nearly": "nearly ",
}  # fmt: skip
BARE = frozenset({"count", "number"})


def _interval(mention: QuantityMention) -> Interval:
    """The numbers, in the mention's own unit, that its words leave open at the precision in which they are told.

    An exact "6.1" is [6.05, 6.15); a count under 100 is itself alone; "170,000" is what rounds to it. A bound loses
    nothing to rounding, and the end of a move ("from 20 to 30") stands for it. A score is unbounded.
    """
    if mention.kind == "score":
        return Interval(None, None)
    value = mention.value
    if value is not None and mention.reached and mention.low != mention.high:
        return _printed(mention, value)
    if mention.low is not None and mention.low == mention.high and mention.hedge == "exactly":
        return _printed(mention, mention.low)
    low, high = mention.low, mention.high
    if value is None and mention.digits is None and low and high and low != high:
        return Interval(low * (1 - VAGUE), high * (1 + VAGUE))
    return Interval(low, high, mention.low_open, mention.high_open)


interval = per_object(_interval)


def _printed(mention: QuantityMention, value: float) -> Interval:
    """What a stated number stands for."""
    slack = _slack(mention, abs(value))
    if slack == 0:
        return Interval(value, value)
    return Interval(round(value - slack, 9), round(value + slack, 9), False, mention.kind != "age")


def _slack(mention: QuantityMention, value: float) -> float:
    digits = mention.digits or 0
    place = mention.place if mention.place is not None else _place(value, digits)
    scaled = digits > 0 and place >= 1
    match mention.kind:
        case "rank":
            return 0.0
        case "age":
            return 0.5  # an age moves with the birthday: 34 and 35 can both be right
        case "ratio":
            return FRACTION_SLACK / 100
        case "magnitude":
            return place / 2
        case "percent":
            return 10.0**-digits / 2
        case "count" | "number" if not digits:
            if value < EXACT_BELOW or (value < 1000 and place < 100) or place <= 1:
                return 0.0
    if scaled:
        return place / 2
    if digits:
        return 10.0**-digits / 2
    share = ROUND_SCALED if place >= 1e6 else ROUND
    return max(0.5, min(place / 2, value * share))


def _place(value: float, digits: int) -> float:
    """The worth of the last digit, where the record does not tell it."""
    if digits:
        return float(10.0**-digits)
    whole = f"{int(value)}"
    return float(10.0 ** min(len(whole) - len(whole.rstrip("0")), len(whole) - 1))


MILES = {"mile", "nautical mile"}


def compare(a: QuantityMention, b: QuantityMention) -> Comparison:
    """Whether the two can both be true of one thing, the sentence that says so, and the likely slip where they cannot.

    "not_comparable" where they measure different things: two currencies, percent and percentage points, a rate per day
    and one per year, a rise by three and a rise to three.
    """
    if a.kind == "score" or b.kind == "score":
        return _scores(a, b)
    first, second = interval(a), interval(b)
    if a.kind != b.kind and {a.kind, b.kind} == {"ratio", "percent"}:
        first, second = (_hundredfold(x) if m.kind == "ratio" else x for m, x in ((a, first), (b, second)))
        return _verdict(a, b, first, second, _stated(a), _stated(b))
    if reason := _apart(a, b):
        return Comparison("not_comparable", reason)
    known = units.dimension(a.unit) is not None and a.kind not in BARE
    if known and (a.unit, a.per) != (b.unit, b.per):
        first, second = units.scaled(first, a.unit, a.per), units.scaled(second, b.unit, b.per)
        if a.value == b.value and {a.unit, b.unit} == MILES and not a.per:
            return Comparison(
                "compatible", f"{describe(a)} and {describe(b)}: reports say miles for both kinds of mile"
            )
        if a.value == b.value and not first.meets(second):
            return Comparison("contradiction", _differ(a, b), slip(a.value, b.value, a.unit, b.unit))
        stated = [None if m.value is None else units.to_base(m.value, m.unit, m.per) for m in (a, b)]
        return _verdict(a, b, first, second, stated[0], stated[1])
    return _verdict(a, b, first, second, a.value, b.value)


def _apart(a: QuantityMention, b: QuantityMention) -> str | None:
    """Why the two cannot be compared, or None."""
    if a.kind != b.kind and not {a.kind, b.kind} <= BARE:
        return f"{_named(a)} is no {_named(b)}"
    if a.kind == "money" and units.dimension(a.unit) != units.dimension(b.unit):
        return f"{a.unit} and {b.unit} are different currencies"
    if a.kind not in BARE and a.unit != b.unit:
        first, second = units.dimension(a.unit, a.per), units.dimension(b.unit, b.per)
        if first is None or first != second:
            return f"{a.unit} and {b.unit} measure different things"
    elif a.per != b.per and (a.kind in BARE or units.dimension(a.unit, a.per) != units.dimension(b.unit, b.per)):
        return (
            f"one is per {a.per}, the other per {b.per}"
            if a.per and b.per
            else f"one is per {a.per or b.per}, the other is not"
        )
    if (_by(a) and b.reached) or (_by(b) and a.reached):
        return "one tells the size of a change, the other where it led"
    return None


def _by(mention: QuantityMention) -> bool:
    """The number is the size of a change."""
    return mention.change is not None and not mention.reached


def _named(mention: QuantityMention) -> str:
    return {"number": "bare number", "ratio": "share", "percent": "percentage"}.get(mention.kind, mention.kind)


def _hundredfold(i: Interval) -> Interval:
    return Interval(
        None if i.low is None else i.low * 100, None if i.high is None else i.high * 100, i.low_open, i.high_open
    )


def _stated(mention: QuantityMention) -> float | None:
    return None if mention.value is None else mention.value * (100 if mention.kind == "ratio" else 1)


def _verdict(
    a: QuantityMention,
    b: QuantityMention,
    first: Interval,
    second: Interval,
    value_a: float | None,
    value_b: float | None,
) -> Comparison:
    opposite = bool(a.change and b.change and a.change != b.change and not a.reached and not b.reached)
    if not first.meets(second):
        if opposite:
            return Comparison("not_comparable", f"one goes {a.change}, the other {b.change}, by different amounts")
        return Comparison(
            "contradiction",
            _differ(a, b),
            slip(value_a, value_b, a.unit if a.kind not in BARE else "", b.unit if b.kind not in BARE else ""),
        )
    if opposite:
        return Comparison("contradiction", f"{describe(a)} and {describe(b)} go opposite ways")
    if first == second or (a.hedge == b.hedge and _in(value_a, second) and _in(value_b, first)):
        return Comparison(
            "agree",
            f"both say {describe(a)}"
            if describe(a) == describe(b)
            else f"{describe(a)} and {describe(b)} are the same",
        )
    return Comparison("compatible", f"{describe(a)} and {describe(b)} can both be true")


def _in(value: float | None, span: Interval) -> bool:
    return value is not None and value in span


def _differ(a: QuantityMention, b: QuantityMention) -> str:
    same = (a.unit == b.unit and a.per == b.per) or {a.kind, b.kind} <= BARE
    told = (_number(a), _number(b)) if same else (describe(a), describe(b))
    return f"{told[0]} and {told[1]} do not overlap"


def _scores(a: QuantityMention, b: QuantityMention) -> Comparison:
    if a.kind != b.kind:
        return Comparison("not_comparable", "a score and another number")
    first, second = (a.low, a.high), (b.low, b.high)
    if first == second:
        return Comparison("agree", f"both say {describe(a)}")
    if first == second[::-1]:
        return Comparison("not_comparable", f"{describe(a)} and {describe(b)} may name the sides in another order")
    return Comparison(
        "contradiction",
        f"{describe(a)} is not {describe(b)}",
        "one side's score" if first[0] == second[0] or first[1] == second[1] else None,
    )


def _describe(mention: QuantityMention) -> str:
    """The value as a reader sees it: "more than 1,000,000 shells", "about 6.1 kilometres", "24 to 99 people"."""
    number = _number(mention)
    if mention.kind == "score":
        return number
    if mention.kind == "age":
        return f"{number} {_plural(mention.unit or 'year', number)} old"
    if mention.kind in ("magnitude", "rank"):
        return f"{mention.kind} {number}"
    words = number + (f" {_plural(mention.unit, number)}" if mention.unit else "")
    if mention.kind == "ratio" and mention.unit:
        words = f"{number} of {_many(mention.unit)}"
    if mention.per:
        words += f" per {mention.per}"
    if mention.change:
        words = f"{'risen' if mention.change == 'up' else 'fallen'} {'to' if mention.reached else 'by'} {words}"
    return words


describe = per_object(_describe)


def _number(mention: QuantityMention) -> str:
    figure: Callable[[float | None], str] = _share if mention.kind == "ratio" else _figure
    if mention.kind == "score":
        return f"{_figure(mention.low)}-{_figure(mention.high)}"
    if mention.value is not None and (
        mention.kind == "ratio" or mention.hedge != "exactly" or mention.low == mention.high or mention.reached
    ):
        return HEDGES[mention.hedge] + figure(mention.value)
    if mention.low is None and mention.high is None:
        return mention.text
    if mention.low is None:
        return f"{'less than' if mention.high_open else 'at most'} {figure(mention.high)}"
    if mention.high is None:
        return f"{'more than' if mention.low_open else 'at least'} {figure(mention.low)}"
    if mention.low == mention.high:
        return HEDGES[mention.hedge] + figure(mention.low)
    return f"{HEDGES[mention.hedge]}{figure(mention.low)} to {figure(mention.high)}"


def _share(value: float | None) -> str:
    return f"{_figure(value and round(value * 100, 1))}%"


def _figure(value: float | None) -> str:
    if value is None:
        return ""
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.10f}".rstrip("0").rstrip(".") if abs(value) >= 1e-6 else f"{value:.6g}"


IRREGULAR = {
    "foot": "feet", "inch": "inches", "percent": "percent", "man": "men", "woman": "women", "child": "children",
    "people": "people", "police": "police", "hertz": "hertz", "horsepower": "horsepower",
    "degree Celsius": "degrees Celsius", "degree Fahrenheit": "degrees Fahrenheit", "Japanese yen": "Japanese yen",
    "Chinese yuan": "Chinese yuan", "pound sterling": "pounds sterling", "aircraft": "aircraft",
    "square foot": "square feet", "cubic foot": "cubic feet", "person": "people", "fisherman": "fishermen",
    "life": "lives", "penny": "pence", "square inch": "square inches", "human": "humans", "German": "Germans",
    "Roman": "Romans",
}  # fmt: skip


VOWELS = "aeiou"


def _plural(unit: str, number: str) -> str:
    return unit if number in ("1", "about 1") else _many(unit)


def _many(unit: str) -> str:
    if unit in IRREGULAR:
        return IRREGULAR[unit]
    stem, _, head = unit.rpartition(" ")
    if head in IRREGULAR:
        return f"{stem} {IRREGULAR[head]}"
    if head.endswith("man"):
        return unit[:-2] + "en"
    if head.endswith("y") and head[-2:-1] not in VOWELS:
        return unit[:-1] + "ies"
    return unit + ("es" if head.endswith(("s", "x", "ch", "sh")) else "s")
