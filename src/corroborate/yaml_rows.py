"""A list of entries in a YAML file, each field with its place: what the ledger and the pinned facts are written in.

Nothing is constructed: no tags, aliases or dates, so that no file can run code or grow, and 2024-01-31 stays text.
"""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

LARGEST = 4_000_000  # bytes
DEEPEST = 4


class RowsError(Exception):
    """The file cannot be used; each line of the message names file, line and what was expected."""


@dataclass(frozen=True)
class Field:
    """A field's words (one, or a list's) with its line and the characters of the file that hold them."""

    words: tuple[str, ...]
    line: int
    start: int
    end: int
    listed: bool = False


@dataclass(frozen=True)
class Row:
    """One entry of the list."""

    line: int
    fields: dict[str, Field] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        """The words of a field, None where it is absent or empty."""
        found = self.fields.get(name)
        text = " ".join(found.words).strip() if found else ""
        return text or None


def read(path: Path, *, allowed: tuple[str, ...], required: tuple[str, ...]) -> list[Row]:
    """The entries of a file, none where there is no file. Raises RowsError, with all that is wrong."""
    if not path.exists():
        return []
    try:
        data = path.read_bytes()
        if len(data) > LARGEST:
            raise RowsError(f"{path}:1: larger than {LARGEST // 1_000_000} MB")
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RowsError(f"{path}:1: it cannot be read as UTF-8 text: {error}") from error
    return parse(text, path, allowed=allowed, required=required)


def parse(text: str, path: Path, *, allowed: tuple[str, ...], required: tuple[str, ...]) -> list[Row]:
    """The entries in a text; `path` is what errors name."""
    try:
        _guard(text, path)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise RowsError(f"{path}:{mark.line + 1 if mark else 1}: not valid YAML: {error.problem}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise RowsError(f"{path}:1: not valid YAML: {str(error).splitlines()[0]}") from error
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value.strip()):
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise RowsError(f'{path}:{_line(node)}: expected a list of entries, each beginning with "- "')
    rows, wrong = [], []
    for child in node.value:
        row, problems = _row(child, allowed)
        missing = [name for name in required if row.get(name) is None and name not in {n for n, _, _ in problems}]
        wrong += [f"{path}:{at}: {name}: {said}" for name, at, said in problems]
        wrong += [f"{path}:{row.line}: {name}: is missing" for name in missing if isinstance(child, yaml.MappingNode)]
        rows.append(row)
    if wrong:
        raise RowsError("\n".join(wrong))
    return rows


def _row(node: yaml.Node, allowed: tuple[str, ...]) -> tuple[Row, list[tuple[str, int, str]]]:
    row = Row(_line(node))
    if not isinstance(node, yaml.MappingNode):
        return row, [("entry", row.line, f'expected fields such as "{allowed[0]}: ...", found {_shown(node)}')]
    problems = []
    for key, value in node.value:
        name, at = str(key.value), _line(key)
        if name not in allowed:
            problems.append((name, at, f"unknown field; expected one of {', '.join(allowed)}"))
        elif name in row.fields:
            problems.append((name, at, "stands there twice"))
        elif isinstance(value, yaml.MappingNode) or (
            isinstance(value, yaml.SequenceNode) and not all(isinstance(v, yaml.ScalarNode) for v in value.value)
        ):
            problems.append((name, at, "expected text"))
        else:
            row.fields[name] = _field(value, at)
    return row, problems


def _field(node: yaml.Node, at: int) -> Field:
    listed = isinstance(node, yaml.SequenceNode)
    words = tuple(str(child.value) for child in node.value) if listed else (str(node.value),)
    return Field(words, at, node.start_mark.index, node.end_mark.index, listed)


def _shown(node: yaml.Node) -> str:
    return repr(str(node.value)[:40]) if isinstance(node, yaml.ScalarNode) else "a list"


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _guard(text: str, path: Path) -> None:
    """Refuses what can make a small file large or deep, before anything is built from it."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        at = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise RowsError(f"{path}:{at}: anchors and aliases are not allowed")
        if getattr(event, "tag", None):
            raise RowsError(f"{path}:{at}: tags are not allowed")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise RowsError(f"{path}:{at}: nested more than {DEEPEST} deep")
