"""A length of time does not fit the start and end told beside it.

"Five-day talks from Monday through Wednesday" lasted three days or did not end on Wednesday. Both ways of counting,
with and without the first day, are accepted, and weeks, months and years may be rounded. What lasted for less than the
time between its start and end may have been broken off: of months and years that is a warning.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from corroborate.schemas import Article, DateMention, Severity

from corroborate.align.claims import claim
from corroborate.lexicon.calendar import UNITS
from corroborate.rules import Contradiction, check

ENDED_RE = re.compile(r"\b(?:beg[ai]n|start|end|finish|close|open|conclude)(?:s|ed)?\b(?: \w+){0,3}\s*$")
# Between a length and its dates, in either order: "ten years in prison, from 1990 to 2001", "(1911-15), for six years".
BEHIND_RE = re.compile(r"(?: (?!and|but|or|after|before|who|which|until|more|as)\w+){0,4},? ?[(—–-]?")
AHEAD_RE = re.compile(r"[,)]* ?(?:\(|[—–-]+ ?)?(?:or |for |a total of |in all )?")
GRAINS = ("day", "week", "month", "year")

AGREES = [
    ["The envoy held three-day talks in Moscow from Monday through Wednesday."],
    ["The envoy's four-day talks in Moscow ended at the weekend."],
    ["He was king for five years, from 1911 to 1915, and lived for ten years more."],
    ["The strike lasted two weeks, from 3 March to 18 March 2023."],
]
CONTRADICTS = [
    ["The envoy held five-day talks in Moscow from Monday through Wednesday."],
    ["He was king for nine years, from 1911 to 1915."],
    ["The strike ran from 3 March to 17 March 2023, or ten days."],
]


@check("DAT104", severity="error")
def check_duration_fits_its_dates(article: Article) -> Iterator[Contradiction]:
    told = [d for d in article.dates if d.type == "duration" and d.hedge == "exactly" and d.granularity in GRAINS]
    spans = [d for d in article.dates if d.granularity == "range" and d.first and d.last and d.hedge == "exactly"]
    for sentence in article.sentences if told and spans else ():
        lengths, ranges = ([d for d in some if sentence.start <= d.start < sentence.end] for some in (told, spans))
        if len(ranges) != 1 or ENDED_RE.search(article.text, sentence.start, ranges[0].start):
            continue  # "the four-day talks ended at the weekend"
        beside = [length for length in lengths if _of_one(article.text, length, ranges[0], len(lengths))]
        if len(beside) == 1 and (severity := _misfit(beside[0], ranges[0])):
            yield Contradiction(
                claims=[claim(article, d.start, d.end, d.text) for d in (beside[0], ranges[0])],
                subject=f"{beside[0].text}, {ranges[0].text}",
                message=f'"{beside[0].text}" does not fit "{ranges[0].text}", which is {_told(ranges[0])}',
                severity=severity,
            )


def _of_one(text: str, length: DateMention, span: DateMention, lengths: int) -> bool:
    """The two stand side by side, or the length is an attribute and the only one: "five-day talks ... from Monday"."""
    if "-" in length.text and length.granularity in ("day", "week") and lengths == 1:
        return True
    if length.start < span.start:
        return BEHIND_RE.fullmatch(text, length.end, span.start) is not None
    return AHEAD_RE.fullmatch(text, span.end, length.start) is not None


def _between(span: DateMention) -> tuple[int, int]:
    """The least and most days from start to end; two years, or two months, are told without their days."""
    assert span.first is not None
    assert span.last is not None
    most = (span.last - span.first).days + 1
    after = span.last + timedelta(1)
    if (span.first.day, after.day) != (1, 1):
        return most - 1, most
    years = span.first.month == after.month == 1 and span.first.year != span.last.year
    return most - round(2 * UNITS["year" if years else "month"]), most


def _misfit(length: DateMention, span: DateMention) -> Severity | None:
    """How surely the length is not that of the span."""
    least, most = _between(span)
    unit = UNITS[length.granularity or "day"]
    give = 0.0 if unit == 1.0 else unit / 2
    if length.low_days is not None and length.low_days - give > most:
        return "error"
    if length.high_days is not None and length.high_days + give < least:
        return "error" if unit < UNITS["month"] else "warning"
    return None


def _told(span: DateMention) -> str:
    """ "three days", "at most five years"."""
    most = _between(span)[1]
    return f"{most} days" if most < UNITS["year"] else f"at most {most / UNITS['year']:.0f} years"
