"""A person's age does not fit the birth date in the same article.

The age is counted on the day of publication, one birthday's doubt either way allowed; that at which somebody died, on
the day of the death.
"""

import re
from collections.abc import Iterator
from datetime import date

from corroborate.schemas import Article, DateMention, QuantityMention, Span

from corroborate.align.claims import claim
from corroborate.lexicon.calendar import UNITS
from corroborate.rules import Contradiction, check

AGREES = [
    ["Maria Lopez, 34, was born on May 4, 1989, in Torvik."],
    ["Maria Lopez, 34, whose son was born on May 4, 2015, lives in Torvik."],
    ["Maria Lopez, born on 4 May 1921, died on 3 August 1988 at the age of 67."],
    ["Maria Lopez, born in 1921, lost her son, who died in 1988 at the age of 40."],
]
CONTRADICTS = [
    ["Maria Lopez, 34, was born on May 4, 1979, in Torvik."],
    ["Maria Lopez, born on 4 May 1921, died on 3 August 1988 at the age of 76."],
    ["Maria Lopez was born in 1921 in Torvik. She died on 3 August 1988, aged 76."],
]

PLACE = r"(?:(?:in|at|near) [A-Z][\w.-]*(?:,? [A-Z][\w.-]*){0,3},? )?"
BORN = re.compile(rf"\b[Bb]orn {PLACE}(?:on |in )?(?:the )?$")
DIED = re.compile(rf"\bdied (?:(?:of|from|after) [a-z ]+? )?{PLACE}(?:suddenly |peacefully )?(?:on |in )?(?:the )?$")
AT_AGE = re.compile(rf",? {PLACE}(?:of [a-z ]+?,? )?(?:at (?:the )?(?:age (?:of )?)?|aged )")
NEAR = 80  # characters before a date in which it is told what befell
# What stands between a person's age and birth, in either order; anything else may bring in somebody else.
BETWEEN = re.compile(
    r"[\s,()]*(?:who )?(?:was |is )?born (?:on |in )?(?:the )?|,? (?:[A-Z][\w.'’-]* ?){1,4},? ?(?:is |aged |\()?"
    r"(?:now )?"
)
SOMEBODY_ELSE = re.compile(r"\b(?:who|whose|his|her|their|son|daughter|father|mother|wife|husband|brother|sister)\b")
GOES_ON = re.compile(r"\s*(?:He|She) ")


@check("DAT107", severity="error")
def check_age_fits_birth_date(article: Article) -> Iterator[Contradiction]:
    told = [q for q in article.quantities if q.kind == "age" and q.value]
    born = [d for d in article.dates if told and d.first and d.last and _told(article, BORN, d)]
    before: list[DateMention] = []
    for sentence in article.sentences if born else ():
        births = [d for d in born if _within(sentence, d)]
        ages = [q for q in told if _within(sentence, q)]
        if len(ages) == 1:
            if len(births) == 1:
                yield from _of_the_living(article, births[0], ages[0])
            if len(both := births or before) == 1:
                yield from _of_the_dead(article, sentence, both[0], ages[0])
        before = births


def _told(article: Article, event: re.Pattern[str], day: DateMention) -> bool:
    """The event is told right before the day."""
    return event.search(article.text[max(0, day.start - NEAR) : day.start]) is not None


def _within(sentence: Span, mention: DateMention | QuantityMention) -> bool:
    return sentence.start <= mention.start < sentence.end


def _of_the_living(article: Article, birth: DateMention, age: QuantityMention) -> Iterator[Contradiction]:
    """An age beside a birth, which is that on the day of publication."""
    published = article.published.last or article.published.first
    first, second = sorted((age, birth), key=lambda m: m.start)
    if published is None or birth.first is None or age.value is None:
        return
    if not BETWEEN.fullmatch(article.text[first.end : second.start]):
        return
    years = (published - birth.first).days / UNITS["year"]
    if abs(years - age.value - 0.5) > 1.5:
        yield _misfit(article, birth, age, f"that makes {int(years)} in {published.year}")


def _of_the_dead(article: Article, sentence: Span, birth: DateMention, age: QuantityMention) -> Iterator[Contradiction]:
    """An age beside a day of death, in the sentence that tells the birth or in one about "him" behind it."""
    deaths = [d for d in article.dates if _within(sentence, d) and _told(article, DIED, d)]
    if len(deaths) != 1 or not AT_AGE.fullmatch(article.text, deaths[0].end, age.start):
        return
    death = deaths[0]
    if _within(sentence, birth):
        if birth.end > death.start or SOMEBODY_ELSE.search(article.text, birth.end, death.start):
            return
    elif not GOES_ON.match(article.text, sentence.start):
        return
    if death.first is None or death.last is None or birth.first is None or birth.last is None or age.value is None:
        return
    least, most = _years(birth.last, death.first), _years(birth.first, death.last)
    if not least <= age.value <= most:
        yield _misfit(article, birth, age, f"that makes {most} on {death.text}")


def _years(birth: date, day: date) -> int:
    """Birthdays from the one to the other."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _misfit(article: Article, birth: DateMention, age: QuantityMention, why: str) -> Contradiction:
    return Contradiction(
        claims=[claim(article, m.start, m.end, m.text) for m in (age, birth)],
        subject=f"{age.text}, {birth.text}",
        message=f'"{age.text}" does not fit a birth on {birth.text}: {why}',
    )
