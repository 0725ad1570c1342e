"""Who a speaker is, as far as the words that name one tell: a person, a body, or nobody in particular."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from corroborate.lexicon.company_forms import KIND_WORDS
from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.organisations import BODIES, COMPANIES, HEAD_NOUNS
from corroborate.lexicon.outlets import FOLDED_AGENCIES
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.text.lemmas import is_common
from corroborate.values import names

# A run of capitalised words, with the particles and initials inside names.
NAME_RE = re.compile(
    r"[A-Z][\w.'’-]{0,40}(?: (?:(?:of|the|for|and|de|da|van|von|der|bin|al|el|la|le) ){0,2}[A-Z][\w.'’-]{0,40}){0,7}"
)
_APPOSED_RE = re.compile(rf"[^,]*[a-z][^,]*\b[a-z]+, ({NAME_RE.pattern})")
NO_SPEAKERS = frozenset("i he she they we it you the a an this that his her their one who".split())
AREA_NOUNS = frozenset("county city town province state district island region".split())
_CUT_RE = re.compile(r",| to | in | at | from | who | told | on | with |\(|;")


class Speaker(NamedTuple):
    """The name of a speaker without titles and descriptions; "" where the words name nobody."""

    name: str
    kind: Literal["person", "body", ""]


@lru_cache(maxsize=20_000)
def speaker(words: str) -> Speaker:
    """Reads the words that name a speaker: "Lt. Ann Berg, a police spokeswoman" -> Ann Berg, a person."""
    head = _CUT_RE.split(words[:200], maxsplit=1)[0]
    if apposed := _APPOSED_RE.fullmatch(words[:200]):
        head = apposed[1]  # "the head of the union, Anna Berg"
    runs = list(NAME_RE.finditer(head))
    name = _bare(runs[-1].group()) if runs and not head[runs[-1].end() :].strip(" .'’s") else ""  # no "Leeds resident"
    if not name:
        return Speaker("", "")
    lower = name.lower()
    if " " not in lower and (is_common(lower) or lower.rstrip("s") in gazetteer().peoples):
        return Speaker("", "")  # "Authorities", "The Indians"
    place = gazetteer().places.get(lower.replace("’", "'"))
    last = lower.split()[-1].rstrip(".")
    body = (
        name in BODIES
        or name in COMPANIES
        or lower in FOLDED_AGENCIES
        or last in HEAD_NOUNS
        or lower.split()[0] in HEAD_NOUNS
        or last in KIND_WORDS
        or last in AREA_NOUNS
        or name.isupper()
    )
    return Speaker(name, "body" if body or place else "person")


def _bare(run: str) -> str:
    """The run without leading titles and articles, or "" where nothing is left."""
    words = run.split()
    while words and (words[0].lower().rstrip(".") in TITLE_WORDS or words[0].lower() in NO_SPEAKERS):
        words.pop(0)
    if words and len(words) > 1 and words[0].lower().rstrip(".") in gazetteer().peoples:
        words.pop(0)
    led = len(words) > 1 and words[1].lower() in GIVEN_NAMES and words[0].lower() not in FAMILY_FIRST
    if led and (is_common(words[0].lower()) or words[0] in COMPANIES):
        words.pop(0)  # "Afterwards Adam Berg"
    return " ".join(words).removesuffix("'s").removesuffix("’s").rstrip(".'’")


def differ(first: Speaker, second: Speaker) -> bool:
    """Both are persons' names, and not one person's, misspelt or not."""
    if first.kind != "person" or second.kind != "person":
        return False
    compared = names.compare(first.name, second.name, "person")
    return compared.verdict == "contradiction" and compared.slip is None and not _misspelt(first.name, second.name)


def _misspelt(first: str, second: str) -> bool:
    a, b = first.split()[-1], second.split()[-1]
    return names.relation(a, b) != "different"


def same_speaker(first: str, second: str) -> bool:
    """The words that name two speakers can name one: one name, or the same description."""
    if not first or not second:
        return False
    a, b = speaker(first), speaker(second)
    if a.name and b.name:
        kind = "person" if a.kind == b.kind == "person" else "organisation"
        return names.compare(a.name, b.name, kind).verdict in ("agree", "compatible")
    mine, other = _described(first), _described(second)
    return mine == other or _fuller(mine, other) or _fuller(other, mine)


def _fuller(short: list[str], full: list[str]) -> bool:
    """ "the ministry" stands for "the Egyptian ministry", but "a spokesman" not for "an army spokesman"."""
    return bool(short and full) and short[-1] in HEAD_NOUNS and short[-1] == full[-1] and set(short) <= set(full)


def _described(words: str) -> list[str]:
    return [word for word in words.lower().replace(".", "").split() if word not in NO_SPEAKERS]
