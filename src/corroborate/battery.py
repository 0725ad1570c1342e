"""The battery: finds the rules, built in and a user's own, and refuses those that are wrongly made."""

import importlib
import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

from corroborate.rules import FEEDS, Rule, RuleError

BUILT_IN = "corroborate.checks"  # by name, so that no code depends on a concrete check


def rules(folders: Iterable[Path] = ()) -> list[Rule]:
    """All rules, built in and of the given folders, by code.

    Raises RuleError where a check is wrongly made or two share a code.
    """
    found: dict[str, Rule] = {}
    own = Path(next(iter(importlib.import_module(BUILT_IN).__path__)))
    for folder in (own, *(f for f in folders if f.resolve() != own.resolve())):
        for rule in _load(folder, builtin=folder is own):
            if rule.code in found:
                twin = found[rule.code]
                raise RuleError(f"{rule.path}:{rule.line}: code {rule.code} is taken by {twin.path}:{twin.line}")
            found[rule.code] = rule
    return [found[code] for code in sorted(found)]


def _load(folder: Path, *, builtin: bool) -> Iterator[Rule]:
    if not folder.is_dir():
        raise RuleError(f"{folder}: no such folder of checks")
    for path in sorted(folder.glob("*.py")):
        if path.stem.startswith("_"):
            continue
        yield from _rules_of(_module(path, builtin=builtin), path)


def _module(path: Path, *, builtin: bool) -> ModuleType:
    if builtin:
        return importlib.import_module(f"{BUILT_IN}.{path.stem}")
    name = f"corroborate_checks_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise RuleError(f"{path}: not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise RuleError(f"{path}: cannot be loaded: {type(error).__name__}: {error}") from error
    return module


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
