"""What a claim is about, in a few of its own words: the caption an editor would put over it."""

from itertools import pairwise

from corroborate.lexicon.numbers import CUES
from corroborate.schemas import DateMention, QuantityMention

from .comparing import TIMES
from .lines import Line
from .occurrences import Occurrence
from .within import within

WORDS = 4  # telling words of a caption, beside the counted noun and the verb
REACH = 14  # words from the value within which they are looked for
BRIDGED = 2  # function words between two chosen words that are kept
FILLED = 4  # words apart within which one word between two chosen ones joins them
LONGEST = 70  # characters
MARKS = frozenset(",;:.!?()[]\"“”'‘’–—-")


def caption(occurrence: Occurrence) -> str:
    """The counted noun or the event with what befell it and where: "received artillery shells from North Korea".

    The claim's own words in the order and case of the text, without those that carry the value.
    """
    if occurrence.kind == "age" and occurrence.owner:
        return f"age of {occurrence.owner}"
    if occurrence.kind == "bearing" and occurrence.point:
        return f"direction from {_cased(occurrence, occurrence.point)}"
    own, noun = _own(occurrence), _noun(occurrence)
    barred = _values(occurrence, own, noun)
    told = _text(occurrence, _chosen(occurrence, own, noun, barred), own, barred)
    if occurrence.side and occurrence.side not in told.lower():
        told = f"{occurrence.side}, {told}" if told else occurrence.side
    return told or occurrence.text


def _cased(occurrence: Occurrence, lower: str) -> str:
    """The words as the article writes them."""
    line = occurrence.line
    text = occurrence.article.text[line.start : line.end]
    at = text.lower().find(lower)
    return text[at : at + len(lower)] if at >= 0 else lower


def _chosen(occurrence: Occurrence, own: range, noun: set[int], barred: set[int]) -> set[int]:
    """The indexes of the line's words that make the caption."""
    first, told, verb = own.start, occurrence.line.wording.all_keys, occurrence.verb
    near = range(max(0, first - REACH), min(len(told), own.stop + REACH))
    ranked = sorted(
        [(-occurrence.near.get(told[i], 0.0), i) for i in near if told[i] and told[i] not in CUES and i not in barred]
    )
    chosen: set[int] = set()
    keys: set[str] = set()
    for _, i in ranked:
        if told[i] not in keys and len(keys) < WORDS:
            keys.add(told[i])
            chosen.add(i)
    chosen |= noun
    verbs = [i for i, key in enumerate(told) if key == verb and i not in barred] if verb and verb in told else []
    if verbs:
        chosen.add(min(verbs, key=lambda i: (abs(i - first), i)))
    return _filled(occurrence, _whole_names(occurrence, chosen) - barred, barred)


def _filled(occurrence: Occurrence, chosen: set[int], barred: set[int]) -> set[int]:
    """The chosen words with a single word that stands between two of them: "ran aground off Kestrel Point"."""
    wording = occurrence.line.wording
    found = set(chosen)
    for first, last in pairwise(sorted(chosen)):
        between = range(first + 1, last)
        if last - first <= FILLED and not any(i in barred or wording.texts[i] in MARKS for i in between):
            keyed = [i for i in between if wording.all_keys[i]]
            found |= set(keyed[:1] if len(keyed) == 1 else ())
    return found


def _own(occurrence: Occurrence) -> range:
    """The indexes of the words that the mention takes."""
    return _taken(occurrence.line, occurrence.start, occurrence.end)


def _taken(line: Line, start: int, end: int) -> range:
    """The indexes of the words of a span."""
    return range(line.at(start), min(line.at(max(start, end - 1)) + 1, len(line.wording.texts)))


def _noun(occurrence: Occurrence) -> set[int]:
    """The counted noun and the words before it that belong to it."""
    mention = occurrence.mention
    if not isinstance(mention, QuantityMention) or occurrence.kind != "count":
        return set()
    wording, noun, modifiers = occurrence.line.wording, mention.noun or mention, mention.modifiers
    words = _taken(occurrence.line, noun.start, noun.end)
    return {i for i in words if wording.all_keys[i] == occurrence.head or wording.low[i] in modifiers}


def _values(occurrence: Occurrence, own: range, noun: set[int]) -> set[int]:
    """The indexes of the words that carry a value: the claim's own, but for the counted noun, and other times'."""
    line, article = occurrence.line, occurrence.article
    spans = [
        (d.start, d.end)
        for d in within(article.dates, line.start, line.end)
        if not (d.start <= occurrence.start and occurrence.end <= d.end) or d is occurrence.mention
    ]
    if not isinstance(occurrence.mention, DateMention) and occurrence.kind != "count":
        spans.append((occurrence.start, occurrence.end))
    barred = {i for start, end in spans for i in _taken(line, start, end)}
    if isinstance(occurrence.mention, QuantityMention):
        barred |= set(own) - noun
    return barred


def _whole_names(occurrence: Occurrence, chosen: set[int]) -> set[int]:
    """The chosen words, names completed."""
    line = occurrence.line
    found = set(chosen)
    for name in within(occurrence.article.names, line.start, line.end):
        if name.end <= line.end and name.form in ("full", "short", "acronym"):
            words = _taken(line, name.start, name.end)
            if len(words) <= 5 and not found.isdisjoint(words):
                found.update(words)
    return found


def _text(occurrence: Occurrence, chosen: set[int], own: range, barred: set[int]) -> str:
    """The chosen words as the text has them, with short bridges of function words between them."""
    wording = occurrence.line.wording
    parts: list[str] = []
    before = None
    for i in sorted(chosen):
        word = wording.texts[i]
        if not (word[0].isalnum() or any(map(str.isalnum, word))):
            continue
        if before is None:
            parts.append(word)
        else:
            bridge = _bridge(occurrence, before, i, own, barred)
            if wording.ends[before] == wording.starts[i]:
                parts[-1] += word
            elif bridge is not None:
                parts += [*bridge, word]
            else:
                parts[-1] += ","
                parts.append(word)
        before = i
        if sum(map(len, parts)) + len(parts) > LONGEST:
            break
    return " ".join(parts)


def _bridge(occurrence: Occurrence, first: int, last: int, own: range, barred: set[int]) -> list[str] | None:
    """The function words between two chosen words, those of a value left out; None if they are too many."""
    texts, keys = occurrence.line.wording.texts, occurrence.line.wording.all_keys
    gap = range(first + 1, last)
    cut = max((i for i in gap if i in barred and (i not in own or occurrence.kind in TIMES)), default=first)
    kept = [i for i in gap if i > cut and i not in barred]
    if cut > first:
        skipped = [i for i in gap if i < cut and i not in barred]
        if len(skipped) > 1 or any(keys[i] for i in skipped):
            return None
    if len(kept) > BRIDGED or any(keys[i] or texts[i] in MARKS for i in kept):
        return None
    return [texts[i] for i in kept]
