"""One pass over the words, numbers and marks of a text."""

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

# A word keeps its inner apostrophes, hyphens and full stops of abbreviations: "Workers'", "Yoon Suk-Yeol", "U.S.".
# Every character that is no white space is part of a token.
TOKEN_RE = re.compile(
    r"([A-Za-z]{2,}+(?![\w'’-])"  # plain words, the common case
    r"|[^\w\s'’`]"  # marks that nothing begins with
    r"|(?=\S)(?:"  # at a space, one look instead of eight
    r"[^\W\d_]{2,}(?:[-'’][^\W_]+)*"  # words
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|\d+(?:[.,:]\d+)*"  # 1,000  6.1  10:35
    r"|[^\W\d_](?:[-'’][^\W_]+)*"  # a, I'm
    r"|``|''"  # quotation marks of tokenised text
    r"|(?<=\s)['’](?:s|re|ve|ll|d|m)\b"  # clitics of tokenised text
    r"|[^\w\s]|_))"
)


class Token(NamedTuple):
    """A token with its half-open range in the text."""

    text: str
    start: int
    end: int


@dataclass(slots=True)  # its fields are set and read several times as fast as those of a named tuple
class Row:
    """Tokens as three parallel lists, which is what hot loops read."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    def cut(self, first: int, stop: int) -> "Row":
        """The tokens `first:stop`."""
        return Row(self.words[first:stop], self.starts[first:stop], self.ends[first:stop])


def row(text: str, start: int, end: int) -> Row:
    """The tokens of `text[start:end]`; offsets refer to the whole `text`."""
    if text.startswith(("'", "’"), start, end):  # whether a clitic begins here depends on what stands before
        words, begins = [], []
        for match in TOKEN_RE.finditer(text, start, end):
            words.append(match[0])
            begins.append(match.start())
        return Row(words, begins, [at + len(word) for word, at in zip(words, begins, strict=True)])
    parts = TOKEN_RE.split(text[start:end])
    bounds = list(accumulate(map(len, parts), initial=start))
    return Row(parts[1::2], bounds[1:-1:2], bounds[2::2])


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`; offsets refer to the whole `text`."""
    found = row(text, start, len(text) if end is None else end)
    return list(map(Token, found.words, found.starts, found.ends))
