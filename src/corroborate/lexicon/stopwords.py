"""Words that carry no subject matter: function words, light verbs and the vocabulary of reporting itself."""

FUNCTION_WORDS = frozenset(
    """
    a about above across after again against all almost along also although always am amid among an and another any are
    around as at away back be became because become been before began behind being below between both but by came can
    cannot come could did do does doing done down during each either else even ever every few first for from further gave
    get give go got had has have having he her here hers herself him himself his how however i if in into is it its itself
    just last least less like likely made make many may me might more most much must my near nearly neither no nor not now
    of off on once one only onto or other others our out over own per put quite rather really same see seem several shall
    she should since so some still such take than that the their them then there these they this those though through
    thus to together too took toward towards under until up upon us use very was we well went were what when where whether
    which while who whom whose why will with within without would yet you your s t re ve ll d m n't 's
    """.split()
)

REPORTING = frozenset("say said says tell told report reported add added accord according note statement ask".split())

STOPWORDS = FUNCTION_WORDS | REPORTING
