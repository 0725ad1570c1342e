"""A date names a day that its month does not have.

There is no 31 June, and a 29 February only in leap years; without its year, 29 February is taken for one of those.
"""

import re
from bisect import bisect_left
from calendar import isleap, monthrange
from collections.abc import Iterator

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from corroborate.rules import Contradiction, check

AGREES = [
    ["The treaty was signed on 30 June 2009 in Geneva."],
    ["Since February 30 people have been killed on the road."],
    ["The bridge was opened on 29 February 2012."],
]
CONTRADICTS = [
    ["The treaty was signed on 31 June 2009 in Geneva."],
    ["The treaty was signed on February 30, 2009, in Geneva."],
    ["The bridge was opened on 29 February 2013."],
]

NAMES = {number: name.title() for name, number in MONTHS.items()}
NUMBERS = MONTHS | MONTH_ABBREVIATIONS
MONTH = rf"(?P<month>{'|'.join(sorted(name.title() for name in NUMBERS))})\b\.?"
LATE = r"\b(?P<day>29|3\d)(?:st|nd|rd|th)?\b"
YEAR = r",? (?P<year>1\d{3}|20\d\d)\b"
# "February 30 people": a day behind its month is one where the year or the end of the phrase follows.
END = r"(?=[.,;:)]|\s*\Z| (?:at|in|on|when|and|after|before|to|as|that|with|for)\b)"
LATE_RE = re.compile(LATE.removeprefix(r"\b"))  # what opens with digits is found faster
DAY_FIRST_RE = re.compile(rf"(?<![\d.,$€£/–-]){LATE}(?: of)? {MONTH}(?:{YEAR})?")
MONTH_FIRST_RE = re.compile(rf"\b{MONTH} {LATE}(?:{YEAR}|{END})(?!,\d)")


@check("DAT109", severity="error")
def check_day_is_in_the_calendar(article: Article) -> Iterator[Contradiction]:
    late = [found.start() for found in LATE_RE.finditer(article.text)]
    for sentence in article.sentences:
        first = bisect_left(late, sentence.start)
        if first == len(late) or late[first] >= sentence.end:
            continue
        for pattern in (DAY_FIRST_RE, MONTH_FIRST_RE):
            for found in pattern.finditer(article.text, sentence.start, sentence.end):
                month, year = NUMBERS[found["month"].lower()], int(found["year"] or 2000)
                last = monthrange(year, month)[1]
                if int(found["day"]) > last:
                    of = f" {year}" if month == 2 and found["year"] and not isleap(year) else ""
                    yield Contradiction(
                        claims=[claim(article, found.start(), found.end(), found[0])],
                        subject=found[0],
                        message=f'"{found[0]}": {NAMES[month]}{of} has {last} days',
                    )
