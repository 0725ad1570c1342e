"""Pinned facts: every article is held against what the desk has verified."""

import json

import pytest

from corroborate.pinned import RULE, PinsError, load

PIN = "- statement: The ferry Morning Star ran aground off Kestrel Point on Monday, May 13, 2024.\n  source: the log\n"


def pinned(project, cli, text: str = PIN) -> list[dict]:
    project.write("corpus/pinned.yaml", text)
    found = json.loads(cli("check", "--format", "json").stdout)["findings"]
    return [one for one in found if one["code"] == "PIN101"]


def test_an_article_that_contradicts_the_desk_is_found(project, cli):
    project.write(
        "corpus/ferry/a.txt", "The ferry Morning Star ran aground off Kestrel Point on Tuesday, May 14, 2024.\n"
    )
    (one,) = pinned(project, cli, "# verified\n" + PIN)
    assert one["message"].startswith("the desk has verified otherwise (the log): ")
    assert [claim["path"] for claim in one["claims"]] == ["corpus/ferry/a.txt", "corpus/pinned.yaml"]
    assert one["claims"][1]["outlet"] == "the desk"
    assert one["claims"][1]["line"] == 2
    assert cli("check").exit_code == 1


def test_an_article_that_agrees_is_not(project, cli):
    project.write("corpus/ferry/a.txt", "The ferry Morning Star ran aground off Kestrel Point on May 13, 2024.\n")
    assert pinned(project, cli) == []


def test_a_pin_may_hold_for_one_collection(project, cli):
    project.write(
        "corpus/ferry/a.txt", "The ferry Morning Star ran aground off Kestrel Point on Tuesday, May 14, 2024.\n"
    )
    assert pinned(project, cli, PIN + "  collection: other\n") == []
    assert len(pinned(project, cli, PIN + "  collection: ferry\n")) == 1


def test_a_pin_says_nothing_of_other_stories(project, cli):
    project.write("corpus/ferry/a.txt", "The parliament of Norland met on Tuesday, May 14, 2024.\n")
    assert pinned(project, cli) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- source: x\n", "pinned.yaml:1: statement: is missing"),
        ("- statement: x\n", "pinned.yaml:1: source: is missing"),
        (PIN + "  as-of: yesterday\n", "pinned.yaml:3: as-of: expected a date"),
        (PIN + "  value: 3\n", "pinned.yaml:3: value: unknown field; expected one of statement, source, as-of"),
        ("statement: x\n", "pinned.yaml:1: expected a list"),
    ],
)
def test_a_malformed_pin_is_refused_with_its_line(tmp_path, text, said):
    path = tmp_path / "pinned.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PinsError) as error:
        load(path, "pinned.yaml")
    assert said in str(error.value)


def test_malformed_pins_end_the_check(project, cli):
    project.agreeing()
    project.write("corpus/pinned.yaml", "- source: x\n")
    done = cli("check")
    assert done.exit_code == 2
    assert "pinned.yaml:1" in done.stderr


def test_the_rule_explains_itself(cli, project):
    assert RULE.summary.endswith(".")
    assert "PIN101 pinned-facts-hold (error)" in cli("explain", "PIN101").stdout
