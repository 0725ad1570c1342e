"""One pass over the words, numbers and marks of a text."""

import re
from typing import NamedTuple

# A word keeps its inner apostrophes, hyphens and full stops of abbreviations: "Workers'", "Yoon Suk-Yeol", "U.S.".
TOKEN_RE = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\d+(?:[.,:]\d+)*"  # 1,000  6.1  10:35
    r"|[^\W\d_]+(?:[-'’][^\W_]+)*"  # words
    r"|``|''"  # quotation marks of tokenised text
    r"|(?<=\s)['’](?:s|re|ve|ll|d|m)\b"  # clitics of tokenised text
    r"|[^\w\s]|_"
)


class Token(NamedTuple):
    """A token with its half-open range in the text."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`; offsets refer to the whole `text`."""
    stop = len(text) if end is None else end
    return [Token(m.group(), m.start(), m.end()) for m in TOKEN_RE.finditer(text, start, stop)]
