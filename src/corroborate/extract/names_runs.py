"""Runs of capitalised words, cut into units: one letter says what a unit is (see names_lexicon).

Beside those letters: d particle ("de"), o "of" and the like, a "and", t "the", q a nickname in marks. Everything is
linear in the length of the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from corroborate.lexicon import organisations, titles
from corroborate.lexicon.places import PLACE_OF, gazetteer
from corroborate.lexicon.roles import OF_PARTS
from corroborate.lexicon.stopwords import FUNCTION_WORDS
from corroborate.text.known import Known

from .marks import arabic
from .names_lexicon import POSSESSIVES, VESSELS, code_of, lexicon, openings, possessive
from .names_scan import Scan

ABBREVIATED_STARTS = frozenset("US UN UK UA EU FB CI NY NJ NH NM NC ND SC SD DC BC RI NS NB PE LA".split())
LONGEST_RUN = 14  # units; a longer run of capitals is no name
NICKNAME_MARKS = {"(": ")", '"': '"', "“": "”", "``": "''", "‘": "’", "'": "'"}
ALONE = frozenset("Mich Calif Fla Conn Minn Tenn Okla Wis Ariz Colo Ala Ark Neb Nev Tex Va Pa Ga Mo Vt".split())
OPENERS = frozenset(word.capitalize() for word in FUNCTION_WORDS - {"will", "may"})
PARTICLES = frozenset("de van von der den bin ibn bint al el da dos del della di du la le ter ten zu abu ould".split())
ABBREVIATED = frozenset("st ste mt ft pt jr sr inc corp co ltd bros no dept univ natl intl".split()) | frozenset(
    word for form in titles.TITLES for word in form.split() if len(word) < 6
)
JOIN_OF = (
    organisations.JOINING_HEADS
    | PLACE_OF
    | frozenset("institutes institution church houses house centers centres order knights sons bank joint port".split())
)
JOIN_AND = frozenset(
    """
        ministry department committee centers center centre school association agency office bureau institute
        commission council secretary minister ministers
    """.split()
)


CONNECTING = PARTICLES | frozenset(NICKNAME_MARKS) | {"of", "for", "on", "at", "and", "&"}


@dataclass(slots=True)
class Unit:
    """A word or a known name within a run: tokens `tok:stop`, characters `start:end` without a possessive."""

    code: str
    start: int
    end: int
    tok: int
    stop: int
    name: str = ""  # what a known name stands for


@dataclass(slots=True)
class Run:
    """Capitalised words that stand together in sentence number `sentence`."""

    units: list[Unit]
    sentence: int
    possessive: bool  # "'s" follows


def runs(found: Scan) -> Iterator[Run]:
    """The runs of capitalised words of sentences that are no headlines."""
    for number, (first, stop) in enumerate(found.bounds):
        if not found.headline[number]:
            yield from _sentence_runs(found, number, first, stop)


def _sentence_runs(found: Scan, number: int, first: int, stop: int) -> Iterator[Run]:
    words, k = found.words, first
    for at in found.capitals[number]:
        word = words[at]
        if at < k or (word in OPENERS and not (at + 1 < stop and words[at + 1][0].isupper())):
            continue
        alone = _ALONE[word]
        owned = None if alone is None else _ends(found, at + 1, stop, word, alone)
        if alone is None or owned is None:
            units, k, owned = _run(found, at, stop)
            yield Run(units, number, owned)
        else:
            k = at + 1
            unit = Unit(alone.code, found.starts[at], found.ends[at] - alone.possessive, at, k, alone.name)
            yield Run([unit], number, owned)


def _longest(word: str) -> int:
    """The number of tokens of the longest known name that begins with a word; 0 where none does."""
    longest = openings().get(word)
    return longest or int(word[-2:] in POSSESSIVES and word[:-2] in openings())


_LONGEST = Known(_longest)


@dataclass(slots=True)
class Alone:
    """A capitalised word as a unit by itself."""

    code: str
    name: str  # what a known name stands for
    possessive: int  # characters at its end


def _alone(word: str) -> Alone | None:
    """The unit that a word is whatever follows it, but for a full stop; None where that is not told."""
    longest = _LONGEST[word]
    if longest > 1 or len(word) == 1:
        return None
    owned = 2 * possessive(word)
    for cut in (0, owned) if longest else ():
        if hit := lexicon().get(word[: len(word) - cut]):
            return Alone(*hit, cut)
    return Alone(code_of(word[: len(word) - owned]), "", owned)


_ALONE = Known(_alone)


def _ends(found: Scan, k: int, stop: int, last: str, alone: Alone) -> bool | None:
    """Whether the run that ends with the word before token k is a possessive; None where the run may go on."""
    if k == stop:
        return possessive(last)
    word = found.words[k]
    if word[0].isupper() or (word == "." and found.starts[k] == found.ends[k - 1]):
        return None
    if alone.possessive:
        return True
    if word in CONNECTING or ("-" in word and arabic(word)):
        return None
    return _owns(found, k, last)


def _owns(found: Scan, k: int, last: str) -> bool:
    """Token k is the possessive of the word before it, set apart from it."""
    word = found.words[k]
    return word in ("'s", "’s") or (word in ("'", "’") and last[-1] == "s" and found.starts[k] == found.ends[k - 1])


def _run(found: Scan, k: int, stop: int) -> tuple[list[Unit], int, bool]:
    words, ends = found.words, found.ends
    units: list[Unit] = []
    joined = ""  # the head before "of"
    while k < stop and len(units) < LONGEST_RUN:
        unit = known_unit(found, k, stop) or _single(found, k, stop)
        units.append(unit)
        last = words[unit.stop - 1]
        k = unit.stop
        if k >= stop:
            return units, k, possessive(last)
        if ends[k - 1] != unit.end and possessive(last):
            if not _owned_head(found, k, stop, last):
                return units, k, True
            continue
        word = words[k]
        if word[0].isupper() or ("-" in word and arabic(word)):
            if word == "The" or (unit.code == "D" and last not in VESSELS):
                return units, k, False
            continue
        connectors, after = _connectors(found, k, stop, units, joined) if word in CONNECTING else ([], k)
        if not connectors:
            return units, k, _owns(found, k, last)
        if connectors[0].code == "o":
            joined = words[k - 1].lower()
        units += connectors
        k = after
    return units, k, False


def _owned_head(found: Scan, k: int, stop: int, last: str) -> bool:
    """ "People's Republic", "Children's Hospital": a possessive inside a name."""
    word = found.words[k]
    return (
        last[:-2].lower()
        in ("people", "children", "women", "men", "sheriff", "king", "queen", "saint", "veteran", "worker", "lloyd")
        and word[0].isupper()
    )


def known_unit(found: Scan, k: int, stop: int) -> Unit | None:
    """The longest name of the lexicon that begins with token k."""
    words, text = found.words, found.text
    first = words[k]
    longest = _LONGEST[first]
    if not longest:
        return _spaced(found, k, stop) if len(first) == 1 else None
    known = lexicon()
    start = found.starts[k]
    for n in range(min(longest, stop - k), 0, -1):
        end = found.ends[k + n - 1]
        form = text[start:end]
        if "\n" in form:
            form = " ".join(form.split())
        hit = known.get(form)
        if hit is None and possessive(form):
            end -= 2
            hit = known.get(form[:-2])
        if hit is not None:
            return Unit(hit[0], start, end, k, k + n, hit[1])
    return _spaced(found, k, stop) if len(first) == 1 else None


def _spaced(found: Scan, k: int, stop: int) -> Unit | None:
    """ "U. N." for "U.N." """
    at, form = k, ""
    if k + 2 >= stop or found.words[k] + found.words[k + 2] not in ABBREVIATED_STARTS:
        return None
    while (
        at + 1 < stop
        and at - k < 8
        and len(found.words[at]) == 1
        and found.words[at].isupper()
        and found.words[at + 1] == "."
    ):
        form += found.words[at] + "."
        at += 2
    for more in (2, 1):
        longer = lexicon().get(" ".join([form, *found.words[at : at + more]]))
        if longer is not None and at + more <= stop:
            return Unit(longer[0], found.starts[k], found.ends[at + more - 1], k, at + more, longer[1])
    hit = lexicon().get(form) or lexicon().get(form.replace(".", ""))
    if hit is None or at - k < 4:
        return None
    return Unit(hit[0], found.starts[k], found.ends[at - 1], k, at, hit[1])


def _single(found: Scan, k: int, stop: int) -> Unit:
    word = found.words[k]
    start, end = found.starts[k], found.ends[k]
    if word[-2:] in POSSESSIVES:
        end -= 2
        word = word[:-2]
    code = code_of(word)
    after = k + 1
    if after < stop and found.words[after] == "." and found.starts[after] == found.ends[k]:
        low = word.lower()
        if word in ALONE and after + 1 < stop:
            return Unit("L", start, end + 1, k, after + 1, gazetteer().abbreviations[word])
        if (code == "I" or low in ABBREVIATED) and after + 1 < stop:
            after += 1
            end = (
                found.ends[k] + 1
                if code in "IS" or low in ("inc", "corp", "co", "ltd", "bros", "st", "mt", "ft")
                else end
            )
    return Unit(code, start, end, k, after)


def _nickname(found: Scan, k: int, stop: int) -> tuple[list[Unit], int]:
    """`(Jerry)` or `"The Chin"` between a given name and a surname, and the token after it."""
    closing = NICKNAME_MARKS[found.words[k]]
    for at in range(k + 2, min(k + 5, stop - 1)):
        if found.words[at - 1] in ",;:":
            break
        if found.words[at] in closing:
            inner, after = found.words[k + 1], found.words[at + 1]
            if (
                inner[0].isupper()
                and inner not in lexicon()
                and after[0].isupper()
                and len(after) > 2
                and not inner.isupper()
            ):
                return [Unit("q", found.starts[k], found.ends[at], k, at + 1)], at + 1
            break
    return [], k


def _connectors(found: Scan, k: int, stop: int, units: list[Unit], joined: str) -> tuple[list[Unit], int]:
    """Small words that continue a name, and the token after them; no units where the name ends."""
    words, starts, ends = found.words, found.starts, found.ends

    def unit(code: str, at: int) -> Unit:
        return Unit(code, starts[at], ends[at], at, at + 1)

    word = words[k]
    if k + 1 >= stop:
        return [], k
    following = words[k + 1]
    if word in PARTICLES:
        if following[0].isupper() or arabic(following):
            return [unit("d", k)], k + 1
        if k + 2 < stop and following in PARTICLES and words[k + 2][0].isupper():
            return [unit("d", k), unit("d", k + 1)], k + 2
        return [], k
    if word == "&" and following[0].isupper():
        return [unit("a", k)], k + 1
    if word in NICKNAME_MARKS and units[-1].code in "NIT":
        return _nickname(found, k, stop)
    before = words[k - 1].lower()
    if word in ("of", "for", "on", "at") and units[-1].code != "B":
        if word == "of":
            part = words[k + 2] if following == "the" and k + 2 < stop else following
            office = units[-1].code in "RMT" and part.lower() in OF_PARTS and part[0].isupper()
            head = office or before in JOIN_OF or joined == "church"
        elif word == "at":
            head = joined == "university"
        else:
            head = (
                before in JOIN_OF if word == "for" else before in ("committee", "commission", "council", "conference")
            )
        if not head:
            return [], k
        if following[0].isupper():
            return [unit("o", k)], k + 1
        if following == "the" and k + 2 < stop and words[k + 2][0].isupper() and word != "at":
            return [unit("o", k), unit("t", k + 1)], k + 2
        return [], k
    if word == "and" and following[0].isupper() and joined in JOIN_AND and units[-1].code not in "LBP":
        return [unit("a", k)], k + 1
    return [], k
