"""Speakers set off by a mark alone: headlines and transcripts with a colon, quotations signed behind a dash."""

from corroborate.lexicon.cues import SPEAKING_THINGS
from corroborate.text.clauses import finite_verb

from .attributions_drafts import Draft, span_of
from .attributions_sentences import Sentence
from .marks import COLON

LONGEST_SPEAKER = 8  # tokens
_DASHES = frozenset({"—", "―", "–", "-"})


def spoken_line(sentence: Sentence) -> Draft | None:
    """`Minister: no deal`, `No deal: minister` in a title; `SMITH: No deal.` in a transcript."""
    if not sentence.marks.told & COLON or not (sentence.title or sentence.opens_paragraph):
        return None
    words = sentence.words
    row, low, classes = words.row, words.low, words.classes
    colon = next((k for k, letter in enumerate(classes[:40]) if letter == ":"), None)
    total = len(low)
    if colon is None or not 0 < colon < total - 1:
        return None
    first = 1 if classes[0] == "q" and colon > 1 else 0
    if (
        all(word.isupper() and word.isalpha() for word in row.words[first:colon])
        and colon - first <= 4
        and len(row.words[first]) > 1
    ):
        return _line(sentence, (first, colon), (colon, colon + 1), (colon + 1, total))
    if not sentence.title:
        return None
    stop = total - 1 if classes[-1] == "." else total
    behind = low[colon + 1 : stop]
    if len(behind) <= 3 and behind and (behind[-1] in SPEAKING_THINGS or behind[0] in SPEAKING_THINGS):
        return _line(sentence, (colon + 1, stop), (colon, colon + 1), (0, colon))
    return _leading_speaker(sentence, colon, stop)


def _leading_speaker(sentence: Sentence, colon: int, stop: int) -> Draft | None:
    words = sentence.words
    low, classes = words.low, words.classes
    quotes_next = sentence.quoted[colon + 1] >= 0
    if colon > LONGEST_SPEAKER or stop <= colon + 1 or sentence.quoted[0] >= 0:
        return None
    end = next((k for k in range(1, colon) if low[k] == "on"), colon)
    speaking = low[end - 1] in SPEAKING_THINGS and "," not in classes[:end]
    if not quotes_next and not speaking:
        if (
            finite_verb(words, 0, colon) is not None
            or classes[0] not in "LD"
            or finite_verb(words, colon + 1, stop) is None
        ):
            return None
        named = all(letter in "L.&-" for letter in classes[:end])
        if not named and not any(word in SPEAKING_THINGS for word in low[:colon]):
            return None
    return _line(sentence, (0, end), (colon, colon + 1), (colon + 1, stop))


def _line(sentence: Sentence, source: tuple[int, int], cue: tuple[int, int], content: tuple[int, int]) -> Draft:
    return Draft(span_of(sentence, source), span_of(sentence, cue), "say", [span_of(sentence, content)])


def signature(sentence: Sentence) -> list[Draft]:
    """`"No deal." — Jane Smith, minister`."""
    if not sentence.row.words or sentence.quoted[0] < 0:
        return []
    row, classes = sentence.row, sentence.words.classes
    total = len(classes)
    k = 0
    while k < total and sentence.quoted[k] >= 0:
        k += 1
    dash = k
    while k < total and row.words[k] in _DASHES:
        k += 1
    if dash == k or k >= total or classes[k] not in "LD" or finite_verb(sentence.words, k, total) is not None:
        return []
    return [_line(sentence, (k, total), (dash, k), (0, dash))]
