"""What stands beside a number and widens, bounds or turns it. A row: hedge: phrases; "nearly | almost"."""

from typing import get_args

from corroborate.schemas import QuantityHedge

BEFORE_ROWS: dict[str, str] = {
    "about": """
        about | around | approximately | roughly | some | circa | ca | approx | an estimated | estimated |
        estimated at | in the region of | in the neighborhood of | in the neighbourhood of | something like |
        close to | or so | more or less | just about | somewhere around | give or take | in the vicinity of |
        or about | anywhere from | on the order of | of the order of | in the order of | perhaps
    """,
    "more_than": """
        more than | over | above | upwards of | upward of | in excess of | well over | just over | just above
        | well above | exceeding | exceeded | exceeds | exceed | surpassed | surpassing | surpass | greater
        than | higher than | bigger than | larger than | longer than | heavier than | older than | faster than
        | beyond | topping | topped | north of | slightly more than | a little more than | a little over |
        slightly over | slightly above | far more than | much more than | considerably more than | many more
        than | north of | no fewer than just | better than | worth over
    """,
    "at_least": """
        at least | no fewer than | not fewer than | no less than | not less than | a minimum of | minimum of |
        at a minimum | at the least | as few as | as little as | at the very least | minimum
    """,
    "less_than": """
        less than | fewer than | under | below | just under | just below | well under | well below | lower
        than | smaller than | shorter than | younger than | slower than | south of | not quite | slightly less
        than | slightly under | slightly below | a little less than | a little under | short of | just shy of
        | shy of
    """,
    "at_most": """
        at most | up to | as many as | as much as | as high as | no more than | not more than | a maximum of |
        maximum of | as long as | as far as | as fast as | no greater than | not exceeding | no longer than |
        no higher than | capped at | limited to | a maximum | at the most | no larger than | as large as
    """,
    "nearly": "nearly | almost | close on | nearing | approaching | virtually | practically | just about",
    "exactly": """
        exactly | precisely | just | only | a mere | merely | a total of | a record | a staggering | a
        whopping | another | a further | an additional
    """,
}
# Follow the number or what it counts: "30 or so", "50 people or more", "20-plus", "30-odd".
AFTER_ROWS: dict[str, str] = {
    "about": "or so | odd | or thereabouts | ish | give or take",
    "at_least": """
        or more | plus | and above | and over | at least | or higher | or longer | or greater | and counting | and up
        | at a minimum
    """,
    "at_most": "or less | or fewer | at most | at the most | or below | or under | at a maximum | maximum",
}
# Words that may stand between a hedge and its number.
BETWEEN = frozenset("a an another further additional record about us".split())


def _phrases(rows: dict[str, str]) -> dict[str, QuantityHedge]:
    known = get_args(QuantityHedge)
    table: dict[str, QuantityHedge] = {}
    for hedge, row in rows.items():
        assert hedge in known
        for phrase in row.split("|"):
            table.setdefault(" ".join(phrase.split()), hedge)  # type: ignore[arg-type]
    return table


BEFORE = _phrases(BEFORE_ROWS)
AFTER = _phrases(AFTER_ROWS)
LONGEST = max(len(phrase.split()) for phrase in BEFORE)
# The last word of each phrase: where the look back begins.
LAST_WORDS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in BEFORE)

# Verbs and adverbs beside a number that say which way it moved.
UP = frozenset(
    """
    up rose rise rises rising risen grew grow grows growing grown gained gain gains gaining climbed climb
    climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring
    increased increase increases increasing advanced advance advances advancing added adds rallied rally
    rallies higher upward upwards swelled spiked leapt leaped rocketed skyrocketed rebounded widened
    expanded ballooned
    """.split()
)
DOWN = frozenset(
    """
    down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining slid
    slide slides sliding slipped slip slips slipping sank sink sinks sinking plunged plunge plunges plunging
    plummeted plummet plummets plummeting tumbled tumble tumbles tumbling lost lose loses losing shed sheds
    shedding lower decreased decrease decreases decreasing eased ease eases easing dipped dip dips dipping
    shrank shrunk shrink contracted narrowed downward downwards crashed retreated weakened slumped slump
    slumps slumping skidded sagged dwindled
    """.split()
)
# These move something only beside a percentage, points or money: "lost 12 men" is no change of a number.
ONLY_MEASURED = frozenset(
    """
    lost lose loses losing shed sheds shedding added adds gained gain gains gaining advanced advance
    advances
    """.split()
)
MOVES = UP | DOWN
# Before "up to" these reach what follows, as moving does: "the toll has gone up to 13".
REACHING = frozenset(
    """
    go goes going gone went bring brings bringing brought push pushes pushed pushing drive drives drove driven driving
    take takes took taken taking shot shoot shoots creep creeps crept move moves moved inch inches inched
    """.split()
)
# These take what they move as an object, with the size after "by": "cut output by 3 percent".
RAISE = frozenset(
    """
    raise raised raises raising boost boosted boosts boosting lift lifted lifts lifting hike hiked hikes hiking expand
    expands extend extended
    """.split()
)
CUT = frozenset(
    """
    cut cuts cutting reduce reduced reduces reducing slash slashed slashes slashing trim trimmed trims
    trimming lowered lowers lowering curb curbed scale scaled shrinking shorten shortened missed
    """.split()
)
MOVED_BY = RAISE | CUT
UPWARD = UP | RAISE
# Before "up" and "down" these make another verb: "gave up 517 yards".
PHRASAL = frozenset(
    """
    gave give gives giving given put puts putting set sets setting made make makes making picked pick picks
    racked rack piled pile ended end ends came come comes blew blow signed sign brought bring showed show
    turned turn used use built build broke break wrapped laid lay shut shuts shutting took take takes backed
    called call caught held hold opened rounded served split stepped tied cleaned summed coughed lined grew
    growing follow followed conjured cooked drew drawn drummed handed write wrote settled knocked burned
    tracked hunted gunned struck
    """.split()
)
