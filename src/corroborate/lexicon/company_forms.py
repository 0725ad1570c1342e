"""Words of organisations' names for comparison: those that tell little, countries in them, numbers in words.

Legal forms and well-known bodies stand in `organisations`.
"""

# What kind of body it is. A word of this kind that is missing is no evidence; one instead of another is.
KIND_WORDS = frozenset(
    """
    company corporation corp co inc incorporated group holding holdings limited ltd international global enterprise enterprises
    industries organization association society institute foundation trust fund bank partners partnership
    services service solutions systems technologies technology consulting management capital investments investment ventures
    ministry department agency bureau office authority commission committee council board university college school
    federation union league party movement front force forces brigade army firm agentur gesellschaft ooo zao oao
    """.split()  # noqa: SIM905
)

# Kinds that are legal forms in all but name: dropping them changes nothing.
EMPTY_KINDS = frozenset(
    "company corporation corp co inc incorporated group holding holdings limited ltd firm the".split()
)  # noqa: SIM905

NUMBER_WORDS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
ROMAN: dict[str, int] = {
    "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13,
    "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20,
}  # fmt: skip

# Short forms inside names -> the words they stand for.
SHORT_WORDS: dict[str, str] = {
    "us": "united states", "usa": "united states", "uk": "united kingdom", "gb": "great britain", "un": "united nations",
    "eu": "european union", "uae": "united arab emirates", "dept": "department", "intl": "international", "int": "international",
    "natl": "national", "assn": "association", "assoc": "association", "govt": "government", "univ": "university", "inst": "institute",
    "bros": "brothers", "mfg": "manufacturing", "tech": "technology", "min": "ministry", "hosp": "hospital", "st": "saint",
    "mt": "mount", "ft": "fort", "comm": "commission", "ctr": "center", "svc": "service", "svcs": "services", "mgmt": "management",
    "organisation": "organization", "organisations": "organizations", "labour": "labor", "defence": "defense", "centre": "center",
    "advisers": "advisors", "adviser": "advisor",
}  # fmt: skip
