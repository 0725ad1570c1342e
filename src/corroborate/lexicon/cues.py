"""The words that attribute: verbs with their act and the frames they take, nouns, adjectives and prepositions.

Frames: `s` a clause ("that ...", "he would ..."), `q` quoted words, `i` an infinitive, `o` a noun phrase, `x` a noun
phrase followed by "as", `a` an addressee before the rest ("told reporters that"), `f` the cue may end the sentence
("..., she argued"); any other frame is a preposition or particle that opens the content ("called for").
"""

from typing import NamedTuple

from corroborate.schemas import Act

from .verbs import inflections


class CueVerb(NamedTuple):
    """A verb that attributes."""

    lemma: str
    act: Act
    frames: frozenset[str]
    inverts: bool  # may stand before its speaker after quoted words: said Smith


class CueRow(NamedTuple):
    """Verbs of one act that take the same frames, with an example of one."""

    act: Act
    frames: str
    verbs: str
    example: str


VERB_ROWS = (
    CueRow("say", "s q f", "say add", "The mayor said the bridge was safe."),
    CueRow(
        "say",
        "s q o f to on about",
        "state reiterate repeat stress emphasise emphasize underline underscore recount explain "
        "signal quip joke muse "
        "mention volunteer recall",
        "The mayor stressed that the bridge was safe.",
    ),
    CueRow("say", "s q o f", "note observe", "The mayor noted that the bridge was old."),
    CueRow(
        "say",
        "s q f on about",
        "remark comment opine joke reflect rant rail vent gush",
        "The mayor remarked that the bridge was old.",
    ),
    CueRow("say", "about on of out", "speak talk", "The mayor spoke about the bridge."),
    CueRow("say", "s q f a to", "reply retort counter", "The mayor replied that the bridge was old."),
    CueRow("say", "q to with s", "respond answer react", "The mayor responded with a laugh."),
    CueRow(
        "say",
        "q",
        "continue conclude begin sing type scrawl deadpan blurt gasp tease read",
        '"It is safe," the mayor continued.',
    ),
    CueRow("say", "a s q i f of about how", "tell", "The mayor told reporters that the bridge was safe."),
    CueRow("say", "a s q i of", "inform assure remind notify brief", "The mayor assured them that the "
        "bridge was safe."),
    CueRow(
        "say",
        "q s f",
        "cry exclaim shout yell scream mutter murmur whisper chant lament sigh",
        '"Run," the guard shouted.',
    ),
    CueRow("say", "s q o f", "write tweet post retweet blog", "The mayor wrote that the bridge was safe."),
    CueRow("say", "s q o out", "spell lay", "The mayor laid out her plans for the bridge."),
    CueRow(
        "say",
        "o as",
        "describe characterise characterize depict portray paint",
        "The mayor described the bridge as a relic.",
    ),
    CueRow(
        "say",
        "o",
        "discuss address detail outline articulate express voice summarise summarize liken link tie compare "
        "frame reference "
        "chronicle recite communicate highlight tout debate downplay echo",
        "The mayor discussed the bridge.",
    ),
    CueRow("say", "o for on upon out s", "call dub label brand", "The mayor called the bridge a relic."),
    CueRow("say", "to out s f", "point allude refer", "The mayor pointed out that the bridge was old."),
    CueRow("claim", "s q o i f", "claim allege assert maintain profess purport boast brag", "The mayor "
        "claimed that the bridge was safe."),
    CueRow(
        "claim",
        "s q f for against on",
        "argue contend reason protest",
        "The mayor argued that the bridge was safe.",
    ),
    CueRow("claim", "s o q f", "suggest imply insinuate speculate hint theorise theorize posit "
        "hypothesise", "She suggested that he lied."),
    CueRow("claim", "s q f on", "insist", "The mayor insisted that the bridge was safe."),
    CueRow("confirm", "s q o f", "confirm acknowledge verify", "The mayor confirmed that the bridge was closed."),
    CueRow("confirm", "s q o f to", "admit concede confess", "The mayor admitted that the bridge was old."),
    CueRow("confirm", "s q with to i", "agree concur", "The mayor agreed that the bridge was old."),
    CueRow("confirm", "o s f", "corroborate affirm reaffirm testify attest certify", "The engineer "
        "testified that the bridge was old."),
    CueRow("claim", "about of", "boast brag", "The mayor bragged about the bridge."),
    CueRow("deny", "s o q", "deny", "The mayor denied that the bridge was unsafe."),
    CueRow("deny", "s o", "dispute refute rebut contradict disavow", "The mayor disputed the figures."),
    CueRow("announce", "s q o f", "announce declare proclaim reveal disclose divulge", "The mayor announced "
        "that the bridge was closed."),
    CueRow("announce", "o", "unveil publish issue", "The mayor unveiled a plan."),
    CueRow("announce", "s o q f", "report", "The paper reported that the bridge was closed."),
    CueRow("quote", "o s q", "quote cite invoke", "The mayor cited a lack of money."),
    CueRow("find", "s o q f", "find show indicate conclude demonstrate", "The report found that the bridge was old."),
    CueRow("find", "s f", "determine establish discover learn", "Investigators determined that the bridge was old."),
    CueRow("find", "s o", "document detail", "The report documents years of neglect."),
    CueRow(
        "find",
        "s o f",
        "estimate calculate predict forecast project foresee envision anticipate",
        "The bank predicts that prices will fall.",
    ),
    CueRow("warn", "s q o f of against i a about", "warn caution", "The mayor warned that the bridge was unsafe."),
    CueRow("warn", "i s o", "threaten", "The union threatened to strike."),
    CueRow("accuse", "o", "accuse blame fault charge chide scold", "The mayor accused the builder of fraud."),
    CueRow("order", "o i s", "order instruct command", "The mayor ordered the builder to stop."),
    CueRow("order", "s o i q", "demand mandate decree rule", "The mayor demanded that work stop."),
    CueRow("order", "on o i s", "urge exhort implore beseech beg advise counsel", "The mayor urged the "
        "builder to stop."),
    CueRow("order", "o i s", "encourage persuade convince compel", "The mayor encouraged people to walk."),
    CueRow("order", "s o i", "recommend propose advocate", "The mayor proposed closing the bridge."),
    CueRow("order", "for", "push press plead lobby appeal campaign", "The mayor pushed for a new bridge."),
    CueRow("ask", "o i s q about for why how whether", "ask query", "The reporter asked why the bridge was closed."),
    CueRow("ask", "o s q", "question wonder inquire enquire", "The reporter questioned the cost."),
    CueRow("ask", "o i", "request invite", "The council requested a new report."),
    CueRow(
        "promise",
        "i s o q",
        "promise pledge vow swear guarantee",
        "The mayor promised to repair the bridge.",
    ),
    CueRow("promise", "i o s", "offer", "The builder offered to repair the bridge."),
    CueRow("promise", "i", "volunteer undertake commit", "The builder undertook to repair the bridge."),
    CueRow("believe", "s i f", "believe suspect presume assume reckon surmise", "The mayor believes that "
        "the bridge is safe."),
    CueRow("believe", "s q f of about", "think", "The mayor thinks the bridge is safe."),
    CueRow("believe", "s i o", "expect", "The mayor expects the bridge to open."),
    CueRow("believe", "s i for", "hope", "The mayor hopes that the bridge will open."),
    CueRow("believe", "i o", "want", "The mayor wants the bridge to open."),
    CueRow("believe", "s about over", "worry fret complain", "The mayor worries about the bridge."),
    CueRow("believe", "s o", "fear doubt regret lament bemoan resent admire appreciate", "The mayor fears "
        "that the bridge will fall."),
    CueRow(
        "believe",
        "s",
        "know realise realize understand imagine acknowledge forget remember",
        "The mayor knows that the bridge is old.",
    ),
    CueRow("believe", "s", "feel", "The mayor feels that the bridge is safe."),
    CueRow("believe", "x", "see", "The mayor sees the bridge as a relic."),
    CueRow("believe", "o as s", "consider view regard perceive deem judge", "The mayor views the bridge "
        "as a relic."),
    CueRow("intend", "i s o", "decide", "The mayor decided to close the bridge."),
    CueRow("intend", "i", "intend plan prefer seek aim aspire vie opt resolve choose wish", "The mayor "
        "intends to close the bridge."),
    CueRow("deny", "i o", "refuse decline", "The mayor declined to comment."),
    CueRow(
        "support",
        "o",
        "support endorse back praise honor honour applaud commend laud hail welcome defend embrace champion "
        "celebrate salute thank "
        "congratulate promote favour favor extol",
        "The mayor praised the builder.",
    ),
    CueRow(
        "oppose",
        "o",
        "criticise criticize condemn denounce blast slam decry deride ridicule mock attack assail lambast "
        "lambaste castigate chastise "
        "rebuke reproach reprimand scorn disparage belittle insult oppose reject dismiss disown berate "
        "excoriate skewer bash rip "
        "lampoon taunt grill challenge protest repudiate",
        "The mayor criticised the builder.",
    ),
    CueRow("oppose", "with", "disagree differ quibble", "The mayor disagreed with the builder."),
    CueRow("oppose", "to", "object", "The mayor objected to the plan."),
    CueRow("confirm", "o", "approve", "The council approved the plan."),
)  # fmt: skip

