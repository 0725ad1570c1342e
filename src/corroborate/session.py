"""One corpus in a run of pytest: what its items are, and what is told of it at the end."""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from corroborate.items import CrashItem, ExampleItem, FactItem, FindingItem, ProblemItem, RestItem, counted
from corroborate.report import pieces
from corroborate.report.agreed import gathered
from corroborate.report.visible import one_line
from corroborate.report.wording import backing, cut, heading, listed, tellers, value
from corroborate.rules import RuleError
from corroborate.run import Run, run
from corroborate.saving import save
from corroborate.schemas import Claim, Problem, Tally
from corroborate.settings import SettingsError

AGREED, STORIES = 5, 2  # facts in agreement told of a story, and of how many stories
MANY = 2_000  # facts in agreement above which one item a check stands for them
NAMED = 70  # characters of a subject in an item's name
SUFFIXES = {".html": "html", ".json": "json", ".ndjson": "ndjson", ".sarif": "sarif", ".md": "markdown"}


class Corpus:
    """A corpus that pytest has come to, with the run over it."""

    def __init__(self, folder: pytest.Directory) -> None:
        self.folder = folder
        self.config = folder.config
        self.path = folder.path
        self.known: frozenset[str] = frozenset()  # findings that the corpus had at the base revision
        self.done = self._run()
        self.failing = {id(finding) for finding in self.done.failing}

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
        for finding in report.findings:
            excused = finding.accepted
            if finding.fingerprint in self.known:
                excused = excused or f"already there at {base}"
            if finding.accepted is not None or id(finding) in self.failing:
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
            save(path, pieces(done.outcome.report, done.articles, done.rules, SUFFIXES[path.suffix.lower()]))

    def summary(self) -> list[str]:
        """What was read and found, then everything that is not an item."""
        outcome = self.done.outcome
        report, tally = outcome.report, outcome.report.tally or Tally()
        shown = [f for f in report.findings if f.accepted is None and id(f) not in self.failing]
        warned = [f for f in shown if f.severity != "note"]
        known = sum(f.fingerprint in self.known for f in report.findings if id(f) in self.failing)
        accepted = sum(finding.accepted is not None for finding in report.findings)
        lines = [f"{self.folder.nodeid}: {counted(report.articles, 'article')}, {counted(tally.facts, 'fact')}"]
        for count, said in (
            (tally.corroborated, "corroborated"),
            (tally.contradicted, "contradicted"),
            (tally.single, "from one outlet"),
            (tally.not_compared, "not compared"),
        ):
            lines[0] += f", {count} {said}" if count else ""
        counts = [f"{len(self.failing) - known} failed", f"{accepted} accepted"]
        counts += [f"{known} already there"] if known else []
        counts += [f"{len(warned)} below the gate", counted(len(shown) - len(warned), "note")]
        lines.append(f"{counted(len(report.findings), 'finding')}: {', '.join(counts)}")
        lines += self._agreements(tally)
        for finding in warned:
            first = finding.claims[0]
            lines.append(f"{finding.severity}: {first.path}:{first.line}: {finding.code} {one_line(finding.message)}")
        lines += [f"{notice.path}:{notice.line}: {one_line(notice.message)}" for notice in report.notices]
        lines += [one_line(sentence) for sentence in outcome.notices]
        lines += [f"written: {name}" for name in self.config.getoption("--report")]
        return lines

    def _agreements(self, tally: Tally) -> Iterator[str]:
        """What the articles agree on, in a few lines; nothing with -q or of a large corpus."""
        if self.config.get_verbosity() < 0 or tally.corroborated > MANY:
            return
        found = gathered(self.done.outcome.report.facts, (), AGREED, STORIES)
        for (collection, story), facts in found.stories.items():
            yield f"The articles agree on, in {heading(collection, story)}:"
            for fact in facts:
                yield f"  {cut(value(fact), 30)} ({listed(tellers(fact), 3)}: {backing(fact)})"
                if fact.first:
                    yield f"    {_words(fact.first)}"
            if found.sizes[collection, story] > len(facts):
                yield f"  and {found.sizes[collection, story] - len(facts)} more; `corroborate facts` lists them"

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


def _words(claim: Claim) -> str:
    """The sentence about the claim's words, in one line."""
    before = claim.sentence.text[: max(0, claim.start - claim.sentence.start)]
    left = f"… {before[-30:].partition(' ')[2]}" if len(before) > 40 else before
    return cut(left + claim.sentence.text[len(before) :], 76)


def _plain(text: str) -> str:
    return re.sub(r"[^\w.,' /-]+", " ", text).replace("::", " ").strip()[:NAMED].strip()
