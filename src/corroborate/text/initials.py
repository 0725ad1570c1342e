"""What the matches of a regular expression may begin with, so that most lines need not be tried."""

import re

ATOM_RE = re.compile(r"\(\?<?[=!]|\((?:\?P<\w+>|\?[a-z-]*:)?|\[\^?(?:\\.|[^]\\])+\]|\\.|.", re.S)
QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
NOTHING = ("^", "$", r"\b", r"\B")  # match no character
ASCII = "".join(map(chr, range(128)))


def initials(pattern: str, fold: bool = True) -> set[str]:
    """The ASCII characters that a match of a pattern may begin with, or a few more; `fold` disregards case.

    Knows groups, alternatives, classes and quantifiers; what is looked around for is taken for nothing.
    """
    return _alternatives(pattern, 0, fold)[0]


def led(pattern: str, fold: bool = True) -> str:
    """The pattern, tried only where it may begin: half of the time of a search where most places are none."""
    told = "".join(map(re.escape, sorted(initials(pattern, fold))))
    return f"(?=[{told}\\x80-\\U0010ffff])(?:{pattern})"


def _alternatives(pattern: str, at: int, fold: bool) -> tuple[set[str], bool, int]:
    """The initials of the alternatives from `at` on, whether one may be empty, and where they end."""
    found: set[str] = set()
    empty, passed = False, True  # an alternative may be empty; all of this one so far may be
    while at < len(pattern) and pattern[at] != ")":
        match = ATOM_RE.match(pattern, at)
        assert match is not None
        atom, at = match[0], match.end()
        if atom == "|":
            empty, passed = empty or passed, True
            continue
        if atom.startswith("("):
            folds = fold if atom[2:].rstrip(":") not in ("i", "-i") else atom == "(?i:"
            first, optional, end = _alternatives(pattern, at, folds)
            at = end + 1
            if atom[-1] in "=!":
                continue
        else:
            optional = atom in NOTHING
            first = set() if optional else set(re.findall(atom, ASCII, re.S | re.I * fold))
        if quantifier := QUANTIFIER_RE.match(pattern, at):
            at = quantifier.end()
            optional = optional or quantifier[0].startswith(("?", "*", "{0", "{,"))
        if passed:
            found |= first
        passed = passed and optional
    return found, empty or passed, at