INVERTING = frozenset({"say", "announce", "claim", "confirm", "warn", "ask", "promise", "find", "believe"})

# Cues of several words after the verb itself; the content begins behind them.
PHRASES: tuple[tuple[str, str, Act, str], ...] = (
    ("make", "clear", "say", "s o"),
    ("make", "it clear", "say", "s"),
    ("make", "the case", "claim", "s for"),
    ("make", "an argument", "claim", "s for"),
    ("take", "issue with", "oppose", "o"),
    ("take", "aim at", "oppose", "o"),
    ("lash", "out at", "oppose", "o"),
    ("hit", "out at", "oppose", "o"),
    ("go", "after", "oppose", "o"),
    ("rule", "out", "deny", "o"),
    ("put", "it", "say", "q"),
    ("raise", "questions about", "ask", "o"),
    ("raise", "concerns about", "believe", "o"),
    ("raise", "concerns", "believe", "s"),
    ("raise", "doubts about", "believe", "o"),
    ("express", "concern", "believe", "s about over"),
    ("call", "into question", "ask", "o"),
    ("speak", "out against", "oppose", "o"),
    ("weigh", "in on", "say", "o"),
    ("brush", "off", "oppose", "o"),
    ("shrug", "off", "oppose", "o"),
    ("play", "down", "say", "o"),
    ("rail", "against", "oppose", "o"),
    ("vote", "against", "oppose", "o"),
    ("sum", "up", "say", "o q"),
    ("look", "forward to", "believe", "o"),
)

