"""An article has no date of publication.

"Wednesday" and "last week" then mean nothing, and the article's days cannot be compared with anybody's.
"""

from collections.abc import Iterator

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [["LISBON, March 3, 2021 - The bridge over the Tagus reopened on Wednesday."]]
CONTRADICTS = [["undated: The bridge over the river reopened on Wednesday."]]


@check("SRC102", severity="note")
def check_article_is_dated(article: Article) -> Iterator[Contradiction]:
    leaning = [d for d in article.dates if d.relative]
    if leaning and not (article.published.first or article.published.last):
        first = leaning[0]
        yield Contradiction(
            claims=[claim(article, first.start, first.end, "unknown day")],
            subject=article.id,
            message=f'no date of publication was found, so "{first.text}" and {len(leaning) - 1} more stay open',
            verdict="not_comparable",
        )
