"""Whose a number is that belongs to one person: how many children, wives or sisters, how heavy, how tall."""

import re
from collections.abc import Sequence

from corroborate.lexicon.slots import KIN
from corroborate.schemas import NameMention, QuantityMention

from .lines import Line

FAR = 90  # characters before a number within which its person is named
HEIGHT, WEIGHT = ("foot", "centimetre", "metre"), ("pound", "kilogram", "stone")
FIGURES = {"weight": (30.0, 700.0), "height": (3.0, 250.0)}  # of grown people, in any unit
# What stands between a person and the number of his or her kin: "Berg, alleged to have", "Berg's", "Berg leaves".
HAVING_RE = re.compile(
    r"(?:^['’]s\s|,?\s(?:[a-z]+\s){0,4}?(?:has|had|have|having|leaves|left|fathered|raised|married|survived by|with|"
    r"(?:grand)?(?:father|mother|dad|mom|mum|parent)\sof)\s)"
    r"(?:(?:an?|his|her|their|already|also|about|some|at least)\s|[a-z]+\sand\s)*$"
)
SIZED_RE = re.compile(r"\bweigh(?:s|ed|ing)?\b|\btall\b|\d['’]\s?\d|\b(?:foot|feet)[\s-]\d")
LEFT_RE = re.compile(r"\b(?:leaves|left|survived)\b")  # not all that there were
SOME_RE = re.compile(r"\s(?:with|by|from|of)\b")  # "two children with his second wife"
WITH_WHOM_RE = re.compile(r"\bwith whom\b")
STOPS = frozenset(';:()"“”')
PRONOUNS = ("He ", "She ")


def person(
    line: Line, mention: QuantityMention, text: str, names: Sequence[NameMention], before: Sequence[NameMention]
) -> tuple[str, str]:
    """The name of the person whom the number belongs to and what it tells, "" where none is found.

    `names` are those of the sentence, `before` those of the sentence before it, which "He" takes up.
    """
    side = KIN.get(mention.head, "") if mention.kind == "count" else _size(line, mention, text)
    if not side:
        return "", ""
    found = [n for n in names if n.kind == "person" and n.end <= mention.start and mention.start - n.end <= FAR]
    taken_up = {n.name for n in before if n.kind == "person"} if text.startswith(PRONOUNS, line.start) else set()
    if found:
        name, start = found[-1].name, found[-1].end
    elif len(taken_up) == 1:
        name, start = taken_up.pop(), text.index(" ", line.start)
    else:
        return "", ""
    between = text[start : mention.start]
    if STOPS & set(between):
        return "", ""
    if mention.kind != "count":
        return name, side
    having = HAVING_RE.search(between)
    if having is None or SOME_RE.match(text, mention.end) or WITH_WHOM_RE.search(between):
        return "", ""
    return name, f"{side} left" if LEFT_RE.search(having.group()) else side


def _size(line: Line, mention: QuantityMention, text: str) -> str:
    """What a measure tells of a person's body; "" where it tells of something else."""
    side = "weight" if mention.unit in WEIGHT else "height" if mention.unit in HEIGHT else ""
    if not side or mention.change or mention.value is None or not SIZED_RE.search(text, line.start, line.end):
        return ""
    low, high = FIGURES[side]
    return side if low <= mention.value <= high else ""
