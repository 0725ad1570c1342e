"""Units of measure turned into one another, by exact factors where such exist."""

from corroborate.lexicon.currencies import MINOR, SIGNS, WORDS
from corroborate.lexicon.units import UNITS

from .intervals import Interval

# degree -> kelvin: (value + offset) * factor
TEMPERATURES: dict[str, tuple[float, float]] = {
    "degree Celsius": (273.15, 1.0),
    "degree Fahrenheit": (459.67, 5 / 9),
    "kelvin": (0.0, 1.0),
}
CURRENCIES = frozenset((*SIGNS.values(), *WORDS.values()))
MINOR_UNITS = {
    "cent": "US dollar",
    "penny": "pound sterling",
    **{k: v for k, v in MINOR.items() if k not in ("cent", "cents")},
}


def dimension(unit: str, per: str | None = None) -> str | None:
    """What `unit` measures ("length"; "length/time" for a rate in time), or None for a unit that is not known.

    Other rates keep their own word: "$5 a barrel" has the dimension "US dollar/barrel".
    """
    base = UNITS[unit][0] if unit in UNITS else MINOR_UNITS.get(unit, unit if unit in CURRENCIES else None)
    if base is None or per is None:
        return base
    if base == "length" and _is_time(per):
        return "speed"
    if base == "data" and _is_time(per):
        return "data/time"
    return f"{base}/{per}"


def to_base(value: float, unit: str, per: str | None = None) -> float:
    """The value in the base unit of its dimension; `unit` must have a dimension. Raises KeyError for others."""
    if unit in TEMPERATURES:
        offset, scale = TEMPERATURES[unit]
        return (value + offset) * scale
    if unit in MINOR_UNITS:
        return value / 100
    if unit in CURRENCIES:
        return value
    factor = UNITS[unit][1]
    if per is not None and _is_time(per) and UNITS[unit][0] in ("length", "data"):
        factor /= UNITS[per][1]
    return value * factor


def convert(value: float, unit: str, into: str, per: str | None = None, into_per: str | None = None) -> float:
    """The value in another unit of its dimension. Raises ValueError where the two measure different things."""
    known = dimension(unit, per)
    if known is None or known != dimension(into, into_per):
        raise ValueError(f"{unit!r} and {into!r} do not measure the same thing")
    base = to_base(value, unit, per)
    if into in TEMPERATURES:
        offset, scale = TEMPERATURES[into]
        return base / scale - offset
    return base / (to_base(1.0, into, into_per))


def scaled(interval: Interval, unit: str, per: str | None = None) -> Interval:
    """The interval in the base unit of its dimension."""
    low = None if interval.low is None else to_base(interval.low, unit, per)
    high = None if interval.high is None else to_base(interval.high, unit, per)
    return Interval(low, high, interval.low_open, interval.high_open)


def _is_time(unit: str) -> bool:
    return unit in UNITS and UNITS[unit][0] == "time"
