"""Names in headlines: capitals tell nothing there, so the text's own names and the lexicon are looked for."""

from collections.abc import Sequence

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.text.lemmas import is_common

from .names_candidates import KNOWN_PLACE, Candidate, fold
from .names_context import common, functional
from .names_lexicon import code_of
from .names_runs import known_unit
from .names_scan import Scan


def headlines(found: Scan, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Names of the text in sentences whose capitals tell nothing, and names that the lexicon knows."""
    shapes: dict[tuple[str, ...], Candidate] = {}
    parts: dict[str, int] = {}
    if not any(found.headline):
        return []
    for c in candidates:
        shapes.setdefault(c.words, c)
        parts[c.words[0]] = max(parts.get(c.words[0], 0), len(c.words))
        if c.person > 2 and len(c.words) > 1:
            shapes.setdefault((c.words[-1],), c)
            parts.setdefault(c.words[-1], 1)
    result = []
    for number, (first, stop) in enumerate(found.bounds):
        if not found.headline[number]:
            continue
        k = first
        while k < stop:
            made = _headline_name(found, k, stop, number, shapes, parts)
            if made is None:
                unit = known_unit(found, k, stop) if found.words[k][0].isupper() else None
                if (
                    unit is not None
                    and unit.code in "LB"
                    and not (unit.stop - unit.tok == 1 and common(found.words[k]))
                ):
                    text = found.text[unit.start : unit.end]
                    made = Candidate(
                        unit.start, unit.end, k, unit.stop, number, fold(text), text, known=unit.name, code=unit.code
                    )
                    made.place, made.organisation = (KNOWN_PLACE, 0.0) if unit.code == "L" else (0.0, 4.0)
            if made is None:
                made = _given_name(found, k, stop, number)
            if made is not None:
                result.append(made)
                k = made.stop
            else:
                k += 1
    return result


def _given_name(found: Scan, k: int, stop: int, number: int) -> Candidate | None:
    """A given name and the word or two after it: "WALLY OPAL ISSUED" """
    words = found.words
    low = words[k].lower()
    if low not in GIVEN_NAMES or k + 1 >= stop or is_common(low) or functional(low):
        return None
    last = k + 1
    while last < stop and last < k + 3 and words[last][0].isupper() and not functional(words[last]):
        if last > k + 1 and common(words[last]):
            break
        last += 1
    if last == k + 1 or len(words[last - 1]) < 3 or code_of(words[last - 1]) in "DRTM":
        return None
    end = found.ends[last - 1] - 2 * (words[last - 1][-2:].lower() in ("'s", "’s"))
    text = found.text[found.starts[k] : end]
    return Candidate(found.starts[k], end, k, last, number, fold(text), text, person=3.0)


def _headline_name(
    found: Scan, k: int, stop: int, number: int, shapes: dict[tuple[str, ...], Candidate], parts: dict[str, int]
) -> Candidate | None:
    head = fold(found.words[k].removesuffix("'s").removesuffix("’s").removesuffix("'S"))
    longest = min(parts.get(head[0], 0) if head else 0, 6)
    for n in range(longest, 0, -1):
        if k + n > stop:
            continue
        if not found.words[k + n - 1][0].isalnum():
            continue
        text = found.text[found.starts[k] : found.ends[k + n - 1]]
        owned = text[-2:].lower() in ("'s", "’s")
        text = text[:-2] if owned else text
        like = shapes.get(fold(text))
        if like is not None and text[0].isupper() and not (n == 1 and like.words != fold(text) and common(text)):
            made = Candidate(found.starts[k], found.starts[k] + len(text), k, k + n, number, fold(text), text)
            made.possessive = owned
            if like.words == made.words:
                made.known, made.code = like.known, like.code
            return made
    return None
