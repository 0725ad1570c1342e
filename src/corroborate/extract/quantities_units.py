"""Reads what a number is measured in: a unit, a currency, a percentage, and the "per" after it."""

import re
from dataclasses import dataclass, replace

from corroborate.lexicon import currencies, units
from corroborate.schemas import QuantityKind


@dataclass(slots=True)
class Unit:
    """What a number is measured in; `end` is where its words end."""

    name: str
    kind: QuantityKind
    end: int
    per: str | None = None


SIGN_RE = re.compile(
    r"[%°℃℉′″\"¢€£¥₹₩₽₴₺₪₦฿₱₫₿](?:\s?[CF]\b)?|[A-Za-zμµΩÅº°][A-Za-zμµΩ°²³23$]*(?:[.-]{1,2}[A-Za-z]{1,4})*\.?(?!\w)"
)
FIRST_RE = re.compile(r"[^\W\d_]+(?:\.[A-Za-z])*|[°º]")
NAME_RE = re.compile(r"[^\W\d_][^\W\d_.]*(?:\.[A-Za-z.]*)?(?:[\s-]+[^\W\d_][A-Za-z.]*){0,2}|[°º]\s?[CF]\b")
GAPS_RE = re.compile(r"[\s-]+")
LAST_RE = re.compile(r"[\s-]+[A-Za-z.]+$")
OF_WHAT_RE = re.compile(r"\s+of\s+[a-z]{2,15}(?:\s+[a-z]{3,15})?(?=\s+(?:per|an?)\s)")
PER_FIRST = frozenset("/ -\n\u00a0")
PER_RE = re.compile(
    r"\s*/\s*(?P<sign>[A-Za-z]+)|[\s-]+per[\s-]+(?P<per>[A-Za-z]+(?:[\s-](?:metre|meter|foot|mile|m|ft|thermal))?)|[\s-]+an?[\s-]+(?P<a>[a-z]+)|\s+(?:each|every)\s+(?P<each>[a-z]+)",
    re.I,
)
BESIDE_RE = re.compile(
    r"\s*(?:$|[,.;:)(\]!?–—-]|(?:of|in|and|or|to|at|on|by|from|per|above|below|away|deep|high|tall|wide|long|thick|across|apart|tall|off|for|with|is|was|were|are|as|than)\b)"
)
LATER_RE = re.compile(
    r"\s+(?:earlier|ago|later|before|after|previously|old|long|away)\b|-"
)  # "a year earlier" is no rate
INCH_RE = re.compile(r"\s*(?:[.,;)x×]|or\b|by\b|wide\b|tall\b|thick\b|long\b|deep\b|high\b|\()")
LINES = frozenset({"480", "576", "720", "1080", "1440", "2160"})  # "1080p" is a size of picture
MINOR_SIGNS = {"p": "penny", "¢": "cent", "c": "cent"}
KINDS: dict[str, QuantityKind] = {"percent": "percent", "percentage point": "percent", "time": "duration"}
BEFORE_RE = re.compile(
    r"(?:(?<![A-Za-z$])|(?<=[a-z](?=[$£€])))"
    r"([A-Za-z.]{0,4}[$£€¥₹₩₽₴₺₪₦฿₱₫₿৳₵₡₲](?:US|A|C)?|[A-Z][A-Za-z]{0,3}\.?|[A-Z][=/])([ \u00a0]?)$"
)
US_RE = re.compile(r"\bU\.?S\.? $")  # "US $5"
TIGHT_BEFORE = frozenset({"R", "P", "LE", "Sh", "PS"})


def currency_before(text: str, start: int) -> tuple[str, int] | None:
    """The currency whose sign stands before the number at `start`, and where the sign begins: "US$", "RM", "Rs "."""
    last = text[start - 1 : start]
    if last in (" ", "\u00a0"):
        last = text[start - 2 : start - 1]
    if not last or (last.islower() and last not in "sphkr") or last in ',;:()"-':
        return None
    match = BEFORE_RE.search(text, max(0, start - 7), start)
    if match is None:
        return None
    sign, gap = match[1], match[2]
    for cut in range(len(sign)):
        name = currencies.SIGNS.get(sign[cut:])
        if name is None:
            continue
        rest = sign[cut:]
        if cut and rest.isalpha():
            return None
        if gap and (rest in currencies.TIGHT_SIGNS or rest in TIGHT_BEFORE) and rest not in ("Rs", "Rs."):
            return None
        begin = match.start(1) + cut
        if rest == "$" and (country := US_RE.search(text, max(0, begin - 5), begin)):
            begin = country.start()
        return name, begin
    return None


