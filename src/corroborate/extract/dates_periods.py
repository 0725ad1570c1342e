"""Years, decades, centuries, quarters, halves and seasons: "2019-21", "the early 1990s", "the third quarter", "spring
of 2023".
"""

import re

from corroborate.lexicon import calendar as words

from .dates_absolute import STEPS, full_year
from .dates_reading import Found, Reading, Row, Setting, dated, months, number, portion, quarter, season, year_span
from .dates_tense import direction

COUNTED_RE = re.compile(
    r"[\s-]+(?:people|men|women|children|police|troops)\b|[\s-]+(?!was|is|has|does|this|plus|versus|as|across|less)"
    r"[a-z]{3,}s\b"
)
FIGURE_RE = re.compile(r"\s*(?:%|percent\b|per cent\b|million\b|billion\b)|[,.]\d")
LED_RE = re.compile(
    r"(?:\b(?:in|of|since|by|from|until|till|before|after|during|through|to|between|and|late|early|mid|about|around"
    r"|circa|year|fiscal|for|or|than|the"
    r"|summer|winter|spring|autumn|fall|season|born|vs|as|back|with|sometime|beyond|into|throughout)[\s-]+|["
    r"(\-–/,'’]\s*|^\s*|\n\s*)$",
    re.I,
)
# "In 2019 police", "since 2019 prices": hardly a number of police or prices, which would be told as "2,019".
DATED_RE = re.compile(r"\b(?:[Ii]n|[Ss]ince|By|During|Until)\s+$")
EARLY = 1700  # the year before which a number of four digits needs more to be one: "in 1687", "since 1453,"
EARLY_RE = re.compile(r"\b(?:in|since|until|till|circa|born|from|of|year)\s+$", re.I)
AFTER_EARLY_RE = re.compile(
    r"[.,;:)]|$|\s+(?:by|to|and|as|when|the|a|he|she|it|they|at|on|after|under|near|for|with)\b"
)
BEFORE_RE = re.compile(
    r"(?:[$£€¥#&@]|\bno\.?|\bnumber|\bflight|\broom|\bhighway|\broute|\bpage|\babout\s+[a-z]+|\bchannel|\bmodel)\s*$",
    re.I,
)


def year_only(found: Found, at: Setting) -> Reading | None:
    """A year, unless the number counts something or is a name's."""
    value = int(found["year"])
    if found["ad"] or found["mod"] or found["fiscal"]:
        return portion(dated("year", year_span(value)), found["mod"])
    before, after = at.text[max(0, found.start - 16) : found.start], at.text[found.end : found.end + 16]
    if not 1000 <= value <= 2150 or BEFORE_RE.search(before) or FIGURE_RE.match(after):
        return None
    if COUNTED_RE.match(after) and not (1900 <= value <= 2060 and value % 100 and DATED_RE.search(before)):
        return None
    if value < EARLY and not (EARLY_RE.search(before) and AFTER_EARLY_RE.match(after)):
        return None
    if not LED_RE.search(before) and not (1900 <= value <= 2060 and not re.search(r"[A-Z][\w.]*\s$|[\w]-$", before)):
        return None
    return dated("year", year_span(value))


def spoken_year(found: Found, at: Setting) -> Reading | None:
    """ "nineteen ninety-four", "two thousand five"."""
    rest = number(found["rest"]) if found["rest"] else 0.0
    head = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}.get(found["head"], 2000)
    if rest is None or rest >= 100 or (found["head"] == "twenty" and rest < 10):
        return None
    return portion(dated("year", year_span(head + int(rest))), found["mod"])


def spoken(text: str) -> int:
    """The year in words: 1994 for "nineteen ninety-four"."""
    head, _, rest = re.sub(r"[\s-]+", " ", text).partition(" ")
    return {"nineteen": 1900, "twenty": 2000}[head] + int(number(rest) or 0)


def year_range(found: Found, at: Setting) -> Reading | None:
    """From one year to another, the second perhaps with two digits."""
    first = int(found["year"])
    text = found["lastyear"]
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    if found["to"] == "and" and not found["between"]:
        return None
    if (
        not (1000 <= first < last <= 2150)
        or COUNTED_RE.match(at.text[found.end : found.end + 16])
        or last - first > 400
    ):
        return None
    begin, end = year_span(first), year_span(last)
    return dated("range", (begin[0], end[1])) if begin and end else None


