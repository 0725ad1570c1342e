"""The battery: finds the rules, built in and a user's own, and refuses those that are wrongly made."""

import hashlib
import importlib
import importlib.util
import inspect
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

from corroborate.rules import FEEDS, Rule, RuleError

BUILT_IN = "corroborate.checks"  # by name, so that no code depends on a concrete check
NAME = "corroborate"  # what a file mentions that holds checks for us


def rules(folders: Iterable[Path] = (), *, usual: Path | None = None) -> list[Rule]:
    """All rules, built in and of the given folders, by code.

    `usual` is a folder that nobody named but that may hold checks: of its files only those count that mention us.
    Raises RuleError where a check is wrongly made or two share a code.
    """
    built_in = [p for place in importlib.import_module(BUILT_IN).__path__ for p in _sources(Path(place))]
    found: dict[str, Rule] = {}
    for path in built_in:
        _add(found, _rules_of(importlib.import_module(f"{BUILT_IN}.{path.stem}"), path))
    for folder in folders:
        if not folder.is_dir():
            raise RuleError(f"{folder}: no such folder of checks")
        for path in _sources(folder):
            if not _twin(path, built_in):
                _add(found, _rules_of(_module(path), path))
    for path in _sources(usual) if usual else ():
        if not _twin(path, built_in) and NAME in path.read_text(encoding="utf-8", errors="replace"):
            _add(found, _rules_of(_module(path), path))
    return [found[code] for code in sorted(found)]


def _sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.py") if not path.stem.startswith(("_", "test_", "conftest")))


def _twin(path: Path, built_in: Sequence[Path]) -> bool:
    """The file is one of the built-in checks, seen from a checkout of this project."""
    alike = (other for other in built_in if path.name == other.name)
    return any(path.samefile(other) or path.read_bytes() == other.read_bytes() for other in alike)


def _add(found: dict[str, Rule], more: Iterable[Rule]) -> None:
    for rule in more:
        if rule.code in found:
            twin = found[rule.code]
            raise RuleError(f"{rule.path}:{rule.line}: code {rule.code} is taken by {twin.path}:{twin.line}")
        found[rule.code] = rule


def _module(path: Path) -> ModuleType:
    name = f"corroborate_checks_{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]}_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise RuleError(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except RuleError:
        raise
    except (Exception, SystemExit) as error:
        del sys.modules[name]
        raise RuleError(f"{path}:{_line_of(error, path)}: cannot be loaded: {type(error).__name__}: {error}") from error
    return module


def _line_of(error: BaseException, path: Path) -> int:
    """The last line of the file itself that the error passed through."""
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    steps = [step.lineno for step in traceback.extract_tb(error.__traceback__) if step.filename == str(path)]
    return steps[-1] or 1 if steps else 1


def _rules_of(module: ModuleType, path: Path) -> Iterator[Rule]:
    for name, function in sorted(vars(module).items()):
        if not name.startswith("check_") or not inspect.isfunction(function) or function.__module__ != module.__name__:
            continue
        line = function.__code__.co_firstlineno
        if not hasattr(function, "__corroborate__"):
            raise RuleError(f'{path}:{line}: {name} has no code: write @check("XYZ101") above it')
        code, severity = function.__corroborate__
        yield Rule(
            code=code,
            name=name.removeprefix("check_").replace("_", "-"),
            severity=severity,
            run=function,
            feed=_feed(function, path, line),
            doc=inspect.getdoc(function) or inspect.getdoc(module) or "",
            agrees=_stories(getattr(module, "AGREES", ())),
            contradicts=_stories(getattr(module, "CONTRADICTS", ())),
            path=str(path),
            line=line,
        )


def _feed(function: Callable[..., Any], path: Path, line: int) -> type:
    allowed = ", ".join(sorted(FEEDS))
    parameters = list(inspect.signature(function).parameters.values())
    try:
        hints = get_type_hints(function)
    except NameError as error:
        raise RuleError(f"{path}:{line}: {function.__name__}: {error}; a check asks for one of: {allowed}") from error
    feed = hints.get(parameters[0].name) if len(parameters) == 1 else None
    if feed not in FEEDS.values():
        raise RuleError(f"{path}:{line}: {function.__name__} must take one argument annotated with one of: {allowed}")
    assert isinstance(feed, type)
    return feed


def _stories(examples: Sequence[str] | Sequence[Sequence[str]]) -> tuple[Sequence[str], ...]:
    """Examples are one story (a list of sentences, one an outlet) or a list of stories."""
    if not examples:
        return ()
    if isinstance(examples[0], str):
        return (tuple(str(e) for e in examples),)
    return tuple(tuple(story) for story in examples)
