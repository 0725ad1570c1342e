"""The words of the calendar and the clock, as rows of `words: value`."""

from datetime import date, timedelta

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
# Months whose bare name is also a common word ("May said", "March on the capital") or a given name.
DOUBTFUL_MONTHS = frozenset({"may", "march"})
NAMESAKE_MONTHS = frozenset({"april", "june", "august"})

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
# What a weekday is not a day before: titles of papers, programmes and days of mourning or shopping.
WEEKDAY_TITLES = frozenset(
    "times telegraph mirror mail express herald post independent tribune world sport star night live school".split()
)
NAMED_DAYS = frozenset("black bloody super ash palm cyber giving shrove holy easter whit maundy ruby throwback".split())

# Northern seasons: first and last month; winter runs into the next year.
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5), "springtime": (3, 5), "summer": (6, 8), "summertime": (6, 8), "fall": (9, 11), "autumn": (9, 11),
    "winter": (12, 2), "wintertime": (12, 2),
}  # fmt: skip

# Days in a unit of time. A month and a year are their mean lengths.
UNITS: dict[str, float] = {
    "second": 1 / 86400, "sec": 1 / 86400, "minute": 1 / 1440, "min": 1 / 1440, "hour": 1 / 24, "hr": 1 / 24,
    "day": 1.0, "night": 1.0, "weekday": 1.0, "weekend": 2.0, "week": 7.0, "fortnight": 14.0, "month": 30.44,
    "quarter": 91.31,
    "year": 365.25, "yr": 365.25, "decade": 3652.5, "century": 36525.0, "millennium": 365250.0,
}  # fmt: skip
UNIT_PLURALS: dict[str, str] = {
    **{f"{unit}s": unit for unit in UNITS if unit not in ("century", "millennium")},
    "centuries": "century", "millennia": "millennium", "millenniums": "millennium",
}  # fmt: skip
UNIT_ADVERBS: dict[str, str] = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
    "biweekly": "fortnight",
    "monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year", "annual": "year",
    "biannual": "year",
}  # fmt: skip
# "weeklong", "daylong", "yearlong".
LONG_WORDS: dict[str, str] = {
    f"{unit}long": unit for unit in ("hour", "day", "night", "week", "month", "year", "decade", "century")
}

# Parts of a day as minutes after midnight.
PARTS_OF_DAY: dict[str, tuple[int, int]] = {
    "dawn": (270, 450), "daybreak": (270, 450), "sunrise": (300, 480), "morning": (300, 719), "noon": (720, 720),
    "midday": (690, 780),
    "noontime": (690, 780), "lunchtime": (690, 840), "afternoon": (720, 1079), "dusk": (1020, 1260),
    "sunset": (1020, 1260),
    "evening": (1020, 1319), "nighttime": (1080, 1439), "night": (1080, 1439), "midnight": (0, 0),
    "overnight": (1200, 1439),
}  # fmt: skip

# Minutes ahead of GMT.
ZONES: dict[str, int] = {
    "GMT": 0, "UTC": 0, "BST": 60, "WAT": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180,
    "IST": 330,
    "PKT": 300, "WIB": 420, "SGT": 480, "HKT": 480, "PHT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "NZST": 720,
    "NZDT": 780, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip
# Zones whose offset depends on the day: standard minutes ahead of GMT, one hour more in North American summer.
SUMMER_ZONES: dict[str, int] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
SUMMER_ZONE_WORDS: dict[str, str] = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}

