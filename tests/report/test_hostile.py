"""Whatever the articles hold, every format stays valid and does nothing."""

import json
import re
import unicodedata
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from builders import FORMATS, rules
from hostile import hostile_report
from rich.cells import cell_len
from test_sarif import SCHEMA

from corroborate.report import terminal, write
from corroborate.report.json import schemas
from corroborate.report.visible import escaped_json, one_line, visible

REPORT, ARTICLES = hostile_report()
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.fixture(scope="module", params=FORMATS)
def written(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, write(REPORT, ARTICLES, rules(), request.param)


def test_nothing_steers_a_terminal_or_an_eye(written: tuple[str, str]) -> None:
    form, text = written
    allowed = {"markdown": {"\u200b"}, "html": {"\t"}}.get(form, set())
    assert set(STEERING.findall(text)) <= allowed
    text.encode("utf-8")


def test_no_line_is_a_command(written: tuple[str, str]) -> None:
    form, text = written
    if form == "html":
        return  # a file for a browser, where nothing obeys lines
    commands = [line for line in text.split("\n") if re.match(r"\s*(::|##\[)", line)]
    wanted = len(REPORT.problems) + len(REPORT.notices) + len(REPORT.findings) if form == "github" else 0
    assert len(commands) == wanted
    assert all(re.match(r"::(error|warning|notice) file=[^:]*,title=[^:]*::", line) for line in commands)


def test_json_stays_json() -> None:
    told = json.loads(write(REPORT, ARTICLES, rules(), "json"))
    jsonschema.validate(told, schemas()["report"])
    assert [one["message"] for one in told["findings"]] == [one.message for one in REPORT.findings]
    lines = write(REPORT, ARTICLES, rules(), "ndjson").split("\n")
    assert all(json.loads(line)["type"] for line in lines)


def test_sarif_stays_sarif() -> None:
    jsonschema.validate(json.loads(write(REPORT, ARTICLES, rules(), "sarif")), SCHEMA, jsonschema.Draft7Validator)


def test_terminal_fits() -> None:
    text = terminal.render(REPORT, ARTICLES, verbose=2)
    assert max(cell_len(line) for line in text.split("\n")) <= 80


class Tags(HTMLParser):
    """The elements of a page, and whether each is closed in its turn."""

    VOID = frozenset({"meta", "br", "input", "hr", "img"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_page_holds_only_our_elements() -> None:
    tags = Tags()
    tags.feed(write(REPORT, ARTICLES, rules(), "html"))
    names = [tag for tag, _ in tags.seen]
    assert tags.open == []
    assert (names.count("script"), names.count("style"), names.count("img")) == (1, 1, 0)
    for _, attributes in tags.seen:
        assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\ud800b", "a[U+D800]b"),
        ("a\r\nb\tc\u2028d", "a  b c d"),
        ("Muster\u00admann", "Mustermann"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("\x7f\x9b", "␡[U+009B]"),
    ],
)
def test_controls_become_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert all(unicodedata.category(char) not in ("Cc", "Cs") for char in one_line(text))


@pytest.mark.parametrize("text", ["\u202e", "\x9b", "plain", "\ud800", "é\u2028"])
def test_escaped_json_is_the_same_json(text: str) -> None:
    value: Any = json.loads(escaped_json(json.dumps({"a": text}, ensure_ascii=False)))
    assert value == {"a": text}
