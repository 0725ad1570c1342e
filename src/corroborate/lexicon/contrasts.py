"""Words that set one thing against another: two figures of which one is told of men, the other of women, are two."""

# Dictionary forms; each group of a row stands for something else than the other groups.
ROWS = """
man men male boy father husband son brother | woman women female girl mother wife daughter sister
boy girl child children minor infant baby pupil teenager | adult parent grown-up
north northern | south southern | east eastern | west western
first opening initial | second | third | fourth | fifth | last final closing
semifinal semi-final semifinals | final | quarterfinal quarter-final
domestic home | overseas abroad foreign international export
local regional | national nationwide | worldwide global globally international
rural countryside | urban
public state-owned | private
gross | net
lowest minimum least low | highest maximum most top peak high record
single individual | family double group
adult | child student
freight cargo goods | passenger
import | export
revenue sale turnover | profit income earnings | loss
deposit | balance
departure depart leave left start | arrival arrive land return end
open opened | close closed
buy bought purchase | sell sold sale
win won victory | lose lost defeat
daily day | weekly week | monthly month | yearly annual annually year
morning | afternoon | evening
spring | summer | autumn fall | winter
victim | suspect gunman attacker accused
driver | passenger | pedestrian
carry aboard | survive survivor
own owned have operate | order ordered plan planned
candidate | voter
teacher | student pupil
doctor nurse | patient
officer soldier policeman | civilian protester demonstrator
lead led ahead | trail trailed behind
men's | women's
under below | over above
launch launched fire fired send sent | intercept intercepted destroy destroyed shoot shot
buy bought order ordered | deliver delivered
pass passed adopt adopted sign signed | force effect
pole qualifying practice | race
inside indoor | outside outdoor
before | after
without | with
"""

GROUPS: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(group.split()) for group in row.split("|")) for row in ROWS.strip().splitlines()
)

# Words by which a figure is that of all places.
ALL = frozenset("worldwide globally nationwide countrywide statewide everywhere".split())

# Whoever speaks for the one side of these is not whoever speaks for the other.
PARTIES = """
rebel insurgent militant guerrilla separatist fighter | army military government soldier troop
opposition | government minister ministry cabinet
union worker employee striker | company management employer firm
organiser organizer protester activist campaigner | police authority government
prosecutor prosecution | lawyer attorney defence defense defendant
tenant resident | landlord council developer
"""

SIDES: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(group.split()) for group in row.split("|")) for row in PARTIES.strip().splitlines()
)
