"""How two values compare, with the reason a person reads."""

from typing import NamedTuple

from corroborate.schemas import Verdict


class Comparison(NamedTuple):
    """A verdict and the sentence that explains it; `slip` names the likely slip behind a contradiction, if one fits."""

    verdict: Verdict
    reason: str
    slip: str | None = None
