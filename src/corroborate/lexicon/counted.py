"""What is counted: how a noun phrase ends, nouns with uncommon plurals, persons, and what befalls them."""

from .closed import CLASSES
from .verbs import IRREGULAR, PLAIN, inflections

# Closed-class words that may stand inside a counted noun phrase ("two other men", "12 more people").
INSIDE = frozenset(
    """
    other more less additional such certain various own most first second third second-hand former back well
    far just
    """.split()
)
ENDS = frozenset(word for _, row in CLASSES for word in row.split()) - INSIDE | frozenset(
    """
    ago apart aboard ashore alive dead ahead afterwards today each close everywhere nationwide worldwide
    including according due because available who's that's there's it's he's she's isn't aren't who've long
    wide deep tall high old away overall alone combined total so-called said says told like yet
    """.split()
)

PLURALS: dict[str, str] = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "police": "police", "troops": "troop", "personnel": "personnel",
    "staff": "staff", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox", "cattle": "cattle", "sheep": "sheep",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "fishermen": "fisherman", "lives": "life", "leaves": "leaf", "knives": "knife",
    "wives": "wife", "wolves": "wolf", "halves": "half", "shelves": "shelf", "thieves": "thief", "series": "series", "species": "species",
    "crises": "crisis", "bases": "base", "analyses": "analysis", "criteria": "criterion", "media": "medium", "buses": "bus", "viruses": "virus",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "injuries": "injury", "headquarters": "headquarters", "barracks": "barracks",
    "fish": "fish", "crossings": "crossing", "killings": "killing", "shootings": "shooting", "bombings": "bombing", "hearings": "hearing",
    "meetings": "meeting", "buildings": "building", "paintings": "painting", "readings": "reading", "sightings": "sighting", "landings": "landing",
    "innings": "inning", "gas": "gas", "passersby": "passerby", "phenomena": "phenomenon", "alumni": "alumnus", "countrymen": "countryman",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "lies": "lie", "zombies": "zombie", "rookies": "rookie",
    "shoes": "shoe", "toes": "toe", "canoes": "canoe", "axes": "axe", "caches": "cache", "headaches": "headache", "niches": "niche", "houses": "house",
    "horses": "horse", "nurses": "nurse", "courses": "course", "cases": "case", "causes": "cause", "phases": "phase", "phrases": "phrase",
    "licenses": "license", "expenses": "expense", "purchases": "purchase", "releases": "release", "increases": "increase", "leases": "lease",
    "diseases": "disease", "databases": "database", "purses": "purse", "corpses": "corpse", "responses": "response", "eyewitnesses": "eyewitness",
    "breaches": "breach", "taxes": "tax", "boxes": "box", **{f"{n}s": n for n in "somali yemeni iraqi israeli pakistani bangladeshi saudi kuwaiti omani qatari azeri nepali emirati bahraini punjabi taxi ski bikini alibi".split()},
    "offenses": "offense", "offences": "offence", "exercises": "exercise",
    "franchises": "franchise", "premises": "premise", "promises": "promise", "enterprises": "enterprise", "surprises": "surprise", "noises": "noise",
}  # fmt: skip
# These end in -s without being plurals.
NOT_PLURALS = frozenset(
    """
    previous various perhaps besides always sometimes news lens texas across towards afterwards alas kansas
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
    **dict.fromkeys(["dead", "killed", "died", "dying", "dies", "die", "perished", "slain", "murdered", "executed", "drowned", "deaths", "fatalities"], "dead"),
    **dict.fromkeys(["injured", "wounded", "hurt", "maimed", "burned", "burnt", "injuries"], "injured"),
    **dict.fromkeys(["missing", "unaccounted", "disappeared", "vanished"], "missing"),
    **dict.fromkeys(["arrested", "detained", "jailed", "imprisoned", "apprehended", "nabbed", "arrests"], "arrested"),
    **dict.fromkeys(["hospitalized", "hospitalised"], "hospitalized"),
    **dict.fromkeys(["evacuated"], "evacuated"),
    **dict.fromkeys(["displaced", "homeless"], "displaced"),
    **dict.fromkeys(["rescued", "survived", "saved"], "rescued"),
    **dict.fromkeys(["kidnapped", "abducted"], "kidnapped"),
    **dict.fromkeys(["infected"], "infected"),
}  # fmt: skip
# Verbs whose object is the victim: "killed 12", "injuring at least 30", "left five dead".
FATAL: dict[str, str] = {
    **dict.fromkeys(["killed", "killing", "kills", "kill"], "dead"),
    **dict.fromkeys(["injured", "injuring", "injures", "injure", "wounded", "wounding", "wounds", "wound", "hurting", "hurt", "hurts"], "injured"),
    **dict.fromkeys(["arrested", "arresting", "arrests", "arrest", "detained", "detaining", "detains", "nabbed", "nabs"], "arrested"),
    **dict.fromkeys(["kidnapped", "kidnapping", "kidnaps", "abducted", "abducting", "abducts"], "kidnapped"),
    **dict.fromkeys(["rescued", "rescuing", "rescues"], "rescued"),
    **dict.fromkeys(["evacuated", "evacuating", "evacuates"], "evacuated"),
}  # fmt: skip

# "a crowd of 5,000": what the bare number counts.
CROWDS = frozenset("population crowd audience workforce congregation membership electorate gathering".split())
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
