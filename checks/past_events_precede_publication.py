"""An article tells as past what it puts on a day after its own publication.

Either the day is wrong or the date of publication is. What is announced, planned or due may lie ahead.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.extract.dates_tense import direction
from corroborate.rules import Contradiction, check

AGREES = [
    ["2023-05-01: The ministers will sign the treaty in Geneva on 14 May 2023."],
    ["2023-05-01: The ministers signed the treaty in Geneva on 14 April 2023."],
    ["2023-05-01: The ministers agreed to sign the treaty in Geneva on 14 May 2023."],
]
CONTRADICTS = [["2023-05-01: The ministers signed the treaty in Geneva on 14 May 2023."]]

TIME_ZONES = timedelta(1)  # a day that has begun elsewhere
AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|could|can|should|must|to|until|till|by|through|from|for|before|if|plan\w*|schedul\w*"
    r"|expect\w*|due|set|expir\w*|next|upcoming|available|earliest|propos\w*|deadline|valid|effective|postpon\w*|delay\w*|extend\w*)\b",
    re.I,
)


@check("DAT106", severity="error")
def check_past_events_precede_publication(article: Article) -> Iterator[Contradiction]:
    published = article.published.last
    if published is None or article.published.basis == "story":
        return
    late = [mention for mention in article.dates if mention.first and mention.first > published + TIME_ZONES]
    for sentence in article.sentences if late else ():
        for mention in late:
            within = sentence.start <= mention.start < sentence.end
            if within and mention.first is not None and _is_past(article, sentence.start, mention):
                yield Contradiction(
                    claims=[claim(article, mention.start, mention.end, mention.first.isoformat())],
                    subject=mention.text,
                    message=f'"{mention.text}" is told as past in an article of {published.isoformat()}',
                )


def _is_past(article: Article, start: int, mention: DateMention) -> bool:
    """A day named in full that the nearest verb puts into the past, with no word about what is to come before it."""
    if (
        mention.relative
        or mention.alternatives
        or mention.hedge != "exactly"
        or mention.granularity not in ("day", "minute", "hour")
    ):
        return False
    if AHEAD.search(article.text, start, mention.start):
        return False
    return direction(article.text, mention.start, mention.end) == "past"
