"""Who stands where: the claims of a finding by the value they give, and sentences cut around their telling words."""

from typing import NamedTuple

from corroborate.schemas import Claim, Finding

from .visible import one_line, visible
from .wording import outlets, plural

SHORT = 90  # characters of a value where it names a side
LONG = 700  # characters of a sentence; longer ones are shown around their telling words


class Side(NamedTuple):
    """Claims that give the same value, or values that agree with one witness alone."""

    value: str
    claims: tuple[Claim, ...]

    @property
    def backing(self) -> str:
        """ "3 outlets, 1 origin"; the origins only where they are known to be fewer than the outlets."""
        names = outlets(self.claims)
        origins = {claim.origin or claim.outlet or claim.article for claim in self.claims}
        shared = f", {plural(len(origins), 'origin')}" if len(origins) < len(names) else ""
        return plural(len(names), "outlet") + shared


def sides(finding: Finding) -> list[Side]:
    """The claims of a finding in sides, those of the two witnesses first."""
    keys: list[str] = []
    members: list[list[Claim]] = []
    for number, claim in enumerate(finding.claims):
        key = one_line(claim.value).casefold()
        if number == 1 and finding.verdict == "contradiction":
            home = len(keys)
        else:
            home = keys.index(key) if key in keys else _nearest(claim, members[:2])
        if home == len(keys) or home < 0:
            keys.append(key)
            members.append([])
            home = len(keys) - 1
        members[home].append(claim)
    return [Side(_short(one_line(found[0].value) or one_line(found[0].text)), tuple(found)) for found in members]


def _short(text: str) -> str:
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


def _nearest(claim: Claim, witnesses: list[list[Claim]]) -> int:
    """The one witness whose bounds a claim's bounds meet; -1 where that is none or both."""
    met = [i for i, side in enumerate(witnesses) if meets(claim, side[0])]
    return met[0] if len(met) == 1 and len(witnesses) == 2 else -1


def meets(first: Claim, second: Claim) -> bool:
    """The bounds of two claims have a value in common; false where either has none."""
    if (first.low is None and first.high is None) or (second.low is None and second.high is None):
        return False
    low = max(float("-inf") if c.low is None else c.low for c in (first, second))
    high = min(float("inf") if c.high is None else c.high for c in (first, second))
    return low <= high


class Excerpt(NamedTuple):
    """A sentence in three parts, made visible; `marked` are the words that carry the value."""

    before: str
    marked: str
    after: str


def excerpt(claim: Claim, *, lines: bool = False) -> Excerpt:
    """The claim's sentence around its words; a very long one is cut at both ends."""
    sentence, start = claim.sentence.text, claim.start - claim.sentence.start
    end = start + len(claim.text)
    if start < 0 or sentence[start:end] != claim.text:
        start = sentence.find(claim.text)
        end = start + len(claim.text)
    if start < 0:
        return Excerpt("", _shown(_middle_cut(claim.text)), "")
    before, after = sentence[:start], sentence[end:]
    room = max(80, (LONG - len(claim.text)) // 2)
    if len(sentence) > LONG:
        before = before if len(before) <= room else "… " + before[-room:].split(" ", 1)[-1]
        after = after if len(after) <= room else after[:room].rsplit(" ", 1)[0] + " …"
    return Excerpt(_shown(before).lstrip(), _shown(_middle_cut(claim.text)), _shown(after).rstrip())


def _middle_cut(text: str) -> str:
    """The text, its middle left out where it is longer than a sentence should be."""
    return text if len(text) <= LONG else f"{text[: LONG - 200]} … {text[-150:]}"


def snippet(claim: Claim, size: int) -> Excerpt:
    """A claim's sentence, cut to about `size` characters around its words."""
    parts = excerpt(claim)
    marked = parts.marked if len(parts.marked) <= size else parts.marked[: size - 1] + "…"
    room = max(0, size - len(marked))
    left = min(len(parts.before), max(room // 2, room - len(parts.after)))
    right = min(len(parts.after), room - left)
    before, after = parts.before, parts.after
    if left < len(before):
        before = "… " + before[len(before) - max(0, left - 2) :].partition(" ")[2]
    if right < len(after):
        after = after[: max(0, right - 2)].rpartition(" ")[0] + " …"
    return Excerpt(before, marked, after)


def _shown(text: str) -> str:
    """One line, white space folded, but not cut at the ends."""
    shown = visible(text)
    folded = " ".join(shown.split())
    if not folded:
        return " " if shown else ""
    return " " * shown[0].isspace() + folded + " " * shown[-1].isspace()
