"""Names and labels that hold a number, which is then no quantity: "Flight 370", "Section 4", "iPhone 12"."""

# Before the number, in any case.
LABELS = frozenset(
    """
    section row article chapter game unit room flight route highway interstate channel model level phase
    page figure table step number rule title bill proposition act part volume psalm verse area zone platform
    gate exit runway block round grade class group team formula type mark version apartment suite lot line
    lane pier dock terminal building ward district precinct region sector camp station tower hall stage
    season episode series issue item count appendix annex schedule paragraph clause amendment resolution
    protocol directive order form code zip postcode box category tier track heat race stall hole tee day
    week year version ps playstation xbox windows android ios iphone ipad galaxy pixel division league serie
    ligue bundesliga under u area fantasy no nos no. nos. # hwy rt rte pp pg fig sec ch art apt vol ed
    channel radio fm am boeing airbus sp s&p nasdaq ftse dax nikkei cac asx stoxx csi hsi ibex topix kospi
    concorde tupolev antonov soyuz apollo falcon ariane vega shenzhou
    hwasong taepodong agni patriot scud grad iskander kalashnikov studio psalm psalms hangar seat slot bay
    berth yard pool shaft well reactor bus train tram plane ride road rd mile marker kilometre peak hill
    """.split()
)
# Labels that also are common nouns before a count ("in the league 12 times"): only with a capital letter.
CAPITAL_LABELS = frozenset(
    """
    game unit level phase part area zone round group team line building ward district region camp station
    tower hall stage season count order form code box category track race day week year bus train plane road
    mile division league act number model figure class under well pool yard series issue item type mark
    radio seat slot ride peak hill title bill team step block gate page table am u no art ed lane pier track
    grade
    """.split()
)
STREETS = frozenset(
    """
    street st avenue ave road rd boulevard blvd drive dr lane ln way place pl court ct square sq terrace
    highway hwy parkway pkwy plaza circle crescent alley row quay broadway freeway expressway interstate
    turnpike motorway
    """.split()
)
