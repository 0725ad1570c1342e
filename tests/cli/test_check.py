"""`corroborate check`: exit status, forms of output, settings, and what happens to bad input."""

import json
from pathlib import Path

import pytest


def test_articles_that_agree_give_status_0(project, cli):
    project.agreeing()
    done = cli("check")
    assert done.exit_code == 0
    assert "2 articles" in done.stdout


def test_a_contradiction_gives_status_1_and_both_sentences(project, cli):
    project.contradicting()
    done = cli("check")
    assert done.exit_code == 1
    assert "error[TST101]" in done.stdout
    assert "corpus/ferry/coast-radio.md:8" in done.stdout
    assert "corpus/ferry/harbour-herald.md:8" in done.stdout
    assert "\x1b" not in done.stdout


def test_color_always_colours(project, cli):
    project.contradicting()
    assert "\x1b[" in cli("check", "--color", "always").stdout


def test_quiet_shows_what_fails_and_verbose_more(project, cli):
    project.article("Harbour Herald", "a mood of joy")
    project.article("Coast Radio", "a mood of gloom")
    assert "TST102" in cli("check").stdout
    quiet = cli("check", "-q")
    assert "warning[TST102]" not in quiet.stdout
    assert quiet.exit_code == 0


@pytest.mark.parametrize(
    ("gate", "status"),
    [("error", 0), ("warning", 1), ("never", 0), ("TST102", 1), ("TST", 1), ("tst101,NUM", 0)],
)
def test_fail_on_decides_what_fails(project, cli, gate, status):
    project.article("Harbour Herald", "a mood of joy")
    project.article("Coast Radio", "a mood of gloom")
    assert cli("check", "--fail-on", gate).exit_code == status


def test_json_is_one_object_with_the_fields_of_the_contract(project, cli):
    project.contradicting()
    whole = json.loads(cli("check", "--format", "json").stdout)
    assert whole["articles"] == 2
    (finding,) = whole["findings"]
    assert {"code", "rule", "severity", "verdict", "fingerprint", "subject", "message", "claims"} <= set(finding)
    first = finding["claims"][0]
    text = Path(first["path"]).read_text(encoding="utf-8")
    assert text[first["start"] : first["end"]] == first["text"] == "thirty"


def test_reports_are_written_beside(project, cli):
    project.contradicting()
    done = cli("check", "--report", "out.json", "--report", "out.sarif", "--report", "out.md")
    assert done.exit_code == 1
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["findings"]
    assert json.loads(Path("out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert "TST101" in Path("out.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["out.pdf", "nowhere/out.html"])
def test_a_report_that_cannot_be_is_refused_before_the_work(project, cli, name):
    project.agreeing()
    assert cli("check", "--report", name).exit_code == 2


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere", "nowhere: there is no such file or folder; looked for .txt"),
        ("empty", "empty: no article could be read; looked for .txt"),
    ],
)
def test_nothing_to_read_gives_status_3_and_one_line(project, cli, path, said):
    (project.root / "empty").mkdir()
    done = cli("check", path)
    assert done.exit_code == 3
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_without_a_corpus_the_line_says_what_was_looked_for(project, cli):
    done = cli("check")
    assert (done.exit_code, done.stderr.split(":")[0]) == (3, "corpus")


def test_an_unreadable_file_is_told_and_the_others_still_run(project, cli):
    project.contradicting()
    project.write("corpus/ferry/broken.md", "---\noutlet: [\n---\n\nThe ferry ran aground.\n")
    done = cli("check")
    assert done.exit_code == 1
    assert "corpus/ferry/broken.md" in done.stdout
    assert "error[TST101]" in done.stdout


def test_an_unreadable_file_alone_fails_the_run(project, cli):
    project.agreeing()
    (project.root / "corpus/ferry/picture.txt").write_bytes(bytes(range(256)) * 20)
    assert cli("check").exit_code == 1


