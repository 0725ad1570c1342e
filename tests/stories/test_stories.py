"""Golden stories: a folder of short articles each, and beside it, in a file of its name, what the battery says of them.

`make stories` writes the expected reports anew; read the difference before you keep it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from corroborate.schemas import Claim, Fact, Finding

from corroborate.battery import rules
from corroborate.engine import check

HERE = Path(__file__).parent
STORIES = sorted(folder for folder in HERE.iterdir() if folder.is_dir() and folder.name[0] not in "_.")
RULES = rules()
CONTEXT = ("identity", "words", "role")  # shapes of facts that only say what else two articles have in common


def expected(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.txt")


def report(folder: Path) -> str:
    """The findings of a story and what several outlets tell alike, as text."""
    outcome = check(folder, RULES, jobs=1)
    assert not outcome.crashes
    assert not outcome.report.problems
    lines = [line for finding in outcome.report.findings for line in found(finding)]
    lined_up = [fact for fact in outcome.report.facts if fact.outlets > 1 and fact.shape not in CONTEXT]
    lines += [line for fact in lined_up if fact.conflict is None for line in agreed(fact)]
    return "".join(f"{line}\n" for line in lines)


def found(finding: Finding) -> Iterator[str]:
    yield f"{finding.severity} {finding.code}: {finding.message}"
    yield f"    about: {finding.subject}"
    if finding.slip:
        yield f"    likely slip: {finding.slip}"
    if finding.doubt:
        yield f"    in doubt: {finding.doubt}"
    yield from map(witness, finding.claims[:2])


def agreed(fact: Fact) -> Iterator[str]:
    yield f"{fact.verdict}: {fact.reason}"
    yield f"    about: {fact.subject}"
    yield from map(witness, fact.claims)


def witness(claim: Claim) -> str:
    speaker = f" ({claim.speaker})" if claim.speaker else ""
    return f"    {claim.outlet}{speaker}: {claim.text}"


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_story(folder: Path) -> None:
    assert report(folder) == expected(folder).read_text(encoding="utf-8")


def test_each_family_has_a_contradiction_and_a_compatible_twin() -> None:
    told = [expected(folder).read_text(encoding="utf-8") for folder in STORIES]
    heads = [line for text in told for line in text.splitlines() if line.startswith(("error", "warning"))]
    families = {line.split()[1][:3] for line in heads}
    assert families >= {"DAT", "NUM", "NAM", "ATT", "PLC"}
    assert sum("error " not in text and "warning " not in text for text in told) >= 12
    assert len(STORIES) >= 24


def write() -> None:
    for folder in STORIES:
        expected(folder).write_text(report(folder), encoding="utf-8")


if __name__ == "__main__":
    write()
