"""What is counted: how a noun phrase ends, nouns with uncommon plurals, persons, and what befalls them."""

from .closed import CLASSES
from .verbs import IRREGULAR, PLAIN, inflections

# Closed-class words that may stand inside a counted noun phrase ("two other men", "12 more people").
INSIDE = frozenset(
    """
    other more less additional total combined such certain various own most first second third second-hand former back well
    far just
    """.split()
)
ENDS = frozenset(word for _, row in CLASSES for word in row.split()) - INSIDE | frozenset(
    """
    ago apart aboard ashore alive dead ahead afterwards today each close everywhere nationwide worldwide
    including according due because available who's that's there's it's he's she's isn't aren't who've long
    wide deep tall high old away overall alone so-called said says told like yet
    """.split()
)

# Behind their calibre, which counts nothing: "a .22 rifle", "a 22 rifle".
BORED = frozenset("rifle pistol handgun revolver gun shotgun carbine cartridge bullet round ammunition magnum".split())

# The same in singular and plural.
ALIKE = frozenset(
    """
    police personnel staff cattle sheep fish aircraft spacecraft series species headquarters barracks
    """.split()
)
ENDING_IN_I = frozenset(
    """
    somali yemeni iraqi israeli pakistani bangladeshi saudi kuwaiti omani qatari azeri nepali emirati bahraini
    punjabi taxi ski bikini alibi
    """.split()
)
# Plurals that rules and the dictionary of lemmas do not turn into their singular.
PLURALS: dict[str, str] = {
    "men": "man", "women": "woman", "people": "people", "children": "child", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose",
    "oxen": "ox", "lives": "life", "leaves": "leaf", "knives": "knife", "wives": "wife", "halves": "half",
    "shelves": "shelf", "thieves": "thief", "crises": "crisis", "analyses": "analysis", "criteria": "criterion",
    "media": "medium", "phenomena": "phenomenon", "alumni": "alumnus", "passersby": "passerby",
    **{word: word for word in ALIKE}, **{f"{word}s": word for word in ENDING_IN_I},
}  # fmt: skip
# These end in -s without being plurals.
NOT_PLURALS = frozenset(
    """
    gas previous various perhaps besides always sometimes news lens texas across towards afterwards alas kansas
    arkansas christmas dallas las los does goes says was has is its this thus yes less unless plus us ours
    theirs hers his whereas overseas nowadays upwards downwards mathematics politics physics economics
    athletics olympics
    """.split()
)

# After a hyphen these make no count: "two-time champion", "third-party", "one-off".
NOT_AFTER_HYPHEN = frozenset(
    """
    time times way fold off on one to step and up out down piece half quarter plus odd ish star o sum by in
    the a size stop shot handed fifths thirds sided minded of or
    """.split()
)

PERSONS = frozenset(
    """
    man woman boy girl child baby infant toddler teenager youth person adult student pupil teacher soldier
    policeman policewoman officer trooper guard civilian worker labourer laborer employee pedestrian driver
    motorist cyclist motorcyclist biker passenger passer-by passerby bystander firefighter paramedic
    journalist reporter cameraman photographer doctor nurse patient resident tourist villager farmer
    fisherman sailor pilot seaman crewman miner builder protester protestor demonstrator gunman attacker
    assailant suspect bomber militant rebel insurgent terrorist extremist fighter pirate hostage prisoner
    inmate detainee migrant refugee victim mother father son daughter brother sister teen american briton
    frenchman palestinian israeli egyptian syrian iraqi afghan iranian russian ukrainian indian pakistani
    kenyan somali turk german australian canadian national citizen foreigner marine serviceman peacekeeper
    priest monk nun lawyer judge
    """.split()
)

# Harm and custody: word -> what a count of it counts, as one name a kind.
FATES: dict[str, str] = {
    **dict.fromkeys("dead killed died dying dies die perished slain murdered executed drowned".split(), "dead"),
    **dict.fromkeys("deaths fatalities".split(), "dead"),
    **dict.fromkeys("injured wounded hurt maimed burned burnt injuries".split(), "injured"),
    **dict.fromkeys("missing unaccounted disappeared vanished".split(), "missing"),
    **dict.fromkeys("arrested detained jailed imprisoned apprehended nabbed arrests".split(), "arrested"),
    **dict.fromkeys("hospitalized hospitalised".split(), "hospitalized"),
    **dict.fromkeys("evacuated".split(), "evacuated"),
    **dict.fromkeys("displaced homeless".split(), "displaced"),
    **dict.fromkeys("rescued survived saved".split(), "rescued"),
    **dict.fromkeys("kidnapped abducted".split(), "kidnapped"), **dict.fromkeys("infected".split(), "infected"),
}  # fmt: skip
# Verbs whose object is the victim: "killed 12", "injuring at least 30", "left five dead".
FATAL: dict[str, str] = {
    **dict.fromkeys("killed killing kills kill".split(), "dead"),
    **dict.fromkeys("injured injuring injures injure hurting hurt hurts".split(), "injured"),
    **dict.fromkeys("wounded wounding wounds wound".split(), "injured"),
    **dict.fromkeys("arrested arresting arrests arrest detained detaining detains nabbed nabs".split(), "arrested"),
    **dict.fromkeys("kidnapped kidnapping kidnaps abducted abducting abducts".split(), "kidnapped"),
    **dict.fromkeys("rescued rescuing rescues".split(), "rescued"),
    **dict.fromkeys("evacuated evacuating evacuates".split(), "evacuated"),
}  # fmt: skip

# Between a number and what befell it: "12 others were still missing".
BEFALLING = frozenset(
    """
    other others more still also were are was is have has had been be being people remain remained remaining left
    confirmed feared reported reportedly listed as presumed seriously critically slightly badly officially now severely
    lightly
    """.split()
)
# Between a verb and its number: "killed at least 12", "a crowd of more than 500".
LOOSENING = frozenset(
    """
    at least more than about some nearly almost up to as many around another other over a an further roughly estimated
    approximately just under
    """.split()
)
# Between a toll and its number: "the death toll has now risen to 24".
TOLLING = frozenset(
    """
    has have had now currently also already is was are were by reached reaching rose risen rises rising climbed climbs
    climbing stood stands standing jumped grew grown increased fell fallen dropped hit passed exceeded exceeds topped
    been being put from officially of
    """.split()
)
# "a crowd of 5,000": what the bare number counts.
CROWDS = frozenset(
    "population crowd audience attendance workforce congregation membership electorate gathering".split()
)
GROUPS = CROWDS | frozenset({"crew", "staff", "army"})

PASTS: frozenset[str] = frozenset()
THIRDS: frozenset[str] = frozenset()
GERUNDS: frozenset[str] = frozenset()
_lemmas = sorted(
    {
        *PLAIN,
        *IRREGULAR,
        "ask",
        "say",
        "warn",
        "demand",
        "claim",
        "add",
        "tell",
        "announce",
        "plan",
        "need",
        "want",
        "seek",
        "hope",
    }
)
_forms = [inflections(_lemma) for _lemma in _lemmas]
PASTS = frozenset(form[key] for form in _forms for key in ("d", "n"))
THIRDS = frozenset(form["z"] for form in _forms)
GERUNDS = frozenset(form["g"] for form in _forms)
