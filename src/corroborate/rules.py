"""Rules: what makes a function a check, and what a check reports.

A check is a plain function, `check_...`, with one annotated argument. The annotation says what it is fed: each fact of
a shape (`CountFact`, `DateFact`, ...), each `Article` or each `Story`. It raises `Contradiction`, or yields several.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from corroborate.schemas import SHAPES, Article, Claim, Clash, Fact, Severity, Story, Verdict

FEEDS: dict[str, type] = {shape.__name__: shape for shape in SHAPES.values()} | {
    "Fact": Fact,
    "Article": Article,
    "Story": Story,
}


class RuleError(Exception):
    """A check is wrongly made; the message names its file and line and what is allowed."""


class Contradiction(Exception):
    """What a check reports: a fact with its clash, or the claims of an article with a sentence."""

    def __init__(
        self,
        fact: Fact | None = None,
        clash: Clash | None = None,
        *,
        claims: Sequence[Claim] = (),
        message: str = "",
        subject: str = "",
        slip: str | None = None,
        doubt: str | None = None,
        verdict: Verdict = "contradiction",
        severity: Severity | None = None,
    ) -> None:
        self.fact = fact
        self.claims = tuple(
            _witnesses_first(fact, clash) if fact and clash else claims or (fact.claims if fact else ())
        )
        self.message = message or (clash.reason if clash else "")
        self.subject = subject or (fact.subject if fact else "")
        self.slip = slip or (clash.slip if clash else None)
        self.doubt = doubt or (clash.doubt if clash else None)
        self.verdict = verdict
        self.severity = severity or (clash.severity if clash else None)
        super().__init__(self.message)


def _witnesses_first(fact: Fact, clash: Clash) -> list[Claim]:
    first = [fact.claims[clash.first], fact.claims[clash.second]]
    others = [c for i, c in enumerate(fact.claims) if i not in (clash.first, clash.second)]
    return [*first, *others, *clash.beside]


@dataclass(frozen=True)
class Rule:
    """A check with all that is known of it. `feed` is the record class of its argument."""

    code: str
    name: str
    severity: Severity
    run: Callable[[Any], Iterable[Contradiction] | None]
    feed: type
    doc: str
    agrees: tuple[Sequence[str], ...]
    contradicts: tuple[Sequence[str], ...]
    path: str
    line: int

    @property
    def summary(self) -> str:
        """The first sentence of the rule's documentation."""
        return self.doc.strip().split("\n", 1)[0]

    @property
    def builtin(self) -> bool:
        """The rule is one of ours, not a person's own."""
        return self.run.__module__.startswith("corroborate.")

    @property
    def family(self) -> str:
        """DAT, NUM, NAM, ATT, PLC, SRC or a user's own letters."""
        return self.code.rstrip("0123456789")


def check(code: str, *, severity: Severity = "error") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Marks a function as the check `code`; its name and the module's docstring become the rule's."""

    def mark(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__corroborate__ = (code, severity)  # type: ignore[attr-defined]
        return function

    return mark
