"""English verbs that newspapers use, beside those that attribute, and how verbs inflect."""

IRREGULAR: dict[str, tuple[str, str]] = {
    row.split()[0]: (row.split()[1], row.split()[2])
    for row in """
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
overcome overcame overcome
overthrow overthrew overthrown
pay paid paid
put put put
quit quit quit
read read read
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
split split split
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
understand understood understood
undertake undertook undertaken
uphold upheld upheld
wake woke woken
wear wore worn
win won won
withdraw withdrew withdrawn
withhold withheld withheld
write wrote written
""".strip().splitlines()
}

# The final consonant is doubled before -ed and -ing.
DOUBLING = frozenset(
    """
    admit ban beg brag chat clap commit compel concur confer control cram defer deter drag drop dub equip
    expel fit flag grab grin hug infer jog knit mop nag nod occur omit pat permit pin plan plot pop prefer
    quip rap refer regret rid rip rob rub scan scrap ship shop shrug skip slam slap slip snap snub spot step
    stop strip submit swap tag tap top transfer transmit trap trim tug unwrap wag wrap zip
    """.split()
)

# Verbs that report, without attributing anything; a clause is known by its verb.
PLAIN = """
abandon abolish absorb accelerate accompany achieve acquire act adapt adjust adopt advance affect age aid air allow
alter amount appear apply appoint approach approve arise arm arrange arrest arrive assassinate assault assemble
assist attach attempt attend attract average avoid awake award ban bar base bear beat become begin behave belong
bend benefit bind bite bleed block blow board bomb boost borrow bow break breed bring broadcast build burn burst
bury buy cancel capture care carry cast catch cause celebrate centre challenge change charge chase check choose cite
clash clean clear climb cling close collaborate collapse collect combine come commit compete complete comprise
concentrate conduct connect consist contain continue contribute control convert convict cook cooperate cope cost
count cover crash create creep cross crush cure cut damage dance date deal decline decrease defeat defuse delay
deliver depart depend deploy derive deserve design destroy detain deteriorate develop devote die differ dig direct
disappear disrupt divide donate double drag draw dress drift drink drive drop earn ease eat elect eliminate embark
emerge employ enable enact encounter end engage enjoy ensure enter escape establish evacuate evolve examine exceed
exchange execute exercise exist expand expel explode explore export expose extend face fail fall favour feature feed
feel fight file fill finance find finish fire fit fix flee float flood flow fly focus fold follow force forget form
freeze fuel fulfil function fund gain gather generate get give go govern grab graduate grow guarantee guard hand
handle hang happen harm hear heat help hide hire hit hold host house hunt hurry hurt ignore illustrate impact
implement import impose improve include incorporate increase indict influence inherit injure inspect inspire install
integrate intensify interview invade invest investigate involve issue join jump justify keep kick kidnap kill kiss
knock lack land last laugh launch lay lead leak lean leap learn leave lend let lie lift limit link listen live load
locate lock look loom lose lower maintain make manage march mark marry match matter mean measure meet melt merge
miss mix monitor mount move murder name narrow negotiate nominate obtain occupy occur open operate organise organize
overcome overlook override overturn overwhelm own pack paint park participate pass pay perform persist pick place
play please pose possess pound pour practise prepare present preserve press prevail prevent proceed process produce
profit progress prohibit prompt protect prove provide publish pull pump purchase pursue push put qualify quit race
rain raise rally range rank reach react read realise realize receive recognise recognize recover recruit reduce
reflect reform regain register relate relax release rely remain remove rent repair repeal replace represent rescue
resign resolve respect rest restore restrict result resume retain retire retreat return reunite ride ring rise risk
roll rule run rush sack sail satisfy save scatter schedule score scrap seal search secure seem seize sell send
separate serve set settle shake shape share shed shift shine ship shoot shop shut sign sink sit sleep slide slip
slow smash smile smoke soar solve sort spark spend split spread stage stand star start stay steal stem step stick
stop storm strengthen stretch strike strip struggle study submit succeed suffer suit supply surge surprise surrender
surround survive suspend sustain sweep swim swing switch tackle take talk tap target tax teach tear test thrive
throw tie top touch tour trace track trade train transfer transform transport travel treat trigger trim turn undergo
undermine undertake unite use vanish vary veto visit vote wait wake walk wander want warm wash watch wear weigh
welcome widen win wipe withdraw witness work wound wrap yield
""".split()


# Verbs whose past form is their base form: put, set, hit.
SAME_PAST = frozenset(lemma for lemma, (past, _) in IRREGULAR.items() if lemma == past)


def inflections(lemma: str) -> dict[str, str]:
    """The forms of a verb by kind: b (base), z (third person), d (past), n (past participle), g (-ing)."""
    end = lemma[-1]
    doubled = lemma + end if lemma in DOUBLING else lemma
    stem = lemma[:-1] if end == "e" else doubled
    if end == "y" and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    else:
        third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
        past = stem + "ed"
    gerund = lemma[:-2] + "ying" if lemma.endswith("ie") else stem + "ing"
    if lemma.endswith(("ee", "ye", "oe")):
        gerund = lemma + "ing"
    past, participle = IRREGULAR.get(lemma, (past, past))
    return {"b": lemma, "z": third, "d": past, "n": participle, "g": gerund}
