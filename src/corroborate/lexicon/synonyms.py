"""Words that reports use for one another, folded to the first of each row before contexts are compared.

Lemmas, British and American spellings alike. A row holds words that fill the same slot in news prose, not strict synonyms.
"""

ROWS = """
kill die dead death toll fatality slay perish fatal fatally deadly lethal killing drown
injure wound hurt injury injured wounded
arrest detain capture apprehend nab custody detention
quake earthquake temblor tremor seismic
ship vessel boat freighter trawler craft speedboat
police officer cop constable policeman
shooting gunfire shoot shot
suspect accuse accused defendant gunman shooter
sentence sentencing jail imprison prison
buy purchase acquire acquisition takeover buyout
announce unveil reveal introduce launch
meet meeting summit talk talks
visit trip tour journey
company firm corporation business
price cost sell priced
find discover locate found
say tell
house home residence apartment
injunction order
leave left flee escape
marry wed wedding marriage
child kid children
man male guy
woman female
strike hit struck rock jolt
destroy level flatten raze demolish
damage damaged
bomb bombing bombard explosive
attack raid assault
refugee displaced
town village city
movie film picture
award prize honor honour
elect election choose pick appoint name nominate
resign quit step
steal theft rob robbery heist loot burglary
win won victory beat defeat
lose loss
begin start commence
end finish conclude
agree deal agreement accord pact
year annual yearly
doctor physician
lawyer attorney counsel
judge justice
guilty convict conviction
charge indict indictment
resident inhabitant population people person
worker employee staff co-worker coworker colleague staffer
soldier troop
rescue save
hospital clinic
fire blaze
crash collision
aircraft plane jet airplane
car vehicle automobile
fan supporter
sick ill illness
money cash
missing disappear unaccounted
evacuate evacuation
storm hurricane cyclone
rifle gun weapon firearm machine-gun
""".strip()

# The words of a row that another row claims first keep their first meaning.
FOLDED: dict[str, str] = {}
for _row in ROWS.splitlines():
    _head, *_rest = _row.split()
    for _word in (_head, *_rest):
        FOLDED.setdefault(_word, FOLDED.get(_head, _head))
