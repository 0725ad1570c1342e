"""A weekday stands beside a date on which it did not fall.

One of the two is wrong, and the calendar says so without another source.
"""

from collections.abc import Iterator

from corroborate.schemas import Article
from corroborate.values.calendar import WEEKDAYS, weekday_fits

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [["The treaty was signed on Wednesday, September 20, 2023, in Geneva."]]
CONTRADICTS = [["The treaty was signed on Wednesday, September 21, 2023, in Geneva."]]


@check("DAT105", severity="error")
def check_weekday_fits_date(article: Article) -> Iterator[Contradiction]:
    for mention in article.dates:
        if weekday_fits(mention) is False and mention.first is not None:
            named = claim(article, mention.start, mention.end, mention.text)
            yield Contradiction(
                claims=[named],
                subject=mention.text,
                message=f'"{mention.text}": {mention.first.isoformat()} was a {WEEKDAYS[mention.first.weekday()]}',
            )
