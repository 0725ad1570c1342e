"""Whether the clause around a phrase tells what has happened or what is to come."""

import re
from collections.abc import Sequence
from typing import Literal

from corroborate.lexicon.calendar import FUTURE_WORDS, PAST_WORDS

WORD_RE = re.compile(r"[A-Za-z]+(?:(?<=[A-Za-z]n)'t)?|['’]ll")
# A full stop behind these, or behind an initial, ends no clause.
SHORT_WORDS = "Mr Mrs Ms Dr St Co Jr Sr Lt Gen Sen Rep Gov Inc Sgt Col Corp Capt Jan Feb Aug Sept Oct Nov Dec".split()
NO_SHORT_WORD = "(?<![A-Z].)" + "".join(f"(?<!{word}.)" for word in SHORT_WORDS)
STOP_RE = re.compile(r"(?=[.!?;:\s“”\"'`-])(?:\." + NO_SHORT_WORD + r"\s|[!?;:]\s|\n\s*\n|[“”\"]|''|``|--|\s[–—]\s)")
REACH = 110
PLUPERFECT_RE = re.compile(r"\b(?:had been|was|were) (?:\w+ )?(?:due|scheduled|expected|set|slated|going)\b")
INFINITIVE_RE = re.compile(r"\bto (?:be )?(?!the\b|a\b|an\b)[a-z]+(?: [\w'’-]+){0,6} $")
AHEAD_PREPOSITIONS = frozenset({"until", "till", "by", "through", "effective", "before"})
UNTIL = frozenset({"until", "till"})  # with no past tense before them: "she fills the seat until a vote in November"
MODALS = frozenset({"will", "won't", "'ll", "shall"})
RIGHT_WORDS = 8

Direction = Literal["past", "future"]


def direction(text: str, start: int, end: int) -> Direction | None:
    """Past or future by the nearest telling word on the left of `text[start:end]`, else on its right, else None.
    O(1).
    """
    left = text[max(0, start - REACH) : start]
    stops = list(STOP_RE.finditer(left))
    if stops:
        left = left[stops[-1].end() :]
    before = WORD_RE.findall(left)
    last = before[-1].lower() if before else ""
    if last == "since":
        return "past"
    if last == "for" and len(before) > 1 and before[-2].lower() in ("set", "scheduled", "slated", "planned", "due"):
        return "future"
    told = _first(before[::-1])
    if last in AHEAD_PREPOSITIONS:
        past = told == "past" and last in ("by", "before") and not any(word.lower() in MODALS for word in before)
        return None if past else "future"
    if told == "future" and PLUPERFECT_RE.search(left):
        return "past"
    if told is None and not UNTIL.isdisjoint(map(str.lower, before)):
        return "future"
    if told:
        return told
    right = text[end : end + REACH]
    stop = STOP_RE.search(right)
    told = _first(WORD_RE.findall(right[: stop.start()] if stop else right)[:RIGHT_WORDS])
    return "future" if told is None and INFINITIVE_RE.search(left) else told


def _first(tokens: Sequence[str]) -> Direction | None:
    """The direction of the first telling token; a participle after "be" ("will be paid") looks ahead."""
    for place, token in enumerate(tokens):
        word = token.lower().replace("’", "'")
        if word in FUTURE_WORDS and not token[0].isupper():
            return "future"
        if word in PAST_WORDS or (word.endswith("ed") and len(word) > 4 and token.islower()):
            left = list(tokens[place + 1 : place + 4])
            return "future" if left[:1] == ["be"] and not {"could", "not"} & set(left) else "past"
    return None
