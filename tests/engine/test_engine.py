"""The same corpus gives the same bytes, however it is computed; every file and every fact is counted once."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from corroborate.agreements import KEPT
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.cache_file import FILE
from corroborate.engine import Outcome, check
from corroborate.report.agreed import gathered
from corroborate.rules import Rule
from corroborate.stored import Facts

STORIES = Path(__file__).parents[1] / "stories"


@pytest.fixture(scope="module")
def battery() -> list[Rule]:
    return rules()


def everything(outcome: Outcome) -> str:
    parts = [outcome.report.model_dump_json(), repr(outcome.crashes)]
    parts += [article.model_dump_json() for article in outcome.articles]
    parts += [story.model_dump_json() for story in outcome.stories]
    return "\n".join(parts)


@pytest.fixture(scope="module")
def cold(dozen: Path, battery: list[Rule]) -> str:
    """Everything that a run of one process gives which remembers nothing."""
    return everything(check(dozen, battery, jobs=1))


@pytest.fixture(scope="module")
def filled(dozen: Path, battery: list[Rule], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the cache of a run, not to be changed."""
    folder = tmp_path_factory.mktemp("filled")
    with Cache(folder) as cache:
        check(dozen, battery, jobs=1, cache=cache)
    return folder


@pytest.fixture
def warm(filled: Path, tmp_path: Path) -> Path:
    """A copy of the cache of a run."""
    return Path(shutil.copytree(filled, tmp_path / "cache"))


def reconciled(outcome: Outcome, files: int) -> None:
    """Articles and problems are all files; facts are the tally's; each article and fact is in one story."""
    report = outcome.report
    assert report.articles + sum(problem.fatal for problem in report.problems) == files
    assert report.articles == len(outcome.articles) == sum(len(story.articles) for story in outcome.stories)
    assert report.tally is not None
    assert report.tally.facts == len(report.facts) == sum(len(story.facts) for story in outcome.stories)
    assert Counter(fact.standing for fact in report.facts) == Counter(
        {name: count for name, count in report.tally.model_dump().items() if count}
    )


@pytest.mark.parametrize("folder", sorted(path.name for path in STORIES.iterdir() if path.is_dir()))
def test_golden_stories_add_up(folder: str, battery: list[Rule]) -> None:
    outcome = check(STORIES / folder, battery, jobs=1)
    reconciled(outcome, sum(path.is_file() for path in (STORIES / folder).iterdir()))
    assert outcome.crashes == ()


@pytest.mark.parametrize("across", [False, True])
def test_a_generated_corpus_adds_up(dozen: Path, battery: list[Rule], across: bool) -> None:
    outcome = check(dozen, battery, jobs=1, across=across)
    reconciled(outcome, 12)
    assert outcome.crashes == ()


def test_what_cannot_be_read_is_counted(tmp_path: Path, battery: list[Rule]) -> None:
    (tmp_path / "a.txt").write_text("Twelve people died in Torvik on Monday.")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "two.jsonl").write_text('{"headline": "A", "articleBody": "Ten died in Torvik."}\n{broken\n')
    outcome = check(tmp_path, battery, jobs=1)
    assert outcome.report.articles == 2
    assert len(outcome.report.problems) == 3
    reconciled(outcome, 5)


