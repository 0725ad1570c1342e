"""The kinds of items that pytest runs: facts, findings, problems, and the examples of a person's own checks."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from corroborate.report.terminal import render_finding
from corroborate.schemas import Fact, Finding, Problem

if TYPE_CHECKING:
    from corroborate.rules import Rule


class Place:
    """Where a failure is, and its message of one line, as pytest and JUnit ask for them."""

    def __init__(self, path: str, line: int, message: str) -> None:
        self.path, self.lineno, self.message = path, line, message

    def __str__(self) -> str:
        return f"{self.path}:{self.lineno}: {self.message}"


class Told:
    """A failure as an editor reads it: one short message for machines, the whole text for people, never a traceback."""

    def __init__(self, path: str, line: int, message: str, text: str) -> None:
        self.reprcrash = Place(path, line, message)
        self.text = text

    def __str__(self) -> str:
        return self.text

    def toterminal(self, tw: Any) -> None:
        """Writes the text as it is."""
        for line in self.text.splitlines():
            tw.line(line)

    def packed(self) -> dict[str, str | int]:
        """What makes the same again."""
        place = self.reprcrash
        return {"path": place.path, "line": place.lineno, "message": place.message, "text": self.text}


class Failed(Exception):
    """A contradiction, or what could not be read or checked."""


class OwnWords(pytest.Item):
    """An item that fails in its own words."""

    told: Told | None = None

    def runtest(self) -> None:
        """Fails if there is something to tell."""
        if self.told is not None:
            raise Failed(self.told.reprcrash.message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The item's own words instead of a traceback."""
        if isinstance(excinfo.value, Failed) and self.told is not None:
            return self.told
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the matter stands."""
        if self.told is None:
            return self.path, None, self.name
        place = self.told.reprcrash
        return self.config.invocation_params.dir / place.path, place.lineno - 1, self.name


class FindingItem(OwnWords):
    """A finding that fails the run, or would if it were not accepted or known."""

    def __init__(self, *, finding: Finding, excused: str | None, **rest: Any) -> None:
        super().__init__(**rest)
        first = finding.claims[0]
        message = f"{finding.code} {' '.join(finding.message.split())}"
        color = self.config.get_terminal_writer().hasmarkup and not hasattr(self.config, "workerinput")
        self.told = Told(first.path, first.line, message, render_finding(finding, color=color))
        outlets = {claim.outlet for claim in finding.claims if claim.outlet}
        self.extra_keyword_matches |= {finding.rule, finding.collection, finding.story, finding.fingerprint, *outlets}
        if excused is not None:
            self.add_marker(pytest.mark.xfail(reason=excused))


class ProblemItem(OwnWords):
    """A file that could not be read: what was not read was not checked."""

    def __init__(self, *, problem: Problem, **rest: Any) -> None:
        super().__init__(**rest)
        line = problem.line or 1
        place = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
        self.told = Told(problem.path, line, problem.message, f"{place}: {problem.message}")


class CrashItem(OwnWords):
    """A check that crashed: its own bug, no contradiction."""

    def __init__(self, *, crash: str, **rest: Any) -> None:
        super().__init__(**rest)
        place = re.match(r"(.+?):(\d+): (.*)", crash, re.S)
        path, line, said = (place[1], int(place[2]), place[3]) if place else (str(self.path), 1, crash)
        said = " ".join(said.split())
        self.told = Told(path, line, said, f"{path}:{line}: {said}\nThis is a bug of the check, not of the articles.")


class FactItem(OwnWords):
    """A fact that holds: passes where several outlets tell it, skipped where there was nothing to compare."""

    def __init__(self, *, fact: Fact, **rest: Any) -> None:
        super().__init__(**rest)
        self.fact = fact
        self.extra_keyword_matches |= {claim.outlet for claim in fact.claims if claim.outlet}
        if fact.standing == "corroborated":
            stands = f"{counted(fact.outlets, 'outlet')}, {counted(fact.origins, 'origin')}"
            self.user_properties.append(("corroborate", stands))

    def runtest(self) -> None:
        """Skips what only one outlet tells or what could not be compared."""
        if self.fact.standing == "single":
            pytest.skip(f"one outlet alone: {self.fact.claims[0].outlet or self.fact.claims[0].article}")
        if self.fact.standing == "not_compared":
            pytest.skip(f"not compared: {self.fact.reason or 'the values are of different kinds'}")


class RestItem(OwnWords):
    """All that one check has looked at without failing, on a corpus too large for an item each."""


class ExampleItem(OwnWords):
    """The examples in a person's own check."""

    def __init__(self, *, rule: "Rule", **rest: Any) -> None:
        super().__init__(**rest)
        self.rule = rule

    def runtest(self) -> None:
        """Fails where an example does not give what it promises."""
        from corroborate.testing import findings

        for title, stories in (("AGREES", self.rule.agrees), ("CONTRADICTS", self.rule.contradicts)):
            for story in stories:
                try:
                    found = bool(findings(self.rule, story))
                except RuntimeError as error:
                    self._fail(f"its example crashed: {error}")
                if found != (title == "CONTRADICTS"):
                    said = "found something in an example of" if found else "found nothing in an example of"
                    self._fail(f"{said} {title}: {' | '.join(story)}")

    def _fail(self, said: str) -> None:
        message = f"{self.rule.code} {said}"
        self.told = Told(self.rule.path, self.rule.line, message, f"{self.rule.path}:{self.rule.line}: {message}")
        raise Failed(message)


def counted(count: int, noun: str) -> str:
    """ "3 outlets", "1 outlet"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
