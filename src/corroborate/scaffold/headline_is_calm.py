"""A headline shouts.

A headline in capitals or with an exclamation mark is an opinion about the news. Delete this file, or make it your own:
a check is a function with one argument, whose annotation says what it is fed: an Article, a Story, or facts of one
shape, such as CountFact or DateFact.
"""

from collections.abc import Iterator

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [["Ferry runs aground\n\nA ferry ran aground on Monday."]]
CONTRADICTS = [["FERRY RUNS AGROUND!\n\nA ferry ran aground on Monday."]]


@check("OWN101", severity="warning")
def check_headline_is_calm(article: Article) -> Iterator[Contradiction]:
    for zone in article.zones:
        words = article.text[zone.start : zone.end]
        if zone.kind == "title" and (words.isupper() or words.rstrip().endswith("!")):
            yield Contradiction(
                claims=[claim(article, zone.start, zone.end, "a headline")],
                subject=article.id,
                message="the headline shouts",
                verdict="not_comparable",
            )
