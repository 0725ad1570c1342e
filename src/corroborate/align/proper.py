"""The proper words of a story by folded spelling, each with its places and the company it keeps."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.company_forms import KIND_WORDS
from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.organisations import LEGAL_FORMS
from corroborate.lexicon.places import PLACE_HEADS, PLACE_OPENERS
from corroborate.lexicon.roles import ROLE_MODIFIERS, ROLE_NOUNS
from corroborate.lexicon.slots import ALIASES
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.text.known import Known
from corroborate.text.lemmas import is_common

from .lines import Line, Vector, Weights, Wording, of_wording

SHORTEST = 4  # letters of a word that is looked at
HEADLINE = 0.7  # share of capitalised words from which a line is set as a headline
MANY = 12  # places whose surroundings are kept
AROUND = 40  # words on either side that are looked at for likeness
NEAR = 2.5  # content words over which they fade
LONGEST_LIST = 30  # members of a list
ALIAS = 4  # words before a name in which a word such as "nickname" stands
GONE_BY = "nickname"  # stands for a part of a name that somebody goes by
REACH = 4  # words on either side in which a name's other parts stand
NO_NAMES = frozenset({*MONTHS, *WEEKDAYS})
# Words in names that many names have; they are no company that tells one.
ANYBODYS = frozenset({*KIND_WORDS, *LEGAL_FORMS, *PLACE_HEADS, *PLACE_OPENERS}) - FAMILY_FIRST.keys()
OFFICES = frozenset({*TITLE_WORDS, *ROLE_NOUNS, *ROLE_MODIFIERS})
WEAK = frozenset("new north south east west the".split())

Place = tuple[int, int, int]  # the number of the article, start, end


@dataclass(slots=True, eq=False)
class Spelling:
    """A proper word with all its places in the story."""

    word: str  # folded: lower case, no possessive
    shown: str
    places: list[Place] = field(default_factory=list)
    articles: set[int] = field(default_factory=set)
    sentences: set[tuple[int, int]] = field(default_factory=set)  # article, number of the line
    company: set[str] = field(default_factory=set)  # other parts of the name it stands in
    titles: set[str] = field(default_factory=set)  # titles and offices in the same name
    mates: set[str] = field(default_factory=set)  # other members of lists that it stands in
    frames: set[str] = field(default_factory=set)  # the subject word before it
    seen: list[tuple[Line, int]] = field(default_factory=list)  # the lines of its first places, with its index

    def learn(self, part: "_Part") -> None:
        """Takes what a sentence has beside the word; equal sentences have the same."""
        if self.shown.isupper():
            self.shown = part.shown
        self.company |= part.company
        self.titles |= part.titles
        self.mates |= part.mates
        self.frames.add(part.frame)

    def near(self, weights: Weights) -> list[Vector]:
        """The words around its first places."""
        return [surroundings(line, i, i, weights, NEAR, own=True) for line, i in self.seen]


@dataclass(slots=True, eq=False)
class _Part:
    """A proper word where a sentence has it, with what it stands beside there."""

    at: int  # the index of the word that it is a part of
    word: str
    shown: str
    start: int  # counted from the sentence's first character
    company: frozenset[str]
    titles: frozenset[str]
    mates: frozenset[str]
    frame: str
    told: bool  # given names or titles beside it tell that it is a name
    common: bool  # a common word that is set in capitals because the line is


def collect(lines: Sequence[Line]) -> list[Spelling]:
    """The story's proper words, sorted by spelling; those that it also writes as ordinary words only beside
    given names and titles."""
    words = set[str]().union(*(wording.texts for wording in {line.wording: None for line in lines}))
    ordinary = set(filter(str.islower, words))
    found: dict[str, Spelling] = {}
    met: set[Wording] = set()
    for line in lines:
        for part in _parts(line.wording):
            if not part.told and (part.common or part.word in ordinary):
                continue
            spelling = found.get(part.word)
            if spelling is None:
                spelling = found[part.word] = Spelling(part.word, part.shown)
            if line.wording not in met:
                spelling.learn(part)
            start = line.start + part.start
            spelling.places.append((line.article, start, start + len(part.shown)))
            spelling.articles.add(line.article)
            spelling.sentences.add((line.article, line.index))
            if len(spelling.seen) < MANY:
                spelling.seen.append((line, part.at))
        met.add(line.wording)
    return [found[word] for word in sorted(found)]


@of_wording
def _parts(wording: Wording) -> list[_Part]:
    """The sentence's proper words, in order."""
    shouted = is_shouted(wording)
    members = _lists(wording) if len(wording.capitals) > 2 else {}
    aliased = not ALIASES.isdisjoint(wording.low)
    found = []
    for i in [i for i, holds in enumerate(map(_HOLDS_NAME.__getitem__, wording.texts)) if holds]:
        whole = wording.texts[i]
        plain = whole.isalpha()
        for text, start in ((whole, wording.starts[i]),) if plain else _pieces(whole, wording.starts[i]):
            lower = text.lower()
            if len(text) < SHORTEST or lower in NO_NAMES:
                continue
            company, titles = _company(wording, i, shouted)
            if aliased and not ALIASES.isdisjoint(wording.low[max(0, i - ALIAS) : i]):
                company |= {GONE_BY}
            told = not GIVEN_NAMES.keys().isdisjoint(company) or bool(company and titles and not shouted)
            mates, frame = members.get(i, frozenset()), _frame(wording, i)
            common = shouted and is_common(lower)
            found.append(_Part(i, lower, text, start, company, titles, mates, frame, told, common))
    return found


