"""The words that all formats share: numbers of things, days, places, what a finding comes down to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from corroborate.agreements import Agreement, common
from corroborate.schemas import Claim, Fact, Finding, Problem, Report, Tally

from .visible import one_line

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG = 300  # characters of a message
STANDINGS = {
    "corroborated": "corroborated",
    "contradicted": "contradicted",
    "single": "from one outlet",
    "not_compared": "not compared",
}


class Counts(NamedTuple):
    """The findings by what becomes of them; together they are all findings."""

    failed: int
    warned: int
    noted: int
    accepted: int

    @property
    def total(self) -> int:
        """All findings."""
        return sum(self)

    @property
    def sentence(self) -> str:
        """ "3 findings: 1 error, 2 warnings"."""
        named = [
            plural(self.failed, "error"),
            plural(self.warned, "warning"),
            plural(self.noted, "note"),
            f"{self.accepted} accepted",
        ]
        told = [text for text, number in zip(named, self, strict=True) if number]
        return f"{plural(self.total, 'finding')}: {', '.join(told)}" if told else "No findings"


def state(finding: Finding) -> str:
    """What becomes of a finding: its severity, or "accepted"."""
    return "accepted" if finding.accepted is not None else finding.severity


def counted(findings: Iterable[Finding]) -> Counts:
    """Counts findings."""
    states = Counter(map(state, findings))
    return Counts(states["error"], states["warning"], states["note"], states["accepted"])


def tallied(report: Report) -> Tally:
    """How many facts stand how."""
    return report.tally or Tally.of(report.facts)


def summary(report: Report) -> tuple[str, str]:
    """What was compared, and what was found: two sentences without full stops."""
    tally = tallied(report)
    named = [f"{number} {STANDINGS[name]}" for name, number in tally.model_dump().items() if number]
    told = f": {', '.join(named)}" if named else ""
    facts = f"{plural(report.articles, 'article')}, {plural(tally.facts, 'fact')}{told}"
    unread = f"; {plural(len(report.problems), 'reading problem')}" if report.problems else ""
    return facts, counted(report.findings).sentence + unread


def plural(number: int, noun: str) -> str:
    """ "1 fact", "12,000 facts"."""
    many = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
    return f"{number:,} {noun if number == 1 else many}"


def day(value: date | None) -> str:
    """ "22 Sep 2023", or "undated"."""
    return "undated" if value is None else f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def outlet(claim: Claim) -> str:
    """Who published the claim."""
    return one_line(claim.outlet or claim.article)


def place(claim: Claim) -> str:
    """ "corpus/ap.txt:12:34"."""
    return f"{one_line(claim.path)}:{claim.line}:{claim.column}"


def spot(problem: Problem) -> str:
    """ "corpus/accepted.yaml:12", or the path alone."""
    return one_line(problem.path) + (f":{problem.line}" if problem.line else "")


def chain(claim: Claim) -> list[str]:
    """Who the claim comes from, the origin first and the outlet last, each once."""
    origin = claim.speaker or claim.origin
    names = [origin, *claim.via, claim.outlet or claim.article]
    return list(dict.fromkeys(one_line(name) for name in names if name))


def told_by(claim: Claim) -> str:
    """The speaker and who passed it on, "the ministry, via Yonhap"; empty where the outlet says so itself."""
    return ", via ".join(name for name in chain(claim) if name != outlet(claim))


def title(finding: Finding) -> str:
    """One sentence that says what is wrong, without a full stop."""
    text = cut(finding.message, LONG) or cut(finding.subject, LONG) or finding.rule
    return text.rstrip(".")


def heading(collection: str, story: str) -> str:
    """ "north-korea · Arms talks"; "All articles" where neither has a name."""
    return " · ".join(dict.fromkeys(one_line(part) for part in (collection, story) if part)) or "All articles"


def listed(names: Sequence[str], most: int = 4) -> str:
    """ "AP, DW and 3 more"."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[: most - 1])} and {len(names) - most + 1} more"


def cut(text: str, size: int) -> str:
    """The text on one line, at most `size` characters."""
    shown = one_line(text)
    return shown if len(shown) <= size else shown[: size - 1].rstrip() + "…"


def outlets(claims: Iterable[Claim]) -> list[str]:
    """The outlets of claims, each once."""
    return list(dict.fromkeys(map(outlet, claims)))


def value(fact: Fact | Agreement) -> str:
    """The value that most claims of a fact give."""
    return cut(fact.value if isinstance(fact, Agreement) else common(fact), 120)


def tellers(agreement: Agreement) -> list[str]:
    """The outlets of an agreement, each once."""
    return list(dict.fromkeys(map(one_line, agreement.names)))


def backing(fact: Fact | Agreement) -> str:
    """ "3 outlets, 1 origin"."""
    return f"{plural(fact.outlets, 'outlet')}, {plural(fact.origins, 'origin')}"


def accept(finding: Finding) -> str:
    """The command that accepts a finding."""
    return f'corroborate accept {finding.fingerprint} --reason "..." --until YYYY-MM-DD'


def family(code: str) -> str:
    """ "NUM" of "NUM101"."""
    return code.rstrip("0123456789")