def decade(found: Found, at: Setting) -> Reading | None:
    """ "the 1990s", "the '90s", "the nineties", "the mid-1980s"."""
    if found["year"]:
        value = int(found["year"])
        if value % 10:
            return None
        count = 100 if value % 100 == 0 and value < 2000 else 10
        return portion(dated("century" if count == 100 else "decade", year_span(value, count)), found["mod"])
    tens = words.DECADES[found["word"]] if found["word"] else int(found["two"])
    before = re.search(
        r"\b(?:his|her|their|my|in the (?:low|mid|upper|high))[\s-]+$",
        at.text[max(0, found.start - 12) : found.start],
        re.I,
    )
    if tens % 10 or before:
        return None
    value = full_year(f"{tens:02}", 1970)
    return portion(dated("decade", year_span(value, 10)), found["mod"])


def century(found: Found, at: Setting) -> Reading | None:
    """ "the 19th century", "the early twentieth century"."""
    if which := found["which"]:
        if at.anchor is None:
            return dated("century", None, True)
        value = (at.anchor.year - 1) // 100 + 1 + STEPS.get(which.split()[-1], 0)
    else:
        value = int(number(re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", found["ord"])) or 0)
    if not 1 <= value <= 30:
        return None
    return portion(dated("century", year_span((value - 1) * 100 + 1, 100)), found["mod"])


def a_quarter(found: Found, at: Setting) -> Reading | None:
    """A numbered quarter, of the year that is named or else of the nearest one that fits the tense."""
    count = int(number(re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", found["ord"])) or 0)
    if not 1 <= count <= 4:
        return None
    year, relative = _period_year(found, at, 3 * count - 2)
    return portion(dated("quarter", quarter(year, count) if year else None, relative), found["mod"])


def _period_year(found: Found, at: Setting, first_month: int) -> tuple[int | None, bool]:
    if text := found["year"]:
        return full_year(text, at.anchor.year if at.anchor else 2000), False
    if at.anchor is None:
        return None, True
    which = found["which"]
    if which and which.split()[-1] in STEPS and which != "the":
        return at.anchor.year + STEPS[which.split()[-1]], True
    begins = at.anchor.replace(month=min(first_month, 12), day=1)
    if begins <= at.anchor:
        return at.anchor.year, True
    ahead = (begins - at.anchor).days
    way = direction(at.text, found.start, found.end)
    return at.anchor.year - ((way == "past" and ahead > 75) or (way is None and ahead > 100)), True


def half(found: Found, at: Setting) -> Reading | None:
    """ "the first half of 2024", "the second half of this year"."""
    count = 1 if found["ord"] == "first" else 2
    year, relative = _period_year(found, at, 6 * count - 5)
    return dated("half", months(year, 6 * count - 5, 6 * count) if year else None, relative)


def a_season(found: Found, at: Setting) -> Reading | None:
    """A season of a named year, or the one before or ahead; a bare "spring" or "fall" is no season."""
    name = found["season"]
    if text := found["year"] or found["spoken"]:
        year = full_year(text) if text.isdigit() else spoken(text)
        return portion(dated("season", season(year, name)), found["mod"])
    which = found["which"].split()
    if name == "fall" and not which and re.match(r"\s+(?:of|in|from|to|by|into)\b", at.text[found.end : found.end + 6]):
        return None
    if at.anchor is None:
        return dated("season", None, True)
    if found["of"]:
        return portion(dated("season", season(at.anchor.year + STEPS[found["of"]], name), True), found["mod"])
    spans = [season(at.anchor.year + step, name) for step in (-2, -1, 0, 1, 2)]
    if which and which[-1] in ("last", "past", "previous"):
        chosen = [s for s in spans if s[1] < at.anchor][-1]
    elif which and which[-1] in ("next", "coming"):
        chosen = next(s for s in spans if s[0] > at.anchor)
    elif which and which[-1] == "this":
        chosen = season(at.anchor.year - (name.startswith("winter") and at.anchor.month < 4), name)
    elif direction(at.text, found.start, found.end) == "future":
        chosen = next(s for s in spans if s[1] >= at.anchor)
    else:
        chosen = [s for s in spans if s[0] <= at.anchor][-1]
    return portion(dated("season", chosen, True), found["mod"])


YEARS = r"(,?( of)? (?P<year>YEAR)|( of)?_(the )?(?P<which>last|this|next|current|previous|following) (fiscal )?year)"
RANGES = (
    Row(
        "years",
        r"(from |(?P<between>between) |the years )?(?P<year>YEAR)(?P<to>{range}|/)(?P<lastyear>YEAR|TWO)",
        year_range,
        {"2019-21": "2019-01-01/2021-12-31", "between 2019 and 2021": "2019-01-01/2021-12-31"},
    ),
)
PERIODS = (
    Row(
        "decade",
        r"((the |in )?{mod}(?P<year>YEAR)(s|'s)|(the )?{mod}'_?(?P<two>TWO)s|the (?P<mod>early |mid |late )?"
        r"(?P<word>DECADES))",
        decade,
        {
            "the 1990s": "1990-01-01/1999-12-31",
            "the '90s": "1990-01-01/1999-12-31",
            "the mid-1980s": "1983-05-03/1986-08-31",
        },
    ),
    Row(
        "century",
        r"(the |this )?{mod}((?P<ord>ORDINAL|DAY(st|nd|rd|th)|TENS ORDINAL)|(?P<which>last|this|next|previous)) "
        r"century",
        century,
        {"the 19th century": "1801-01-01/1900-12-31", "the last century": "1901-01-01/2000-12-31"},
    ),
    Row(
        "quarter",
        r"(the |its |their )?{mod}((?P<year>YEAR)('s)? |(?P<which>last|this|next|current|the following) year's "
        r"|fiscal )?(?P<ord>first|second|third|fourth"
        r"|DAY(st|nd|rd|th)) (fiscal |calendar )?quarter" + YEARS + "?",
        a_quarter,
        {
            "the third quarter": "2023-07-01/2023-09-30",
            "next year's first quarter": "2024-01-01/2024-03-31",
            "third-quarter": "2023-07-01/2023-09-30",
        },
    ),
    Row(
        "Q3",
        r"(q(?P<ord>MON)|(?P<ord>MON)q)(,?( of)? (?P<year>YEAR)|(?!-))",
        a_quarter,
        {"Q3 2022": "2022-07-01/2022-09-30"},
    ),
    Row(
        "half",
        r"(the )?(?P<ord>first|second) half((?= ended)|( of)? (?P<year>YEAR)| of (?P<which>last|this|next|the) "
        r"(fiscal )?year|(?= (profit|profits|net|earnings|sales|revenue|results|loss)))"
        r"|(?P<which>last|this|next) year's (?P<ord>first|second) half",
        half,
        {
            "the first half of 2024": "2024-01-01/2024-06-30",
            "next year's first half": "2024-01-01/2024-06-30",
        },
    ),
    Row(
        "season",
        r"{mod}((?P<which>the|last|this|this past|this coming|next|past|coming) )?(?P<season>SEASON)(,?( of)? ("
        r"(?P<year>YEAR)|(?P<spoken>{spoken}))| of (?P<of>last|this|next) year)",
        a_season,
        {"the spring of 2023": "2023-03-01/2023-05-31", "winter 2021": "2021-12-01/2022-02-28"},
    ),
    Row(
        "this season",
        r"{mod}(?P<which>the|last|this|this past|this coming|next) (?P<season>SEASON)"
        r"|(the )?(?P<mod>early|mid|late) (?P<season>SEASON)",
        a_season,
        {"last spring": "2023-03-01/2023-05-31", "this fall": "2023-09-01/2023-11-30"},
    ),
    Row(
        "fiscal year",
        r"{mod}((?P<fiscal>fiscal|fy|financial)( year)?_?(?P<year>YEAR)|(?P<fiscal>calendar) (?P<year>YEAR))",
        year_only,
        {"fiscal 2022": "2022-01-01/2022-12-31", "FY2023": "2023-01-01/2023-12-31"},
    ),
    Row(
        "year in words",
        r"{mod}((?P<head>eighteen|nineteen|twenty) (?P<rest>TENS( SMALL)?|TEEN)|two thousand( and)?( (?P<rest>SMALL"
        r"|TEEN))?)",
        spoken_year,
        {"nineteen ninety-four": "1994-01-01/1994-12-31"},
    ),
    Row(
        "year",
        r"{mod}(the year )?(?P<year>YEAR)(?!(_?:|/|st|nd|rd|th))",
        year_only,
        {"in 1953": "1953-01-01/1953-12-31", "the end of 2025": "2025-11-01/2025-12-31"},
    ),
)
