"""What the words beside a candidate say of its kind, and which capitals are only those of a sentence's first word."""

from collections.abc import Sequence
from functools import lru_cache

from corroborate.lexicon import ordinary
from corroborate.lexicon.cues import CUE_VERBS
from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.roles import FAMILY_NOUNS, FEMALE_NOUNS, MALE_NOUNS
from corroborate.lexicon.verbs import inflections
from corroborate.text.lemmas import is_common
from corroborate.text.words import CLASS_OF

from .names_candidates import Candidate
from .names_scan import Scan

# Evidence: word before -> (person, organisation, place)
BEFORE: dict[str, tuple[float, float, float]] = {
    **dict.fromkeys("in near outside inside across around throughout".split(), (-1.0, 0.0, 3.0)),
    **dict.fromkeys("into toward towards beyond".split(), (-0.5, 0.0, 1.5)),
    **dict.fromkeys(("from", "to", "at"), (0.0, 0.5, 0.8)),
    "the": (-3.0, 1.0, 0.5),
    **dict.fromkeys("by told with against tell asked and killed accused".split(), (0.5, 0.3, 0.0)),
    **dict.fromkeys(
        """
            company firm startup start-up agency group newspaper daily magazine website broadcaster retailer
            maker giant manufacturer bank chain
        """.split(),
        (-1.0, 3.0, -1.0),
    ),
    **dict.fromkeys("city town village island province capital suburb port".split(), (-1.0, -0.5, 2.0)),
    **dict.fromkeys("named called identified".split(), (1.0, 0.5, 0.0)),
    **dict.fromkeys(FAMILY_NOUNS, (3.0, 0.0, 0.0)),
    **dict.fromkeys("actor actress singer suspect gunman victim lawyer attorney widow".split(), (3.0, 0.0, 0.0)),
}
RELATIVES = FAMILY_NOUNS - frozenset(
    "friend colleague neighbor neighbour partner client lawyer attorney twin parents".split()
)
MODIFIED = frozenset("administration campaign government presidency family camp team regime era years case".split())
OF_PLACE = frozenset(
    """
        city town village island province capital suburb port north south east west northeast northwest
        southeast southwest coast outskirts region district state people streets county
    """.split()
)
# Word after -> (person, organisation, place)
AFTER: dict[str, tuple[float, float, float]] = {
    "who": (3.0, 0.0, -1.0),
    **dict.fromkeys(
        "residents resident airport area suburb neighborhood neighbourhood coast streets".split(), (-1.0, -0.5, 2.0)
    ),
    **dict.fromkeys(
        "island islands river province county district city region bay peninsula town village strait state camp "
        "refugee".split(),
        (-2.0, -1.0, 3.0),
    ),
    **dict.fromkeys(
        "store shop plant factory company headquarters branch offices workers worker plane jet supermarket".split(),
        (-0.5, 1.5, 0.0),
    ),
    **dict.fromkeys(["police"], (-1.0, 0.5, 1.5)),
    **dict.fromkeys(
        """
            spokesman spokeswoman spokesperson shares executives executive employees users customers software
            engineers products products officials ceo stock
        """.split(),
        (-1.0, 2.0, 0.3),
    ),
}
SPEAKING = frozenset(form for lemma in CUE_VERBS for form in inflections(lemma).values()) | {
    "said",
    "says",
    "told",
    "say",
}
DOING = frozenset("has had was is will would could can did does".split())
LIVING = frozenset(
    """
        died shot married born pleaded arrested sentenced convicted jailed appeared resigned smiled laughed wept
        retired underwent lives lived testified confessed
    """.split()
)
OPENING_MARKS = frozenset({'"', "“", "``", "‘", "'", "(", "•", "-", "–", "—", ":", "*", "[", "''"})
ENDINGS = ("ly", "ing", "ness", "ment", "tion", "tions", "ers", "ists", "ians", "ments")


def opens(scan: Scan, tok: int, first: int) -> bool:
    """The token is the first word of its sentence or of quoted words in it."""
    if tok == first:
        return True
    return scan.words[tok - 1] in OPENING_MARKS and (tok - 1 == first or scan.words[tok - 1] not in "(-–—'")


@lru_cache(maxsize=65_536)
def common(word: str) -> bool:
    """The word, taken by itself, is one that names nobody: "Police", "Outside", "Rescuers"."""
    low = word.lower()
    if low in ordinary.WORDS or low in CLASS_OF:
        return True
    if low in GIVEN_NAMES:
        return False
    return is_common(low) or (
        (len(low) > 6 and low.endswith(ENDINGS)) or (low.endswith("s") and low[:-1] in ordinary.WORDS) or "n't" in low
    )


