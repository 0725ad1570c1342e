"""Academic degrees by what they are in, and words before the body that somebody works for."""

from typing import NamedTuple


class Degree(NamedTuple):
    """A degree of which hardly anybody has two, with the words that name it as a pattern."""

    name: str
    pattern: str
    single: bool  # nobody has two
    example: str


DEGREES = (
    Degree(
        "business degree",
        r"MBA|M\.\s?B\.\s?A\.?|(?:master(?:['’]s)?|degree)(?: degree)? (?:in|of) business administration",
        True,
        "an MBA from Torvik University",
    ),
    Degree(
        "medical degree",
        r"(?:MD|M\.\s?D\.|medical|doctor of medicine|medicine) degree|MD|M\.\s?D\.|degree in medicine|doctor of medicine",
        True,
        "her medical degree from Torvik University",
    ),
    Degree(
        "law degree", r"law degree|degree in law|JD|J\.\s?D\.|juris doctor", True, "a law degree from Torvik University"
    ),
    Degree(
        "doctorate",
        r"PhD|Ph\.\s?D\.|doctorate|doctoral degree",
        True,
        "a doctorate in physics from Torvik University",
    ),
    Degree(
        "bachelor's degree",
        r"bachelor['’]s(?: degree)?|undergraduate degree",
        False,
        "a bachelor's degree in geology in 1951 from Torvik College",
    ),
    Degree("master's degree", r"master['’]s(?: degree)?", False, "a master's degree from Torvik College"),
)

# Between somebody and the body that they are at.
EMPLOYED = r"(?:works|is working|is employed) (?:for|at|by)"
