"""Posts and trades: which of them one person does not hold together, and words that stand in them."""


def _groups(rows: str) -> list[list[frozenset[str]]]:
    return [
        [frozenset(post.strip() for post in group.split(",")) for group in row.split("/")]
        for row in rows.strip().splitlines()
    ]


# A row: groups of posts, parted by "/". Posts of two groups of one row exclude each other; within a group they do not.
# Rows of the first table need one body or place for both posts, those of the second do not.
IN_ONE_BODY = """
chief executive, president, chair, general manager / chief operating officer / chief financial officer, treasurer / chief technology officer / chief designer, designer / spokesperson, press secretary / bishop / pilot
governor, governor-general / mayor / commissioner / sheriff / undersheriff / prosecutor, district attorney / police chief / fire chief / coroner / judge / city attorney / spokesperson / senator
king, queen, emperor / president / vice president / prime minister, chancellor / surgeon general / chief of staff / press secretary, spokesperson / ambassador
surgeon general / attorney general / chief of staff / press secretary, spokesperson / secretary
chief, head / spokesperson / deputy chief, deputy head
prime minister / secretary
"""
ANYWHERE = """
doctor, physician, surgeon, psychiatrist, psychologist / nurse / priest, bishop, pastor, cleric, imam, rabbi / lawyer, attorney / teacher / pilot / farmer / engineer, architect / firefighter / seismologist, geologist
undersheriff / sheriff
district attorney / attorney general / city attorney / public defender
priest, bishop, archbishop, cardinal, pastor, cleric, imam, rabbi / treasurer, chief financial officer, police chief, fire chief, sheriff, coroner, district attorney
prime minister / vice president / surgeon general / chief of staff / press secretary
coach, trainer / lawyer, attorney / doctor, physician
general / colonel / sergeant / admiral
manager, agent / doctor, physician
police chief / fire chief / coroner / sheriff / minister
"""

# Offices that one person at a time holds in a body or a place.
OF_ONE = frozenset("""
president, prime minister, chancellor, king, queen, pope, governor, mayor, chief executive, chief financial officer,
chief technology officer, chair, director general, governor-general, commissioner, sheriff, undersheriff, coroner, attorney general, surgeon general,
district attorney, police chief, fire chief, minister, chief of staff, secretary general, speaker, chief
""".replace("\n", " ").replace(", ", ",").strip().split(","))  # fmt: skip

# Posts and parts of people that many who bear one surname or given name may have in one story.
OF_MANY = frozenset(
    """suspect gunman terrorist militant guerrilla student player actor actress singer musician comedian model dancer
    owner founder co-founder cofounder partner candidate contender nominee veteran soldier marine officer deputy leader
    correspondent reporter journalist columnist photographer analyst producer
    businessman businesswoman billionaire tycoon entrepreneur investor activist artist author writer farmer boxer
    cyclist swimmer golfer athlete guard bodyguard king queen prince emperor sultan emir pope heir""".split()
)

# Trades and posts of which a person hardly has two: where most articles tell one and one article tells another, that
# one may be wrong.
OF_A_KIND = tuple(
    frozenset(post.strip() for post in row.split(","))
    for row in """
chief executive, chief operating officer, chief financial officer, chief technology officer, chair, president, treasurer, director, general manager, project manager, managing director, spokesperson, secretary, founder
hydrologist, geologist, seismologist, meteorologist, biologist, chemist, physicist, astronomer, economist, historian, psychologist, psychiatrist, volcanologist, zoologist, botanist, archaeologist
detective, sergeant, lieutenant, captain, inspector, superintendent, constable, trooper, sheriff, commissioner, chief, police chief, fire chief
watchmaker, engraver, jeweler, jeweller, tailor, baker, butcher, carpenter, plumber, electrician, mechanic, farmer, fisherman, miner, nurse, teacher, lawyer, doctor, engineer, architect, pharmacist, dentist, waiter, cook, chef, cashier
prime minister, president, vice president, minister, secretary, speaker, governor, mayor, ambassador, senator, director, commissioner, prosecutor, judge, coach
chair, engineer, chief engineer, project manager, director, spokesperson, treasurer, accountant
""".strip().splitlines()
)

# Offices of a state of which whoever holds one is hardly called by another.
OF_STATE = frozenset(("president", "vice president", "prime minister", "minister"))

# Heads whose holders are set over, or speak for, what a portfolio tells.
WITH_PORTFOLIO = frozenset(("minister", "secretary", "undersecretary", "spokesperson"))

# Steps of a post that tell its holder apart from the holder of the post itself.
BELOW = frozenset("deputy vice assistant associate under".split())

