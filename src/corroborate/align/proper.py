"""The proper words of a story by folded spelling, each with its places and the company it keeps."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from corroborate.lexicon.calendar import MONTHS, WEEKDAYS
from corroborate.lexicon.company_forms import KIND_WORDS
from corroborate.lexicon.given_names import FAMILY_FIRST, GIVEN_NAMES
from corroborate.lexicon.organisations import LEGAL_FORMS
from corroborate.lexicon.places import PLACE_HEADS, PLACE_OPENERS
from corroborate.lexicon.roles import ROLE_MODIFIERS, ROLE_NOUNS
from corroborate.lexicon.titles import TITLE_WORDS
from corroborate.text.lemmas import is_common

from .lines import Line, Vector, Weights, Word

SHORTEST = 4  # letters of a word that is looked at
MANY = 12  # places whose surroundings are kept
AROUND = 40  # words on either side that are looked at for likeness
NEAR = 2.5  # content words over which they fade
LONGEST_LIST = 30  # members of a list
REACH = 4  # words on either side in which a name's other parts stand
NO_NAMES = frozenset({*MONTHS, *WEEKDAYS})
# Words in names that many names have; they are no company that tells one.
ANYBODYS = frozenset({*KIND_WORDS, *LEGAL_FORMS, *PLACE_HEADS, *PLACE_OPENERS}) - FAMILY_FIRST.keys()
OFFICES = frozenset({*TITLE_WORDS, *ROLE_NOUNS, *ROLE_MODIFIERS})
WEAK = frozenset("new north south east west the".split())


@dataclass(slots=True, eq=False)
class Spelling:
    """A proper word with all its places in the story."""

    word: str  # folded: lower case, no possessive
    shown: str
    places: list[tuple[int, int, int]] = field(default_factory=list)  # article, start, end
    articles: set[int] = field(default_factory=set)
    sentences: set[tuple[int, int]] = field(default_factory=set)  # article, number of the line
    company: set[str] = field(default_factory=set)  # other parts of the name it stands in
    titles: set[str] = field(default_factory=set)  # titles and offices in the same name
    mates: set[str] = field(default_factory=set)  # other members of lists that it stands in
    frames: set[str] = field(default_factory=set)  # the subject word before it
    seen: list[tuple[Line, int]] = field(default_factory=list)  # the lines of its first places, with its index

    def near(self, weights: Weights) -> list[Vector]:
        """The words around its first places."""
        return [surroundings(line, i, i, weights, NEAR, own=True) for line, i in self.seen]


def collect(lines: Sequence[Line]) -> list[Spelling]:
    """The story's proper words, sorted by spelling; those that it also writes as ordinary words only beside
    given names and titles."""
    ordinary = {text for line in lines for w in line.words if (text := w.text).islower()}
    found: dict[str, Spelling] = {}
    for line in lines:
        shouted = is_shouted(line)
        members = _lists(line) if len(line.capitals) > 2 else {}
        for i in sorted({*line.capitals, *(i for i, word in enumerate(line.words) if "-" in word.text)}):
            for text, start in _pieces(line.words[i]):
                lower = text.lower()
                if len(text) < SHORTEST or lower in NO_NAMES:
                    continue
                company, titles = _company(line, i, shouted)
                plain = lower in ordinary or (shouted and is_common(lower))
                if plain and not (company & GIVEN_NAMES.keys() or (company and titles and not shouted)):
                    continue
                spelling = found.setdefault(lower, Spelling(lower, text))
                if spelling.shown.isupper():
                    spelling.shown = text
                spelling.places.append((line.article, start, start + len(text)))
                spelling.articles.add(line.article)
                spelling.sentences.add((line.article, line.index))
                spelling.company |= company
                spelling.titles |= titles
                spelling.mates |= members.get(i, set())
                spelling.frames.add(_frame(line, i))
                if len(spelling.seen) < MANY:
                    spelling.seen.append((line, i))
    return [found[word] for word in sorted(found)]


def is_shouted(line: Line) -> bool:
    """The line is in capitals throughout."""
    count = 0
    for word in line.words:
        if len(word.text) > 2 and word.text.isalpha():
            if not word.text.isupper():
                return False
            count += 1
    return count > 3


def is_name(text: str) -> bool:
    """The word has the shape of a part of a name."""
    return text[:1].isupper() and len(text) > 1


def starts_name(text: str) -> bool:
    """The word can open a person's name: it has the shape of one and is no title."""
    return is_name(text) and text[:1].isalpha() and text.lower().rstrip(".") not in TITLE_WORDS