def functional(word: str) -> bool:
    """A word of a closed class, an adverb or a verb: it is no part of the name that follows it."""
    low = word.lower()
    return low in CLASS_OF or (low.endswith("ly") and len(low) > 5 and low not in GIVEN_NAMES)


def weigh(scan: Scan, found: Candidate, first: int, stop: int) -> None:
    """Adds the evidence of the words around the candidate, whose sentence has the tokens `first:stop`."""
    words = scan.words
    if found.tok > first:
        _before(found, words, first)
    if found.stop < stop:
        _after(scan, found, words, stop)
    if len(found.words) == 1 and 1 < len(found.text) < 7 and found.text.isupper() and found.title is None:
        found.organisation += max(0.0, found.person)  # what acronyms say and do, bodies do
        found.person = min(0.0, found.person)


def _add(found: Candidate, weights: tuple[float, float, float]) -> None:
    found.person += weights[0]
    found.organisation += weights[1]
    found.place += weights[2]


def _before(found: Candidate, words: Sequence[str], first: int) -> None:
    before = words[found.tok - 1].lower()
    weights = BEFORE.get(before)
    if before == "the" and len(found.words) == 1 and _modifies(found, words):
        found.person -= 0.5
    elif weights is not None:
        _add(found, weights)
        if before in FAMILY_NOUNS:
            _related(found, before)
    elif before == "of" and found.tok - 1 > first and words[found.tok - 2].lower() in OF_PLACE:
        found.place += 3
    elif before == "of" and found.tok - 2 > first and words[found.tok - 2] == ",":
        found.place += 3.5
    elif before == "," and found.tok - 1 > first and words[found.tok - 2] in FAMILY_NOUNS:
        _related(found, words[found.tok - 2])
        found.person += 3


def _related(found: Candidate, noun: str) -> None:
    """ "his wife, Mary": a relative, and of which sex."""
    found.kin = noun in RELATIVES
    if found.male is None and (noun in MALE_NOUNS or noun in FEMALE_NOUNS):
        found.male = noun in MALE_NOUNS


def _modifies(found: Candidate, words: Sequence[str]) -> bool:
    """ "the Obama administration": the article is the noun's, not the name's."""
    noun = words[found.stop] if found.stop < len(words) else ""
    return noun.islower() and noun.isalpha() and (noun in MODIFIED or CLASS_OF.get(noun) is None)


def _after(scan: Scan, found: Candidate, words: Sequence[str], stop: int) -> None:
    at = found.stop
    after = words[at]
    if found.possessive:
        if after in ("'s", "’s", "'", "’"):
            at += 1
            after = words[at] if at < stop else ""
        if after in FAMILY_NOUNS:
            found.person += 2
        return
    weights = AFTER.get(after)
    if weights is not None:
        _add(found, weights)
    elif after in SPEAKING:
        found.person += 1
        found.organisation += 0.6
    elif after in LIVING:
        found.person += 2
    elif after in DOING:
        found.person += 0.5
        found.organisation += 0.3
    elif after == "," and at + 1 < stop:
        _after_comma(found, words, at + 1, stop)
    elif after == "(" and at + 2 < stop and words[at + 2] == ")":
        inner = words[at + 1]
        if inner.isdigit() and len(inner) < 3:
            found.person += 3
            found.age = int(inner)
        elif inner.isupper() and len(inner) > 1 and inner[0].lower() == found.words[0][:1]:
            found.organisation += 3


def _after_comma(found: Candidate, words: Sequence[str], at: int, stop: int) -> None:
    word = words[at]
    if (
        word.isdigit()
        and len(word) <= 3
        and at + 1 < stop
        and words[at + 1] in (",", ".", ";", ")", "and")
        and 0 < int(word) < 120
    ):
        found.age = int(word)
        found.person += 5
    elif word == "aged" and at + 1 < stop and words[at + 1].isdigit() and len(words[at + 1]) < 4:
        found.age = int(words[at + 1])
        found.person += 5
    elif word == "who" or word in ("whose",):
        found.person += 3
    elif word == "which":
        found.organisation += 1
        found.place += 1
        found.person -= 1
    elif word == "a" and at + 1 < stop and words[at + 1].endswith("-year-old"):
        found.person += 3


def container(form: str) -> str | None:
    """The state, part or country that may follow a town and a comma, by its usual name: "Miss" -> "Mississippi"."""
    name = gazetteer().abbreviations.get(form)
    if name is not None:
        return name
    place = gazetteer().places.get(form.lower())
    return place.name if place is not None and place.kind in ("country", "state", "part") else None
