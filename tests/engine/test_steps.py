"""Reading is a map, lining up a function of a story, judging another: in any order, on any machine."""

import signal
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from corroborate.schemas import Article, Document, Fact, Finding, Story

from corroborate.align.stories import Sketches, sketch
from corroborate.battery import rules
from corroborate.engine import SEVERITIES, check, judge, line_up, read
from corroborate.read import corpus
from corroborate.rules import Contradiction, Rule
from corroborate.steps import limited
from corroborate.testing import story


def batches(items: Sequence[object], draw: Random) -> list[list[object]]:
    """The items, shuffled and cut into batches of one to five."""
    shuffled = draw.sample(list(items), len(items))
    cut = []
    while shuffled:
        size = draw.randint(1, 5)
        cut.append(shuffled[:size])
        shuffled = shuffled[size:]
    return cut


def by_themselves(documents: list[Document], known: list[Rule], seed: int) -> list[Finding]:
    """What the three functions find when a foreign engine maps and groups in whatever order."""
    draw = Random(seed)
    articles = [read(d) for batch in batches(documents, draw) for d in batch if isinstance(d, Document)]
    in_order = sorted(articles, key=lambda a: (a.path, a.id))
    sketches = Sketches()
    for article in in_order:
        sketches.add(sketch(article))
    groups = [(name, draw.sample(members, len(members))) for name, members in sketches.stories()]
    found: list[Finding] = []
    for batch in batches(groups, draw):
        for name, members in batch:  # type: ignore[misc]
            findings, crashes = judge(line_up(name, [in_order[m] for m in members]), known)
            assert crashes == []
            found += findings
    return sorted(
        found,
        key=lambda f: (SEVERITIES[f.severity], f.collection, f.story, f.code, f.claims[0].path, f.claims[0].start),
    )


@pytest.mark.parametrize("seed", [1, 2])
def test_shuffled_and_split_batches_give_the_same_findings(dozen: Path, seed: int) -> None:
    known = rules()
    documents = [d for d in corpus(dozen) if isinstance(d, Document)]
    wanted = check(dozen, known, jobs=1).report.findings
    found = by_themselves(documents, known, seed)
    assert sorted(f.fingerprint for f in found) == sorted(f.fingerprint for f in wanted)
    assert sorted(map(repr, found)) == sorted(map(repr, wanted))


DEATHS = ["Twelve people died in the blast at the Torvik mill.", "The blast at the Torvik mill killed 14 people."]


def rule(function: object, code: str = "OWN1") -> Rule:
    """A person's own check."""
    feed = function.__annotations__["subject"]  # type: ignore[attr-defined]
    return Rule(code, "own", "error", function, feed, "A doc.", (), (), "own.py", 1)  # type: ignore[arg-type]


def crashing(subject: Fact) -> None:
    raise ZeroDivisionError("by zero")


def leaving(subject: Article) -> None:
    raise SystemExit(3)


def looping(subject: Story) -> None:
    while True:
        pass


def mutating(subject: Story) -> None:
    subject.__dict__["articles"] = ()
    for fact in subject.facts:
        fact.__dict__["claims"] = ()
        fact.__dict__["conflict"] = None


def reporting(subject: Story) -> None:
    claims = [claim for fact in subject.facts for claim in fact.claims]
    raise Contradiction(claims=claims, message=f"{len(subject.articles)} articles, {len(claims)} claims")


@pytest.fixture
def told() -> Story:
    return story(DEATHS)


@pytest.mark.parametrize(
    ("bad", "crash"),
    [
        (crashing, "OWN1 crashed: ZeroDivisionError: by zero"),
        (leaving, "OWN1 crashed: SystemExit: 3 (and 1 times more)"),
        (looping, "OWN1 did not end within 1 seconds"),
        (mutating, ""),
    ],
)
def test_a_bad_check_harms_only_itself(told: Story, monkeypatch: pytest.MonkeyPatch, bad: object, crash: str) -> None:
    monkeypatch.setattr("corroborate.steps.SECONDS", 1.0 if bad is looping else 300.0)
    known = rules()
    before = told.model_dump_json()
    wanted, _ = judge(told, [*known, rule(reporting, "OWN2")])
    found, crashes = judge(told, [rule(bad), *known, rule(reporting, "OWN2")])
    assert found == wanted
    assert len(crashes) == bool(crash)
    assert all(f"own.py:1: {crash}" in one for one in crashes)
    assert told.model_dump_json() == before


def test_a_limit_ends_and_leaves_the_alarm_as_it_was() -> None:
    before = signal.getsignal(signal.SIGALRM)
    for seconds in (300.0, 0.0):
        with limited(seconds):
            pass
    assert signal.getsignal(signal.SIGALRM) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_a_crash_in_a_worker_is_told(dozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corroborate.compute.FEW", 0)
    outcome = check(dozen, [rule(crashing)], jobs=2)
    assert outcome.crashes
    assert outcome.report.findings == ()
