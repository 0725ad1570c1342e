"""What happens to a remark on its way into print: contractions, shifts of tense and pronoun, negation, number words."""

# Contracted ending -> what it stands for. "can't" and "won't" have stems of their own.
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "n't": ("not",), "'re": ("are",), "'ve": ("have",), "'ll": ("will",), "'m": ("am",), "'d": ("would",),
}  # fmt: skip
IRREGULAR_CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "it's": ("it", "is"), "that's": ("that", "is"), "there's": ("there", "is"), "he's": ("he", "is"),
    "she's": ("she", "is"), "what's": ("what", "is"), "let's": ("let", "us"), "who's": ("who", "is"), "here's": ("here", "is"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
}  # fmt: skip

NEGATIONS = frozenset("not no never none nobody nothing neither nor nowhere without hardly".split())  # noqa: SIM905

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

# Words that a writer drops or adds without touching what was said.
FILLERS = frozenset(
    """
    the a an that which and but so well very really just also then now um uh oh yes you know i mean of course actually to of in
    on for it is was are were
    """.split()  # noqa: SIM905
)

SMALL_NUMBERS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()  # noqa: SIM905
    )
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "dozen": 12, "half": 0,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),  # noqa: SIM905
        start=1,
    )
}

# Words whose exchange turns what was said into its opposite or another thing, though each is one letter's work.
OPPOSITE_ROWS = """
can cannot
always never
all none
more less
more fewer
before after
guilty innocent
increase decrease
increased decreased
rise fall
rose fell
up down
win lose
won lost
accept reject
accepted rejected
confirm deny
confirmed denied
support oppose
legal illegal
likely unlikely
possible impossible
acceptable unacceptable
safe unsafe
able unable
everyone nobody
everything nothing
yes no
good bad
best worst
alive dead
start end
started ended
open close
opened closed
inside outside
friend enemy
success failure
strong weak
stronger weaker
higher lower
"""
OPPOSITES = frozenset(frozenset(row.split()) for row in OPPOSITE_ROWS.strip().split("\n"))
