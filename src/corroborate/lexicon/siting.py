"""Words that tell where something lies, happens or belongs: prepositions, parts of an area, sites, verbs with a place."""

from typing import NamedTuple

# Before a place; the loose ones leave open how far off.
EXACT = "in on at inside".split()
LOOSE = "near outside off around toward towards along by".split()

# Sorts of places that stand before a name and "of": "the port city of".
SORTS = (
    "city town village port suburb hamlet borough district neighborhood neighbourhood state province county island "
    "capital region area community municipality department resort prefecture settlement horn tip edge heart centre center"
).split()

# Parts of an area, in degrees clockwise from north; the middle has none.
PARTS: dict[str, int | None] = {
    "north": 0, "northeast": 45, "east": 90, "southeast": 135,
    "south": 180, "southwest": 225, "west": 270, "northwest": 315, "central": None,
}  # fmt: skip

# The last word of the names of sites that stand in one place.
SITES = frozenset(
    """
    hotel hospital prison jail penitentiary university college school academy church mosque temple synagogue cathedral
    abbey monastery airport airfield airbase station stadium arena museum gallery theater theatre cinema library clinic
    plant factory refinery mine mill mall market bar pub club nightclub restaurant cafe casino base camp barracks hall
    palace castle tower towers square park zoo cemetery memorial monument bridge dam harbor harbour shipyard depot
    warehouse courthouse laboratory observatory seminary inn motel resort ranch farm vineyard association center centre
    """.split()
)

# Sites that are told without a name.
SHOPS = frozenset("store shop boutique bank office building complex supermarket bakery salon garage dealership".split())

# The last word of the names of areas that may hold a town.
AREAS = frozenset(
    "county township district province region parish state prefecture governorate oblast valley island bay coast".split()
)

# What follows the name of a gathering or ends it; it is held in one place at a time.
GATHERINGS = frozenset(
    """
    conference convention congress summit forum meeting festival keynote expo exhibition fair symposium gala ceremony
    olympics championship championships tournament final finals parade rally concert funeral wedding trial auction
    """.split()
)

# What one person or body has one of, by its usual word.
OWNED: dict[str, str] = {
    word: row.split()[0]
    for row in """
home house residence apartment flat mansion villa
seat headquarters headquarter
birthplace
hometown
grave tomb
funeral burial
wedding
trial
ranch
farm
estate
    """.strip().splitlines()
    for word in row.split()
}

# What tells a second home from a home.
SECOND = frozenset("vacation holiday summer weekend winter country beach second".split())


class Event(NamedTuple):
    """What a verb tells to happen in a place."""

    name: str
    object: bool  # its place is that of whom it is done to, else of who does it
    once: bool  # it has one place; else one at a time


# By the verb's dictionary form.
EVENTS: dict[str, Event] = {
    verb: Event(name, whose == "object", times == "once")
    for name, whose, times, verbs in (
        ("birth", "object", "once", "bear born"),
        ("death", "subject", "once", "die dead pass"),
        ("death", "object", "once", "kill murder assassinate slay execute behead"),
        ("burial", "object", "once", "bury inter"),
        ("home", "subject", "now", "live reside"),
        ("youth", "object", "often", "raise"),
        ("youth", "subject", "often", "grow"),
        ("arrest", "object", "often", "arrest capture catch apprehend detain nab"),
        ("shooting", "object", "often", "shoot stab"),
        ("abduction", "object", "often", "abduct kidnap"),
        ("education", "subject", "often", "study graduate"),
        ("wedding", "subject", "often", "marry wed"),
        ("custody", "object", "now", "jail imprison incarcerate hold"),
        ("seat", "object", "once", "base headquarter"),
    )
    for verb in verbs.split()
}

# Verbs that tell an event only with a small word behind.
PARTICLES: dict[str, str] = {"grow": "up", "pass": "away"}

# Nouns that tell an event of a person: "the arrest of Anna Berg in Nice".
NOUNS: dict[str, str] = {
    "birth": "birth", "arrest": "arrest", "capture": "arrest", "abduction": "abduction", "kidnapping": "abduction",
    "death": "death", "killing": "death", "murder": "death", "assassination": "death", "slaying": "death",
    "burial": "burial", "funeral": "burial", "wedding": "wedding",
}  # fmt: skip

# Nouns that tell an event of nobody in particular, which happens in one place.
HAPPENING_NOUNS = (
    "earthquake explosion blast crash collision shooting attack fire robbery landslide avalanche derailment stabbing "
    "bombing kidnapping outage eruption accident massacre ambush flood tornado shipwreck"
).split()

# Verbs that tell one of a thing, with the event: "the cables were cut off Nice".
HAPPENING_VERBS: dict[str, str] = {
    verb: row.split()[0]
    for row in """
explode detonate
crash
sink capsize
collapse
derail
erupt
cut sever
hijack seize
occur happen break
land
""".strip().splitlines()
    for verb in row.split()
}

# Verbs of which the place may be the object: "hit Nice".
STRIKING = "hit strike rock jolt shake".split()

STREETS = (
    "Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Parkway Highway Terrace Crescent Alley Broadway Turnpike"
).split()