_HOLDS_NAME = Known(lambda word: word[0].isupper() or "-" in word)  # whether one of its parts may be proper


@of_wording
def is_shouted(wording: Wording) -> bool:
    """The sentence is in capitals throughout."""
    count = 0
    for text in wording.texts:
        if len(text) > 2 and text.isalpha():
            if not text.isupper():
                return False
            count += 1
    return count > 3


@of_wording
def is_headline(wording: Wording) -> bool:
    """Most of the longer words begin with a capital."""
    longer = [text for text in wording.texts if len(text) > 3 and text[0].isalpha()]
    return sum([text[0].isupper() for text in longer]) > HEADLINE * len(longer)


# Whether a word has the shape of a part of a name.
is_name = Known(lambda word: word[:1].isupper() and len(word) > 1).__getitem__


def _starts_name(word: str) -> bool:
    return is_name(word) and word[:1].isalpha() and word.lower().rstrip(".") not in TITLE_WORDS


# Whether a word can open a person's name: it has the shape of one and is no title.
starts_name = Known(_starts_name).__getitem__


def _pieces(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The capitalised parts of a word, at hyphens, without possessive endings: "Liberian-flagged", "Hartwell's"."""
    last = text.rpartition("-")[2]
    if last != text and 1 < len(last) <= 4 and last.isalpha() and text[:1].isupper() and not is_common(last):
        yield text, start  # Young-jin, whose parts tell little
        return
    at = start
    for piece in text.split("-"):
        bare = piece.removesuffix("’s").removesuffix("'s").rstrip("'’")
        if bare[:1].isupper() and bare.isalpha():
            yield bare, at
        at += len(piece) + 1


def _company(wording: Wording, i: int, shouted: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The other words of the capitalised run around a word, and the titles among them; initials are stepped over."""
    texts = wording.texts
    company: set[str] = set()
    titles: set[str] = set()
    for step in (-1, 1):
        j = i
        for _ in range(1 if shouted else REACH):
            j += step
            if not 0 <= j < len(texts):
                break
            role, word = _ROLES[texts[j]]
            if role == "end":
                break
            if role == "title":
                titles.add(word)
            elif role == "name" or (role == "common" and j > 0):
                company.add(word)
    return frozenset(company), frozenset(titles)


def _role(text: str) -> tuple[Literal["end", "none", "title", "common", "name"], str]:
    """What a word is to a name beside it, and the word in lower case; a common word is a name but where it opens a
    sentence.
    """
    if text == "." or (len(text.rstrip(".")) == 1 and text[0].isupper()):
        return "none", ""
    if not is_name(text):
        return "end", ""
    lower = text.lower().removesuffix("'s").removesuffix("’s")
    if len(lower) < 3 or lower in NO_NAMES or lower in WEAK:
        return "none", ""
    if lower in OFFICES:
        return "title", lower
    if lower in ANYBODYS:
        return "none", ""
    return "common" if lower not in GIVEN_NAMES and is_common(lower) else "name", lower


_ROLES = Known(_role)


def _frame(wording: Wording, i: int) -> str:
    """The nearest subject word before a word, within two words: "the town of Torvik" -> "town"."""
    for j in range(i - 1, max(-1, i - 3), -1):
        if wording.all_keys[j] and wording.texts[j].islower():
            return wording.all_keys[j]
    return ""


def surroundings(line: Line, first: int, last: int, weights: Weights, reach: float, *, own: bool) -> Vector:
    """The words around those from index `first` to `last`, by e^(-k / reach) for k content words of distance.

    `own`: with the words themselves. Only words close by are looked at, so that the cost does not grow with the line.
    """
    low, high = bisect_left(line.telling, first), bisect_left(line.telling, last + 1)
    left = bisect_left(line.telling, first - AROUND)
    keys = line.keys[left : bisect_left(line.telling, last + 1 + AROUND)]
    return weights.window(keys, low - left, high - left, reach, own=own)


def _lists(wording: Wording) -> dict[int, frozenset[str]]:
    """For words that are members of a list of three single names or more, the other members."""
    result: dict[int, frozenset[str]] = {}
    run: list[int] = []
    previous = -9
    for i in wording.capitals:
        text = wording.texts[i]
        if len(text) < 2 or "." in text:
            continue
        between = [text.lower() for text in wording.texts[previous + 1 : i]] if run and i - previous <= 3 else []
        if not (between and set(between) <= {",", "and", "or", "&"}):
            _close(wording, run, result)
            run = []
        run.append(i)
        previous = i
    _close(wording, run, result)
    return result


def _close(wording: Wording, run: Sequence[int], result: dict[int, frozenset[str]]) -> None:
    if 3 <= len(run) <= LONGEST_LIST:
        words = [wording.texts[i].lower() for i in run]
        for i, word in zip(run, words, strict=True):
            result[i] = frozenset(words) - {word}
