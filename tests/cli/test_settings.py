"""Settings: every one validated with file and line; severities and overrides; what holds and where it came from."""

from pathlib import Path

import pytest

from corroborate import toml_places
from corroborate.settings import SettingsError, load


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('corpus = "a"\nfail_on = "error"\n', 2, "unknown setting; expected one of corpus, checks, fail-on"),
        ('\n\nfail-on = "sometimes"\n', 3, 'fail-on: expected "error", "warning", "never" or a list of codes'),
        ('fail-on = ["num101"]\n', 1, "expected codes such as NUM101"),
        (
            '[severity]\n# a comment\nNUM101 = "loud"\n',
            3,
            "severity.NUM101: expected 'error', 'warning', 'note' or 'off'",
        ),
        ('severity = {num = "off"}\n', 1, "expected codes such as NUM101 or families"),
        (
            '[[overrides]]\noutlet = "A"\nseverity = {NUM = "off"}\n[[overrides]]\nseverity = {NUM = "off"}\n',
            4,
            "expected",
        ),
        ('[[overrides]]\noutlet = "A"\n', 1, "severity: is missing"),
        ("across = 'perhaps'\n", 1, "across"),
        ("jobs = 0\n", 1, "jobs"),
        ("checks = 'mine'\n", 1, "checks"),
        ("corpus = \n", 1, "not valid TOML"),
    ],
)
def test_a_wrong_setting_is_named_with_file_and_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    (tmp_path / "corroborate.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(tmp_path)
    assert f"corroborate.toml:{line}: " in str(error.value)
    assert said in str(error.value)


def test_every_wrong_setting_is_named(tmp_path: Path) -> None:
    (tmp_path / "corroborate.toml").write_text("jobs = 0\nacross = 3\nnew = 1\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(tmp_path)
    assert [line for line in str(error.value).splitlines() if line.startswith("  | ")] == [
        "  | jobs = 0",
        "  | across = 3",
        "  | new = 1",
    ]


def test_settings_of_a_project_file_have_its_lines(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.corroborate]\ncorpus = "news"\n\n[tool.corroborate.severity]\nNUM = 3\n'
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"pyproject.toml:8: severity.NUM"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("a = 1\nb.c = 2\n", ("b", "c"), 2),
        ("[x]\n[x.y]\nz = 1\n", ("x", "y", "z"), 3),
        ("[[x]]\na = 1\n[[x]]\na = 2\n", ("x", 1, "a"), 4),
        ("[[x]]\n[x.s]\nq = 1\n[[x]]\n[x.s]\nq = 2\n", ("x", 1, "s", "q"), 6),
        ('"a b" = 1\n[ x . "y" ]  # so\nz = 1\n', ("x", "y", "z"), 3),
        ("x = {y = {z = 1}}\n", ("x", "y", "z"), 1),
        ("a = 1\n", ("b",), None),
    ],
)
def test_places_in_toml(text: str, place: toml_places.Place, line: int | None) -> None:
    assert toml_places.line(toml_places.lines(text), place) == line


def test_a_code_that_no_rule_has_is_refused(project, cli):
    project.agreeing()
    project.write("corroborate.toml", '[severity]\nNUM101 = "note"\nNUM999 = "off"\n')
    done = cli("check")
    assert done.exit_code == 2
    assert "corroborate.toml:3: no rule has the code NUM999" in done.stderr
    done = cli("check", "--fail-on", "XYZ")
    assert done.exit_code == 2


@pytest.mark.parametrize(
    ("settings", "status", "shown"),
    [
        ('[severity]\nTST101 = "warning"\n', 0, "warning[TST101]"),
        ('[severity]\nTST = "off"\n', 0, ""),
        ('[severity]\nTST = "off"\nTST101 = "error"\n', 1, "error[TST101]"),
        ('[[overrides]]\noutlet = "coast radio"\nseverity = {TST101 = "off"}\n', 0, ""),
        ('[[overrides]]\noutlet = "Another"\nseverity = {TST101 = "off"}\n', 1, "error[TST101]"),
        ('[[overrides]]\npath = "corpus/ferry"\nseverity = {TST = "warning"}\n', 0, "warning[TST101]"),
        ('[[overrides]]\npath = "corpus/*/harbour-*.md"\nseverity = {TST = "off"}\n', 0, ""),
        (
            '[[overrides]]\npath = "corpus/other"\noutlet = "Coast Radio"\nseverity = {TST = "off"}\n',
            1,
            "error[TST101]",
        ),
    ],
)
def test_severities_and_overrides(project, cli, settings, status, shown):
    project.contradicting()
    project.write("corroborate.toml", "cache = false\n" + settings)
    done = cli("check")
    assert done.exit_code == status
    assert shown in done.stdout
    assert ("TST101" in done.stdout) == bool(shown)


def test_show_config_says_what_holds_and_where_it_came_from(project, cli):
    project.write("corroborate.toml", '\nfail-on = ["TST"]\n[severity]\nNUM = "note"\n')
    project.agreeing()
    rows = {line.split()[0]: line for line in cli("check", "--show-config", "--across").stdout.splitlines()}
    assert rows["fail-on"].endswith("corroborate.toml:2")
    assert rows["severity"].endswith("corroborate.toml:3")
    assert rows["across"].endswith("--across")
    assert rows["corpus"].endswith("default")
    assert "2 of them your own" in rows["rules"]


def test_settings_nearest_to_the_corpus_hold(project, cli, tmp_path):
    project.contradicting()
    other = tmp_path / "elsewhere"
    other.mkdir()
    (other / "corroborate.toml").write_text("cache = false\n", encoding="utf-8")
    project.write("corroborate.toml", 'cache = false\nfail-on = "never"\n')
    assert cli("check", "corpus").exit_code == 0
    (project.root / "corroborate.toml").unlink()
    assert cli("check", "corpus").exit_code == 1