# Cities and countries by which hours are told: "9 a.m. Tokyo time". Minutes ahead of GMT, and whose summer time adds an
# hour: that of Europe (eu), of North America (us) or none.
PLACE_ZONES: dict[str, tuple[int, str]] = {
    name: (int(minutes), rule)
    for row in """
0 eu | london, british, lisbon, dublin, irish
60 eu | paris, french, berlin, german, madrid, rome, brussels, vienna, warsaw, prague, budapest, amsterdam, stockholm, oslo, copenhagen, belgrade, zurich, geneva, sarajevo
120 eu | athens, helsinki, bucharest, sofia, kyiv, kiev, vilnius, riga, tallinn
60 - | lagos
120 - | johannesburg, harare
180 - | minsk, riyadh, baghdad, nairobi, doha, kuwait
240 - | dubai, baku, tbilisi, yerevan
270 - | kabul
300 - | karachi, islamabad, tashkent
330 - | delhi, mumbai, colombo
345 - | kathmandu
360 - | dhaka
420 - | bangkok, hanoi, jakarta
480 - | beijing, shanghai, singapore, taipei, manila, perth
540 - | tokyo, japan, seoul, korean, pyongyang
-300 us | washington, toronto, ottawa
-360 us | chicago
-420 us | denver
-480 us | vancouver
""".strip().splitlines()
    for minutes, rule in [row.partition(" | ")[0].split()]
    for name in row.partition(" | ")[2].split(", ")
}
LONG_PLACE_ZONES: dict[str, tuple[int, str]] = {
    "new york": (-300, "us"), "los angeles": (-480, "us"), "hong kong": (480, "-"), "abu dhabi": (240, "-"),
    "new delhi": (330, "-"),
}  # fmt: skip

SMALL: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS: dict[str, int] = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
# Counts that words leave open: low and high.
LOOSE_COUNTS: dict[str, tuple[float, float]] = {
    "couple": (2, 2), "few": (2, 6), "several": (3, 9), "dozen": (12, 12), "dozens": (24, 99), "score": (20, 20),
    "scores": (40, 199),
    "hundred": (100, 100), "hundreds": (200, 999), "thousand": (1000, 1000), "thousands": (2000, 9999),
    "half": (0.5, 0.5),
}  # fmt: skip

# What stands before a date and changes what it says of an event. Longest first where they share words.
DATE_HEDGES: dict[str, str] = {
    "before": "before", "prior to": "before", "ahead of": "before", "pre": "before", "after": "after",
    "following": "after",
    "beyond": "after", "by": "by", "no later than": "by", "not later than": "by", "since": "since", "until": "until",
    "till": "until",
    "shortly before": "about", "shortly after": "about", "just before": "about", "just after": "about",
    "soon after": "about",
    "about": "about", "around": "about", "circa": "about", "roughly": "about", "approximately": "about",
    "near": "about",
}  # fmt: skip
# Things whose age in years is told as a person's is: "an 86-year-old building".
AGED_THINGS = frozenset(
    """building church cathedral house home bridge school company firm law war conflict ban treaty agreement dispute
    institution tradition record ship ferry plane aircraft jet car truck train case strike rule system program
    programme business brand magazine newspaper club temple mosque tree theatre theater hotel castle dam road railway
    station tunnel pipeline reactor plant factory structure monument statue vessel boat festival truce ceasefire siege
    blockade embargo policy practice
    """.split()
)
LENGTH_HEDGES: dict[str, str] = {
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "some": "about",
    "nearly": "about",
    "almost": "about", "close to": "about", "an estimated": "about", "more than": "more_than", "over": "more_than",
    "longer than": "more_than",
    "at least": "at_least", "a minimum of": "at_least", "no less than": "at_least", "less than": "less_than",
    "under": "less_than",
    "fewer than": "less_than", "within": "at_most", "at most": "at_most", "up to": "at_most", "as much as": "at_most",
    "as many as": "at_most", "no more than": "at_most", "as long as": "at_most", "just over": "more_than",
    "well over": "more_than",
    "just under": "less_than", "not quite": "less_than", "older than": "more_than", "younger than": "less_than",
}  # fmt: skip

