"""Words that say what a number is told of: which side of a thing a measure measures, what befell the people counted."""

from . import counted
from .roles import ROLE_NOUNS

# A measure's side by the words about it. A length without one is a distance.
ATTRIBUTES: dict[str, str] = {
    word: side
    for side, words in {
        "depth": "depth deep underground below beneath",
        "height": "height high tall height altitude elevation rise above",
        "length": "length long",
        "width": "width wide breadth broad diameter",
        "weight": "weight weigh heavy",
        "speed": "speed fast wind gust velocity",
        "range": "range",
        "thickness": "thickness thick thin",
        "capacity": "capacity storage memory ram flash disk drive",
        "screen": "screen display diagonal resolution",
        "clock": "processor cpu chip core clock",
    }.items()
    for word in words.split()
}

# What befell the people counted, as folded keys: the slots of a toll.
HARMS = frozenset(
    "kill injure arrest miss evacuate displace rescue charge infect hospitalize hospitalise trap "
    "shelter homeless flee sanction fire hire vote".split()
)

# What befalls so many at once, and no more by the hour.
SETTLED = frozenset("sanction charge fire hire vote".split())

# What is done to more and more of what is counted: "infected computers in 74 countries".
SPREADING = frozenset("infect affect hit spread reach treat".split())

# Things that are counted one by one as a story goes on: "the fifth death".
RISING = frozenset("death case victim fatality infection body arrest casualty patient".split())

# Those who are sent where they are needed, in numbers that change by the day.
DEPLOYED = frozenset("firefighter tanker helicopter diver rescuer volunteer searcher responder paramedic".split())

# Of these each party to a contest has its own number.
TALLIES = frozenset("vote ballot seat goal point medal run delegate".split())

# Of the day of writing: "23 new cases".
DAILY = frozenset("new fresh additional latest".split())

# Verbs for the telling itself, of which a time is none of the event.
TELLING = frozenset("say tell announce report confirm add state declare".split())

# What is done to the counted and leaves it to other words what befell them: "were found dead".
LEAVING = frozenset("leave find pronounce declare report confirm presume fear believe say know think shooting".split())

# Words that lean on a time told before: the day they name is that of another sentence.
LEANING = frozenset("later earlier after before following next previous same that prior subsequent then ago".split())

# Words that name a day by the day of writing.
DEICTIC = frozenset("today yesterday tomorrow tonight this overnight now last next coming past".split())

# Units and nouns behind a number that names a variant: "the 13-inch model".
VARIANTS = (
    "inch",
    "gauge",
    "mm",
    "caliber",
    "calibre",
    '"',
    "gb",
    "ghz",
    "mph",
    "seat",
    "seater",
    "story",
    "storey",
    "door",
)

# Nouns for people who are counted, as folded keys.
PERSONS = (
    counted.PERSONS
    | ROLE_NOUNS
    | frozenset(
        "people person resident human man woman child boy girl kid baby infant teenager teen adult student pupil teacher worker "
        "employee colleague co-worker coworker staff soldier troop serviceman officer policeman police firefighter rescuer guard "
        "sailor crew crewman crewmember member passenger commuter driver pilot pedestrian victim casualty survivor civilian "
        "villager tourist visitor guest fan spectator customer shopper bystander patient doctor nurse prisoner inmate detainee "
        "hostage suspect militant rebel fighter gunman insurgent pirate protester demonstrator activist journalist refugee migrant "
        "immigrant citizen national family relative friend brother sister son daughter wife husband mother father parent "
        "attacker assailant miner farmer fisherman other individual body robber thief burglar gangster mobster kidnapper "
        "smuggler killer shooter agent".split()
    )
) - frozenset("anchor chair forward general head model host".split())

# Words that make what is counted a part of the rest, as folded keys: "26 foreign passengers" of 55.
SUBSETS = frozenset("foreign local domestic overseas female male adult elderly civilian military surviving".split())

# Relatives of whom a person has a number, by their nouns.
KIN = {word: word for word in "wife husband child son daughter brother sister sibling grandchild stepchild".split()} | {
    "kid": "child"
}

# Before a name that somebody goes by.
ALIASES = frozenset("nickname nicknamed moniker alias aka a.k.a. codename codenamed callsign dubbed pseudonym".split())

# Before the name of one thing of a sort: "MV Harrow", "Hurricane Anna".
MARKERS = frozenset(
    "mv m/v ms ss mt uss hms ins rms hurricane typhoon cyclone operation pope coroner prosecutor hotel".split()
)
# Nouns of which a story tells several, each with a name before it.
OF_CROWDS = PERSONS | frozenset(
    """government ministry department agency force forces navy army border province city town village district county island area region street road
    team side club party group company firm market time year day week season newspaper news website report story
    spokesman spokeswoman spokesperson leader minister president member helicopter""".split()
)