def test_across_compares_collections(project, cli):
    project.article("Harbour Herald", "a tally of twelve", folder="corpus/one")
    project.article("Coast Radio", "a tally of thirty", folder="corpus/two")
    assert cli("check").exit_code == 0
    assert cli("check", "--across").exit_code == 1


def test_an_article_beside_the_only_folder_is_compared_with_it(project, cli):
    project.article("Harbour Herald", "a tally of twelve")
    project.article("Coast Radio", "a tally of thirty", folder="corpus")
    assert cli("check").exit_code == 1


def test_an_article_beside_several_folders_is_told(project, cli):
    said = "Compared with no article of the folders beside it: coast-radio.md;"
    project.article("Harbour Herald", "a tally of twelve")
    project.article("Point Daily", "a tally of twelve", folder="corpus/fog")
    assert said not in cli("check").output
    project.article("Coast Radio", "a tally of thirty", folder="corpus")
    told = cli("check")
    assert told.exit_code == 0
    assert said in told.output
    assert said not in cli("check", "--across").output


def test_a_crash_in_a_check_is_the_checks_fault_and_the_rest_runs(project, cli):
    project.contradicting()
    project.write(
        "checks/bad.py",
        '"""A bad check."""\nfrom corroborate.rules import check\nfrom corroborate.schemas import Article\n\n\n'
        '@check("BAD101")\ndef check_bad(article: Article) -> None:\n    raise KeyError("oops")\n',
    )
    done = cli("check")
    assert done.exit_code == 1
    assert "error[TST101]" in done.stdout
    assert "a fault of the check, not of the articles" in done.stderr
    assert "checks/bad.py" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("def check_it(article):\n    pass\n", "must take one argument annotated with one of"),
        ("def check_it(article: int):\n    pass\n", "must take one argument annotated with one of"),
        ("def check_it(article: Article, more: int):\n    pass\n", "must take one argument annotated with one of"),
        ("def check_it(article: Nothing):\n    pass\n", "Nothing"),
    ],
)
def test_a_check_of_a_wrong_shape_is_refused_with_file_and_line(project, cli, body, said):
    project.agreeing()
    head = "from corroborate.rules import check\nfrom corroborate.schemas import Article\n\n\n@check('BAD101')\n"
    project.write("checks/bad.py", "from __future__ import annotations\n" + head + body)
    done = cli("check")
    assert done.exit_code == 2
    assert "checks/bad.py:6: " in done.stderr.replace(":7: ", ":6: ")
    assert said in done.stderr


def test_a_check_with_broken_syntax_is_refused_with_file_and_line(project, cli):
    project.agreeing()
    project.write("checks/bad.py", "# corroborate\n\ndef (\n")
    done = cli("check")
    assert done.exit_code == 2
    assert "checks/bad.py:3: cannot be loaded" in done.stderr


def test_a_checks_folder_of_something_else_is_left_alone(project, cli):
    project.agreeing()
    project.write("checks/deploy.py", "raise SystemExit('not yours')\n")
    assert cli("check").exit_code == 0


def test_checks_of_a_named_folder_are_found(project, cli):
    project.contradicting()
    (project.root / "checks/tallies_agree.py").rename(project.root / "rules.py")
    project.write("mine/tallies.py", (project.root / "rules.py").read_text(encoding="utf-8"))
    project.write("corroborate.toml", 'checks = ["mine"]\ncache = false\n')
    assert cli("check").exit_code == 1
    project.write("corroborate.toml", 'checks = ["gone"]\n')
    done = cli("check")
    assert done.exit_code == 2
    assert "no such folder of checks" in done.stderr


def test_checks_that_come_with_somebody_elses_articles_are_not_run(project, cli, tmp_path, monkeypatch):
    project.contradicting()
    project.write("checks/evil.py", "# corroborate\nraise SystemExit('run!')\n")
    monkeypatch.chdir(tmp_path)
    done = cli("check", "newsroom/corpus")
    assert done.exit_code == 0
    assert "TST101" not in done.stdout
    assert "are code and were not run" in done.stderr
    monkeypatch.chdir(project.root)
    assert cli("check", "corpus").exit_code == 2
