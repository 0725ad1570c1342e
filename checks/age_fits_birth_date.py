"""A person's age does not fit the birth date in the same article.

The age is counted on the day of publication; one birthday's doubt either way is allowed.
"""

import re
from collections.abc import Iterator

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [
    ["Maria Lopez, 34, was born on May 4, 1989, in Torvik."],
    ["Maria Lopez, 34, whose son was born on May 4, 2015, lives in Torvik."],
]
CONTRADICTS = [["Maria Lopez, 34, was born on May 4, 1979, in Torvik."]]

BORN = re.compile(r"\b[Bb]orn (?:on |in )?(?:the )?$")
# What stands between a person's age and birth, in either order; anything else may bring in somebody else.
BETWEEN = re.compile(
    r"[\s,()]*(?:who )?(?:was |is )?born (?:on |in )?(?:the )?|,? (?:[A-Z][\w.'’-]* ?){1,4},? ?(?:is |aged |\()?"
    r"(?:now )?"
)


@check("DAT107", severity="error")
def check_age_fits_birth_date(article: Article) -> Iterator[Contradiction]:
    published = article.published.last or article.published.first
    if published is None:
        return
    told = [q for q in article.quantities if q.kind == "age" and q.value]
    born = [d for d in article.dates if told and d.first and d.last and BORN.search(article.text[: d.start][-16:])]
    for sentence in article.sentences if born else ():
        births = [d for d in born if sentence.start <= d.start < sentence.end]
        ages = [q for q in told if sentence.start <= q.start < sentence.end]
        if len(births) != 1 or len(ages) != 1 or births[0].first is None or ages[0].value is None:
            continue
        first, second = sorted((ages[0], births[0]), key=lambda m: m.start)
        if not BETWEEN.fullmatch(article.text[first.end : second.start]):
            continue
        years = (published - births[0].first).days / 365.25
        if abs(years - ages[0].value - 0.5) > 1.5:
            yield Contradiction(
                claims=[claim(article, m.start, m.end, m.text) for m in (ages[0], births[0])],
                subject=f"{ages[0].text}, {births[0].text}",
                message=f'"{ages[0].text}" does not fit a birth on {births[0].text}: that makes {int(years)} '
                f"in {published.year}",
            )