# Heads of which the country tells whose they are: "the Fijian commander".
OF_A_COUNTRY = frozenset(("president", "vice president", "prime minister", "minister", "commander", "chief of staff"))
OF_FORCES = frozenset("army military armed forces force navy air defense defence foreign interior finance".split())

# Relations of which a person has one.
ONLY_KIN = frozenset("mother father wife husband".split())

# Words before a post of which there is one: "special prosecutor".
SINGLING = frozenset("special chief lead head".split())

# Posts over a whole body: who holds one does not head a part of the same body.
AT_THE_TOP = frozenset(("chief executive", "president", "chair", "owner"))

# Posts that are held over parts of a body: "director of sales".
OVER_PARTS = frozenset("director head manager chief".split())

# Offices by whose title people are called for life.
COURTESIES = frozenset(
    """president governor senator ambassador secretary minister judge justice mayor representative king queen
    congress member attorney general commissioner coach professor""".split()
) | {
    "prime minister",
    "chancellor",
    "vice president",
    "attorney general",
    "congress member",
    "surgeon general",
    "first lady",
}

# Words that make a "chief" or a "head" one who speaks for the body.
OF_SPEAKERS = frozenset("press media communication information public relation data spokesperson spokesman".split())

# What ministers and secretaries are set over; words of one row are set over one thing.
PORTFOLIO_ROWS = """
foreign external state
defense defence war
finance treasury economy economic
interior home internal homeland police
justice
health
education
energy oil petroleum
trade commerce
work
science technology
industry
agriculture
transport transportation
environment
culture tourism
labor labour
housing
veteran
information
"""

# Heads that are two or three words.
COMPOUND = {
    "attorney general": "attorney general",
    "surgeon general": "surgeon general",
    "solicitor general": "solicitor general",
    "secretary general": "secretary general",
    "vice president": "vice president",
    "prime minister": "prime minister",
    "district attorney": "district attorney",
    "dist atty": "district attorney",
    "d a": "district attorney",
    "atty gen": "attorney general",
    "city attorney": "city attorney",
    "city atty": "city attorney",
    "public defender": "public defender",
    "police chief": "police chief",
    "chief of police": "police chief",
    "fire chief": "fire chief",
    "chief of staff": "chief of staff",
    "press secretary": "press secretary",
    "general manager": "general manager",
    "director general": "director general",
    "director-general": "director general",
    "general counsel": "general counsel",
    "managing director": "managing director",
    "medical examiner": "coroner",
    "chief executive": "chief executive",
    "chief executive officer": "chief executive",
    "chief financial officer": "chief financial officer",
    "chief operating officer": "chief operating officer",
    "chief technology officer": "chief technology officer",
    "finance chief": "chief financial officer",
    "finance director": "chief financial officer",
    "project manager": "project manager",
    "chief designer": "chief designer",
    "first lady": "first lady",
    "attorney-general": "attorney general",
}

# Words before a post that say on which step of it a person stands.
STEPS = frozenset("deputy vice assistant associate acting interim under".split())

# Words by which a post is one of several areas', whichever it is: "regional commissioner".
OF_AN_AREA = frozenset("regional provincial district county local municipal state zonal area divisional".split())

# Nouns of which two names of one kind differ: two governors of two provinces.
AREAS = frozenset(
    """state county province city town district region island country village committee ministry department agency center
    centre council commission court bureau office university college hospital""".split()
)

# Relations of which two people have one at most.
KIN_ROWS = """
son / husband / brother / father / uncle / nephew / grandson / grandfather / boyfriend
daughter / wife / sister / mother / aunt / niece / granddaughter / grandmother / girlfriend
"""

# Words that tell that an office changes hands.
CHANGES = frozenset(
    """succeed successor predecessor replace replacement resign resignation appoint appointment nominate nominee elect
    election oust step retire retirement sack fire dismiss inaugurate swear former candidate then depose rival""".split()
)


def _excluding(rows: str) -> frozenset[tuple[str, str]]:
    pairs = set()
    for groups in _groups(rows):
        for one in groups:
            for other in groups:
                if one is not other:
                    pairs |= {(a, b) for a in one for b in other}
    return frozenset(pairs)


PORTFOLIOS = {word: row.split()[0] for row in PORTFOLIO_ROWS.strip().splitlines() for word in row.split()}
# Pairs of posts, both ways.
EXCLUDING_IN_ONE_BODY = _excluding(IN_ONE_BODY)
EXCLUDING = _excluding(ANYWHERE)
EXCLUDING_KIN = _excluding(KIN_ROWS)
KIN = frozenset(word for groups in _groups(KIN_ROWS) for group in groups for word in group)
