"""The terminal report: width, carets, what is shown when."""

import re

import pytest
from builders import claim, finding
from corroborate.schemas import Article, Report
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from corroborate.report import terminal
from corroborate.report.lines import NARROW, _folded, _plain, fold

WORDS = st.text(st.sampled_from("ab c日本語é\u0301😀\u200d\t\n:#"), min_size=1, max_size=300)


@given(WORDS, st.integers(8, 40))
def test_folding_loses_only_spaces(text: str, width: int) -> None:
    spans = fold(text, width)
    assert all(cell_len(text[a:b]) <= width for a, b in spans)
    gaps = zip([(0, 0), *spans], [*spans, (len(text), len(text))], strict=True)
    assert all(text[a:b] in ("", " ") for (_, a), (b_, _) in gaps for b in (b_,))


@given(st.text(st.sampled_from("abc é—“"), max_size=60), st.integers(1, 20))
def test_plain_text_folds_as_any_other(text: str, width: int) -> None:
    assert NARROW.fullmatch(text)
    assert _plain(text, width) == _folded(text, width)


def test_plain_characters_take_one_column() -> None:
    assert {cell_len(chr(code)) for code in range(0x3000) if NARROW.fullmatch(chr(code))} == {1}


@given(WORDS, WORDS, WORDS)
def test_findings_fit_their_width(first: str, second: str, value: str) -> None:
    one = finding(claim("AP" + first, f"{first}[{second}]{first}", value), claim("DW", "It was [two]."), message=first)
    lines = terminal.render_finding(one, width=60).splitlines()
    assert all(cell_len(line) <= 80 for line in lines)
    assert not any(re.match(r"\s*(::|##\[)", line) for line in lines)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("It killed [14 people] at once.", ["It killed 14 people at once.", "          ^^^^^^^^^"]),
        ("東京で[14人]が死亡。", ["東京で14人が死亡。", "      ^^^^"]),
        ("Cafe\u0301 lost [5] cups.", ["Cafe\u0301 lost 5 cups.", "          ^"]),
        ("[Fourteen] died.", ["Fourteen died.", "^^^^^^^^"]),
    ],
)
def test_carets_stand_under_the_words(sentence: str, wanted: list[str]) -> None:
    text = terminal.render_finding(finding(claim("AP", sentence), claim("DW", "It was [two].")))
    lines = [line.removeprefix("  │   ") for line in text.splitlines()]
    at = lines.index(wanted[0])
    assert lines[at + 1] == wanted[1]


def test_value_is_told_where_the_words_say_it_otherwise() -> None:
    text = terminal.render_finding(
        finding(claim("AP", "It lost [a dozen] cups.", "12"), claim("DW", "It lost [9]."), code="X1")
    )
    assert "^^^^^^^ 12" in text
    assert "^ 9" not in text


def test_words_broken_over_lines_are_underlined_on_both() -> None:
    one = finding(claim("AP", "It was " + "very " * 9 + "[extremely unlikely to happen again] there."))
    carets = [line for line in terminal.render_finding(one, width=70).splitlines() if "^" in line]
    assert len(carets) == 2


def test_report_groups_by_story_and_adds_up(report: Report, articles: list[Article]) -> None:
    text = terminal.render(report, articles)
    assert text.count("━━ depot · Blast at the Torvik depot") == 1
    assert "The articles agree on\n  ✓ 6 hours  Harbour Herald, Rhine Post, Asia Desk · 3 origins" in text
    assert "3 articles, 5 facts: 1 corroborated, 2 contradicted, 1 from one outlet, 1 not" in text
    assert "4 findings: 1 error, 1 warning, 1 note, 1 accepted" in text
    assert "(1 note, 1 accepted not shown; with -v)" in text.replace("\n  ", " ")
    assert "note[" not in text
    assert all(cell_len(line) <= 80 for line in text.splitlines())


def test_finding_tells_sides_origins_and_what_to_do(report: Report) -> None:
    text = terminal.render_finding(report.findings[0])
    assert "├ 14 people — 2 outlets, 1 origin" in text
    assert "├ 12 people — 1 outlet" in text
    assert "told by the fire service, via Reuters" in text
    assert "Harbour Herald, 22 Sep 2023  corpus/depot/harbour-herald.txt:3:31" in text
    assert "= likely slip: 14 for 12" in text
    assert "corroborate explain NUM101" in text
    assert f"corroborate accept {report.findings[0].fingerprint} --reason" in text


def test_many_claims_are_cut_to_a_handful() -> None:
    claims = [claim(f"Outlet {i}", "It killed [14].", "14") for i in range(6)]
    one = finding(claims[0], claim("DW", "It killed [12].", "12"), *claims[1:])
    assert "and 3 more: Outlet 3, Outlet 4, Outlet 5" in terminal.render_finding(one)
    assert "more:" not in terminal.render_finding(one, verbose=1)


def test_endless_words_are_cut() -> None:
    endless = claim("AP", "It said [" + "on and on" * 100_000 + "].")
    one = finding(endless, claim("DW", "It was [two]."), message="x" * 100_000, subject="y" * 100_000)
    assert len(terminal.render_finding(one)) < 5_000


def test_quiet_shows_failures_alone(report: Report) -> None:
    text = terminal.render(report, quiet=True)
    assert "error[NUM101]" in text
    assert "warning[" not in text
    assert "agree on" not in text


def test_verbose_shows_notes_accepted_and_facts(report: Report) -> None:
    text = terminal.render(report, verbose=1)
    assert "note[NUM109]" in text
    assert "accepted[NUM103]" in text
    assert 'not compared: "many" is no number' in text
    assert "about 30 trucks  Rhine Post" not in text
    assert "about 30 trucks  Rhine Post" in terminal.render(report, verbose=2)


def test_colour_only_adds_colour(report: Report) -> None:
    plain = terminal.render(report)
    coloured = terminal.render(report, color=True)
    assert "\x1b" not in plain
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain


def test_facts_say_why(report: Report) -> None:
    text = terminal.render_facts(report, why=True)
    assert "because the same event" in text
    assert "not with 6 hours of rain: another event" in text
    assert "because" not in terminal.render_facts(report, why=False)


def test_empty_report_is_calm() -> None:
    assert terminal.render(Report(articles=2, problems=(), findings=(), facts=())) == "2 articles, 0 facts\nNo findings"
