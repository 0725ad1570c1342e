"""pytest as people use it: one test an option."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from xml.etree import ElementTree

import pytest

import corroborate.session
import corroborate.testing


@pytest.fixture
def run(project, pytester, monkeypatch):
    """Runs pytest in the project, in this process."""
    pytester.path.joinpath("gone").mkdir()
    monkeypatch.chdir(project.root)
    return lambda *options: pytester.runpytest_inprocess("-p", "no:hypothesispytest", *options)


def test_a_fact_that_two_outlets_tell_passes_with_its_origins(project, run):
    project.agreeing()
    done = run("-v")
    assert done.ret == 0
    done.stdout.fnmatch_lines(["corpus::*PASSED (2 outlets, * origin*"])


def test_a_contradiction_fails_with_both_sentences_and_no_traceback(project, run):
    project.contradicting()
    done = run()
    assert done.ret == 1
    done.stdout.fnmatch_lines(
        [
            "*_ TST101: the tally _*",
            "error[[]TST101[]]*",
            "FAILED corpus::TST101: the tally - TST101 thirty is not*",
        ]
    )
    done.stdout.no_fnmatch_line("*Traceback*")
    done.stdout.no_fnmatch_line("*Failed(*")


def test_corpus_names_a_folder_elsewhere_and_nothing_else_runs(project, run, tmp_path):
    project.agreeing()
    project.write("test_mine.py", "def test_it():\n    assert False\n")
    project.article("Harbour Herald", "a tally of one", folder="../elsewhere/story")
    done = run("--corpus", str(tmp_path / "elsewhere"))
    assert done.ret in (0, 5)
    done.stdout.fnmatch_lines(["*elsewhere: 1 article,*"])
    done.stdout.no_fnmatch_line("*test_it*")


def test_a_missing_corpus_is_a_usage_error(project, run):
    done = run("--corpus", "nowhere")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["ERROR: --corpus nowhere: there is no such folder"])


def test_an_empty_corpus_fails(project, run):
    (project.root / "corpus").mkdir()
    done = run()
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*no article could be read*"])


@pytest.mark.parametrize(
    ("word", "outcome"),
    [("TST101", 1), ("Harbour", 1), ("tallies-agree", 1), ("no-such-word", 0)],
)
def test_k_chooses_by_code_rule_and_outlet(project, run, word, outcome):
    project.contradicting()
    assert run("-k", word).parseoutcomes().get("failed", 0) == outcome


def test_lf_runs_what_failed_last(project, run):
    project.contradicting()
    assert run().parseoutcomes()["failed"] == 1
    counts = run("--lf").parseoutcomes()
    assert counts.get("passed", 0) == 0
    assert counts["failed"] == 1


def test_x_stops_at_the_first(project, run):
    project.article("Harbour Herald", "a tally of twelve and a mood of joy")
    project.article("Coast Radio", "a tally of thirty and a mood of gloom")
    project.write("corroborate.toml", 'cache = false\njobs = 1\nfail-on = "warning"\n')
    assert run().parseoutcomes()["failed"] == 2
    assert run("-x").parseoutcomes()["failed"] == 1


def junit(path: Path) -> tuple[str, str]:
    (failure,) = ElementTree.parse(path).iter("failure")
    return failure.get("message", ""), failure.text or ""


def test_junit_has_a_short_message_and_the_text_in_the_body(project, run):
    project.contradicting()
    run("--junitxml", "out.xml")
    message, body = junit(project.root / "out.xml")
    assert message == "TST101 thirty is not twelve"
    assert "error[TST101]" in body
    assert "harbour-herald.md:8" in body


def test_two_workers_tell_the_same(project):
    project.contradicting()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "2",
        "-p",
        "no:hypothesispytest",
        "--junitxml",
        "out.xml",
        "--report",
        "out.json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1, done.stdout
    assert "FAILED corpus::TST101: the tally - TST101 thirty is not twelve" in done.stdout
    assert done.stdout.count("= corroborate =") == 1
    assert "corpus: 2 articles" in done.stdout
    assert junit(project.root / "out.xml")[0] == "TST101 thirty is not twelve"
    assert json.loads((project.root / "out.json").read_text(encoding="utf-8"))["findings"]


@pytest.mark.parametrize("name", ["out.json", "out.md", "out.sarif"])
def test_report_writes_a_file(project, run, name):
    project.contradicting()
    done = run("--report", name)
    done.stdout.fnmatch_lines([f"written: {name}"])
    assert "TST101" in (project.root / name).read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_fails_by_name(project, run):
    project.agreeing()
    project.write("corpus/ferry/broken.md", "---\noutlet: [\n---\n\nThe ferry ran aground.\n")
    done = run()
    assert done.ret == 1
    done.stdout.fnmatch_lines(
        ["*_ unread: corpus/ferry/broken.md _*", "FAILED corpus::unread: corpus/ferry/broken.md - *"]
    )


def test_two_folders_are_checked_one_after_the_other(project, run, tmp_path):
    project.article("Harbour Herald", "a tally of one", folder="../first/story")
    project.article("Harbour Herald", "a tally of one", folder="../second/story")
    done = run("--corpus", str(tmp_path / "first"), "--corpus", str(tmp_path / "second"))
    done.stdout.fnmatch_lines(["*first: 1 article,*", "*second: 1 article,*"])


def test_a_report_of_an_unknown_kind_is_a_usage_error(project, run):
    assert run("--report", "out.pdf").ret == pytest.ExitCode.USAGE_ERROR


def test_all_facts_shows_single_sources_as_skipped_with_the_reason(project, run):
    project.article("Harbour Herald", "a tally of twelve")
    assert "skipped" not in run().parseoutcomes()
    done = run("--all-facts", "-rs")
    assert done.parseoutcomes()["skipped"] >= 1
    done.stdout.fnmatch_lines(["SKIPPED*one outlet alone: Harbour Herald"])


def test_a_warning_is_no_failure_but_is_told(project, run):
    project.article("Harbour Herald", "a mood of joy")
    project.article("Coast Radio", "a mood of gloom")
    done = run()
    assert done.ret == 0
    done.stdout.fnmatch_lines(["*1 below the gate*", "warning: corpus/ferry/*.md:8: TST102*is not*"])


def test_an_accepted_contradiction_is_xfailed_with_its_reason(project, run, cli):
    project.contradicting()
    (finding,) = json.loads(cli("check", "--format", "json").stdout)["findings"]
    cli("accept", finding["fingerprint"], "--reason", "both were asked", "--until", "2999-01-01", "--who", "Ana")
    done = run("-rx")
    assert done.ret == 0
    assert done.parseoutcomes()["xfailed"] == 1
    done.stdout.fnmatch_lines(["XFAIL corpus::TST101*both were asked (Ana, until 2999-01-01)"])


def test_a_broken_ledger_stops_the_collection_with_its_line(project, run):
    project.contradicting()
    project.write("corpus/accepted.yaml", "- fingerprint: 0123456789abcdef\n  reason: x\n  who: y\n  until: soon\n")
    done = run()
    assert done.ret == pytest.ExitCode.INTERRUPTED
    done.stdout.fnmatch_lines(["*accepted.yaml:4: until: expected a date*"])
    done.stdout.no_fnmatch_line("*Traceback*")


def test_a_crash_is_the_checks_own_failure(project, run):
    project.agreeing()
    code = '''
    """A bad check."""
    from corroborate.rules import check
    from corroborate.schemas import Article


    @check("BAD101")
    def check_bad(article: Article) -> None:
        raise KeyError("oops")
    '''
    project.write("checks/bad.py", textwrap.dedent(code))
    done = run()
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*checks/bad.py:*BAD101 crashed: KeyError*", "This is a bug of the check*"])


def test_a_check_of_a_wrong_shape_stops_the_collection(project, run):
    project.agreeing()
    project.write(
        "checks/bad.py", "from corroborate.rules import check\n\n\n@check('B1')\ndef check_bad(a: int): ...\n"
    )
    done = run()
    assert done.ret == pytest.ExitCode.INTERRUPTED
    done.stdout.fnmatch_lines(["*checks/bad.py:*check_bad must take one argument*"])


@pytest.mark.parametrize(("body", "ret"), [("A dog barks.", 0), ("A cat.", 1)])
def test_the_examples_of_a_persons_own_check_are_run(project, run, body, ret):
    project.agreeing()
    code = f'''
    """An article mentions a dog."""
    from corroborate.align.claims import claim
    from corroborate.rules import Contradiction, check
    from corroborate.schemas import Article

    AGREES = [["A bird sings."]]
    CONTRADICTS = [["{body}"]]


    @check("DOG101", severity="note")
    def check_dogs(article: Article):
        if (at := article.text.find("dog")) >= 0:
            yield Contradiction(claims=[claim(article, at, at + 3, "dog")], message="a dog", verdict="not_comparable")
    '''
    project.write("checks/dogs.py", textwrap.dedent(code))
    done = run("-k", "examples")
    assert done.ret == ret
    if ret:
        done.stdout.fnmatch_lines(["*DOG101 found nothing in an example of CONTRADICTS: A cat.*"])


def test_corpus_base_gates_on_new_contradictions_only(project, run, git):
    project.contradicting()
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    done = run("--corpus-base", "HEAD", "-rx")
    assert done.ret == 0
    done.stdout.fnmatch_lines(["*1 already there*", "XFAIL corpus::TST101*already there at HEAD"])
    project.article("Point Daily", "a mood of joy", folder="corpus/two")
    project.article("Hill Courier", "a mood of gloom", folder="corpus/two")
    project.write("corroborate.toml", 'cache = false\njobs = 1\nfail-on = "warning"\n')
    done = run("--corpus-base", "HEAD")
    assert done.ret == 1
    done.assert_outcomes(failed=1, xfailed=1, passed=done.parseoutcomes().get("passed", 0))


def test_an_unknown_base_is_told_in_a_line(project, run, git):
    project.agreeing()
    git("init", "-q")
    done = run("--corpus-base", "nonsense")
    assert done.ret == pytest.ExitCode.INTERRUPTED
    done.stdout.fnmatch_lines(["*nonsense*"])
    done.stdout.no_fnmatch_line("*Traceback*")


def test_a_large_corpus_has_one_item_a_check_for_what_agrees(project, run, monkeypatch):
    monkeypatch.setattr(corroborate.session, "MANY", 0)
    project.contradicting()
    done = run("-v")
    assert done.parseoutcomes()["failed"] == 1
    done.stdout.fnmatch_lines(["corpus::TST102: all the rest PASSED*"])


def test_without_settings_a_folder_named_corpus_is_left_alone(pytester):
    pytester.mkdir("corpus").joinpath("test_it.py").write_text("def test_it():\n    pass\n", encoding="utf-8")
    done = pytester.runpytest_inprocess("-v", "-p", "no:hypothesispytest")
    done.assert_outcomes(passed=1)
    done.stdout.no_fnmatch_line("*= corroborate =*")


def test_the_plugin_imports_nothing_of_the_engine_where_it_is_not_used(pytester):
    pytester.makepyfile("import sys\n\n\ndef test_it():\n    assert 'corroborate.engine' not in sys.modules\n")
    pytester.makefile(".toml", corroborate="corpus = 'news'\n")
    pytester.mkdir("news")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:hypothesispytest",
        next(pytester.path.glob("test_*.py")).name,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=pytester.path)
    assert "1 passed" in done.stdout, done.stdout
    assert "= corroborate =" not in done.stdout
