"""Words that name what happened, and verbs that only say that something did."""

# Nouns that name an event, as a report dates it: "Sunday's operation", "the hearing on Tuesday". In the singular.
EVENT_NOUNS = frozenset(
    """
    accident agreement airstrike ambush announcement appeal appearance arraignment arrest assault attack auction battle birth blast
    blaze blockade bombardment bombing briefing burial ceasefire ceremony clash collapse collision concert conference
    confirmation conviction coup crash cyclone deal death debut decision declaration demonstration departure
    derailment detonation disaster earthquake election eruption evacuation execution explosion festival fire flight
    flood funeral game gunfire heist hearing hijacking hurricane incident inauguration independence indictment
    inspection interview invasion keynote kidnapping killing landing landslide launch lawsuit massacre match
    meeting mission murder negotiation nomination offensive opening operation outage parade performance poll
    premiere protest quake raid rally ransom referendum release rescue resignation retirement riot robbery ruling
    sale search seizure sentencing session shelling shooting shutdown siege signing sinking slaying speech standoff strike
    storm stabbing summit surgery surrender takeover talks test theft tornado tremor trial tsunami verdict
    visit vote walkout war wedding withdrawal
    """.split()
)

# Verbs that say no more than that something happened, as lemmas: what happened is their subject.
LIGHT_VERBS = frozenset("be have do take occur happen come go make hold get begin start end become".split())

# What people are said to be after an event, without a verb: "left 12 dead".
STATES = frozenset("dead missing homeless hurt injured wounded sick ill stranded unaccounted hospitalized".split())
