"""A length of time does not fit the start and end told beside it.

"Five-day talks from Monday through Wednesday" lasted three days or did not end on Wednesday. Both ways of counting,
with and without the first day, are accepted.
"""

import re
from collections.abc import Iterator

from corroborate.schemas import Article, DateMention

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

ENDED_RE = re.compile(r"\b(?:beg[ai]n|start|end|finish|close|open|conclude)(?:s|ed)?\b(?: \w+){0,3}\s*$")

AGREES = [
    ["The envoy held three-day talks in Moscow from Monday through Wednesday."],
    ["The envoy's four-day talks in Moscow ended at the weekend."],
]
CONTRADICTS = [["The envoy held five-day talks in Moscow from Monday through Wednesday."]]


@check("DAT104", severity="error")
def check_duration_fits_its_dates(article: Article) -> Iterator[Contradiction]:
    told = [d for d in article.dates if d.type == "duration" and "-" in d.text and d.granularity in ("day", "week")]
    spans = [d for d in article.dates if d.granularity == "range" and d.first and d.last and d.hedge == "exactly"]
    for sentence in article.sentences if told and spans else ():
        lengths, ranges = ([d for d in some if sentence.start <= d.start < sentence.end] for some in (told, spans))
        if len(lengths) != 1 or len(ranges) != 1 or ENDED_RE.search(article.text, sentence.start, ranges[0].start):
            continue  # "the four-day talks ended at the weekend"
        if not _fits(lengths[0], ranges[0]):
            days = _days(ranges[0])
            yield Contradiction(
                claims=[claim(article, d.start, d.end, d.text) for d in (lengths[0], ranges[0])],
                subject=f"{lengths[0].text}, {ranges[0].text}",
                message=f'"{lengths[0].text}" does not fit "{ranges[0].text}", which is {days} days',
            )


def _days(span: DateMention) -> int:
    assert span.first is not None
    assert span.last is not None
    return (span.last - span.first).days + 1


def _fits(length: DateMention, span: DateMention) -> bool:
    low = length.low_days if length.low_days is not None else float("-inf")
    high = length.high_days if length.high_days is not None else float("inf")
    return low <= _days(span) and _days(span) - 1 <= high
