"""Two speakers who give different figures: they disagree, which is news and no error."""

from corroborate.lexicon.contrasts import SIDES
from corroborate.lexicon.outlets import AGENCY_NAMES
from corroborate.schemas import Claim
from corroborate.text.lemmas import is_common, lemma
from corroborate.values import names

from .speakers import Speaker, speaker

# Nouns of which a country or a town has one, so that the country's name tells which is meant.
BODIES = frozenset("ministry government army navy parliament cabinet presidency treasury".split())


def disagreement(first: Claim, second: Claim) -> str | None:
    """The sentence that two speakers disagree; None unless they speak for two sides, or both are named, and two.

    Bodies count as named ("the Foreign Ministry"), an outlet's officials or police do not; nor does an agency, which
    passes on what others say.
    """
    if opposed(first.speaker or "", second.speaker or ""):
        return f"{first.speaker} and {second.speaker} disagree"
    one, two = _source(first), _source(second)
    if one is None or two is None or _same(one, two):
        return None
    return f"{one.name} and {two.name} disagree"


def opposed(first: str, second: str) -> bool:
    """The words name speakers of two sides: "the army", "a rebel spokesman"."""
    one, other = ({lemma(word) for word in words.lower().split()} for words in (first, second))
    return any(
        one & mine and other & theirs and not (one & theirs or other & mine)
        for a, b in SIDES
        for mine, theirs in ((a, b), (b, a))
    )


def _source(claim: Claim) -> Speaker | None:
    told = named(claim.speaker or "")
    return None if told is None or told.name in AGENCY_NAMES or told.name == claim.outlet else told


def named(words: str) -> Speaker | None:
    """The person or body that some words name; None for nobody in particular."""
    told = speaker(words)
    if not told.name and _is_body(words):
        told = Speaker(words, "body")
    if not told.name:
        return None
    return None if " " not in told.name and is_common(told.name) else told  # "Officials" is nobody's name


def _is_body(words: str) -> bool:
    """A body of one country or town: "Ukraine's defence ministry"."""
    named = [word for word in words.split() if word[0].isupper() and word != "The"]
    return bool(named) and words.split()[-1].lower() in BODIES


def _same(first: Speaker, second: Speaker) -> bool:
    """The two names can be one speaker's, misspelt or not; a person may speak for a body."""
    if first.kind != second.kind:
        return True
    kind = "person" if first.kind == "person" else "organisation"
    compared = names.compare(first.name, second.name, kind)
    return compared.verdict in ("agree", "compatible") or compared.slip is not None
