"""Configuration: `[tool.corroborate]` in pyproject.toml, or corroborate.toml; everything has a default.

Raises SettingsError with file and line for unknown keys and wrong values.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from corroborate.schemas import Finding, Severity


class SettingsError(Exception):
    """The configuration cannot be used; the message names file and line."""


class Override(BaseModel):
    """Settings for the findings of one outlet or path pattern."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    outlet: str | None = None
    path: str | None = None
    severity: dict[str, Severity | Literal["off"]] = Field(default_factory=dict)


class Settings(BaseModel):
    """What a run does. Field names are the keys of the configuration file, with hyphens or underscores."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", "-"), populate_by_name=True
    )

    corpus: str = "corpus"
    checks: tuple[str, ...] = ()
    fail_on: Literal["error", "warning", "never"] | tuple[str, ...] = "error"
    severity: dict[str, Severity | Literal["off"]] = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    across: bool = False
    cache: bool = True

    def fails(self, finding: Finding) -> bool:
        """The finding makes the run fail: an error, a warning where so set, or one of the codes named."""
        if finding.accepted is not None or self.fail_on == "never":
            return False
        if isinstance(self.fail_on, tuple):
            return finding.code in self.fail_on
        return finding.severity == "error" or (self.fail_on == "warning" and finding.severity == "warning")


@dataclass(frozen=True)
class Loaded:
    """Settings with the file they came from; None where all are defaults."""

    settings: Settings
    source: Path | None
    root: Path


def load(start: Path) -> Loaded:
    """The settings that hold in `start`: of the nearest corroborate.toml or pyproject.toml with a table of ours above it."""
    for folder in (start, *start.parents):
        own = folder / "corroborate.toml"
        if own.is_file():
            return Loaded(_validated(own, ()), own, folder)
        project = folder / "pyproject.toml"
        if project.is_file() and "corroborate" in _toml(project).get("tool", {}):
            return Loaded(_validated(project, ("tool", "corroborate")), project, folder)
        if (folder / ".git").exists():
            break
    return Loaded(Settings(), None, start)


def _toml(path: Path) -> dict[str, dict[str, object]]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error


def _validated(path: Path, table: tuple[str, ...]) -> Settings:
    values: object = _toml(path)
    for name in table:
        values = values[name] if isinstance(values, dict) else {}
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        key = str(first["loc"][0]) if first["loc"] else ""
        raise SettingsError(
            f"{path}:{_line(path, key)}: {'.'.join(str(p) for p in first['loc'])}: {first['msg']}"
        ) from error


def _line(path: Path, key: str) -> int:
    pattern = re.compile(rf"\s*(\[.*\b)?{re.escape(key)}\b")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if pattern.match(line):
            return number
    return 1
