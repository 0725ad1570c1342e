"""Configuration: `[tool.corroborate]` in pyproject.toml, or corroborate.toml; everything has a default.

Raises SettingsError with file and line for unknown keys and wrong values.
"""

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from corroborate.toml_places import Place, line, lines

Level = Literal["error", "warning", "note", "off"]
CODE = re.compile(r"[A-Z]{2,8}\d{0,6}")
OWN_CHECKS = "checks"  # the folder of a project's own checks where none is named


class SettingsError(Exception):
    """The configuration cannot be used; each line of the message names file, line and what was expected."""


def _coded(value: object) -> object:
    if isinstance(value, dict):
        for name in value:
            if not CODE.fullmatch(str(name)):
                raise ValueError(f"expected codes such as NUM101 or families such as NUM, found {name!r}")
    return value


def _gate(value: object) -> object:
    if isinstance(value, str) and value not in ("error", "warning", "never"):
        raise ValueError(f'expected "error", "warning", "never" or a list of codes, found {value!r}')
    if isinstance(value, list):
        for code in value:
            if not isinstance(code, str) or not CODE.fullmatch(code):
                raise ValueError(f"expected codes such as NUM101, found {code!r}")
        return tuple(value)
    return value


Levels = Annotated[dict[str, Level], BeforeValidator(_coded)]


def _hyphens(name: str) -> str:
    return name.replace("_", "-")


class Override(BaseModel):
    """Severities for the findings in which an outlet, or a file under a path pattern, is one of the two witnesses."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    outlet: str | None = None
    path: str | None = None
    severity: Levels = Field(min_length=1)

    @model_validator(mode="after")
    def _aimed(self) -> Self:
        if self.outlet is None and self.path is None:
            raise ValueError("expected an outlet or a path that it holds for")
        return self


class Settings(BaseModel):
    """What a run does. Field names are the keys of the configuration file, written with hyphens."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=_hyphens)

    corpus: str = "corpus"
    checks: tuple[str, ...] | None = None
    fail_on: Annotated[Literal["error", "warning", "never"] | tuple[str, ...], BeforeValidator(_gate)] = "error"
    severity: Levels = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    across: bool = False
    cache: bool = True
    jobs: Annotated[int, Field(ge=1, le=512)] | None = None


@dataclass(frozen=True)
class Loaded:
    """Settings with the file they came from (None where all are defaults), the folder they hold in, and places.

    `places` gives the line of each key in the file, `options` the command-line option that set a field instead.
    """

    settings: Settings
    source: Path | None
    root: Path
    places: Mapping[Place, int] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)

    def with_options(self, given: Mapping[str, Any]) -> "Loaded":
        """The settings with those fields replaced that the command line gives (None: not given).

        Raises SettingsError for a wrong value.
        """
        known = {name: value for name, value in given.items() if value is not None}
        if not known:
            return self
        values = self.settings.model_dump(by_alias=True, exclude_unset=True)
        values |= {_hyphens(name): value for name, value in known.items()}
        try:
            settings = Settings.model_validate(values)
        except ValidationError as error:
            raise SettingsError("\n".join(f"--{_hyphens(_name(e))}: {_expected(e)}" for e in error.errors())) from error
        return replace(self, settings=settings, options={name: f"--{_hyphens(name)}" for name in known})

    def came_from(self, name: str) -> str:
        """Where a field's value comes from: an option, file and line, or "default"."""
        if name in self.options:
            return self.options[name]
        if self.source is None or name not in self.settings.model_fields_set:
            return "default"
        return f"{self.source.name}:{self.places.get((_hyphens(name),), 1)}"

    def check_codes(self, known: Iterable[str]) -> None:
        """Raises SettingsError for a code or family that no rule has."""
        codes = set(known)
        names = codes | {code.rstrip("0123456789") for code in codes}
        named: list[tuple[Place, str]] = [(("severity", code), code) for code in self.settings.severity]
        if isinstance(self.settings.fail_on, tuple):
            named += [(("fail-on",), code) for code in self.settings.fail_on]
        for i, override in enumerate(self.settings.overrides):
            named += [(("overrides", i, "severity", code), code) for code in override.severity]
        wrong = [
            f"{self._place(place)}: no rule has the code {code}; `corroborate explain` lists them"
            for place, code in named
            if code not in names
        ]
        if wrong:
            raise SettingsError("\n".join(wrong))

    def _place(self, place: Place) -> str:
        if str(place[0]).replace("-", "_") in self.options or self.source is None:
            return f"--{place[0]}"
        return f"{_shown(self.source)}:{line(dict(self.places), place) or 1}"


def load(start: Path) -> Loaded:
    """The settings that hold in `start`: of the nearest file above it that has any, else the defaults.

    Settings stand in corroborate.toml or in the table [tool.corroborate] of pyproject.toml.
    """
    return settled(start) or Loaded(Settings(), None, start)


def settled(start: Path) -> Loaded | None:
    """As `load`, or None where no file above `start` has settings of ours."""
    folder = start.resolve()
    for home in (folder, *folder.parents):
        own, project = home / "corroborate.toml", home / "pyproject.toml"
        if own.is_file():
            return _loaded(own, ())
        if project.is_file() and "corroborate" in _table(_toml(project).get("tool")):
            return _loaded(project, ("tool", "corroborate"))
        if (home / ".git").exists():
            break
    return None


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        raise SettingsError(f"{_shown(path)}:{at[1] if at else 1}: not valid TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{_shown(path)}: it cannot be read: {error}") from error


def _loaded(path: Path, table: Place) -> Loaded:
    values: Any = _toml(path)
    for name in table:
        values = values[name]
    text = path.read_text(encoding="utf-8")
    places = {place[len(table) :]: at for place, at in lines(text).items() if place[: len(table)] == table}
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        # A union tells one error for each of its members; one a line is enough.
        wrong = {line(places, e["loc"]) or places.get((), 1): e for e in reversed(error.errors())}
        told = [f"{_shown(path)}:{at}: {_named(e)}{_excerpt(text, at)}" for at, e in sorted(wrong.items())]
        raise SettingsError("\n".join(told)) from error
    return Loaded(settings, path, path.parent, places)


def _excerpt(text: str, at: int) -> str:
    """The line itself, under what is said of it."""
    found = text.splitlines()[at - 1 : at]
    return "".join(f"\n  | {words.strip()}" for words in found)


def _shown(path: Path) -> str:
    """The path relative to the working directory where it lies in it."""
    return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)


def _named(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"])
    return f"{name}: {_expected(error)}" if name else _expected(error)


def _name(error: Any) -> str:
    return str(error["loc"][0]) if error["loc"] else ""


def _expected(error: Any) -> str:
    """What was expected, in words."""
    match error["type"]:
        case "extra_forbidden":
            known = Override.model_fields if "overrides" in error["loc"] else Settings.model_fields
            return f"unknown setting; expected one of {', '.join(_hyphens(name) for name in known)}"
        case "value_error":
            return str(error["ctx"]["error"])
        case "literal_error":
            return f"expected {error['ctx']['expected']}, found {error['input']!r}"
        case "missing":
            return "is missing"
        case _:
            return f"{error['msg'][:1].lower()}{error['msg'][1:]}, found {error['input']!r}"
