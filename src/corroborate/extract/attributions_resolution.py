"""Whom the words of a source stand for."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from corroborate.lexicon.cues import MEDIA_WORDS
from corroborate.lexicon.outlets import OUTLET_NAMES
from corroborate.schemas import NameMention

_PERSONAL = frozenset({"he", "she", "him", "her", "his"})
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_SEX = {
    "he": "m",
    "him": "m",
    "his": "m",
    "she": "f",
    "her": "f",
    "mr": "m",
    "mrs": "f",
    "ms": "f",
    "sir": "m",
    "dame": "f",
}
# What may follow the head of a noun phrase: "a spokesman for the mayor" is not the mayor.
_TAIL_RE = re.compile(r",|;|\(|\s(?:of|for|in|from|at|with|on|to|who|which|that|whose|by|at|near)\s")
_JOINT_RE = re.compile(r"\s(?:and|or|&)\s")
_JOINING = frozenset({"and", "or", "&"})
_POSSESSIVE_RE = re.compile(r"['’]s?(?!\w)")
_CAPITALS_RE = re.compile(r"[A-Z][\w.&’'-]*(?: (?:of the |of )?[A-Z][\w.&’'-]*)*")
REACH = 700  # characters within which a pronoun finds its person


class Speakers:
    """Names of speakers: pronouns, surnames and roles become the full name where the text gives one.

    Sources are asked for in the order of the text.
    """

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self._text = text
        self._names = sorted(names, key=lambda mention: (mention.start, -mention.end))
        self._starts = [mention.start for mention in self._names]
        self._sexes = {m.name: _SEX[t] for m in self._names if m.title and (t := m.title.lower().rstrip(".")) in _SEX}
        self._last: tuple[int, str] | None = None  # where a person spoke last, and who

    def name(self, start: int, end: int) -> str:
        """The full name of the source `text[start:end]`, or its own words."""
        words = self._text[start:end]
        low = words.lower()
        mentions = self._heads(start, end)
        if low in _PERSONAL:
            found = mentions[0].name if mentions else self._person_before(start, low)
        elif low in _RELATIVE:
            found = self._antecedent(start)
        elif not mentions:
            return words
        elif len(mentions) > 1:
            return " and ".join(dict.fromkeys(mention.name for mention in mentions))
        else:
            found = mentions[0].name
        if found is None:
            return words
        if low in _PERSONAL or (mentions and mentions[0].kind == "person"):
            self._last = (start, found)
        return found

    def outlets(self, start: int, end: int) -> tuple[str, ...]:
        """The agency or outlet named in `text[start:end]`, by its canonical name."""
        for run in _CAPITALS_RE.findall(self._text, start, end):
            bare = _POSSESSIVE_RE.sub("", run)
            if bare in OUTLET_NAMES:
                return (OUTLET_NAMES[bare],)
            if bare.rpartition(" ")[2] in MEDIA_WORDS or (bare.isupper() and 2 < len(bare) < 6):
                return (bare,)
        return ()

    def _within(self, start: int, end: int) -> list[NameMention]:
        first = bisect_left(self._starts, start)
        return self._names[first : bisect_left(self._starts, end)]

    def _heads(self, start: int, end: int) -> list[NameMention] | None:
        """The mentions that a source names itself: before its of-phrases and appositives, no owners.

        Of "A and B" there is one a part.

        None where a part has none: "South Korea and its partners" is not South Korea.
        """
        tail = _TAIL_RE.search(self._text, start, end)
        stop = tail.start() if tail else end
        named: list[NameMention] = []
        for mention in self._within(start, stop):
            owner = _POSSESSIVE_RE.match(self._text, mention.end)
            if (owner and owner.end() < end) or (named and mention.start < named[-1].end):
                continue
            named.append(mention)
        heads: list[NameMention] = []
        at = start
        if len(named) < 2 and _JOINING.isdisjoint(self._text[start:stop].split()):
            return named
        for joint in (*_JOINT_RE.finditer(self._text, start, stop), None):
            if joint is not None and any(m.start < joint.start() and joint.end() < m.end for m in named):
                continue
            part = [m for m in named if at <= m.start < (joint.start() if joint else stop)]
            if not part:
                return None if heads or joint else []
            heads.append(part[-1])
            at = joint.end() if joint else stop
        return heads

    def _person_before(self, at: int, pronoun: str) -> str | None:
        """Who spoke last, if that is near, else the first person named in reach."""
        sex = _SEX[pronoun]
        if self._last and at - self._last[0] < REACH and self._sexes.get(self._last[1], sex) == sex:
            return self._last[1]
        persons = [
            mention
            for mention in self._within(max(at - REACH, 0), at)
            if mention.kind == "person" and self._sexes.get(mention.name, sex) == sex
        ]
        return persons[0].name if persons and len({mention.name for mention in persons}) == 1 else None

    def _antecedent(self, at: int) -> str | None:
        """The name right before a relative pronoun."""
        k = bisect_left(self._starts, at) - 1
        if k < 0 or self._text[self._names[k].end : at].strip(" ,") or self._names[k].end > at:
            return None
        return self._names[k].name
