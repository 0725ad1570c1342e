"""Who says so: speakers, cues and what they are said to have said."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from corroborate.schemas import AttributionMention, NameMention
from corroborate.text.clauses import words_of
from corroborate.text.tokens import Token

from . import attributions_contents as contents
from . import attributions_cues as cues
from . import attributions_quotations as quotations
from .attributions_contents import Attributed
from .attributions_cues import Sentence
from .attributions_resolution import Speakers
from .passage import Passage


def find(passage: Passage, names: Sequence[NameMention] = ()) -> list[AttributionMention]:
    """The attributions of a passage in the order of their cues; `names` tell whom pronouns and short forms stand for."""
    quoted = quotations.find(passage.text)
    sentences = _sentences(passage, quoted)
    speakers = Speakers(passage.text, names)
    found: list[dict[str, Any]] = []
    last: dict[str, Any] | None = None
    awaiting: dict[str, Any] | None = None
    for index, sentence in enumerate(sentences):
        items = contents.read(sentence, cues.find(sentence))
        if not items:
            continue
        for item in items:
            found.append(_record(passage.text, sentence, item, speakers))
    return [AttributionMention.model_validate(row) for row in found if row["content"]]


def _sentences(passage: Passage, quoted: Sequence[quotations.Quotation]) -> list[Sentence]:
    starts = [q.start for q in quoted]
    found = []
    previous_end = 0
    for (start, end), tokens in zip(passage.sentences, passage.tokens, strict=True):
        found.append(
            Sentence(start, end, words_of(tokens), _quoted(tokens, quoted, starts), "\n" in passage.text[previous_end:start])
        )
        previous_end = end
    return found


def _quoted(tokens: Sequence[Token], quoted: Sequence[quotations.Quotation], starts: list[int]) -> list[int]:
    """For each token the index of the quotation it stands in, or -1."""
    if not tokens or not quoted:
        return [-1] * len(tokens)
    at = max(bisect_right(starts, tokens[0].start) - 1, 0)
    found = []
    for token in tokens:
        while at < len(quoted) and quoted[at].end <= token.start:
            at += 1
        found.append(at if at < len(quoted) and quoted[at].start <= token.start else -1)
    return found


def _mention(text: str, sentence: Sentence, first: int, end: int) -> dict[str, Any]:
    tokens = sentence.words.tokens
    start, stop = tokens[first].start, tokens[end - 1].end
    return {"start": start, "end": stop, "text": text[start:stop]}


def _record(text: str, sentence: Sentence, item: Attributed, speakers: Speakers) -> dict[str, Any]:
    source = _mention(text, sentence, *item.source) if item.source else None
    if source:
        source["text"] = source["text"].rstrip(" ,")
        source["end"] = source["start"] + len(source["text"])
        source["name"] = speakers.name(source["start"], source["end"])
    spans = [_mention(text, sentence, first, end) for first, end in item.contents if end > first]
    cue = _mention(text, sentence, item.cue.start, max(item.end, item.cue.end))
    return {
        "source": source,
        "cue": {**cue, "act": item.cue.verb_row.act},
        "content": spans,
        "direct": any(text[s["start"]] in "\"“«„‘" or text.startswith(("``", "''"), s["start"]) for s in spans),
        "negated": item.cue.negated,
        "via": (),
        "cites": None,
    }
