"""Closed classes of English words: what a word is when nothing else is known of it."""

# One letter a class; a word keeps the first class that names it.
CLASSES: tuple[tuple[str, str], ...] = (
    ("N", "not never n't neither"),
    (
        "X",
        "is are was were be been being am has have had having do does did will would can could may might "
        "shall should must cannot ca wo "
        "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't "
        "couldn't mayn't mightn't shouldn't "
        "mustn't ain't ought 'll 've 're 'd 'm",
    ),
    ("R", "i he she they we it you this"),
    ("K", "that"),
    (
        "O",
        "him them us me himself herself itself themselves myself ourselves yourself someone anyone everyone "
        "everybody nobody somebody",
    ),
    (
        "D",
        "the a an these those his her its their my our your some any no every each all both several many "
        "few another such "
        "most much more less other certain various either half own",
    ),
    ("W", "who which whom whose what why how whoever whatever where when"),
    (
        "S",
        "because although though while whereas if whether unless until since after before once lest despite as than so",
    ),
    ("C", "and or but nor yet & plus"),
    (
        "P",
        "of in on at for from by with about against into onto over under between among through during "
        "without within along across "
        "behind beyond upon toward towards around near off out up down amid amidst per via like versus "
        "outside inside throughout above below "
        "concerning regarding including following",
    ),
    ("T", "to"),
    ("U", "one two three four five six seven eight nine ten dozens hundreds thousands"),
    (
        "A",
        "also now then often again later earlier still already even just only too very quite rather once "
        "twice ever always sometimes soon "
        "there here instead however meanwhile perhaps maybe indeed further furthermore moreover therefore "
        "thus hence almost nearly first "
        "back ago away together abroad long well far otherwise else nonetheless nevertheless better openly "
        "early simply",
    ),
    (
        "M",
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january "
        "february march april june july august "
        "september october november december jan feb mar apr jun jul aug sept sep oct nov dec today "
        "yesterday tomorrow tonight overnight "
        "recently lately",
    ),
)

PRONOUN_AUXILIARY = frozenset({"'s", "'re", "'ve", "'ll", "'d", "'m"})
BE = frozenset("is are was were be been being am isn't aren't wasn't weren't 's 're 'm get gets got getting".split())
SUBJECT_PRONOUNS = frozenset("i he she they we it you who that which this".split())
POSSESSIVES = frozenset("his her its their my our your whose".split())
TIME_NOUNS = frozenset(
    "week month year day night morning evening afternoon weekend hour minute century decade spring summer "
    "autumn fall winter".split()
)
# Adverbs end in -ly; these words do as well.
LY_NOT_ADVERB = frozenset("family july italy ally supply reply apply rely assembly early friendly only "
    "daily weekly monthly elderly "
    "deadly lovely lonely costly holy ugly fly bully rally tally jelly belly anomaly monopoly multiply "
    "imply comply".split())  # fmt: skip
# These end in -ing without being verbs.
ING_NOT_VERB = frozenset("king thing nothing something anything everything morning evening spring ring "
    "string wing ceiling building meeting "
    "during sterling sibling beijing".split())  # fmt: skip
# These end in -ed without being verbs.
ED_NOT_VERB = frozenset(
    "hundred indeed united need feed seed speed bed red shed sacred weed wicked naked hatred biped".split()
)
