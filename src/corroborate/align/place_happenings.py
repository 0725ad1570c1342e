"""Events without a name and their place: "a bomb exploded in Nice", "the crash near Lyon", "a quake hit Aden"."""

import re
from collections.abc import Iterator

from corroborate.lexicon.siting import AREAS, HAPPENING_NOUNS, HAPPENING_VERBS, SORTS, STRIKING
from corroborate.lexicon.slots import PERSONS
from corroborate.text.words import word_class

from .lines import Word, Wording, fold, of_wording
from .place_events import spot_behind
from .sited import Sentence, Sited
from .spots import Spot, part
from .surroundings import background

BACK = 4  # words before a verb within which stands what it is told of
HIT = 3  # words between a verb and the place that it has as an object: "hit the southern city of"
GAP_RE = re.compile(r"\s(?:(?:at|in|on|inside|outside)\s(?:an?|the)\s(?:[a-z-]{2,14}\s){1,3})?")
NOUNS = frozenset(map(fold, HAPPENING_NOUNS))
VERBS = {fold(verb): event for verb, event in HAPPENING_VERBS.items()}
PEOPLE = frozenset(map(fold, PERSONS))
STRIKES = frozenset(map(fold, STRIKING))


def happenings(sentence: Sentence) -> Iterator[Sited]:
    """The places of the events that a sentence tells as news."""
    line = sentence.line
    if not _telling(line.wording):
        return
    dates = [d for d in sentence.article.dates if line.start <= d.start < line.end]
    if background(sentence.article, dates, sentence.text[line.start : line.end]):
        return
    for found in _told(sentence):
        behind = line.at(found.spot.levels[0][-1].end - 1) + 1
        text = line.words[behind].text if behind < len(line.words) else "."
        if word_class(text) not in "nL" or text in AREAS or text in SORTS:
            yield found  # and not "the attack on the Nice branch"


@of_wording
def _telling(wording: Wording) -> list[int]:
    """The indexes of the words that may tell an event."""
    return [
        at
        for at, (text, key) in enumerate(zip(wording.texts, wording.all_keys, strict=True))
        if (key in NOUNS or key in VERBS or key in STRIKES) and text.islower()
    ]


def _told(sentence: Sentence) -> Iterator[Sited]:
    for at in _telling(sentence.line.wording):
        word = sentence.line.words[at]
        if word.key in NOUNS and _single(word) and (spot := _beside(sentence, at)):
            yield _event(sentence, word, word.key, spot)
        elif (word.key in VERBS or word.key in STRIKES) and word_class(word.text) in "VEZB":
            noun = _noun(sentence, at)
            spot = _struck(sentence, at) if word.key in STRIKES else None
            spot = spot or spot_behind(sentence, at)
            if noun and spot and (word.key in VERBS or (noun.key in NOUNS and _single(noun))):
                event = noun.key if noun.key in NOUNS else f"{noun.key} {VERBS[word.key]}"
                yield _event(sentence, noun, event, spot)


def _single(word: Word) -> bool:
    """The word is a noun and tells one event: neither "attacks" nor "attacked"."""
    return not word.text.endswith(("ed", "s")) and word_class(word.text) in "nGB"


def _event(sentence: Sentence, noun: Word, event: str, spot: Spot) -> Sited:
    level, shown, line = spot.levels[0], f"place of the {noun.text}", sentence.line
    return Sited(
        "event", ("event", event), shown, sentence.number, line, level[0].start, level[-1].end, spot, once=False
    )


def _beside(sentence: Sentence, at: int) -> Spot | None:
    """The spot that follows a noun."""
    end = sentence.line.words[at].end
    spot = next((s for s in sentence.spots if s.start > end), None)
    return spot if spot and GAP_RE.fullmatch(sentence.text, end, spot.start) else None


def _noun(sentence: Sentence, at: int) -> Word | None:
    """What a verb is told of: the noun before it, auxiliaries and adverbs passed over; no person."""
    for word in reversed(sentence.line.words[max(0, at - BACK) : at]):
        letter = word_class(word.text)
        if letter == "n" or (letter in "ZB" and word.text.islower()):
            return word if word.key and word.key not in PEOPLE else None
        if letter not in "XAWK" or word.text == "what":
            return None
    return None


def _struck(sentence: Sentence, at: int) -> Spot | None:
    """The place that a verb has as its object."""
    words = sentence.line.words
    for site in sentence.sites:
        first = sentence.line.at(site.start)
        if at < first <= at + 1 + HIT:
            between = [w.text for w in words[at + 1 : first]]
            if all(word_class(t) in "DnP" and t not in ("in", "at", "near", "off", "from", "with") for t in between):
                side = next((part(t) for t in between if part(t) != t.lower()), "")
                return Spot(site.start, site.end, ((site,),), loose=False, part=side)
    return None