def read(text: str, start: int, end: int, spelled: bool = False) -> Unit | None:
    """The unit or currency that follows a number ending at `start`."""
    position = start
    while position < end and position - start < 3 and text[position] in " -\u00a0\n":
        position += 1
    tight, hyphen = position == start, "-" in text[start:position]
    found = _name(text, position, end, hyphen) or (
        None if spelled and tight else _sign(text, position, end, tight, hyphen)
    )
    if found is None:
        return None
    return _with_per(text, found, end)


def _name(text: str, position: int, end: int, hyphen: bool) -> Unit | None:
    first = FIRST_RE.match(text, position, min(end, position + 20))
    if first is None or ((word := first[0].lower()) not in units.FIRST_WORDS and word not in FIRST_MONEY):
        return None
    match = NAME_RE.match(text, position, min(end, position + 40))
    words = match[0] if match else first[0]
    for _ in range(3):
        key = GAPS_RE.sub(" ", words.lower()).rstrip(".")
        length = len(words.rstrip("."))
        if (name := units.NAMES.get(key)) and (hyphen or key not in units.DOUBTFUL_NAMES):
            return _unit(name, position + length)
        if (name := currencies.WORDS.get(key)) and (hyphen or key not in currencies.DOUBTFUL_WORDS):
            return Unit(name, "money", position + length)
        if name := currencies.MINOR.get(key):
            return Unit(
                "cent" if key in ("cent", "cents") else {"pence": "penny"}.get(key, key), "money", position + length
            )
        last = LAST_RE.search(words)
        if last is None:
            break
        words = words[: last.start()]
    return None


FIRST_MONEY = frozenset(name.split()[0].rstrip(".") for name in (*currencies.WORDS, *currencies.MINOR))


def _sign(text: str, position: int, end: int, tight: bool, hyphen: bool) -> Unit | None:
    match = SIGN_RE.match(text, position, min(end, position + 16))
    if match is None:
        return None
    word = match[0]
    for sign in (word, word.rstrip(".")):
        stop = position + len(sign)
        sign = sign.replace(" ", "")
        if sign == "p" and text[max(0, position - 4) : position].lstrip() in LINES:
            return None
        if sign in MINOR_SIGNS and (tight or BESIDE_RE.match(text, stop, end)):
            return Unit(MINOR_SIGNS[sign], "money", stop)
        if money := currencies.SIGNS.get(sign):
            if sign.isalpha() and sign not in ("kn",) and (len(sign) < 3 or not BESIDE_RE.match(text, stop, end)):
                continue
            return Unit(money, "money", stop)
        unit = units.SIGNS.get(sign)
        if unit is None:
            continue
        if (
            not tight
            and sign != "in"
            and sign in units.TIGHT_SIGNS
            and (hyphen or not (sign in ("C", "F") or BESIDE_RE.match(text, stop, end)))
        ):
            return None
        if sign == "in" and not tight and not INCH_RE.match(text, stop, end):
            return None
        return _unit(unit, stop)
    return None


def _unit(name: str, stop: int) -> Unit:
    if "/" in name:
        base, per = name.split("/")
        return Unit(base, "measure", stop, per)
    return Unit(name, KINDS.get(units.UNITS[name][0], "measure"), stop)


def _with_per(text: str, unit: Unit, end: int) -> Unit:
    """The unit with the rate after it, over what is measured: "300 barrels of oil a day"."""
    if unit.per or text[unit.end : unit.end + 1] not in PER_FIRST:
        return unit
    over = OF_WHAT_RE.match(text, unit.end, min(end, unit.end + 36)) if unit.kind == "measure" else None
    start = over.end() if over else unit.end
    match = PER_RE.match(text, start, min(end, start + 36))
    if match is None:
        return unit
    per, stop = rate(match)
    return replace(unit, per=per, end=stop) if per else unit


def rate(match: re.Match[str]) -> tuple[str | None, int]:
    """The singular unit that a match of PER_RE names, and where it ends."""
    if sign := match["sign"]:
        return units.PER_SIGNS.get(sign) or units.SIGNS.get(sign), match.end()
    if word := match["per"]:
        key = GAPS_RE.sub(" ", word.lower())
        if key not in units.NAMES and " " in key:
            first = key.split()[0]
            return (units.NAMES.get(first) or units.PER_SIGNS.get(first) or first), match.start("per") + len(first)
        return (units.NAMES.get(key) or units.PER_SIGNS.get(word) or units.SIGNS.get(word) or key), match.end()
    word = (match["a"] or match["each"]).lower()
    if word not in units.PER_NOUNS or LATER_RE.match(match.string, match.end()):
        return None, match.start()
    return units.NAMES.get(word, word), match.end()
