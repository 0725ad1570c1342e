"""What is generated is up to date, README examples print what they say, and the documentation has no broken link."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from click.testing import CliRunner

from corroborate.cli import main
from corroborate.settings import Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / ".ci" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate"] = module
    spec.loader.exec_module(module)
    return module


def test_generated_files_are_up_to_date_and_readme_prints_what_it_says(generate):
    assert generate.stale() == [], "run `make generate`"


def test_readme_example_shows_a_failure():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "error[DAT101]" in text
    assert "1 finding: 1 error" in text


def test_every_rule_has_a_page(generate):
    assert {rule.code for rule in generate.rules()} <= {path.stem for path in (ROOT / "docs/rules").glob("*.md")}


def test_measured_precision_is_of_known_rules(generate):
    assert set(generate.precision()) <= {rule.code for rule in generate.rules()}


def test_the_site_builds_without_a_broken_link(tmp_path):
    build = pytest.importorskip("mkdocs.commands.build")
    config = pytest.importorskip("mkdocs.config")
    settings = config.load_config(str(ROOT / ".ci/mkdocs.yml"), site_dir=str(tmp_path / "site"), strict=True)
    build.build(settings)
    assert (tmp_path / "site/rules/NUM101.html").exists()


def test_readme_links_lead_somewhere():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda p: p.name)
def test_yaml_and_toml_in_the_documentation_are_valid(path):
    for kind, body in re.findall(r"^```(yaml|toml)\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S):
        if kind == "yaml":
            assert yaml.safe_load(body)
        else:
            Settings.model_validate(tomllib.loads(body))


def test_the_check_in_the_documentation_keeps_its_promises(project, pytester, monkeypatch):
    (body,) = re.findall(r"^```python\n(.*?)^```$", (ROOT / "docs/checks.md").read_text(encoding="utf-8"), re.M | re.S)
    project.write("checks/tolls_have_a_source.py", body)
    project.agreeing()
    monkeypatch.chdir(project.root)
    pytester.runpytest_inprocess("-p", "no:hypothesispytest", "-k", "examples").assert_outcomes(passed=1)


def test_ledger_and_pins_in_the_documentation_are_valid(tmp_path):
    from corroborate import ledger, pinned

    blocks = re.findall(r"^```yaml\n(.*?)^```$", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.M | re.S)
    book, facts = blocks[-2:]
    (tmp_path / "accepted.yaml").write_text(book, encoding="utf-8")
    (tmp_path / "pinned.yaml").write_text(facts, encoding="utf-8")
    assert len(ledger.load(tmp_path / "accepted.yaml")) == 1
    assert len(pinned.load(tmp_path / "pinned.yaml", "pinned.yaml")) == 1


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda p: p.name)
def test_commands_and_options_named_in_the_documentation_exist(path):
    text = path.read_text(encoding="utf-8")
    for name, rest in re.findall(
        r"\bcorroborate (check|parse|facts|diff|accept|explain|init|mutate|names|schema|cache)\b([^`\n]*)", text
    ):
        known = CliRunner().invoke(main, [name, "--help"]).output
        for option in re.findall(r"(?<=\s)--[a-z-]+", rest):
            assert option in known, f"{path.name}: corroborate {name} {option}"