@pytest.mark.parametrize("jobs", [2, 8])
def test_any_number_of_workers_gives_the_same(
    dozen: Path, battery: list[Rule], cold: str, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corroborate.compute.FEW", 0)
    same = everything(check(dozen, battery, jobs=jobs)) == cold
    assert same


def test_warm_and_cold_runs_give_the_same(dozen: Path, battery: list[Rule], cold: str, tmp_path: Path) -> None:
    for _ in range(3):
        with Cache(tmp_path) as cache:
            same = everything(check(dozen, battery, jobs=1, cache=cache)) == cold
            assert same


def copied(dozen: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(dozen, tmp_path / "corpus"))


def steps_of(root: Path, battery: list[Rule], cache: Cache) -> tuple[Outcome, Counter[str]]:
    """A run with how many files it read and how many stories it compared."""
    steps: Counter[str] = Counter()
    outcome = check(root, battery, jobs=1, cache=cache, progress=lambda what, done, total: steps.update([what]))
    return outcome, steps


def test_only_what_a_change_touches_is_computed(dozen: Path, battery: list[Rule], tmp_path: Path) -> None:
    root = copied(dozen, tmp_path)
    changed = sorted(root.rglob("*.txt"))[3]
    with Cache(tmp_path / "cache") as cache:
        _, first = steps_of(root, battery, cache)
        assert first["reading"] == 12
        _, warm = steps_of(root, battery, cache)
        assert warm == Counter()
        changed.write_text(changed.read_text() + "\nA dog named Bello was found alive.\n")
        outcome, partly = steps_of(root, battery, cache)
        assert partly["reading"] == 1
        assert 1 <= partly["comparing"] < first["comparing"]
    assert everything(outcome) == everything(check(root, battery, jobs=1))


def test_a_removed_file_leaves_no_trace(dozen: Path, battery: list[Rule], tmp_path: Path) -> None:
    root = copied(dozen, tmp_path)
    with Cache(tmp_path / "cache") as cache:
        check(root, battery, jobs=1, cache=cache)
        next(iter(sorted(root.rglob("*.txt")))).unlink()
        after = check(root, battery, jobs=1, cache=cache)
        assert after.report.articles == 11
        assert everything(after) == everything(check(root, battery, jobs=1))


def test_a_changing_corpus_gives_what_it_would_anew(dozen: Path, battery: list[Rule], tmp_path: Path) -> None:
    root = copied(dozen, tmp_path)
    first, second, third, *_ = sorted(root.rglob("*.txt"))

    def changed() -> Iterator[str]:
        first.write_text(first.read_text() + "\nThe flood killed 912 people in Norville, police said.\n")
        yield "an article"
        (root / "empty.txt").write_text("")
        yield "a file that cannot be read"
        shutil.move(second, root / "moved.txt")
        yield "an article in another collection"
        third.unlink()
        yield "an article that is gone"

    with Cache(tmp_path / "cache") as cache:
        check(root, battery, jobs=1, cache=cache)
        for what in changed():
            anew = everything(check(root, battery, jobs=1))
            assert everything(check(root, battery, jobs=1, cache=cache)) == anew, what
            assert everything(check(root, battery, jobs=1, cache=cache)) == anew, what


def test_what_is_known_outlasts_many_runs_that_need_only_a_part(
    dozen: Path, battery: list[Rule], tmp_path: Path
) -> None:
    root = copied(dozen, tmp_path)
    changed = sorted(root.rglob("*.txt"))[3]
    text = changed.read_text()
    read = []
    for number in range(50):
        changed.write_text(text + "\nA dog was found.\n" * (number // 25))
        with Cache(tmp_path / "cache") as cache:
            outcome, steps = steps_of(root, battery, cache)
            read.append(steps["reading"])
    assert read == [12] + [0] * 24 + [1] + [0] * 24
    facts = outcome.report.facts
    assert isinstance(facts, Facts)
    wanted = {key for kept in facts.stories for key in kept.bodies()}
    with Cache(tmp_path / "cache") as cache:
        assert cache.known(wanted) == wanted


def test_what_a_story_agrees_on_is_told_without_its_facts(dozen: Path, battery: list[Rule], tmp_path: Path) -> None:
    with Cache(tmp_path) as cache:
        facts = check(dozen, battery, jobs=1, cache=cache).report.facts
        told = gathered(facts, (), KEPT, 99)
        assert told.stories
        assert told == gathered(tuple(facts), (), KEPT, 99)
        assert gathered(facts, (), 2, 0) == gathered(tuple(facts), (), 2, 0)
        assert cache._disk is not None
        cache._disk.execute("DELETE FROM bodies")
        assert told == gathered(facts, (), KEPT, 99)


def test_other_rules_are_judged_anew(dozen: Path, battery: list[Rule], warm: Path) -> None:
    fewer = [rule for rule in battery if rule.family != "NUM"]
    with Cache(warm) as cache:
        again = check(dozen, fewer, jobs=1, cache=cache)
        assert not any(finding.code.startswith("NUM") for finding in again.report.findings)


def test_a_cache_that_loses_its_bodies_during_the_run(dozen: Path, battery: list[Rule], cold: str, warm: Path) -> None:
    with Cache(warm) as cache:
        outcome = check(dozen, battery, jobs=1, cache=cache)
        assert cache._disk is not None
        cache._disk.execute("DELETE FROM bodies")
        same = everything(outcome) == cold
        assert same


@pytest.mark.parametrize("cut", [1, 60])
def test_bodies_damaged_inside_are_computed_anew(
    dozen: Path, battery: list[Rule], cold: str, warm: Path, cut: int
) -> None:
    """Every third body is cut by a character, or every body after 60."""
    with Cache(warm) as cache:
        assert cache._disk is not None
        if cut == 60:
            cache._disk.execute("UPDATE bodies SET body = substr(body, 1, 60)")
        else:
            cache._disk.execute("UPDATE bodies SET body = substr(body, 1, length(body) - 1) WHERE rowid % 3 = 0")
        cache._disk.commit()
    with Cache(warm) as cache:
        same = everything(check(dozen, battery, jobs=1, cache=cache)) == cold
        assert same


def test_progress_tells_what_is_done_of_how_much(dozen: Path, battery: list[Rule]) -> None:
    told: list[tuple[str, int, int]] = []
    check(dozen, battery, jobs=2, progress=lambda *step: told.append(step))
    reading = [step for step in told if step[0] == "reading"]
    assert [done for _, done, _ in reading] == list(range(1, 13))
    assert {total for _, _, total in reading} == {12}
    comparing = [step for step in told if step[0] == "comparing"]
    assert comparing[-1][1] == comparing[-1][2] == len(comparing)


RUN = """
import sys
from pathlib import Path
from corroborate.battery import rules
from corroborate.engine import check
outcome = check(Path(sys.argv[1]), rules(), jobs=int(sys.argv[2]))
print(outcome.report.model_dump_json().encode("ascii", "backslashreplace").decode())
"""


@pytest.mark.parametrize(
    ("jobs", "environment"),
    [
        (1, {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}),
        (2, {"PYTHONHASHSEED": "77", "TZ": "America/Adak", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"}),
    ],
)
def test_no_environment_changes_a_byte(
    dozen: Path, battery: list[Rule], jobs: int, environment: dict[str, str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(dozen), str(jobs)],
        env={**os.environ, **environment},
        capture_output=True,
        check=True,
        timeout=300,
    )
    wanted = check(dozen, battery, jobs=1).report.model_dump_json()
    assert done.stdout.decode().rstrip("\n") == wanted.encode("ascii", "backslashreplace").decode()


def test_two_runs_share_a_cache(dozen: Path, battery: list[Rule], tmp_path: Path) -> None:
    script = RUN.replace(
        "jobs=", f"cache=__import__('corroborate.cache', fromlist=['x']).Cache(Path({str(tmp_path)!r})), jobs="
    )
    runs = [subprocess.Popen([sys.executable, "-c", script, str(dozen), "1"], stdout=subprocess.PIPE) for _ in range(2)]
    first, second = (run.communicate(timeout=300)[0] for run in runs)
    assert first == second
    assert [run.returncode for run in runs] == [0, 0]
    assert (tmp_path / FILE).is_file()


def test_a_single_file_is_a_corpus(dozen: Path, battery: list[Rule]) -> None:
    reconciled(check(next(iter(sorted(dozen.rglob("*.txt")))), battery, jobs=1), 1)


def test_a_folder_that_is_not_there(tmp_path: Path, battery: list[Rule]) -> None:
    outcome = check(tmp_path / "nothing", battery, jobs=1)
    assert outcome.report.articles == 0
    assert len(outcome.report.problems) == 1
