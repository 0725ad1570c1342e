"""Who says so: speakers, cues and what they are said to have said."""

from collections.abc import Sequence

from corroborate.schemas import AttributionMention, NameMention
from corroborate.text import quotations

from . import attributions_contents as contents
from . import attributions_cues as cues
from .attributions_drafts import Draft, draft
from .attributions_headlines import signature, spoken_line
from .attributions_resolution import Speakers
from .attributions_sentences import Sentence, sentences
from .passage import Passage

MOST = 5_000  # attributions that are read; an article with more is none


def find(passage: Passage, names: Sequence[NameMention] = ()) -> list[AttributionMention]:
    """The attributions of a passage in the order of the text; `names` tell whom pronouns and short forms stand for."""
    quoted = quotations.find(passage.text)
    read = sentences(passage, quoted)
    drafts: list[Draft] = []
    last: Draft | None = None  # whose words a following quotation continues
    for index, sentence in enumerate(read):
        found = _in_sentence(passage.text, sentence)
        previous = read[index - 1] if index else None
        if found:
            if found[0].awaits == "before" and previous is not None:
                _take_quotation_before(passage.text, found[0], sentence, previous, drafts)
            _take_whole_quotations(found, sentence, quoted, drafts)
            drafts.extend(found)
            last = found[-1]
            if len(drafts) > MOST:
                break
        elif last is not None:
            last = _continue(passage.text, last, sentence, read, index, closed=not quoted or _closed(previous, quoted))
    speakers = Speakers(passage.text, names)
    return [row.record(passage.text, speakers) for row in drafts if row.says(passage.text)]


def _in_sentence(text: str, sentence: Sentence) -> list[Draft]:
    line = spoken_line(sentence)
    if line is not None:
        return [line]
    found = [draft(sentence, item) for item in contents.read(sentence, cues.find(sentence))]
    return found or signature(sentence)


def _closed(sentence: Sentence | None, quoted: Sequence[quotations.Quotation]) -> bool:
    """Whether the quotation that the sentence ends with has its closing mark."""
    if sentence is None or not sentence.quoted or sentence.quoted[-1] < 0:
        return True
    return quoted[sentence.quoted[-1]].closed


def _take_quotation_before(
    text: str, found: Draft, sentence: Sentence, previous: Sentence, drafts: list[Draft]
) -> None:
    """`"Why?" Smith asked.` where the mark ended a sentence: the quotation belongs to the cue behind it."""
    if found.contents or sentence.opens_paragraph or not previous.quoted or previous.quoted[-1] < 0:
        return
    row, quoted = previous.row, previous.quoted
    first = len(row.words) - 1
    while first and quoted[first - 1] == quoted[-1]:
        first -= 1
    span = (row.starts[first], row.ends[-1])
    if all(span not in draft.contents for draft in drafts[-2:]):
        found.contents.append(span)


def _take_whole_quotations(
    found: list[Draft], sentence: Sentence, quoted: Sequence[quotations.Quotation], drafts: list[Draft]
) -> None:
    """A quotation of several sentences belongs to the cue that stands behind its last one, not to the speaker
    before.
    """
    if sentence.opens_paragraph or not sentence.quoted or sentence.quoted[0] < 0:
        return
    quotation = quoted[sentence.quoted[0]]
    if quotation.start >= sentence.start:
        return
    for row in found:
        if row.contents and row.contents[0][0] == sentence.start:
            row.contents[0] = (quotation.start, row.contents[0][1])
            for earlier in drafts[-2:]:
                earlier.contents = [span for span in earlier.contents if span[0] < quotation.start]
            return


def _continue(
    text: str, last: Draft, sentence: Sentence, read: list[Sentence], index: int, closed: bool
) -> Draft | None:
    """Adds a sentence without a cue to the words of the speaker before it, where quotation marks say that it goes
    on.
    """
    row = sentence.row
    if not row.words:
        return last
    if last.awaits == "after":
        last.contents.append((row.starts[0], row.ends[-1]))
        if not sentence.is_quoted():
            last.awaits = None
            return None
        last.awaits = "more"
        return last
    if sentence.quoted[0] < 0:
        return None if sentence.opens_paragraph or sentence.quoted[-1] < 0 else last
    if not sentence.is_quoted() and sentence.opens_paragraph:
        return None
    if sentence.opens_paragraph and closed and not (last.awaits == "more" or last.direct(text)):
        return None
    last.contents.append((row.starts[0], row.ends[-1]))
    return last