NOUN_ROWS: tuple[tuple[Act, str], ...] = (
    ("say", "statement emphasis comment remark message assessment description characterisation characterization"),
    ("claim", "claim assertion allegation argument contention insistence suggestion theory"),
    (
        "believe",
        "belief hope fear concern worry view opinion desire wish conviction doubt suspicion faith feeling "
        "interest confidence",
    ),
    ("announce", "announcement declaration revelation disclosure"),
    ("promise", "promise pledge vow commitment offer threat"),
    ("warn", "warning"),
    ("order", "call demand order recommendation proposal plea appeal request urging"),
    ("ask", "question"),
    ("intend", "plan decision intention effort bid determination refusal willingness eagerness reluctance"),
    ("support", "support praise endorsement defence defense"),
    ("oppose", "criticism condemnation opposition rejection attack objection complaint disdain"),
    ("confirm", "admission acknowledgment acknowledgement confirmation concession agreement"),
    ("deny", "denial"),
    ("accuse", "accusation charge"),
    ("find", "finding conclusion estimate prediction forecast"),
)

ADJECTIVE_ROWS: tuple[tuple[Act, str], ...] = (
    (
        "believe",
        "sure certain confident convinced aware afraid worried concerned hopeful optimistic pessimistic "
        "sceptical skeptical proud angry upset "
        "frustrated disappointed doubtful adamant glad happy unhappy dissatisfied sorry surprised",
    ),
    ("intend", "determined willing unwilling reluctant eager keen committed dedicated"),
    ("oppose", "critical dismissive opposed"),
    ("support", "supportive"),
)

# Prepositional cues: the speaker follows.
ACCORDING = ("according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of", "as per")

# Things that speak when they stand before a verb of finding, or before the colon of a headline.
SPEAKING_THINGS = frozenset(
    "report reports study studies survey surveys poll polls paper analysis review research investigation "
    "inquiry document documents "
    "email emails memo letter statement indictment complaint audit data figures source sources official "
    "officials police expert experts".split()
)


def _verbs() -> dict[str, list[CueVerb]]:
    table: dict[str, list[CueVerb]] = {}
    for act, frames, verbs, _ in VERB_ROWS:
        for lemma in verbs.split():
            table.setdefault(lemma, []).append(CueVerb(lemma, act, frozenset(frames.split()), act in INVERTING))
    return table


def _merged(readings: list[CueVerb]) -> CueVerb:
    first = readings[0]
    return first._replace(
        frames=frozenset().union(*(r.frames for r in readings)), inverts=any(r.inverts for r in readings)
    )


CUE_VERBS: dict[str, CueVerb] = {lemma: _merged(readings) for lemma, readings in _verbs().items()}
PHRASE_VERBS: dict[str, list[tuple[tuple[str, ...], CueVerb]]] = {}
for _lemma, _rest, _act, _frames in sorted(PHRASES, key=lambda row: -len(row[1])):
    PHRASE_VERBS.setdefault(_lemma, []).append(
        (tuple(_rest.split()), CueVerb(_lemma, _act, frozenset(_frames.split()), _lemma == "put"))
    )

