"""The report as one HTML file that needs nothing else: no network, no other file, no right to run foreign script."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader
from markupsafe import Markup

from corroborate.agreements import shortest
from corroborate.rules import Rule
from corroborate.schemas import Article, Report

from . import page, sides, wording
from .visible import one_line, visible

WORDING = "accept backing chain cut day listed outlet outlets place plural spot title value".split()


def pieces(report: Report, articles: Sequence[Article], rules: Sequence[Rule]) -> Iterator[str]:
    """The page, piece by piece. Facts and articles are read once; the page stays bounded however many there are."""
    style, script = _asset("report.css"), _asset("report.js")
    content = page.page(report, articles, rules)
    template = _environment().get_template("report.html.j2")
    stream = template.stream(
        content._asdict(),
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; "
        "form-action 'none'",
        counts=wording.counted(report.findings),
        tally=wording.tallied(report),
        summary=wording.summary(report),
    )
    stream.enable_buffering(200)
    return iter(stream)


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _shown(value: object) -> object:
    """Every string that a template prints, unless it is markup of our own."""
    return visible(value, lines=True) if isinstance(value, str) and not hasattr(value, "__html__") else value


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True, loader=FunctionLoader(_asset), finalize=_shown, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals |= {name: getattr(wording, name) for name in WORDING}
    environment.globals |= {
        "excerpt": sides.excerpt,
        "snippet": sides.snippet,
        "shortest": shortest,
        "sentences": page.SENTENCES,
    }
    environment.filters["line"] = one_line
    return environment
