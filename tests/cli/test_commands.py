"""The other commands, each as a person uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from corroborate.cli import COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_text_with_an_example(cli, name):
    done = cli(name, "--help")
    assert done.exit_code == 0
    assert f"corroborate {name}" in done.stdout


def test_help_imports_no_engine():
    code = "import sys; from corroborate.cli import main; main(['--help'], standalone_mode=False); "
    code += "print([m for m in ('pydantic', 'rich', 'yaml', 'corroborate.engine') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "arguments", [("chekc",), ("check", "--nonsense"), ("check", "--format", "pdf"), ("names", "A")]
)
def test_wrong_usage_gives_status_2(cli, project, arguments):
    done = cli(*arguments)
    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_an_interruption_has_a_status_of_its_own(cli, project, monkeypatch):
    import corroborate.run

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    project.agreeing()
    monkeypatch.setattr(corroborate.run, "run", interrupted)
    done = cli("check")
    assert done.exit_code == 130
    assert done.stderr.strip() == "interrupted"


def test_a_fault_of_ours_is_no_contradiction(cli, project, monkeypatch):
    import corroborate.run

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("oops")

    project.agreeing()
    monkeypatch.setattr(corroborate.run, "run", broken)
    done = cli("check")
    assert done.exit_code == 70
    assert "a fault of corroborate, not of your articles: RuntimeError: oops" in done.stderr


def test_parse_prints_a_record_a_line(project, cli):
    project.agreeing()
    project.write("other/one.txt", "A bridge fell on 3 March 2024.\n")
    done = cli("parse", "corpus", "other/one.txt", "--format", "ndjson")
    assert done.exit_code == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["id"] for record in records] == ["coast-radio", "harbour-herald", "one"]
    for record in records:
        assert {"path", "outlet", "title", "published", "text", "dates", "quantities", "names", "attributions"} <= set(
            record
        )
        assert set(record["published"]) >= {"first", "last", "basis"}
        for mention in record["dates"]:
            assert record["text"][mention["start"] : mention["end"]] == mention["text"]


def test_parse_as_text_shows_what_was_understood(project, cli):
    project.article("Harbour Herald", "86 passengers on board")
    done = cli("parse", "corpus")
    assert "Harbour Herald, 2024-05-14 (from: metadata)" in done.stdout.replace("sidecar", "metadata")
    assert "Monday" in done.stdout


@pytest.mark.parametrize(("paths", "status"), [(["nowhere"], 3), (["empty"], 3), (["corpus", "bad.txt"], 1)])
def test_parse_tells_what_it_could_not_read(project, cli, paths, status):
    project.agreeing()
    (project.root / "empty").mkdir()
    (project.root / "bad.txt").write_bytes(bytes(range(256)) * 20)
    done = cli("parse", *paths)
    assert done.exit_code == status
    assert paths[-1] in done.stderr


def test_facts_as_text_and_as_records(project, cli):
    project.agreeing()
    assert "corroborated" in cli("facts", "--why").stdout
    facts = [json.loads(line) for line in cli("facts", "--format", "ndjson").stdout.splitlines()]
    assert all({"kind", "subject", "verdict", "outlets", "origins", "claims"} <= set(fact) for fact in facts)


def test_explain_lists_all_rules_and_ones_own(project, cli):
    listed = cli("explain").stdout
    assert "NUM101" in listed
    assert "TST101" in listed
    one = cli("explain", "num101").stdout
    assert one.startswith("NUM101 counts-agree (")
    assert "Contradicts:" in one
    assert cli("explain", "XYZ999").exit_code == 2


def test_names_compares_two_or_many(project, cli):
    assert cli("names", "Anna Berg", "Anna Berg").stdout.startswith("same: Anna Berg | Anna Berg: ")
    project.write("pairs.csv", "schema,name1,name2\nPerson,Anna Berg,Anna Berg\nPerson,Anna Berg,Karl Holm\n")
    rows = [json.loads(row) for row in cli("names", "--pairs", "pairs.csv", "--format", "ndjson").stdout.splitlines()]
    assert [row["same"] for row in rows] == [True, False]
    project.write("wrong.csv", "a,b\n1,2\n")
    done = cli("names", "--pairs", "wrong.csv")
    assert done.exit_code == 2
    assert "no column name1" in done.stderr


@pytest.mark.parametrize("kind", ["report", "article", "finding", "fact"])
def test_schema_is_a_json_schema(cli, kind):
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(json.loads(cli("schema", kind).stdout))


def test_output_fits_its_schema(project, cli):
    from jsonschema import Draft202012Validator

    project.contradicting()
    schema = json.loads(cli("schema", "article").stdout)
    for line in cli("parse", "corpus", "--format", "ndjson").stdout.splitlines():
        Draft202012Validator(schema).validate(json.loads(line))
    whole = json.loads(cli("check", "--format", "json").stdout)
    Draft202012Validator(json.loads(cli("schema", "report").stdout)).validate(whole)
    assert whole["findings"]


def test_cache_is_told_and_cleared(project, cli, monkeypatch):
    monkeypatch.delenv("CORROBORATE_CACHE", raising=False)
    project.agreeing()
    project.write("corroborate.toml", "")
    assert "nothing is remembered" in cli("cache", "info").stdout
    cli("check")
    assert " results in " in cli("cache", "info").stdout
    assert "forgotten" in cli("cache", "clear").stdout
    assert "nothing is remembered" in cli("cache", "info").stdout
    cli("check", "--no-cache")
    assert "nothing is remembered" in cli("cache", "info").stdout


def test_init_makes_a_project_that_is_green_at_once(tmp_path, monkeypatch, cli):
    monkeypatch.chdir(tmp_path)
    assert cli("init", "newsroom").exit_code == 0
    monkeypatch.chdir(tmp_path / "newsroom")
    done = cli("check")
    assert done.exit_code == 0, done.output
    assert "2 articles" in done.stdout
    assert "warning" not in done.stdout
    assert "OWN101" in cli("explain").stdout
    assert Path(".github/workflows/corroborate.yml").exists()
    tests = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:hypothesispytest"], capture_output=True, text=True, check=False
    )
    assert tests.returncode == 0, tests.stdout


def test_init_leaves_settings_of_a_python_project(tmp_path, monkeypatch, cli):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text("[tool.corroborate]\njobs = 1\n", encoding="utf-8")
    assert "left out corroborate.toml: there are settings in pyproject.toml" in cli("init").stdout
    assert not Path("corroborate.toml").exists()
    assert cli("check").exit_code == 0


def test_init_leaves_what_is_there(project, cli):
    project.agreeing()
    before = (project.root / "corroborate.toml").read_text(encoding="utf-8")
    done = cli("init")
    assert done.exit_code == 0
    assert (project.root / "corroborate.toml").read_text(encoding="utf-8") == before
    assert "kept     corroborate.toml" in done.stdout


def test_diff_of_two_folders(project, cli):
    project.article("Harbour Herald", "a tally of twelve", folder="old/ferry")
    project.article("Coast Radio", "a tally of twelve", folder="old/ferry")
    project.article("Harbour Herald", "a tally of twelve", folder="new/ferry")
    project.article("Coast Radio", "a tally of thirty", folder="new/ferry")
    done = cli("diff", "old", "new")
    assert done.exit_code == 1
    assert "error[TST101]" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("1 new, 0 resolved, 0 still there")
    back = cli("diff", "new", "old")
    assert back.exit_code == 0
    assert "resolved: TST101 thirty is not twelve" in back.stdout
    same = json.loads(cli("diff", "new", "new", "--format", "json").stdout)
    assert {name: len(same[name]) for name in ("new", "resolved", "kept")} == {"new": 0, "resolved": 0, "kept": 1}


def test_diff_of_revisions(project, cli, git):
    project.agreeing()
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    project.contradicting()
    assert cli("diff", "HEAD").exit_code == 1
    git("commit", "-qam", "two")
    assert cli("diff", "HEAD").exit_code == 0
    assert cli("diff", "HEAD~1", "HEAD").exit_code == 1
    shown = json.loads(cli("diff", "HEAD", "HEAD~1", "--format", "json").stdout)
    assert shown["resolved"][0]["claims"][0]["path"].startswith("corpus/ferry/")
    # An edited sentence is the same old contradiction.
    project.article("Coast Radio", "a sad tally of thirty")
    edited = cli("diff", "HEAD")
    assert edited.exit_code == 0
    assert "0 new, 0 resolved, 1 still there" in edited.stdout


@pytest.mark.parametrize("old", ["nonsense", "HEAD"])
def test_diff_without_such_a_revision_gives_status_2(project, cli, git, old):
    project.agreeing()
    git("init", "-q")
    done = cli("diff", old)
    assert done.exit_code == 2
    assert old in done.stderr


def test_mutate_plants_errors_and_counts_what_is_caught(project, cli):
    project.agreeing()
    project.article("Point Daily", "fog all over the bay")
    done = json.loads(cli("mutate", "--format", "json").stdout)
    assert set(done["kinds"]) == {"number", "date", "name", "speaker", "negation", "all"}
    assert done["kinds"]["date"]["planted"] >= 1
    assert done["kinds"]["all"]["planted"] == len(done["trials"])
    shown = cli("mutate", "--list")
    assert shown.exit_code == 0
    assert shown.stdout == cli("mutate", "--list").stdout
    assert "planted" in shown.stdout


def test_nothing_in_an_article_steers_the_terminal(project, cli):
    nasty = "a tally of {}\x1b[2J\x1b]0;title\x07 and \u202e more"
    project.article("Harbour\x1b[31m Herald", nasty.format("twelve"))
    project.article("Coast Radio", nasty.format("thirty"))
    for arguments in (("check",), ("check", "-vv"), ("facts", "--why"), ("parse", "corpus"), ("mutate", "--list")):
        done = cli(*arguments)
        assert not {"\x1b", "\x07", "\u202e"} & set(done.output), arguments


def test_progress_is_told_on_a_terminal_and_after_a_second(monkeypatch):
    import io

    from corroborate.commands.common import Progress

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, told in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        progress = Progress()
        progress("reading", 1, 9)
        assert stream.getvalue() == ""
        progress.since -= 2
        progress("reading", 2, 9)
        assert ("reading 2 of 9" in stream.getvalue()) == told
        progress.end()
