"""Events without a name and their place: "a bomb exploded in Nice", "the crash near Lyon", "a quake hit Aden"."""

import re
from collections.abc import Iterator

from corroborate.lexicon.siting import AREAS, HAPPENING_NOUNS, HAPPENING_VERBS, SORTS, STRIKING
from corroborate.lexicon.slots import PERSONS
from corroborate.text.words import word_class

from .lines import Wording, fold, of_wording
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
EVENTS = NOUNS | VERBS.keys() | STRIKES


def happenings(sentence: Sentence) -> Iterator[Sited]:
    """The places of the events that a sentence tells as news."""
    line = sentence.line
    if not telling(line.wording):
        return
    dates = [d for d in sentence.article.dates if line.start <= d.start < line.end]
    if background(sentence.article, dates, sentence.text[line.start : line.end]):
        return
    for found in _told(sentence):
        behind = line.at(found.spot.levels[0][-1].end - 1) + 1
        text = line.wording.texts[behind] if behind < len(line.wording.texts) else "."
        if word_class(text) not in "nL" or text in AREAS or text in SORTS:
            yield found  # and not "the attack on the Nice branch"


@of_wording
def telling(wording: Wording) -> list[int]:
    """The indexes of the words that may tell an event."""
    return [
        at
        for at, (text, key) in enumerate(zip(wording.texts, wording.all_keys, strict=True))
        if key in EVENTS and text.islower()
    ]


def _told(sentence: Sentence) -> Iterator[Sited]:
    texts, keys = sentence.line.wording.texts, sentence.line.wording.all_keys
    for at in telling(sentence.line.wording):
        key = keys[at]
        if key in NOUNS and _single(texts[at]) and (spot := _beside(sentence, at)):
            yield _event(sentence, texts[at], key, spot)
        elif (key in VERBS or key in STRIKES) and word_class(texts[at]) in "VEZB":
            noun = _noun(sentence.line.wording, at)
            spot = _struck(sentence, at) if key in STRIKES else None
            spot = spot or spot_behind(sentence, at)
            if noun is not None and spot and (key in VERBS or (keys[noun] in NOUNS and _single(texts[noun]))):
                event = keys[noun] if keys[noun] in NOUNS else f"{keys[noun]} {VERBS[key]}"
                yield _event(sentence, texts[noun], event, spot)


def _single(text: str) -> bool:
    """The word is a noun and tells one event: neither "attacks" nor "attacked"."""
    return not text.endswith(("ed", "s")) and word_class(text) in "nGB"


def _event(sentence: Sentence, noun: str, event: str, spot: Spot) -> Sited:
    level, shown, line = spot.levels[0], f"place of the {noun}", sentence.line
    return Sited(
        "event", ("event", event), shown, sentence.number, line, level[0].start, level[-1].end, spot, once=False
    )


def _beside(sentence: Sentence, at: int) -> Spot | None:
    """The spot that follows a noun."""
    end = sentence.line.end_of(at)
    spot = next((s for s in sentence.spots if s.start > end), None)
    return spot if spot and GAP_RE.fullmatch(sentence.text, end, spot.start) else None


def _noun(wording: Wording, at: int) -> int | None:
    """What a verb is told of: the noun before it, by index, auxiliaries and adverbs passed over; no person."""
    for i in range(at - 1, max(-1, at - 1 - BACK), -1):
        text, key = wording.texts[i], wording.all_keys[i]
        letter = word_class(text)
        if letter == "n" or (letter in "ZB" and text.islower()):
            return i if key and key not in PEOPLE else None
        if letter not in "XAWK" or text == "what":
            return None
    return None


def _struck(sentence: Sentence, at: int) -> Spot | None:
    """The place that a verb has as its object."""
    for site in sentence.sites:
        first = sentence.line.at(site.start)
        if at < first <= at + 1 + HIT:
            between = sentence.line.wording.texts[at + 1 : first]
            if all(word_class(t) in "DnP" and t not in ("in", "at", "near", "off", "from", "with") for t in between):
                side = next((part(t) for t in between if part(t) != t.lower()), "")
                return Spot(site.start, site.end, ((site,),), loose=False, part=side)
    return None