def _pieces(word: Word) -> Iterator[tuple[str, int]]:
    """The capitalised parts of a word, at hyphens, without possessive endings: "Liberian-flagged", "Hartwell's"."""
    start = word.start
    for piece in word.text.split("-"):
        bare = piece.removesuffix("’s").removesuffix("'s").rstrip("'’")
        if bare[:1].isupper() and bare.isalpha():
            yield bare, start
        start += len(piece) + 1
    last = word.text.rpartition("-")[2]
    if last != word.text and 1 < len(last) <= 4 and last.isalpha() and word.text[:1].isupper() and not is_common(last):
        yield word.text, word.start  # Young-jin, whose parts are short


def _company(line: Line, i: int, shouted: bool) -> tuple[set[str], set[str]]:
    """The other words of the capitalised run around a word, and the titles among them; initials are stepped over."""
    company: set[str] = set()
    titles: set[str] = set()
    for step in (-1, 1):
        j = i
        for _ in range(1 if shouted else REACH):
            j += step
            if not 0 <= j < len(line.words):
                break
            text = line.words[j].text
            if text == "." or (len(text.rstrip(".")) == 1 and text[0].isupper()):
                continue
            if not is_name(text):
                break
            lower = text.lower().removesuffix("'s").removesuffix("’s")
            if len(lower) < 3 or lower in NO_NAMES or lower in WEAK:
                continue
            if lower in OFFICES:
                titles.add(lower)
            elif lower not in ANYBODYS and (j > 0 or lower in GIVEN_NAMES or not is_common(lower)):
                company.add(lower)
    return company, titles


def _frame(line: Line, i: int) -> str:
    """The nearest subject word before a word, within two words: "the town of Torvik" -> "town"."""
    for j in range(i - 1, max(-1, i - 3), -1):
        if line.words[j].key and line.words[j].text.islower():
            return line.words[j].key
    return ""


def surroundings(line: Line, first: int, last: int, weights: Weights, reach: float, *, own: bool) -> Vector:
    """The words around those from index `first` to `last`, by e^(-k / reach) for k content words of distance.

    `own`: with the words themselves. Only words close by are looked at, so that the cost does not grow with the line.
    """
    low, high = bisect_left(line.telling, first), bisect_left(line.telling, last + 1)
    left = bisect_left(line.telling, first - AROUND)
    keys = line.keys[left : bisect_left(line.telling, last + 1 + AROUND)]
    return weights.window(keys, low - left, high - left, reach, own=own)


def _lists(line: Line) -> dict[int, set[str]]:
    """For words that are members of a list of three single names or more, the other members."""
    result: dict[int, set[str]] = {}
    run: list[int] = []
    previous = -9
    for i in line.capitals:
        if len(line.words[i].text) < 2 or "." in line.words[i].text:
            continue
        between = [w.text.lower() for w in line.words[previous + 1 : i]]
        if not (run and 0 < len(between) <= 2 and set(between) <= {",", "and", "or", "&"}):
            _close(line, run, result)
            run = []
        run.append(i)
        previous = i
    _close(line, run, result)
    return result


def _close(line: Line, run: Sequence[int], result: dict[int, set[str]]) -> None:
    if 3 <= len(run) <= LONGEST_LIST:
        words = [line.words[i].text.lower() for i in run]
        for i, word in zip(run, words, strict=True):
            result[i] = set(words) - {word}
