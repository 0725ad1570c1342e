"""The likely slip behind two numbers that should be one: a lost scale, turned digits, the wrong unit."""

TURNED = "transposed digits"
ONE_OFF = "one digit off"
POWERS = {
    3: "a factor of a thousand",
    6: "a factor of a million",
    1: "a factor of ten",
    2: "a factor of a hundred",
    9: "a factor of a billion",
}
NEIGHBOURS = ((1e9, "billion/trillion"), (1e6, "million/billion"), (1e3, "thousand/million"))
CONFUSED = (
    ("kilometre", "mile"), ("metre", "foot"), ("metre", "yard"), ("kilogram", "pound"), ("tonne", "ton"),
    ("degree Celsius", "degree Fahrenheit"), ("kilometre", "metre"), ("centimetre", "inch"), ("litre", "gallon"),
    ("square kilometre", "square mile"), ("hectare", "acre"),
)  # fmt: skip
SHORT = {
    "kilometre": "km", "mile": "mi", "metre": "m", "foot": "ft", "yard": "yd", "kilogram": "kg", "pound": "lb",
    "degree Celsius": "°C", "degree Fahrenheit": "°F", "tonne": "tonne", "ton": "ton", "centimetre": "cm", "inch": "in",
    "litre": "l", "gallon": "gal", "square kilometre": "km²", "square mile": "mi²", "hectare": "ha", "acre": "acre",
}  # fmt: skip


def slip(a: float | None, b: float | None, unit_a: str = "", unit_b: str = "") -> str | None:
    """The name of the slip that makes one stated number the other, or None; the same for (b, a)."""
    if a is None or b is None:
        return None
    if a == b:
        for pair in CONFUSED:
            if {unit_a, unit_b} == set(pair):
                return f"{SHORT[pair[0]]}/{SHORT[pair[1]]}"
        return None
    if unit_a != unit_b:
        return None
    return _power(a, b) or _digits(a, b)


def _power(a: float, b: float) -> str | None:
    low, high = sorted((abs(a), abs(b)))
    if a * b <= 0:
        return None
    for power, name in POWERS.items():
        if abs(high / low / 10**power - 1) < 1e-9:
            if power < 3 and len(_printed(low)) < 2:
                return None  # 2 and 20 are more often two numbers than one with a zero too many
            scales = (words for scale, words in NEIGHBOURS if low >= scale)
            return next(scales, name) if power == 3 else name
    return None


def _digits(a: float, b: float) -> str | None:
    if len(str(int(abs(a)))) != len(str(int(abs(b)))):
        return None  # 48 is not 84,000
    first, second = _printed(a), _printed(b)
    if turned(first, second):
        return TURNED
    if len(first) == len(second) > 2 and sum(map(str.__ne__, first, second)) == 1:
        return ONE_OFF
    return None


def turned(first: str, second: str) -> bool:
    """One row of digits is the other with two neighbours exchanged."""
    if len(first) != len(second) or first == second:
        return False
    apart = [i for i in range(len(first)) if first[i] != second[i]]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    return first[apart[0] : apart[1] + 1] == second[apart[0] : apart[1] + 1][::-1]


def _printed(value: float) -> str:
    """The digits that tell: without the zeros at the end."""
    text = f"{abs(value):.10f}".rstrip("0").rstrip(".")
    if "." not in text:
        return text.rstrip("0")
    return text.replace(".", "").lstrip("0")
