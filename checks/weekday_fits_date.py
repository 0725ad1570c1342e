"""A weekday stands beside a date on which it did not fall.

One of the two is wrong, and the calendar says so without another source. A date without its year is held to the year of
publication, if it lies near that day.
"""

from collections.abc import Iterator
from datetime import timedelta

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check
from corroborate.values.calendar import WEEKDAYS, weekday_fits

AGREES = [["The treaty was signed on Wednesday, September 20, 2023, in Geneva."]]
CONTRADICTS = [["The treaty was signed on Wednesday, September 21, 2023, in Geneva."]]


NEAR = timedelta(120)  # beyond which a missing year may be another than that of publication


@check("DAT105", severity="error")
def check_weekday_fits_date(article: Article) -> Iterator[Contradiction]:
    for mention in article.dates:
        if weekday_fits(mention) is False and mention.first is not None and _year_is_known(article, mention):
            named = claim(article, mention.start, mention.end, mention.text)
            yield Contradiction(
                claims=[named],
                subject=mention.text,
                message=f'"{mention.text}": {mention.first.isoformat()} was a {WEEKDAYS[mention.first.weekday()]}',
            )


def _year_is_known(article: Article, mention: DateMention) -> bool:
    published = article.published.last or article.published.first
    if not mention.relative or mention.first is None:
        return True
    return published is not None and abs(mention.first - published) <= NEAR
