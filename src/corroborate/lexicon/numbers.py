"""Number words: units, tens, scales, fractions and the words that leave a number open."""

from .calendar import ORDINALS, SMALL, TEENS, TENS

CARDINALS: dict[str, int] = {"zero": 0, **SMALL, **TEENS, **TENS}

# What a number is multiplied by when the word follows it.
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12,
}  # fmt: skip
# Written after digits: "$1.2bn", "2.5m", "4k". "m" is also a metre: see extract.quantities_numerals.
SHORT_SCALES: dict[str, float] = {
    "k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mm": 1e6, "MM": 1e6, "bn": 1e9,
    "Bn": 1e9, "BN": 1e9, "bln": 1e9, "bil": 1e9, "b": 1e9, "B": 1e9, "tn": 1e12, "trn": 1e12, "T": 1e12,
}  # fmt: skip
# Short scales that also are a unit's sign: read as a scale only beside a currency or before what is counted.
DOUBTFUL_SCALES = frozenset({"m", "M", "mm", "MM", "k", "K", "b", "B", "T", "mil", "bil"})

# Parts of one: "two-thirds", "a quarter".
FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "quarter": 1 / 4, "quarters": 1 / 4,
    **{name: 1 / n for name, n in ORDINALS.items() if n >= 3},
    **{f"{name}s": 1 / n for name, n in ORDINALS.items() if n >= 3},
}  # fmt: skip
FRACTION_SIGNS: dict[str, float] = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

# Words that leave a number open, as [low, high]. "thousands" may also be tens of them.
VAGUE: dict[str, tuple[float, float]] = {
    "couple": (2, 2), "several": (3, 9), "dozens": (24, 99), "scores": (40, 199), "tens": (10, 100),
    "hundreds": (100, 1000), "thousands": (1e3, 1e5), "millions": (1e6, 1e8), "billions": (1e9, 1e11),
    "trillions": (1e12, 1e14),
}  # fmt: skip
# What they are multiplied by in "tens of thousands", "hundreds of millions".
PLURAL_SCALES: dict[str, float] = {"thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}

CUES = frozenset(
    {*CARDINALS, *VAGUE, "half", "third", "quarter", "hundred", "thousand", "million", "billion", "trillion", "dozen"}
)
