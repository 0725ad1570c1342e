"""Words that cannot both be true of one thing: opposites, words of one set that exclude each other, denials."""

from itertools import combinations

# Dictionary forms: each word on the left is the opposite of each on the right.
OPPOSITE_ROWS = """
can | cannot
always | never
all everyone everything | none nobody nothing
yes | no
likely probable probably certain | unlikely improbable
possible | impossible
able capable | unable incapable
increase grow rise climb soar surge increasing growing rising rose risen | decrease shrink fall drop decline dwindle plunge plummet decreasing shrinking falling dwindling declining fell fallen
up upward | down downward
gain | lose
win victory | lose loss defeat
allow permit authorise authorize legalise legalize | ban forbid prohibit outlaw
open reopen | close shut closed
alive live survive living surviving | dead die deceased perish
acquit clear exonerate absolve | accuse convict charge condemn blame
acquit acquitted innocent | guilty convict
buy purchase acquire | sell
arrive enter | leave depart
include | exclude
accept embrace | reject refuse spurn
approve endorse | reject veto oppose disapprove
support favour favor back endorse | oppose
safe | unsafe dangerous
legal lawful | illegal unlawful
legitimate | illegitimate
acceptable | unacceptable
better best | worse worst
good | bad
strong | weak
stronger | weaker
strengthen | weaken
higher | lower
raise | lower cut
start begin launch | end finish stop halt
success successful succeed | failure fail unsuccessful
friend ally friendly | enemy foe hostile
hire recruit | fire dismiss sack
agree | disagree
true truth | false untrue falsehood
public publicly | private privately
voluntary voluntarily willing willingly | involuntary forced unwilling unwillingly
deliberate deliberately intentional intentionally | accidental accidentally unintentional
day daytime | night nighttime
minor slight slightly | major severe severely serious seriously
mild | severe
partly partially | fully completely entirely totally
temporary temporarily | permanent permanently
harmless | harmful
peaceful peacefully | violent violently
intact undamaged unharmed unhurt uninjured unscathed | damage destroy injure hurt harm
present | absent
majority | minority
former | current
rich wealthy | poor
married | unmarried
armed | unarmed
manned | unmanned
expected | unexpected
changed | unchanged
satisfied pleased | dissatisfied displeased
pessimistic pessimist | optimistic optimist
relentless eager enthusiastic | reluctant
praise hail applaud | criticise criticize condemn denounce
love | hate
remember | forget
freeze | thaw unfreeze
extend lengthen | shorten
expand widen | shrink narrow
ease loosen | tighten
improve | worsen deteriorate
import | export
lend | borrow
profit | loss
surplus | deficit
escape flee | surrender
conscious | unconscious
empty | full
onshore ashore inland | offshore
upstairs | downstairs
""".strip()

# Words of one row exclude each other where the words around them are the same.
RIVAL_ROWS = """
more fewer less
many few
before after
for against
inside outside
indoors outdoors
above below
with without
earlier later
early late
north south east west northeast northwest southeast southwest
northern southern eastern western northeastern northwestern southeastern southwestern
northward southward eastward westward
northbound southbound eastbound westbound
first second third fourth fifth sixth seventh eighth ninth tenth ground top
first-floor second-floor third-floor fourth-floor fifth-floor sixth-floor ground-floor top-floor
left right
morning afternoon evening night
dawn noon dusk midnight
minute hour day week month year decade
male female
man woman
boy girl
older younger
father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
car truck bus van motorcycle motorbike bicycle train tram taxi scooter helicopter boat foot
pistol rifle shotgun knife machete sword grenade
bathtub attic basement closet cellar garage kitchen shed
church school hospital mosque stadium airport
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
# Behind a negation they make it another thing than a denial: "not only", "no longer", "not yet".
UNNEGATED = frozenset("only just merely simply yet longer immediately necessarily matter doubt less later more".split())
# Before a negation they make it a guess: "may not".
GUESSES = frozenset("may might could if whether although though".split())
# Behind a negated word they set a time, at which it ends: "not until Monday".
TERMS = frozenset("until till before unless but".split())
# Dictionary forms of words that deny without a "not".
DENIALS = NEGATIONS | frozenset(
    """
    deny refuse decline fail lack unable unlikely avoid prevent refute reject dismiss discount disagree unclear unknown
    yet until till unless hardly barely scarcely without cannot false undisclosed
    """.split()
)


def _sides(rows: str) -> frozenset[frozenset[str]]:
    sides = [[side.split() for side in row.split("|")] for row in rows.splitlines()]
    return frozenset(frozenset((a, b)) for left, right in sides for a in left for b in right)


OPPOSITES = _sides(OPPOSITE_ROWS)
RIVALS = frozenset(frozenset(pair) for row in RIVAL_ROWS.splitlines() for pair in combinations(row.split(), 2))
