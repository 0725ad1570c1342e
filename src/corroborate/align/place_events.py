"""Verbs with a place: where somebody was born, arrested or killed, and where a body has its seat."""

import re
from collections.abc import Iterator

from corroborate.lexicon.siting import EVENTS, NOUNS, PARTICLES, Event
from corroborate.schemas import NameMention
from corroborate.text.lemmas import lemma
from corroborate.text.words import CLASSES

from .lines import Wording, of_wording
from .sited import Sentence, Sited, only
from .spots import Spot

OBJECT = 6  # words after a verb within which stands to whom it is done
SUBJECT = 16  # words before a verb within which stands who does it
SPOT = 14  # words from a verb to its place
VERBS = frozenset("VEZGB")
FORMS = frozenset("born based dead".split())  # words that tell an event and are no verbs by their form
BE = frozenset("was were is are been be being got gets get".split())
MEETING = "meet"  # the key of "met", "meeting", "talks" and "summit"
QUOTES = frozenset((";", ":", '"', "“", "”", "``", "''", "(", ")", "—", "–"))
SAYING = frozenset("said says told added reported".split())
TITLES = frozenset("Mr Mrs Ms Dr Miss .".split())

_FOUND = r"\s(?:was|had been)\s(?:[a-z]+ly\s)?(?:found|discovered|recovered)\b"
FOUND_RE = re.compile(_FOUND)
BODY_RE = re.compile(rf"['’]s?\s(?:[a-z]+\s)?body{_FOUND}")
OF_BODY_RE = re.compile(r"\bbody\sof\s(?:[\w-]+\s){0,3}\Z")
OF_NOUN_RE = re.compile(rf"\b({'|'.join(NOUNS)})\sof\s(?:[\w-]+\s){{0,3}}\Z")
NOUN_RE = re.compile(rf"['’]s?\s(?:[a-z]+\s)?({'|'.join(NOUNS)})\b")
NATIVE_RE = re.compile(r"\b(?:his|her)\s+native\s+\Z")


def events(sentence: Sentence) -> Iterator[Sited]:
    """What a sentence's verbs set somewhere."""
    for at, told in _verbs(sentence.line.wording):
        spot = spot_behind(sentence, at)
        mention = _object(sentence, at) if told.object else _subject(sentence, at)
        if spot and mention and (mention.kind == "organisation") == (told.name == "seat"):
            yield from sentence.of(told.name, mention, spot, once=told.once)


@of_wording
def _verbs(wording: Wording) -> list[tuple[int, Event]]:
    """The words that tell an event, by index."""
    found = []
    texts = wording.texts
    for at, text in enumerate(texts):
        if not wording.all_keys[at] or not text.isalpha():
            continue
        lower = wording.low[at]
        if text != lower and at:
            continue
        letter = CLASSES[lower]
        if letter not in VERBS and lower not in FORMS:
            continue
        base = lemma(text)
        told = EVENTS.get(base)
        if told is None or (letter == "B" and told.name != "home"):
            continue
        behind = texts[at + 1] if at + 1 < len(texts) else ""
        if PARTICLES.get(base, behind) == behind:
            found.append((at, told))
    return found


def natives(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg left his native Nice"."""
    for site in sentence.sites:
        if NATIVE_RE.search(sentence.text, max(sentence.line.start, site.start - 20), site.start):
            people = [m for m in sentence.names if m.kind == "person" and m.end < site.start]
            if people and len({m.entity for m in people}) == 1:
                yield from sentence.of("birth", people[0], only(site))


def bodies(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg's body was found in Nice", "the body of Anna Berg was found in Nice"."""
    text, line = sentence.text, sentence.line
    for person in sentence.names:
        if person.kind != "person":
            continue
        end = person.end - (2 if person.text.endswith(("'s", "’s")) else 0)
        match = BODY_RE.match(text, end, line.end)
        if match is None and OF_BODY_RE.search(text, max(line.start, person.start - 50), person.start):
            match = FOUND_RE.match(text, end, line.end)
        if match and (spot := spot_behind(sentence, line.at(match.end() - 1))):
            yield from sentence.of("finding", person, spot)


def nouns(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg's arrest in Nice", "the arrest of Anna Berg in Nice"."""
    text, line = sentence.text, sentence.line
    for person in sentence.names:
        if person.kind != "person":
            continue
        end = person.end - (2 if person.text.endswith(("'s", "’s")) else 0)
        if match := NOUN_RE.match(text, end, line.end):
            end = match.end()
        elif not sentence.owns(person):
            match = OF_NOUN_RE.search(text, max(line.start, person.start - 50), person.start)
        spot = next((s for s in sentence.spots if s.start >= end), None)
        if match and spot and not text[end : spot.start].strip():
            event = NOUNS[match[1]]
            yield from sentence.of(event, person, spot, once=event in ("birth", "death", "burial"))


def meetings(sentence: Sentence) -> Iterator[Sited]:
    """ "Berg met Lund in Nice", "Berg and Lund held talks in Nice"."""
    wording = sentence.line.wording
    for at, key in enumerate(wording.all_keys):
        if key != MEETING or wording.low[at] == "talk":
            continue
        spot = spot_behind(sentence, at)
        people = [m for m in sentence.names if m.kind == "person" and spot and m.end <= spot.start]
        owners = sorted({sentence.who.get((sentence.number, m.start), -1) for m in people})
        if spot and len(owners) == 2 and owners[0] >= 0:
            shown = f"meeting of {' and '.join(sentence.known[i].name for i in owners)}"
            owner, level = ("pair", f"{owners[0]} {owners[1]}"), spot.levels[0]
            start, end = level[0].start, level[-1].end
            yield Sited("meeting", owner, shown, sentence.number, sentence.line, start, end, spot, once=False)
            return


def spot_behind(sentence: Sentence, at: int) -> Spot | None:
    """The first spot behind a verb in its own clause."""
    line = sentence.line
    for spot in sentence.spots:
        if spot.start >= line.end_of(at):
            between = line.wording.texts[at + 1 : line.at(spot.start)]
            near = (
                len(between) <= SPOT and not any(map(_parts, between)) and not any(map(_goes_on, between, between[1:]))
            )
            return spot if near else None
    return None


def _goes_on(mark: str, text: str) -> bool:
    """Behind a comma something else is named: "has died, her gallery in London said"."""
    return mark == "," and CLASSES[text] == "D"


def _parts(text: str) -> bool:
    """Another clause begins with the word."""
    letter = CLASSES[text]
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
        return _subject(sentence, at) if CLASSES[words[at].text.lower()] == "E" else None
    for mention in sentence.names:
        if mention.start > words[at].end:
            between = words[at + 1 : sentence.line.at(mention.start)]
            near = len(between) < OBJECT and all(CLASSES[w.text] in "DLnU" for w in between)
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
    letters = [CLASSES[t] for t in between]
    for letter, text in zip(letters, between, strict=True):
        if letter in "VZGB" or (letter == "E" and text.islower()) or text in QUOTES or text == "and":
            return None
    who = letters.index("W") if "W" in letters else 0
    return None if who and between[who - 1] != "," else last


def _leads(text: str) -> bool:
    """The word before a name makes it something else than the subject."""
    letter, lower = CLASSES[text], text.lower()
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
