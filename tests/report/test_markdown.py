"""Markdown that shows words and does nothing with them."""

import pytest
from builders import claim, finding
from corroborate.schemas import Report

from corroborate.report import markdown


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("<script>", "&lt;script\\>"),
        ("a*b_c`d", "a\\*b\\_c\\`d"),
        ("[x](y)", "\\[x\\]\\(y\\)"),
        ("@someone fixed #12", "@\u200bsomeone fixed \\#\u200b12"),
        ("https://example.org", "https&#58;//example.org"),
        ("1. first", "1\\. first"),
        ("a\n# b", "a \\#\u200b b"),
        ("x | y", "x \\| y"),
    ],
)
def test_words_are_plain(words: str, wanted: str) -> None:
    assert markdown.plain(words) == wanted


@pytest.mark.parametrize(("words", "wanted"), [("a.txt:1", "`a.txt:1`"), ("a`b", "``a`b``"), ("`a", "`` `a ``")])
def test_code_spans_hold(words: str, wanted: str) -> None:
    assert markdown.code(words) == wanted


def test_long_reports_stay_short() -> None:
    many = tuple(
        finding(claim("AP", "It was [five]."), claim("DW", "It was [six]."), message=f"case {i}") for i in range(300)
    )
    text = markdown.text(Report(articles=2, problems=(), findings=many, facts=()))
    assert text.count("\n### ") == markdown.FULL
    assert all(text.count(one.fingerprint) == 1 for one in many)
    assert len(text) < 65_536
