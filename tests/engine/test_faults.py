"""A fault of the program's own costs the file or the story that it met, is told as such, and is not remembered."""

import os
import sys
from pathlib import Path

import pytest
from corroborate.schemas import Article, Document

from corroborate import work
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.engine import Outcome, check
from corroborate.listing import File

pytestmark = pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there are no forked workers")
BATTERY = rules()
TEXTS = {
    "a.txt": "Fire at the Torvik mill\n\nTwelve people died in the fire at the Torvik mill, the fire service said.\n",
    "b.txt": "Fire at the Torvik mill\n\nThe fire at the Torvik mill killed 14 people, the fire service said.\n",
    "c.txt": "Choir wins a cup\n\nThe choir of Aldmoor sang five songs and took home the cup.\n",
}


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three articles in two stories, read and compared by workers."""
    monkeypatch.setattr("corroborate.compute.FEW", 0)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def healed(corpus: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """A later run over the same cache, with the fault repaired."""
    monkeypatch.undo()
    with Cache(cache) as store:
        return check(corpus, BATTERY, jobs=2, cache=store)


def test_a_process_that_dies_over_a_file(
    corpus: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = work.Work.page

    def dying(self: work.Work, file: File) -> work.Paged:
        if file.path.name == "c.txt":
            os._exit(3)
        return page(self, file)

    monkeypatch.setattr(work.Work, "page", dying)
    cache = tmp_path_factory.mktemp("cache")
    with Cache(cache) as store:
        outcome = check(corpus, BATTERY, jobs=2, cache=store)
        assert outcome.report.articles == 2
        [problem] = outcome.report.problems
        assert (Path(problem.path).name, problem.fatal) == ("c.txt", True)
        assert "fault of the program" in problem.message
        assert [Path(crash.partition(":")[0]).name for crash in outcome.crashes] == ["c.txt"]
        assert "exit status 3" in outcome.crashes[0]
        assert "NUM101" in {finding.code for finding in outcome.report.findings}
    assert healed(corpus, cache, monkeypatch).report.articles == 3


def test_a_process_that_dies_over_a_story(
    corpus: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell = work.Work.tell

    def dying(self: work.Work, bodies: tuple[bytes, ...]) -> tuple[bytes, bytes] | None:
        if len(bodies) == 2:
            os._exit(3)
        return tell(self, bodies)

    monkeypatch.setattr(work.Work, "tell", dying)
    cache = tmp_path_factory.mktemp("cache")
    with Cache(cache) as store:
        outcome = check(corpus, BATTERY, jobs=2, cache=store)
        assert outcome.report.articles == 3
        assert "NUM101" not in {finding.code for finding in outcome.report.findings}
        assert len(outcome.crashes) == 1
        assert "a.txt: story not compared: the process that compared it ended: exit status 3" in outcome.crashes[0]
        assert outcome.report.tally is not None
        assert outcome.report.tally.facts == len(outcome.report.facts)
    assert "NUM101" in {finding.code for finding in healed(corpus, cache, monkeypatch).report.findings}


@pytest.mark.parametrize("step", ["read", "line_up"])
def test_an_exception_in_a_step(
    corpus: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    whole = getattr(work, step)

    def failing(*given: Document | str | list[Article]) -> object:
        if "Choir" in str(given):
            raise ZeroDivisionError("by zero")
        return whole(*given)

    monkeypatch.setattr(work, step, failing)
    cache = tmp_path_factory.mktemp("cache")
    with Cache(cache) as store:
        outcome = check(corpus, BATTERY, jobs=2, cache=store)
        assert len(outcome.crashes) == 1
        assert "c.txt" in outcome.crashes[0]
        assert "ZeroDivisionError: by zero" in outcome.crashes[0]
        assert outcome.report.articles + len(outcome.report.problems) == 3
        assert "NUM101" in {finding.code for finding in outcome.report.findings}
    later = healed(corpus, cache, monkeypatch)
    assert (later.crashes, later.report.articles, later.report.problems) == ((), 3, ())


def test_articles_that_change_while_they_are_compared(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles that the store lost are read again; where one is gone by then, its story is not compared."""

    def emptied(self: object, members: object) -> tuple[bytes, ...]:
        (corpus / "c.txt").write_text("", encoding="utf-8")
        return (b"",)

    monkeypatch.setattr("corroborate.compute.Computation._bodies", emptied)
    outcome = check(corpus, BATTERY, jobs=1)
    [crash] = outcome.crashes
    assert crash.endswith("c.txt: story not compared: its articles changed meanwhile")
    assert "NUM101" in {finding.code for finding in outcome.report.findings}
    assert outcome.report.tally is not None
    assert outcome.report.tally.facts == len(outcome.report.facts)
