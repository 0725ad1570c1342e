"""Words that cannot both be true of one thing: opposites, words of one set that exclude each other, denials."""

from itertools import combinations

# Opposites of one person alone: of several, one may live.
FATE_ROW = "alive live survive living surviving | dead die deceased perish"

# Dictionary forms: each word on the left is the opposite of each on the right.
OPPOSITE_ROWS = f"""
{FATE_ROW}
always | never
likely probable probably certain | unlikely improbable
possible | impossible
able capable | unable incapable
increase grow rise climb soar surge increasing growing rising rose risen | decrease shrink fall drop decline dwindle plunge plummet decreasing shrinking falling dwindling declining fell fallen
allow permit authorise authorize legalise legalize | ban forbid prohibit outlaw
acquit clear exonerate absolve | accuse convict charge condemn blame
acquit acquitted innocent | guilty convict
include | exclude
accept embrace | reject refuse spurn
approve endorse | reject veto oppose disapprove
sign | veto
uphold | overturn quash annul
resume | suspend
unanimous unanimously | split divided
majority | minority
support favour favor back endorse | oppose
safe | unsafe dangerous
legal lawful | illegal unlawful
legitimate | illegitimate
acceptable | unacceptable
strong | weak
stronger | weaker
strengthen | weaken
success successful succeed | failure fail unsuccessful
hire recruit | fire dismiss sack
true truth | false untrue falsehood
voluntary voluntarily willing willingly | involuntary forced unwilling unwillingly
deliberate deliberately intentional intentionally | accidental accidentally unintentional
minor slight slightly | major severe severely serious seriously
mild | severe
partly partially | fully completely entirely totally
temporary temporarily | permanent permanently
harmless | harmful
peaceful peacefully | violent violently
intact undamaged unharmed unhurt uninjured unscathed | damage destroy injure hurt harm
married | unmarried
armed | unarmed
manned | unmanned
expected | unexpected
changed | unchanged
satisfied pleased | dissatisfied displeased
pessimistic pessimist | optimistic optimist
eager enthusiastic | reluctant
praise hail applaud | criticise criticize condemn denounce
love | hate
remember | forget
freeze | thaw unfreeze
extend lengthen | shorten
expand widen | shrink narrow
ease loosen | tighten
improve | worsen deteriorate
conscious | unconscious
naked nude undressed | clothed dressed
upstairs | downstairs
""".strip()

# Opposites as well, but of sentences often told of two things: the buyer buys, the seller sells.
CONVERSE_ROWS = """
confirm admit acknowledge | deny
more | fewer less
many | few
before | after
for | against
inside indoors | outside outdoors
above | below
with | without
gain | lose
win victory | lose loss defeat
open reopen | close shut closed
buy purchase acquire | sell
arrive enter | leave depart
better best | worse worst
good | bad
start begin launch | end finish stop halt
friend ally friendly | enemy foe hostile
public publicly | private privately
day daytime | night nighttime
former | current
import | export
lend | borrow
impose | lift
join | quit
deploy | withdraw
grant | refuse
profit | loss
surplus | deficit
escape flee | surrender
higher | lower
raise | lower cut
up upward | down downward
all everyone everything | none nobody nothing
rich wealthy | poor
yes | no
present | absent
empty | full
agree | disagree
onshore ashore inland | offshore
""".strip()

# Words of one row exclude each other where the words around them are the same.
RIVAL_ROWS = """
north south east west
northeast northwest southeast southwest
northeast south west
northwest south east
southeast north west
southwest north east
northern southern eastern western central
northeastern northwestern southeastern southwestern
northward southward eastward westward
northbound southbound eastbound westbound
first second third fourth fifth sixth seventh eighth ninth tenth ground
first-floor second-floor third-floor fourth-floor fifth-floor sixth-floor ground-floor top-floor
left right
minute hour day week month year decade
male female
man woman
boy girl
older younger
father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
car truck bus van motorcycle motorbike bicycle train tram taxi scooter helicopter plane airplane boat foot
pistol rifle shotgun knife machete sword grenade
bathtub attic basement closet cellar garage kitchen shed office bedroom bathroom hallway lobby stairs staircase elevator
house apartment hotel barn trailer
church school hospital mosque stadium airport market
arm leg head chest neck shoulder stomach abdomen foot hand
cancer stroke pneumonia diabetes tuberculosis malaria cholera
earthquake flood landslide avalanche tornado hurricane wildfire drought
gold silver bronze
black white red blue green yellow brown grey purple pink
copper steel wood plastic concrete
doctor nurse lawyer priest teacher engineer farmer plumber
bishop priest imam rabbi deacon
treasurer secretary chairman
diamond emerald ruby sapphire pearl
wheat corn rice barley soybean
oil coal gas
chicken beef pork lamb
dog cat horse cow sheep goat
catholic protestant muslim jewish hindu buddhist
democrat republican
""".strip()

NEGATIONS = frozenset("not no never none nobody nothing neither nor".split())
# Particles behind a verb that turn it into its opposite.
PARTICLES = frozenset(frozenset(pair.split("|")) for pair in "on|off up|down in|out".split())
# Behind a negation they make it another thing than a denial: "not only", "no longer", "not yet", "not a day later".
UNNEGATED = frozenset(
    "only just merely simply yet longer immediately necessarily matter doubt less later more "
    "moment second minute hour day week month year".split()
)
# Before a negation they make it a guess: "may not".
GUESSES = frozenset("may might could if whether although though".split())
# Behind a negated word they set a time, at which it ends: "not until Monday".
TERMS = frozenset("until till before unless but since".split())
# Before a word that another sentence negates they make it no fact: "must approve".
UNDONE = GUESSES | frozenset("must should shall will would can need needs to".split())
# Dictionary forms of words that deny without a "not".
DENIALS = NEGATIONS | frozenset(
    """
    deny refuse decline fail lack lose loss unable unlikely avoid prevent refute reject dismiss discount disagree unclear unknown
    yet until till unless hardly barely scarcely without cannot false undisclosed acquit
    """.split()
)
# Nouns for a content that say nothing of it: who denies a rumour that X denies X.
NEUTRAL = frozenset(
    """rumor rumour suggestion claim report allegation accusation speculation concern fear notion idea possibility
    fact statement assertion charge involvement""".split()
)


def _sides(rows: str) -> frozenset[frozenset[str]]:
    sides = [[side.split() for side in row.split("|")] for row in rows.splitlines()]
    return frozenset(frozenset((a, b)) for left, right in sides for a in left for b in right)


OPPOSITES = _sides(OPPOSITE_ROWS)
FATES = frozenset(FATE_ROW.replace("|", " ").split())
CONVERSE = _sides(CONVERSE_ROWS)
RIVALS = CONVERSE | frozenset(
    frozenset(pair) for row in RIVAL_ROWS.splitlines() for pair in combinations(row.split(), 2)
)
