"""One pass over the words, numbers and marks of a text."""

import re
from typing import NamedTuple

# A word keeps its inner apostrophes, hyphens and full stops of abbreviations: "Workers'", "Yoon Suk-Yeol", "U.S.".
# Every character that is no white space is part of a token.
TOKEN_RE = re.compile(
    r"[A-Za-z]{2,}+(?![\w'’-])"  # plain words, the common case
    r"|[^\W\d_]{2,}(?:[-'’][^\W_]+)*"  # words
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\d+(?:[.,:]\d+)*"  # 1,000  6.1  10:35
    r"|[^\W\d_](?:[-'’][^\W_]+)*"  # a, I'm
    r"|``|''"  # quotation marks of tokenised text
    r"|(?<=\s)['’](?:s|re|ve|ll|d|m)\b"  # clitics of tokenised text
    r"|[^\w\s]|_"
)


class Token(NamedTuple):
    """A token with its half-open range in the text."""

    text: str
    start: int
    end: int


_new = tuple.__new__  # a third of the cost of calling the class; there are hundreds of tokens an article


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`; offsets refer to the whole `text`."""
    found: list[Token] = []
    at = start
    for word in TOKEN_RE.findall(text, start, len(text) if end is None else end):
        at = text.find(word, at)
        behind = at + len(word)
        found.append(_new(Token, (word, at, behind)))
        at = behind
    return found