# form -> the lemmas it may belong to, with the kinds of form: {"reports": {"report": "z"}, "said": {"say": "dn"}}
CUE_FORMS: dict[str, dict[str, str]] = {}
for _lemma in sorted({*CUE_VERBS, *PHRASE_VERBS}):
    for _kind, _form in inflections(_lemma).items():
        _kinds = CUE_FORMS.setdefault(_form, {})
        _kinds[_lemma] = _kinds.get(_lemma, "") + _kind

CUE_NOUNS: dict[str, Act] = {}
for _act, _nouns in NOUN_ROWS:
    for _noun in _nouns.split():
        CUE_NOUNS[_noun] = _act
        CUE_NOUNS[_noun[:-1] + "ies" if _noun.endswith("y") else _noun + "s"] = _act
CUE_ADJECTIVES: dict[str, Act] = {word: act for act, words in ADJECTIVE_ROWS for word in words.split()}

# Verbs whose base or -s form is as often a noun or an adjective: "the poll shows" against "two shows".
NOUN_LIKE = frozenset(
    "report claim plan offer show attack support address detail document estimate forecast project charge "
    "fault blame order command demand "
    "question request promise pledge vow hope want worry fear doubt regret view judge aim wish praise back "
    "challenge protest insult tweet "
    "post blog text email comment remark joke rail vent talk counter shoot answer cry shout yell scream "
    "laugh sigh chant murmur whisper "
    "state stress note signal label brand point appeal campaign press push lobby direct issue release rule "
    "frame paint reason caution "
    "counsel guarantee welcome champion decline voice highlight debate echo reply bash rip slam blast mock "
    "skewer call brief quip dub rant "
    "lament scorn rebuke reprimand reproach retort hint boast decree mandate notice thank salute address "
    "reference find feel hail object "
    "query tout invite pitch threat decline favour favor open volunteer taunt ridicule insult express "
    "purport deem advocate relate "
    "appreciate direct choose see look ask must imagine aspire".split()
)

# Verbs that say how an act goes on and leave it to their subject: "went on to say", "seemed to think", "has yet
# to explain".
RAISING = frozenset(
    "go goes went gone continue continues continued begin begins began begun start starts started seem "
    "seems seemed appear appears "
    "appeared proceed proceeded proceeds tend tends tended try tries tried yet".split()
)
# Verbs whose object is to act: "forced the mayor to admit".
OBJECT_CONTROL = frozenset(
    "force forces forced forcing urge urges urged urging ask asks asked asking tell tells told telling "
    "order orders ordered ordering want "
    "wants wanted wanting allow allows allowed allowing cause causes caused causing lead leads led leading "
    "get gets got push pushed "
    "pushes pushing require requires required requiring expect expects expected encourage encourages "
    "encouraged persuade persuaded "
    "prompt prompts prompted prompting compel compelled invite invites invited call called calls calling "
    "send sends sent press "
    "pressed advise advised convince convinced permit permitted need needs needed help helps helped for".split()
)

# Passives that attribute to nobody in particular: "was accused of", "is said to".
AGENTLESS = {
    "accuse": "of", "suspect": "of", "allege": "to", "report": "to", "believe": "to", "say": "to", "think": "to", "understand": "to",
}  # fmt: skip

QUOTING = frozenset({"quote", "cite"})
# Words that pass a statement on: "as cited by Tass".
PASSING_ON = frozenset("cited quoted reported carried published".split())
# What stands behind "citing" when it names whom a report leans on.
ORIGINS = frozenset(
    "official officials source sources document documents report reports data witness witnesses people "
    "police minister ministry media "
    "newspaper agency statement spokesman spokeswoman spokesperson diplomat diplomats person figures "
    "records survey study".split()
)
# Nouns that a participle behind them does not make a speaker: "said at a news conference announcing that ...".
OCCASIONS = frozenset(
    "conference conferences interview interviews speech speeches hearing call rally event meeting briefing".split()
)
# What a statement is made in, or to whom, between the cue and the day: "told reporters at a briefing on Friday".
MADE_IN = OCCASIONS | frozenset("statement release message post letter tweet email e-mail address session call".split())
TOLD_TO = frozenset("reporters journalists newsmen parliament lawmakers".split())
MEDIA_WORDS = frozenset(
    "News Times Post Radio TV Television Agency Press Journal Tribune Herald Guardian Magazine Today Weekly "
    "Daily Network Broadcasting "
    "Telegraph Observer Chronicle Gazette Globe Sun Star Standard Review Independent Mail Wire Channel "
    "Newspaper".split()
)
