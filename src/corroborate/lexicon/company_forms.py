"""Words of organisations' names for comparison: those that tell little, countries in them, numbers in words.

Legal forms and well-known bodies stand in `organisations`.
"""

from .calendar import ORDINALS
from .numbers import CARDINALS

# What kind of body it is. A word of this kind that is missing is no evidence; one instead of another is.
KIND_WORDS = frozenset(
    """
    company corporation corp co inc incorporated group holding holdings limited ltd international global enterprise
    enterprises industries organization association society institute foundation trust fund bank partners
    partnership services service solutions systems technologies technology consulting management capital investments
    investment ventures ministry department agency bureau office authority commission committee council board
    university college school federation union league party movement front force forces brigade army firm agentur
    gesellschaft ooo zao oao
    """.split()
)

# Kinds that are legal forms in all but name: dropping them changes nothing.
EMPTY_KINDS = frozenset(
    """
    company corporation corp co inc incorporated group holding holdings limited ltd firm the
    technologies technology enterprises industries
    """.split()
)

NUMBER_WORDS: dict[str, int] = {**CARDINALS, **ORDINALS, "hundred": 100, "fourty": 40}
ROMAN: dict[str, int] = {
    "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13,
    "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20,
}  # fmt: skip

# Words inside names | their short forms and other spellings.
SHORT_WORD_ROWS = """
united states | us usa
united kingdom | uk
great britain | gb
united nations | un
european union | eu
united arab emirates | uae
department | dept
international | intl int
national | natl
association | assn assoc
government | govt
university | univ
institute | inst
brothers | bros
manufacturing | mfg
technology | tech
ministry | min
hospital | hosp
saint | st
mount | mt
fort | ft
commission | comm
center | ctr centre
service | svc
services | svcs
management | mgmt
organization | organisation
organizations | organisations
labor | labour
defense | defence
advisors | advisers
advisor | adviser
"""
SHORT_WORDS: dict[str, str] = {
    short: words.strip()
    for row in SHORT_WORD_ROWS.strip().splitlines()
    for words, _, shorts in [row.partition("|")]
    for short in shorts.split()
}