# Words in whose clause a day lies ahead, and those in whose clause it lies behind.
FUTURE_WORDS = frozenset(
    """will would won't shall 'll scheduled expected expects expect due plan plans planning upcoming going intends intend hopes hope
    begins opens starts meets ends expires expire arrives leaves votes takes resumes goes faces closes may might
    slated payable effective forthcoming tentatively convenes pending awaits looms next tomorrow""".split()
)
PAST_WORDS = frozenset(
    """was were had did have has said told met began fell rose went came took gave made left won lost held sent saw
    found got became wrote spoke led hit sold bought ran broke struck drew flew rode shot fought brought thought
    sought taught caught stood understood swore wore tore bore grew knew threw blew shook spent built lent paid laid
    kept slept swept cut put shut read beat burst quit shrank sank sang rang swam drove froze chose woke stole fed
    bled fled sped heard dealt meant felt late since ago ended according follows following""".split()
)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm printed in Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


# A holiday is a fixed day (month, day), the n-th weekday of a month (month, n, weekday; n = -1 is the last), or days
# from Easter.
FIXED_HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6), "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "may day": (5, 1), "v-e day": (5, 8), "ve day": (5, 8),
    "juneteenth": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "fourth of july": (7, 4), "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1), "guy fawkes night": (11, 5), "veterans day": (11, 11), "veterans' day": (11, 11),
    "armistice day": (11, 11), "remembrance day": (11, 11), "d-day": (6, 6), "groundhog day": (2, 2),
    "flag day": (6, 14),
    "anzac day": (4, 25), "australia day": (1, 26), "women's day": (3, 8), "earth day": (4, 22),
}  # fmt: skip
FLOATING_HOLIDAYS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 4, 3), "thanksgiving day": (11, 4, 3), "labor day": (9, 1, 0), "memorial day": (5, -1, 0),
    "martin luther king day": (1, 3, 0), "presidents day": (2, 3, 0), "presidents' day": (2, 3, 0),
    "columbus day": (10, 2, 0),
    "mother's day": (5, 2, 6), "father's day": (6, 3, 6),
}  # fmt: skip
EASTER_HOLIDAYS: dict[str, int] = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46,
    "mardi gras": -47,
    "pentecost": 49, "whit monday": 50, "maundy thursday": -3,
}  # fmt: skip
HOLIDAYS = tuple(sorted({*FIXED_HOLIDAYS, *FLOATING_HOLIDAYS, *EASTER_HOLIDAYS}, key=lambda name: (-len(name), name)))


# What a holiday's name stands before without telling a day: "Christmas shoppers".
HOLIDAY_GOODS = frozenset(
    """
    shopper shoppers shopping market markets tree trees light lights decoration decorations card cards gift gifts present
    presents party parties dinner lunch meal season holiday holidays break vacation celebration celebrations festivities
    sale sales carol carols concert concerts special specials song songs single album number film movie movies message
    tradition traditions spirit fair lottery bonus bonuses trading period weekend rush travel travellers travelers costume
    costumes turkey pudding eggs bunny resolution resolutions greetings wishes honours honors
    """.split()
)


def holiday(name: str, year: int) -> date:
    """The day on which a holiday falls in a year; `name` is lower case, one of HOLIDAYS. Raises KeyError for others."""
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in EASTER_HOLIDAYS:
        return easter(year) + timedelta(EASTER_HOLIDAYS[name])
    month, nth, weekday = FLOATING_HOLIDAYS[name]
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month + 1, 1) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


# Countries and capitals whose clocks show GMT, at least in winter.
GMT_LANDS = frozenset(
    "Britain|Great Britain|United Kingdom|UK|U.K.|England|Scotland|Wales|Northern Ireland|London|Ireland|Dublin|Portugal|"
    "Lisbon|Iceland|Reykjavik|Ghana|Accra|Senegal|Dakar|Mali|Bamako|Ivory Coast|Abidjan|Liberia|Monrovia|Sierra Leone|"
    "Freetown|Guinea|Conakry|Gambia|Mauritania|Nouakchott|Burkina Faso|Ouagadougou|Togo|Lome|Morocco|Rabat".split("|")
)
