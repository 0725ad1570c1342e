"""Findings out: one file a format, all from the same findings."""

from collections.abc import Iterator, Sequence

from corroborate.rules import Rule
from corroborate.schemas import Article, Report

FORMS = ("terminal", "json", "ndjson", "markdown", "github", "sarif", "html")
SHORT = {"md": "markdown", "jsonl": "ndjson", "htm": "html", "txt": "terminal"}


def write(report: Report, articles: Sequence[Article], rules: Sequence[Rule], form: str) -> str:
    """The report in one of `FORMS`, or their usual file endings, without a final line break.

    Raises ValueError where there is no such form.
    """
    return "".join(pieces(report, articles, rules, form))


def pieces(report: Report, articles: Sequence[Article], rules: Sequence[Rule], form: str) -> Iterator[str]:
    """What `write` writes, piece by piece, so that a large report need not be held.

    Raises ValueError where there is no such form.
    """
    match SHORT.get(form, form):
        case "terminal":
            from . import terminal

            return iter((terminal.render(report, articles, notices=True),))
        case "json":
            from . import json

            return json.whole(report)
        case "ndjson":
            from . import json

            return json.lines(report)
        case "markdown":
            from . import markdown

            return iter((markdown.text(report),))
        case "github":
            from . import github

            return iter(("\n".join(github.lines(report)),))
        case "sarif":
            from . import sarif

            return iter((sarif.text(report, rules),))
        case "html":
            from . import html

            return html.pieces(report, articles, rules)
    raise ValueError(f"no report format {form!r}; there are: {', '.join(FORMS)}")
