"""Rules: what makes a function a check, and how checks are found, refused and described.

A check is a plain function, `check_...`, with one annotated argument. The annotation says what it is fed: each fact of a
shape (`CountFact`, `DateFact`, ...), each `Article` or each `Story`. It raises `Contradiction`, or yields several.
"""

import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

from corroborate.schemas import SHAPES, Article, Claim, Clash, Fact, Severity, Story, Verdict

FEEDS: dict[str, type] = {shape.__name__: shape for shape in SHAPES.values()} | {
    "Fact": Fact,
    "Article": Article,
    "Story": Story,
}


class RuleError(Exception):
    """A check is wrongly made; the message names its file and line and what is allowed."""


class Contradiction(Exception):
    """What a check reports: a fact with its clash, or the claims of an article with a sentence."""

    def __init__(
        self,
        fact: Fact | None = None,
        clash: Clash | None = None,
        *,
        claims: Sequence[Claim] = (),
        message: str = "",
        subject: str = "",
        slip: str | None = None,
        doubt: str | None = None,
        verdict: Verdict = "contradiction",
        severity: Severity | None = None,
    ) -> None:
        self.fact = fact
        self.claims = tuple(_witnesses_first(fact, clash) if fact and clash else claims or (fact.claims if fact else ()))
        self.message = message or (clash.reason if clash else "")
        self.subject = subject or (fact.subject if fact else "")
        self.slip = slip or (clash.slip if clash else None)
        self.doubt = doubt or (clash.doubt if clash else None)
        self.verdict = verdict
        self.severity = severity
        super().__init__(self.message)


def _witnesses_first(fact: Fact, clash: Clash) -> list[Claim]:
    first = [fact.claims[clash.first], fact.claims[clash.second]]
    return first + [c for i, c in enumerate(fact.claims) if i not in (clash.first, clash.second)]


@dataclass(frozen=True)
class Rule:
    """A check with all that is known of it. `feed` is the record class of its argument."""

    code: str
    name: str
    severity: Severity
    run: Callable[[Any], Iterable[Contradiction] | None]
    feed: type
    doc: str
    agrees: tuple[Sequence[str], ...]
    contradicts: tuple[Sequence[str], ...]
    path: str
    line: int

    @property
    def summary(self) -> str:
        """The first sentence of the rule's documentation."""
        return self.doc.strip().split("\n", 1)[0]

    @property
    def family(self) -> str:
        """DAT, NUM, NAM, ATT, PLC, SRC or a user's own letters."""
        return self.code.rstrip("0123456789")


def check(code: str, *, severity: Severity = "error") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Marks a function as the check `code`; its name and the module's docstring become the rule's."""

    def mark(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__corroborate__ = (code, severity)  # type: ignore[attr-defined]
        return function

    return mark


def rules(folders: Iterable[Path] = ()) -> list[Rule]:
    """All rules, built in and of the given folders, by code.

    Raises RuleError where a check is wrongly made or two share a code.
    """
    from corroborate import checks

    found: dict[str, Rule] = {}
    own = Path(next(iter(checks.__path__)))
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
        return importlib.import_module(f"corroborate.checks.{path.stem}")
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
