"""Verbs with a place: where somebody was born, arrested or killed, and where a body has its seat."""

import re
from collections.abc import Iterator

from corroborate.lexicon.siting import EVENTS
from corroborate.schemas import NameMention
from corroborate.text.lemmas import lemma
from corroborate.text.words import word_class

from .sited import Sentence, Sited, only
from .spots import Spot

OBJECT = 6  # words after a verb within which stands to whom it is done
SUBJECT = 16  # words before a verb within which stands who does it
SPOT = 14  # words from a verb to its place
VERBS = frozenset("VEZGB")
FORMS = frozenset("born based dead".split())  # words that tell an event and are no verbs by their form
BE = frozenset("was were is are been be being got gets get".split())
QUOTES = frozenset((";", ":", '"', "“", "”", "``", "''", "(", ")", "—", "–"))
SAYING = frozenset("said says told added reported".split())
TITLES = frozenset("Mr Mrs Ms Dr Miss .".split())

NATIVE_RE = re.compile(r"\b(?:his|her)\s+native\s+\Z")


def events(sentence: Sentence) -> Iterator[Sited]:
    """What a sentence's verbs set somewhere."""
    for at, word in enumerate(sentence.line.words):
        lower = word.text.lower()
        if not word.text.isalpha() or (word.text != lower and at):
            continue
        letter = word_class(lower)
        if letter not in VERBS and lower not in FORMS:
            continue
        told = EVENTS.get(lemma(word.text))
        if told is None or (letter == "B" and told.name != "home"):
            continue
        spot = _spot(sentence, at)
        mention = _object(sentence, at) if told.object else _subject(sentence, at)
        if spot and mention and (mention.kind == "organisation") == (told.name == "seat"):
            yield from sentence.of(told.name, mention, spot, once=told.once)


def natives(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg left his native Nice"."""
    for site in sentence.sites:
        if NATIVE_RE.search(sentence.text, max(sentence.line.start, site.start - 20), site.start):
            people = [m for m in sentence.names if m.kind == "person" and m.end < site.start]
            if people and len({m.entity for m in people}) == 1:
                yield from sentence.of("birth", people[0], only(site))


def _spot(sentence: Sentence, at: int) -> Spot | None:
    """The first spot behind a verb in its own clause."""
    words = sentence.line.words
    for spot in sentence.spots:
        if spot.start >= words[at].end:
            between = words[at + 1 : sentence.line.at(spot.start)]
            near = len(between) <= SPOT and not any(_parts(w.text) for w in between)
            return spot if near else None
    return None


def _parts(text: str) -> bool:
    """Another clause begins with the word."""
    letter = word_class(text)
    return text in QUOTES or letter in "WSKRTXY" or (letter in VERBS and text.islower())


def _object(sentence: Sentence, at: int) -> NameMention | None:
    """To whom it is done."""
    words = sentence.line.words
    low = [w.text.lower() for w in words[max(0, at - 4) : at]]
    if BE & set(low) and not {"after", "for"} & set(low):
        return _subject(sentence, at)
    if at == 0:
        return _behind(sentence, at)
    if low[-1] in (",", "and", "who"):
        return _subject(sentence, at) if word_class(words[at].text.lower()) == "E" else None
    for mention in sentence.names:
        if mention.start > words[at].end:
            between = words[at + 1 : sentence.line.at(mention.start)]
            near = len(between) < OBJECT and all(word_class(w.text) in "DLnU" for w in between)
            return mention if near and mention.kind != "place" and not sentence.owns(mention) else None
    return None


def _subject(sentence: Sentence, at: int) -> NameMention | None:
    """The last name before a verb, where nothing between can be another's verb."""
    line, words = sentence.line, sentence.line.words
    named = [m for m in sentence.names if m.kind != "place" and m.end <= words[at].start]
    if not named:
        return None
    last = named[-1]
    first, stop = line.at(last.start), line.at(last.end - 1) + 1
    if sentence.owns(last) or at - stop > SUBJECT or (first and _leads(words[first - 1].text)):
        return None
    between = [w.text for w in words[stop:at]]
    if between[:1] == [","] and "," in between[1:]:
        between = between[len(between) - between[::-1].index(",") :]
    if words[at].text == "dead" and between[-1:] == ["found"]:
        between = between[:-1]
    letters = [word_class(t) for t in between]
    for letter, text in zip(letters, between, strict=True):
        if letter in "VZGB" or (letter == "E" and text.islower()) or text in QUOTES or text == "and":
            return None
    who = letters.index("W") if "W" in letters else 0
    return None if who and between[who - 1] != "," else last


def _leads(text: str) -> bool:
    """The word before a name makes it something else than the subject."""
    letter, lower = word_class(text), text.lower()
    if letter == "P":
        return lower not in ("after", "before")
    return lower in ("and", "or") or (letter in VERBS and text.islower() and text not in SAYING)


def _behind(sentence: Sentence, at: int) -> NameMention | None:
    """Who "Born in Lyon in 1928, one of five sons, ..." is told of: the first person named, behind a comma."""
    words = sentence.line.words
    for mention in sentence.names:
        if mention.kind == "person" and mention.start >= words[at].end:
            first = sentence.line.at(mention.start)
            before = words[first - 1].text if first else ""
            return mention if before == "," or before in TITLES else None
    return None
