"""The action and the pre-commit hook, run as far as a machine without the service allows."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
WORKFLOWS = [
    *re.findall(r"^```yaml\n(name: .*?)^```$", (ROOT / "docs/ci.md").read_text(encoding="utf-8"), re.M | re.S),
    (ROOT / "src/corroborate/scaffold/workflow.yml").read_text(encoding="utf-8"),
]


def step(name: str) -> dict:
    return next(step for step in ACTION["runs"]["steps"] if step.get("name") == name)


def environment(values: dict[str, str], inputs: dict[str, str], **more: str) -> dict[str, str]:
    """The step's variables as the service would fill them in."""
    given = {name: spec["default"] for name, spec in ACTION["inputs"].items()} | inputs

    def filled(value: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match[1]], value)

    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {**os.environ, "PATH": path, **{name: filled(value) for name, value in values.items()}, **more}


def checked(folder: Path, **inputs: str) -> tuple[int, str, str]:
    """The action's check in a project: its status, what it printed and its summary."""
    one = step("Check")
    summary = folder / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    variables = environment(one["env"], given, GITHUB_STEP_SUMMARY=str(summary), RUNNER_TEMP=str(folder))
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", one["run"]]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr, summary.read_text(encoding="utf-8")


def test_the_action_annotates_sums_up_and_keeps_a_report(project):
    project.contradicting()
    status, printed, summary = checked(project.root)
    assert status == 1, printed
    assert "::error " in printed
    assert "file=corpus/ferry/" in printed
    assert summary.startswith("before\n")
    assert "TST101" in summary
    assert (project.root / ACTION["inputs"]["report"]["default"]).exists()


@pytest.mark.parametrize(
    ("inputs", "status"),
    [({"fail_on": "never"}, 0), ({"path": "corpus/ferry"}, 1), ({"path": "nowhere"}, 3), ({"fail_on": "NUM; echo"}, 2)],
)
def test_the_actions_inputs_do_what_they_say(project, inputs, status):
    project.contradicting()
    assert checked(project.root, **inputs)[0] == status


def test_the_action_installs_itself_with_extras():
    one = step("Install")
    shown = one["run"].replace("python -m pip install", "echo")
    for extras, wanted in (("", "/here"), ("html,warc", "/here[html,warc]")):
        variables = environment({"EXTRAS": "${{ inputs.extras }}"}, {"extras": extras}, SOURCE="/here")
        done = subprocess.run(["bash", "-c", shown], env=variables, capture_output=True, text=True, check=True)
        assert done.stdout.split()[-1] == wanted


def test_no_input_is_pasted_into_a_shell():
    assert not any("${{" in one.get("run", "") for one in ACTION["runs"]["steps"])


@pytest.mark.parametrize("text", WORKFLOWS)
def test_workflows_name_inputs_and_commands_that_exist(text, project):
    project.agreeing()
    workflow = yaml.safe_load(text)
    for one in workflow["jobs"]["corroborate"]["steps"]:
        if "corroborate@" in one.get("uses", ""):
            assert set(one.get("with", {})) <= set(ACTION["inputs"])
        if one.get("run", "").startswith("corroborate "):
            done = subprocess.run(shlex.split(one["run"]), env=environment({}, {}), capture_output=True, check=False)
            assert done.returncode == 0


def test_the_hook_runs_and_fails_where_it_should(project):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["pass_filenames"] is False
    project.agreeing()
    for status in (0, 1):
        done = subprocess.run(shlex.split(hook["entry"]), env=environment({}, {}), capture_output=True, check=False)
        assert done.returncode == status
        project.contradicting()


def test_the_run_of_ci_is_executable_and_makes_what_the_makefile_has():
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^make (\w+)", script.read_text(encoding="utf-8"), re.M)
    assert targets == ["lint", "test", "check"]
    assert all(re.search(rf"^{target}:", makefile, re.M) for target in targets)
