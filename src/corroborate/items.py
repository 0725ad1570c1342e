"""The items that pytest runs: facts, findings, problems, and the examples of a person's own checks."""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from corroborate.report import write
from corroborate.report.terminal import render_finding
from corroborate.report.visible import one_line
from corroborate.rules import RuleError
from corroborate.run import Run, run
from corroborate.schemas import Fact, Finding, Problem, Tally
from corroborate.settings import SettingsError

if TYPE_CHECKING:
    from corroborate.rules import Rule

MANY = 2_000  # facts in agreement above which one item a check stands for them
NAMED = 70  # characters of a subject in an item's name
SUFFIXES = {".html": "html", ".json": "json", ".ndjson": "ndjson", ".sarif": "sarif", ".md": "markdown"}


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
            stands = f"{_plural(fact.outlets, 'outlet')}, {_plural(fact.origins, 'origin')}"
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


class Corpus:
    """A corpus that pytest has come to, with the run over it."""

    def __init__(self, folder: pytest.Directory) -> None:
        self.folder = folder
        self.config = folder.config
        self.path = folder.path
        self.known: frozenset[str] = frozenset()  # findings that the corpus had at the base revision
        self.done = self._run()

    def items(self) -> list[pytest.Item]:
        """The items of all facts, findings and problems of the corpus."""
        base = self.config.getoption("--corpus-base")
        if base:
            self.known = self._of_base(base)
        self._write_reports()
        return list(_unique(self.folder, self._items(base)))

    def _run(self) -> Run:
        options = {"jobs": 1} if hasattr(self.config, "workerinput") else {}
        try:
            return run(self.path, start=self.config.rootpath, options=options)
        except Exception as error:
            raise self._told(error) from error

    def _of_base(self, base: str) -> frozenset[str]:
        from corroborate.diff import compare
        from corroborate.revisions import checked_out

        with ExitStack() as stack:
            try:
                root = stack.enter_context(checked_out(base, self.path))
                before = run(root, like=self.path, start=self.config.rootpath)
            except Exception as error:
                raise self._told(error) from error
            stack.callback(before.close)
            change = compare(before.outcome.report.findings, self.done.outcome.report.findings)
        return frozenset(finding.fingerprint for finding in change.kept)

    def _told(self, error: Exception) -> Exception:
        """A person's mistake in words; a fault of ours as it is."""
        from corroborate.ledger import LedgerError
        from corroborate.pinned import PinsError
        from corroborate.revisions import RevisionError

        known = (SettingsError, RuleError, LedgerError, PinsError, RevisionError)
        return self.folder.CollectError(str(error)) if isinstance(error, known) else error

    def _items(self, base: str | None) -> Iterator[tuple[type[pytest.Item], str, dict[str, Any]]]:
        """Problems first, then findings, then facts in agreement, each in the report's order."""
        done, report = self.done, self.done.outcome.report
        for problem in report.problems:
            yield ProblemItem, f"unread: {_plain(problem.path)}", {"problem": problem}
        if not report.articles:
            nothing = Problem(path=str(self.path), message="no article could be read")
            yield ProblemItem, "articles", {"problem": nothing}
        for crash in done.outcome.crashes:
            yield CrashItem, f"crash: {_plain(crash)}", {"crash": crash}
        failing = {id(finding) for finding in done.failing}
        for finding in report.findings:
            excused = finding.accepted
            if finding.fingerprint in self.known:
                excused = excused or f"already there at {base}"
            if finding.accepted is not None or id(finding) in failing:
                name = f"{finding.code}: {_plain(finding.subject)}"
                yield FindingItem, name, {"finding": finding, "excused": excused}
        yield from self._facts()
        for rule in done.rules:
            if not rule.builtin and (rule.agrees or rule.contradicts):
                yield ExampleItem, f"examples: {rule.code}", {"rule": rule}

    def _facts(self) -> Iterator[tuple[type[pytest.Item], str, dict[str, Any]]]:
        report = self.done.outcome.report
        everything = self.config.getoption("--all-facts")
        if not everything and report.tally and report.tally.corroborated > MANY:
            for rule in self.done.rules:
                yield RestItem, f"{rule.code}: all the rest", {}
            return
        wanted = ("corroborated", "single", "not_compared") if everything else ("corroborated",)
        for fact in report.facts:
            if fact.standing in wanted:
                yield FactItem, f"{fact.shape}: {_plain(fact.subject)}", {"fact": fact}

    def _write_reports(self) -> None:
        """Writes the files of --report; of several workers the first does."""
        worker = getattr(self.config, "workerinput", {"workerid": "gw0"})["workerid"]
        for name in self.config.getoption("--report") if worker == "gw0" else ():
            path = self.config.invocation_params.dir / name
            done = self.done
            text = write(done.outcome.report, done.articles, done.rules, SUFFIXES[path.suffix.lower()])
            path.write_text(text, encoding="utf-8")

    def summary(self) -> list[str]:
        """What was read and found, then everything that is not an item."""
        outcome = self.done.outcome
        report, tally = outcome.report, outcome.report.tally or Tally()
        shown = [f for f in report.findings if f.accepted is None and f not in self.done.failing]
        warned = [f for f in shown if f.severity != "note"]
        known = sum(f.fingerprint in self.known for f in self.done.failing)
        accepted = sum(finding.accepted is not None for finding in report.findings)
        lines = [f"{self.folder.nodeid}: {_plural(report.articles, 'article')}, {_plural(tally.facts, 'fact')}"]
        for count, said in (
            (tally.corroborated, "corroborated"),
            (tally.contradicted, "contradicted"),
            (tally.single, "from one outlet"),
            (tally.not_compared, "not compared"),
        ):
            lines[0] += f", {count} {said}" if count else ""
        counts = [f"{len(self.done.failing) - known} failed", f"{accepted} accepted"]
        counts += [f"{known} already there"] if known else []
        counts += [f"{len(warned)} below the gate", _plural(len(shown) - len(warned), "note")]
        lines.append(f"{_plural(len(report.findings), 'finding')}: {', '.join(counts)}")
        for finding in warned:
            first = finding.claims[0]
            lines.append(f"{finding.severity}: {first.path}:{first.line}: {finding.code} {one_line(finding.message)}")
        lines += [f"{notice.path}:{notice.line}: {one_line(notice.message)}" for notice in report.notices]
        lines += [one_line(sentence) for sentence in outcome.notices]
        lines += [f"written: {name}" for name in self.config.getoption("--report")]
        return lines

    def close(self) -> None:
        """Ends the cache."""
        self.done.close()


def _unique(
    folder: pytest.Directory, items: Iterable[tuple[type[pytest.Item], str, dict[str, Any]]]
) -> Iterator[pytest.Item]:
    """Makes the items, each with a name of its own; square brackets would be taken for parameters."""
    names: dict[str, int] = {}
    for kind, name, given in items:
        names[name] = names.get(name, 0) + 1
        own = f"{name}-{names[name]}" if names[name] > 1 else name
        yield kind.from_parent(folder, name=own, **given)


def _plain(text: str) -> str:
    return re.sub(r"[^\w.,' /-]+", " ", text).replace("::", " ").strip()[:NAMED].strip()


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
