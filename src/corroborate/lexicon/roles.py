"""Offices and occupations: nouns that say who a person is, words before them, and the forms they are folded to."""

# Nouns of offices that one person at a time holds in a country, a body or a place.
SOLE_ROLES = """
president premier chancellor leader king queen emperor emir sultan pope governor mayor chairman chairwoman
chairperson chair ceo chief speaker
commander commissioner dictator ruler monarch prince minister sheriff undersheriff
secretary-general founder treasurer coroner
"""
# Nouns of offices and occupations that many hold at a time.
SHARED_ROLES = """
secretary ambassador envoy spokesman spokeswoman spokesperson senator congressman congresswoman representative
lawmaker legislator deputy director manager head
officer executive official aide adviser advisor counselor negotiator mediator diplomat general admiral colonel
lieutenant captain sergeant detective
constable trooper superintendent inspector judge justice magistrate prosecutor attorney lawyer solicitor barrister
counsel
editor reporter correspondent journalist columnist author writer poet novelist playwright screenwriter actor actress
comedian singer musician rapper
composer producer filmmaker artist painter designer model dancer host anchor presenter photographer professor
scientist
researcher analyst economist historian expert strategist physicist chemist biologist seismologist geologist
hydrologist volcanologist glaciologist zoologist botanist archaeologist epidemiologist virologist
astronomer meteorologist psychologist
psychiatrist doctor physician surgeon nurse engineer architect astronaut cosmonaut pilot coach trainer quarterback
striker midfielder goalkeeper
pitcher defender forward captain player boxer cyclist swimmer golfer athlete striker activist dissident cleric imam
priest bishop archbishop cardinal
rabbi pastor billionaire tycoon businessman businesswoman entrepreneur investor banker trader broker developer
farmer teacher
principal dean student superintendent whistleblower hacker gunman suspect terrorist militant warlord guerrilla
partner owner co-founder
cofounder cfo coo cto vp vice-president mp mep councillor councilman councilwoman alderman delegate nominee candidate
contender hopeful frontrunner
counterpart successor predecessor veteran soldier marine paramedic firefighter ranger warden guard bodyguard
translator interpreter undersecretary under-secretary coordinator co-ordinator
"""

# Words before such a noun that belong to the office.
ROLE_MODIFIERS = frozenset(
    """
external internal women youth development planning social welfare water former ex late outgoing incoming then prime foreign defense defence finance interior justice health education energy
trade agriculture labor labour transport transportation environment economy economic home
culture tourism information communications oil petroleum security national vice deputy assistant associate acting
interim executive chief managing general
senior supreme first second top military police army navy naval air political press party presidential campaign
communications district attorney under
public affairs state county city federal superior district appeals circuit royal crown lead principal special
permanent chief financial operating technology
marketing medical legal editorial budget treasury commerce intelligence homeland senate house majority minority
opposition congressional parliamentary
fire joint dist staff field regional local provincial municipal associated co fellow staff investigative research
criminal defense trial science sports
labour vice-presidential gubernatorial
mayoral nobel
chief-of-staff sales design human rights product program programme project spiritual religious rebel union
""".split()
)

# Phrases "of" which an office may continue: "secretary of state", "chief of staff".
OF_PARTS = frozenset(
    """
        state house defense defence staff police treasury the commerce energy education labor homeland interior
        agriculture transportation health foreign finance justice
    """.split()
)

# What folds to one form: form | others
ROLE_FOLDS = """
chief executive | ceo, chief executive officer, c.e.o.
chief financial officer | cfo
chief operating officer | coo
chief technology officer | cto
prime minister | pm, premier
foreign minister | minister of foreign affairs, foreign affairs minister, minister for foreign affairs
defense minister | minister of defense, minister for defense
finance minister | minister of finance, minister for finance
interior minister | minister of the interior, minister of interior, home minister
spokesperson | spokesman, spokeswoman
undersecretary | under-secretary
coordinator | co-ordinator
chair | chairman, chairwoman, chairperson
vice president | vice-president, vp
attorney general | atty gen
adviser | advisor
district attorney | dist atty
attorney | atty
congress member | congressman, congresswoman
governor | gov
senator | sen, sens
representative | rep, reps
president | pres
ambassador | amb
secretary general | secretary-general
member of parliament | mp
"""

# Titles and nouns that also tell a rank, before a name only: no role of its own.
FAMILY_NOUNS = frozenset(
    """
wife husband son daughter brother sister mother father widow widower uncle aunt cousin nephew niece grandson
granddaughter grandfather grandmother
girlfriend boyfriend fiance fiancee partner parents friend colleague neighbor neighbour twin stepson stepdaughter
stepfather stepmother mother-in-law
father-in-law ex-wife ex-husband client lawyer attorney
""".split()
)

MALE_NOUNS = frozenset(
    """
        man husband son brother father widower uncle nephew grandson grandfather boyfriend fiance king prince
        emperor sultan pope spokesman chairman congressman actor businessman boy gentleman priest
    """.split()
)
FEMALE_NOUNS = frozenset(
    """
        woman wife daughter sister mother widow aunt niece granddaughter grandmother girlfriend fiancee queen
        princess empress spokeswoman chairwoman congresswoman actress businesswoman girl lady nun
    """.split()
)

SOLE = frozenset(SOLE_ROLES.split())
ROLE_NOUNS = SOLE | frozenset(SHARED_ROLES.split())
# Role nouns that lower-case words before a name make likely to be the name's own: "leader Kim", not "forward Kim".
FOLDED: dict[str, str] = {
    form.strip(): row.partition("|")[0].strip()
    for row in ROLE_FOLDS.strip().splitlines()
    for form in row.partition("|")[2].split(",")
}


def folded(role: str) -> str:
    """The comparable form of an office: "Chairwoman" -> "chair", "minister of defence" -> "defense minister"."""
    plain = role.lower().replace("defence", "defense").replace("labour", "labor")
    if plain in FOLDED:
        return FOLDED[plain]
    head, _, last = plain.rpartition(" ")
    return f"{head} {FOLDED[last]}" if head and last in FOLDED and last != "premier" else plain
