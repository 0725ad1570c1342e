"""What happens to a remark on its way into print: contractions, shifts of tense and pronoun, negation, number words."""

from .calendar import ORDINALS
from .numbers import CARDINALS, SCALES

# Contracted ending -> what it stands for. "can't" and "won't" have stems of their own.
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "n't": ("not",), "'re": ("are",), "'ve": ("have",), "'ll": ("will",), "'m": ("am",), "'d": ("would",),
}  # fmt: skip
IRREGULAR_CONTRACTIONS: dict[str, tuple[str, ...]] = {
    row.split()[0]: tuple(row.split()[1:])
    for row in """
won't will not
can't can not
cannot can not
shan't shall not
ain't is not
it's it is
that's that is
there's there is
here's here is
what's what is
who's who is
he's he is
she's she is
let's let us
gonna going to
wanna want to
gotta got to
""".strip().splitlines()
}

NEGATIONS = frozenset("not no never none nobody nothing neither nor nowhere without hardly".split())

# Words of one row stand for each other when speech is reported: the tense goes back, the speaker becomes "he".
SHIFT_ROWS = """
i me he she him her we us they them you one it
my mine his her hers our ours their theirs your yours its
myself himself herself ourselves themselves yourself itself
am is are was were be been being 's
do does did
have has had
will would shall should ll
can could may might
must had to
this that these those the a an
here there
now then
"""
SHIFTS: dict[str, frozenset[str]] = {}
for _row in SHIFT_ROWS.split("\n"):
    for _word in _row.split():
        SHIFTS[_word] = SHIFTS.get(_word, frozenset()) | frozenset(_row.split())

# Where one has a "not", the other may have one of these in its place: "will have to", "would always".
ASSENTS = frozenset("have has had need needs must shall should will would can could always often still again".split())

# Words that a writer drops or adds without touching what was said.
FILLERS = frozenset(
    """
    the a an that which and but so well very really just also then now um uh oh yes you know i mean of course actually
    to of in on for it is was are were
    """.split()
)

NUMBERS: dict[str, float] = {**CARDINALS, **SCALES, **ORDINALS}
