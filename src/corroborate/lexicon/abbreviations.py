"""Abbreviations whose full stop need not end a sentence, in lower case and without that full stop."""

# Always before a name or a number: the full stop never ends a sentence.
BEFORE_NAMES = frozenset(
    """
    mr mrs ms mx messrs dr prof rev fr hon st mt ft pt gen lt col capt cpt cmdr cdr adm maj sgt cpl pvt brig
    sen sens rep reps gov govs pres supt det insp atty amb sec treas dir rt assn vs v al eg ie viz cf approx
    ca op mme mlle hr sra srta dept dist hwy ave
    """.split()
)

# The full stop ends a sentence unless a number follows.
BEFORE_NUMBERS = frozenset(
    """
    no nos vol vols art arts fig figs ch p pp par para sect ser ed jan feb mar apr jun jul aug sep sept oct
    nov dec ext
    """.split()
)

# The full stop ends a sentence where a word follows that begins sentences.
OPEN = frozenset(
    """
    inc corp co ltd llc plc bros jr sr esq etc am pm a.m p.m u.s u.k u.n e.u d.c u.s.a u.a.e n.y l.a n.j n.c
    s.c n.h n.d s.d b.c a.d r.i n.m w.va ph.d m.d m.b.a b.a m.a m.p d.phil ala ariz ark calif colo conn del
    fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
    ont que alta sask blvd rd sq bldg univ intl nat natl est gmt min hr hrs sec secs lb lbs oz
    mon tue tues wed thu thur thurs fri sat sun vs
    """.split()
)

# Words that begin a sentence rather than go on with a name.
SENTENCE_OPENERS = frozenset(
    """
    the a an he she it they we i you this that these those in on at but and or so if when while after before
    as for from with by of there here his her its their my our your who what why how where not no yes some
    many most all both each several one two three also however meanwhile still then now yet since although
    though because despite during under over until once last earlier later another other others such more few
    among between nearly about it's he's she's they're we're i'm that's there's don't according asked than
    only even just neither either instead nor perhaps every everyone nobody nothing
    """.split()
)

# Those that are also written small; the others count only with a capital.
SMALL = frozenset(
    """
    vs v al eg ie viz cf approx ca p pp vol ch fig inc corp co ltd etc am pm jr sr hr hrs lb lbs oz
    """.split()
)
