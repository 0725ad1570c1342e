"""Fingerprints of findings: what the ledger, SARIF and `diff` know a finding by."""

import hashlib
from collections.abc import Sequence

from corroborate.schemas import Claim


def fingerprint(code: str, subject: str, claims: Sequence[Claim]) -> str:
    """A digest of content: the rule and the two witnesses' own words and sentences, never paths or line numbers.

    The subject takes no part: it is a label made from the story's most telling words, which a new article may change.
    """
    parts = sorted(
        "\x1f".join((claim.outlet or claim.article, claim.text, _plain(claim.sentence.text))) for claim in claims[:2]
    )
    return hashlib.sha256("\x1e".join((code, *parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _plain(text: str) -> str:
    return " ".join(text.split())
