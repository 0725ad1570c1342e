"""`NAME.meta.yaml` beside an article, and the front matter of Markdown: facts about it that a person wrote down."""

import json
import os
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from . import days
from .decode import decode, whole
from .draft import Metadata, Unreadable

SUFFIX = ".meta.yaml"
LARGEST = 64 * 1024
DEEPEST = 4
NULL_TAG = "tag:yaml.org,2002:null"
KNOWN_TAGS = "tag:yaml.org,2002:"


def _days(value: object) -> object:
    if isinstance(value, str) and days.days(value) is None:
        raise ValueError("a date such as 2024-01-31")
    return value


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Words = Annotated[str, Field(min_length=1, max_length=2000)]
Day = Annotated[str, BeforeValidator(_days)]
Names = Annotated[tuple[Words, ...], BeforeValidator(_listed)]


class Sidecar(BaseModel):
    """The fields that may stand in a sidecar; any other is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    outlet: Words | None = None
    title: Words | None = None
    published: Day | None = None
    updated: Day | None = None
    url: Words | None = None
    authors: Names | None = None
    credits: Names | None = None
    language: Words | None = None
    collection: Words | None = None


EXPECTED = {
    "string_type": "text",
    "string_too_short": "text",
    "string_too_long": "at most 2000 characters",
    "tuple_type": "a list of names",
}


def find(article: Path) -> Path | None:
    """The sidecar of `article`: `a.txt.meta.yaml` or `a.meta.yaml`."""
    folder = os.path.dirname(article)
    for name in (article.name + SUFFIX, article.stem + SUFFIX):
        beside = os.path.join(folder, name)
        if os.path.isfile(beside):
            return Path(beside)
    return None


def parse(data: bytes, path: str) -> Metadata:
    """The metadata that a sidecar's bytes hold. Raises Unreadable with `path`, the line and what was expected."""
    if len(data) > LARGEST:
        raise Unreadable(f"The sidecar is larger than {LARGEST // 1024} KB.", path=path)
    try:
        values, lines = load(decode(data))
        return validate(values, lines, "sidecar")
    except Unreadable as error:
        raise Unreadable(error.message, line=error.line, path=path) from error


def validate(values: dict[str, Any], lines: dict[str, int], basis: Literal["sidecar", "metadata"]) -> Metadata:
    """The metadata in `values`; `lines` says on which line each key stands."""
    try:
        known = Sidecar.model_validate(values)
    except ValidationError as error:
        problems = [_problem(dict(problem)) for problem in error.errors()]
        line = lines.get(str(error.errors()[0]["loc"][0]))
        raise Unreadable("; ".join(problems), line=line) from error
    return Metadata(
        outlet=known.outlet,
        title=known.title,
        published=days.published(known.published, basis) if known.published else None,
        updated=days.published(known.updated, basis) if known.updated else None,
        url=known.url,
        authors=known.authors or (),
        credits=known.credits or (),
        language=known.language,
        collection=known.collection,
    )


def _problem(error: dict[str, Any]) -> str:
    name = str(error["loc"][0])
    found = repr(error["input"])
    found = found if len(found) <= 60 else found[:57] + "..."
    if error["type"] == "extra_forbidden":
        return f"{name}: unknown field, expected one of {', '.join(Sidecar.model_fields)}"
    expected = (
        str(error["ctx"]["error"]) if error["type"] == "value_error" else EXPECTED.get(error["type"], error["msg"])
    )
    return f"{name}: expected {expected}, found {found}"


def load(text: str) -> tuple[dict[str, Any], dict[str, int]]:
    """The fields of a YAML or JSON mapping as text, lists and None, and the line of each; raises Unreadable.

    Nothing is constructed: no tags, no aliases, no dates, so "1984" stays a title and no file can run code or grow.
    """
    if text.lstrip().startswith("{"):
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            pass  # a YAML flow mapping, perhaps
        else:
            return {name: _whole(value) for name, value in values.items()}, {}
    try:
        _guard(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise Unreadable(f"It is not valid YAML: {error.problem or error.context}.", line=line) from error
    except yaml.YAMLError as error:
        raise Unreadable(f"It is not valid YAML: {str(error).splitlines()[0]}.") from error
    if node is None:
        return {}, {}
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable('Expected lines such as "outlet: NAME".', line=node.start_mark.line + 1)
    values, lines = {}, {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        name = str(key.value)
        if name in values:
            raise Unreadable(f"{name}: stands there twice.", line=line)
        values[name], lines[name] = _value(value), line
    return values, lines


def _guard(text: str) -> None:
    """Refuses what can make a small file large or deep, before anything is built from it."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable("Anchors and aliases are not allowed.", line=line)
        if (tag := getattr(event, "tag", None)) and not str(tag).startswith(KNOWN_TAGS):
            raise Unreadable(f"The tag {tag} is not allowed.", line=line)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise Unreadable(f"It is nested more than {DEEPEST} deep.", line=line)


def _value(node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [_value(child) for child in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _value(value) for key, value in node.value}
    return None if node.tag == NULL_TAG else whole(str(node.value))


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return whole(value)
    return [whole(child) if isinstance(child, str) else child for child in value] if isinstance(value, list) else value
