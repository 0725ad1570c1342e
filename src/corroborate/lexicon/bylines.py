"""The people behind an article: what they are called in bylines, biographies and closing lines, and in date lines."""

JOBS = (
    "reporter", "correspondent", "journalist", "editor", "columnist", "writer", "producer", "contributor", "fellow",
    "photographer", "photojournalist", "blogger", "commentator", "freelancer", "bureau chief", "broadcaster", "intern",
)  # fmt: skip

JOB = rf"(?:{'|'.join(JOBS)})s?"
# Lines are matched without case; a name keeps its capitals.
NAME = r"(?-i:[A-Z][\w.'’-]{0,30}(?: (?:(?:de|da|van|von|der|bin|al|el|la|le) )?[A-Z][\w.'’-]{0,30}){1,3})"

# Words beside a job in a byline: "Senior Political Correspondent", "news agencies".
ROLE_WORDS = (
    *JOBS, "staff", "senior", "chief", "foreign", "political", "diplomatic", "national", "special", "deputy",
    "assistant", "associate", "managing", "press", "news", "sports", "business", "editorial", "bureau", "report",
    "reports", "team", "desk", "service", "agencies", "wires", "wire", "correspondents",
)  # fmt: skip

# Words that a line with the date of publication holds beside months, weekdays and time zones.
DATE_LINE_WORDS = frozenset(
    """
    am pm a an p m at on eastern central mountain pacific standard daylight of the st nd rd th noon midnight today yesterday hrs hours hour local time t z et ct mt pt
    updated update published publish posted post last modified first created date dated issued release released revised
    added by and for immediate correction edition print online uk us minutes minute min mins days day ago weeks week
    month
    """.split()
)

# Lines that end an article: who edited it, which agencies it rests on.
CREDIT_LINES = (
    r"\(?(?:edited|reporting|additional reporting|writing|written|compiled|translated|editing|produced|with "
    r"reporting|additional contributions|contributed|with contributions|with additional reporting|reported) "
    r"(?:by|from)\b[^.]{0,200}\)?\.?\)?$",
    r"\(?(?:with|from|based on)? ?(?:files|information|inputs?|material|reports?|reporting) from (?:the "
    r")?(?-i:[A-Z])[^.]{0,80}\)?\.?$",
    NAME + r"[^.\d]{0,160} (?:contributed (?:reporting|research|to this)|reported from)\b.{0,80}$",
    rf"(?-i:[A-Z])\w{{1,20}} (?:press )?{JOB} {NAME}[^.\d]{{0,160}} contributed\b.{{0,60}}$",
    r"(?:the )?(?:associated press|reuters|afp|ap|bloomberg)[^.]{0,100}\bcontributed\b.{0,60}$",
)
# What they begin with, unless they tell who "contributed" or "reported from".
CREDIT_OPENERS = frozenset(
    """
    edited reporting additional writing written compiled translated editing produced with contributed reported from
    based files information input inputs material report reports
    """.split()
)
