"""What the matches of a regular expression may begin with, so that most lines need not be tried."""

import re

ATOM_RE = re.compile(r"\(\?<?[=!]|\((?:\?[a-z-]*:)?|\[\^?(?:\\.|[^]\\])+\]|\\.|.", re.S)
QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
NOTHING = ("^", "$", r"\b", r"\B")  # match no character
ASCII = "".join(map(chr, range(128)))


def initials(pattern: str) -> set[str]:
    """The ASCII characters that a match of a pattern without regard to case may begin with, or a few more.

    Knows groups without names, alternatives, classes and quantifiers; what is looked around for is taken for nothing.
    """
    return _alternatives(pattern, 0, True)[0]


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
            first, optional, end = _alternatives(pattern, at, fold if "i" not in atom else "-" not in atom)
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
