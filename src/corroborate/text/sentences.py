"""Sentence boundaries as character offsets."""

import sentencex


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Half-open ranges of the sentences in `text[start:end]`, trimmed of white space, in order.

    A line break never joins two sentences when a blank line follows it; offsets refer to the whole `text`.
    """
    part = text[start:end]
    found = []
    for boundary in sentencex.get_sentence_boundaries("en", part):
        words = part[boundary["start_index"] : boundary["end_index"]]
        stripped = words.strip()
        if stripped:
            first = start + boundary["start_index"] + words.index(stripped[0])
            found.append((first, first + len(stripped)))
    return found
