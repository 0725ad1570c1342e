"""What was lined up, and what was found."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, Self

from pydantic import field_serializer

from .article import Problem
from .base import Mention, Record

Verdict = Literal["agree", "compatible", "superseded", "contradiction", "not_comparable"]
Severity = Literal["error", "warning", "note"]
FactKind = Literal["number", "date", "name", "attribution", "place"]
Standing = Literal["corroborated", "contradicted", "single", "not_compared"]
Shape = Literal[
    "count", "counter", "headline", "measure", "money", "percent", "age", "number",
    "date", "clock", "duration",
    "spelling", "holder", "role", "identity",
    "words", "speaker", "stance", "announcer", "opposite",
    "place",
]  # fmt: skip


class Claim(Mention):
    """A mention with what it is about. `start`, `end` are those of the words that carry the value."""

    article: str  # Article.id
    path: str
    outlet: str | None = None
    line: int = 1
    column: int = 1  # of `start` in its line, in characters, from 1
    published: date | None = None
    value: str  # the value as understood, for a reader
    low: float | None = None  # the value as an interval, for comparison and plots (ordinal days for dates)
    high: float | None = None
    sentence: Mention
    speaker: str | None = None
    via: tuple[str, ...] = ()
    origin: str = ""


class Clash(Record):
    """Two claims of a fact that cannot both be true: their indexes, the reason, and why it may be no error."""

    first: int
    second: int
    reason: str
    slip: str | None = None
    doubt: str | None = None
    severity: Severity | None = None  # where it weighs less than the rule says
    beside: tuple[Claim, ...] = ()  # what else is told on the two sides, where these may be of two things


class Fact(Record):
    """The claims of all articles about the same thing (the same slot)."""

    kind: FactKind
    shape: Shape = "count"
    slot: str
    subject: str
    verdict: Verdict
    reason: str = ""
    collection: str = ""
    story: str = ""
    claims: tuple[Claim, ...]
    outlets: int
    origins: int
    why: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    conflict: Clash | None = None

    def clash(self) -> Clash | None:
        """The two claims that witness a contradiction, or None where all can be true together."""
        return self.conflict

    @property
    def standing(self) -> Standing:
        """What the fact counts as in a summary."""
        if self.verdict == "contradiction":
            return "contradicted"
        if self.outlets < 2:
            return "single"
        return "not_compared" if self.verdict == "not_comparable" else "corroborated"


class Tally(Record):
    """How many facts stand how; together they are all facts."""

    corroborated: int = 0  # several outlets say what can all be true
    contradicted: int = 0
    single: int = 0  # only one outlet says so
    not_compared: int = 0  # several outlets, but their words cannot be held against each other

    @property
    def facts(self) -> int:
        """The number of all facts."""
        return self.corroborated + self.contradicted + self.single + self.not_compared

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> Self:
        """Counts facts."""
        counts: dict[str, int] = {**Counter(fact.standing for fact in facts)}
        return cls(**counts)


class Finding(Record):
    """What a check reports; the two claims that witness it come first."""

    code: str
    rule: str
    severity: Severity
    verdict: Verdict
    fingerprint: str
    subject: str
    message: str
    claims: tuple[Claim, ...]  # or a sequence that unpacks them when they are asked for
    slip: str | None = None
    doubt: str | None = None  # why it may be no error after all
    shape: Shape | None = None  # of the fact, where it is about one; tells what the claims' bounds are
    collection: str = ""
    story: str = ""
    accepted: str | None = None  # the ledger's reason

    @field_serializer("claims")
    def _unpacked(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        return tuple(claims)


class Report(Record):
    """Everything one run has to say.

    `facts` may be a sequence that loads each fact when it is asked for; `tally` counts them without loading any.
    """

    articles: int
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...]
    tally: Tally | None = None
    notices: tuple[Problem, ...] = ()  # about the ledger and the pinned facts; none of them is about an article

    @field_serializer("facts")
    def _loaded(self, facts: Sequence[Fact]) -> tuple[Fact, ...]:
        return tuple(facts)
