"""Whether the clause around a phrase tells what has happened or what is to come."""

import re
from typing import Literal

from corroborate.lexicon.calendar import FUTURE_WORDS, PAST_WORDS

WORD_RE = re.compile(r"[A-Za-z]+n't|['’]ll|[A-Za-z]+")
STOP_RE = re.compile(r"[.!?;:]\s|\n\s*\n|[“”\"]|''|``|--|\s[–—]\s")
REACH = 110
FUTURE_PREPOSITIONS = ("until", "till", "by", "through", "effective", "before")
INFINITIVE_RE = re.compile(r"\bto (?:be )?(?!the\b|a\b|an\b)[a-z]+(?: [a-z]+){0,3}$")

Direction = Literal["past", "future"]


def direction(text: str, start: int, end: int) -> Direction | None:
    """Past or future by the nearest verb on the left of `text[start:end]`, else on its right, else None. O(1)."""
    left = text[max(0, start - REACH) : start]
    stops = list(STOP_RE.finditer(left))
    if stops:
        left = left[stops[-1].end() :]
    before = WORD_RE.findall(left)
    if before and before[-1].lower() == "since":
        return "past"
    if before and before[-1].lower() in FUTURE_PREPOSITIONS:
        return "past" if _first(reversed(before)) == "past" and not _modal(before) else "future"
    right = text[end : end + REACH]
    stop = STOP_RE.search(right)
    after = WORD_RE.findall(right[: stop.start()] if stop else right)
    return _first(reversed(before)) or _first(after)


def _modal(tokens: list[str]) -> bool:
    return any(token.lower() in FUTURE_WORDS for token in tokens)


def _first(tokens: object) -> Direction | None:
    for token in tokens:  # type: ignore[attr-defined]
        word = token.lower().replace("’", "'")
        if word in FUTURE_WORDS:
            return "future"
        if word in PAST_WORDS or (word.endswith("ed") and len(word) > 4):
            return "past"
    return None
